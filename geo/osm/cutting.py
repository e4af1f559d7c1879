"""A way of several pieces cut at the places where it passes nearest to given points."""

from __future__ import annotations

__all__ = ["cut_at"]

import itertools
from collections.abc import Sequence
from functools import cache

import numpy as np
import pyproj
import shapely

from geo.coordinates import CRS84, Floats, plane_of

#: Shorter pieces are roundings.
_LEAST_M = 0.01


def cut_at(paths: Sequence[Floats], points: Floats) -> list[list[Floats]]:
    """Cut a way into as many stretches as there are points, and one more.

    Parameters
    ----------
    paths : sequence of ndarray, shape (n, 2)
        Pieces of the way in order, WGS 84 degrees; a gap lies between each and the next.
    points : ndarray, shape (m, 2)
        Where to cut, in the order of the way. A point that the way passes before the one
        ahead of it is put where that one is.

    Returns
    -------
    list of list of ndarray, length m + 1
        The pieces of each stretch; none where nothing is left between two points.
    """
    plane = plane_of(shapely.total_bounds([shapely.MultiPoint(path) for path in paths]))
    planes = [_on_plane(path, plane) for path in paths]
    along = [np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(p, axis=0).T))]) for p in planes]
    starts = np.concatenate([[0.0], np.cumsum([metres[-1] for metres in along])])
    spots: Sequence[Floats] = [*_on_plane(points, plane)] if len(points) else []
    at = [_measure(planes, starts, point) for point in spots]
    cuts = np.maximum.accumulate([0.0, *at, starts[-1]])
    return [
        [
            _between(path, metres, max(low - start, 0.0), min(high - start, metres[-1]))
            for path, metres, start in zip(paths, along, starts, strict=False)
            if min(high - start, metres[-1]) - max(low - start, 0.0) > _LEAST_M
        ]
        for low, high in itertools.pairwise(cuts)
    ]


def _on_plane(degrees: Floats, plane: str) -> Floats:
    return np.column_stack(_to_plane(plane).transform(*np.asarray(degrees, dtype=float).T))


@cache
def _to_plane(plane: str) -> pyproj.Transformer:
    return pyproj.Transformer.from_crs(CRS84, plane, always_xy=True)


def _measure(planes: Sequence[Floats], starts: Floats, point: Floats) -> float:
    """Metres along the way to the place nearest to a point."""
    spot = shapely.Point(point)
    lines = [shapely.LineString(plane) for plane in planes]
    nearest = int(np.argmin([line.distance(spot) for line in lines]))
    return float(starts[nearest] + lines[nearest].project(spot))


def _between(path: Floats, along: Floats, low: float, high: float) -> Floats:
    """A path between two places, metres along it."""
    inner = (along > low) & (along < high)
    ends = [[np.interp(m, along, path[:, axis]) for axis in (0, 1)] for m in (low, high)]
    return np.concatenate([ends[:1], path[inner], ends[1:]])
