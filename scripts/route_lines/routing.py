"""Routes every part of every line of one mode: match, draw, judge."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import shapely
from controls import Control, Part
from costs import TASTES
from drawing import Course, draw
from matching import Match, match
from numpy.typing import NDArray
from pyproj import Geod
from snapshot import DEGREES, Graph
from verdicts import doubtful, unroutable

WGS84 = Geod(ellps="WGS84")


@dataclass(frozen=True)
class Stretch:
    """A stretch between neighbouring control points, as it goes into the table.

    ``reason`` is empty for a generalised stretch. ``lonlat`` (shape (n, 2), degrees) is the best
    course there is, also of a schematic stretch that was routed but is doubtful; None if there is
    only the chord. ``off_m`` are the distances of both control points from the matched edges;
    ``doubt_m`` and ``track_m`` the course's (`drawing.Course`).
    """

    part: Part
    start: Control
    stop: Control
    reason: str
    lonlat: NDArray[np.float64] | None
    off_m: tuple[float, float]
    doubt_m: float
    track_m: float

    @property
    def generalised(self) -> bool:
        """Whether the course is followed along the graph."""
        return not self.reason

    @property
    def length_m(self) -> float:
        """Geodesic length of the course, or of the chord where there is none."""
        if self.lonlat is None:
            return float(
                WGS84.line_length([self.start.lon, self.stop.lon], [self.start.lat, self.stop.lat])
            )
        return float(WGS84.line_length(self.lonlat[:, 0], self.lonlat[:, 1]))


def route(graph: Graph, part: Part) -> list[Stretch]:
    """Route one part: its stretches in running order."""
    barred = [unroutable(part, number) for number in range(len(part.controls) - 1)]
    stretches: list[Stretch] = []
    start = 0
    while start < len(barred):
        stop = start + 1
        while stop < len(barred) and (barred[stop] is None) == (barred[start] is None):
            stop += 1
        if barred[start] is None:
            stretches += _routed(graph, _section(part, start, stop))
        else:
            stretches += [
                _chord(part, number, barred[number] or "") for number in range(start, stop)
            ]
        start = stop
    return stretches


def _section(part: Part, start: int, stop: int) -> Part:
    """The part from control point `start` to `stop` (positions, both included)."""
    return Part(
        part.line,
        part.part,
        part.mode,
        part.kind,
        part.status,
        part.opened,
        part.length_km,
        part.controls[start : stop + 1],
    )


def _routed(graph: Graph, part: Part) -> list[Stretch]:
    taste = TASTES[part.kind]
    found = match(graph, part, taste)
    courses = draw(graph, part, found)
    reasons = [
        doubtful(graph, part, taste, found, course, number) or ""
        for number, course in enumerate(courses)
    ]
    return [_stretch(part, found, course, reasons, number) for number, course in enumerate(courses)]


def _stretch(part: Part, found: Match, course: Course, reasons: list[str], number: int) -> Stretch:
    start, stop = part.controls[number], part.controls[number + 1]
    off = (found.states[number].off_m, found.states[number + 1].off_m)
    # Off or a detour is a wrong way; a coarse one is still nearer the truth than the chord.
    lonlat = None
    if course.xy is not None and reasons[number] in ("", "coarse"):
        xy = _to_controls(course.xy, part, reasons, number)
        lonlat = np.column_stack(DEGREES.transform(xy[:, 0], xy[:, 1])).round(5)
    return Stretch(part, start, stop, reasons[number], lonlat, off, course.doubt_m, course.true_m)


def _to_controls(
    xy: NDArray[np.float64], part: Part, reasons: list[str], number: int
) -> NDArray[np.float64]:
    """Lead a course to the control points where its neighbour is a chord from there."""
    start, stop = part.controls[number], part.controls[number + 1]
    wrong = ("apart", "off", "detour", "bend")
    if number == 0 or reasons[number - 1] in wrong:
        xy = _joined(np.array([[start.x, start.y]]), xy)
    if number == len(reasons) - 1 or reasons[number + 1] in wrong:
        xy = _joined(xy, np.array([[stop.x, stop.y]]))
    return xy


def _joined(first: NDArray[np.float64], then: NDArray[np.float64]) -> NDArray[np.float64]:
    if math.hypot(*(then[0] - first[-1])) < 1.0:
        return np.vstack([first[:-1], then])
    return np.vstack([first, then])


def _chord(part: Part, number: int, reason: str) -> Stretch:
    return Stretch(
        part,
        part.controls[number],
        part.controls[number + 1],
        reason,
        None,
        (math.nan, math.nan),
        math.nan,
        math.nan,
    )


def line_of(stretch: Stretch) -> shapely.LineString:
    """The stretch in degrees: its course or its chord."""
    if stretch.lonlat is None:
        return shapely.LineString(
            [(stretch.start.lon, stretch.start.lat), (stretch.stop.lon, stretch.stop.lat)]
        )
    return shapely.LineString(stretch.lonlat)
