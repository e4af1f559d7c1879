"""Travel by local roads: how far, how much of it inside a built-up core, how long.

Used for the first and last leg of every trip and for trips off the mapped roads. The way is
longer than the straight line, and the less so the farther one goes. Who goes far in a core
takes its avenues and elevated roads; outside, the first kilometres are through a county town
and the rest is rural.
"""

from __future__ import annotations

__all__ = [
    "Floats",
    "Ints",
    "Places",
    "chords_km",
    "core_share",
    "length_over_chords",
    "local_km",
    "local_minutes",
    "pairs_within",
]

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyproj

from geo.coordinates import CRS84, distance_m
from geo.tables.parameters import Core, TravelParameters

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Places:
    """Points of the network, in degrees and on the region's plane.

    Attributes
    ----------
    lon, lat : ndarray of float, shape (n,)
        WGS 84 degrees.
    xy_km : ndarray of float, shape (n, 2)
        Kilometres on the plane; only for searching and for shares of a way, lengths are
        geodesic.
    plane : str
        CRS of the plane.
    """

    lon: Floats
    lat: Floats
    xy_km: Floats
    plane: str

    @classmethod
    def from_degrees(cls, lon: npt.ArrayLike, lat: npt.ArrayLike, plane: str) -> Places:
        """Points given in WGS 84 degrees."""
        x, y = np.asarray(lon, dtype=float), np.asarray(lat, dtype=float)
        east, north = _to_plane(plane).transform(x, y)
        return cls(x, y, np.column_stack([east, north]) / 1000.0, plane)

    def __len__(self) -> int:
        return len(self.lon)


@cache
def _to_plane(plane: str) -> pyproj.Transformer:
    """Degrees to a plane (7 ms to make, so once)."""
    return pyproj.Transformer.from_crs(CRS84, plane, always_xy=True)


def chords_km(lon: npt.ArrayLike, lat: npt.ArrayLike) -> Floats:
    """Geodesic kilometres between each point and the next."""
    x, y = np.asarray(lon, dtype=float), np.asarray(lat, dtype=float)
    return distance_m(x[:-1], y[:-1], x[1:], y[1:]) / 1000.0


def pairs_within(a: Places, b: Places, km: float) -> tuple[Ints, Ints, Floats]:
    """Every pair (i of `a`, j of `b`) at most `km` apart, with geodesic kilometres."""
    if not len(a) or not len(b):
        none = np.empty(0, dtype=np.int64)
        return none, none, np.empty(0)
    from scipy.spatial import cKDTree  # not for those who take numbers only from here

    near = cKDTree(a.xy_km).sparse_distance_matrix(
        cKDTree(b.xy_km), km * 1.001, output_type="ndarray"
    )
    i, j = near["i"].astype(np.int64), near["j"].astype(np.int64)
    apart = distance_m(a.lon[i], a.lat[i], b.lon[j], b.lat[j]) / 1000.0
    keep = apart <= km
    return i[keep], j[keep], apart[keep]


def core_share(start_km: Floats, end_km: Floats, cores: Sequence[Core], *, plane: str) -> Floats:
    """Share of each straight way that lies inside a core.

    Parameters
    ----------
    start_km, end_km : ndarray of float, shape (n, 2)
        Ends on the plane, kilometres.
    cores : sequence of Core
    plane : str
        CRS of the plane.

    Returns
    -------
    ndarray of float, shape (n,)
        0 to 1. The chord p(t) = start + t·way meets a circle where |p(t) − centre|² = r².
    """
    share = np.zeros(len(start_km))
    if not cores:
        return share
    centres = Places.from_degrees([c.lon for c in cores], [c.lat for c in cores], plane).xy_km
    way = end_km - start_km
    a = np.einsum("ij,ij->i", way, way)
    still = a == 0.0
    for core, centre in zip(cores, centres, strict=True):
        offset = start_km - centre
        b = np.einsum("ij,ij->i", offset, way)
        c = np.einsum("ij,ij->i", offset, offset) - core.radius_km**2
        root = np.sqrt(np.maximum(b * b - a * c, 0.0))
        safe = np.where(still, 1.0, a)
        enters = np.clip((-b - root) / safe, 0.0, 1.0)
        leaves = np.clip((-b + root) / safe, 0.0, 1.0)
        share += np.where(still, c <= 0.0, leaves - enters)
    return np.minimum(share, 1.0)


def local_km(km: Floats, parameters: TravelParameters) -> Floats:
    """Kilometres driven on local roads between ends that are so far apart.

    Circuity falls with distance (Giacomin and Levinson 2015): short ways follow the streets,
    long ones find a road that leads there.

    Parameters
    ----------
    km : ndarray of float
        Geodesic kilometres between the ends.
    parameters : TravelParameters

    Returns
    -------
    ndarray of float
        Grows with `km`.
    """
    near = np.minimum(km, parameters.number("local.near_km"))
    far = km - near
    return np.asarray(
        near * parameters.number("local.circuity") + far * parameters.number("local.circuity_far")
    )


def local_minutes(
    km: Floats, share: Floats, parameters: TravelParameters, *, towns: int = 1
) -> Floats:
    """Minutes of ways by local roads.

    Parameters
    ----------
    km : ndarray of float
        Geodesic kilometres between the ends.
    share : ndarray of float
        Share of each way inside a core.
    parameters : TravelParameters
    towns : int
        How many ends of the way lie in a town whose streets are slow.

    Returns
    -------
    ndarray of float
        Minutes; grows with `km`.
    """
    driven = local_km(km, parameters)
    core = driven * share
    streets = np.minimum(core, parameters.number("local.core_km"))
    outside = driven - core
    town = np.minimum(outside, towns * parameters.number("local.town_km"))
    hours = (
        streets / parameters.number("local.core_kmh")
        + (core - streets) / parameters.number("local.avenue_kmh")
        + town / parameters.number("local.town_kmh")
        + (outside - town) / parameters.number("local.rural_kmh")
    )
    return np.asarray(hours * 60.0)


def length_over_chords(
    points: pd.DataFrame,
    official: Mapping[str, float],
    *,
    default: float,
    least: float,
    most: float,
) -> dict[str, float]:
    """Length of each line over the chords of its main part, from its official length.

    Parameters
    ----------
    points : DataFrame
        ``rail_points`` or ``road_points``.
    official : mapping of line id to km
        NaN where no length is known.
    default : float
        For lines without a usable length.
    least, most : float
        Ratios outside these are lengths of something else.

    Returns
    -------
    dict of line id to float
        At least 1 where the length is usable.
    """
    found = dict.fromkeys(official, default)
    main = points[points["part"] == "main"].sort_values("order")
    for line, rows in main.groupby("line", sort=False):
        chords = chords_km(rows["lon"], rows["lat"]).sum()
        # NaN fails both comparisons.
        if chords > 0.0 and least <= official[line] / chords <= most:
            found[line] = max(float(official[line] / chords), 1.0)
    return found
