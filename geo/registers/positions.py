"""Positions out of columns of geometry, and boxes on what they are on."""

from __future__ import annotations

__all__ = ["NOWHERE", "box_on", "decoded", "in_degrees", "overlaps", "within_box"]

from functools import lru_cache
from typing import Any, Final

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyproj
import shapely

from geo.coordinates import CRS84, Floats
from geo.registers.model import Box

#: A box nothing lies in.
NOWHERE: Final[Box] = (np.inf, np.inf, -np.inf, -np.inf)
#: Bytes of a point in WKB: order, type, two numbers.
_POINT_BYTES: Final = 21
_POINT_HEAD: Final = np.array([1, 1, 0, 0, 0], dtype=np.uint8)


def decoded(geometry: Any, encoding: str) -> tuple[Floats | None, Any]:
    """Coordinates of points, or shapes where not all are points.

    Parameters
    ----------
    geometry : pyarrow.Array
    encoding : str
        ``WKB`` or the name of a GeoArrow encoding, as GeoParquet has it.

    Returns
    -------
    xy : ndarray of float, shape (n, 2), or None
        NaN for those that are missing.
    shapes : ndarray of object, shape (n,), or None
        One of the two is None.
    """
    if encoding == "WKB":
        xy = _points_of_wkb(geometry)
        if xy is not None:
            return xy, None
        shapes = shapely.from_wkb(geometry.to_numpy(zero_copy_only=False))
        return None, shapely.force_2d(shapes)
    if encoding == "point" and pa.types.is_struct(geometry.type):
        there = geometry.is_valid().to_numpy(zero_copy_only=False)
        axes = [geometry.field(n).to_numpy(zero_copy_only=False) for n in ("x", "y")]
        return np.where(there[:, None], np.column_stack(axes), np.nan), None
    told = {"ARROW:extension:name": f"geoarrow.{encoding}"}
    field = pa.field("geometry", geometry.type, metadata=told)
    table = pa.table([geometry], schema=pa.schema([field]))
    frame = gpd.GeoDataFrame.from_arrow(table)
    return None, shapely.force_2d(frame.geometry.to_numpy())


def _points_of_wkb(geometry: Any) -> Floats | None:
    """Coordinates straight out of the bytes, where all are points in the plane."""
    if not (pa.types.is_binary(geometry.type) or pa.types.is_large_binary(geometry.type)):
        return None
    n = len(geometry)
    kind = np.int32 if pa.types.is_binary(geometry.type) else np.int64
    _, offsets, data = geometry.buffers()
    ends = np.frombuffer(offsets, dtype=kind)[geometry.offset : geometry.offset + n + 1]
    there = np.ones(n, dtype=bool)
    if geometry.null_count:
        there = geometry.is_valid().to_numpy(zero_copy_only=False)
    lengths = np.diff(ends)
    if not (lengths[there] == _POINT_BYTES).all() or lengths[~there].any():
        return None
    if not there.any():
        return np.full((n, 2), np.nan)
    raw = np.frombuffer(data, dtype=np.uint8)[ends[0] : ends[-1]].reshape(-1, _POINT_BYTES)
    if not (raw[:, :5] == _POINT_HEAD).all():
        return None
    xy = np.full((n, 2), np.nan)
    xy[there] = np.ascontiguousarray(raw[:, 5:]).view("<f8")
    return xy


def overlaps(box: Box | None, other: Box) -> bool:
    """Whether two boxes share a point; one that is not known may."""
    if box is None:
        return True
    apart = box[0] > other[2] or box[2] < other[0] or box[1] > other[3] or box[3] < other[1]
    return not apart


def box_on(box: Box, crs: str) -> Box | None:
    """A box in degrees on another system; None where it cannot be told there."""
    if _is_degrees(crs):
        return box
    west, south, east, north = _to(crs).transform_bounds(*box, densify_pts=21, errcheck=False)
    if not np.isfinite([west, south, east, north]).all():
        return None
    # Between its 21 points an edge may bulge a little further.
    margin = 0.01 * max(east - west, north - south)
    return west - margin, south - margin, east + margin, north + margin


def in_degrees(xy: Floats, crs: str) -> Floats:
    """Coordinates in degrees; infinite where that cannot be."""
    if _is_degrees(crs):
        return xy
    return np.column_stack(_from(crs).transform(xy[:, 0], xy[:, 1]))


@lru_cache(maxsize=16)
def _is_degrees(crs: str) -> bool:
    return bool(pyproj.CRS(crs).equals(pyproj.CRS(CRS84), ignore_axis_order=True))


@lru_cache(maxsize=16)
def _to(crs: str) -> pyproj.Transformer:
    return pyproj.Transformer.from_crs(CRS84, crs, always_xy=True)


@lru_cache(maxsize=16)
def _from(crs: str) -> pyproj.Transformer:
    return pyproj.Transformer.from_crs(crs, CRS84, always_xy=True)


def within_box(xy: Floats, box: Box) -> npt.NDArray[np.bool_]:
    """Which points lie in a box."""
    x, y = xy[:, 0], xy[:, 1]
    inside: npt.NDArray[np.bool_] = (x >= box[0]) & (x <= box[2]) & (y >= box[1]) & (y <= box[3])
    return inside
