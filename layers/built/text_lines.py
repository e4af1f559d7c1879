"""Lines that documents name and no table holds, drawn through the places they name.

Pairs of neighbours lie here too: on the boundary that their members share.
"""

from __future__ import annotations

__all__ = ["FROM_TEXT", "boundary_of", "build_text_lines", "courses", "newly_named_rows"]

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Final

import geopandas as gpd
import pandas as pd
import shapely

from geo.reading.use.newly_named import COLUMNS
from geo.tables.columns import split_list
from geo.tables.door import Tables
from layers.built.border_pairs import shared_boundary
from layers.features import Layers, finish

#: How the course of a line is known that only a text tells.
FROM_TEXT: Final = "proposed from text"
_PAIR: Final = "border_pair"
_ON_BOUNDARY: Final = "文本提出的毗邻地区：画在两地的共同边界上"
_NO_BOUNDARY: Final = "文本提出的毗邻地区：没有共同边界"
_OUTSIDE: Final = "文本提出的毗邻地区：成员不全在本图集内，边界不明"
_NOTE: Final = "文本提出的线路：只知所经地名，走向不明，以直线示意"


def build_text_lines(tables: Tables, built: Layers) -> gpd.GeoDataFrame:
    """Lines proposed in the documents read: MultiLineString, CRS84, low confidence.

    They lead straight from one named place to the next; ``alignment`` is ``proposed from text``.
    A pair of neighbours (kind ``pair``) is drawn on the boundary its members share, with
    the alignment ``shared boundary``; where they share none, or lie outside the atlas, it has no
    alignment and its geometry is None. Empty when no document was read.
    """
    rows = newly_named_rows(tables, ("rail", "road", _PAIR))
    pairs = rows["kind"] == _PAIR
    lines = [shapely.MultiLineString([places]) for places in courses(rows)]
    shapes = [
        boundary_of(split_list(row.places), built["districts"]) if row.kind == _PAIR else line
        for row, line in zip(rows.itertuples(), lines, strict=True)
    ]
    rows.loc[pairs, "kind"] = "pair"
    known = set(built["districts"]["name"])
    notes = [
        _NOTE if not pair else _of_pair(shape, split_list(cell), known)
        for pair, shape, cell in zip(pairs, shapes, rows["places"], strict=True)
    ]
    rows["places"] = ["、".join(split_list(cell)) for cell in rows["places"]]
    rows["alignment"] = [
        FROM_TEXT if not pair else "shared boundary" if shape is not None else ""
        for pair, shape in zip(pairs, shapes, strict=True)
    ]
    rows["note"] = [f"{a}；{b}" if b else a for a, b in zip(notes, rows["note"], strict=True)]
    extra = ("started", "start_expected", "places", "alignment", "note")
    layer = finish(rows, shapes, tables, table="newly_named", extra=extra)
    return layer.assign(sources=rows["source"])


def _of_pair(shape: shapely.MultiLineString | None, members: Sequence[str], known: set[str]) -> str:
    if shape is not None:
        return _ON_BOUNDARY
    return _NO_BOUNDARY if known.issuperset(members) else _OUTSIDE


def boundary_of(
    members: Sequence[str], districts: gpd.GeoDataFrame
) -> shapely.MultiLineString | None:
    """What each two members in a row share of their boundaries; None for nothing."""
    shapes = dict(zip(districts["name"], districts.geometry, strict=True))
    met = [
        shared_boundary(shapes[a], shapes[b])
        for a, b in pairwise(members)
        if a in shapes and b in shapes
    ]
    parts = [part for shape in met if shape is not None for part in shapely.get_parts(shape)]
    return shapely.MultiLineString(parts) if parts else None


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
