"""The kinds of columns: what a cell of each may hold, and the columns many tables share."""

from __future__ import annotations

__all__ = [
    "CONFIDENCES",
    "LAT_RANGE",
    "LIFE",
    "LON_RANGE",
    "POSITION",
    "PROVENANCE",
    "Column",
    "Table",
    "choice",
    "course",
    "date",
    "identifier",
    "items",
    "number",
    "optional",
    "pattern",
    "reference",
    "split_list",
    "text",
    "whole",
]

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Final

from geo.coordinates import DATUMS
from geo.dates.cells import date_parts
from geo.dates.statuses import STATUSES

CONFIDENCES: Final = ("high", "medium", "low")

#: Bounding box of mainland China, degrees: a coordinate outside it is a slip.
LON_RANGE: Final = (73.0, 136.0)
LAT_RANGE: Final = (3.0, 54.0)


#: Digits are ASCII's: float() would also take １２, ١٢, 1_000, nan and inf.
_NUMBER: Final = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?")
_WHOLE: Final = re.compile(r"[0-9]{1,9}")
#: Railways and plans: a date outside these is a slip.
_YEARS: Final = range(1800, 2101)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what is wrong with a cell (None when nothing), and what it refers to.

    Attributes
    ----------
    fault : callable
        Takes a non-empty cell; returns what was expected, or None.
    required : bool
        Whether an empty cell is a fault.
    number : bool
        Whether the column is read as float (empty becomes NaN).
    refers_to : tuple of str
        Tables whose key this cell (each item of it) must be; ``"features"`` stands for
        every table whose rows become features.
    is_list : bool
        Whether the cell joins several items by ``|``.
    """

    fault: Callable[[str], str | None]
    required: bool = False
    number: bool = False
    refers_to: tuple[str, ...] = ()
    is_list: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """One CSV file.

    Attributes
    ----------
    file : str
    key : tuple of str
        Columns that together name a row.
    columns : mapping of str to Column
        In their order.
    may_be_empty : bool
        Whether the atlas can do without any row: a header alone is a fault elsewhere.
    may_be_missing : bool
        Whether a folder may do without the file: it then counts as a header alone.
    """

    file: str
    key: tuple[str, ...]
    columns: Mapping[str, Column]
    may_be_empty: bool = False
    may_be_missing: bool = False


def split_list(cell: str) -> list[str]:
    """Items of a list cell (``"a|b"`` → ``["a", "b"]``; an empty cell has none)."""
    return [item for item in cell.split("|") if item]


def _anything(_: str) -> str | None:
    return None


def text(*, required: bool = True) -> Column:
    """Any text."""
    return Column(_anything, required=required)


def optional() -> Column:
    """Text that may be missing."""
    return text(required=False)


def items(*, required: bool = False) -> Column:
    """A list: items joined by ``|``."""
    return Column(_anything, required=required, is_list=True)


def choice(choices: Collection[str], *, required: bool = True) -> Column:
    """One of a few words."""

    def fault(cell: str) -> str | None:
        return None if cell in choices else f"expected one of {', '.join(choices)}"

    return Column(fault, required=required)


def number(low: float, high: float, *, required: bool = False) -> Column:
    """A number within bounds (inclusive), read as float."""
    expected = f"expected a number between {low:g} and {high:g}"

    def fault(cell: str) -> str | None:
        within = _NUMBER.fullmatch(cell) and low <= float(cell) <= high
        return None if within else expected

    return Column(fault, required=required, number=True)


def whole(low: int, high: int, *, required: bool = False) -> Column:
    """A whole number within bounds (inclusive), read as float."""

    def fault(cell: str) -> str | None:
        within = _WHOLE.fullmatch(cell) and low <= int(cell) <= high
        return None if within else f"expected a whole number between {low} and {high}"

    return Column(fault, required=required, number=True)


def date(*, required: bool = False, full: bool = False) -> Column:
    """A date of the calendar, as exact as it is known, or to the day (`full`)."""

    def fault(cell: str) -> str | None:
        parts = date_parts(cell)
        if full and (parts is None or None in parts):
            return "expected a full date such as 2026-11-27"
        if parts is None:
            return "expected a date: 2024, 2024-09 or 2024-09-29"
        return None if parts[0] in _YEARS else f"expected a year from {_YEARS[0]} to {_YEARS[-1]}"

    return Column(fault, required=required)


def pattern(regex: str, expected: str, *, required: bool = False) -> Column:
    """Text of a shape; `expected` says in words of which."""
    compiled = re.compile(regex)

    def fault(cell: str) -> str | None:
        return None if compiled.fullmatch(cell) else f"expected {expected}"

    return Column(fault, required=required)


def course(*, required: bool = False) -> Column:
    """A line: places as lon lat in degrees, joined by ``|``."""
    return pattern(
        r"\d+\.\d+ \d+\.\d+(?:\|\d+\.\d+ \d+\.\d+)+",
        "two places or more as lon lat, joined by |",
        required=required,
    )


def reference(*tables: str, required: bool = False, is_list: bool = False) -> Column:
    """A key of one of the tables named (``"features"``: of any table of features)."""
    return Column(_anything, required=required, refers_to=tables, is_list=is_list)


def identifier(prefixes: str) -> Column:
    """A stable id: one of the prefixes (joined by ``|``), a slash and a readable slug."""
    return pattern(
        rf"(?:{prefixes})/[a-z0-9][a-z0-9-]*",
        f"an id such as {prefixes.split('|')[0]}/some-name (a-z, 0-9 and -)",
        required=True,
    )


PROVENANCE = {
    "confidence": choice(CONFIDENCES),
    "source": text(),
    "note": optional(),
}
POSITION = {
    "lon": number(*LON_RANGE),
    "lat": number(*LAT_RANGE),
    "datum": choice(DATUMS, required=False),
}
LIFE = {
    "status": choice(STATUSES),
    "opened": date(),
    "expected": date(),
}
