"""Turns a match into the line that is drawn, cut at the control points.

Graph nodes are places on the true track, rounded to 0.001°; control points known to 300 m are
too. The straight edges between the nodes are not. So the line runs through both: the nodes of the
path, and each trusted control point beside it. An untrusted point only marks where the line is cut.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import shapely
from controls import Control, Part
from matching import Match, State
from numpy.typing import NDArray
from snapshot import Graph

CROWDED_M = 450.0
"""Nodes nearer than this to a trusted point are dropped: the two would make a zigzag."""

BETTER_M = 1000.0
"""A point less well known than this never leads the line."""

SPIKE_DEGREES = {"conventional": 95.0, "trunk_road": 95.0, "expressway": 95.0}
SPIKE_DEFAULT = 55.0
"""A trusted point that bends the line more than this stands beside it, like a station building."""

BACK_DEGREES = 95.0
"""A node at which a line would turn back by more is none of its own."""

HOOK_M = 2000.0

ON_EDGE_M = 200.0
"""A point this near its edge is on the line, which turns there itself (at an interchange)."""

CURVES = {"high_speed": 1.0}
"""Power of the curve by kind of line (see `curved`); a high-speed line swings widest."""

BOW_POINTS = 8
"""Points of a curve between two vertices, before it is thinned."""

DOUBT_SHARE = 0.5
"""A track of known length stands off its chord by half its slack, give or take."""


@dataclass(frozen=True)
class Hand:
    """How a line is drawn.

    ``corner`` are the degrees from which a bend is a corner: a curve through it would swing out on
    the other side. ``tolerance_m`` is Douglas-Peucker's: no point of the line moves by more.
    """

    corner: float
    tolerance_m: float


ROUTED = Hand(corner=40.0, tolerance_m=30.0)
"""Along the package's graph, whose nodes are rounded to 100 m."""

OWN = Hand(corner=60.0, tolerance_m=45.0)
"""Along the line's own track: it does bend so sharply, and there are many more places."""


@dataclass(frozen=True)
class Course:
    """The drawn course of one stretch between neighbouring control points.

    Attributes
    ----------
    xy
        Vertices in metres, shape (n, 2); None where the stretch is off the graph.
    true_m
        Length along the track by the graph.
    doubt_m
        How far the track may typically stand off the drawn line, from the length it is known to
        have and the longest straight leg.
    """

    xy: NDArray[np.float64] | None
    true_m: float = math.nan
    doubt_m: float = math.nan


@dataclass
class _Vertex:
    x: float
    y: float
    control: int = -1


def draw(graph: Graph, part: Part, found: Match, *, own: bool = False) -> list[Course]:
    """Draw every stretch of a matched part; shape: one course less than control points.

    ``own`` says that the graph is the line's own known track.
    """
    hand = OWN if own else ROUTED
    courses: list[Course] = [Course(None)] * len(found.paths)
    start = 0
    while start < len(found.paths):
        if found.paths[start] is None:
            start += 1
            continue
        stop = start
        while stop < len(found.paths) and found.paths[stop] is not None:
            stop += 1
        for number, course in enumerate(_run(graph, part, found, (start, stop), hand), start):
            courses[number] = course
        start = stop
    return courses


def _run(graph: Graph, part: Part, found: Match, ends: tuple[int, int], hand: Hand) -> list[Course]:
    """Courses of the stretches from the first of the `ends` to the last, all on the graph."""
    start, stop = ends
    vertices = _without_spikes(
        _vertices(graph, part, found, start, stop),
        {
            number
            for number in range(start, stop + 1)
            if number in (start, stop)
            or _on_way(graph, part.controls[number], found.states[number])
        },
        SPIKE_DEGREES.get(part.kind, SPIKE_DEFAULT),
    )
    line, along = curved(
        np.array([(vertex.x, vertex.y) for vertex in vertices]),
        CURVES.get(part.kind, 0.5),
        hand.corner,
    )
    controls = {
        vertex.control: float(place)
        for vertex, place in zip(vertices, along, strict=True)
        if vertex.control >= 0
    }
    cuts = _cuts(found, controls, line, start, stop)
    true = [_true_length(graph, found, number) for number in range(start, stop)]
    pieces = [_between(line, a, b) for a, b in pairwise(cuts)]
    drawn = [shapely.LineString(piece).length for piece in pieces]
    courses = []
    for number, piece in enumerate(pieces):
        # Points beside a winding edge split its length by their chord, so look at the neighbours.
        around = slice(max(0, number - 1), number + 2)
        ratio = max(1.0, sum(true[around]) / max(1.0, sum(drawn[around])))
        knots = [
            cuts[number],
            *along[(along > cuts[number]) & (along < cuts[number + 1])],
            cuts[number + 1],
        ]
        leg = float(np.diff(knots).max())
        doubt = DOUBT_SHARE * leg * math.sqrt(ratio**2 - 1) / 2
        slim = shapely.get_coordinates(shapely.LineString(piece).simplify(hand.tolerance_m))
        courses.append(Course(slim, true[number], doubt))
    return courses


def _vertices(graph: Graph, part: Part, found: Match, start: int, stop: int) -> list[_Vertex]:
    vertices = [_at(graph, part, found, start)]
    for number in range(start, stop):
        path = found.paths[number] or []
        vertices += [_Vertex(*graph.xy[graph.head[edge]]) for edge in path[:-1]]
        vertices.append(_at(graph, part, found, number + 1))
    vertices = _without_hook(vertices, part)
    vertices = _without_hook(vertices[::-1], part)[::-1]
    return _without_crowding(vertices, part, (start, stop))


def _without_hook(vertices: list[_Vertex], part: Part) -> list[_Vertex]:
    """Cut off a turn into another road at the last moment, only to come nearer to a vague end."""
    control = part.controls[vertices[-1].control]
    if _on(control, vertices[-1]):
        return vertices
    tail = 0.0
    for place in range(len(vertices) - 2, 0, -1):
        here, after = vertices[place], vertices[place + 1]
        tail += math.hypot(after.x - here.x, after.y - here.y)
        if here.control >= 0 or tail > max(HOOK_M, control.error_m):
            break
        if _bend(vertices, place) > SPIKE_DEFAULT:
            end = _Vertex(here.x, here.y, vertices[-1].control)
            return [*vertices[:place], end]
    return vertices


def _at(graph: Graph, part: Part, found: Match, number: int) -> _Vertex:
    control, state = part.controls[number], found.states[number]
    if _leads(graph, control, state):
        return _Vertex(control.x, control.y, number)
    return _Vertex(state.x, state.y, number)


def _leads(graph: Graph, control: Control, state: State) -> bool:
    """Whether the line runs through a control point rather than along the edge beside it.

    It does if the point is trusted, or at least much better known than the course of an edge that
    only joins the ends of a winding track (on such an edge one beside it proves nothing).
    """
    unknown = max(state.off_m, graph.slack_m(state.edge, state.along)) / 2
    return control.trusted or control.error_m < min(BETTER_M, unknown)


def _on_way(graph: Graph, control: Control, state: State) -> bool:
    """Whether a point is no building beside the way: near its edge, or within what that winds."""
    winds = graph.slack_m(state.edge, state.along) if control.trusted else 0.0
    return state.off_m < max(ON_EDGE_M, winds)


def _on(control: Control, vertex: _Vertex) -> bool:
    return (control.x, control.y) == (vertex.x, vertex.y)


def _without_crowding(vertices: list[_Vertex], part: Part, ends: tuple[int, int]) -> list[_Vertex]:
    """Drop nodes close before or behind a leading point, and points that do not lead but the ends."""
    kept = [
        vertex
        for vertex in vertices
        if vertex.control < 0
        or vertex.control in ends
        or _on(part.controls[vertex.control], vertex)
    ]
    fixed = [place for place, vertex in enumerate(kept) if vertex.control >= 0]
    dropped = set()
    for place in fixed:
        for step in (-1, 1):
            near = place + step
            while (
                0 <= near < len(kept)
                and kept[near].control < 0
                and (
                    math.hypot(kept[near].x - kept[place].x, kept[near].y - kept[place].y)
                    < CROWDED_M
                )
            ):
                dropped.add(near)
                near += step
    return [vertex for place, vertex in enumerate(kept) if place not in dropped]


def _without_spikes(vertices: list[_Vertex], fixed: set[int], sharpest: float) -> list[_Vertex]:
    """Smooth out sharp turns at control points other than the `fixed` ones.

    A trusted point outranks the graph's nodes: if the line runs smoothly through it without the
    node before or behind, the node goes; if not, the point stands beside the line and goes itself.
    """
    kept = list(vertices)
    place = 1
    while place < len(kept) - 1:
        here = kept[place]
        if here.control < 0 and _bend(kept, place) > BACK_DEGREES:
            # The graph's tangle of short edges at an interchange or a yard.
            del kept[place]
            place = max(1, place - 1)
            continue
        if here.control < 0 or here.control in fixed or _bend(kept, place) <= sharpest:
            place += 1
            continue
        nodes = [near for near in (place - 1, place + 1) if kept[near].control < 0]
        without = {near: kept[:near] + kept[near + 1 :] for near in nodes}
        bends = {near: _bend(without[near], place - (near < place)) for near in nodes}
        best = min(bends, key=lambda near: bends[near], default=None)
        if best is not None and bends[best] <= sharpest:
            kept = without[best]
        else:
            del kept[place]
        place = max(1, place - 1)
    return kept


def _bend(vertices: list[_Vertex], place: int) -> float:
    """Degrees by which the line turns at a vertex."""
    if not 0 < place < len(vertices) - 1:
        return 0.0
    before, here, after = vertices[place - 1 : place + 2]
    into = math.atan2(here.y - before.y, here.x - before.x)
    out = math.atan2(after.y - here.y, after.x - here.x)
    return abs(math.degrees(math.remainder(out - into, math.tau)))


def curved(
    xy: NDArray[np.float64], power: float, corner: float
) -> tuple[shapely.LineString, NDArray[np.float64]]:
    """Run a Catmull-Rom curve through every vertex.

    Railways and expressways turn in curves of kilometres, and the straight edge cuts them off.

    Parameters
    ----------
    xy
        Vertices in metres, shape (n, 2).
    power
        Of the distance between vertices as the curve's parameter: 0.5 (centripetal) hugs the
        edges, 1 (chordal) swings wide.
    corner
        Degrees from which a bend is a corner, into and out of which the curve runs straight.

    Returns
    -------
    line, along
        The curve, and where along it each vertex lies, in metres, shape (n,).
    """
    points = [xy[0]]
    at = [0]
    sharp = _bends(xy) > corner
    for place in range(len(xy) - 1):
        here, there = xy[place], xy[place + 1]
        # At an end or a corner the curve leaves straight on: as if the line came from behind.
        first = 2 * here - there if sharp[place] else xy[place - 1]
        last = 2 * there - here if sharp[place + 1] else xy[place + 2]
        points += _bow(first, here, there, last, power)
        at.append(len(points) - 1)
    line = shapely.LineString(points)
    steps = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    return line, steps[at]


def _bends(xy: NDArray[np.float64]) -> NDArray[np.float64]:
    """Degrees by which the line turns at each vertex; 180 at both ends."""
    step = np.diff(xy, axis=0)
    heading = np.arctan2(step[:, 1], step[:, 0])
    turn = np.abs(np.remainder(np.diff(heading) + math.pi, math.tau) - math.pi)
    return np.concatenate([[180.0], np.degrees(turn), [180.0]])


def _bow(first: Any, here: Any, there: Any, last: Any, power: float) -> list[Any]:
    """Points of the curve from `here` to `there` (Barry and Goldman's form), `here` left out."""
    t0 = 0.0
    t1 = t0 + max(np.hypot(*(here - first)), 1.0) ** power
    t2 = t1 + max(np.hypot(*(there - here)), 1.0) ** power
    t3 = t2 + max(np.hypot(*(last - there)), 1.0) ** power
    points = []
    for t in np.linspace(t1, t2, BOW_POINTS + 1)[1:]:
        a1 = ((t1 - t) * first + (t - t0) * here) / (t1 - t0)
        a2 = ((t2 - t) * here + (t - t1) * there) / (t2 - t1)
        a3 = ((t3 - t) * there + (t - t2) * last) / (t3 - t2)
        b1 = ((t2 - t) * a1 + (t - t0) * a2) / (t2 - t0)
        b2 = ((t3 - t) * a2 + (t - t1) * a3) / (t3 - t1)
        points.append(((t2 - t) * b1 + (t - t1) * b2) / (t2 - t1))
    return points


def _cuts(
    found: Match, along: dict[int, float], line: shapely.LineString, start: int, stop: int
) -> list[float]:
    """Distance along the line of every control point of a run, never going back."""
    cuts = [0.0]
    for number in range(start + 1, stop):
        if number in along:
            cut = along[number]
        else:
            following = [along[n] for n in range(number + 1, stop + 1) if n in along]
            window = _between(line, cuts[-1], min(following, default=line.length))
            state = found.states[number]
            cut = cuts[-1] + shapely.LineString(window).project(shapely.Point(state.x, state.y))
        cuts.append(min(max(cut, cuts[-1] + 1.0), line.length))
    return [*cuts, line.length]


def _between(line: shapely.LineString, start: float, stop: float) -> NDArray[np.float64]:
    xy = shapely.get_coordinates(line)
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(xy, axis=0).T))])
    inside = xy[(along > start + 0.5) & (along < stop - 0.5)]
    ends = shapely.get_coordinates(shapely.line_interpolate_point(line, [start, stop]))
    return np.vstack([ends[:1], inside, ends[1:]])


def _true_length(graph: Graph, found: Match, number: int) -> float:
    path = found.paths[number] or []
    here, there = found.states[number], found.states[number + 1]
    if len(path) == 1:
        return float((there.along - here.along) * graph.length_m[path[0]])
    return float(
        sum(graph.length_m[edge] for edge in path[1:-1])
        + (1 - here.along) * graph.length_m[path[0]]
        + there.along * graph.length_m[path[-1]]
    )
