"""The shipped courses of the lines, without the package they were routed on."""

from __future__ import annotations

import csv
import itertools
import math
from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest
import shapely
from pyproj import Geod

DATA = Path(__file__).parents[1] / "data"
WGS84 = Geod(ellps="WGS84")

COLUMNS = [
    "line", "part", "from_order", "to_order", "from_name", "to_name", "made", "reason", "length_km",
    "track_km", "from_off_m", "to_off_m", "doubt_m", "snapshot", "course",
]  # fmt: skip
REASONS = {"absent", "unbuilt", "younger", "guess", "apart", "off", "detour", "bend", "coarse"}

# 4 %, line by line: what our points cover of the official length. 成渝铁路 winds more between its
# stations than the graph knows; the others' points do not reach both ends of the official length,
# or are chords.
WITHIN_4_PERCENT = [
    "rail/chengyu-gaotie", "rail/chengmian-le", "rail/xicheng", "rail/chenglan", "rail/dacheng",
    "rail/chenggui", "rail/chengguan", "rail/pengzhou-branch", "rail/chengya", "rail/metro18", "rail/ziyang-line",
    "road/chengdu-ring", "road/second-ring", "road/jingjiqu-huanxian", "road/chongqing-ring",
    "road/chengmian-fuxian", "road/chengle", "road/chengpeng", "road/chengnan", "road/chenganyu",
    "road/chengdenan", "road/chengyi", "road/miansui", "road/neisui", "road/suizimei",
]  # fmt: skip
RINGS = ["road/chengdu-ring", "road/second-ring", "road/jingjiqu-huanxian", "road/chongqing-ring"]
TOUCH_M = 15.0  # courses have four decimals: 11 m


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def stretches() -> list[dict[str, str]]:
    return rows("generalised.csv")


@pytest.fixture(scope="module")
def controls() -> dict[tuple[str, str], dict[str, dict[str, str]]]:
    """Control points with a position by line and part, then order."""
    found: dict[tuple[str, str], dict[str, dict[str, str]]] = defaultdict(dict)
    for name in ("rail_points.csv", "road_points.csv"):
        for row in rows(name):
            if row["lon"]:
                found[row["line"], row["part"]][row["order"]] = row
    return found


def course(stretch: dict[str, str]) -> list[tuple[float, float]]:
    pairs = (pair.split() for pair in stretch["course"].split("|") if pair)
    return [(float(lon), float(lat)) for lon, lat in pairs]


def place(point: dict[str, str]) -> tuple[float, float]:
    return float(point["lon"]), float(point["lat"])


def apart_m(one: tuple[float, float], other: tuple[float, float]) -> float:
    return float(WGS84.inv(*one, *other)[2])


def drawn(stretch, controls) -> list[tuple[float, float]]:
    """The course, or the chord where there is none."""
    points = controls[stretch["line"], stretch["part"]]
    return course(stretch) or [place(points[stretch[end]]) for end in ("from_order", "to_order")]


def test_columns(stretches) -> None:
    assert list(stretches[0]) == COLUMNS


def test_one_row_for_every_pair_of_neighbouring_points(stretches, controls) -> None:
    asked = [
        (*key, here, there, points[here]["name"], points[there]["name"])
        for key, points in controls.items()
        for here, there in itertools.pairwise(sorted(points, key=int))
    ]
    names = ("line", "part", "from_order", "to_order", "from_name", "to_name")
    assert [tuple(stretch[name] for name in names) for stretch in stretches] == asked


def test_class_reason_and_course_go_together(stretches) -> None:
    for stretch in stretches:
        if stretch["made"] == "generalised":
            assert not stretch["reason"]
            assert stretch["course"]
            assert float(stretch["doubt_m"]) <= 1500
        else:
            assert stretch["made"] == "schematic"
            assert stretch["reason"] in REASONS
            # Else a chord, between the ends of its neighbours' courses.
            assert stretch["reason"] == "coarse" or len(course(stretch)) in (0, 2)


def test_courses_end_at_their_control_points(stretches, controls) -> None:
    away = []
    for stretch in stretches:
        points = controls[stretch["line"], stretch["part"]]
        line = course(stretch)
        for end, at in (("from", 0), ("to", -1)) if line else ():
            point = points[stretch[f"{end}_order"]]
            error = float(point["error_m"] or 2000)
            off = apart_m(line[at], place(point))
            if stretch["reason"] not in ("", "coarse"):
                continue  # a chord ends where its neighbour's course does
            if error <= 300:
                away.append(off)
            # What stands farther off stands on a track known to wind: coarse, or in from_off_m.
            assert off <= max(1.8 * error, float(stretch[f"{end}_off_m"]) + 2000), stretch
    assert np.quantile(away, 0.97) <= TOUCH_M
    assert max(away) <= 2500


def test_neighbouring_stretches_touch(stretches, controls) -> None:
    for before, after in itertools.pairwise(stretches):
        if (before["line"], before["part"]) == (after["line"], after["part"]):
            gap = apart_m(drawn(before, controls)[-1], drawn(after, controls)[0])
            assert gap <= TOUCH_M, (before["line"], before["to_name"])


def test_no_jump_and_no_way_back(stretches) -> None:
    for stretch in stretches:
        line = course(stretch)
        legs = [apart_m(here, there) for here, there in itertools.pairwise(line)]
        assert len(legs) == 1 or max(legs, default=0) < 30_000
        for (first, then), (here, turn, there) in zip(
            itertools.pairwise(legs), zip(line, line[1:], line[2:], strict=False), strict=True
        ):
            bend = WGS84.inv(*here, *turn)[0] - WGS84.inv(*turn, *there)[0]
            if min(first, then) > 500:
                assert abs(math.remainder(bend, 360)) < 120, (stretch["line"], stretch["from_name"])


def test_lengths_are_those_of_the_courses(stretches, controls) -> None:
    for stretch in stretches:
        line = drawn(stretch, controls)
        km = WGS84.line_length(*zip(*line, strict=True)) / 1000
        assert float(stretch["length_km"]) == pytest.approx(km, rel=0.005, abs=0.03)


@pytest.mark.parametrize("line", WITHIN_4_PERCENT)
def test_length_is_the_official_one(stretches, line: str) -> None:
    table = "rail.csv" if line.startswith("rail") else "roads.csv"
    official = next(float(row["length_km"]) for row in rows(table) if row["id"] == line)
    main = [one for one in stretches if one["line"] == line and one["part"] == "main"]
    assert sum(float(one["length_km"]) for one in main) == pytest.approx(official, rel=0.04)


@pytest.mark.parametrize("line", RINGS)
def test_ring_looks_like_a_ring(stretches, controls, line: str) -> None:
    main = [one for one in stretches if one["line"] == line]
    places = [place for one in main for place in drawn(one, controls)]
    assert apart_m(places[0], places[-1]) < 1500
    ring = shapely.Polygon(places)
    assert ring.area / ring.convex_hull.area > 0.85
    assert len(places) > 100


def test_a_known_track_is_followed_with_its_date(stretches) -> None:
    """Each stretch says how old the map is that it follows; a known track comes before the graph."""
    tracks = {}
    for row in rows("known_tracks.csv"):
        line = shapely.LineString(course(row))
        tracks.setdefault((row["line"], row["part"], row["snapshot"]), []).append(line)
    shared = {
        (row["line"], row["part"]): (row["track_of"], "main") for row in rows("shared_track.csv")
    }
    followed = set()
    for stretch in stretches:
        part = (stretch["line"], stretch["part"])
        key = (*shared.get(part, part), stretch["snapshot"])
        if stretch["snapshot"] not in ("", "2024"):
            inner = course(stretch)[1:-1]  # the ends are control points, and may stand beside it
            far = max((min(line.distance(shapely.Point(place)) for line in tracks[key])
                       for place in inner), default=0.0)  # fmt: skip
            assert far < 0.003, (stretch["line"], stretch["from_name"])  # degrees: 300 m
            followed.add(key)
        assert bool(stretch["snapshot"]) == (stretch["reason"] in ("", "coarse"))
    assert followed == set(tracks)


def test_what_was_not_there_is_not_followed(stretches) -> None:
    for line in ("rail/s5", "rail/s11", "rail/huanxian"):
        assert {one["made"] for one in stretches if one["line"] == line} == {"schematic"}
    # 成自宜 is younger than the package: it follows its own track, or nothing.
    younger = [one for one in stretches if one["line"] == "rail/chengziyi"]
    assert {(one["made"], one["snapshot"]) for one in younger} == {
        ("generalised", "2026-07-05"),
        ("schematic", ""),
    }


def test_most_of_the_open_lines_is_followed(stretches) -> None:
    followed = [one for one in stretches if one["made"] == "generalised"]
    assert len(followed) > 850
    assert sum(float(one["length_km"]) for one in followed) > 6000


def test_small_enough_to_ship(stretches) -> None:
    assert (DATA / "generalised.csv").stat().st_size < 240_000
    assert sum(len(course(one)) for one in stretches) < 6500
