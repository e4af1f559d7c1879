"""Rows of the tables of lines, for lines that a graph knows and nobody has named.

OpenStreetMap's graphs of the package have no names, classes, speeds or dates. What a line needs to
be ridden is told as an estimate, with low confidence, and its name says that it has none.
"""

from __future__ import annotations

__all__ = ["KINDS", "Floats", "LineRows", "course_rows", "line_rows"]

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Final

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import shapely

from geo.coordinates import geodesic_length_m
from geo.packs.courses import Course
from geo.packs.places import counties_at
from geo.packs.ways import Ways
from geo.place_names import pinyin

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Kind:
    """What the lines of a mode are taken for: the humblest kind that the graph may hold."""

    word: str
    kind: str
    speed_kmh: int
    stop: str
    near: str
    junction: str
    note: str


KINDS: Final = {
    "rail": _Kind(
        "铁路", "conventional", 120, "station", "铁路近处", "control",
        "OpenStreetMap约2024年路网中的线路：没有名称、级别和开通日期；速度按普速120公里/小时估计",
    ),
    "road": _Kind(
        "公路", "trunk_road", 80, "interchange", "公路近处", "interchange",
        "OpenStreetMap约2024年路网中的道路：没有名称、级别（可能是高速公路）和开通日期；"
        "速度按干线公路80公里/小时估计",
    ),
}  # fmt: skip
_SOURCE: Final = "scgraph-data 2.0.0: OpenStreetMap contributors (ODbL 1.0), about 2024"
_UNNAMED: Final = "（未命名，OSM）"
#: A course whose track may stand off it by more than this is drawn as a chord's.
_COARSE_M: Final = 1500.0
#: A track of known length stands off its chord by half its slack, give or take.
_DOUBT_SHARE: Final = 0.5
#: The day of the OpenStreetMap data behind the graph.
_SNAPSHOT: Final = "2024"
#: Nodes are rounded to 0.001°.
_ROUNDING_M: Final = 80.0


@dataclass
class LineRows:
    """Rows of the lines of one mode, their points and their courses."""

    lines: list[dict[str, Any]] = field(default_factory=list)
    points: list[dict[str, Any]] = field(default_factory=list)
    courses: list[dict[str, Any]] = field(default_factory=list)


def line_rows(
    ways: Ways, courses: Sequence[Course], mode: str, polygons: gpd.GeoDataFrame
) -> LineRows:
    """Rows of ``rail`` or ``roads``, of their points, and of ``generalised``.

    Parameters
    ----------
    ways : Ways
    courses : sequence of Course
    mode : {"rail", "road"}
    polygons : GeoDataFrame
        Counties by ``name``: those of one name are told by none.
    """
    kind, rows, names = KINDS[mode], LineRows(), _Names()
    off = {anchor.node: anchor.off_m for anchor in ways.anchors}
    single = polygons[~polygons["name"].duplicated(keep=False)]
    for course in (_apart(ways, course) for course in courses):
        if len(course.stops) < 2:
            continue  # a loop from a place back to it
        name = names.line(f"{kind.word} {course.ends[0]}–{course.ends[1]}{_UNNAMED}")
        line = names.slug(f"{mode}/osm", course.ends)
        rows.lines.append(
            {"id": line, "name": name, "kind": kind.kind, "speed_kmh": kind.speed_kmh,
             "status": "open", "confidence": "low", "source": _SOURCE, "note": kind.note}
        )  # fmt: skip
        spots = ways.lonlat[[stop.node for stop in course.stops]].round(5)
        counties = counties_at(spots[:, 0].tolist(), spots[:, 1].tolist(), single)
        for order, (stop, (lon, lat), county) in enumerate(
            zip(course.stops, spots.tolist(), counties, strict=True), 1
        ):
            at_seat = bool(stop.name)
            rows.points.append(
                {"line": line, "part": "main", "order": order,
                 "name": f"{stop.name}（{kind.near}）" if at_seat else names.junction(stop.node, kind),
                 "kind": kind.stop if at_seat else kind.junction, "lon": f"{lon:.5f}",
                 "lat": f"{lat:.5f}", "datum": "WGS84", "county": county,
                 "stop": "yes" if kind.junction != "control" or at_seat else "no",
                 "confidence": "low", "error_m": round(off.get(stop.node, 0.0) + _ROUNDING_M),
                 "source": _SOURCE, "note": _told(off.get(stop.node), mode)}
            )  # fmt: skip
        rows.courses += course_rows(ways, course, line, rows.points[-len(course.stops) :])
    return rows


def _apart(ways: Ways, course: Course) -> Course:
    """A course without the junctions that lie, to the digit, where a stop beside them does."""
    spots = ways.lonlat[[stop.node for stop in course.stops]].round(4)
    at = np.cumsum([0, *(len(piece) - 1 for piece in course.pieces)])
    last = len(course.stops) - 1
    kept = [0]
    for number in range(1, last + 1):
        if (spots[number] != spots[kept[-1]]).any():
            kept.append(number)
        elif course.stops[number].name or number == last:
            kept[-1] = number
    nodes = course.nodes
    pieces = tuple(tuple(nodes[at[a] : at[b] + 1]) for a, b in pairwise(kept))
    return Course(tuple(course.stops[number] for number in kept), pieces, course.ends)


def _told(off_m: float | None, mode: str) -> str:
    if off_m is None:
        return "两条线在此相接"
    what = "站名和是否办客运未核实" if mode == "rail" else "出入口未核实"
    return f"线路离驻地最近处，相距约{off_m / 1000.0:.1f}公里；{what}"


@dataclass
class _Names:
    """Names and ids, each once."""

    lines: dict[str, int] = field(default_factory=dict)
    slugs: dict[str, int] = field(default_factory=dict)
    junctions: dict[int, int] = field(default_factory=dict)

    def line(self, name: str) -> str:
        count = self.lines[name] = self.lines.get(name, 0) + 1
        return name if count == 1 else name.replace(_UNNAMED, f"·{count}{_UNNAMED}")

    def slug(self, prefix: str, ends: tuple[str, str]) -> str:
        parts = [re.sub(r"[^a-z0-9]+", "-", pinyin(end)[0]).strip("-") for end in ends]
        slug = "-".join([prefix, *parts])
        count = self.slugs[slug] = self.slugs.get(slug, 0) + 1
        return slug if count == 1 else f"{slug}-{count}"

    def junction(self, node: int, kind: _Kind) -> str:
        number = self.junctions.setdefault(node, len(self.junctions) + 1)
        return f"{kind.word}相接处{number}"


def course_rows(
    ways: Ways, course: Course, line: str, points: Sequence[dict[str, Any]], *, part: str = "main"
) -> Iterator[dict[str, Any]]:
    """Rows of ``generalised`` between the points of a course.

    Parameters
    ----------
    ways : Ways
    course : Course
    line : str
        Its id.
    points : sequence of dict
        Its rows of points, a stop each.
    part : str, optional
    """
    for order, ((start, stop), piece) in enumerate(
        zip(pairwise(points), course.pieces, strict=True), 1
    ):
        lonlat = ways.lonlat[list(piece)].round(4)
        kept = lonlat[np.r_[True, (np.diff(lonlat, axis=0) != 0).any(axis=1)]]
        track = sum(ways.lengths[min(a, b), max(a, b)] for a, b in pairwise(piece))
        doubt = _doubt_m(ways, piece)
        drawn = len(kept) > 1
        shape = shapely.LineString(kept) if drawn else None
        apart = any((min(step), max(step)) in course.bridged for step in pairwise(piece))
        reason = "apart" if apart else "" if drawn and doubt <= _COARSE_M else "coarse"
        yield {
            "line": line, "part": part, "from_order": order, "to_order": order + 1,
            "from_name": start["name"], "to_name": stop["name"],
            "made": "schematic" if reason else "generalised", "reason": reason,
            "length_km": f"{geodesic_length_m(shape) / 1000.0:.3f}",
            "track_km": f"{track / 1000.0:.3f}", "doubt_m": f"{doubt:.0f}",
            "snapshot": _SNAPSHOT if drawn else "",
            "course": "|".join(f"{lon:.4f} {lat:.4f}" for lon, lat in kept) if drawn else "",
        }  # fmt: skip


def _doubt_m(ways: Ways, piece: Sequence[int]) -> float:
    """How far the track may typically stand off its straight edges, at worst."""
    worst = 0.0
    for a, b in pairwise(piece):
        length = ways.lengths[min(a, b), max(a, b)]
        chord = float(np.hypot(*(ways.xy[a] - ways.xy[b])))
        worst = max(worst, _DOUBT_SHARE * float(np.sqrt(max(0.0, length**2 - chord**2))) / 2.0)
    return worst
