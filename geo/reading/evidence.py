"""The evidence table: where the documents name each feature of the atlas."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

import pandas as pd

from geo.reading.documents import read_document
from geo.reading.mention import Mention
from geo.reading.reader import Reader
from geo.tables import Tables, split_list

COLUMNS: Final = (
    "feature",
    "document",
    "start",
    "end",
    "text",
    "kind",
    "status",
    "date",
    "confidence",
    "note",
)
_BREAK: Final = re.compile(r"\s*[\r\n]+\s*(?:\d{1,3}、)?\s*")


def evidence_rows(
    mentions: Iterable[Mention],
    *,
    features: Mapping[str, str],
    members: Mapping[str, Sequence[str]] | None = None,
) -> pd.DataFrame:
    """Mentions of catalogue features, in the columns of ``evidence.csv``.

    Parameters
    ----------
    mentions : iterable of Mention
        ``document`` is the document's id.
    features : mapping of str to str
        Id of every feature of the tables to its kind; mentions of anything else are left out.
    members : mapping of str to sequence of str, optional
        Pair id to the ids of its places: a pair's mention names them too.

    Returns
    -------
    DataFrame
        Columns :data:`COLUMNS`; ``start`` and ``end`` are raw offsets, ``text`` the surface
        without line ends and page numbers.
    """
    rows: list[dict[str, object]] = []
    for mention in mentions:
        if mention.id not in features:
            continue
        row = {
            "feature": mention.id,
            "document": mention.document or "",
            "start": mention.start,
            "end": mention.end,
            "text": _BREAK.sub("", mention.text),
            "kind": mention.kind,
            "status": mention.status,
            "date": mention.date,
            "confidence": mention.confidence,
            "note": "",
        }
        rows.append(row)
        for part in (members or {}).get(mention.id, ()):
            note = f"named in {mention.name}"
            rows.append({**row, "feature": part, "kind": features[part], "note": note})
    frame = pd.DataFrame(rows, columns=list(COLUMNS))
    return frame.drop_duplicates(["feature", "document", "start", "end"], ignore_index=True)


def feature_kinds(tables: Tables) -> dict[str, str]:
    """Id of every feature a text can name, to its kind of mention."""
    kinds = {"airport": "hub", "port": "hub"}
    places = tables.places
    found = {i: kinds.get(k, k) for i, k in zip(places["id"], places["kind"], strict=True)}
    for frame, kind in (
        (tables.border_pairs, "border_pair"),
        (tables.belts, "belt"),
        (tables.rail, "rail"),
        (tables.roads, "road"),
    ):
        found.update(dict.fromkeys(frame["id"], kind))
    return found


def pair_members(tables: Tables) -> dict[str, list[str]]:
    """Pair id to the ids of its places."""
    pairs = tables.border_pairs
    return {i: split_list(m) for i, m in zip(pairs["id"], pairs["members"], strict=True)}


def make_evidence(folder: Path, tables: Tables, reader: Reader) -> pd.DataFrame:
    """``evidence.csv`` from the folder with the documents that ``documents.csv`` lists.

    The reader finds the places, pairs, belts and lines; a project is where ``projects.csv``
    says it is, for its name is a reading of the whole sentence.

    Raises
    ------
    geo.errors.DataError
        When a listed document is missing or cannot be read.
    """
    features, members = feature_kinds(tables), pair_members(tables)
    frames = []
    for row in tables.documents.to_dict("records"):
        text = read_document(folder / row["file"])
        mentions = reader.read(text, document=row["id"])
        frames.append(evidence_rows(mentions, features=features, members=members))
        frames.append(project_rows(tables.projects, row["id"], text))
    whole = pd.concat([frame for frame in frames if len(frame)], ignore_index=True)
    return whole.sort_values(["document", "start", "end", "feature"], ignore_index=True)


def project_rows(projects: pd.DataFrame, document: str, text: str) -> pd.DataFrame:
    """Where the projects of one document stand in it."""
    rows = []
    for row in projects[projects["document"] == document].to_dict("records"):
        if pd.isna(row["mention_start"]):
            continue
        start, end = int(row["mention_start"]), int(row["mention_end"])
        rows.append(
            {
                "feature": row["id"],
                "document": document,
                "start": start,
                "end": end,
                "text": _BREAK.sub("", text[start:end]),
                "kind": "project",
                "status": row["status"],
                "date": "",
                "confidence": row["confidence"],
                "note": "",
            }
        )
    return pd.DataFrame(rows, columns=list(COLUMNS))
