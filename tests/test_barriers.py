"""Local ways bend round the sea, or there is none; ferries are not in the model."""

from __future__ import annotations

from dataclasses import replace

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from geo.network.barriers import Barriers, barriers_of
from geo.network.building import build_network
from geo.network.trips import find_trips
from geo.packs.barriers import barrier_rows
from geo.packs.expressways import routes_in
from geo.tables.door import Tables
from maps.cli import main
from maps.words.region import region_terms

#: 简阳's seat, and half the sides of squares around it in degrees: about 11, 14 and 24 km.
LON, LAT = 104.548, 30.393
INNER, NARROW, WIDE = 0.10, 0.13, 0.22


def square(half: float) -> str:
    corners = [(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)]
    return "|".join(f"{LON + half * x:.4f} {LAT + half * y:.4f}" for x, y in corners)


def moat(outer: float) -> pd.DataFrame:
    """Water around 简阳, which lies on an island in it."""
    return pd.DataFrame({"part": [1.0, 2.0], "ring": [square(outer), square(INNER)], "source": ""})


def without_roads(tables: Tables) -> Tables:
    return replace(tables, roads=tables.roads[:0], road_points=tables.road_points[:0])


def by_road(tables: Tables) -> list[float]:
    """Minutes from 简阳 to 乐至, and back."""
    rows = tables.places[tables.places["name"].isin(["简阳市", "乐至县"])]
    places = rows[["id", "name", "lon", "lat"]].assign(station="")
    minutes = find_trips(build_network(tables, places), year=2026, mode="road").minutes
    return [minutes[0, 1], minutes[1, 0]]


def test_a_way_bends_round_a_bay_and_never_over_it() -> None:
    bay = shapely.box(0.0, -40.0, 20.0, 0.0)
    barriers = Barriers(bay, np.array([[-0.1, 0.1], [20.1, 0.1]]))
    start, end = np.array([[-5.0, -30.0], [-5.0, -30.0]]), np.array([[25.0, -30.0], [-5.0, 5.0]])
    round_it = 2 * np.hypot(4.9, 30.1) + 20.2
    assert barriers.longer(start, end, 300.0) == pytest.approx([round_it / 30.0, 1.0])
    assert barriers.longer(start, end, 60.0).tolist() == [np.inf, 1.0]


def test_nothing_leads_from_an_island_but_what_a_table_names(tables) -> None:
    island = replace(tables, barriers=moat(WIDE))
    assert by_road(without_roads(island)) == [np.inf, np.inf]
    assert np.isfinite(by_road(island)).all(), "the expressways of the table cross the water"


def test_water_that_a_bridge_spans_is_no_barrier(tables) -> None:
    bare = without_roads(tables)
    assert by_road(replace(bare, barriers=moat(NARROW))) == by_road(bare)


def test_the_home_region_has_no_barriers_and_says_nothing_of_them(tables) -> None:
    assert not barriers_of(tables)
    assert region_terms(tables)["caveats"] == ("", "")
    told = region_terms(replace(tables, barriers=moat(WIDE)))["caveats"]
    assert "渡轮没有计入" in told[0]
    assert "ferries" in told[1]


def counties(*boxes: tuple[float, float, float, float]) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(geometry=[shapely.box(*box) for box in boxes], crs="OGC:CRS84")


def test_what_no_county_holds_is_a_barrier_of_a_pack() -> None:
    everything = counties((108, 34, 109, 35), (109.3, 34, 110, 35), (107, 33, 110.5, 34),
                          (107, 35, 110.5, 36), (107, 34, 108, 35), (110, 34, 110.5, 35))  # fmt: skip
    (row,) = barrier_rows(everything, everything[:2], "EPSG:32649")
    places = [[float(v) for v in place.split()] for place in row["ring"].split("|")]
    assert shapely.Polygon(places).bounds == pytest.approx((109, 34, 109.3, 35), abs=0.01)
    inland = everything.iloc[2:3].clip(shapely.box(107.5, 33.3, 108.5, 33.8))
    assert not list(barrier_rows(everything, inland, "EPSG:32649"))


def test_an_expressway_goes_on_over_a_bridge_between_two_interchanges() -> None:
    area = shapely.union_all([shapely.box(0, 0, 1, 1), shapely.box(1.5, 0, 3, 1)])
    table = pd.DataFrame({"province": ["330000"], "code": ["G9211"], "part": ["x"], "course": [
        "0.5 0.5|1.2 0.5 -|1.3 0.5 -|2.0 0.5|3.5 0.5 -"]})  # fmt: skip
    assert [len(route.gates) for route in routes_in(area, table)] == []
    (route,) = routes_in(area, table, shapely.box(0, 0, 3.2, 1))
    assert route.gates == (True, False, False, True)
    torn = table.assign(course="0.5 0.5|1.2 0.5 -|1.3 0.5|2.0 0.5|2.5 0.5")
    assert [len(route.gates) for route in routes_in(area, torn, shapely.box(0, 0, 3.2, 1))] == [2]


def test_who_asks_for_a_way_over_the_sea_is_told_of_ferries(tables, monkeypatch, capsys) -> None:
    island = without_roads(replace(tables, barriers=moat(WIDE)))
    monkeypatch.setattr("geo.tables.door.load_tables", lambda _: island)
    assert main(["connect", "简阳", "乐至", "--mode", "road"]) == 1
    assert "ferries are not in the model" in capsys.readouterr().err
    assert main(["connect", "简阳", "乐至", "--mode", "road", "--lang", "zh"]) == 1
    assert "没有公路可走:渡轮没有计入" in capsys.readouterr().err


def test_times_by_rail_come_with_what_the_region_says_of_them(tables, monkeypatch, capsys) -> None:
    region = replace(tables.region, rail_times=("偏长", "they are too long"))
    monkeypatch.setattr("geo.tables.door.load_tables", lambda _: replace(tables, region=region))
    assert main(["connect", "成都东", "绵阳", "--mode", "rail"]) == 0
    assert "they are too long" in capsys.readouterr().err
    assert main(["connect", "简阳", "乐至", "--mode", "road"]) == 0
    assert "they are too long" not in capsys.readouterr().err
    assert region_terms(replace(tables, region=region))["caveats"][1] == " They are too long."
