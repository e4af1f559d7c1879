"""Proposes better places for control points that are not known well.

Two expressways meet where their routed courses cross: that is a place, not a guess, if both are
generalised there. Any other point is moved to the nearest place on its own line's course; how far
along the line it lies stays as uncertain as it was. Where the graph contradicts a point by less
than `CONTRADICTS_M` and no crossing is known, the point is left alone.
"""

from __future__ import annotations

import csv
import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import shapely
from controls import Control, read_names
from routing import Stretch
from shapely.ops import nearest_points
from snapshot import DEGREES, METRES
from verdicts import BELIEVED

CONTRADICTS_M = 1000.0

CROSSING_M = 400.0
"""Error of a crossing: both courses may be some hundred metres off."""

NEAR_CROSSING_M = 300.0
"""A crossing that moves a point by less is no news."""

ON_LINE_M = 400.0

COLUMNS = (
    "line",
    "part",
    "order",
    "name",
    "old_lon",
    "old_lat",
    "old_error_m",
    "lon",
    "lat",
    "error_m",
    "confidence",
    "moved_m",
    "method",
    "reason",
)


@dataclass(frozen=True)
class Correction:
    """A new place in metres for a control point, and why."""

    stretch: Stretch
    control: Control
    x: float
    y: float
    error_m: float
    method: str
    reason: str

    @property
    def moved_m(self) -> float:
        """How far the point moves."""
        return math.hypot(self.x - self.control.x, self.y - self.control.y)


def propose(stretches: Sequence[Stretch], data: Path) -> list[Correction]:
    """Propose corrections of the untrusted points of generalised stretches."""
    courses = _courses(stretches)
    names = read_names(data, "road")
    lines_at = _lines_at(stretches, names)
    found: dict[tuple[str, str, int], Correction] = {}
    for stretch in stretches:
        if not stretch.generalised or stretch.part.mode != "road":
            continue
        for control in (stretch.start, stretch.stop):
            key = (stretch.part.line, stretch.part.part, control.order)
            if control.trusted or key in found:
                continue
            correction = _crossing(stretch, control, courses, lines_at[control.name]) or _foot(
                stretch, control, courses
            )
            if correction:
                found[key] = correction
    return list(found.values())


def write_corrections(corrections: Sequence[Correction], path: Path) -> None:
    """Write the proposals as a table."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        for one in corrections:
            lon, lat = DEGREES.transform(one.x, one.y)
            writer.writerow(
                (
                    one.stretch.part.line,
                    one.stretch.part.part,
                    one.control.order,
                    one.control.name,
                    f"{one.control.lon:.5f}",
                    f"{one.control.lat:.5f}",
                    f"{one.control.error_m:.0f}",
                    f"{lon:.5f}",
                    f"{lat:.5f}",
                    f"{one.error_m:.0f}",
                    "medium" if one.error_m <= 1000 else "low",
                    f"{one.moved_m:.0f}",
                    one.method,
                    one.reason,
                )
            )


def _courses(stretches: Sequence[Stretch]) -> dict[str, shapely.MultiLineString]:
    """The generalised course of every line, in metres."""
    pieces = defaultdict(list)
    for stretch in stretches:
        if stretch.generalised and stretch.lonlat is not None:
            xy = METRES.transform(stretch.lonlat[:, 0], stretch.lonlat[:, 1])
            pieces[stretch.part.line].append(shapely.linestrings(*xy))
    return {line: shapely.MultiLineString(pieces[line]) for line in pieces}


def _lines_at(stretches: Sequence[Stretch], names: dict[str, list[str]]) -> dict[str, set[str]]:
    """Lines that meet at a point, by its name: those with a point of that name, or named in it."""
    meeting: dict[str, set[str]] = defaultdict(set)
    for stretch in (one for one in stretches if one.part.mode == "road"):
        for control in (stretch.start, stretch.stop):
            meeting[control.name].add(stretch.part.line)
            words = control.name + control.note
            # An interchange is named after its roads (二绕成南枢纽); a note has them as 甲×乙.
            if "枢纽" in control.name or "×" in control.note:
                meeting[control.name] |= {
                    line for line, short in names.items() if any(word in words for word in short)
                }
    return meeting


def _crossing(
    stretch: Stretch,
    control: Control,
    courses: dict[str, shapely.MultiLineString],
    lines: set[str],
) -> Correction | None:
    own = courses.get(stretch.part.line)
    here = shapely.Point(control.x, control.y)
    best: tuple[float, shapely.Point, str] | None = None
    for line in sorted(lines - {stretch.part.line}):
        if line not in courses or own is None:
            continue
        meeting = shapely.intersection(own, courses[line])
        for point in shapely.get_parts(shapely.extract_unique_points(meeting)):
            away = float(shapely.distance(point, here))
            if away <= BELIEVED * control.error_m and (best is None or away < best[0]):
                best = (away, point, line)
    if best is None or best[0] < NEAR_CROSSING_M:
        return None
    return Correction(
        stretch,
        control,
        best[1].x,
        best[1].y,
        CROSSING_M,
        "crossing",
        f"where the courses of {stretch.part.line} and {best[2]} cross",
    )


def _foot(
    stretch: Stretch, control: Control, courses: dict[str, shapely.MultiLineString]
) -> Correction | None:
    here = shapely.Point(control.x, control.y)
    foot = nearest_points(courses[stretch.part.line], here)[0]
    away = float(shapely.distance(foot, here))
    # A winding road may well pass the point; one far beyond the point's error is another road.
    if not max(CONTRADICTS_M, 2 * stretch.doubt_m) < away < BELIEVED * control.error_m:
        return None
    along = math.sqrt(max(0.0, control.error_m**2 - away**2)) or control.error_m
    return Correction(
        stretch,
        control,
        foot.x,
        foot.y,
        max(ON_LINE_M, along),
        "on the line",
        f"the graph has the road {away / 1000:.1f} km from the point; "
        "how far along it is as unsure as before",
    )
