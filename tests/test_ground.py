"""The ground under the map: rivers pass their seats, lakes lie in their counties, borders have two sides."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from page_samples import tables

from geo.coordinates import CRS84
from geo.tables.door import load_table
from maps.payload.ground import ground_payload

#: Seats on the banks by the atlas' places, towns by GeoNames: other sources than the rivers'.
BANKS = {
    "沱江": ("金堂县", "简阳市", "雁江区"),
    "岷江": ("都江堰市", "彭山区", "东坡区", "青神县"),
    "涪江": ("江油市", "三台县", "涪城区"),
    "嘉陵江": ("北碚", "高坪"),
    "长江": ("几江",),
}


#: Where a lake lies by its county's outline: another source than the lakes'.
SHORES = {"黑龙滩水库": "仁寿县", "三岔湖": "简阳市", "鲁班水库": "三台县"}


def course(cell: str) -> shapely.LineString:
    return shapely.LineString([[float(n) for n in place.split()] for place in cell.split("|")])


def river(name: str) -> shapely.Geometry:
    rows = tables().rivers
    lines = [course(cell) for cell in rows.loc[rows["name"] == name, "course"]]
    return gpd.GeoSeries(lines, crs=CRS84).to_crs(tables().region.plane).union_all()


@pytest.mark.parametrize(("name", "seats"), BANKS.items(), ids=BANKS)
def test_a_river_passes_the_seats_on_its_banks(name: str, seats: tuple[str, ...]) -> None:
    places = pd.concat([tables().places, tables().towns]).drop_duplicates("name").set_index("name")
    for seat in seats:
        row = places.loc[seat]
        point = gpd.GeoSeries([shapely.Point(row["lon"], row["lat"])], crs=CRS84)
        assert point.to_crs(tables().region.plane).distance(river(name))[0] <= 3000, seat


def test_tributaries_end_in_the_river_they_flow_into() -> None:
    for name, into in {"沱江": "长江", "岷江": "长江", "涪江": "嘉陵江", "嘉陵江": "长江"}.items():
        assert river(name).distance(river(into)) <= 3000, name


@pytest.mark.parametrize(("name", "county"), SHORES.items(), ids=SHORES)
def test_a_lake_lies_in_its_county_and_no_river_runs_through_it(name: str, county: str) -> None:
    rows = tables().lakes
    lake = _flat([shapely.Polygon(course(c)) for c in rows.loc[rows["name"] == name, "ring"]])
    outlines = tables().boundaries.set_index("name").geometry.to_crs(tables().region.plane)
    assert lake.intersection(outlines[county]).area > 0.7 * lake.area > 5e6
    assert lake.distance(shapely.union_all([river(one) for one in BANKS])) > 1500


def test_the_seats_of_the_cities_are_densely_settled() -> None:
    places = tables().places.set_index("name")
    built = _flat([shapely.Polygon(course(cell)) for cell in tables().built_up["ring"]])
    for seat in ("成都市", "德阳市", "眉山市", "资阳市", "绵阳市"):
        row = places.loc[seat]
        assert _flat([shapely.Point(row["lon"], row["lat"])]).distance(built) < 1000, seat
    # A tint under everything tells nothing.
    outlines = tables().boundaries.to_crs(tables().region.plane).union_all()
    assert 0.01 < built.intersection(outlines).area / outlines.area < 0.1


def _flat(shapes: list[shapely.Geometry]) -> shapely.Geometry:
    return gpd.GeoSeries(shapes, crs=CRS84).to_crs(tables().region.plane).make_valid().union_all()


def test_province_borders_have_the_right_names_on_each_side() -> None:
    outlines = tables().surroundings
    provinces = outlines.assign(short=outlines["province"].str[:2]).dissolve("short").geometry
    borders = tables().province_borders
    pairs = {tuple(sorted(pair)) for pair in zip(borders["left"], borders["right"], strict=True)}
    assert {
        tuple(sorted(("四川", other))) for other in ("重庆", "陕西", "贵州", "云南", "甘肃")
    } <= pairs
    for row in borders[borders["part"] == 1].itertuples():
        path = shapely.get_coordinates(course(row.course))
        steps = np.diff(path, axis=0)
        longest = int(np.argmax(np.hypot(*steps.T)))
        middle, step = path[longest : longest + 2].mean(axis=0), steps[longest]
        aside = np.array([-step[1], step[0]]) / np.hypot(*step) * 0.015
        for name, point in ((row.left, middle + aside), (row.right, middle - aside)):
            for ours, shape in provinces.items():
                assert shape.contains(shapely.Point(point)) == (ours == name), (row.left, row.right)


def test_towns_stand_once_and_in_their_province() -> None:
    towns = tables().towns
    assert not towns.duplicated(["name", "lon", "lat"]).any()
    assert {2, 3} == set(towns["rank"])


def test_a_folder_may_do_without_the_ground(data_copy) -> None:
    for name in ("rivers", "lakes", "built_up", "province_borders", "towns"):
        (data_copy / f"{name}.csv").unlink()
        assert load_table(name, data_copy).empty


def test_the_page_carries_the_ground_in_both_languages() -> None:
    ground = ground_payload(tables())
    named = dict(zip(ground["rivers"]["zh"], ground["rivers"]["en"], strict=True))
    assert {"沱江", "岷江", "涪江", "嘉陵江", "长江"} <= set(named)
    assert named["沱江"] == "Tuo River"
    assert len(ground["towns"]["zh"]) == len(tables().towns)
    assert "Sancha Lake" in ground["lakes"]["en"]
    assert ground["built"]["rings"]
