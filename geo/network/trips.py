"""Quickest trips between places: whole paths, and by rail only those worth their access.

By road, or by whatever is quickest, a trip is a shortest path. By rail it is the quickest of
the ways over a station to board at and one to leave at, so that a rule may hold between them:
the two stations lie farther apart than one travels to the first and from the last, and all of
it takes no more than so many times the drive (:class:`geo.network.model.Worth`). The distances
are as the crow flies and the drive is by the roads of one year, hence the same in every year: a
railway that opens can only ever make trips by rail quicker, or possible.
"""

from __future__ import annotations

__all__ = ["Flags", "Trips", "find_trips"]

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from geo.coordinates import distance_m
from geo.network.local import Floats, Ints
from geo.network.model import Network
from geo.network.routing import Graph, edges_into, select, shortest, steps_back

Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Trips:
    """Trips from k places to all n.

    Attributes
    ----------
    network : Network
    minutes : ndarray of float, shape (k, n)
        Door to door; infinite where there is no trip.
    worthless : ndarray of bool, shape (k, n)
        Trains would get there, but it is not worth it.
    first, last : ndarray of int, shape (k, n)
        Network edges before and after the path below; negative where there is none.
    row, node : ndarray of int, shape (k, n)
        Where the path is found: row of ``predecessors``, and its last node (negative: none).
    predecessors, into : ndarray of int, shape (rows, nodes)
        Of :func:`geo.network.routing.shortest` and :func:`geo.network.routing.edges_into`.
    """

    network: Network
    minutes: Floats
    worthless: Flags
    first: Ints
    last: Ints
    row: Ints
    node: Ints
    predecessors: Ints
    into: Ints

    def edges(self, i: int, j: int) -> list[int]:
        """Network edges of the trip from the i-th start to the j-th place, in order."""
        if not np.isfinite(self.minutes[i, j]):
            return []
        row = int(self.row[i, j])
        ends = int(self.first[i, j]), int(self.last[i, j])
        before, by = self.predecessors[row].tolist(), self.into[row].tolist()
        return _walked(before, by, int(self.node[i, j]), ends)

    def paths(self) -> Iterator[tuple[int, int, tuple[int, ...]]]:
        """Start, place and :meth:`edges` of each trip between two places, start by start."""
        # Single cells of an array cost ten times those of a list.
        predecessors, into = self.predecessors.tolist(), self.into.tolist()
        rows, nodes = self.row.tolist(), self.node.tolist()
        firsts, lasts = self.first.tolist(), self.last.tolist()
        reached = np.isfinite(self.minutes).tolist()
        for i, places in enumerate(nodes):
            for j, node in enumerate(places):
                if i == j:
                    continue
                if not reached[i][j]:
                    yield i, j, ()
                    continue
                row, ends = rows[i][j], (firsts[i][j], lasts[i][j])
                yield i, j, tuple(_walked(predecessors[row], into[row], node, ends))

    def sums(self, values: Floats) -> Floats:
        """Sums of edge values along each trip.

        Parameters
        ----------
        values : ndarray of float, shape (network edges, m)

        Returns
        -------
        ndarray of float, shape (k, n, m)
            NaN where there is no trip.
        """
        found = np.zeros((*self.minutes.shape, values.shape[1]))

        def add(at: Flags, edges: Ints) -> None:
            found[at] += values[edges]

        self._each(add)
        found[~np.isfinite(self.minutes)] = np.nan
        return found

    def lines(self) -> Flags:
        """Which lines each trip uses, shape (k, n, lines)."""
        network = self.network
        # Edges off the lines have -1, the column that is cut off in the end.
        found = np.zeros((*self.minutes.shape, len(network.lines) + 1), dtype=bool)

        def mark(at: Flags, edges: Ints) -> None:
            i, j = np.nonzero(at)
            for column in (network.line, network.line2):
                found[i, j, column[edges]] = True

        self._each(mark)
        found[~np.isfinite(self.minutes)] = False
        return found[:, :, :-1]

    def _each(self, do: Callable[[Flags, Ints], None]) -> None:
        """Do something with every edge of every trip, one of each trip at a time."""
        for ends in (self.first, self.last):
            do(ends >= 0, ends[ends >= 0])
        for at, edges in steps_back(self.predecessors, self.into, self.row, self.node):
            do(at, edges)


def _walked(
    before: Sequence[int], by: Sequence[int], node: int, ends: tuple[int, int]
) -> list[int]:
    """Edges from a trip's first to its last, walked back from the last node of its path."""
    first, last = ends
    found = [last] if last >= 0 else []
    while node >= 0 and before[node] >= 0:
        found.append(by[node])
        node = before[node]
    if first >= 0:
        found.append(first)
    return found[::-1]


def find_trips(
    network: Network,
    *,
    year: int,
    mode: str,
    starts: npt.ArrayLike | None = None,
    without: str | None = None,
    drive: Floats | None = None,
) -> Trips:
    """Quickest trips of a year and a mode.

    Parameters
    ----------
    network : Network
    year : int
    mode : {"rail", "road", "any"}
    starts : array_like of int, shape (k,), optional
        Which places trips start from, by position; all by default.
    without : str, optional
        Id of a line taken as closed.
    drive : ndarray of float, shape (k, n), optional
        Minutes by road between the same places in the year of ``network.worth``, what trips by
        rail are held against (infinite or NaN: no way by road); found here by default.

    Returns
    -------
    Trips

    Raises
    ------
    geo.errors.UsageError
        For an unknown mode or line.
    """
    places = network.origins() if starts is None else np.asarray(starts, dtype=np.int64)
    graph = select(network, year=year, mode=mode, without=without)
    if mode != "rail":
        return _direct(network, graph, places)
    if drive is None:
        by_road = select(network, year=network.worth.year, mode="road")
        drive = shortest(by_road, places)[0][:, network.destinations()]
    return _by_rail(network, graph, places, np.where(np.isnan(drive), np.inf, drive))


def _direct(network: Network, graph: Graph, places: Ints) -> Trips:
    minutes, predecessors = shortest(graph, places)
    shape = (len(places), len(network.places))
    targets = network.destinations()
    none = np.full(shape, -1, dtype=np.int64)
    return Trips(
        network, minutes[:, targets], np.zeros(shape, dtype=bool), none, none,
        np.broadcast_to(np.arange(shape[0])[:, None], shape), np.broadcast_to(targets, shape),
        predecessors, edges_into(graph, predecessors),
    )  # fmt: skip


def _by_rail(network: Network, graph: Graph, places: Ints, drive: Floats) -> Trips:
    count = len(network.places)
    tail, head = network.tail[graph.edges], network.head[graph.edges]
    starting = np.isin(tail, places)
    ending = (head >= count) & (head < 2 * count)
    on, off = graph.edges[starting & ~ending], graph.edges[ending & ~starting]
    boards, alights = np.unique(network.head[on]), np.unique(network.tail[off])
    if not len(boards) or not len(alights):
        return _direct(network, graph, places)
    ridden, predecessors = shortest(graph, boards)
    ends = _Ends(network, boards, alights, off, places)
    shape = (len(places), count)
    best, any_way = np.full(shape, np.inf), np.full(shape, np.inf)
    first, last, row, node = (np.full(shape, -1, dtype=np.int64) for _ in range(4))
    for k, place in enumerate(places):
        own = on[network.tail[on] == place]
        if not len(own):
            continue
        at = np.searchsorted(boards, network.head[own])
        whole = network.minutes[own][:, None] + ridden[at][:, alights]
        told = (whole[:, :, None] + ends.minutes[None]).reshape(-1, count)
        any_way[k] = told.min(axis=0)
        told[~ends.worth(k, at).reshape(-1, count)] = np.inf
        chosen = told.argmin(axis=0)
        best[k] = told[chosen, np.arange(count)]
        i, j = np.divmod(chosen, len(alights))
        first[k], row[k], node[k] = own[i], at[i], alights[j]
        last[k] = ends.edges[j, np.arange(count)]
    slow = (best > network.worth.drives * drive) & ~ends.asked
    best[slow] = np.inf
    worthless = ~np.isfinite(best) & np.isfinite(any_way)
    for edge in graph.edges[starting & ending]:
        i = np.flatnonzero(places == network.tail[edge])
        j = network.head[edge] - count
        better = i[network.minutes[edge] <= best[i, j]]
        best[better, j], first[better, j] = network.minutes[edge], edge
        last[better, j] = node[better, j] = -1
        worthless[better, j] = False
    gone = ~np.isfinite(best)
    first[gone] = last[gone] = node[gone] = -1
    into = edges_into(graph, predecessors)
    return Trips(
        network, best, worthless, first, last, np.maximum(row, 0), node, predecessors, into
    )


class _Ends:
    """Ways from the stations where people get off to every place, and how far they are."""

    def __init__(
        self, network: Network, boards: Ints, alights: Ints, off: Ints, starts: Ints
    ) -> None:
        count = len(network.places)
        self.network = network
        shape = (len(alights), count)
        self.minutes, self.edges = np.full(shape, np.inf), np.full(shape, -1, dtype=np.int64)
        at = np.searchsorted(alights, network.tail[off]), network.head[off] - count
        self.minutes[at], self.edges[at] = network.minutes[off], off
        self.access_km = self._km(starts, boards)
        self.egress_km = self._km(alights, np.arange(count))
        self.apart_km = self._km(boards, alights)
        stations = (network.places["station"] != "").to_numpy()
        # Who names two stations asks for the train between them.
        self.asked = stations[starts][:, None] & stations[None, :]

    def _km(self, a: Ints, b: Ints) -> Floats:
        lon, lat = self.network.lon, self.network.lat
        metres = distance_m(*np.broadcast_arrays(lon[a][:, None], lat[a][:, None], lon[b], lat[b]))
        return np.asarray(metres) / 1000.0

    def worth(self, start: int, at: Ints) -> Flags:
        """For each station boarded at, left at, and place: whether the ride is worth it."""
        there = self.access_km[start, at][:, None, None] + self.egress_km[None]
        kept = there <= self.network.worth.access_share * self.apart_km[at][:, :, None]
        return np.asarray(kept | self.asked[start][None, None, :])
