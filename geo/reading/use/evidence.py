"""The evidence table: where the documents name each feature of the atlas."""

from __future__ import annotations

__all__ = [
    "COLUMNS",
    "NamedThings",
    "evidence_rows",
    "feature_kinds",
    "feature_names",
    "make_evidence",
    "pair_members",
    "place_ids",
    "project_rows",
]

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pandas as pd

from geo.reading.meaning.status import StatusWords, read_span
from geo.reading.mention import Mention
from geo.reading.text.documents import read_document
from geo.reading.text.normalise import PlainText
from geo.reading.use.classes import CLASS, class_rows, class_words
from geo.tables.columns import split_list
from geo.tables.door import Tables

if TYPE_CHECKING:
    from geo.reading.reader import Reader

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
_DASH: Final = re.compile(r"[-—–－―~～·•]+")
_ADMINISTRATIVE: Final = frozenset(("city", "district"))
_HIDING: Final = frozenset(("rail", "road", "organisation"))


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
    """Pair id to the ids of its places, in order."""
    pairs = tables.border_pairs
    return {i: split_list(m) for i, m in zip(pairs["id"], pairs["members"], strict=True)}


def place_ids(tables: Tables) -> dict[str, str]:
    """Official name of every city and county of the tables to its id."""
    places = tables.places[tables.places["kind"].isin(_ADMINISTRATIVE)]
    return dict(zip(places["name"], places["id"], strict=True))


def feature_names(tables: Tables) -> dict[str, str]:
    """Every name and alias that only one place or line of the tables has, to its id."""
    found: dict[str, set[str]] = {}
    for frame in (tables.places, tables.rail, tables.roads):
        for row in frame.to_dict("records"):
            if row["name"].endswith(CLASS):
                continue
            for name in (row["name"], *split_list(row["aliases"])):
                found.setdefault(name, set()).add(row["id"])
    return {name: ids.pop() for name, ids in found.items() if len(ids) == 1 and len(name) > 1}


def evidence_rows(
    mentions: Iterable[Mention],
    *,
    features: Mapping[str, str],
    members: Mapping[str, Sequence[str]] | None = None,
    places: Mapping[str, str] | None = None,
    names: Mapping[str, str] | None = None,
) -> pd.DataFrame:
    """Mentions of catalogue features, in the columns of ``evidence.csv``.

    A pair's mention is evidence for its places too, each by its own characters.

    Parameters
    ----------
    mentions : iterable of Mention
        ``document`` is the document's id.
    features : mapping of str to str
        Id of every feature to its kind (:func:`feature_kinds`); mentions of anything else
        are left out.
    members : mapping of str to sequence of str, optional
        Pair id to the ids of its places (:func:`pair_members`).
    places : mapping of str to str, optional
        Official name to id (:func:`place_ids`): with it a city or county that a document
        names only inside other names (平武县委) gets the first of these, with a note.
    names : mapping of str to str, optional
        Every name to its feature (:func:`feature_names`): with it a feature that a document names
        only inside the name of another (江油 in 主城区到江油、三台等快速通道) gets the first of
        these, by its own characters.

    Returns
    -------
    DataFrame
        Columns :data:`COLUMNS`; ``start`` and ``end`` are raw offsets, ``text`` the surface
        without line ends and page numbers.
    """
    mentions = list(mentions)
    rows = [_row(m, m.id, features[m.id]) for m in mentions if m.id in features]
    for mention in mentions:
        rows += _parts(mention, features, members or {})
    rows += _hidden(mentions, rows, features, places or {})
    rows += _inner(mentions, rows, features, names or {})
    frame = pd.DataFrame(rows, columns=list(COLUMNS))
    return frame.drop_duplicates(["feature", "document", "start", "end"], ignore_index=True)


def _hidden(
    mentions: Sequence[Mention],
    rows: Sequence[Mapping[str, object]],
    features: Mapping[str, str],
    places: Mapping[str, str],
) -> Iterator[dict[str, object]]:
    """Places that a document names only inside lines and organisations."""
    named = {(row["feature"], row["document"]) for row in rows}
    for mention in mentions:
        if mention.kind not in _HIDING:
            continue
        for name in mention.members:
            feature = places.get(name, "")
            key = (feature, mention.document or "")
            if feature and key not in named:
                named.add(key)
                note = f"named in {mention.name}"
                yield _row(mention, feature, features[feature], note=note)


def _inner(
    mentions: Sequence[Mention],
    rows: Sequence[Mapping[str, object]],
    features: Mapping[str, str],
    names: Mapping[str, str],
) -> Iterator[dict[str, object]]:
    """Features that a document names only inside the names of others."""
    named = {(row["feature"], row["document"]) for row in rows}
    for mention in mentions if names else ():
        if mention.id not in features or features[mention.id] in _ADMINISTRATIVE:
            continue
        for start, end, feature in _names_in(mention.text, names):
            key = (feature, mention.document or "")
            if key not in named:
                named.add(key)
                first = mention.start
                part = mention._replace(
                    start=first + start, end=first + end, text=mention.text[start:end],
                    status="", date="",
                )  # fmt: skip
                note = f"named in {mention.name}"
                yield _row(part, feature, features[feature], note=note)


def _names_in(text: str, names: Mapping[str, str]) -> Iterator[tuple[int, int, str]]:
    """Names inside a name, the longest at each place, none overlapping another."""
    start = 0
    while start < len(text) - 1:
        ends = range(len(text), start + 1, -1)
        inner = (e for e in ends if e - start < len(text) and text[start:e] in names)
        end = next(inner, 0)
        if end:
            yield start, end, names[text[start:end]]
        start = end or start + 1


def _row(mention: Mention, feature: str, kind: str, *, note: str = "") -> dict[str, object]:
    # A place has no stage of its own: what is built there has.
    timed = kind not in _ADMINISTRATIVE
    return {
        "feature": feature,
        "document": mention.document or "",
        "start": mention.start,
        "end": mention.end,
        "text": _BREAK.sub("", mention.text),
        "kind": kind,
        "status": mention.status if timed else "",
        "date": mention.date if timed else "",
        "confidence": mention.confidence,
        "note": note,
    }


def _parts(
    mention: Mention, features: Mapping[str, str], members: Mapping[str, Sequence[str]]
) -> Iterator[dict[str, object]]:
    """The places of a pair, each by its own characters (青白江 in 青白江-广汉)."""
    places = members.get(mention.id, ())
    spans = list(_spans(mention))
    if len(spans) != len(places):
        return
    for feature, (start, end) in zip(places, spans, strict=True):
        text = mention.text[start - mention.start : end - mention.start]
        part = mention._replace(start=start, end=end, text=text)
        yield _row(part, feature, features[feature], note=f"part of {mention.name}")


def _spans(mention: Mention) -> Iterator[tuple[int, int]]:
    at = 0
    for match in (*_DASH.finditer(mention.text), None):
        end = match.start() if match else len(mention.text)
        yield mention.start + at, mention.start + end
        at = match.end() if match else end


@dataclass(frozen=True)
class NamedThings:
    """What of the tables a document can be evidence for; made once, asked for each document."""

    features: Mapping[str, str]
    members: Mapping[str, Sequence[str]]
    places: Mapping[str, str]
    classes: Mapping[str, tuple[str, str]]
    names: Mapping[str, str]
    projects: pd.DataFrame
    cues: StatusWords

    @classmethod
    def from_tables(cls, tables: Tables) -> NamedThings:
        """Features, pairs, places, class words, names and projects of the tables."""
        return cls(
            feature_kinds(tables),
            pair_members(tables),
            place_ids(tables),
            class_words(tables),
            feature_names(tables),
            tables.projects,
            StatusWords.from_words(tables.words),
        )

    def rows(
        self, found: Sequence[Mention], plain: PlainText, text: str, document: str
    ) -> list[pd.DataFrame]:
        """Evidence of one document: its mentions, its class words and its projects."""
        told = evidence_rows(
            found,
            features=self.features,
            members=self.members,
            places=self.places,
            names=self.names,
        )
        words = class_rows(self.classes, self.cues, found, plain, text, document)
        return [told, words, project_rows(self.projects, self.cues, document, text)]


def make_evidence(folder: Path, tables: Tables, reader: Reader) -> pd.DataFrame:
    """``evidence.csv`` from the folder with the documents that ``documents.csv`` lists.

    The reader finds the places, pairs, belts and lines; a project is where ``projects.csv``
    says it is, for its name is a reading of the whole sentence.

    Raises
    ------
    geo.errors.DataError
        When a listed document is missing or cannot be read.
    """
    known = NamedThings.from_tables(tables)
    frames = []
    for row in tables.documents.to_dict("records"):
        text = read_document(folder / row["file"])
        found = reader.read(text, document=row["id"])
        frames += known.rows(found, reader.plain(text), text, row["id"])
    whole = pd.concat([frame for frame in frames if len(frame)], ignore_index=True)
    return whole.sort_values(["document", "start", "end", "feature"], ignore_index=True)


def project_rows(
    projects: pd.DataFrame, cues: StatusWords, document: str, text: str
) -> pd.DataFrame:
    """Where the projects of one document stand in it, and what their clauses say."""
    here = projects[(projects["document"] == document) & projects["mention_start"].notna()]
    spans = [(int(s), int(e)) for s, e in zip(here.mention_start, here.mention_end, strict=True)]
    rows = []
    for (start, end), row in zip(spans, here.to_dict("records"), strict=True):
        reading = read_span(cues, text, start, end, others=spans)
        rows.append(
            {
                "feature": row["id"],
                "document": document,
                "start": start,
                "end": end,
                "text": _BREAK.sub("", text[start:end]),
                "kind": "project",
                "status": reading.status,
                "date": reading.date,
                "confidence": row["confidence"],
                "note": "",
            }
        )
    return pd.DataFrame(rows, columns=list(COLUMNS))
