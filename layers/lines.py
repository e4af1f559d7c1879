"""Rail and road lines: surveyed where an alignment is given, schematic through their points."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from geo.coordinates import geodesic_length_m
from geo.tables import Tables
from layers.features import LINE_COLUMNS, finish

#: Parts whose name begins so are another line's track on which this line's trains go on:
#: they belong to the service, and are drawn once, with the line that owns them.
SHARED_TRACK: Final = "via-"


@dataclass(frozen=True, slots=True)
class Alignment:
    """A surveyed alignment of a line, from OpenStreetMap."""

    geometry: shapely.MultiLineString
    osm_ids: str
    snapshot: str


def line_layer(
    tables: Tables, mode: str, *, alignments: Mapping[str, Alignment] | None = None
) -> gpd.GeoDataFrame:
    """Lines of a mode.

    Parameters
    ----------
    tables : Tables
    mode : {"rail", "road"}
    alignments : mapping of line id to Alignment, optional
        Surveyed alignments; lines without one are schematic.

    Returns
    -------
    GeoDataFrame
        MultiLineString (None for a class of lines, such as 市域铁路), CRS84. A schematic line
        passes exactly through every point of its own track. ``length_km`` is the official length,
        ``drawn_km`` the geodesic length of what is drawn.
    """
    lines = tables.rail if mode == "rail" else tables.roads
    points = tables.rail_points if mode == "rail" else tables.road_points
    surveyed = alignments or {}
    own = points[~points["part"].str.startswith(SHARED_TRACK)]
    schematic = {str(line): _through(group) for line, group in own.groupby("line", sort=False)}
    rows = lines.copy()
    geometry = [surveyed[i].geometry if i in surveyed else schematic.get(i) for i in rows["id"]]
    rows["mode"] = mode
    rows["alignment"] = [
        "" if shape is None else "surveyed" if i in surveyed else "schematic"
        for i, shape in zip(rows["id"], geometry, strict=True)
    ]
    rows["osm_ids"] = [surveyed[i].osm_ids if i in surveyed else "" for i in rows["id"]]
    rows["snapshot"] = [surveyed[i].snapshot if i in surveyed else "" for i in rows["id"]]
    rows["drawn_km"] = [round(geodesic_length_m(g) / 1000, 1) if g else np.nan for g in geometry]
    extra = (*LINE_COLUMNS, "drawn_km", "approved", "started", "note")
    table = "rail" if mode == "rail" else "roads"
    return finish(rows, geometry, tables, table=table, extra=extra)


def _through(points: pd.DataFrame) -> shapely.MultiLineString:
    """One LineString a part, in the order of its points."""
    parts = [
        shapely.linestrings(part.sort_values("order")[["lon", "lat"]].to_numpy())
        for _, part in points.groupby("part", sort=False)
        if len(part) > 1
    ]
    return shapely.MultiLineString(parts) if parts else None
