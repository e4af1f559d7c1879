"""The numbered expressways of an area: the points of the table, laid along the graph.

The graphs of the package have no classes. Which of their edges are an expressway is told by the
table ``china_expressways`` alone: a route runs through its points in order, along the edges that
fit them best; nothing is guessed from how a road looks.
"""

from __future__ import annotations

__all__ = ["Edge", "Flags", "Route", "edges_beside", "expressways_on", "routes_in"]

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyproj
import shapely
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from geo.coordinates import CRS84
from geo.packs.courses import Course, Stop
from geo.packs.ways import Floats, Ints, Ways, split_at

Flags = npt.NDArray[np.bool_]
#: Two nodes of the graph, the smaller first.
Edge = tuple[int, int]

#: A point of a route may stand for so many places on the edges around it, no farther than this.
_PLACES: Final = 5
_REACH_M: Final = 700.0
#: So near its end a place on an edge is that end.
_END_M: Final = 100.0
#: A way between two points that is longer than this many chords and metres is another road's.
_DETOUR: Final = 1.3
_DETOUR_M: Final = 1_500.0
#: What a metre off a point weighs against one along the way.
_OFF_WEIGHT: Final = 3.0
#: What bridging a gap costs, in chords; and how much longer than its chord a road is taken to be
#: (road.alignment_default).
_GAP_WEIGHT: Final = 3.0
_BEND: Final = 1.06
#: An edge whose ends are this near an expressway is its other carriageway.
_TWIN_M: Final = 350.0


@dataclass(frozen=True)
class Route:
    """One run of an expressway inside an area.

    Attributes
    ----------
    code, province : str
        Its number (``G42``; ``S2`` of a province), and the code of the province.
    lonlat : ndarray, shape (points, 2)
        Degrees, WGS 84, in order.
    gates : tuple of bool
        Which of the points are interchanges.
    """

    code: str
    province: str
    lonlat: Floats
    gates: tuple[bool, ...]


def routes_in(
    area: shapely.Geometry, table: pd.DataFrame, around: shapely.Geometry | None = None
) -> list[Route]:
    """Runs of the table's expressways inside an area (WGS 84 degrees).

    A run does not end where it leaves the area between two interchanges of it, as on a bridge
    over the sea, if it stays in what is `around`. The main routes come first, and where a later one has two points in a row that an earlier one
    has, too, they run together and the earlier one has the road.
    """
    shapely.prepare(area)
    rows = sorted(table.itertuples(), key=lambda row: (len(row.code), row.code, row.part))
    taken: set[frozenset[tuple[float, float]]] = set()
    found = []
    for row in rows:
        cells = [cell.split(" ") for cell in row.course.split("|")]
        spots = [(float(cell[0]), float(cell[1])) for cell in cells]
        bends = np.array([len(cell) > 2 for cell in cells])  # no interchanges
        inside = _inside(area, around, np.array(spots), bends)
        steps = [frozenset(step) for step in pairwise(spots)]
        own = [
            bool(a and b) and step not in taken
            for step, (a, b) in zip(steps, pairwise(inside), strict=True)
        ]
        taken |= {step for step, kept in zip(steps, own, strict=True) if kept}
        for first, last in _runs(own):
            gates = tuple(len(cell) == 2 for cell in cells[first : last + 1])
            found.append(Route(row.code, row.province, np.array(spots[first : last + 1]), gates))
    return found


def _inside(
    area: shapely.Geometry, around: shapely.Geometry | None, spots: Floats, bends: Flags
) -> Flags:
    """Which points of a course count as inside: with those that it only bends at on a bridge."""
    inside = np.asarray(shapely.intersects_xy(area, spots))
    if around is None:
        return inside
    bridge = bends & ~inside & shapely.intersects_xy(around, spots)
    for first, end in _runs(bridge.tolist()):
        if first > 0 and end < len(spots) and inside[first - 1] and inside[end]:
            inside[first:end] = True
    return inside


def _runs(own: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """First and last point of each run of steps; of points, the first and the one after the last."""
    edges = np.flatnonzero(np.diff(np.r_[False, own, False].astype(np.int8)))
    return ((int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True))


def expressways_on(
    ways: Ways, routes: Sequence[Route], *, plane: str
) -> tuple[Ways, list[tuple[Route, Course]]]:
    """Courses of the routes along a graph, each interchange a stop that has no name yet.

    Where the graph has no way from one point to the next (the road is younger, or the graph is
    torn), a chord bridges the gap. A stop's ``spot`` is the place that the table has.

    Parameters
    ----------
    ways : Ways
    routes : sequence of Route
    plane : str
        CRS of ``ways.xy``.

    Returns
    -------
    (Ways, list of (Route, Course))
        The graph with nodes where the points of the routes lie on its edges, and the courses on
        it.
    """
    if not ways.lengths or not routes:
        return ways, []
    to_plane = pyproj.Transformer.from_crs(CRS84, plane, always_xy=True).transform
    spots = list(
        dict.fromkeys(_spot(route, k) for route in routes for k in range(len(route.gates)))
    )
    number = {spot: place for place, spot in enumerate(spots)}
    xy = np.column_stack(to_plane(*np.array(spots).T))
    ways, nodes, away = _beside(ways, spots, xy)
    pairs = np.array(list(ways.lengths), dtype=np.int32)
    metres = np.maximum(np.fromiter(ways.lengths.values(), dtype=float), 1e-3)
    graph = csr_array((metres, (pairs[:, 0], pairs[:, 1])), shape=(len(ways.xy), len(ways.xy)))
    found = []
    chords: dict[Edge, float] = {}
    for route in routes:
        own = [number[_spot(route, k)] for k in range(len(route.gates))]
        fit = _Fit(graph, xy[own], away[own], nodes[own])
        pieces = fit.pieces()
        chords |= {
            edge: _BEND * float(np.hypot(*(ways.xy[edge[0]] - ways.xy[edge[1]])))
            for edge in fit.bridged
        }
        found.append((route, _course(route, pieces, frozenset(fit.bridged))))
    return replace(ways, lengths=chords | dict(ways.lengths)), found


def _beside(
    ways: Ways, places: Sequence[tuple[float, float]], xy: Floats
) -> tuple[Ways, Ints, Floats]:
    """The nearest places on the edges around each point, as nodes of the graph (-1: none more).

    A point that no edge is near has a node of its own, with no way to it.
    """
    pairs = list(ways.lengths)
    lengths = np.fromiter(ways.lengths.values(), dtype=float)
    edges = shapely.linestrings(ways.xy[np.array(pairs)])
    # A winding track stands off its chord by no more than the ellipse of its length allows.
    slack = np.sqrt(np.maximum(lengths**2 - shapely.length(edges) ** 2, 0.0)) / 2.0
    spots = shapely.points(xy)
    edge, point = shapely.STRtree(spots).query(
        edges, predicate="dwithin", distance=slack + _REACH_M
    )
    apart = shapely.distance(spots[point], edges[edge])
    share = shapely.line_locate_point(edges[edge], spots[point], normalized=True)
    off = np.maximum(apart - slack[edge], 0.0)
    nodes = np.full((len(xy), _PLACES), -1, dtype=np.int64)
    away = np.full((len(xy), _PLACES), np.inf)
    counts = np.zeros(len(xy), dtype=np.int64)
    taken: set[tuple[int, int]] = set()
    cuts: list[tuple[Edge, float]] = []
    where: list[tuple[int, int]] = []
    bends: dict[int, tuple[Floats, Floats]] = {}
    for k in np.lexsort((apart, off, point)).tolist():
        spot, pair, part = int(point[k]), pairs[edge[k]], float(share[k])
        if counts[spot] == _PLACES:
            continue
        place = (spot, int(counts[spot]))
        length = lengths[edge[k]]
        end = pair[0] if part * length < _END_M else pair[1] if (1 - part) * length < _END_M else -1
        if (spot, end) in taken:
            continue
        if end >= 0:
            nodes[place] = end
            taken.add((spot, end))
        else:
            if off[k] == 0.0:
                bends[len(cuts)] = (np.array(places[spot]), xy[spot])
            cuts.append((pair, part))
            where.append(place)
        away[place] = off[k]
        counts[spot] += 1
    ways, new = split_at(ways, cuts, bends)
    for place, node in zip(where, new, strict=True):
        nodes[place] = node
    lone = np.flatnonzero(counts == 0)
    nodes[lone, 0] = len(ways.xy) + np.arange(len(lone))
    away[lone, 0] = 0.0
    lonlat = np.vstack([ways.lonlat, np.array(places)[lone]])
    return replace(ways, lonlat=lonlat, xy=np.vstack([ways.xy, xy[lone]])), nodes, away


def _course(route: Route, pieces: Sequence[list[int]], bridged: frozenset[Edge]) -> Course:
    """A course with a stop at each interchange, at its ends in any case."""
    for one, other in pairwise(pieces):  # a point beside the road: not there and back
        while len(one) > 2 and len(other) > 2 and one[-2] == other[1]:
            one.pop()
            other.pop(0)
    stops = [Stop(pieces[0][0], "", _spot(route, 0))]
    kept: list[list[int]] = [pieces[0][:1]]
    for point, piece in enumerate(pieces, 1):
        kept[-1] += piece[1:]
        if route.gates[point] or point == len(pieces):
            stops.append(Stop(piece[-1], "", _spot(route, point)))
            kept.append(piece[-1:])
    return Course(tuple(stops), tuple(map(tuple, kept[:-1])), ("", ""), bridged)


def _spot(route: Route, point: int) -> tuple[float, float]:
    lon, lat = route.lonlat[point].tolist()
    return lon, lat


@dataclass
class _Fit:
    """The nodes that a route's points may stand for, and the best chain of them (Viterbi 1967)."""

    graph: csr_array
    xy: Floats
    away: Floats
    nodes: Ints
    bridged: set[Edge] = field(default_factory=set)

    def pieces(self) -> list[list[int]]:
        """The nodes from each point to the next; ``bridged`` are the gaps among them."""
        chords = np.hypot(*np.diff(self.xy, axis=0).T)
        most = _DETOUR * chords + _DETOUR_M
        starts = np.unique(self.nodes[self.nodes >= 0])
        reached, before = dijkstra(
            self.graph, directed=False, indices=starts, limit=most.max(), return_predecessors=True
        )
        row = {int(node): place for place, node in enumerate(starts)}
        cost = _OFF_WEIGHT * self.away[0]
        came = []
        for k, (chord, longest) in enumerate(zip(chords, most, strict=True), 1):
            here, there = self.nodes[k - 1], self.nodes[k]
            metres = reached[[row.get(int(node), 0) for node in here]][:, there]
            metres = np.where((metres <= longest) & (metres > 0.0), metres, _GAP_WEIGHT * chord)
            metres[here[:, None] == there[None, :]] = np.inf
            total = cost[:, None] + metres
            came.append(np.argmin(total, axis=0))
            cost = np.min(total, axis=0) + _OFF_WEIGHT * self.away[k]
        at = int(np.argmin(cost))
        pieces = []
        for k in range(len(came), 0, -1):
            origin = int(came[k - 1][at])
            start, goal = int(self.nodes[k - 1, origin]), int(self.nodes[k, at])
            own = row[start]
            if 0.0 < reached[own, goal] <= most[k - 1]:
                pieces.append(_walk(before[own], start, goal))
            else:
                self.bridged.add((min(start, goal), max(start, goal)))
                pieces.append([start, goal])
            at = origin
        return pieces[::-1]


def _walk(before: Ints, start: int, goal: int) -> list[int]:
    path = [goal]
    while path[-1] != start:
        path.append(int(before[path[-1]]))
    return path[::-1]


def edges_beside(ways: Ways, courses: Iterable[Course]) -> set[Edge]:
    """Edges of the courses, and those that run along them: their other carriageways."""
    lines = [shapely.LineString(ways.xy[course.nodes]) for course in courses]
    if not lines or not ways.lengths:
        return set()
    spots = shapely.points(ways.xy)
    near = np.zeros(len(ways.xy), dtype=bool)
    near[shapely.STRtree(lines).query(spots, predicate="dwithin", distance=_TWIN_M)[0]] = True
    return {edge for edge in ways.lengths if near[edge[0]] and near[edge[1]]}
