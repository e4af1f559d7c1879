"""The ground under the map: rivers pass the seats on their banks, borders have two sides."""

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
    for name in ("rivers", "province_borders", "towns"):
        (data_copy / f"{name}.csv").unlink()
        assert load_table(name, data_copy).empty


def test_the_page_carries_the_ground_in_both_languages() -> None:
    ground = ground_payload(tables())
    named = dict(zip(ground["rivers"]["zh"], ground["rivers"]["en"], strict=True))
    assert {"沱江", "岷江", "涪江", "嘉陵江", "长江"} <= set(named)
    assert named["沱江"] == "Tuo River"
    assert len(ground["towns"]["zh"]) == len(tables().towns)
