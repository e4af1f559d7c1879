"""Where lines leave the map: a line that goes on beyond it says where to, and does not end in the air."""

from __future__ import annotations

__all__ = ["BEYOND_DEG", "leaving"]

import re
from typing import Any, Final

import geopandas as gpd
import pandas as pd
import shapely

from geo.tables.door import Tables

#: An end this near to the frame, whose outline is thinned, ends at the border: about 5 km.
BEYOND_DEG: Final = 0.05


def leaving(
    lines: gpd.GeoDataFrame, points: pd.DataFrame, tables: Tables
) -> list[list[Any] | None]:
    """Names of where lines go that end outside the outlines around the cities, or go on undrawn.

    Parameters
    ----------
    lines : GeoDataFrame
        The layer ``rail`` or ``roads``, CRS84.
    points : DataFrame
        ``rail_points`` or ``road_points``.
    tables : Tables
        For the outlines, the names of China's cities, and ``goes_on``.

    Returns
    -------
    list of (list or None), one per line
        ``[name, lon, lat, lon, lat, …]``: where to, the place where the line crosses the frame
        and its end, in degrees; of a line that only goes on beyond what is drawn, the end alone;
        None for a line that ends inside.
    """
    if tables.surroundings is None or not len(tables.surroundings):
        return [None] * len(lines)
    frame = shapely.union_all(tables.surroundings.geometry.values)
    wide = frame.buffer(BEYOND_DEG)
    cities = tables.china_places[tables.china_places["level"] != "district"]["name"]
    known = sorted({re.sub("[市省]$", "", name) for name in cities}, key=len, reverse=True)
    ends: dict[str, list[Any]] = {}
    for point in points.sort_values("order", kind="stable").itertuples():
        if point.part == "main":
            ends[point.line] = [*ends.get(point.line, [point])[:1], point]
    found: list[list[Any] | None] = []
    on = tables.goes_on.set_index("line")
    for line in lines.itertuples():
        places: list[Any] = []
        for end in ends.get(line.id, ()):
            spot = shapely.Point(end.lon, end.lat)
            if line.geometry is None or wide.covers(spot):
                continue
            cut = shapely.get_parts(line.geometry.intersection(frame.boundary))
            cut = cut[~shapely.is_empty(cut)]  # a line that lies outside does not cross it
            near = [min(cut, key=spot.distance)] if len(cut) else []
            places = places or [_city(str(end.name), known)]
            for place in (*near, spot):
                x, y = shapely.get_coordinates(place)[0]
                places += [round(float(x), 4), round(float(y), 4)]
        if not places and line.geometry is not None and line.id in ends and line.id in on.index:
            told = on.loc[line.id]
            end = ends[line.id][0 if told["end"] == "first" else -1]
            places = [str(told["towards"]), round(float(end.lon), 4), round(float(end.lat), 4)]
        found.append(places or None)
    return found


def _city(name: str, known: list[str]) -> str:
    """The city a station is named after (西安北: 西安), else the name without its brackets."""
    plain = re.split("[(（/]", name)[0]
    return next((city for city in known if plain.startswith(city)), plain)
