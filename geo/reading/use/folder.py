"""A folder of documents: what they say, as evidence for what is known and as news."""

from __future__ import annotations

__all__ = ["Reading", "date_is_doubted", "read_folder", "sentence_at"]

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import pandas as pd

from geo.document_files import document_files
from geo.errors import CorridorError, DataError
from geo.reading.mention import Mention
from geo.reading.projects.reading import ProjectReader
from geo.reading.projects.statement import Statements
from geo.reading.reader import Reader
from geo.reading.text.documents import read_document
from geo.reading.use.compare import compare, known_from_tables
from geo.reading.use.dated import date_of
from geo.reading.use.evidence import NamedThings, evidence_rows
from geo.reading.use.newly_named import newly_named
from geo.reading.use.project_rows import read_rows, with_project_dates
from geo.reading.use.suggestions import suggestions
from geo.reading.use.unplaced import unknown_things
from geo.tables.door import Tables

_TITLE_LENGTH: Final = 60
#: What a note on a date says that cannot say what is newer.
_DOUBT: Final = "印作|存疑"


@dataclass(frozen=True)
class Reading:
    """What a folder of documents says.

    Attributes
    ----------
    tables : Tables
        The tables with these documents, their evidence (with a ``sentence`` column), what
        they newly name, and the projects and figures they tell of beside the hand-made ones
        (column ``read``); documents that are not in the folder keep the evidence the tables have.
    mentions : list of Mention
        Everything found, in document order; ``document`` is the document's id.
    unplaced : DataFrame
        ``name, kind, document, start, end, sentence, table, asks``: things that could be on
        a map, that no table knows and the documents do not place, once each, by kind; a row of
        ``table`` would place it, and ``asks`` is what the text leaves to be filled in there
        (:class:`geo.reading.use.suggestions.Suggestion`), joined by ``|``.
    news : DataFrame
        What the documents add to, repeat of and contradict in the tables
        (:meth:`geo.reading.use.compare.Comparison.table`), with the ``sentence``.
    faults : tuple of str
        Files that could not be read, and why; the others were read all the same.
    """

    tables: Tables
    mentions: list[Mention]
    unplaced: pd.DataFrame
    news: pd.DataFrame
    faults: tuple[str, ...]


def read_folder(
    folder: Path,
    tables: Tables,
    *,
    date: str = "",
    progress: Callable[[str], None] = lambda _: None,
) -> Reading:
    """Read every document of a folder against the tables.

    Parameters
    ----------
    folder : Path
    tables : Tables
    date : str
        ISO date of the texts that have none in themselves or in their file's name.
    progress : callable
        Called with each file's name when it has been read.

    Raises
    ------
    geo.errors.DataError
        When the folder cannot be used, or none of its documents can be read.
    """
    reader = Reader.from_tables(tables)
    known = NamedThings.from_tables(tables)
    project_reader = ProjectReader(reader, tables)
    listed, rows, mentions, faults = [], [], [], []
    texts: dict[str, str] = {}
    statements: dict[str, Statements] = {}
    for path in document_files(folder):
        try:
            text = read_document(path)
        except CorridorError as error:
            faults.append(str(error))
            continue
        document = _document(path, text, tables, taken=texts, given=date)
        texts[document["id"]] = text
        listed.append(document)
        found = reader.read(text, document=document["id"], dated=document["date"])
        mentions += found
        statements[document["id"]] = project_reader.read(
            text, document=document["id"], dated=document["date"], mentions=found
        )
        rows += known.rows(found, reader.plain(text), text, document["id"])
        progress(path.name)
    if not texts:
        raise DataError("\n".join(faults))
    told = replace(tables, documents=_with_documents(tables.documents, listed))
    new = newly_named(mentions, texts, told)
    rows.append(evidence_rows(new.mentions, features=_kinds(new.rows)))
    told = replace(told, newly_named=new.rows)
    listed_rows = read_rows(statements, told)
    rows.append(
        evidence_rows(
            listed_rows.mentions, features={m.id: "project" for m in listed_rows.mentions}
        )
    )
    told = replace(
        told,
        newly_named=with_project_dates(new.rows, listed_rows, told),
        evidence=_with_sentences(tables.evidence, rows, texts),
        projects=listed_rows.projects,
        figures=listed_rows.figures,
    )
    placed = set(zip(new.rows["kind"], new.rows["name"], strict=True))
    missed = [mention for mention in mentions if (mention.kind, mention.name) not in placed]
    return Reading(
        told,
        mentions,
        _unplaced(missed, texts, tables),
        _news(mentions, tables, texts, told.documents),
        tuple(faults),
    )


def sentence_at(text: str, start: int, end: int) -> str:
    """The sentence around some characters of a text, on one line."""
    before = max((text.rfind(mark, 0, start) for mark in "。！？；\n"), default=-1) + 1
    ends = [at for at in (text.find(mark, end) for mark in "。！？；\n") if at >= 0]
    after = min(ends, default=len(text) - 1) + 1
    return " ".join(text[before:after].removeprefix("\ufeff").split())


def date_is_doubted(path: Path, tables: Tables) -> bool:
    """Whether the tables hold a file, and doubt its date: it cannot say what is newer."""
    known = _listed(path, tables)[1]
    return bool(len(known)) and bool(known["date_note"].str.contains(_DOUBT, regex=True).iloc[0])


def _listed(path: Path, tables: Tables) -> tuple[str, pd.DataFrame]:
    """A file's hash, and the rows of the documents table that have it."""
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return digest, tables.documents[tables.documents["sha256"] == digest]


def _document(
    path: Path, text: str, tables: Tables, *, taken: dict[str, str], given: str
) -> dict[str, str]:
    """Row of the documents table: the known one by its hash, else what the file itself says."""
    digest, known = _listed(path, tables)
    if len(known) and known["id"].iloc[0] not in taken:
        return {str(k): str(v) for k, v in known.iloc[0].items()}
    stem = path.stem
    while stem in taken or stem in set(tables.documents["id"]):
        stem += "+"
    whole = text.removeprefix("\ufeff")
    lines = [line.strip() for line in whole.splitlines() if line.strip()]
    date, how = date_of(text, path.name, given=given)
    return {
        "id": stem,
        "title": _title(lines[0]),
        "publisher": "",
        "date": date,
        "date_note": how,
        "file": path.name,
        "sha256": digest,
    }


def _kinds(rows: pd.DataFrame) -> dict[str, str]:
    return dict(zip(rows["id"], rows["kind"], strict=True))


def _title(line: str) -> str:
    """The first line, or as much of it as ends with a clause."""
    if len(line) <= _TITLE_LENGTH:
        return line
    cut = max(line.rfind(mark, 0, _TITLE_LENGTH) for mark in "。，；：！？,;:!? ")
    return (line[:cut] if cut > 0 else line[: _TITLE_LENGTH - 1]) + "…"


def _with_documents(known: pd.DataFrame, listed: Sequence[dict[str, str]]) -> pd.DataFrame:
    new = [row for row in listed if row["id"] not in set(known["id"])]
    return pd.concat([known, pd.DataFrame(new, columns=known.columns)], ignore_index=True)


def _with_sentences(
    known: pd.DataFrame, rows: Sequence[pd.DataFrame], texts: dict[str, str]
) -> pd.DataFrame:
    read = pd.concat([frame for frame in rows if len(frame)] or rows[:1], ignore_index=True)
    read["sentence"] = [
        sentence_at(texts[row.document], int(row.start), int(row.end)) for row in read.itertuples()
    ]
    kept = known[~known["document"].isin(texts)].assign(sentence="")
    return pd.concat([kept, read], ignore_index=True)


def _unplaced(mentions: Sequence[Mention], texts: dict[str, str], tables: Tables) -> pd.DataFrame:
    def sentence(mention: Mention) -> str:
        return sentence_at(texts[mention.document or ""], mention.start, mention.end)

    things = unknown_things(mentions, tables)
    suggested = suggestions(things, tables, sentence=sentence, mentions=mentions)
    rows = [
        (m.name, m.kind, m.document, m.start, m.end, made.row["note"], made.table, made.asks)
        for m, made in zip(things, suggested, strict=True)
    ]
    columns = ["name", "kind", "document", "start", "end", "sentence", "table", "asks"]
    table = pd.DataFrame(rows, columns=columns)
    table["asks"] = ["|".join(asks) for asks in table["asks"]]
    return table


def _news(
    mentions: Sequence[Mention], tables: Tables, texts: dict[str, str], documents: pd.DataFrame
) -> pd.DataFrame:
    sure = documents[~documents["date_note"].str.contains(_DOUBT, regex=True)]
    dates = sure.set_index("id")["date"].to_dict()
    table = compare(mentions, known_from_tables(tables), dates=dates).table()
    table["sentence"] = [
        sentence_at(texts[row.document], int(row.start), int(row.end)) for row in table.itertuples()
    ]
    return table
