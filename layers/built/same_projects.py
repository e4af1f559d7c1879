"""One project, named several times: which rows of the table are the same thing, and the thing.

The table keeps a row a mention, with its own words and date; a reader asks for projects.
"""

from __future__ import annotations

__all__ = ["distinct", "same_as"]

import json
import re
from collections.abc import Iterable
from typing import Final

import geopandas as gpd
import pandas as pd

from geo.reading.use.project_rows import OF_ONE_TEXT

#: A remark after a name, (快速通道); one that names a section, (成眉段), is part of the name.
_REMARK: Final = re.compile(r"[(（][^()（）段]*[)）]$")
_RANK: Final = {"high": 2, "medium": 1, "low": 0}
#: Columns whose cells are lists: separator of each.
_LISTS: Final = {"places": "|", "districts": "|", "city": "、", "district": "、", "note": "；"}


def same_as(projects: pd.DataFrame, documents: pd.DataFrame) -> list[str]:
    """Which row stands for each project.

    Rows are the same project when they are about the same feature (or about none), of the
    same kind, and of the same name but for a remark in parentheses. The row of the newest
    document stands for all; within a document the surest, then the first. A row that a program
    read (``read``) stands for none that somebody made by hand.

    Parameters
    ----------
    projects : DataFrame
        Rows of ``projects.csv``.
    documents : DataFrame
        ``id, date``.

    Returns
    -------
    list of str, one per row
        Id of the row that stands for it; "" where it is that row itself.
    """
    dates = dict(zip(documents["id"], documents["date"], strict=True))
    groups: dict[tuple[str, str, str], list[tuple[bool, str, int, int]]] = {}
    ids, keys = [], []
    for place, row in enumerate(projects.itertuples()):
        key = (str(row.kind), str(row.feature), _REMARK.sub("", str(row.name)))
        hand = not getattr(row, "read", "")
        standing = (hand, dates.get(row.document, ""), _RANK.get(str(row.confidence), 0), -place)
        groups.setdefault(key, []).append(standing)
        ids.append(str(row.id))
        keys.append(key)
    found = [ids[-max(groups[key])[3]] for key in keys]
    return ["" if stands == own else stands for stands, own in zip(found, ids, strict=True)]


def distinct(projects: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Each project once, with the evidence of all rows that name it.

    Parameters
    ----------
    projects : GeoDataFrame
        The ``projects`` layer; a frame without ``same_as`` is returned as it is.

    Returns
    -------
    GeoDataFrame
        The rows that stand for a project, index kept: ``evidence``, ``sources``, ``note`` and
        the lists of places gather what all its rows say, but that one of their texts does not
        say something; ``stands_for`` holds the ids of the
        rows it stands for, joined by ``|``.
    """
    if "same_as" not in projects.columns:
        return projects
    stands = projects["same_as"].where(projects["same_as"] != "", projects["id"])
    # Where the row that stands for the others was left out, the first of them does.
    order = projects["same_as"].ne("").sort_values(kind="stable").index
    found = projects.loc[~stands[order].duplicated().reindex(projects.index)].copy()
    found["same_as"] = ""
    if "stands_for" not in found:
        found["stands_for"] = ""
    for at in found.index[stands[found.index].map(stands.value_counts()) > 1]:
        every = projects[stands == stands[at]]
        found.at[at, "stands_for"] = "|".join(i for i in every["id"] if i != found.at[at, "id"])
        found.at[at, "evidence"] = _evidence(every["evidence"])
        found.at[at, "sources"] = _joined(every["sources"], "; ")
        own = str(found.at[at, "note"] or "") if "note" in found else ""
        for column, separator in _LISTS.items():
            if column in found:
                found.at[at, column] = _joined(every[column], separator)
        if "note" in found:
            found.at[at, "note"] = _about_all(found.at[at, "note"], own)
    return found


def _about_all(notes: str, own: str) -> str:
    """The notes of all rows without those that hold of one text of theirs only."""
    separator = _LISTS["note"]
    kept = own.split(separator)
    parts = (part for part in notes.split(separator) if part in kept or part not in OF_ONE_TEXT)
    return separator.join(parts)


def _evidence(cells: Iterable[str]) -> str:
    places = {}
    for cell in cells:
        for entry in json.loads(cell or "[]"):
            places[entry["document"], entry["start"], entry["end"]] = entry
    return json.dumps([places[key] for key in sorted(places)], ensure_ascii=False)


def _joined(cells: Iterable[str], separator: str) -> str:
    parts = [part for cell in cells for part in str(cell or "").split(separator) if part]
    return separator.join(dict.fromkeys(parts))
