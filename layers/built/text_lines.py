"""Lines that documents name and no table holds, drawn through the places they name."""

from __future__ import annotations

__all__ = ["build_text_lines", "courses", "newly_named_rows"]

from collections.abc import Collection
from typing import Final

import geopandas as gpd
import pandas as pd
import shapely

from geo.reading.use.newly_named import COLUMNS
from geo.tables.columns import split_list
from geo.tables.door import Tables
from layers.features import Layers, finish

_NOTE: Final = "文本提出的线路：只知所经地名，走向不明，以直线示意"


def build_text_lines(tables: Tables, _: Layers) -> gpd.GeoDataFrame:
    """Lines proposed in the documents read: MultiLineString, CRS84, low confidence.

    They lead straight from one named place to the next; ``alignment`` is ``proposed from text``.
    Empty when no document was read.
    """
    rows = newly_named_rows(tables, ("rail", "road"))
    rows["places"] = ["、".join(split_list(cell)) for cell in rows["places"]]
    rows["alignment"] = "proposed from text"
    rows["note"] = [f"{_NOTE}；{note}" if note else _NOTE for note in rows["note"]]
    shapes = [shapely.MultiLineString([places]) for places in courses(rows)]
    extra = ("places", "alignment", "note")
    layer = finish(rows, shapes, tables, table="newly_named", extra=extra)
    return layer.assign(sources=rows["source"])


def newly_named_rows(tables: Tables, kinds: Collection[str]) -> pd.DataFrame:
    """Rows of some kinds of what the documents newly name."""
    rows = tables.newly_named
    if rows is None:
        return pd.DataFrame(columns=list(COLUMNS), dtype=object)
    return rows[rows["kind"].isin(kinds)].reset_index(drop=True)


def courses(rows: pd.DataFrame) -> list[list[tuple[float, float]]]:
    """Return the places of each row, lon and lat in degrees."""
    return [
        [(float(lon), float(lat)) for lon, lat in (spot.split() for spot in split_list(cell))]
        for cell in rows["course"]
    ]
