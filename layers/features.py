"""What every layer has in common: its columns, its evidence, and one finishing step."""

from __future__ import annotations

__all__ = [
    "COMMON_COLUMNS",
    "LINE_COLUMNS",
    "STRETCH_COLUMNS",
    "Layers",
    "evidence_of",
    "finish",
    "names_of",
    "point_or_none",
]

import json
from collections.abc import Mapping, Sequence
from typing import Final

import geopandas as gpd
import pandas as pd
import shapely

from geo.coordinates import CRS84
from geo.tables.door import Tables

COMMON_COLUMNS: Final = (
    "id", "name", "kind", "status", "opened", "expected", "confidence", "sources", "evidence",
)  # fmt: skip
LINE_COLUMNS: Final = (
    "mode", "codes", "aliases", "speed_kmh", "length_km", "alignment", "osm_ids", "snapshot",
)  # fmt: skip
STRETCH_COLUMNS: Final = (
    "line", "line_name", "mode", "part", "order", "a", "b", "dated", "alignment", "osm_ids",
    "snapshot", "reason", "drawn_km",
)  # fmt: skip

Layers = Mapping[str, gpd.GeoDataFrame]


def finish(
    frame: pd.DataFrame,
    geometry: Sequence[shapely.Geometry | None],
    tables: Tables,
    *,
    table: str,
    extra: Sequence[str] = (),
) -> gpd.GeoDataFrame:
    """Give a frame the common columns, its evidence and its geometry, in a fixed order.

    Parameters
    ----------
    frame : DataFrame
        At least id, name, kind, source, confidence; status, opened and expected when known.
    geometry : sequence of shapely geometry or None, length len(frame)
        WGS 84; None where the thing has no location (``location`` and ``note`` say why).
    tables : Tables
        For the evidence.
    table : str
        Name of the table the rows come from; goes before the source.
    extra : sequence of str
        Further columns to keep, in this order.

    Returns
    -------
    GeoDataFrame
        CRS84, index 0..n-1, columns ``COMMON_COLUMNS``, `extra` and geometry.
    """
    shown = frame.reset_index(drop=True).copy()
    shown["sources"] = [f"{table}.csv: {source}" for source in shown["source"]]
    shown["evidence"] = evidence_of(shown["id"], tables)
    for column in ("opened", "expected"):
        if column not in shown:
            shown[column] = ""
    columns = [*COMMON_COLUMNS, *(c for c in extra if c not in COMMON_COLUMNS)]
    return gpd.GeoDataFrame(shown[columns], geometry=list(geometry), crs=CRS84)


def evidence_of(ids: pd.Series, tables: Tables) -> list[str]:
    """Evidence of each feature as JSON text, in document order.

    Parameters
    ----------
    ids : Series of str, shape (n,)

    Returns
    -------
    list of str, length n
        Each a JSON list of objects with document, title, date, start, end and text; also
        sentence where the evidence table has one. ``[]`` when no document names the feature.
    """
    documents = tables.documents.set_index("id")
    with_sentence = "sentence" in tables.evidence.columns
    rows: dict[str, list[dict[str, object]]] = {}
    for row in tables.evidence.sort_values(["document", "start", "end"]).itertuples():
        entry: dict[str, object] = {
            "document": row.document,
            "title": documents.at[row.document, "title"],
            "date": documents.at[row.document, "date"],
            "start": int(row.start),
            "end": int(row.end),
            "text": row.text,
        }
        if with_sentence and row.sentence:
            entry["sentence"] = row.sentence
        rows.setdefault(row.feature, []).append(entry)
    return [json.dumps(rows.get(i, []), ensure_ascii=False) for i in ids]


def point_or_none(frame: pd.DataFrame) -> list[shapely.Point | None]:
    """Points of the lon and lat columns; None where they are empty."""
    return [
        shapely.Point(lon, lat) if lon == lon else None
        for lon, lat in zip(frame["lon"], frame["lat"], strict=True)
    ]


def names_of(ids: Sequence[str], tables: Tables) -> str:
    """Names of place ids, joined by ``、``."""
    names = tables.places.set_index("id")["name"]
    return "、".join(names[i] for i in ids)
