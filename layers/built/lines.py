"""Rail and road lines: surveyed where an alignment is given, schematic through their points."""

from __future__ import annotations

from collections.abc import Mapping

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from geo.coordinates import geodesic_length_m
from geo.network.shared_track import own_track
from geo.osm.alignments import SOURCE, Alignment
from geo.tables.door import Tables
from layers.features import LINE_COLUMNS, finish


def line_layer(tables: Tables, mode: str) -> gpd.GeoDataFrame:
    """Lines of a mode, through their control points.

    Parameters
    ----------
    tables : Tables
    mode : {"rail", "road"}

    Returns
    -------
    GeoDataFrame
        MultiLineString (None for a class of lines, such as 市域铁路), CRS84. A schematic line
        passes exactly through every point of its own track. ``length_km`` is the official length,
        ``drawn_km`` the geodesic length of what is drawn.
    """
    lines = tables.rail if mode == "rail" else tables.roads
    points = tables.rail_points if mode == "rail" else tables.road_points
    own = own_track(points, tables.shared_track)
    schematic = {str(line): _through(group) for line, group in own.groupby("line", sort=False)}
    rows = lines.copy()
    geometry = [schematic.get(i) for i in rows["id"]]
    rows["mode"] = mode
    rows["alignment"] = ["" if shape is None else "schematic" for shape in geometry]
    rows["osm_ids"] = rows["snapshot"] = ""
    rows["drawn_km"] = [_drawn_km(shape) for shape in geometry]
    extra = (*LINE_COLUMNS, "drawn_km", "approved", "started", "note")
    table = "rail" if mode == "rail" else "roads"
    return finish(rows, geometry, tables, table=table, extra=extra)


def aligned(lines: gpd.GeoDataFrame, alignments: Mapping[str, Alignment]) -> gpd.GeoDataFrame:
    """Lines drawn where they truly are, as far as that has been surveyed.

    Parameters
    ----------
    lines : GeoDataFrame
        A layer of :func:`line_layer`.
    alignments : mapping of line id to Alignment
        Lines without one stay schematic; ids of other layers are passed over.

    Returns
    -------
    GeoDataFrame
        Same index and columns; ``geometry``, ``alignment``, ``osm_ids``, ``snapshot``,
        ``drawn_km`` and ``sources`` are those of the survey where there is one.
    """
    drawn = lines.copy()
    for index in lines.index[lines["id"].isin(list(alignments))]:
        survey = alignments[lines.at[index, "id"]]
        drawn.loc[index, ["alignment", "osm_ids"]] = "surveyed", survey.osm_ids
        drawn.at[index, "snapshot"] = survey.snapshot
        drawn.at[index, "geometry"] = survey.geometry
        drawn.at[index, "drawn_km"] = _drawn_km(survey.geometry)
        drawn.at[index, "sources"] += f"; alignment: {SOURCE}" + (
            f", {survey.snapshot}" if survey.snapshot else ""
        )
    return drawn


def _drawn_km(shape: shapely.MultiLineString | None) -> float:
    return np.nan if shape is None else round(geodesic_length_m(shape) / 1000, 1)


def _through(points: pd.DataFrame) -> shapely.MultiLineString:
    """One LineString a part, in the order of its points."""
    parts = [
        shapely.linestrings(part.sort_values("order")[["lon", "lat"]].to_numpy())
        for _, part in points.groupby("part", sort=False)
        if len(part) > 1
    ]
    return shapely.MultiLineString(parts) if parts else None
