"""Matches a whole line to the graph at once.

A hidden Markov matching: the states of a control point are the places on edges near it, each in
one direction of travel, and "off the graph"; the cost of a step is the cheapest path between two
states. As costs add up along a path, the best path to *every* state of the next point comes out of
one Dijkstra search that starts from all states of the point before with what they have cost so
far. The search runs over directed edges, not nodes, so that a bend can cost something and a line
leaves a station in the direction in which it came.
"""

from __future__ import annotations

import heapq
import math
from dataclasses import dataclass, field, replace
from itertools import pairwise

import numpy as np
import shapely
from controls import Control, Part
from costs import (
    OFF_GRAPH_M,
    Taste,
    edge_cost,
    off_cost,
    standing_off_cost,
    turn_cost,
)
from snapshot import Graph

REACH_M = 1500.0
"""Candidates stand at most this far from a control point, and twice its error more."""

CANDIDATES = 24

END_ERROR_M = 1200.0

WINDING_M = 8000.0
"""The farthest that a point on a winding track is looked for from its edge's chord."""


@dataclass(frozen=True)
class State:
    """A place on a directed edge, `along` of its length from its tail; ``edge`` -1 is off it."""

    edge: int
    along: float = 0.0
    off_m: float = math.inf
    x: float = math.nan
    y: float = math.nan


OFF = State(-1)


@dataclass
class Layer:
    """The states of one control point, what they cost, and where from they were reached."""

    states: list[State]
    cost: list[float] = field(default_factory=list)
    before: list[int] = field(default_factory=list)
    edges: list[list[int] | None] = field(default_factory=list)


@dataclass(frozen=True)
class Match:
    """The chosen state of each control point, and the edges between neighbours.

    ``paths[k]`` are the directed edges from state k to state k+1, both ends' edges included;
    None where the stretch is off the graph.
    """

    states: list[State]
    paths: list[list[int] | None]


def match(graph: Graph, part: Part, taste: Taste) -> Match:
    """Find the cheapest course of a part through its control points."""
    controls = _held(part)
    layers = [_first(graph, controls[0], taste)]
    for before, control in pairwise(controls):
        layers.append(_step(graph, layers[-1], before, control, taste))
    return _trace(layers)


def candidates(graph: Graph, control: Control) -> list[State]:
    """Both directions of the edges near a control point, nearest first, and `OFF` last."""
    point = shapely.Point(control.x, control.y)
    reach = REACH_M + 2 * max(control.error_m, 500.0)
    near = graph.tree.query(point, predicate="dwithin", distance=reach + WINDING_M)
    found = []
    for number in sorted(int(n) for n in near):
        tail, head = graph.xy[graph.tail[2 * number]], graph.xy[graph.head[2 * number]]
        step = head - tail
        length2 = float(step @ step)
        if not length2:
            continue
        along = float(np.clip((np.array([control.x, control.y]) - tail) @ step / length2, 0, 1))
        x, y = tail + along * step
        off = math.hypot(x - control.x, y - control.y)
        # A station on a winding line may stand far off a chord that only joins its ends.
        if off <= reach + graph.slack_m(2 * number, along):
            found.append((off, number, along, float(x), float(y)))
    # Nearest first, where an edge of unknown course is as near as its length allows.
    found.sort(
        key=lambda item: (
            max(0.3 * item[0], item[0] - graph.slack_m(2 * item[1], item[2])),
            item[1],
        )
    )
    states = []
    for off, number, along, x, y in found[:CANDIDATES]:
        states += [State(2 * number, along, off, x, y), State(2 * number + 1, 1 - along, off, x, y)]
    return [*states, OFF]


def _held(part: Part) -> list[Control]:
    """The control points, the first and last held tighter.

    Nothing beyond an end pulls the line on to it, and the shortest line to within a large error of
    it stops short.
    """
    last = len(part.controls) - 1
    return [
        replace(control, error_m=min(control.error_m, END_ERROR_M))
        if number in (0, last)
        else control
        for number, control in enumerate(part.controls)
    ]


def _first(graph: Graph, control: Control, taste: Taste) -> Layer:
    states = candidates(graph, control)
    cost = [_standing(graph, control, taste, state) for state in states]
    return Layer(states, cost, [-1] * len(states), [None] * len(states))


def _standing(graph: Graph, control: Control, taste: Taste, state: State) -> float:
    if state.edge < 0:
        return OFF_GRAPH_M
    slack = graph.slack_m(state.edge, state.along)
    return min(2 * OFF_GRAPH_M, standing_off_cost(control, taste, state.off_m, slack))


def _step(graph: Graph, last: Layer, before: Control, control: Control, taste: Taste) -> Layer:
    chord = math.hypot(control.x - before.x, control.y - before.y)
    states = candidates(graph, control)
    jump = off_cost(taste, chord)
    cheapest = min(range(len(last.states)), key=lambda n: last.cost[n])
    limit = last.cost[cheapest] + jump + OFF_GRAPH_M
    reached = _search(graph, last, states, taste, limit)
    layer = Layer(states)
    for number, state in enumerate(states):
        cost, origin, edges = last.cost[cheapest] + jump, cheapest, None
        if number in reached and reached[number][0] < cost:
            cost, origin, edges = reached[number]
        layer.cost.append(cost + _standing(graph, control, taste, state))
        layer.before.append(origin)
        layer.edges.append(edges)
    return layer


def _search(
    graph: Graph, last: Layer, goals: list[State], taste: Taste, limit: float
) -> dict[int, tuple[float, int, list[int]]]:
    """Cheapest way from any state of a layer to each goal: cost, origin, directed edges."""
    goals_on = _goals_on(goals)
    reached: dict[int, tuple[float, int, list[int]]] = {}
    queue: list[_Entry] = []
    for origin, state in enumerate(last.states):
        if state.edge >= 0:
            price = edge_cost(graph, taste, state.edge)
            for number in goals_on.get(state.edge, ()):
                ahead = goals[number].along - state.along
                if ahead >= 0:
                    cost = last.cost[origin] + ahead * price
                    _keep_cheaper(reached, number, (cost, origin, [state.edge]))
            at_head = last.cost[origin] + (1 - state.along) * price
            _push_following(graph, taste, queue, (at_head, state.edge, origin), first=True)
    came: dict[int, tuple[int, bool]] = {}
    while queue:
        cost, edge, previous, origin, first = heapq.heappop(queue)
        if edge in came or cost > limit:
            continue
        came[edge] = (previous, first)
        price = edge_cost(graph, taste, edge)
        for number in goals_on.get(edge, ()):
            total = cost + goals[number].along * price
            _keep_cheaper(reached, number, (total, origin, _unwind(came, edge)))
        _push_following(graph, taste, queue, (cost + price, edge, origin), first=False)
    return reached


_Entry = tuple[float, int, int, int, bool]
"""Cost at an edge's tail with the bend paid, the edge, the edge before, the origin's number, and
whether the edge before is the origin's own."""


def _goals_on(goals: list[State]) -> dict[int, list[int]]:
    goals_on: dict[int, list[int]] = {}
    for number, goal in enumerate(goals):
        if goal.edge >= 0:
            goals_on.setdefault(goal.edge, []).append(number)
    return goals_on


def _keep_cheaper(
    reached: dict[int, tuple[float, int, list[int]]],
    number: int,
    way: tuple[float, int, list[int]],
) -> None:
    if number not in reached or way[0] < reached[number][0]:
        reached[number] = way


def _push_following(
    graph: Graph, taste: Taste, queue: list[_Entry], done: tuple[float, int, int], first: bool
) -> None:
    cost, edge, origin = done
    for following in graph.leaving[graph.head[edge]]:
        bend = turn_cost(graph, taste, edge, following)
        heapq.heappush(queue, (cost + bend, following, edge, origin, first))


def _unwind(came: dict[int, tuple[int, bool]], edge: int) -> list[int]:
    """Directed edges from the origin's to `edge`."""
    edges = [edge]
    first = False
    while not first:
        previous, first = came[edges[-1]]
        edges.append(previous)
    return edges[::-1]


def _trace(layers: list[Layer]) -> Match:
    number = min(range(len(layers[-1].states)), key=lambda n: layers[-1].cost[n])
    states, paths = [], []
    for layer in reversed(layers):
        states.append(layer.states[number])
        paths.append(layer.edges[number])
        number = layer.before[number]
    return Match(states[::-1], paths[::-1][1:])
