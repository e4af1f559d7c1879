"""Phases and statuses of the features of a layer, by their own columns."""

from __future__ import annotations

__all__ = ["dates_of", "feature_phases", "line_years", "standing_in_year", "status_in_year"]

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from geo.dates.phases import Dates, Phase, opening, phases, standing_in, status_in
from geo.dates.statuses import EXPECTED

_History = Mapping[str, tuple[tuple[str, str], ...]]


def feature_phases(
    layer: pd.DataFrame, history: pd.DataFrame | None = None, *, today: str
) -> list[list[Phase]]:
    """Phases of each feature of a layer, in order.

    Parameters
    ----------
    layer : DataFrame
        With ``status`` and, where known, ``opened``, ``expected``, ``approved``, ``started``,
        ``since`` and ``evidence`` (JSON).
    history : DataFrame, optional
        ``status_history``: rows about a part of a line say nothing about it as a whole.
    today : str
        ISO date of all facts.
    """
    rows = {} if history is None else _by_feature(history)
    return [phases(dates_of(row, rows), today=today) for row in layer.itertuples()]


def standing_in_year(
    layer: pd.DataFrame, year: int, history: pd.DataFrame | None = None, *, today: str
) -> pd.DataFrame:
    """Status of every feature at the end of a year, and from when on anybody knows of it.

    Parameters
    ----------
    layer, history, today
        As for :func:`feature_phases`.
    year : int
        The as-of year stands for the as-of day.

    Returns
    -------
    DataFrame of str, index of `layer`
        ``status``, never missing: what is expected to open counts as open from the expected
        year; what no source tells of by then counts as planned (or proposed), and has in
        ``known_from`` the first year of which a source says what it is. "" for all others.
    """
    known = feature_phases(layer, history, today=today)
    statuses = [standing_in(one, year) for one in known]
    usable = ["open" if status == EXPECTED else status for status in statuses]
    since = ["" if status_in(one, year) is not None else str(one[0][1]) for one in known]
    return pd.DataFrame({"status": usable, "known_from": since}, index=layer.index, dtype=object)


def status_in_year(
    layer: pd.DataFrame, year: int, history: pd.DataFrame | None = None, *, today: str
) -> pd.Series:
    """The ``status`` of :func:`standing_in_year` alone."""
    return standing_in_year(layer, year, history, today=today)["status"]


def line_years(lines: pd.DataFrame, *, today: str) -> pd.DataFrame:
    """Opening year of each line.

    Parameters
    ----------
    lines : DataFrame
        Rows of ``rail`` or ``roads`` with id, status, opened, expected.
    today : str
        ISO date of all facts.

    Returns
    -------
    DataFrame
        Same index; ``id``, and ``opens`` and ``basis`` of :func:`geo.dates.phases.opening`.
    """
    years = [opening(dates_of(row), today=today) for row in lines.itertuples()]
    frame = pd.DataFrame(years, columns=["opens", "basis"], index=lines.index)
    return frame.assign(id=lines["id"])[["id", "opens", "basis"]]


def dates_of(row: Any, history: _History | None = None) -> Dates:
    """What a row of a table or layer says about its life.

    Parameters
    ----------
    row : named tuple
    history : mapping of feature id to (status, date) rows, optional
    """
    status, since = _cell(row, "status"), _cell(row, "since")
    own = ((status, since),) if since else ()
    return Dates(
        status=status,
        opened=_cell(row, "opened"),
        expected=_cell(row, "expected"),
        approved=_cell(row, "approved"),
        started=_cell(row, "started"),
        history=(*(history or {}).get(_cell(row, "id"), ()), *own),
        first_named=_first_named(_cell(row, "evidence")),
    )


def _by_feature(history: pd.DataFrame) -> _History:
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in history.itertuples():
        # A branch, a widening or one station says nothing about the line as a whole.
        if str(row.part) in ("", "main"):
            found[str(row.feature)].append((str(row.status), str(row.date)))
    return {feature: tuple(rows) for feature, rows in found.items()}


def _first_named(evidence: str) -> str:
    rows: Sequence[dict[str, Any]] = json.loads(evidence or "[]")
    return min((str(row["date"]) for row in rows if row.get("date")), default="")


def _cell(row: Any, column: str) -> str:
    value = getattr(row, column, "")
    return value if isinstance(value, str) else ""
