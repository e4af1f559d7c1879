"""Rows of ``projects`` and ``figures`` out of what documents say, beside the hand-made ones.

A row made by a program says so (``read``), is of low confidence, and is left out where a
hand-made row of the same document is about the same thing: the table then has it already.
"""

from __future__ import annotations

__all__ = ["OF_ONE_TEXT", "READ", "READ_COLUMNS", "FoundRows", "read_rows", "with_project_dates"]

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

import pandas as pd

from geo.reading.meaning.told_dates import is_later
from geo.reading.mention import Mention
from geo.reading.projects.statement import (
    Amount,
    FigureStatement,
    ProjectStatement,
    Statements,
    with_unit,
)
from geo.reading.use.evidence import feature_kinds
from geo.tables.door import Tables

#: Column that tells rows of a program (``yes``) from those made by hand ("").
READ: Final = "read"
#: When works on a read project began, and when they are to begin.
_STARTED: Final = "started"
_TO_START: Final = "start_expected"
#: Columns of projects that only builds with documents have.
READ_COLUMNS: Final = (_STARTED, _TO_START, READ)
#: 区的某产业园三期项目|总投资: what an amount is of, without whose it is.
_OWNER: Final = re.compile("^.*(?:的|项目|工程)(?=.)")
_DATES: Final = (_STARTED, _TO_START, "opened", "expected")
_NOTE: Final = "自动读自文本"
_NO_STATUS: Final = "文本未说明状态"
_NO_PLACE: Final = "文本未说明地点"
_ELSEWHERE: Final = "地点在本图集以外"
#: Notes of what one text does not say: no notes on a project of which another text says it.
OF_ONE_TEXT: Final = frozenset((_NOTE, _NO_STATUS, _NO_PLACE, _ELSEWHERE))
#: Status of what no text tells one of.
_PROPOSED: Final = "proposed"
#: Features that a project can lie on, by the prefix of their id.
_WITH_SHAPE: Final = frozenset(
    ("district", "area", "hub", "park", "pair", "belt", "rail", "road", "text")
)
#: How much a figure is worth showing, by its kind; 1 is for those somebody chose by hand.
_WORTH: Final = {"investment": 2, "gdp": 2, "project_count": 2, "target": 2, "people": 3}
_WORTH_LEFT: Final = 4
#: Statuses of what has begun.
_BEGUN: Final = frozenset(("construction", "open"))


class FoundRows(NamedTuple):
    """What documents say of projects and figures.

    Attributes
    ----------
    projects, figures : DataFrame
        Columns of the tables and ``read``; hand-made rows first, then what was read. Projects
        have ``started`` and ``start_expected`` too: when works began, or are to begin.
    mentions : list of Mention
        Where the read projects are named, with their ids: evidence like any other.
    """

    projects: pd.DataFrame
    figures: pd.DataFrame
    mentions: list[Mention]


def read_rows(found: Mapping[str, Statements], tables: Tables) -> FoundRows:
    """The tables' projects and figures with what documents say beside them.

    Parameters
    ----------
    found : mapping of str to Statements
        By the document's id.
    tables : Tables
        With these documents and what they newly name.
    """
    things: dict[tuple[str, str, str], list[ProjectStatement]] = defaultdict(list)
    for document, statements in found.items():
        hand = tables.projects[tables.projects["document"] == document]
        known = _ByHand(hand)
        for project in statements.projects:
            if not known.holds(project):
                things[document, project.kind, project.id or project.name].append(project)
    features = _features(tables)
    dates = tables.documents.set_index("id")["date"].to_dict()
    places = _PlaceRows(tables)
    rows, named = [], []
    for (document, kind, thing), told in things.items():
        own = f"project/read-{_digest(document, kind, thing)}"
        feature = features.get(thing, features.get(_key(told[0]), ""))
        rows.append(_project_row(own, document, told, feature, places, dates.get(document, "")))
        named += [_mention(own, document, project) for project in told]
    figures = [
        _figure_row(document, figure, places)
        for document, statements in found.items()
        for figure in _new_figures(statements.figures, tables, document)
    ]
    projects = tables.projects.assign(**{_STARTED: "", _TO_START: ""})
    return FoundRows(_beside(projects, rows), _beside(tables.figures, figures), named)


def with_project_dates(new: pd.DataFrame, found: FoundRows, tables: Tables) -> pd.DataFrame:
    """Rows of what documents newly name, dated as the projects that were read about it.

    A mention has one date ahead, be it of a start or of an opening; a project knows which. Of
    several documents the newest that tells a date has it. What no clause tells a state of has the
    one that a sentence going on about it tells (该项目已于9月开工).

    Parameters
    ----------
    new : DataFrame
        See :class:`geo.reading.use.newly_named.NewlyNamed`.
    found : FoundRows
    tables : Tables
        With the documents.
    """
    days = tables.documents.set_index("id")["date"]
    projects = found.projects[found.projects[READ] == "yes"]
    projects = projects.assign(day=projects["document"].map(days)).sort_values("day", kind="stable")
    dated = new.set_index("id")
    for feature, rows in projects.groupby("feature", sort=False):
        told = {column: [value for value in rows[column] if value][-1:] for column in _DATES}
        if feature not in dated.index or not any(told.values()):
            continue
        states = [state for state in rows["status"] if state != _PROPOSED]
        if dated.loc[feature, "status"] == _PROPOSED and states:
            dated.loc[feature, ["status", "note"]] = [states[-1], ""]
        if dated.loc[feature, "status"] == "open":
            told["expected"] = []  # what one text expected, another tells to be open
        dated.loc[feature, list(_DATES)] = ["".join(told[column]) for column in _DATES]
    return dated.reset_index()[list(new.columns)]


def _digest(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:8]


def _key(project: ProjectStatement) -> str:
    """What a newly named line or place is found by."""
    return f"{project.kind} {project.name}"


def _features(tables: Tables) -> dict[str, str]:
    """Features by id, and newly named ones by kind of project and name."""
    found = {i: i for i in feature_kinds(tables) if i.partition("/")[0] in _WITH_SHAPE}
    if tables.newly_named is not None:
        kinds = {"area": "new_area"}
        for row in tables.newly_named.itertuples():
            found[f"{kinds.get(row.kind, row.kind)} {row.name}"] = row.id
    return found


def _beside(table: pd.DataFrame, rows: Sequence[Mapping[str, object]]) -> pd.DataFrame:
    hand = table.assign(**{READ: ""})
    if not rows:
        return hand
    return pd.concat([hand, pd.DataFrame(rows, columns=hand.columns)], ignore_index=True)


class _ByHand:
    """The hand-made rows of one document: what they are about, and where it is named."""

    def __init__(self, rows: pd.DataFrame) -> None:
        self._spans = [
            (int(row.mention_start), int(row.mention_end))
            for row in rows.itertuples()
            if pd.notna(row.mention_start)
        ]
        self._names = frozenset(rows["name"]) | frozenset(f for f in rows["feature"] if f)

    def holds(self, project: ProjectStatement) -> bool:
        """Whether a row is about what a statement is about."""
        if project.name in self._names or (project.id and project.id in self._names):
            return True
        return any(start < project.end and project.start < end for start, end in self._spans)


class _PlaceRows:
    """The places of the tables: cities with their districts."""

    def __init__(self, tables: Tables) -> None:
        places = tables.places[tables.places["kind"].isin(("city", "district"))]
        self._parents = dict(zip(places["id"], places["parent"], strict=True))

    def split(self, ids: Iterable[str]) -> tuple[list[str], list[str], bool]:
        """Cities and districts among some ids, and whether any other is there."""
        cities: dict[str, None] = {}
        districts: dict[str, None] = {}
        others = False
        for place in ids:
            if place not in self._parents:
                others = True
            elif place.startswith("city/"):
                cities[place] = None
            else:
                districts[place] = None
                if self._parents[place] in self._parents:
                    cities[self._parents[place]] = None
        return list(cities), list(districts), others


def _project_row(
    own: str,
    document: str,
    told: Sequence[ProjectStatement],
    feature: str,
    places: _PlaceRows,
    day: str,
) -> dict[str, object]:
    """One project of one document, by all its statements there."""
    first = told[0]
    amounts = dict.fromkeys(amount for project in told for amount in project.amounts)
    cities, districts, others = places.split(
        dict.fromkeys(place for project in told for place in project.places)
    )
    location = "feature" if feature else "districts" if districts else "none"
    money, rest = _amounts(amounts)
    status, opened, expected = _state(told, day)
    started, to_start = _start(told, status, day)
    notes = (
        _NOTE,
        "" if status else _NO_STATUS,
        "" if cities or location != "none" else _ELSEWHERE if others else _NO_PLACE,
        *rest,
    )
    return {
        "id": own,
        "name": first.name,
        "kind": first.kind,
        "status": status or "proposed",
        "opened": opened,
        "expected": expected,
        "status_of": "",
        "places": "|".join(cities),
        "districts": "|".join(districts),
        "feature": feature,
        "lon": float("nan"),
        "lat": float("nan"),
        "datum": "",
        "location": location,
        "document": document,
        "mention_start": float(first.start),
        "mention_end": float(first.end),
        "investment": money,
        "confidence": "low",
        "source": f"document {document}",
        "note": "；".join(note for note in notes if note),
        _STARTED: started,
        _TO_START: to_start,
        READ: "yes",
    }


def _start(told: Sequence[ProjectStatement], status: str, day: str) -> tuple[str, str]:
    """When works began, or else when they are to begin: one of them, or none."""
    begins = next((project.started for project in told if project.started), "")
    future = bool(day and begins[: len(day)] > day[: len(begins)])
    return (begins, "") if status in _BEGUN and not future else ("", begins)


def _state(told: Sequence[ProjectStatement], day: str) -> tuple[str, str, str]:
    """Status, opening and expected opening by the last statement that tells a status."""
    last = next((project for project in reversed(told) if project.status), told[0])
    # A date after the document's own is a target, whatever the clause calls it.
    target = is_later(last.date, day)
    aimed = next((project.expected for project in reversed(told) if project.expected), "")
    opened = last.date or _last_opening(told, day) if last.status == "open" and not target else ""
    return last.status, opened, aimed or (last.date if target else "")


def _last_opening(told: Sequence[ProjectStatement], day: str) -> str:
    """The day of opening that a text tells beside the last sentence that only says it is open."""
    days = (project.date for project in reversed(told) if project.status == "open")
    return next((date for date in days if date and not is_later(date, day)), "")


def _amounts(amounts: Iterable[Amount]) -> tuple[str, list[str]]:
    """The investment, and the other amounts, in the text's words."""
    money: list[str] = []
    rest: list[str] = []
    for amount in amounts:
        text = with_unit(amount.text, amount.unit)
        told = text if text.startswith(amount.of) else f"{_OWNER.sub('', amount.of)}{text}"
        (money if amount.kind == "money" else rest).append(told)
    return "、".join(dict.fromkeys(money)), list(dict.fromkeys(rest))


def _mention(own: str, document: str, project: ProjectStatement) -> Mention:
    """Where a project is named, as a mention of its own row."""
    return Mention(
        document, project.start, project.end, project.text, "project", own, project.name, (),
        project.status, project.date, "low", project.sentence_start, project.sentence_end,
        project.expected,
    )  # fmt: skip


def _new_figures(
    figures: Iterable[FigureStatement], tables: Tables, document: str
) -> Iterator[FigureStatement]:
    """Figures that no hand-made row of the document covers."""
    rows = tables.figures[tables.figures["document"] == document]
    spans = [(int(row.start), int(row.end)) for row in rows.itertuples()]
    for figure in figures:
        amount = figure.amount
        if not any(start < amount.end and amount.start < end for start, end in spans):
            yield figure


def _figure_row(document: str, figure: FigureStatement, places: _PlaceRows) -> dict[str, object]:
    amount = figure.amount
    cities, districts, _ = places.split(figure.places)
    text = with_unit(amount.text, amount.unit)
    return {
        "id": f"read-{_digest(document, str(amount.start), text)}",
        "document": document,
        "start": float(amount.start),
        "end": float(amount.end),
        "text": text,
        "value": amount.value,
        "value_max": amount.most if amount.most > amount.value else float("nan"),
        "op": amount.op,
        "unit": amount.unit,
        "label": figure.label,
        "places": "|".join(districts or cities),
        "kind": figure.kind,
        "as_of": figure.as_of,
        "as_of_note": "",
        "priority": float(_WORTH.get(figure.kind, _WORTH_LEFT)),
        "boilerplate": "no",
        "note": _NOTE,
        READ: "yes",
    }
