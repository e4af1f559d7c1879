"""Where local roads cannot lead: over the sea, and abroad.

A way by local roads is reckoned from the straight line between its ends. Where that leads over
more water than a bridge or a tunnel off the known lines spans, the way bends round it, along the
shores (a visibility graph: Lozano-Pérez and Wesley 1979); where nothing leads round it, there is
no way: a road over the sea is a line of the tables. Ferries are no part of the model.
"""

from __future__ import annotations

__all__ = ["Barriers", "barriers_of"]

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import shapely
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from geo.coordinates import CRS84
from geo.network.local import Floats, Ints
from geo.tables.columns import split_list
from geo.tables.door import Tables
from geo.tables.kept import kept_with_tables
from geo.tables.parameters import TravelParameters

#: Ways bend on land, within so many degrees of the counties: beyond, nobody drew the shores.
_DRAWN_DEG: Final = 0.05
#: How far off a shore ways bend, and how coarse the shore is to them, in kilometres.
_OFF_KM: Final = 0.3
_COARSE_KM: Final = 0.5


@dataclass(frozen=True)
class Barriers:
    """Ground that local ways bend round.

    Attributes
    ----------
    ground : geometry
        On the region's plane, in kilometres; empty where a region has none.
    bends : ndarray of float, shape (m, 2)
        Where ways may bend, on the same plane.
    """

    ground: shapely.Geometry
    bends: Floats

    def __bool__(self) -> bool:
        return not self.ground.is_empty

    def longer(self, start_km: Floats, end_km: Floats, most_km: float) -> Floats:
        """How many times longer than the straight way the one round the barriers is.

        Parameters
        ----------
        start_km, end_km : ndarray of float, shape (n, 2)
            Ends on the plane, kilometres.
        most_km : float
            Longer ways are not looked for.

        Returns
        -------
        ndarray of float, shape (n,)
            1 where nothing is in the way, infinite where no way leads round it.
        """
        times = np.ones(len(start_km))
        apart = np.hypot(*(end_km - start_km).T)
        stopped = np.flatnonzero((apart > 0.0) & ~self._free(start_km, end_km))
        if not len(stopped):
            return times
        ends, place = np.unique(
            np.concatenate([start_km[stopped], end_km[stopped]]), axis=0, return_inverse=True
        )
        start, end = place.reshape(2, -1)
        starts, row = np.unique(start, return_inverse=True)
        spots = np.concatenate([ends, self.bends])
        tail, head = self._seen(ends, self.bends, most_km)
        along = self._along_the_shores
        tail = np.concatenate([tail, along[0] + len(ends)])
        head = np.concatenate([head, along[1]]) + len(ends)
        km = np.hypot(*(spots[tail] - spots[head]).T)
        graph = csr_array((km, (tail, head)), shape=(len(spots), len(spots)))
        reached = dijkstra(graph, directed=False, indices=starts, limit=most_km)
        times[stopped] = reached[row, end] / apart[stopped]
        return times

    @cached_property
    def _along_the_shores(self) -> tuple[Ints, Ints]:
        """Pairs of bends with nothing between them, each once."""
        return self._seen(self.bends, self.bends, np.inf)

    def _seen(self, a: Floats, b: Floats, most_km: float) -> tuple[Ints, Ints]:
        """Pairs of spots with nothing between them and so near; each once where both are the same."""
        i, j = (side.ravel() for side in np.meshgrid(range(len(a)), range(len(b)), indexing="ij"))
        near = np.hypot(*(a[i] - b[j]).T) <= most_km
        near &= (i < j) if a is b else True
        i, j = i[near], j[near]
        free = self._free(a[i], b[j])
        return i[free], j[free]

    def _free(self, start_km: Floats, end_km: Floats) -> npt.NDArray[np.bool_]:
        shapely.prepare(self.ground)
        ways = shapely.linestrings(np.stack([start_km, end_km], axis=1))
        return ~np.asarray(shapely.intersects(self.ground, ways))


@kept_with_tables
def barriers_of(tables: Tables) -> Barriers:
    """The barriers of a region: its table's rings, of which one inside another is an island.

    What is narrower than ``local.gap_max_km`` is none.
    """
    parameters = TravelParameters.from_tables(tables)
    rings = [
        shapely.LineString([[float(v) for v in place.split()] for place in split_list(cell)])
        for cell in tables.barriers["ring"]
    ]
    if not rings:
        return Barriers(shapely.Polygon(), np.zeros((0, 2)))
    west, south, east, north = (float(v) for v in tables.boundaries.total_bounds)
    drawn = shapely.box(west, south, east, north).buffer(_DRAWN_DEG, join_style="mitre")
    frame = shapely.segmentize(drawn, max_segment_length=0.05)
    *flat, frame = gpd.GeoSeries([*rings, frame], crs=CRS84).to_crs(parameters.plane).map(_in_km)
    half = parameters.number("local.gap_max_km") / 2.0
    ground = shapely.build_area(shapely.geometrycollections(flat))
    ground = ground.buffer(-half, quad_segs=4).buffer(half, quad_segs=4).simplify(_COARSE_KM / 2.0)
    return Barriers(ground, _bends(ground, frame))


def _in_km(metres: shapely.Geometry) -> shapely.Geometry:
    return shapely.transform(metres, lambda xy: xy / 1000.0)


def _bends(ground: shapely.Geometry, frame: shapely.Geometry) -> Floats:
    """Corners of the ground that a way may lead round, a little off it, inside the frame."""
    shores = ground.simplify(_COARSE_KM).buffer(_OFF_KM, quad_segs=1, join_style="mitre")
    shores = shapely.union_all([shores, ground.buffer(_OFF_KM / 3.0, quad_segs=2)])
    found = [np.zeros((0, 2))]
    for part in shapely.get_parts(shapely.orient_polygons(shores)):
        for ring in (part.exterior, *part.interiors):
            spots = np.asarray(ring.coords)[:-1]
            into, out = spots - np.roll(spots, 1, axis=0), np.roll(spots, -1, axis=0) - spots
            found.append(spots[into[:, 0] * out[:, 1] - into[:, 1] * out[:, 0] > 0.0])
    bends = np.concatenate(found)
    shapely.prepare(frame)
    inside = shapely.contains_xy(frame, bends[:, 0], bends[:, 1])
    return np.asarray(bends[inside])
