"""The railways or highways of an area as a graph, with the seats of its counties beside them.

Nodes of the package's graphs are places on the track, rounded to 0.001°; the straight edges
between them are not, but their lengths are known. So a seat stands beside an edge, not a node.
"""

from __future__ import annotations

__all__ = ["Anchor", "Floats", "Ints", "Seat", "Ways", "split_at", "ways_of"]

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

import numpy as np
import numpy.typing as npt
import pyproj
import shapely
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components, dijkstra
from scipy.spatial import cKDTree

from geo.coordinates import CRS84
from geo.packs.extras import Lists

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

#: Two dead ends this close are one track that the package has torn.
_GAP_M: Final = 600.0
#: A piece of the graph shorter than this leads nowhere.
_ISLAND_M: Final = 20_000.0
#: Seats farther from a line than this are not on it: a county's station may lie well outside.
_REACH_M: Final = {"rail": 8_000.0, "road": 5_000.0}
#: Seats whose places on the lines are nearer to each other than this are one stop.
_APART_M: Final = {"rail": 5_000.0, "road": 4_000.0}


@dataclass(frozen=True, slots=True)
class Seat:
    """A city's or county's seat: its everyday name, and degrees."""

    name: str
    lon: float
    lat: float


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a line passes a seat: node of the graph, degrees, metres from the seat."""

    name: str
    node: int
    lon: float
    lat: float
    off_m: float


@dataclass(frozen=True)
class Ways:
    """An undirected graph in a plane.

    Attributes
    ----------
    lonlat, xy : ndarray, shape (nodes, 2)
        Degrees, and metres in the region's plane.
    lengths : mapping of (int, int) to float
        Metres along the true track, by nodes, the smaller first.
    anchors : sequence of Anchor
        The seats on it.
    """

    lonlat: Floats
    xy: Floats
    lengths: Mapping[tuple[int, int], float]
    anchors: Sequence[Anchor]

    def paths(self) -> tuple[Floats, Ints]:
        """Shortest metres from every anchor to every node, and the nodes before on the way."""
        count = len(self.xy)
        if not self.lengths or not self.anchors:
            return np.zeros((0, count)), np.zeros((0, count), dtype=np.int64)
        pairs = np.array(list(self.lengths), dtype=np.int32)
        metres = np.maximum(np.fromiter(self.lengths.values(), dtype=float), 1e-3)
        graph = csr_array((metres, (pairs[:, 0], pairs[:, 1])), shape=(count, count))
        starts = [anchor.node for anchor in self.anchors]
        reached, before = dijkstra(graph, directed=False, indices=starts, return_predecessors=True)
        return np.atleast_2d(reached), np.atleast_2d(before).astype(np.int64)


def ways_of(
    world: Lists, mode: str, area: shapely.Geometry, seats: Sequence[Seat], *, plane: str
) -> Ways:
    """Cut a world graph to an area and put the seats beside it.

    Parameters
    ----------
    world : Lists
        Of :func:`geo.packs.extras.world_lists`.
    mode : {"rail", "road"}
    area : geometry
        WGS 84 degrees.
    seats : sequence of Seat
        The first ones have their own stop where several are near each other.
    plane : str
        CRS for metres.
    """
    lonlat, lengths = _cut(world, area)
    to_plane = pyproj.Transformer.from_crs(CRS84, plane, always_xy=True).transform
    xy = _on_plane(lonlat, to_plane)
    lengths |= _gaps(xy, lengths)
    lengths = _without_islands(lengths, len(xy))
    spots = _on_plane(np.array([(s.lon, s.lat) for s in seats]).reshape(-1, 2), to_plane)
    return _anchored(lonlat, xy, lengths, seats, spots, mode)


def _on_plane(lonlat: Floats, to_plane: object) -> Floats:
    if not len(lonlat):
        return np.zeros((0, 2))
    return np.column_stack(to_plane(lonlat[:, 0], lonlat[:, 1]))  # type: ignore[operator]


def _cut(world: Lists, area: shapely.Geometry) -> tuple[Floats, dict[tuple[int, int], float]]:
    """Nodes of the graph in the area and edges between them, in metres, in a fixed order."""
    nodes = np.array(world.nodes, dtype=float)[:, ::-1]
    west, south, east, north = area.bounds
    inside = np.flatnonzero(
        (nodes[:, 0] >= west)
        & (nodes[:, 0] <= east)
        & (nodes[:, 1] >= south)
        & (nodes[:, 1] <= north)
    )
    shapely.prepare(area)
    inside = inside[shapely.intersects_xy(area, nodes[inside, 0], nodes[inside, 1])]
    number = {int(node): place for place, node in enumerate(inside)}
    lengths = {
        (min(number[a], number[b]), max(number[a], number[b])): km * 1000.0
        for a in map(int, inside)
        for b, km in world.graph[a].items()
        if b in number and a != b
    }
    chord = _chords(nodes[inside], lengths)
    # The package rounds lengths; nothing is shorter than its chord.
    return nodes[inside], {
        pair: max(metres, least)
        for (pair, metres), least in zip(lengths.items(), chord, strict=True)
    }


def _chords(lonlat: Floats, lengths: Mapping[tuple[int, int], float]) -> Floats:
    if not lengths:
        return np.zeros(0)
    pairs = np.array(list(lengths))
    a, b = lonlat[pairs[:, 0]], lonlat[pairs[:, 1]]
    _, _, metres = pyproj.Geod(ellps="WGS84").inv(a[:, 0], a[:, 1], b[:, 0], b[:, 1])
    return np.asarray(metres, dtype=float)


def _gaps(xy: Floats, lengths: Mapping[tuple[int, int], float]) -> dict[tuple[int, int], float]:
    """Edges that close the gap between two dead ends, each the other's nearest."""
    if not lengths:
        return {}
    degree = np.bincount(np.array(list(lengths)).ravel(), minlength=len(xy))
    ends = np.flatnonzero(degree == 1)
    if len(ends) < 2:
        return {}
    away, nearest = cKDTree(xy[ends]).query(xy[ends], k=2)
    closed = {}
    for place, (metres, other) in enumerate(zip(away[:, 1], nearest[:, 1], strict=True)):
        pair = (int(min(ends[place], ends[other])), int(max(ends[place], ends[other])))
        if metres <= _GAP_M and nearest[other, 1] == place and pair not in lengths:
            closed[pair] = float(metres)
    return closed


def _without_islands(
    lengths: dict[tuple[int, int], float], count: int
) -> dict[tuple[int, int], float]:
    if not lengths:
        return lengths
    pairs = np.array(list(lengths))
    metres = np.fromiter(lengths.values(), dtype=float)
    graph = csr_array((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(count, count))
    _, part = connected_components(graph, directed=False)
    whole = np.bincount(part[pairs[:, 0]], weights=metres, minlength=part.max() + 1)
    return {
        pair: length
        for (pair, length), own in zip(lengths.items(), part[pairs[:, 0]], strict=True)
        if whole[own] >= _ISLAND_M
    }


def _anchored(
    lonlat: Floats,
    xy: Floats,
    lengths: dict[tuple[int, int], float],
    seats: Sequence[Seat],
    spots: Floats,
    mode: str,
) -> Ways:
    """Put each seat on the nearest edge, which is split there."""
    if not lengths or not len(spots):
        return Ways(lonlat, xy, lengths, ())
    pairs = list(lengths)
    edges = shapely.linestrings(xy[np.array(pairs)])
    found, apart = shapely.STRtree(edges).query_nearest(
        shapely.points(spots), max_distance=_REACH_M[mode], return_distance=True, all_matches=False
    )
    chosen: list[tuple[int, int, Floats, float]] = []
    for seat, edge, off in zip(*found.tolist(), apart.tolist(), strict=True):
        along = edges[edge].project(shapely.Point(spots[seat]), normalized=True)
        a, b = pairs[edge]
        place = xy[a] + along * (xy[b] - xy[a])
        if all(np.hypot(*(place - other)) >= _APART_M[mode] for _, _, other, _ in chosen):
            chosen.append((seat, edge, place, off))
    places = []
    for _, edge, place, _ in chosen:
        a, b = pairs[edge]
        share = float(np.hypot(*(place - xy[a])) / max(np.hypot(*(xy[b] - xy[a])), 1e-9))
        places.append((pairs[edge], share))
    ways, nodes = split_at(Ways(lonlat, xy, lengths, ()), places)
    anchors = []
    for (seat, _, _, off), node in zip(chosen, nodes, strict=True):
        lon, lat = ways.lonlat[node].tolist()
        anchors.append(Anchor(seats[seat].name, node, lon, lat, float(off)))
    return replace(ways, anchors=tuple(anchors))


def split_at(
    ways: Ways,
    places: Sequence[tuple[tuple[int, int], float]],
    spots: Mapping[int, tuple[Floats, Floats]] | None = None,
) -> tuple[Ways, list[int]]:
    """Split edges: a node more at each place, told as an edge and the share of it gone by there.

    Parameters
    ----------
    ways : Ways
    places : sequence of ((int, int), float)
    spots : mapping of int to (ndarray, ndarray), optional
        Degrees and metres of those places, by number, that are known to lie off the chord.

    Returns
    -------
    (Ways, list of int)
        The graph, and the node at each place.
    """
    lengths = dict(ways.lengths)
    lonlat, xy = ways.lonlat, ways.xy
    more: list[Floats] = []
    flat: list[Floats] = []
    nodes = []
    splits: dict[tuple[int, int], list[tuple[float, int]]] = {}
    for number, ((a, b), share) in enumerate(places):
        node = len(xy) + len(more)
        degrees = lonlat[a] + share * (lonlat[b] - lonlat[a])
        metres = xy[a] + share * (xy[b] - xy[a])
        degrees, metres = (spots or {}).get(number, (degrees, metres))
        more.append(degrees)
        flat.append(metres)
        splits.setdefault((a, b), []).append((share, node))
        nodes.append(node)
    if more:
        lonlat, xy = np.vstack([lonlat, more]), np.vstack([xy, flat])
    for (a, b), cuts in splits.items():
        whole = lengths.pop((a, b))
        stops = [(0.0, a), *sorted(cuts), (1.0, b)]
        for (low, first), (high, last) in pairwise(stops):
            chord = float(np.hypot(*(xy[first] - xy[last]))) if spots else 0.0
            lengths[min(first, last), max(first, last)] = max(whole * (high - low), chord)
    return Ways(lonlat, xy, lengths, ways.anchors), nodes
