"""Which projects are near a place: distances from its boundary, 0 inside.

Distances are geodesic, between the nearest points as found in the plane of the place; within
its zone the choice of nearest points is off by less than a metre.
"""

from __future__ import annotations

__all__ = ["TABLE_LIMIT_M", "distance_table", "in_plane", "near", "near_districts", "with_extents"]

from collections.abc import Sequence

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely

from geo.coordinates import CRS84, plane_of
from layers.built.projects import extents
from layers.built.same_projects import distinct
from layers.features import Layers
from layers.near.boundary import Boundary, dense

#: Farthest distance of the table embedded in the pages; the slider there ends before it.
TABLE_LIMIT_M = 200_000.0


def near(
    projects: gpd.GeoDataFrame,
    place: shapely.Geometry,
    *,
    within_m: float | None = None,
    place_ids: Sequence[str] = (),
    planes: gpd.GeoSeries | None = None,
) -> gpd.GeoDataFrame:
    """Projects near a place, nearest first.

    Parameters
    ----------
    projects : GeoDataFrame
        Points, lines or polygons in any CRS; rows without geometry are found only when
        their ``districts`` or ``places`` name one of `place_ids`.
    place : geometry
        Boundary of the district, or a point; WGS 84 degrees.
    within_m : float, optional
        Largest distance in metres; unlimited by default.
    place_ids : sequence of str
        Ids of the place itself, for projects known by district only.
    planes : GeoSeries, optional
        :func:`in_plane` of the projects, where several places ask.

    Returns
    -------
    GeoDataFrame
        Rows of `projects` in CRS84 with ``distance_m`` (0 inside the place) and the nearest
        point's ``lon`` and ``lat`` (NaN for those known by district only), sorted by
        distance, then id; the index is that of `projects`.
    """
    frame = projects if projects.crs == CRS84 else projects.to_crs(CRS84)
    if planes is None:
        planes = in_plane(frame, plane_of(place.bounds))
    metres, lon, lat = Boundary(place, planes.crs).distances(planes.to_numpy(), within_m)
    inside = _named(frame, place_ids) & np.isnan(metres) & frame.geometry.isna().to_numpy()
    metres = np.where(inside, 0.0, metres)
    found = frame.assign(distance_m=metres, lon=lon, lat=lat)
    keep = ~np.isnan(metres)
    if within_m is not None:
        keep &= metres <= within_m
    return found[keep].sort_values(["distance_m", "id"], kind="stable")


def with_extents(projects: gpd.GeoDataFrame, built: Layers) -> gpd.GeoDataFrame:
    """Each project once, with the whole feature it is about as geometry, not a point on it."""
    projects = distinct(projects)
    shapes = extents(projects, built)
    geometry = [
        own if shape is None else shape
        for own, shape in zip(projects.geometry, shapes, strict=True)
    ]
    return projects.set_geometry(gpd.GeoSeries(geometry, index=projects.index, crs=CRS84))


def in_plane(projects: gpd.GeoDataFrame, plane: str) -> gpd.GeoSeries:
    """Shapes of projects in a plane (its CRS) that distances are measured in."""
    frame = projects if projects.crs == CRS84 else projects.to_crs(CRS84)
    return gpd.GeoSeries(dense(frame.geometry.values), crs=CRS84).to_crs(plane)


def near_districts(
    projects: gpd.GeoDataFrame,
    districts: gpd.GeoDataFrame,
    *,
    plane: str,
    within_m: float = TABLE_LIMIT_M,
) -> pd.DataFrame:
    """What is near each district, for whoever tells more of it.

    Parameters
    ----------
    projects, districts : GeoDataFrame
    plane : str
        CRS that distances are measured in.
    within_m : float

    Returns
    -------
    DataFrame
        ``district_id, project_id, distance_m`` (metres), ``lon``, ``lat`` of the nearest point
        (NaN for those known by district only): districts in order, nearest projects first, as
        :func:`near` answers for each of them.
    """
    planes = in_plane(projects, plane)
    tables = []
    for row in districts.itertuples():
        ids = (row.id,)
        found = near(projects, row.geometry, within_m=within_m, place_ids=ids, planes=planes)
        plain = pd.DataFrame(found[["id", "distance_m", "lon", "lat"]])
        tables.append(plain.rename(columns={"id": "project_id"}).assign(district_id=row.id))
    return pd.concat(tables, ignore_index=True)


def distance_table(found: pd.DataFrame) -> pd.DataFrame:
    """Distance of every project from every district that is not too far.

    Parameters
    ----------
    found : DataFrame
        Of :func:`near_districts`.

    Returns
    -------
    DataFrame
        ``district_id, project_id, distance_m`` (whole metres), in that order.
    """
    whole = found["distance_m"].round().astype(int)
    return found[["district_id", "project_id"]].assign(distance_m=whole)


def _named(frame: gpd.GeoDataFrame, place_ids: Sequence[str]) -> npt.NDArray[np.bool_]:
    wanted = set(place_ids)
    cells = [frame[c].fillna("") for c in ("districts", "places") if c in frame.columns]
    hit = np.zeros(len(frame), dtype=bool)
    for column in cells:
        hit |= np.array([bool(wanted & set(cell.split("|"))) for cell in column], dtype=bool)
    return hit
