"""One contract over every registered layer, and what each layer must say."""

from __future__ import annotations

import json

import numpy as np
import pytest
import shapely

from geo.coordinates import CRS84, distance_m, geodesic_length_m
from geo.dates.cells import date_parts
from geo.dates.statuses import STATUSES
from geo.tables.columns import CONFIDENCES
from geo.tables.shared_track import own_track
from layers.features import COMMON_COLUMNS
from layers.registry import LAYERS, build_layers, with_needs

#: Where all of it lies: Sichuan, Chongqing and the ends of the lines.
BOX = (97.0, 26.0, 111.0, 37.0)


def assert_layer(frame, spec):
    """The contract every layer keeps."""
    assert frame.crs == CRS84
    assert list(frame.columns[: len(COMMON_COLUMNS)]) == list(COMMON_COLUMNS)
    assert set(spec.columns) <= set(frame.columns)
    assert list(frame.index) == list(range(len(frame)))
    assert frame["id"].is_unique
    assert frame["id"].str.fullmatch(r"[a-z]+/[a-z0-9-]+").all()
    assert (frame["name"] != "").all()
    assert set(frame["status"]) <= set(STATUSES)
    assert set(frame["confidence"]) <= set(CONFIDENCES)
    assert (frame["sources"].str.len() > 10).all()
    for column in ("opened", "expected"):
        assert all(date_parts(cell) for cell in frame[column] if cell)
    for cell in frame["evidence"]:
        for entry in json.loads(cell):
            assert {"document", "title", "date", "start", "end", "text"} <= set(entry)
            assert entry["start"] < entry["end"]
    present = frame.geometry[~frame.geometry.isna()]
    assert set(present.geom_type) <= {spec.geometry}
    assert present.is_valid.all()
    assert not present.is_empty.any()
    assert not any(np.allclose(shapely.get_coordinates(g)[0], 0) for g in present)
    if not len(frame):  # only documents fill it
        assert spec.look.if_any
        return
    west, south, east, north = present.total_bounds
    assert (west, south) > BOX[:2]
    assert (east, north) < BOX[2:]


@pytest.mark.parametrize("name", LAYERS)
def test_every_layer_keeps_the_contract(name, layers):
    assert_layer(layers[name], LAYERS[name])


@pytest.mark.parametrize("name", LAYERS)
def test_a_feature_without_location_says_why(name, layers):
    frame = layers[name]
    missing = frame[frame.geometry.isna()]
    assert missing.empty or (missing["note"] != "").all()


def test_needs_are_built_first():
    assert with_needs(["projects"])[-1] == "projects"
    for name, spec in LAYERS.items():
        order = with_needs([name])
        assert all(order.index(need) < order.index(name) for need in spec.needs)


def test_one_layer_can_be_built_alone(tables):
    assert list(build_layers(tables, ["rail"])) == ["rail_stretches", "rail"]


def test_districts_tile_their_cities(layers):
    districts, cities = layers["districts"], layers["cities"].set_index("name")
    assert (districts["city"] == "成都市").sum() == 20
    four = districts["city"].isin(["成都市", "德阳市", "眉山市", "资阳市"])
    assert four.sum() == 35
    assert (districts["city"] == "绵阳市").sum() == 9
    for city in ("成都市", "德阳市", "眉山市", "资阳市", "绵阳市"):
        parts = districts.loc[districts["city"] == city, "area_km2"].sum()
        assert cities.at[city, "area_km2"] == pytest.approx(parts, rel=1e-4)
    # The published area of 成都 is 14,335 km², its census population 20,937,757.
    assert cities.at["成都市", "area_km2"] == pytest.approx(14335, rel=0.01)
    assert cities.at["成都市", "population_2020"] == 20_937_757


@pytest.mark.parametrize("mode", ["rail", "road"])
def test_schematic_lines_pass_exactly_through_their_points(mode, layers, tables):
    frame = layers["rail" if mode == "rail" else "roads"].set_index("id")
    points = tables.rail_points if mode == "rail" else tables.road_points
    points = own_track(points, tables.shared_track)
    for line, group in points.groupby("line"):
        if frame.at[line, "alignment"] == "schematic":
            drawn = {tuple(xy) for xy in shapely.get_coordinates(frame.at[line, "geometry"])}
            assert drawn == set(zip(group["lon"], group["lat"], strict=True))


def test_border_pairs_are_the_shared_boundary(layers):
    pairs, districts = layers["border_pairs"], layers["districts"].set_index("id").geometry
    assert len(pairs) == 6
    for row in pairs.itertuples():
        segments = json.loads(row.segments)
        assert row.shared_km == pytest.approx(geodesic_length_m(row.geometry) / 1000, abs=0.2)
        for segment in segments:
            a, b = districts[segment["a"]], districts[segment["b"]]
            assert (segment["shared_km"] > 0) == (shapely.relate(a, b)[4] == "1")
        edges = shapely.union_all([shapely.boundary(districts[s["a"]]) for s in segments])
        assert (
            shapely.hausdorff_distance(row.geometry, shapely.intersection(row.geometry, edges))
            < 1e-9
        )


def test_xinjin_and_renshou_do_not_touch(layers):
    chain = layers["border_pairs"].set_index("id").loc["pair/tianfu-xinjin-renshou-pengshan"]
    (none,) = [s for s in json.loads(chain["segments"]) if s["shared_km"] == 0]
    assert {none["a_name"], none["b_name"]} == {"新津区", "仁寿县"}


def test_crossings_stand_on_the_boundary(layers):
    pairs = layers["border_pairs"]
    total = 0
    for row in pairs.itertuples():
        for crossing in json.loads(row.crossings):
            point = shapely.Point(crossing["lon"], crossing["lat"])
            assert shapely.distance(point, row.geometry) < 1e-4
            total += 1
    assert total > 20


def test_belts_cover_their_members(layers):
    districts = layers["districts"].set_index("id").geometry
    for row in layers["belts"].itertuples():
        members = row.members.split("|")
        assert row.anchor_names
        assert shapely.area(row.geometry) == pytest.approx(sum(districts[m].area for m in members))


def test_two_axes_and_three_zones_get_no_geometry(layers):
    for frame in layers.values():
        invented = frame["name"].str.fullmatch("两轴.*|三区|三区三带|三带")
        assert frame[invented & ~frame.geometry.isna()].empty


def test_stations_are_one_point_each(layers):
    stations = layers["stations"]
    assert stations["name"].is_unique
    by_name = stations.set_index("name")
    assert len(by_name.at["成都东", "lines"].split("|")) >= 3
    # The two stations of each pair are kilometres apart and must not be mixed up.
    for a, b in (("简阳", "简阳南"), ("资阳", "资阳北")):
        one, two = by_name.loc[a], by_name.loc[b]
        assert distance_m(one.lon, one.lat, two.lon, two.lat) > 2000


def test_required_names_of_the_hand_made_reading(shared, layers):
    """Every required thing is a feature of its layer under its name, with evidence."""
    where = {
        "city": ["cities"], "district": ["districts"], "new_area": ["areas"],
        "border_pair": ["border_pairs"], "belt": ["belts"], "rail": ["rail"], "road": ["roads"],
        "hub": ["hubs"], "park": ["hubs"],
    }  # fmt: skip
    missing = []
    for line in (shared / "gold" / "entities.jsonl").read_text("utf-8").splitlines():
        entity = json.loads(line)
        if entity["category"] in where and entity["n_required"]:
            rows = [
                layers[n][layers[n]["name"] == entity["canonical"]]
                for n in where[entity["category"]]
            ]
            found = [row for frame in rows for row in frame.itertuples()]
            if not found or not json.loads(found[0].evidence):
                missing.append((entity["category"], entity["canonical"], bool(found)))
    assert not missing


def test_required_lines_of_mianyang_and_chongqing(layers):
    roads, rail = layers["roads"], layers["rail"]
    for name in (
        "九绵高速公路",
        "广平高速公路",
        "中遂高速公路",
        "绵苍高速公路",
        "德绵大道",
        "成德绵大道",
        "G347",
        "S205",
        "S209",
        "成渝高速公路",
        "成渝高速公路扩容",
    ):
        assert name in set(roads["name"])
    for name in ("成兰铁路", "成渝高铁", "成渝中线高铁", "成渝铁路"):
        assert name in set(rail["name"])
