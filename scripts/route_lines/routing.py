"""Routes every part of every line of one mode: match, draw, judge."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

import numpy as np
import shapely
from controls import Control, Part
from costs import TASTES
from drawing import Course, draw
from matching import Match, match
from numpy.typing import NDArray
from pyproj import Geod
from snapshot import DEGREES, Graph
from tracks import Track, along
from verdicts import doubtful, unroutable

WGS84 = Geod(ellps="WGS84")

PACKAGE_SNAPSHOT = "2024"
"""The OpenStreetMap data of the package are about the turn of 2023/24."""


@dataclass(frozen=True)
class Stretch:
    """A stretch between neighbouring control points, as it goes into the table.

    ``reason`` is empty for a generalised stretch. ``lonlat`` (shape (n, 2), degrees) is the best
    course there is: also of a schematic stretch that was routed but is coarse, and a chord between
    neighbours' courses; None if it is the chord between the control points. ``off_m`` are the distances of both control points from the matched edges;
    ``doubt_m`` and ``track_m`` the course's (`drawing.Course`); ``snapshot`` is the date of the
    OpenStreetMap data it follows.
    """

    part: Part
    start: Control
    stop: Control
    reason: str
    lonlat: NDArray[np.float64] | None
    off_m: tuple[float, float]
    doubt_m: float
    track_m: float
    snapshot: str = ""

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


def route(graph: Graph, part: Part, tracks: Sequence[Track] = ()) -> list[Stretch]:
    """Route one part: its stretches in running order.

    Parameters
    ----------
    graph
        The package's graph of the mode.
    part
        The part with its control points.
    tracks
        What is known of its own track; it comes before the graph.
    """
    known = along(part, tracks)
    barred = [None if track else unroutable(part, number) for number, track in enumerate(known)]
    stretches: list[Stretch] = []
    numbered = zip(range(len(known)), known, barred, strict=True)
    for (track, closed), group in groupby(numbered, lambda one: (one[1], one[2] is not None)):
        numbers = [number for number, *_ in group]
        section = _section(part, numbers[0], numbers[-1] + 1)
        if closed:
            stretches += [_chord(part, number, barred[number] or "") for number in numbers]
        elif track:
            stretches += _routed(track.graph, section, track.snapshot, own=True)
        else:
            stretches += _routed(graph, section, PACKAGE_SNAPSHOT)
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


def _routed(graph: Graph, part: Part, snapshot: str, *, own: bool = False) -> list[Stretch]:
    # A metro has no taste of its own: it is only followed where its track is known.
    taste = TASTES.get(part.kind, TASTES["conventional"])
    found = match(graph, part, taste)
    courses = draw(graph, part, found, own=own)
    reasons = [
        doubtful(graph, part, taste, found, course, number, own=own) or ""
        for number, course in enumerate(courses)
    ]
    return [
        _stretch(part, found, course, reasons, number, snapshot)
        for number, course in enumerate(courses)
    ]


def _stretch(
    part: Part, found: Match, course: Course, reasons: list[str], number: int, snapshot: str
) -> Stretch:
    start, stop = part.controls[number], part.controls[number + 1]
    off = (found.states[number].off_m, found.states[number + 1].off_m)
    # Off or a detour is a wrong way; a coarse one is still nearer the truth than the chord.
    lonlat = None
    if course.xy is not None and reasons[number] in ("", "coarse"):
        lonlat = np.column_stack(DEGREES.transform(course.xy[:, 0], course.xy[:, 1])).round(5)
    return Stretch(
        part,
        start,
        stop,
        reasons[number],
        lonlat,
        off,
        course.doubt_m,
        course.true_m,
        snapshot if lonlat is not None else "",
    )


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
