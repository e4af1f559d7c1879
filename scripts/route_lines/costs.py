"""What a path costs: its length, its bends, and how far it stands from the control points.

All costs are metres: a path is worth a detour of so many metres to avoid a bend or to come
nearer to a control point. The tastes differ by class: a high-speed line does not turn within a
kilometre and does not wind, an old railway does both, and that is what tells two tracks apart that
run side by side.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from controls import Control
from snapshot import Graph


@dataclass(frozen=True)
class Taste:
    """How one class of line is expected to run.

    Attributes
    ----------
    free_turn
        Degrees of a bend that cost nothing.
    turn_m
        Cost of a bend of a right angle beyond that.
    wind
        Cost of each metre by which an edge is longer than 1.03 of its chord.
    spread_m
        Standard distance of the graph from the truth.
    detour
        Longest path that is believed, as a multiple of the chord between two control points.
    """

    free_turn: float
    turn_m: float
    wind: float
    spread_m: float
    detour: float


TASTES = {
    "high_speed": Taste(free_turn=12, turn_m=3000, wind=2.0, spread_m=200, detour=1.25),
    "intercity": Taste(free_turn=15, turn_m=2000, wind=1.0, spread_m=200, detour=1.45),
    "conventional": Taste(free_turn=25, turn_m=800, wind=0.0, spread_m=200, detour=2.0),
    "expressway": Taste(free_turn=20, turn_m=1500, wind=0.2, spread_m=250, detour=1.6),
    "fast_road": Taste(free_turn=20, turn_m=1200, wind=0.2, spread_m=250, detour=1.4),
    "trunk_road": Taste(free_turn=30, turn_m=600, wind=0.0, spread_m=300, detour=1.6),
}
"""By kind of line. Kinds without one (metro, suburban) are not in the package's graph at all."""

REVERSAL_M = 6000.0
"""Trains and roads do not turn on the spot; a few stations are entered and left the same way."""

SHORT_M = 400.0
"""Between edges shorter than this a bend is mostly the rounding of the nodes to 0.001°."""

STANDING_OFF_M = 1200.0
"""Cost of a control point one standard distance off."""

OFF_GRAPH_M = 9000.0
"""Cost of leaving a control point unmatched."""

SCHEMATIC_FACTOR, SCHEMATIC_M = 1.6, 4000.0
"""Cost of a stretch off the graph: its chord times the one plus the other, but see `off_cost`."""


def off_cost(taste: Taste, chord_m: float) -> float:
    """Cost of a stretch off the graph, never less than the longest path that is believed there.

    Otherwise a winding railway would leave a track that is right (江津 to 黄磏: twice the chord).
    """
    return max(SCHEMATIC_FACTOR, taste.detour) * chord_m + SCHEMATIC_M


def turn_cost(graph: Graph, taste: Taste, arriving: int, leaving: int) -> float:
    """Cost of passing from one directed edge to the next."""
    if leaving == arriving ^ 1:
        return REVERSAL_M
    bend = abs(math.remainder(graph.angle[leaving] - graph.angle[arriving], math.tau))
    beyond = max(0.0, math.degrees(bend) - taste.free_turn) / 90
    weight = min(1.0, graph.chord_m[arriving] / SHORT_M, graph.chord_m[leaving] / SHORT_M)
    return float(taste.turn_m * beyond**2 * weight)


def edge_cost(graph: Graph, taste: Taste, edge: int) -> float:
    """Cost of running along a whole directed edge."""
    length, chord = graph.length_m[edge], graph.chord_m[edge]
    return float(length + taste.wind * max(0.0, length - 1.03 * chord))


def standing_off_cost(control: Control, taste: Taste, off_m: float, slack_m: float) -> float:
    """Cost of a control point `off_m` from an edge whose course is known there to `slack_m`.

    Within the slack it may well be on the track: then only its share of the slack counts. Beyond
    it the track cannot reach it, so what is left is error.
    """
    standard = math.hypot(taste.spread_m, control.error_m)
    within = off_m / math.hypot(standard, slack_m)
    beyond = max(0.0, off_m - slack_m) / standard
    return STANDING_OFF_M * (within**2 + beyond**2)
