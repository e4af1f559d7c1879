"""The year from which each line, stretch and station can be used.

A year stands for its last day, except the as-of year, which stands for the as-of day: what
is not open on that day opens in the year after it at the earliest. A status without a date
is taken as the status says and marked (column ``basis``).
"""

from __future__ import annotations

from typing import Any, Final

import pandas as pd

from geo.dates.timeline import happened
from geo.tables.parameters import TravelParameters

#: Years of things that were always there, and of things that never open.
ALWAYS: Final = 0
NEVER: Final = 9999


def line_years(lines: pd.DataFrame, parameters: TravelParameters) -> pd.DataFrame:
    """Opening year of each line.

    Parameters
    ----------
    lines : DataFrame
        Rows of ``rail`` or ``roads`` with id, status, opened, expected.
    parameters : TravelParameters

    Returns
    -------
    DataFrame
        Same index; ``id``, ``opens`` (int year, :data:`ALWAYS` or :data:`NEVER`) and
        ``basis``: ``opened``, ``expected``, ``assumed`` (open or under construction without
        a date) or ``undated`` (approved, planned or proposed without a date: never opens).
    """
    years = [
        _line_year(row.status, row.opened, row.expected, parameters) for row in lines.itertuples()
    ]
    frame = pd.DataFrame(years, columns=["opens", "basis"], index=lines.index)
    return frame.assign(id=lines["id"])[["id", "opens", "basis"]]


def _line_year(
    status: str, opened: str, expected: str, parameters: TravelParameters
) -> tuple[int, str]:
    as_of = parameters.as_of_year
    if status == "open":
        return (int(opened[:4]), "opened") if opened else (ALWAYS, "assumed")
    if expected:
        return max(int(expected[:4]), as_of + 1), "expected"
    if status == "construction":
        term = parameters.number("opening.construction_without_date_years")
        return as_of + int(term), "assumed"
    return NEVER, "undated"


def settled(points: pd.DataFrame, parameters: TravelParameters) -> pd.DataFrame:
    """Points whose dates in the as-of year are facts; expectations move to the next year.

    Parameters
    ----------
    points : DataFrame
        ``rail_points`` or ``road_points``.
    parameters : TravelParameters

    Returns
    -------
    DataFrame
        `points` with ``opened``, ``stop_opened`` and, of rail, ``stop_closed`` told so.
    """
    today = parameters.text("asof.date")
    this_year, next_year = str(parameters.as_of_year), str(parameters.as_of_year + 1)

    def cell(date: str) -> str:
        return next_year if date.startswith(this_year) and not happened(date, today) else date

    dates = {"opened", "stop_opened", "stop_closed"} & set(points.columns)
    return points.assign(**{name: points[name].map(cell) for name in dates})


def part_year(cell: str, line_opens: int) -> int:
    """Year of a stretch or station: its own date where it has one, else its line's.

    A stretch or station that has a date of its own keeps it, even when the line as a whole
    has none: it is a fact (or the table's expectation) about that part.
    """
    return int(cell[:4]) if cell else line_opens


def stop_years(point: Any, line_opens: int) -> list[tuple[int, int]]:
    """Spans of years in which people can get on or off at a point of a rail line.

    Parameters
    ----------
    point : named tuple
        ``stop``, ``opened``, ``stop_opened`` and ``stop_closed`` of ``rail_points``.
    line_opens : int

    Returns
    -------
    list of (first, after)
        The first year of each span and the first one after it; empty where nobody ever
        could. A year stands for its last day: a stop closed in 2022 is served up to 2021.
    """
    own = max(part_year(point.opened, line_opens), part_year(point.stop_opened, ALWAYS))
    if not point.stop_closed:
        return [(own, NEVER)] if point.stop == "yes" else []
    closed = int(point.stop_closed[:4])
    if point.stop_opened <= point.stop_closed:
        return [(own, closed)]
    # Closed, and opened again (or to be).
    return [(part_year(point.opened, line_opens), closed), (own, NEVER)]
