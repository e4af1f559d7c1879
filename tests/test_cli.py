from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from damage import change
from maps.cli import main, make_parser

ROOT = Path(__file__).resolve().parents[1]


def run(capsys, *arguments):
    try:
        status = main(arguments)
    except SystemExit as leaving:
        status = leaving.code
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def test_near_json_is_the_contract(capsys):
    status, out, err = run(capsys, "near", "青白江", "--within", "15", "--format", "json")
    assert status == 0
    assert not err
    answer = json.loads(out)
    assert list(answer) == ["place", "within_km", "projects"]
    assert answer["place"]["id"] == "district/510113"
    assert answer["within_km"] == 15
    keys = ["id", "name", "kind", "status", "district", "distance_m", "lon", "lat", "evidence"]
    assert all(list(project) == keys for project in answer["projects"])
    metres = [project["distance_m"] for project in answer["projects"]]
    assert metres == sorted(metres)
    assert max(metres) <= 15_000
    assert any(project["evidence"] for project in answer["projects"])


def test_near_formats_tell_the_same(capsys):
    rows = json.loads(run(capsys, "near", "简阳", "--format", "json")[1])["projects"]
    table = list(csv.DictReader(io.StringIO(run(capsys, "near", "简阳", "--format", "csv")[1])))
    features = json.loads(run(capsys, "near", "简阳", "--format", "geojson")[1])["features"]
    printed = run(capsys, "near", "简阳")[1].splitlines()
    ids = [row["id"] for row in rows]
    assert [row["id"] for row in table] == ids
    assert [feature["id"] for feature in features] == ids
    assert [line.split()[-1] for line in printed[1:]] == ids


def test_nothing_found_is_status_1(capsys):
    status, out, err = run(capsys, "near", "平武县", "--within", "0.001", "--kind", "belt")
    assert status == 1
    assert not out
    assert err.count("\n") == 1
    assert "平武县" in err


@pytest.mark.parametrize(
    ("arguments", "status", "word"),
    [
        (["near", "高新区"], 1, "could mean"),
        (["near", "简羊"], 1, "did you mean"),
        (["near", "简阳", "--status", "opne"], 2, "did you mean open"),
        (["near", "简阳", "--within", "far"], 2, "number"),
        (["near", "简阳", "--within", "-3"], 2, "number"),
        (["near", "简阳", "--within", "nan"], 2, "number"),
        (["near", "简阳", "--within", "-3公里"], 2, "number of 0 or more"),
        (["near", "简阳", "--minutes", "-5"], 2, "number of 0 or more"),
        (["near", "简阳", "--within", "15 miles"], 2, "15km"),
        (["near", "简阳", "--minutes", "15公里"], 2, "minutes"),
        (["near", "简阳", "青白江"], 2, "takes only PLACE"),
        (["near", "简阳", "--formt", "json"], 2, "did you mean --format"),
        (["near", "成渝高铁"], 1, "is a rail line"),
        (["check", "data"], 2, "takes no names"),
        (["gain", "--from", "2030"], 2, "--from and --to"),
        (["gain", "--from", "2030", "--to", "2020"], 2, "before"),
        (["connect", "简阳", "德阳", "--year", "明年"], 2, "year"),
        (["near", "简阳", "--year", "24"], 2, "year"),
        (["near", "简阳", "--kind", "nonsense"], 2, "there are"),
        (["near", "简阳", "--projects", "nowhere.csv"], 1, "no such file"),
        (["near"], 2, "PLACE"),
        (["biuld"], 2, "did you mean build"),
        (["build", "trams"], 2, "there are districts"),
        (["geocode", "不存在"], 1, "no place"),
        (["check", "--data", "nowhere"], 1, "folder"),
        (["build", "--data", "nowhere"], 1, "folder"),
    ],
)
def test_mistakes_get_one_clear_line(capsys, arguments, status, word):
    code, _, err = run(capsys, *arguments)
    assert code == status
    assert word in err
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (["--within", "15公里"], ["--within", "15"]),
        (["--within", "15 km"], ["--within", "15"]),
        (["--within", "１５"], ["--within", "15"]),
        (["--within", "1500米"], ["--within", "1.5"]),
        (["--minutes", "0.5小时"], ["--minutes", "30"]),
        (["--minutes", "30分钟"], ["--minutes", "30"]),
        (["--year", "2030年"], ["--year", "2030"]),
        (["--status", "在建"], ["--status", "construction"]),
        (["--kind", "铁路"], ["--kind", "rail"]),
    ],
)
def test_units_and_chinese_words_are_understood(capsys, typed, meant):
    told = run(capsys, "near", "简阳", *typed)
    assert told[0] == 0
    assert told == run(capsys, "near", "简阳", *meant)


def test_zero_is_inside_and_touching(capsys):
    rows = json.loads(run(capsys, "near", "简阳", "--within", "0", "--format", "json")[1])
    assert rows["within_km"] == 0
    assert {row["distance_m"] for row in rows["projects"]} == {0}


def test_help_by_its_name(capsys):
    status, out, _ = run(capsys, "help", "near")
    assert status == 0
    assert "PLACE" in out


def test_debug_shows_the_error(capsys):
    from geo.errors import NotFoundError

    with pytest.raises(NotFoundError):
        main(["near", "简羊", "--debug"])


def test_geocode(capsys):
    status, out, err = run(capsys, "geocode", "简阳", "jianyang", "510185", "高新区")
    assert status == 1
    assert out.count("district/510185") == 3
    assert "绵阳" in err


def test_check_counts_faults(capsys, data_copy):
    assert run(capsys, "check", "--data", str(data_copy))[0] == 0
    change(data_copy / "places.csv", 3, "lon", "300")
    change(data_copy / "rail.csv", 2, "status", "rumoured")
    status, _, err = run(capsys, "check", "--data", str(data_copy))
    assert status == 1
    assert "2 faults" in err
    assert len(err.splitlines()) == 3


def test_layers_before_and_after_a_build(capsys, tmp_path):
    out = tmp_path / "out"
    assert "not built" in run(capsys, "layers", "--out", str(out))[1]
    status, printed, _ = run(capsys, "build", "districts", "--out", str(out))
    assert status == 0
    assert printed.splitlines()[-1] == f"open {out / 'layers'}"
    line = next(
        x
        for x in run(capsys, "layers", "--out", str(out))[1].splitlines()
        if x.startswith("districts")
    )
    assert "45" in line
    assert "not built" not in line


def test_without_arguments_help_is_shown(capsys):
    status, out, _ = run(capsys)
    assert status == 0
    assert "corridors build" in out


def test_help_is_quick_because_nothing_heavy_is_imported():
    code = "import sys; import maps.cli; maps.cli.make_parser(); print([m for m in ('pandas','geopandas','folium','scipy','numpy') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_module_runs_as_a_command():
    done = subprocess.run(
        [sys.executable, "-m", "maps.cli", "near", "成都东", "--format", "json"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1)
    assert json.loads(done.stdout)["place"]["kind"] == "station"


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_every_command_is_documented(name):
    text = (ROOT / name).read_text("utf-8")
    commands = next(a for a in make_parser()._actions if isinstance(a.choices, dict)).choices
    for command in commands:
        assert re.search(rf"corridors {command}\b", text), command
