"""The boundary of a place, and how far from it things are: what ``near`` means by a distance.

The nearest points are found in a plane, the distance between them is geodesic. Within the zone
of the plane the choice of nearest points is off by less than a metre.
"""

from __future__ import annotations

__all__ = ["Boundary", "dense"]

from functools import cached_property, lru_cache
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pyproj
import shapely

from geo.coordinates import CRS84, Floats, distance_m

#: Of shapely: the type of a point, the dimension of a polygon.
_POINT: Final = 0
_POLYGON: Final = 2


class Boundary:
    """Outline of a district, or a point, in a plane.

    Parameters
    ----------
    place : geometry
        WGS 84 degrees.
    plane : CRS
        Metres, in whatever form pyproj takes.
    """

    def __init__(self, place: shapely.Geometry, plane: Any) -> None:
        self._there = _transformer(CRS84, str(plane))
        self._back = _transformer(str(plane), CRS84)
        (self._shape,) = self.in_plane(np.array([place], dtype=object))
        shapely.prepare(self._shape)

    def in_plane(self, shapes: Any) -> Any:
        """Shapes in degrees (shape (n,), of object), on the plane."""
        return shapely.transform(dense(shapes), self._there.transform, interleaved=False)

    def points(self, lon: Floats, lat: Floats) -> Any:
        """Points in degrees (both of shape (n,)), on the plane."""
        return shapely.points(*self._there.transform(lon, lat))

    def distances(
        self, shapes: Any, within_m: float | None = None
    ) -> tuple[Floats, Floats, Floats]:
        """How far from the place each shape is, and where it is nearest.

        Parameters
        ----------
        shapes : ndarray of object, shape (n,)
            On the plane.
        within_m : float, optional
            Farther ones need not be told; that much farther ones are not.

        Returns
        -------
        metres, lon, lat : ndarray of float, shape (n,)
            0 inside; NaN for missing and far ones.
        """
        metres, lon, lat = (np.full(len(shapes), np.nan) for _ in range(3))
        present = ~shapely.is_missing(shapes) & ~shapely.is_empty(shapes)
        if within_m is not None:
            # The plane stretches distances by less than 1 % where it is used.
            reach = within_m * 1.01 + 1.0
            present[present] = shapely.dwithin(self._shape, shapes[present], reach)
        if not present.any():
            return metres, lon, lat
        there = shapes[present]
        inside: npt.NDArray[np.bool_] = shapely.intersects(self._shape, there)
        ends = self._nearest(there, inside)
        lonlat = np.column_stack(self._back.transform(*ends.reshape(-1, 2).T))
        a, b = lonlat.reshape(-1, 2, 2).swapaxes(0, 1)
        metres[present] = np.where(inside, 0.0, distance_m(a[:, 0], a[:, 1], b[:, 0], b[:, 1]))
        lon[present], lat[present] = b[:, 0], b[:, 1]
        return metres, lon, lat

    def _nearest(self, shapes: Any, inside: npt.NDArray[np.bool_]) -> Floats:
        """Nearest points of the place and of each shape in the plane, shape (n, 2, 2)."""
        if self._edges is None or not (shapely.get_type_id(shapes) == _POINT).all():
            lines = shapely.shortest_line(self._shape, shapes)
            return np.asarray(shapely.get_coordinates(lines)).reshape(-1, 2, 2)
        # The same, but for points without a geometry for each: 3 times as fast.
        points = np.asarray(shapely.get_coordinates(shapes))
        ends = np.stack([points, points], axis=1)
        edges, starts, vectors = self._edges
        away = np.flatnonzero(~inside)
        _, edge = edges.query_nearest(shapes[away], all_matches=False)
        start, vector = starts[edge], vectors[edge]
        along = ((points[away] - start) * vector).sum(axis=1) / (vector**2).sum(axis=1)
        ends[away, 0] = start + np.clip(along, 0.0, 1.0)[:, None] * vector
        return ends

    @cached_property
    def _edges(self) -> tuple[shapely.STRtree, Floats, Floats] | None:
        """Edges of an outline, where they start and where they lead; None of a point."""
        if shapely.get_dimensions(self._shape) < _POLYGON:
            return None
        rings = shapely.get_rings(shapely.get_parts(self._shape))
        coordinates = [shapely.get_coordinates(ring) for ring in rings]
        starts = np.concatenate([ring[:-1] for ring in coordinates])
        vectors = np.concatenate([np.diff(ring, axis=0) for ring in coordinates])
        long = (vectors != 0.0).any(axis=1)
        starts, vectors = starts[long], vectors[long]
        lines = shapely.linestrings(np.stack([starts, starts + vectors], axis=1))
        return shapely.STRtree(lines), starts, vectors


def dense(shapes: Any) -> Any:
    """Shapes with a vertex at least every 5 km: straight in degrees is not straight in a plane."""
    return shapely.segmentize(np.asarray(shapes, dtype=object), 0.05)


@lru_cache(maxsize=32)
def _transformer(source: str, target: str) -> pyproj.Transformer:
    return pyproj.Transformer.from_crs(source, target, always_xy=True)
