"""Decides, stretch by stretch, whether what was routed may be drawn as the line's course.

A stretch falls back to schematic for one of `REASONS`. The rules are few and looked at one by one,
so that a reader of the table can follow each.
"""

from __future__ import annotations

import math

import numpy as np
import shapely
from controls import Control, Part
from costs import Taste
from drawing import Course
from matching import Match, State
from numpy.typing import NDArray
from snapshot import Graph

REASONS = {
    "absent": "the package has no metro or suburban tracks",
    "unbuilt": "not open, so no track to follow",
    "younger": "opened after the package's snapshot",
    "guess": "a road of no class of its own between points not known well, or too far apart",
    "apart": "no way through the graph between the two points",
    "off": "the way passes farther from a control point than both can be wrong",
    "detour": "the way is longer than a line of this kind runs",
    "bend": "the way turns as no line of this kind does",
    "coarse": "the graph draws a straight edge where the track is known to wind",
}

ABSENT_KINDS = ("metro", "suburban")

SNAPSHOT = {"rail": "2023-12", "road": "2024"}
"""First opening date that the package does not hold: 成自宜 (2023-12-26) is missing, 川青
(2023-11-28) is there; roads are as of the turn of 2024."""

KNOWN_M = 1500.0
"""Fast and trunk roads are followed between points known at least to this …"""

ALONE_M = 25_000.0
"""… and not farther apart: the graph has no names, and many roads to choose from."""

OFF_M = 1000.0
"""A point may stand this far off an edge, beyond what the edge's length explains."""

BELIEVED = 1.7
"""A point is at most this many times its estimated error off."""

VAGUE_M = 1000.0
"""A point known better than this can show that an edge winds; a vaguer one only that it is off."""

WINDS_M = 5000.0

COARSE_M = 1500.0

DETOUR_M = 1000.0

SMOOTH_KINDS = ("expressway",)
"""High-speed lines do turn so sharply, into their stations (成都东)."""

BEND_DEGREES = 70.0
"""More than this within `BEND_OVER_M` is a turn at a crossroads, not a curve."""

BACK_DEGREES = 105.0
"""More than this turns back, for any line: it would need a reversal."""

BEND_OVER_M = 1500.0


def unroutable(part: Part, number: int) -> str | None:
    """Reason not to look for a stretch at all, from the tables alone; None if there is none."""
    here, there = part.controls[number], part.controls[number + 1]
    opened = max(date for date in (part.opened, there.opened) if date or not part.opened)
    if part.kind in ABSENT_KINDS:
        return "absent"
    if part.status != "open":
        return "unbuilt"
    if opened >= SNAPSHOT[part.mode]:
        return "younger"
    if part.kind in ("fast_road", "trunk_road"):
        chord = math.hypot(there.x - here.x, there.y - here.y)
        if max(here.error_m, there.error_m) > KNOWN_M or chord > ALONE_M:
            return "guess"
    return None


def doubtful(
    graph: Graph,
    part: Part,
    taste: Taste,
    found: Match,
    course: Course,
    number: int,
    *,
    own: bool = False,
) -> str | None:
    """Reason not to draw a routed stretch; None if it holds.

    A graph that is the line's `own` known track has no other way to take: there a horseshoe or a
    long way round is the line's.
    """
    if course.xy is None:
        return "apart"
    for control, state in (
        (part.controls[number], found.states[number]),
        (part.controls[number + 1], found.states[number + 1]),
    ):
        if _off(graph, control, state):
            return "off"
    if own:
        return None
    chord = math.hypot(*(course.xy[-1] - course.xy[0]))
    if shapely.LineString(course.xy).length > taste.detour * chord + DETOUR_M:
        return "detour"
    limit = BEND_DEGREES if part.kind in SMOOTH_KINDS else BACK_DEGREES
    if sharpest(course.xy) > limit:
        return "bend"
    return "coarse" if course.doubt_m > COARSE_M else None


def sharpest(xy: NDArray[np.float64]) -> float:
    """Largest change of heading, in degrees, between two pieces of `BEND_OVER_M` of a course."""
    line = shapely.LineString(xy)
    pieces = int(line.length // BEND_OVER_M)
    if pieces < 2:
        return 0.0
    at = np.linspace(0, line.length, 3 * pieces + 1)
    points = shapely.get_coordinates(shapely.line_interpolate_point(line, at))
    step = points[3:] - points[:-3]
    heading = np.unwrap(np.arctan2(step[:, 1], step[:, 0]))
    turns = np.abs(heading[3:] - heading[:-3])
    return float(np.degrees(turns.max())) if len(turns) else 0.0


def _off(graph: Graph, control: Control, state: State) -> bool:
    allowed = max(OFF_M, BELIEVED * control.error_m)
    if control.error_m <= VAGUE_M:
        # Beyond some kilometres an edge's length proves nothing: it may wind anywhere.
        allowed += min(WINDS_M, graph.slack_m(state.edge, state.along))
    return state.off_m > allowed
