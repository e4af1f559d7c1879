"""Dates that contradict each other."""

from __future__ import annotations

__all__ = ["date_faults", "precedes", "today_of"]

from collections.abc import Iterator, Mapping
from typing import Any, Final

from geo.errors import Fault
from geo.tables.checks.sheets import Sheets

#: Columns of a row whose dates follow one another.
_ORDERS: Final[Mapping[str, tuple[str, ...]]] = {
    "places": ("opened", "expected"),
    "projects": ("opened", "expected"),
    "rail": ("approved", "started", "opened", "expected"),
    "roads": ("approved", "started", "opened", "expected"),
    "through_running": ("since", "until"),
}


def precedes(a: str, b: str) -> bool:
    """Whether a date is earlier than another as far as both are known: 2024 is not before 2024-09."""
    exact = min(len(a), len(b))
    return a[:exact] < b[:exact]


def date_faults(sheets: Sheets) -> Iterator[Fault]:
    """Dates out of order, and openings that have not happened or should not have."""
    today = today_of(sheets)
    for name, columns in _ORDERS.items():
        sheet = sheets[name]
        for line, row in sheet.rows():
            for column, expected in (*_order(row, columns), *_opening(row, today)):
                yield sheet.fault(line, column, getattr(row, column), expected)


def _order(row: Any, columns: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    known = [(column, cell) for column in columns if (cell := getattr(row, column))]
    for i, (column, cell) in enumerate(known[1:]):
        before, earlier = known[i]
        if precedes(cell, earlier):
            yield column, f"expected a date not before {before}, {earlier}"


def _opening(row: Any, today: str) -> Iterator[tuple[str, str]]:
    opened = getattr(row, "opened", "")
    if not opened:
        return
    if row.status != "open":
        yield "opened", f"expected no opening of what is {row.status or 'without status'}"
    elif today and precedes(today, opened):
        yield "opened", f"expected a date not after {today}, the day of all facts"


def today_of(sheets: Sheets) -> str:
    """The day of all facts, "" where the tables tell none."""
    rows = sheets["parameters"].frame
    found = rows.loc[rows["name"] == "asof.date", "value"]
    return str(found.iloc[0]) if len(found) else ""
