"""Coordinates, datums and measures on the ellipsoid: the one owner of CRS and axis order.

Everything is longitude, latitude in degrees on WGS 84 (``EPSG:4326``). Chinese web maps
give GCJ-02 or BD-09, which lie some hundred metres off; :func:`to_wgs84` undoes them exactly.

Formulas
--------
The GCJ-02 forward offset is the one published in 2009 as ``EvilTransform`` (Krassovsky
1940 semi-major axis and eccentricity, a sum of sines); the BD-09 forward formula is the
one Baidu's clients use. Neither has a closed inverse. Each is undone by fixed-point
iteration on its forward formula: the offset's derivative is below 0.003, so each round
gains more than two digits and three rounds reach a millimetre.
"""

from __future__ import annotations

__all__ = [
    "CRS84",
    "DATUMS",
    "GEOD",
    "Floats",
    "Transform",
    "bd09_to_gcj02",
    "distance_m",
    "gcj02_to_bd09",
    "gcj02_to_wgs84",
    "geodesic_area_km2",
    "geodesic_length_m",
    "plane_of",
    "to_wgs84",
    "wgs84_to_gcj02",
]

from collections.abc import Callable, Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pyproj
import shapely

from geo.errors import UsageError

Floats = npt.NDArray[np.float64]
Transform = Callable[[Floats, Floats], tuple[Floats, Floats]]

#: WGS 84, longitude first. Of its two names this is the one that GeoPandas gives to every
#: GeoJSON and GeoPackage, so that joining any two files, ours or not, never warns; the order of
#: axes is that of RFC 7946 and GeoParquet, which go by longitude first whatever the name says.
CRS84: Final = "EPSG:4326"
GEOD: Final = pyproj.Geod(ellps="WGS84")
DATUMS: Final = ("WGS84", "GCJ02", "BD09")

_KRASSOVSKY_A = 6378245.0
_KRASSOVSKY_EE = 0.00669342162296594323
_BD_ANGULAR = np.pi * 3000.0 / 180.0
_ROUNDS = 6


def plane_of(bounds: Sequence[float]) -> str:
    """CRS of a plane in metres for what lies in these bounds, or near.

    Parameters
    ----------
    bounds : west, south, east, north
        Degrees.

    Returns
    -------
    str
        The UTM zone of WGS 84 in which their middle lies (zone 30 where there are none).
    """
    west, south, east, north = (0.0 if v != v else float(v) for v in bounds)
    zone = int(((west + east) / 2.0 + 180.0) // 6.0) % 60 + 1
    return f"EPSG:{(32600 if south + north >= 0.0 else 32700) + zone}"


def to_wgs84(lon: npt.ArrayLike, lat: npt.ArrayLike, datum: str) -> tuple[Floats, Floats]:
    """Longitudes and latitudes of a named datum, on WGS 84.

    Parameters
    ----------
    lon, lat : array_like of float, shape (n,) or scalar
        Degrees on `datum`.
    datum : {"WGS84", "GCJ02", "BD09"}

    Returns
    -------
    tuple of ndarray
        Degrees on WGS 84, same shapes. Outside mainland China's bounding box GCJ-02
        is WGS 84 and comes back unchanged.

    Raises
    ------
    geo.errors.UsageError
        When the datum is not one of the three.
    """
    x, y = np.asarray(lon, dtype=float), np.asarray(lat, dtype=float)
    if datum == "WGS84":
        return x, y
    if datum == "GCJ02":
        return gcj02_to_wgs84(x, y)
    if datum == "BD09":
        return gcj02_to_wgs84(*bd09_to_gcj02(x, y))
    raise UsageError(f"unknown datum {datum!r}: expected one of {', '.join(DATUMS)}")


def wgs84_to_gcj02(lon: npt.ArrayLike, lat: npt.ArrayLike) -> tuple[Floats, Floats]:
    """GCJ-02 degrees of WGS 84 degrees (the published forward formula)."""
    x, y = np.asarray(lon, dtype=float), np.asarray(lat, dtype=float)
    d_lon, d_lat = _gcj02_offset(x, y)
    inside = _in_china(x, y)
    return np.where(inside, x + d_lon, x), np.where(inside, y + d_lat, y)


def gcj02_to_wgs84(lon: npt.ArrayLike, lat: npt.ArrayLike) -> tuple[Floats, Floats]:
    """WGS 84 degrees of GCJ-02 degrees, exact to well below a millimetre."""
    return _invert(wgs84_to_gcj02, lon, lat)


def gcj02_to_bd09(lon: npt.ArrayLike, lat: npt.ArrayLike) -> tuple[Floats, Floats]:
    """BD-09 degrees of GCJ-02 degrees (the published forward formula)."""
    x, y = np.asarray(lon, dtype=float), np.asarray(lat, dtype=float)
    radius = np.hypot(x, y) + 0.00002 * np.sin(y * _BD_ANGULAR)
    angle = np.arctan2(y, x) + 0.000003 * np.cos(x * _BD_ANGULAR)
    return radius * np.cos(angle) + 0.0065, radius * np.sin(angle) + 0.006


def bd09_to_gcj02(lon: npt.ArrayLike, lat: npt.ArrayLike) -> tuple[Floats, Floats]:
    """GCJ-02 degrees of BD-09 degrees, exact to well below a millimetre."""
    return _invert(gcj02_to_bd09, lon, lat)


def _invert(forward: Transform, lon: npt.ArrayLike, lat: npt.ArrayLike) -> tuple[Floats, Floats]:
    target_x, target_y = np.asarray(lon, dtype=float), np.asarray(lat, dtype=float)
    x, y = target_x, target_y
    for _ in range(_ROUNDS):
        moved_x, moved_y = forward(x, y)
        x, y = x + (target_x - moved_x), y + (target_y - moved_y)
    return x, y


def _in_china(lon: Floats, lat: Floats) -> npt.NDArray[np.bool_]:
    return (lon >= 72.004) & (lon <= 137.8347) & (lat >= 0.8293) & (lat <= 55.8271)


def _gcj02_offset(lon: Floats, lat: Floats) -> tuple[Floats, Floats]:
    x, y = lon - 105.0, lat - 35.0
    root = np.sqrt(np.abs(x))
    ripple = (20.0 * np.sin(6.0 * x * np.pi) + 20.0 * np.sin(2.0 * x * np.pi)) * 2.0 / 3.0
    north = -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root + ripple
    north += (20.0 * np.sin(y * np.pi) + 40.0 * np.sin(y / 3.0 * np.pi)) * 2.0 / 3.0
    north += (160.0 * np.sin(y / 12.0 * np.pi) + 320.0 * np.sin(y * np.pi / 30.0)) * 2.0 / 3.0
    east = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root + ripple
    east += (20.0 * np.sin(x * np.pi) + 40.0 * np.sin(x / 3.0 * np.pi)) * 2.0 / 3.0
    east += (150.0 * np.sin(x / 12.0 * np.pi) + 300.0 * np.sin(x / 30.0 * np.pi)) * 2.0 / 3.0
    phi = np.radians(lat)
    magic = 1.0 - _KRASSOVSKY_EE * np.sin(phi) ** 2
    root_magic = np.sqrt(magic)
    metres_lat = _KRASSOVSKY_A * (1.0 - _KRASSOVSKY_EE) / (magic * root_magic)
    metres_lon = _KRASSOVSKY_A / root_magic * np.cos(phi)
    return np.degrees(east / metres_lon), np.degrees(north / metres_lat)


def distance_m(
    lon1: npt.ArrayLike, lat1: npt.ArrayLike, lon2: npt.ArrayLike, lat2: npt.ArrayLike
) -> Floats:
    """Geodesic distances in metres between points given in WGS 84 degrees (Karney 2013)."""
    start_lon, start_lat, end_lon, end_lat = np.broadcast_arrays(
        *(np.asarray(a, dtype=float) for a in (lon1, lat1, lon2, lat2))
    )
    _, _, metres = GEOD.inv(start_lon, start_lat, end_lon, end_lat)
    return np.asarray(metres, dtype=float)


def geodesic_length_m(geometry: Any) -> float:
    """Length in metres of a WGS 84 geometry along the ellipsoid; 0 for points and None."""
    if geometry is None or geometry.is_empty:
        return 0.0
    lines = [g for g in shapely.get_parts(geometry) if g.geom_type != "Point"]
    return float(sum(GEOD.geometry_length(line) for line in lines))


def geodesic_area_km2(geometry: Any) -> float:
    """Area in km² of a WGS 84 polygon on the ellipsoid."""
    return abs(GEOD.geometry_area_perimeter(geometry)[0]) / 1e6
