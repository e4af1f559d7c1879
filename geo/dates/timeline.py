"""Dates and status: when a thing is open, and since when each stretch and stop of a line is.

Statuses are ordered from the surest to the vaguest; dates may lack month or day, and a
date after the atlas' own date is an expectation, not an opening.
"""

from __future__ import annotations

from typing import Final

import pandas as pd

from geo.errors import DataError, Fault
from geo.tables.door import Tables
from geo.tables.schema import STATUSES, date_parts

_RANK: Final = {status: rank for rank, status in enumerate(STATUSES)}


def as_of(tables: Tables) -> str:
    """The day the tables describe (ISO date), from ``parameters.csv``.

    Raises
    ------
    geo.errors.DataError
        When the parameter is missing or is not a full date.
    """
    rows = tables.parameters.loc[tables.parameters["name"] == "asof.date", "value"]
    value = rows.iloc[0] if len(rows) else ""
    parts = date_parts(value)
    if parts is None or None in parts:
        raise DataError([Fault("parameters.csv", "expected asof.date, a full date", value=value)])
    return str(value)


def happened(date: str, today: str) -> bool:
    """Whether all of a date cell lies in the past.

    A bare ``2026`` told on 2026-11-21 is an expectation: the year is not over.
    """
    last_day = {4: "-12-31", 7: "-31"}.get(len(date), "")
    return bool(date) and date + last_day <= today


def year_of(date: str) -> int | None:
    """Year of a date cell; None when it is empty."""
    return int(date[:4]) if date else None


def surest(statuses: list[str]) -> str:
    """Of several statuses the one nearest to being open."""
    return min(statuses, key=_RANK.__getitem__)


def stop_dates(points: pd.DataFrame, lines: pd.DataFrame, today: str) -> pd.DataFrame:
    """Status and dates of every stop of every line.

    A stop is served from the day the first stretch beside it opens, or from the day it was
    itself opened, whichever is later.

    Parameters
    ----------
    points, lines : DataFrame
        ``rail_points`` or ``road_points`` and the lines they belong to.
    today : str
        ISO date the statuses are told for.

    Returns
    -------
    DataFrame
        `points` with columns ``served_status``, ``served_opened``, ``served_expected``;
        same index.
    """
    line = lines.set_index("id")
    own = points["line"].map(line["opened"].where(line["opened"] != "", line["expected"]))
    stretch = points["opened"].where(points["opened"] != "", own)
    following = stretch.groupby([points["line"], points["part"]]).shift(-1)
    first = stretch.where(following.isna() | (stretch <= following.fillna("")), following)
    is_first = points["order"] == points.groupby(["line", "part"])["order"].transform("min")
    first = first.where(~(is_first & following.notna()), following).fillna("")
    own_date = points["stop_opened"]
    if "stop_closed" in points:
        # A stop that was closed for a while and serves again has been there from the start.
        again = (points["stop_closed"] != "") & (own_date > points["stop_closed"])
        own_date = own_date.mask(again & own_date.map(lambda cell: happened(cell, today)), "")
    date = first.where(own_date <= first, own_date)
    status = points["line"].map(line["status"])
    # A line under construction may have an open stretch, and an open line a missing one.
    past = date.map(lambda cell: happened(cell, today)).astype(bool)
    opened = past & ((status == "open") | (points["opened"] != ""))
    opened |= (status == "open") & (date == "")
    served = status.where(status != "open", "construction").where(~opened, "open")
    frame = points.copy()
    frame["served_status"] = served
    frame["served_opened"] = date.where(opened, "")
    frame["served_expected"] = date.where(~opened, "")
    return frame
