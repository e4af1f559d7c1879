"""Hubs, areas and parks that documents name and no table holds: somewhere in a district."""

from __future__ import annotations

__all__ = ["build_text_places"]

import geopandas as gpd
import shapely

from geo.tables.door import Tables
from layers.built.text_lines import courses, newly_named_rows
from layers.features import Layers, finish


def build_text_places(tables: Tables, _: Layers) -> gpd.GeoDataFrame:
    """Places newly named in the documents read: Point at the seat of their district, CRS84.

    ``location`` is ``district``: the point stands for the whole district. Empty when no document
    was read.
    """
    rows = newly_named_rows(tables, ("hub", "area", "park"))
    rows["location"] = "district"
    where = [f"在{place}境内，具体位置不明" for place in rows["places"]]
    pairs = zip(where, rows["note"], strict=True)
    rows["note"] = [f"{place}；{note}" if note else place for place, note in pairs]
    shapes = [shapely.Point(spot[0]) for spot in courses(rows)]
    extra = ("places", "location", "note")
    layer = finish(rows, shapes, tables, table="newly_named", extra=extra)
    return layer.assign(sources=rows["source"])
