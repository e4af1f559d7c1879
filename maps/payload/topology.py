"""Shared boundaries stored once: polygons and border lines cut into arcs at their junctions.

Districts form a coverage; cities, belts and border pairs are made of the same vertices.
:func:`thin` decides once which vertices survive (``coverage_simplify`` on the districts) and
applies that decision to every other layer, so that a border pair still lies exactly on its
districts' boundary. :func:`cut` then finds the arcs all of them share.
"""

from __future__ import annotations

__all__ = ["TOLERANCE_M", "Floats", "Topology", "Vertex", "cut", "lines_of", "thin"]

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import shapely

from geo.coordinates import CRS84, plane_of

Floats = npt.NDArray[np.float64]
Vertex = tuple[float, float]

#: About a pixel at zoom 10 at this latitude: nobody sees what falls away.
TOLERANCE_M: Final = 150.0


@dataclass(frozen=True, slots=True)
class Topology:
    """Arcs, and each shape as signed references to them.

    Attributes
    ----------
    arcs : list of ndarray of shape (n, 2)
        Each shared piece of boundary once, degrees.
    shapes : list of list of list of int
        Per input shape its rings (or lines), each a chain of arc references: ``k`` for arc
        *k* as stored, ``-k - 1`` for arc *k* backwards.
    """

    arcs: list[Floats]
    shapes: list[list[list[int]]]


def thin(
    districts: gpd.GeoSeries, others: gpd.GeoSeries, *, tolerance_m: float = TOLERANCE_M
) -> tuple[list[list[Floats]], list[list[Floats]]]:
    """Districts and the shapes made of their boundaries, with fewer vertices.

    Parameters
    ----------
    districts : GeoSeries of (multi)polygons
        A coverage: neighbours share their edges vertex by vertex.
    others : GeoSeries of (multi)polygons or (multi)lines, None allowed
        Vertices that are no district's stay as they are.
    tolerance_m : float
        How far a simplified boundary may run from the true one.

    Returns
    -------
    tuple of list
        Per shape its rings or lines, degrees, in the order given.
    """
    flat = districts.set_crs(CRS84, allow_override=True).to_crs(plane_of(districts.total_bounds))
    simple = shapely.coverage_simplify(np.asarray(flat), tolerance_m)
    # Back through the original vertices, so that no coordinate changes by reprojection.
    before, after = _vertices(np.asarray(flat)), _vertices(simple)
    original = _vertices(np.asarray(districts))
    kept = set(map(tuple, after))
    dropped = {
        (float(degrees[0]), float(degrees[1]))
        for metres, degrees in zip(before, original, strict=True)
        if tuple(metres) not in kept
    }
    return (
        [_without(shape, dropped) for shape in districts],
        [_without(shape, dropped) for shape in others],
    )


def _vertices(shapes: npt.NDArray[Any]) -> Floats:
    coordinates: Floats = shapely.get_coordinates(shapes)
    return coordinates


def _without(shape: Any, dropped: set[Vertex]) -> list[Floats]:
    def keep(coordinates: Floats) -> Floats:
        mask = np.array([(float(x), float(y)) not in dropped for x, y in coordinates])
        if (coordinates[0] == coordinates[-1]).all():
            ring: Floats = coordinates[:-1][mask[:-1]]
            return np.concatenate([ring, ring[:1]])
        mask[[0, -1]] = True
        line: Floats = coordinates[mask]
        return line

    closed = shape is not None and shape.geom_type in ("Polygon", "MultiPolygon")
    thinned = [keep(line) for line in lines_of(shape)]
    return [line for line in thinned if not closed or len(line) >= 4]


def lines_of(shape: Any) -> list[Floats]:
    """Rings of polygons, or the lines of lines, as coordinate arrays; none of points."""
    found: list[Floats] = []
    if shape is None:
        return found
    for part in shapely.get_parts(shape):
        if part.geom_type == "Polygon":
            rings = [part.exterior, *part.interiors]
        elif part.geom_type in ("LineString", "LinearRing"):
            rings = [part]
        else:
            rings = []
        found += [shapely.get_coordinates(ring) for ring in rings]
    return found


def cut(shapes: Sequence[Sequence[Floats]]) -> Topology:
    """Cut rings and lines at their junctions; store each arc once.

    Parameters
    ----------
    shapes : sequence of sequences of ndarray, each of shape (n, 2)
        Rings and lines of each shape, see :func:`lines_of`; shared boundaries must share
        every vertex. Outer rings and holes need no telling apart: pages fill even-odd.
    """
    chains = [[_chain(line) for line in shape] for shape in shapes]
    junctions = _junctions([chain for group in chains for chain in group])
    arcs: list[Floats] = []
    known: dict[tuple[Vertex, ...], int] = {}

    def reference(piece: tuple[Vertex, ...]) -> int:
        if piece in known:
            return known[piece]
        if piece[::-1] in known:
            return -known[piece[::-1]] - 1
        known[piece] = len(arcs)
        arcs.append(np.array(piece))
        return known[piece]

    references = [
        [[reference(piece) for piece in _pieces(chain, junctions)] for chain in group]
        for group in chains
    ]
    return Topology(arcs, references)


def _chain(line: Floats) -> list[Vertex]:
    return [(float(x), float(y)) for x, y in line]


def _junctions(chains: list[list[Vertex]]) -> set[Vertex]:
    """Vertices where boundaries meet or end: those without exactly two neighbours."""
    neighbours: dict[Vertex, set[Vertex]] = {}
    ends: set[Vertex] = set()
    for chain in chains:
        for a, b in itertools.pairwise(chain):
            neighbours.setdefault(a, set()).add(b)
            neighbours.setdefault(b, set()).add(a)
        if chain[0] != chain[-1]:
            ends |= {chain[0], chain[-1]}
    return ends | {vertex for vertex, others in neighbours.items() if len(others) != 2}


def _pieces(chain: list[Vertex], junctions: set[Vertex]) -> list[tuple[Vertex, ...]]:
    closed = chain[0] == chain[-1]
    if closed:
        # Start at a junction, or at the smallest vertex of a ring that meets nobody, so
        # that the same ring is cut the same way whoever draws it.
        ring = chain[:-1]
        start = next((i for i, v in enumerate(ring) if v in junctions), ring.index(min(ring)))
        chain = [*ring[start:], *ring[: start + 1]]
    stops = [0, *(i for i in range(1, len(chain) - 1) if chain[i] in junctions), len(chain) - 1]
    return [tuple(chain[a : b + 1]) for a, b in itertools.pairwise(stops)]
