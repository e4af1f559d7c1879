"""One continuous line along the tracks or carriageways of a set of ways.

A line is laid through its control points in their order, on the cheapest path over the ways'
own nodes (a Viterbi path, each step a Dijkstra search). Going along a track costs its length,
so of a double track one is taken, and yards, branches and the route beyond the end stations
are never entered. Where one track breaks off, the path changes to the one beside it; where
all do, it goes on across a gap, which is not drawn.
"""

from __future__ import annotations

__all__ = ["CROSSOVER_M", "GAP_M", "LONGEST_M", "STEP_M", "Ints", "Leg", "Trace", "Tracks"]

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pyproj
import shapely
from scipy.sparse import coo_array, csr_array
from scipy.sparse.csgraph import connected_components, dijkstra
from scipy.spatial import KDTree

from geo.coordinates import CRS84, Floats, plane_of
from geo.errors import DataError
from geo.osm.ways import Way

Ints = npt.NDArray[np.int64]

#: Nodes are put in at this spacing, so that parallel tracks and stations find their nearest.
STEP_M: Final = 50.0
#: Tracks this near are taken to be joined by a crossover ...
CROSSOVER_M: Final = 60.0
#: ... which is used only when it must be: it costs this, and five times its length.
_CROSSOVER_COST_M, _CROSSOVER_FACTOR = 100.0, 5.0
#: The widest hole the path goes on across, at ten times its length.
GAP_M: Final = 3_000.0
_GAP_FACTOR: Final = 10.0
#: Cost of a metre between a control point and the path. Below 2, so that no spur is entered
#: and left again for coming nearer to a point; above 2 where a run begins or ends, to go on up
#: to its last point.
_OFF_INSIDE, _OFF_END = 1.0, 3.0
_CROSSOVER, _GAP = -1, -2
#: No two neighbouring nodes of a real way are so far apart, in metres: a slip of a coordinate.
LONGEST_M: Final = 100_000.0
#: What one line may need: nodes (25,000 km of track), and nodes within reach of each other.
_MOST_NODES: Final = 500_000
_MOST_NEIGHBOURS: Final = 10_000_000


@dataclass(frozen=True, slots=True)
class Trace:
    """A continuous piece of a line: (n, 2) WGS 84 lon, lat, and the OSM ids of its ways."""

    coordinates: Floats
    way_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Leg:
    """A line between two control points that it meets, one after the other.

    Attributes
    ----------
    first, last : int
        Positions of the two among the points asked for; those between were not met.
    traces : tuple of Trace
        In order; a gap lies between each and the next.
    """

    first: int
    last: int
    traces: tuple[Trace, ...]


@dataclass(frozen=True, slots=True)
class _Reached:
    """A control point's nodes, the cost of being at each, how far off it is, how it is reached."""

    point: int
    nodes: Ints
    costs: Floats
    off: Floats
    came_from: Ints | None


class Tracks:
    """The ways of one line as a network."""

    def __init__(self, ways: Sequence[Way]) -> None:
        """Lay out the ways; those that share a node (to 1e-7°) are joined there."""
        self._ways = ways
        self._lonlat, self._is_osm, ends, owners = _lay_out(ways)
        plane = plane_of(shapely.MultiPoint(self._lonlat.reshape(-1, 2)).bounds)
        self._to_plane = pyproj.Transformer.from_crs(CRS84, plane, always_xy=True).transform
        self._xy = np.column_stack(self._to_plane(*self._lonlat.T)).reshape(-1, 2)
        self._tree = KDTree(self._xy)
        ends, weights, owners = self._with_crossovers(ends, owners)
        ends, weights, owners = self._with_gaps(ends, weights, owners)
        self._owner = {
            (int(min(a, b)), int(max(a, b))): int(owner)
            for (a, b), owner in zip(ends[::-1], owners[::-1], strict=True)  # tracks win
        }
        self._matrix = _symmetric(ends, weights, len(self._xy))

    def through(self, points: Floats, reach_m: Floats) -> list[Leg]:
        """Lay a line through control points, in their order.

        Parameters
        ----------
        points : ndarray, shape (n, 2)
            WGS 84 lon, lat degrees.
        reach_m : ndarray, shape (n,)
            How far the line may pass each by, in metres. A point beyond the reach of
            all ways is passed over.

        Returns
        -------
        list of Leg
            In order. Empty when fewer than two points are within reach.
        """
        plane = np.column_stack(self._to_plane(*points.T))
        found: list[Leg] = []
        run: list[_Reached] = []
        for i, (xy, reach) in enumerate(zip(plane, reach_m, strict=True)):
            near = np.array(self._tree.query_ball_point(xy, reach), dtype=np.int64)
            if not len(near):
                continue
            off = np.hypot(*(self._xy[near] - xy).T)
            if run:
                far, came_from = self._spread(run[-1])
                costs = far[near] + _OFF_INSIDE * off
                if np.isfinite(costs).any():
                    run.append(_Reached(i, near, costs, off, came_from))
                    continue
                found += self._legs(run)
            run = [_Reached(i, near, _OFF_END * off, off, None)]
        return found + self._legs(run)

    def _with_crossovers(self, ends: Ints, owners: Ints) -> tuple[Ints, Floats, Ints]:
        if self._tree.count_neighbors(self._tree, CROSSOVER_M) > _MOST_NEIGHBOURS:
            raise DataError("its ways lie on top of each other")
        pairs = self._tree.query_pairs(CROSSOVER_M, output_type="ndarray").astype(np.int64)
        way = np.full(len(self._xy), -1)
        way[ends[:, 0]] = way[ends[:, 1]] = owners
        pairs = pairs[way[pairs[:, 0]] != way[pairs[:, 1]]]
        weights = np.concatenate(
            [self._metres(ends), _CROSSOVER_COST_M + _CROSSOVER_FACTOR * self._metres(pairs)]
        )
        joined = np.concatenate([owners, np.full(len(pairs), _CROSSOVER)])
        return np.concatenate([ends, pairs]), weights, joined

    def _with_gaps(self, ends: Ints, weights: Floats, owners: Ints) -> tuple[Ints, Floats, Ints]:
        """Join each dead end to the nearest node of every other component within reach."""
        count, component = connected_components(_symmetric(ends, weights, len(self._xy)))
        if count == 1:
            return ends, weights, owners
        degree = np.bincount(ends[owners >= 0].ravel(), minlength=len(self._xy))
        pairs = []
        for dead_end in np.flatnonzero(degree == 1):
            near = np.array(self._tree.query_ball_point(self._xy[dead_end], GAP_M))
            near = near[component[near] != component[dead_end]]
            distance = np.hypot(*(self._xy[near] - self._xy[dead_end]).T)
            near = near[np.argsort(distance, kind="stable")]
            _, first = np.unique(component[near], return_index=True)
            pairs += [(dead_end, other) for other in near[first]]
        gaps = np.array(pairs, dtype=np.int64).reshape(-1, 2)
        return (
            np.concatenate([ends, gaps]),
            np.concatenate([weights, _GAP_FACTOR * self._metres(gaps)]),
            np.concatenate([owners, np.full(len(gaps), _GAP)]),
        )

    def _metres(self, pairs: Ints) -> Floats:
        return np.asarray(np.hypot(*(self._xy[pairs[:, 0]] - self._xy[pairs[:, 1]]).T))

    def _spread(self, reached: _Reached) -> tuple[Floats, Ints]:
        """Cost of every node from the nodes reached, through one source before them all."""
        n = len(self._xy)
        here = np.isfinite(reached.costs)
        first, last = reached.costs[here] + 1.0, self._matrix.indptr[-1] + here.sum()
        matrix = csr_array(
            (
                np.concatenate([self._matrix.data, first]),
                # SciPy before 1.15 searches only graphs whose indices are of 32 bits.
                np.concatenate([self._matrix.indices, reached.nodes[here]]).astype(np.int32),
                np.append(self._matrix.indptr, last).astype(np.int32),
            ),
            shape=(n + 1, n + 1),
        )
        costs, came_from = dijkstra(matrix, indices=n, return_predecessors=True)
        return np.asarray(costs[:n]), np.asarray(came_from[:n], dtype=np.int64)

    def _legs(self, run: list[_Reached]) -> list[Leg]:
        """The cheapest path through a run of points, cut where it meets each of them."""
        if len(run) < 2:
            return []
        source = len(self._xy)
        # Wherever a run ends, on up to its last point.
        last = run[-1].costs + (_OFF_END - _OFF_INSIDE) * run[-1].off
        node = int(run[-1].nodes[np.argmin(last)])
        backwards: list[list[int]] = []
        for reached in reversed(run[1:]):
            path = [node]
            came_from = reached.came_from
            while came_from is not None and came_from[node] != source:
                node = int(came_from[node])
                path.append(node)
            backwards.append(path)
        return [
            Leg(a.point, b.point, tuple(self._traces(path[::-1])))
            for (a, b), path in zip(pairwise(run), reversed(backwards), strict=True)
        ]

    def _traces(self, path: list[int]) -> list[Trace]:
        pieces: list[list[int]] = [[]]
        for a, b in pairwise(path):
            if self._owner[min(a, b), max(a, b)] == _GAP:
                pieces.append([])
            else:
                pieces[-1] += [b] if pieces[-1] else [a, b]
        return [self._trace(piece) for piece in pieces if piece]

    def _trace(self, path: list[int]) -> Trace:
        owners = [self._owner[min(e), max(e)] for e in pairwise(path)]
        drawn = [
            node
            for i, node in enumerate(path)
            if self._is_osm[node] or i in (0, len(path) - 1) or _CROSSOVER in owners[i - 1 : i + 1]
        ]
        ids = (self._ways[owner].id for owner in owners if owner >= 0)
        return Trace(self._lonlat[drawn], tuple(dict.fromkeys(ids)))


def _lay_out(ways: Sequence[Way]) -> tuple[Floats, npt.NDArray[np.bool_], Ints, Ints]:
    """Nodes (n, 2), which of them are OSM's, edges (m, 2) and the way of each edge."""
    numbers: dict[tuple[float, float], int] = {}
    lonlat: list[tuple[float, float]] = []
    is_osm: list[bool] = []
    ends: list[tuple[int, int]] = []
    owners: list[int] = []

    def node(x: float, y: float) -> int:
        key = (round(x, 7), round(y, 7))
        if key not in numbers:
            numbers[key] = len(lonlat)
            lonlat.append(key)
            is_osm.append(True)
        return numbers[key]

    laid: set[tuple[int, int]] = set()
    for owner, way in enumerate(ways):
        metres = pyproj.Geod(ellps="WGS84").line_lengths(*way.coordinates.T)
        for start, end, length in zip(way.coordinates, way.coordinates[1:], metres, strict=False):
            if not length <= LONGEST_M:  # NaN too
                continue
            last, target = node(*start), node(*end)
            edge = (min(last, target), max(last, target))
            if last == target or edge in laid:  # a loop, or track that another way has laid
                continue
            laid.add(edge)
            if len(lonlat) > _MOST_NODES:
                raise DataError("its ways are longer than any line")
            for share in np.linspace(0, 1, max(1, int(np.ceil(length / STEP_M))) + 1)[1:-1]:
                lonlat.append(tuple(start + share * (end - start)))
                is_osm.append(False)
                ends.append((last, len(lonlat) - 1))
                last = len(lonlat) - 1
            ends.append((last, target))
            owners += [owner] * (len(ends) - len(owners))
    if not ends:
        raise DataError("its ways have no length")
    return (
        np.array(lonlat).reshape(-1, 2),
        np.array(is_osm, dtype=bool),
        np.array(ends, dtype=np.int64).reshape(-1, 2),
        np.array(owners, dtype=np.int64),
    )


def _symmetric(ends: Ints, weights: Floats, n: int) -> Any:
    """Weights as a symmetric sparse matrix; of several edges between two nodes the cheapest."""
    low, high = ends.min(axis=1), ends.max(axis=1)
    order = np.lexsort((weights, high, low))
    order = order[low[order] != high[order]]
    first = np.ones(len(order), dtype=bool)
    same = (np.diff(low[order]) == 0) & (np.diff(high[order]) == 0)
    first[1:] = ~same
    low, high, kept = low[order][first], high[order][first], weights[order][first]
    # A sparse matrix forgets zeros; nodes a rounding apart still are an edge.
    kept = np.maximum(kept, 1e-3)
    both = (np.concatenate([low, high]), np.concatenate([high, low]))
    return csr_array(coo_array((np.concatenate([kept, kept]), both), shape=(n, n)))
