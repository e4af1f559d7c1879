"""What ``corridors check`` refuses, each with file, line, column, value and expectation."""

from __future__ import annotations

import json

import pytest

from damage import change, rows_of, write
from geo.errors import DataError
from geo.tables.door import (
    check_rows,
    check_tables,
    load_tables,
)
from geo.tables.families.model import PARAMETERS_READ
from geo.tables.folder import data_folder
from geo.tables.schema import TABLES
from geo.tables.table_text import decode_file, parse_csv

PACKAGED = data_folder()


def row_where(table: str, **cells: str) -> int:
    """Position of the first row of a packaged table with these cells."""
    rows = rows_of(PACKAGED / f"{table}.csv")
    at = {name: rows[0].index(name) for name in cells}
    return next(i for i, row in enumerate(rows) if all(row[at[n]] == c for n, c in cells.items()))


def reports(folder) -> list[str]:
    return [str(fault) for fault in check_tables(folder)]


def spoil(folder, table, where, column, value):
    """Change one cell; return how the report about it must begin."""
    row = row_where(table, **where)
    change(folder / f"{table}.csv", row, column, value)
    return f"{table}.csv:{row + 1}: {column}"


STATION = {"line": "rail/chengyu-gaotie", "name": "资阳北"}
DISTRICT = {"id": "district/510185"}

#: Table, its row, the column damaged, the value, the column told (when another), expectation.
RULES = [
    ("rail_points", {"line": "rail/chengyu-gaotie", "name": "成都东"}, "lon", "104.1389", None, "expected the position 成都东 has in line"),
    ("rail_points", STATION, "county", "简阳市", None, "expected the county that"),
    ("rail", {"id": "rail/chengyu-gaotie"}, "length_km", "200", None, "expected no less than"),
    ("rail", {"id": "rail/chenglan"}, "aliases", "成渝高铁", None, "expected a name of one line"),
    ("rail", {"id": "rail/chenglan"}, "opened", "2010", None, "expected a date not before started"),
    ("rail", {"id": "rail/chenglan"}, "opened", "2027", None, "expected a date not after 2026-11"),
    ("rail", {"id": "rail/chengdawan"}, "opened", "2024", None, "expected no opening of what is"),
    ("rail", {"id": "rail/chengdawan"}, "kind", "class", None, "expected a kind of line that has"),
    ("rail", {"id": "rail/class-suburban"}, "note", "", None, "expected the reason why"),
    ("road_points", {"kind": "gantry"}, "stop", "yes", None, "expected no at a gantry"),
    ("length_extents", {"line": "road/chengya"}, "start", "成都", None, "expected a point of road/chengya main"),
    ("length_extents", {"line": "road/chengya"}, "stop", "绕城成雅枢纽", None, "expected a point of road/chengya main after"),
    ("length_extents", {"line": "road/chengya"}, "km", "90", None, "expected no less than the straight line"),
    ("places", DISTRICT, "lon", "104.06385", None, "expected a seat inside the district's polygon"),
    ("places", DISTRICT, "population_2020", "", None, "expected the population of a district"),
    ("places", DISTRICT, "adcode", "510186", None, "expected the six digits of its id"),
    ("places", DISTRICT, "adcode", "５１０１８５", None, "expected six digits"),
    ("places", DISTRICT, "parent", "", None, "expected the one city a district lies in"),
    ("places", DISTRICT, "parent", "district/510112", None, "expected city for a place of kind"),
    ("places", DISTRICT, "parent", "district/510185", None, "expected another one than its id"),
    ("places", DISTRICT, "kind", "area", "id", "expected an id that begins with area/"),
    ("places", DISTRICT, "location", "none", None, "expected none for a place without lon"),
    ("places", DISTRICT, "name", "金堂县", None, "expected a name no other district of its city has"),
    ("places", {"location": "none"}, "note", "", None, "expected the reason why there is no"),
    ("places", {"id": "city/620100"}, "location", "polygon", None, "expected a polygon of its"),
    ("belts", {"id": "belt/chengzi-linkong"}, "members", "city/510100", None, "expected a district"),
    ("border_pairs", {"id": "pair/jianyang-yanjiang"}, "members", "district/510185", None, "expected two members"),
    ("border_pairs", {"id": "pair/jianyang-yanjiang"}, "members", "district/510185|district/500101", None, "expected a district"),
    ("projects", {"id": "project/p002-27"}, "status", "proposed", None, "expected construction, the status of road/"),
    ("projects", {"location": "districts"}, "districts", "", None, "expected a value where location"),
    ("projects", {"document": "002"}, "mention_start", "", None, "expected document, mention_start"),
    ("evidence", {"start": "63"}, "end", "63", None, "expected more than start"),
    ("evidence", {"start": "63"}, "start", "63.5", None, "expected a whole number"),
    ("figures", {"op": "range"}, "value_max", "-1", None, "expected no less than value"),
    ("status_history", {"feature": "rail/huanxian", "date": "2021-11"}, "status", "proposed", None, "expected no step back from planned, 2020-09-07"),
    ("status_history", {"feature": "rail/chengdawan", "date": "2023-12-26"}, "part", "", None, "expected the part that opened: rail/chengdawan is construction"),
    ("generalised", {"line": "rail/chenggui", "from_name": "屏山"}, "from_name", "屏山西", None, "expected the course from 屏山"),
    ("shared_track", {"part": "via-metro18"}, "part", "via-metro17", None, "expected a part of"),
    ("shared_track", {"part": "via-metro18"}, "track_of", "rail/metro19", None, "expected another"),
    ("shared_track", {"part": "via-metro18"}, "track_of", "rail/chenglan", None, "expected a line that"),
    ("former_parents", {"place": "district/510185"}, "until", "2016-13", None, "expected a date"),
    ("cores", {"place": "city/510100"}, "radius_km", "inf", None, "expected a number between"),
    ("train_classes", {"line": "rail/chengguan"}, "train_class", "slow", None, "expected one of fast"),
    ("former_speeds", {"line": "rail/suiyu"}, "before_year", "2013.5", None, "expected a whole number"),
    ("slow_sections", {"start": "璧山", "end": "沙坪坝"}, "end", "壁山", None, "expected a point of rail/"),
    ("stop_shares", {"station": "内江北"}, "station", "内江南", None, "expected a station where trains"),
    ("train_counts", {"start": "乐山"}, "end", "眉山南", None, "expected a station's name"),
    ("station_names", {"name": "宜宾西"}, "station", "宜宾南", None, "expected a name of rail_points.csv"),
    ("station_names", {"name": "宜宾西"}, "name", "宜宾", None, "expected a name that no point"),
    ("parameters", {"name": "rail.walk_kmh"}, "value", "0", None, "expected a number between 1 and"),
    ("parameters", {"name": "rail.walk_kmh"}, "name", "rail.walk_mph", None, "expected a parameter that"),
    ("parameters", {"name": "asof.date"}, "value", "2026-11", None, "expected a full date"),
    ("parameters", {"name": "asof.date"}, "value", "2026-02-30", None, "expected a full date"),
]  # fmt: skip


@pytest.mark.parametrize(("table", "where", "column", "value", "told", "expected"), RULES)
def test_a_broken_rule_is_reported_with_its_cell(
    data_copy, table, where, column, value, told, expected
):
    begin = spoil(data_copy, table, where, column, value)
    if told is not None:
        begin = begin.rsplit(" ", 1)[0] + f" {told}"
    assert any(
        report.startswith(f"{begin}: ") and f": {expected}" in report
        for report in reports(data_copy)
    ), reports(data_copy)


NUMBERS = [
    "１２",
    "١٢",
    "1_000",
    " 12",
    "12 ",
    "nan",
    "inf",
    "-inf",
    "1e999",
    "0x1f",
    "12,5",
    "ten",
]
DATES = ["2026-02-30", "2025-13", "２０２５", "2025-00-01", "25", "1500", "2025-1-1", "soon"]
CELLS = [
    *[("rail", "speed_kmh", value) for value in NUMBERS],
    *[("rail_points", "order", value) for value in NUMBERS],
    *[("places", "area_km2", value) for value in NUMBERS],
    *[("rail", "expected", value) for value in DATES],
    *[
        ("places", "note", value)
        for value in ("成\x00都", "成\x1b都", "\x07", " 成都", "成都\u3000")
    ],
    *[("places", "aliases", value) for value in ("a|", "|a", "a||b", "a| b", "a|a")],
]


@pytest.mark.parametrize(("table", "column", "value"), CELLS)
def test_a_cell_no_column_takes(table, column, value):
    """ASCII numbers that are finite, dates of the calendar, text without control characters."""
    rows = parse_csv(decode_file(PACKAGED / f"{table}.csv"), f"{table}.csv")[:6]
    rows[3][1][rows[0][1].index(column)] = value
    _, faults = check_rows(rows, TABLES[table])
    (fault,) = faults
    assert str(fault).startswith(f"{table}.csv:{rows[3][0]}: {column}: {value!r}: expected ")


def test_a_header_alone_is_no_table():
    alone = []
    for table in TABLES.values():
        rows = parse_csv(decode_file(PACKAGED / table.file), table.file)[:1]
        _, faults = check_rows(rows, table)
        if not table.may_be_empty:
            assert [str(f) for f in faults] == [
                f"{table.file}:1: expected rows after the header, found none"
            ]
            alone.append(table.file)
    assert {"places.csv", "parameters.csv"} <= {*alone}  # an island may have no railway


def test_every_parameter_is_needed(data_copy):
    path = data_copy / "parameters.csv"
    write(path, [row for row in rows_of(path) if row[0] in ("name", "asof.date")])
    found = reports(data_copy)
    for name in {*PARAMETERS_READ} - {"asof.date"}:
        assert f"parameters.csv: name: the parameter {name} is missing" in found


def test_every_parameter_has_bounds(data_copy):
    path = data_copy / "parameters.csv"
    rows = rows_of(path)
    write(path, [rows[0], *([row[0], "-7", *row[2:]] for row in rows[1:])])
    found = reports(data_copy)
    for line, row in enumerate(rows[1:], start=2):
        begin = f"parameters.csv:{line}: value: '-7': expected "
        assert any(r.startswith(begin) and r.endswith(f" for {row[0]}") for r in found), row[0]
    with pytest.raises(DataError):
        load_tables(data_copy)


def test_a_part_of_one_point_is_no_line(data_copy):
    path = data_copy / "road_points.csv"
    rows = rows_of(path)
    south = [i for i, row in enumerate(rows) if row[:2] == ["road/jinjianren", "main"]]
    write(path, [row for i, row in enumerate(rows) if i not in south[1:]])
    told = f"road_points.csv:{south[0] + 1}: part: 'main': expected two points or more"
    assert any(report.startswith(told) for report in reports(data_copy))


def test_points_of_one_place_are_no_stretch(data_copy):
    path = data_copy / "road_points.csv"
    rows = rows_of(path)
    at = next(i for i, row in enumerate(rows) if row[4] == "control")
    rows[at][5:7] = rows[at - 1][5:7]
    write(path, rows)
    told = f"road_points.csv:{at + 1}: lon: "
    assert any(r.startswith(told) and "the point before" in r for r in reports(data_copy))


def test_two_stations_that_sound_the_same_are_told(data_copy):
    path = data_copy / "rail_points.csv"
    rows = rows_of(path)
    alone = next(i for i, row in enumerate(rows) if row[3] == "内江北")
    rows[alone][3] = "内将北"
    again = list(rows[alone])
    again[3], again[2] = "内江北", "99"
    write(path, [*rows, again])
    assert any(": name: " in r and "expected another id than" in r for r in reports(data_copy))


BOW = {"type": "Polygon", "coordinates": [[[104, 30], [105, 31], [105, 30], [104, 31], [104, 30]]]}
FAR = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}
DEEP = {
    "type": "Polygon",
    "coordinates": [[[104, 30, 1], [105, 30, 1], [105, 31, 1], [104, 30, 1]]],
}


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        (None, "expected a polygon"),
        ({"type": "Polygon", "coordinates": []}, "found an empty one"),
        ({"type": "Point", "coordinates": [104, 30]}, "expected a polygon"),
        (BOW, "expected a valid polygon"),
        (FAR, "expected degrees of longitude and latitude in China"),
        (DEEP, "expected positions of two numbers"),
        ({"type": "Polygon"}, "expected a FeatureCollection of polygons"),
        ({"type": "Polygon", "coordinates": [[[float("inf"), 30]]]}, "Infinity is no number"),
    ],
)
def test_polygons_are_polygons(data_copy, shape, expected):
    path = data_copy / "boundaries.geojson"
    document = json.loads(path.read_text("utf-8"))
    document["features"][3]["geometry"] = shape
    path.write_text(json.dumps(document), "utf-8")
    assert any(r.startswith("boundaries.geojson") and expected in r for r in reports(data_copy))


@pytest.mark.parametrize(
    "text",
    ['{"features": []}', "[]", "null", '{"features": [1]}', "[" * 100_000, '{"features": [{}]}'],
)
def test_files_that_hold_no_features_are_told(data_copy, text):
    (data_copy / "surroundings.geojson").write_text(text, "utf-8")
    assert any(report.startswith("surroundings.geojson") for report in reports(data_copy))


def test_one_bad_cell_hides_no_other_fault(data_copy):
    spoil(data_copy, "rail", {"id": "rail/chenglan"}, "speed_kmh", "fast")
    spoil(data_copy, "rail_points", STATION, "county", "简阳市")
    found = reports(data_copy)
    assert any(": speed_kmh: 'fast'" in report for report in found)
    assert any(": county: '简阳市'" in report for report in found)
    assert len(found) == 2


def test_what_nobody_checked_is_not_told_with_high_confidence(data_copy):
    row = next(
        i
        for i, cells in enumerate(rows_of(PACKAGED / "rail.csv"))
        if "凭记忆" in "".join(cells) and i
    )
    change(data_copy / "rail.csv", row, "confidence", "high")
    assert any(
        text.startswith(f"rail.csv:{row + 1}: confidence: 'high'") for text in reports(data_copy)
    )
