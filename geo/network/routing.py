"""Shortest paths on the network: SciPy's Dijkstra on the graph of a year and a mode."""

from __future__ import annotations

__all__ = ["Graph", "along_paths", "edges_into", "path_edges", "select", "shortest", "steps_back"]

from collections.abc import Iterator
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


def steps_back(
    predecessors: Ints, into: Ints, rows: Ints, nodes: Ints
) -> Iterator[tuple[npt.NDArray[np.bool_], Ints]]:
    """Edges of many paths at once, from their ends back to where they start.

    Parameters
    ----------
    predecessors, into : ndarray of int, shape (n, nodes)
        Of :func:`shortest` and :func:`edges_into`.
    rows, nodes : ndarray of int, one shape
        Row of each path, and the node it ends at (negative: no path).

    Yields
    ------
    moving : ndarray of bool, shape of `rows`
        Which paths have one more edge.
    edges : ndarray of int
        That edge, for each of those.
    """
    at = np.where(nodes >= 0, nodes, 0)
    ended = nodes < 0
    while True:
        edges = np.where(ended, _NONE, into[rows, at])
        moving = edges >= 0
        if not moving.any():
            return
        yield moving, edges[moving]
        at = np.where(moving, predecessors[rows, at], at)


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
    shape = (len(predecessors), len(targets))
    rows = np.broadcast_to(np.arange(shape[0])[:, None], shape)
    nodes = np.broadcast_to(targets, shape)
    sums = np.zeros((*shape, values.shape[1]))
    sums[predecessors[rows, nodes] < 0] = np.nan
    for moving, edges in steps_back(predecessors, into, rows, nodes):
        sums[moving] += values[edges]
    return sums
