from __future__ import annotations

import json
import re

import pytest

from damage import change, rows_of, write
from geo.errors import DataError
from geo.tables.columns import split_list
from geo.tables.door import check_tables, load_tables
from geo.tables.point_files import read_points_file
from geo.tables.schema import TABLES


def test_packaged_tables_have_no_fault():
    assert check_tables() == []


@pytest.mark.parametrize("name", TABLES)
def test_packaged_tables_are_utf8_with_unix_lines(name):
    from geo.tables.folder import data_folder

    raw = (data_folder() / TABLES[name].file).read_bytes()
    assert not raw.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in raw
    raw.decode("utf-8")


def test_every_fault_is_told_at_once_with_its_line(data_copy):
    change(data_copy / "places.csv", 3, "lon", "300")
    change(data_copy / "rail.csv", 2, "status", "rumoured")
    change(data_copy / "belts.csv", 1, "members", "district/999999")
    rows = rows_of(data_copy / "roads.csv")
    write(data_copy / "roads.csv", [*rows, rows[1]])
    reports = [str(fault) for fault in check_tables(data_copy)]
    assert any(r.startswith("places.csv:4: lon: '300': expected a number between") for r in reports)
    assert any(
        r.startswith("rail.csv:3: status: 'rumoured': expected one of open") for r in reports
    )
    assert any(r.startswith("belts.csv:2: members: 'district/999999'") for r in reports)
    assert any(r.startswith(f"roads.csv:{len(rows) + 1}: id") and "line 2" in r for r in reports)


def test_missing_column_is_named(data_copy):
    rows = rows_of(data_copy / "places.csv")
    drop = rows[0].index("adcode")
    write(data_copy / "places.csv", [[c for i, c in enumerate(r) if i != drop] for r in rows])
    assert "places.csv:1: adcode: this column is missing" in map(str, check_tables(data_copy))


def test_gbk_file_is_recognised(data_copy):
    path = data_copy / "places.csv"
    path.write_bytes(path.read_text(encoding="utf-8").encode("gb18030"))
    reports = [str(f) for f in check_tables(data_copy)]
    assert any("places.csv" in r and "GBK" in r and "save the file as UTF-8" in r for r in reports)


def test_byte_order_mark_is_no_fault(data_copy):
    path = data_copy / "places.csv"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert check_tables(data_copy) == []


def test_missing_file_and_empty_file(data_copy):
    (data_copy / "belts.csv").unlink()
    (data_copy / "figures.csv").write_text("")
    reports = [str(f) for f in check_tables(data_copy)]
    assert any(r.startswith("belts.csv: no such file") for r in reports)
    assert "figures.csv: expected a header line" in reports


def test_wrong_number_of_cells_and_half_a_position(data_copy):
    rows = rows_of(data_copy / "places.csv")
    rows[5] = rows[5][:-2]
    rows[6][rows[0].index("lat")] = ""
    write(data_copy / "places.csv", rows)
    reports = [str(f) for f in check_tables(data_copy)]
    assert any(r.startswith("places.csv:6: expected") and "cells" in r for r in reports)
    assert any(r.startswith("places.csv:7: lon") and "together" in r for r in reports)


def test_broken_polygons_are_told(data_copy):
    path = data_copy / "boundaries.geojson"
    document = json.loads(path.read_text(encoding="utf-8"))
    bowtie = [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]
    document["features"][0]["geometry"] = {"type": "Polygon", "coordinates": bowtie}
    path.write_text(json.dumps(document), encoding="utf-8")
    assert any("valid polygon" in str(f) for f in check_tables(data_copy))
    path.write_text("{")
    assert any("boundaries.geojson:1: expected GeoJSON" in str(f) for f in check_tables(data_copy))


def test_load_raises_with_all_faults(data_copy):
    change(data_copy / "places.csv", 3, "lon", "300")
    change(data_copy / "places.csv", 4, "lat", "abc")
    with pytest.raises(DataError) as caught:
        load_tables(data_copy)
    assert len(caught.value.faults) == 2
    with pytest.raises(ValueError, match=re.escape("places.csv:4")):
        load_tables(data_copy)


def test_other_datums_become_wgs84(data_copy, tables):
    rows = rows_of(data_copy / "places.csv")
    at = {name: i for i, name in enumerate(rows[0])}
    row = next(i for i, r in enumerate(rows) if r[at["id"]] == "district/510185")
    before = tables.places.set_index("id").loc["district/510185"]
    from geo.coordinates import wgs84_to_gcj02

    lon, lat = wgs84_to_gcj02(before.lon, before.lat)
    rows[row][at["lon"]], rows[row][at["lat"]], rows[row][at["datum"]] = str(lon), str(lat), "GCJ02"
    write(data_copy / "places.csv", rows)
    after = load_tables(data_copy).places.set_index("id").loc["district/510185"]
    assert after.lon == pytest.approx(before.lon, abs=1e-8)
    assert after.lat == pytest.approx(before.lat, abs=1e-8)


def test_own_points_from_csv(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text(
        "id,name,lon,lat,datum\na,甲,104.5,30.4,WGS84\nb,乙,104.6,30.4,GCJ02\n", "utf-8"
    )
    points = read_points_file(path, {"kind": ""})
    assert list(points["id"]) == ["a", "b"]
    assert points.geometry.iloc[0].x == 104.5
    assert points.geometry.iloc[1].x < 104.6
    path.write_text("id,name,lon,lat\na,甲,104.5,30.4\na,乙,xx,30.4\n", "utf-8")
    with pytest.raises(DataError) as caught:
        read_points_file(path, {})
    assert len(caught.value.faults) == 2


def test_own_points_as_excel_in_china_saves_them(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_bytes("编号,名称,经度,纬度,坐标系\n1,甲,104.5,30.4,GCJ02\n".encode("gb18030"))
    points = read_points_file(path, {})
    assert list(points["name"]) == ["甲"]
    assert points.geometry.iloc[0].x < 104.5
    with pytest.raises(DataError, match="found a folder"):
        read_points_file(tmp_path, {})


def test_split_list():
    assert split_list("") == []
    assert split_list("a|b") == ["a", "b"]


def test_faults_of_services_and_closed_stops(data_copy):
    services = rows_of(data_copy / "through_running.csv")
    head = services[0]

    def spoil(row, **cells):
        for name, value in cells.items():
            services[row][head.index(name)] = value

    spoil(1, lines="rail/dacheng|rail/nowhere")
    spoil(2, joints="资阳北")
    spoil(3, joints="成都东|绵阳")
    spoil(4, since="soon")
    spoil(5, until="2001")
    write(data_copy / "through_running.csv", services)
    closed = next(
        i for i, row in enumerate(rows_of(data_copy / "rail_points.csv")) if "2022-06-20" in row
    )
    change(data_copy / "rail_points.csv", closed, "stop", "yes")
    reports = [str(fault) for fault in check_tables(data_copy)]
    for expected in (
        "through_running.csv:2: lines: 'rail/nowhere': expected an id of rail",
        "through_running.csv:3: joints: '资阳北': expected a station where trains of rail/",
        "through_running.csv:4: joints: '成都东|绵阳': expected two lines or more",
        "through_running.csv:5: since: 'soon': expected a date",
        "through_running.csv:6: until: '2001': expected a date not before since",
        f"rail_points.csv:{closed + 1}: stop: 'yes': expected no for a stop that was closed",
    ):
        assert any(report.startswith(expected) for report in reports), expected


def test_what_spreadsheets_leave_beside_and_below_is_no_fault(data_copy):
    path = data_copy / "places.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    margin = [f"{line},," for line in lines] + ["," * (lines[0].count(",") + 2)]
    path.write_text("\r\n".join(margin) + "\r\n", encoding="utf-8-sig")
    assert check_tables(data_copy) == []
    lines[1] += ",,x"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    width = lines[0].count(",") + 1
    assert f"places.csv:2: expected {width} cells, found {width + 2}" in map(
        str, check_tables(data_copy)
    )


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda text: text.replace(",", ";").encode(), "expected commas between the columns, found semicolons"),
        (lambda text: text.replace(",", "\t").encode(), "expected commas between the columns, found tabs"),
        (lambda text: f"2026年\n{text}".encode(), "expected the columns id,name,kind,"),
        (lambda text: text.encode("utf-16"), "expected UTF-8; this looks like UTF-16: save the file as UTF-8"),
    ],
)  # fmt: skip
def test_a_table_in_another_form_is_told_in_one_line(change, told, data_copy):
    path = data_copy / "places.csv"
    path.write_bytes(change(path.read_text(encoding="utf-8")))
    (fault,) = (str(f) for f in check_tables(data_copy) if str(f).startswith("places.csv"))
    assert fault.startswith(f"places.csv:1: {told}")
