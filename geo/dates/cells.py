"""Date cells of the tables: ``2024``, ``2024-09`` or ``2024-09-29``; "" when not known."""

from __future__ import annotations

__all__ = ["date_parts", "happened", "settled_year", "year_of"]

import datetime
import re
from typing import Final

_DATE: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def date_parts(cell: str) -> tuple[int, int | None, int | None] | None:
    """Year, month and day of a date cell; None when it is no date of the calendar."""
    match = _DATE.fullmatch(cell)
    if match is None:
        return None
    year, month, day = (None if part is None else int(part) for part in match.groups())
    try:
        datetime.date(year or 0, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        return None
    return year or 0, month, day


def year_of(cell: str) -> int | None:
    """Year of a date cell; None when it is empty or no date."""
    return int(cell[:4]) if date_parts(cell[:4]) else None


def happened(cell: str, today: str) -> bool:
    """Whether all of a date cell lies in the past.

    A bare ``2026`` told on 2026-11-21 is an expectation: the year is not over.

    Parameters
    ----------
    cell : str
        A date cell; an empty one has not happened.
    today : str
        ISO date.
    """
    last_day = {4: "-12-31", 7: "-31"}.get(len(cell), "")
    return bool(cell) and cell + last_day <= today


def settled_year(cell: str, today: str) -> int:
    """Year from which a date holds: its own, but no sooner than next year when still to come.

    The as-of year stands for the as-of day, and what has not happened by then has not
    happened in that year.

    Parameters
    ----------
    cell : str
        A date cell, not empty.
    today : str
        ISO date.
    """
    year = int(cell[:4])
    return year if happened(cell, today) else max(year, int(today[:4]) + 1)
