"""Answers of the atlas as frames: mentions of a text, places of names, faults of tables."""

from __future__ import annotations

__all__ = ["fault_table", "mention_table", "place_table", "statement_table"]

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import geopandas as gpd
import pandas as pd
import shapely

from geo.coordinates import CRS84

if TYPE_CHECKING:
    from geo.errors import Fault
    from geo.gazetteer import Place
    from geo.reading.mention import Mention
    from geo.reading.projects.reading import ProjectReader

_MENTION_COLUMNS = [
    "document", "start", "end", "text", "kind", "id", "name", "members", "status", "date",
    "confidence", "expected",
]  # fmt: skip
_FAULT_COLUMNS = ["file", "line", "column", "value", "expected"]


def mention_table(mentions: Iterable[Mention]) -> pd.DataFrame:
    """One row per mention, in the columns ``corridors read --format jsonl`` has.

    Examples
    --------
    >>> mention_table([]).columns[:4].to_list()
    ['document', 'start', 'end', 'text']
    """
    rows = [mention.as_record() for mention in mentions]
    return pd.DataFrame(rows, columns=_MENTION_COLUMNS)


def statement_table(reader: ProjectReader, path: Path, *, figures: bool) -> pd.DataFrame:
    """One row per project a file tells of, or per figure it gives.

    Examples
    --------
    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     news = Path(folder, "news.txt")
    ...     _ = news.write_text("雁江区新建沱江水库，总投资3亿元。", encoding="utf-8")
    ...     statement_table(atlas._project_reader, news, figures=True)["unit"].to_list()
    ['亿元']
    """
    from geo.reading.projects.records import FIGURE_COLUMNS, PROJECT_COLUMNS, records
    from geo.reading.text.documents import read_document
    from geo.reading.use.dated import date_of

    text = read_document(path)
    found = reader.read(text, document=path.name, dated=date_of(text, path.name)[0])
    columns = FIGURE_COLUMNS if figures else PROJECT_COLUMNS
    return pd.DataFrame(records(found, text, figures=figures), columns=list(columns))


def place_table(names: Sequence[str], places: Sequence[Place]) -> gpd.GeoDataFrame:
    """One row per name asked for; EPSG:4326, None where no source locates the place.

    Examples
    --------
    >>> from geo.gazetteer import Place
    >>> place = Place("area/x", "某新区", "area", note="no source locates it")
    >>> place_table(["新区"], [place])[["name", "place", "geometry"]].iloc[0].to_list()
    ['新区', '某新区', None]
    """
    shapes = [None if p.lon is None else shapely.Point(p.lon, p.lat) for p in places]
    columns = {
        "name": list(names),
        "place": [place.name for place in places],
        "kind": [place.kind for place in places],
        "id": [place.id for place in places],
        "adcode": [place.adcode for place in places],
        "note": [place.note if place.lon is None else "" for place in places],
    }
    return gpd.GeoDataFrame(columns, geometry=shapes, crs=CRS84)


def fault_table(faults: Iterable[Fault]) -> pd.DataFrame:
    """One row per fault, the line missing where a whole file is meant.

    Examples
    --------
    >>> from geo.errors import Fault
    >>> faults = [Fault("rail.csv", "expected a number", 7, "speed_kmh", "fast")]
    >>> fault_table(faults)["value"].to_list()
    ['fast']
    """
    rows = [[getattr(fault, name) for name in _FAULT_COLUMNS] for fault in faults]
    return pd.DataFrame(rows, columns=_FAULT_COLUMNS).astype({"line": "Int64"})
