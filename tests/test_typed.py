"""What people type: numbers in characters, coordinates of all sorts, other dashes, nothing."""

from __future__ import annotations

import argparse

import pytest

from geo.errors import DataError, NotFoundError, UsageError
from geo.numerals import in_digits, number_of
from geo.tables.point_files import read_points_file
from geo.typed_points import typed_point
from layers.travel.journeys import connect
from maps.cli import main
from maps.command import arguments


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("二〇二七年", "2027年"),
        ("二○二七", "2027"),
        ("一九九八", "1998"),
        ("十五", "15"),
        ("三百二十", "320"),
        ("两千零五", "2005"),
        ("十月二十一日", "10月21日"),
        ("2027", "2027"),
        ("简阳", "简阳"),
    ],
)
def test_numbers_in_characters(typed, digits):
    assert in_digits(typed) == digits


def test_a_number_of_digits_is_itself():
    assert number_of("15") == 15


@pytest.mark.parametrize(
    ("read", "typed", "value"),
    [
        (arguments.year, "二〇二七", 2027),
        (arguments.year, "二○二七年", 2027),
        (arguments.year, "２０２７年底", 2027),
        (arguments.kilometres, "十公里", 10.0),
        (arguments.kilometres, "两千米", 2.0),
        (arguments.kilometres, "15千米", 15.0),
        (arguments.kilometres, "五百米", 0.5),
        (arguments.kilometres, "1,000", 1000.0),
        (arguments.kilometres, "１，０００．５米", 1.0005),
        (arguments.minutes, "半小时", 30.0),
        (arguments.minutes, "半个小时", 30.0),
        (arguments.minutes, "一小时", 60.0),
        (arguments.minutes, "一个半小时", 90.0),
        (arguments.minutes, "1小时30分钟", 90.0),
        (arguments.minutes, "1h30", 90.0),
        (arguments.minutes, "四十五分钟", 45.0),
        (arguments.count, "三", 3),
        (arguments.count, "二十", 20),
        (arguments.day, "二〇二四年三月五日", "2024-03-05"),
        (arguments.day, "２０２４－０３－０５", "2024-03-05"),
    ],
)
def test_numbers_as_they_are_written(read, typed, value):
    assert read(typed) == pytest.approx(value) if isinstance(value, float) else read(typed) == value


@pytest.mark.parametrize(
    ("read", "typed"),
    [
        (arguments.year, "十四五"),
        (arguments.year, "2027年初"),
        (arguments.year, "27"),
        (arguments.kilometres, "10,5"),
        (arguments.kilometres, "1,0000"),
        (arguments.kilometres, "1,000,5"),
        (arguments.kilometres, "半"),
        (arguments.minutes, "半天"),
        (arguments.count, "三条"),
        (arguments.count, "零"),
        (arguments.day, "二〇二四年"),
        (arguments.path, " "),
        (arguments.name, ""),
    ],
)
def test_what_is_no_number_is_told(read, typed):
    with pytest.raises(argparse.ArgumentTypeError, match="expected"):
        read(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "104°33′,30°23′24″",
        "东经104°33′,北纬30°23′24″",
        "北纬30°23′24″，东经104°33′",
        "北纬30度23分24秒、东经104度33分",
        "30°23'24\"N,104°33'E",
        "30°23’24”N 104°33’0”E",
        "N30°23′24″ E104°33′",
        "104°33′E30°23′24″N",
        "30.39N 104.55E",
        "经度：104.55 纬度：30.39",
        "lat=30.39, lon=104.55",
        "104.55;30.39",
        "104.55；30.39",
        "104.55/30.39",
        "１０４。５５，３０。３９",
    ],
)
def test_coordinates_as_they_are_written(typed):
    place = typed_point(typed)
    assert (place.lon, place.lat) == pytest.approx((104.55, 30.39), abs=1e-9)


@pytest.mark.parametrize(
    "typed",
    ["104.55", "1,2,3", "104.55,30.39,500", "104,55,30,39", "东经104°", "104°33′", "104°75′,30°",
     "北纬30°北纬31°", "北纬104.55，东经30.39"],
)  # fmt: skip
def test_coordinates_that_are_none(typed):
    with pytest.raises(UsageError, match="in degrees, as in"):
        typed_point(typed)


@pytest.mark.parametrize("typed", ["S5线", "G5", "510185", "18号线", "lon", "e", "简阳", "三环"])
def test_names_are_no_coordinates(typed):
    assert typed_point(typed) is None


def test_a_journey_from_a_point(tables):
    journey = connect(tables, "104.55,30.39", "德阳", mode="road")
    assert journey.start == "104.55,30.39"
    assert journey.minutes > 30
    with pytest.raises(NotFoundError, match="116,40 lies outside this atlas"):
        connect(tables, "116,40", "德阳")


@pytest.mark.parametrize(
    ("typed", "status", "told"),
    [
        (["near", "104.55", "30.39"], 2, "a point is one word, as in 104.55,30.39"),
        (["near", "116.4,39.9"], 1, "116.4,39.9 lies outside this atlas"),
        (["near", "简阳", "——whitin=10"], 2, "no option --whitin; did you mean --within?"),
        (["near", "简阳", "--layer", "x"], 2, "--layer goes with --projects"),
        (["build", "--date", "2024-03-05"], 2, "--date goes with --documents"),
        (["geocode", "104.55,30.39"], 2, "is a point, not a name; corridors near takes it"),
        (["geocode", ""], 2, "NAME: expected a name, found nothing"),
        (["near", ""], 2, "PLACE: expected a name, found nothing"),
        (["connect", "简阳", " "], 2, "TO: expected a name, found nothing"),
        (["read", ""], 2, "FILE: expected the name of a file or folder, found nothing"),
        (["near", "简阳", "--projects", ""], 2, "--projects: expected the name of a file or folder"),
        (["check", "--data", ""], 2, "--data: expected the name of a file or folder"),
        (["new-region", "x", ""], 2, "CITY: expected a name, found nothing"),
        (["near", "阳" * 5000], 2, f"PLACE: '{'阳' * 20}…': expected a name, found 5,000 characters"),
        (["check", "--data", "."], 1, ".: expected a folder with the tables (places.csv, …), found none"),
    ],
)  # fmt: skip
def test_what_is_not_meant_is_told(typed, status, told, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    try:
        code = main(typed)
    except SystemExit as stop:
        code = stop.code
    assert (code, told in capsys.readouterr().err) == (status, True)
    assert not list(tmp_path.iterdir())


def test_dashes_of_a_chinese_keyboard(capsys):
    for dashes in ("—", "——", "－－", "–"):
        with pytest.raises(SystemExit, match="2"):
            main(["near", "简阳", f"{dashes}within", "x"])
        assert "argument --within: 'x'" in capsys.readouterr().err
    assert arguments.with_plain_dashes(["—附件.txt", "-3"], {"--within"}) == ["—附件.txt", "-3"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "2026年重点项目表\n编号,名称,经度,纬度\n1,甲,104.5,30.4\n",
            "list.csv:1: expected the names of the columns (id or 编号, name or 名称, …), found '2026年重点项目表'",
        ),
        ("1,甲,104.5,30.4\n2,乙,104.5,30.4\n", "list.csv:1: expected the names of the columns"),
        ("编号,甲\n1,2\n", "list.csv:1: name: this column is missing"),
    ],
)  # fmt: skip
def test_a_list_under_a_title_is_told_that(text, told, tmp_path):
    (tmp_path / "list.csv").write_text(text, encoding="utf-8")
    with pytest.raises(DataError) as caught:
        read_points_file(tmp_path / "list.csv", {})
    assert str(caught.value).startswith(told)


def test_old_spreadsheets_are_saved_anew(tmp_path):
    (tmp_path / "list.xls").write_bytes(b"\xd0\xcf\x11\xe0")
    with pytest.raises(UsageError, match=r"\.xls is not read; save it as \.xlsx or \.csv"):
        read_points_file(tmp_path / "list.xls", {})
