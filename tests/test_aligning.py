from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import shapely

from geo.coordinates import GEOD
from geo.errors import NotFoundError
from geo.osm.matching import align_lines, chosen_lines, lines_with_points, strips
from geo.osm.names import LineNames, name_key
from geo.osm.ways import Way, Ways, WayTags

WEST, EAST, LAT = 104.0, 104.2, 30.0
KM = GEOD.line_length([WEST, EAST], [LAT, LAT]) / 1000
METRE = 1e-5  # degrees, near enough


def way(number, points, name="甲乙高速线", *, mode="rail", refs=()):
    names = (name,) if name else ()
    return Way(number, WayTags(mode, names, tuple(refs)), np.array(points, dtype=float))


def track(number, west=WEST, east=EAST, *, north_m=0.0, name="甲乙高速线", nodes=41, **kind):
    lons = np.linspace(west, east, nodes)
    return way(number, [(lon, LAT + north_m * METRE) for lon in lons], name, **kind)


@pytest.fixture
def one_line(tables):
    """Tables with one line, 甲乙高铁, through five stations on a parallel."""

    def make(*, kind="rail", error_m=150.0, parts=("main",), ring=False, **cells):
        rail, points = tables.rail.iloc[:1].copy(), tables.rail_points.iloc[:1]
        row = {"id": f"{kind}/ab", "name": "甲乙高铁", "aliases": "", "codes": "", "length_km": KM}
        rail[list(row | cells)] = list((row | cells).values())
        spots = [(lon, LAT) for lon in np.linspace(WEST, EAST, 5)]
        if ring:
            spots = [(104.0, 30.0), (104.1, 30.0), (104.1, 30.1), (104.0, 30.1), (104.0, 30.0)]
        rows = [
            {"line": f"{kind}/ab", "part": part, "order": i + 1, "name": f"{i % 4 if ring else i}站",
             "lon": lon, "lat": lat, "error_m": error_m}
            for part in parts for i, (lon, lat) in enumerate(spots)
        ]  # fmt: skip
        points = points.loc[points.index.repeat(len(rows))].reset_index(drop=True)
        for name in rows[0]:
            points[name] = [row[name] for row in rows]
        empty, none = tables.roads.iloc[:0], tables.road_points.iloc[:0]
        if kind == "road":
            return replace(tables, rail=empty, rail_points=none, roads=rail, road_points=points)
        return replace(tables, rail=rail, rail_points=points, roads=empty, road_points=none)

    return make


def found(tables, *ways):
    (finding,) = align_lines(tables, Ways(ways, "2026-07-05"), lines=lines_with_points(tables))
    return finding


def drawn_ids(finding):
    ids = (a.osm_ids.split("|") for a in finding.alignments.values())
    return {int(number) for some in ids for number in some}


def orders(finding):
    """Which stretches of the line are surveyed, by the order of their last point."""
    return [order for _, _, order in finding.alignments]


def drawn(finding):
    """What is surveyed, as one geometry."""
    shapes = [a.geometry for a in finding.alignments.values()]
    return shapely.line_merge(shapely.union_all(shapes))


@pytest.mark.parametrize(
    "names",
    [
        ("成渝高铁", "成渝高速铁路", "成渝客运专线", "成渝客专", "成渝高速线", "成渝高速上行线", "成渝高速线（下行）"),
        ("成渝铁路", "成渝线", "成渝线上行", "成渝线 (下行)", "成渝线右线", "成渝普速铁路"),
        ("成灌城际铁路", "成灌快铁", "成灌快速铁路"),
        ("达成铁路", "达成线", "达成铁路既有线", "达成线老线"),
    ],
)  # fmt: skip
def test_variants_of_a_name_are_one(names):
    assert len({name_key(name, "rail") for name in names}) == 1


def test_road_names():
    assert name_key("成渝高速公路", "road") == name_key("成渝高速", "road")
    assert name_key("金简仁快速路", "road") == name_key("金简仁快速通道", "road")
    assert name_key("天府大道", "road") == "天府大道"


@pytest.mark.parametrize(
    "other",
    ["成渝线", "成渝高速联络线", "成渝高铁东环线", "成渝中线高铁", "成渝高铁动车走行线", "高铁"],
)
def test_other_lines_names_stay_other(other):
    assert name_key(other, "rail") != name_key("成渝高铁", "rail")


def test_every_line_knows_its_own_name(tables):
    lines = lines_with_points(tables)
    names = LineNames(lines, tables.osm_names)
    for row in lines.itertuples():
        tags = WayTags(row.id.split("/")[0], (row.name,), ())
        assert row.id in names.lines_of(tags)
        assert names.knows(tags)


def test_codes_are_refs_of_the_same_mode(one_line):
    names = LineNames(one_line(kind="road", codes="G5|G42").roads)
    assert names.lines_of(WayTags("road", (), ("g 5",))) == {"road/ab"}
    assert not names.lines_of(WayTags("rail", (), ("G5",)))
    assert not names.lines_of(WayTags("road", (), ("G4202",)))


def test_double_track_becomes_one(one_line):
    finding = found(one_line(), track(1), track(2, north_m=10))
    assert orders(finding) == [2, 3, 4, 5]
    assert finding.length_km == pytest.approx(KM, rel=1e-3)
    assert len(drawn_ids(finding)) == 1
    assert not finding.missed
    assert finding.median_m < 30
    assert finding.alignments["rail/ab", "main", 2].snapshot == "2026-07-05"


def test_nodes_put_in_for_the_search_are_not_drawn(one_line):
    finding = found(one_line(), track(1, nodes=3))
    assert shapely.get_num_coordinates(drawn(finding)) == 5  # of the file, and where it is cut


def test_a_track_that_breaks_off_goes_on_beside(one_line):
    tracks = (track(1, WEST, 104.11), track(2, 104.09, EAST, north_m=30))
    finding = found(one_line(), *tracks)
    assert orders(finding) == [2, 3, 4, 5]
    assert drawn_ids(finding) == {1, 2}
    assert finding.length_km == pytest.approx(KM, rel=5e-3)


def test_pieces_in_any_order_and_direction(one_line):
    backwards = way(2, track(2, 104.05, 104.12).coordinates[::-1])
    finding = found(one_line(), track(3, 104.12, EAST), backwards, track(1, WEST, 104.05))
    assert orders(finding) == [2, 3, 4, 5]
    assert drawn_ids(finding) == {1, 2, 3}
    assert drawn(finding).geom_type == "LineString"
    assert shapely.is_simple(drawn(finding))


def test_the_route_beyond_the_end_stations_is_clipped(one_line):
    finding = found(one_line(), track(1, 103.7, 104.5, nodes=161))
    west, _, east, _ = drawn(finding).bounds
    assert (west, east) == pytest.approx((WEST, EAST), abs=50 * METRE)
    assert orders(finding) == [2, 3, 4, 5]


def test_branches_and_spurs_of_the_same_name_are_not_entered(one_line):
    branch = way(2, [(104.1, LAT), (104.1, LAT + 0.1)])
    # Ends 300 m past a station that lies off the line: nearer to it, and yet a dead end.
    spur = way(3, [(104.15, LAT), (104.15, LAT - 0.005)])
    tables = one_line()
    tables.rail_points.loc[3, "lat"] -= 0.004
    finding = found(tables, track(1, nodes=401), branch, spur)
    assert drawn_ids(finding) == {1}
    assert finding.length_km == pytest.approx(KM, rel=1e-3)


def test_a_short_gap_is_kept_open(one_line):
    hole = 0.004  # degrees of longitude: 386 m of 4.8 km
    finding = found(one_line(), track(1, WEST, 104.12), track(2, 104.12 + hole, EAST))
    assert orders(finding) == [2, 3, 4, 5]
    first, second = finding.alignments["rail/ab", "main", 4].geometry.geoms
    assert first.bounds[2] == pytest.approx(104.12)
    assert second.bounds[0] == pytest.approx(104.12 + hole)
    assert finding.length_km == pytest.approx(KM * (1 - hole / (EAST - WEST)), rel=1e-3)


def test_what_is_there_is_kept_and_what_is_missing_is_not(one_line):
    finding = found(one_line(), track(1, WEST, 104.07), track(2, 104.13, EAST))
    assert orders(finding) == [2, 5]
    assert [name for name, _ in finding.missed] == ["2站"]
    assert finding.missed[0][1] == pytest.approx(0.05 * 96_400, rel=0.02)


def test_a_line_goes_on_past_a_point_that_lies_off_it(one_line):
    tables = one_line()
    tables.rail_points.loc[2, "lat"] += 0.05
    finding = found(tables, track(1, nodes=401))
    assert orders(finding) == [2, 3, 4, 5]
    ((name, metres),) = finding.missed
    assert name == "2站"
    assert metres == pytest.approx(0.05 * 110_850, rel=0.01)
    cut = finding.alignments["rail/ab", "main", 3].geometry.bounds[2]
    assert cut == pytest.approx(104.1, abs=1e-3)


def test_a_displaced_file_surveys_nothing(one_line):
    finding = found(one_line(), track(1, north_m=600))
    assert not finding.alignments
    assert finding.why.startswith("its ways run beside it, 6")
    assert found(one_line(), track(1, north_m=200)).alignments
    assert found(one_line(error_m=1000.0), track(1, north_m=600)).alignments  # points no better


def test_ways_that_lead_elsewhere_between_two_points_are_left_out(one_line):
    detour = way(2, [(104.1, LAT), (104.1, LAT + 0.2), (104.15, LAT + 0.2), (104.15, LAT)])
    finding = found(one_line(), track(1, WEST, 104.1), detour, track(3, 104.15, EAST))
    assert orders(finding) == [2, 3, 5]


def test_vague_control_points_prove_nothing(one_line):
    finding = found(one_line(error_m=5000.0), track(1))
    assert not finding.alignments
    assert "known to within 1 km" in finding.why


def test_a_ring_closes(one_line):
    corners = [(104.0, 30.0), (104.1, 30.0), (104.1, 30.1), (104.0, 30.1), (104.0, 30.0)]
    ring = way(1, corners, None, mode="road", refs=("G1",))
    finding = found(one_line(kind="road", codes="G1", ring=True, length_km=41.5), ring)
    assert orders(finding) == [2, 3, 4, 5]
    assert drawn(finding).is_ring
    assert finding.length_km == pytest.approx(41.5, rel=0.02)


def test_a_road_that_was_renumbered_is_found_by_its_name(one_line):
    tables = one_line(kind="road", name="甲乙高速公路", codes="G4202")
    old = track(1, WEST, 104.1, name="甲乙高速", mode="road", refs=("G4201",))
    new = track(2, 104.1, EAST, name="国家新高速", mode="road", refs=("G4202", "G5"))
    assert drawn_ids(found(tables, old, new)) == {1, 2}


def test_a_name_from_elsewhere(one_line):
    finding = found(one_line(), track(1, 115.0, 115.2))
    assert finding.why == "its ways lie elsewhere"
    assert not finding.alignments


def test_no_way_at_all(one_line):
    finding = found(one_line(), track(1, name="丙丁线"))
    assert finding.why == "no way of its name or number"
    assert not finding.alignments


def test_a_way_near_one_station_only(one_line):
    finding = found(one_line(), way(1, [(104.0, 30.1), (104.0, 30.2)]))
    assert "control point" in finding.why


def test_a_branch_that_is_not_there_takes_nothing_from_the_main_part(one_line):
    tables = one_line(parts=("main", "branch"))
    branch = tables.rail_points["part"] == "branch"
    tables.rail_points.loc[branch, "lat"] += np.arange(5) * 0.02
    finding = found(tables, track(1))
    assert [key for key in finding.alignments if key[1] == "main"] == [
        ("rail/ab", "main", order) for order in (2, 3, 4, 5)
    ]
    assert not [key for key in finding.alignments if key[1] == "branch" and key[2] > 2]


def test_what_openstreetmap_calls_a_line_is_stated(one_line):
    tables = one_line()
    stated = tables.osm_names.iloc[:1].assign(line="rail/ab", name="丙丁线")
    assert not found(tables, track(1, name="丙丁线")).alignments
    tables = replace(tables, osm_names=stated)
    assert orders(found(tables, track(1, name="丙丁线"))) == [2, 3, 4, 5]
    # The same name stated of another line is that one's alone.
    other = stated.assign(line="rail/other", name="甲乙高速线")
    assert not found(replace(tables, osm_names=other), track(1)).alignments


def test_shared_track_is_left_to_its_owner(one_line):
    tables = one_line(parts=("main", "other"))
    shared = tables.shared_track.iloc[:1].assign(line="rail/ab", part="other")
    tables = replace(tables, shared_track=shared)
    via = tables.rail_points["part"] == "other"
    tables.rail_points.loc[via, "lat"] += 1
    assert {part for _, part, _ in found(tables, track(1)).alignments} == {"main"}


def test_lines_are_chosen_by_id_name_or_alias(tables):
    assert list(chosen_lines(tables, ["rail/ziyang-line"])["name"]) == ["轨道交通资阳线"]
    assert list(chosen_lines(tables, ["成渝高速铁路", "G5013"])["id"]) == [
        "rail/chengyu-gaotie",
        "road/chenganyu",
    ]
    assert len(chosen_lines(tables, [])) == len(lines_with_points(tables))
    with pytest.raises(NotFoundError, match="成渝高铁"):
        chosen_lines(tables, ["成渝高铁路"])


def test_classes_of_lines_are_not_looked_for(tables):
    assert not lines_with_points(tables)["kind"].eq("class").any()


def test_strips_hold_every_control_point(tables):
    area = strips(tables, ["rail/ziyang-line"])
    points = tables.rail_points[tables.rail_points["line"] == "rail/ziyang-line"]
    assert shapely.contains_xy(area, points["lon"], points["lat"]).all()
