"""Hubs, areas and parks that documents name and no table holds: somewhere in a district."""

from __future__ import annotations

__all__ = ["build_text_places"]

from typing import Final

import geopandas as gpd
import shapely

from geo.tables.door import Tables
from layers.built.text_lines import courses, newly_named_rows
from layers.features import Layers, finish

_NOTE: Final = "具体位置不明，标在区县驻地"


def build_text_places(tables: Tables, _: Layers) -> gpd.GeoDataFrame:
    """Places newly named in the documents read: Point at the seat of their district, CRS84.

    ``location`` is ``district``: the point stands for the whole district. Empty when no document
    was read.
    """
    rows = newly_named_rows(tables, ("hub", "area", "park"))
    rows["location"] = "district"
    rows["note"] = [f"{_NOTE}；{note}" if note else _NOTE for note in rows["note"]]
    shapes = [shapely.Point(spot[0]) for spot in courses(rows)]
    extra = ("started", "start_expected", "places", "location", "note")
    layer = finish(rows, shapes, tables, table="newly_named", extra=extra)
    return layer.assign(sources=rows["source"])
