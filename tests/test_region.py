"""The region is a file: what it says, what follows without it, and that code names no place of it."""

from __future__ import annotations

import ast
import csv
import re
from dataclasses import replace
from pathlib import Path

import pytest

from geo.errors import DataError
from geo.place_names import short_name
from geo.tables.door import check_tables, load_tables
from geo.tables.folder import data_folder
from geo.tables.region import REGION_FILE, read_region, region_of
from maps.words.overview import WORDS
from maps.words.region import filled

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("geo", "layers", "maps", "corridors")
#: How the region, its provinces and its plane are called beside the names of its places.
CALLED = (
    "四川", "川渝", "成渝", "成德", "天府", "成德眉资", "32648", "Chengdu", "Deyang", "Meishan",
    "Ziyang", "Mianyang", "Chongqing", "Sichuan",
)  # fmt: skip
#: Readings that a dictionary of all Chinese has wrong, wherever the place is.
READINGS = "geo/place_names.py"


def names_of_the_region() -> re.Pattern[str]:
    """Names, short names and codes of every city and county of the packaged places."""
    with (data_folder() / "places.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["kind"] in ("city", "district")]
    names = {name for row in rows for name in (row["name"], short_name(row["name"]))}
    codes = {row["adcode"] for row in rows}
    return re.compile("|".join(sorted({*names, *codes, *CALLED}, key=len, reverse=True)))


def strings(path: Path) -> list[tuple[int, str]]:
    """Texts a module runs on: no comments, no docstrings."""
    tree = ast.parse(path.read_text("utf-8"))
    told = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    return [
        (node.lineno, node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told
    ]


def test_no_module_names_a_place_of_the_region():
    known = names_of_the_region()
    found = [
        f"{path.relative_to(ROOT)}:{line}: {text[:60]}"
        for package in PACKAGES
        for path in sorted((ROOT / package).rglob("*.py"))
        if path.relative_to(ROOT).as_posix() != READINGS
        for line, text in strings(path)
        if known.search(text)
    ]
    assert not found


def test_no_page_script_names_a_place_of_the_region():
    known = names_of_the_region()
    comment = re.compile(r"/\*.*?\*/|^\s*//.*$", re.DOTALL | re.MULTILINE)
    found = [
        f"{path.relative_to(ROOT)}: {hit.group()}"
        for path in sorted((ROOT / "maps" / "static").rglob("*"))
        if path.suffix in (".js", ".html", ".css") and "bundles" not in path.parts
        for hit in known.finditer(comment.sub("", path.read_text("utf-8")))
    ]
    assert not found


def test_without_a_file_the_region_follows_from_the_tables(data_copy):
    (data_copy / REGION_FILE).unlink()
    assert check_tables(data_copy) == []
    region = load_tables(data_copy).region
    assert region.cities == ("510100", "510600", "511400", "512000", "510700", "500000")
    assert region.home == ("重庆市", "四川省")
    assert region.plane == "EPSG:32648"
    assert region.called == ("成都等6市", "Chengdu and 5 more cities")


def test_cities_up_to_four_are_named(tables):
    few = tables.places[tables.places["parent"].isin(["city/510600", "city/511400", ""])]
    assert region_of(few, tables.boundaries).called == ("德阳、眉山", "Deyang and Meishan")


@pytest.mark.parametrize(
    ("line", "column"),
    [
        ('name = "成都"', "name"),
        ('cities = ["成都"]', "cities"),
        ('cities = ["320100"]', "cities"),
        ('home = ["陕西省"]', "home"),
        ('plane = "EPSG:4326"', "plane"),
        ('plane = "somewhere"', "plane"),
        ("origin = [30, 104]", "origin"),
        ("view = [1, 2, 3]", "view"),
        ('letters = "abc"', "letters"),
        ('[tints]\n510100 = ["red", "#000000"]', "tints"),
        ('citys = ["510100"]', "citys"),
        ("name = [", None),
    ],
)
def test_a_spoilt_key_is_named(data_copy, line, column):
    (data_copy / REGION_FILE).write_text(line, encoding="utf-8")
    faults = check_tables(data_copy)
    assert [(fault.file, fault.column) for fault in faults] == [(REGION_FILE, column)]
    with pytest.raises(DataError):
        load_tables(data_copy)


def test_the_file_says_all_there_is_to_say():
    told, faults = read_region((data_folder() / REGION_FILE).read_text("utf-8"))
    assert not faults
    assert {"name", "called", "cities", "edges", "home", "near", "letters", "tints"} <= set(told)


def test_words_speak_of_the_region_and_of_what_there_is(tables):
    words = filled(WORDS, tables)
    assert words["kicker"][0].startswith("成都都市圈")
    assert "五份文件" in words["standfirst"][0]
    nothing = replace(tables, documents=tables.documents.iloc[:0])
    assert "还没有读过文件" in filled(WORDS, nothing)["standfirst"][0]
    assert {key for key in words if key.endswith("_without")} == set()


def test_districts_of_a_province_city_have_their_city(tables, layers):
    """北碚区 (500109) lies in 重庆 (500000), whatever its code begins with."""
    districts = layers["districts"].set_index("id")
    assert districts.loc["district/500109", "parent"] == "city/500000"
    assert not tables.region.is_own(districts["parent"])["district/500109"]
