"""Routes every part of every line of one mode: match, draw, judge."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

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
    course there is: also of a schematic stretch that was routed but is coarse, and a chord between
    neighbours' courses; None if it is the chord between the control points. ``off_m`` are the distances of both control points from the matched edges;
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
    return _bridged(stretches)


def _bridged(stretches: list[Stretch]) -> list[Stretch]:
    """Let chords begin and end where their neighbours' courses do.

    A course passes a point that is not known well at some distance, and a chord from the point
    itself would leave a gap, or a hook.
    """
    bridged = []
    for number, stretch in enumerate(stretches):
        before = stretches[number - 1].lonlat if number else None
        after = stretches[number + 1].lonlat if number + 1 < len(stretches) else None
        if stretch.lonlat is None and (before is not None or after is not None):
            start = (stretch.start.lon, stretch.start.lat) if before is None else before[-1]
            stop = (stretch.stop.lon, stretch.stop.lat) if after is None else after[0]
            stretch = replace(stretch, lonlat=np.array([start, stop]).round(5))
        bridged.append(stretch)
    return bridged


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
        lonlat = np.column_stack(DEGREES.transform(course.xy[:, 0], course.xy[:, 1])).round(5)
    return Stretch(part, start, stop, reasons[number], lonlat, off, course.doubt_m, course.true_m)


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
