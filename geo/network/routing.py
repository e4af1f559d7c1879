"""Shortest paths on the network: SciPy's Dijkstra on the graph of a year and a mode."""

from __future__ import annotations

__all__ = [
    "Graph",
    "along_paths",
    "edges_into",
    "lines_on_paths",
    "path_edges",
    "select",
    "shortest",
]

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from geo.errors import UsageError
from geo.network.local import Floats, Ints
from geo.network.model import MODES, Network

_NONE: Final = -9999


@dataclass(frozen=True)
class Graph:
    """The edges of a network that can be used in a year, by a mode.

    Attributes
    ----------
    matrix : csr_array, shape (nodes, nodes)
        Minutes.
    keys : ndarray of int, shape (edges,)
        tail · nodes + head, ascending: finds an edge by its ends.
    edges : ndarray of int, shape (edges,)
        Position of each edge in the network.
    """

    matrix: csr_array
    keys: Ints
    edges: Ints


def select(network: Network, *, year: int, mode: str, without: str | None = None) -> Graph:
    """Graph of a year and a mode.

    Parameters
    ----------
    network : Network
    year : int
    mode : {"rail", "road", "any"}
    without : str, optional
        Id of a line taken as closed.

    Returns
    -------
    Graph
        Of parallel edges the quickest.

    Raises
    ------
    geo.errors.UsageError
        For an unknown mode or line.
    """
    if mode not in MODES:
        raise UsageError(f"unknown mode {mode!r}: expected one of {', '.join(MODES)}")
    usable = (network.opens <= year) & (year < network.closes)
    usable &= (network.modes & MODES[mode]) != 0
    if without is not None:
        if without not in network.lines:
            raise UsageError(f"unknown line {without!r}")
        closed = network.lines.index(without)
        usable &= (network.line != closed) & (network.line2 != closed)
    edges = np.flatnonzero(usable)
    size = len(network.names)
    keys = network.tail[edges] * size + network.head[edges]
    first = np.ones(len(keys), dtype=bool)
    first[1:] = keys[1:] != keys[:-1]
    edges, keys = edges[first], keys[first]
    starts = np.searchsorted(network.tail[edges], np.arange(size + 1))
    parts = (network.minutes[edges], network.head[edges].astype(np.int32), starts.astype(np.int32))
    return Graph(csr_array(parts, shape=(size, size)), keys, edges)


def shortest(graph: Graph, origins: npt.ArrayLike) -> tuple[Floats, Ints]:
    """Minutes from each origin to every node, and each node's predecessor.

    Parameters
    ----------
    graph : Graph
    origins : array_like of int, shape (n,)

    Returns
    -------
    minutes : ndarray of float, shape (n, nodes)
        Infinite where there is no way.
    predecessors : ndarray of int, shape (n, nodes)
        Negative at the origin and where there is no way.
    """
    minutes, predecessors = dijkstra(
        graph.matrix, directed=True, indices=np.asarray(origins), return_predecessors=True
    )
    return minutes, predecessors


def edges_into(graph: Graph, predecessors: Ints) -> Ints:
    """Network edge by which each node is reached (negative: none); any shape."""
    size = graph.matrix.shape[0]
    heads = np.broadcast_to(np.arange(size), predecessors.shape)
    found = np.full(predecessors.shape, _NONE, dtype=np.int64)
    reached = predecessors >= 0
    keys = predecessors[reached].astype(np.int64) * size + heads[reached]
    found[reached] = graph.edges[np.searchsorted(graph.keys, keys)]
    return found


def path_edges(graph: Graph, predecessors: Ints, node: int) -> list[int]:
    """Network edges from an origin to `node`, in order; empty when there is no way.

    Parameters
    ----------
    graph : Graph
    predecessors : ndarray of int, shape (nodes,)
        One origin's row of :func:`shortest`.
    node : int
    """
    into = edges_into(graph, predecessors)
    found: list[int] = []
    while predecessors[node] >= 0:
        found.append(int(into[node]))
        node = int(predecessors[node])
    return found[::-1]


def along_paths(
    predecessors: Ints, into: Ints, targets: Ints, values: Floats
) -> npt.NDArray[np.float64]:
    """Sums of edge values along the paths from each origin to each target.

    Parameters
    ----------
    predecessors, into : ndarray of int, shape (n, nodes)
        Of :func:`shortest` and :func:`edges_into`.
    targets : ndarray of int, shape (m,)
    values : ndarray of float, shape (network edges, k)

    Returns
    -------
    ndarray of float, shape (n, m, k)
        NaN where there is no way.
    """
    rows = np.arange(len(predecessors))[:, None]
    at = np.broadcast_to(targets, (len(predecessors), len(targets))).copy()
    sums = np.zeros((*at.shape, values.shape[1]))
    sums[predecessors[rows, at] < 0] = np.nan
    while True:
        edges = into[rows, at]
        moving = edges >= 0
        if not moving.any():
            return sums
        sums[moving] += values[edges[moving]]
        at = np.where(moving, predecessors[rows, at], at)


def lines_on_paths(
    network: Network, predecessors: Ints, into: Ints, targets: Ints
) -> npt.NDArray[np.bool_]:
    """Which lines the path from each origin to each target uses.

    Returns
    -------
    ndarray of bool, shape (n, m, lines)
    """
    rows = np.arange(len(predecessors))[:, None]
    at = np.broadcast_to(targets, (len(predecessors), len(targets))).copy()
    used = np.zeros((*at.shape, len(network.lines) + 1), dtype=bool)
    grid = np.indices(at.shape)
    while True:
        edges = into[rows, at]
        moving = edges >= 0
        if not moving.any():
            return used[:, :, :-1]
        for column in (network.line, network.line2):
            # Edges off the lines have -1, the column that is cut off in the end.
            used[grid[0][moving], grid[1][moving], column[edges[moving]]] = True
        at = np.where(moving, predecessors[rows, at], at)
