"""The OpenStreetMap graphs of the PyPI package scgraph-data, cut to our region.

The package holds one world graph each for railways and roads: nodes at 0.001°, edges with the
length in kilometres of the OpenStreetMap track or road that they stand for, no names. An edge is
drawn as a straight line between its nodes, so an edge much longer than its chord says that the
course between its ends is *not* straight and not known: see `Graph.slack_m`.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import Transformer

METRIC_CRS = "EPSG:32648"
"""UTM 48 N: the plane for distances and angles; lengths that are told are geodesic."""

BOUNDS = (102.0, 26.0, 110.0, 35.0)
"""West, south, east, north in degrees: 贵阳, 西安 and 万州, the far ends of our lines, are inside."""

METRES = Transformer.from_crs("OGC:CRS84", METRIC_CRS, always_xy=True)
DEGREES = Transformer.from_crs(METRIC_CRS, "OGC:CRS84", always_xy=True)

GRAPHS = {
    "rail": ("world_railways", "world_railways_geograph"),
    "road": ("world_highways", "world_highways_geograph"),
}


@dataclass(frozen=True)
class Graph:
    """An undirected graph in the plane, seen as directed edges 2i (as stored) and 2i+1 (back).

    Attributes
    ----------
    xy
        Node positions in metres, shape (nodes, 2).
    tail, head
        First and last node of each directed edge, shape (2 * edges,).
    length_m
        Length along the true track, shape (2 * edges,).
    chord_m
        Straight length, shape (2 * edges,).
    angle
        Heading in radians from tail to head, shape (2 * edges,).
    leaving
        Directed edges that leave each node.
    """

    xy: NDArray[np.float64]
    tail: NDArray[np.int64]
    head: NDArray[np.int64]
    length_m: NDArray[np.float64]
    chord_m: NDArray[np.float64]
    angle: NDArray[np.float64]
    leaving: list[list[int]]
    tree: shapely.STRtree = field(repr=False)

    def slack_m(self, edge: int, along: float) -> float:
        """How far a track of this edge's length can stand off its chord at a share of it.

        All such tracks lie in an ellipse with the edge's ends as foci.
        """
        length, chord = self.length_m[edge], self.chord_m[edge]
        widest = float(np.sqrt(max(0.0, length**2 - chord**2))) / 2
        return widest * 2 * float(np.sqrt(max(0.0, along * (1 - along))))


GAP_M = 600.0
"""Two dead ends this close are one track that the package has torn (内江北, 成都西 …)."""


def read_graph(package: Path, mode: str) -> Graph:
    """Cut the package's graph of one mode to `BOUNDS`.

    Parameters
    ----------
    package
        The folder ``scgraph_data`` of release 2.0.0.
    mode
        ``rail`` or ``road``.
    """
    module, name = GRAPHS[mode]
    world = getattr(_load(package, module), name)
    west, south, east, north = BOUNDS
    inside = {
        node: (lon, lat)
        for node, (lat, lon) in enumerate(world.nodes)
        if west <= lon <= east and south <= lat <= north
    }
    lengths = {
        (min(a, b), max(a, b)): km
        for a in inside
        for b, km in world.graph[a].items()
        if b in inside and a != b
    }
    return build_graph(inside, lengths | gaps(inside, lengths))


def gaps(
    nodes: dict[int, tuple[float, float]], lengths_km: dict[tuple[int, int], float]
) -> dict[tuple[int, int], float]:
    """Edges that close the gap between two dead ends, by pair of nodes; lengths in km."""
    degree = Counter(node for pair in lengths_km for node in pair)
    ends = sorted(node for node, count in degree.items() if count == 1)
    xy = np.column_stack(METRES.transform(*np.array([nodes[node] for node in ends]).T))
    closed = {}
    for place, end in enumerate(ends):
        away = np.hypot(*(xy - xy[place]).T)
        away[place] = np.inf
        nearest = int(np.argmin(away))
        # Only where each is the other's nearest: a third dead end beside makes it a guess.
        back = np.hypot(*(xy - xy[nearest]).T)
        back[nearest] = np.inf
        if away[nearest] <= GAP_M and int(np.argmin(back)) == place:
            pair = (min(end, ends[nearest]), max(end, ends[nearest]))
            if pair not in lengths_km:
                closed[pair] = float(away[nearest]) / 1000
    return closed


def build_graph(
    nodes: dict[int, tuple[float, float]], lengths_km: dict[tuple[int, int], float]
) -> Graph:
    """Lay nodes (degrees) and edge lengths (km) out as a `Graph`, in a fixed order."""
    number = {node: place for place, node in enumerate(sorted(nodes))}
    lonlat = np.array([nodes[node] for node in sorted(nodes)])
    xy = np.column_stack(METRES.transform(lonlat[:, 0], lonlat[:, 1]))
    pairs = np.array([(number[a], number[b]) for a, b in sorted(lengths_km)])
    km = np.array([lengths_km[pair] for pair in sorted(lengths_km)])
    tail = pairs.ravel()
    head = pairs[:, ::-1].ravel()
    step = xy[head] - xy[tail]
    chord = np.hypot(step[:, 0], step[:, 1])
    leaving: list[list[int]] = [[] for _ in nodes]
    for edge, node in enumerate(tail):
        leaving[node].append(edge)
    return Graph(
        xy=xy,
        tail=tail,
        head=head,
        # The package rounds lengths; nothing is shorter than its chord.
        length_m=np.maximum(np.repeat(km * 1000, 2), chord),
        chord_m=chord,
        angle=np.arctan2(step[:, 1], step[:, 0]),
        leaving=leaving,
        tree=shapely.STRtree(shapely.linestrings(xy[pairs])),
    )


def _load(package: Path, module: str) -> Any:
    """Import one of the package's modules without the library it asks for.

    The modules are plain lists handed to ``scgraph.core.GeoGraph``, a class that later releases of
    scgraph moved elsewhere. We need the lists alone, so a stand-in takes them.
    """
    core = ModuleType("scgraph.core")
    core.GeoGraph = _Lists  # type: ignore[attr-defined]
    sys.modules.setdefault("scgraph", ModuleType("scgraph"))
    sys.modules["scgraph.core"] = core
    sys.path.insert(0, str(package.resolve().parent))
    try:
        return import_module(f"{package.name}.{module}")
    finally:
        sys.path.pop(0)


class _Lists:
    """What is left of a GeoGraph: ``nodes`` as [lat, lon], ``graph`` as {node: km} by node."""

    def __init__(self, graph: list[dict[int, float]], nodes: list[list[float]]) -> None:
        self.graph = graph
        self.nodes = nodes
