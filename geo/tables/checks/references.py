"""Cells that name a row of another table, or of their own."""

from __future__ import annotations

__all__ = ["dangling_references", "self_references"]

from collections.abc import Iterator
from typing import Final

from geo.errors import Fault
from geo.tables.checks.sheets import Sheets
from geo.tables.columns import split_list
from geo.tables.schema import FEATURE_TABLES, TABLES

#: Columns that must not name the thing of their own row: table, its column, the other one.
_OTHERS: Final = (
    ("places", "id", "parent"),
    ("former_parents", "place", "parent"),
    ("shared_track", "line", "track_of"),
    ("china_places", "adcode", "parent"),
)


def dangling_references(sheets: Sheets) -> Iterator[Fault]:
    """Names of rows that there are not."""
    for name, table in TABLES.items():
        sheet = sheets[name]
        for column_name, column in table.columns.items():
            known = _known(sheets, column.refers_to)
            if known is None:
                continue
            for line, cell in zip(sheet.lines, sheet.frame[column_name], strict=True):
                for item in split_list(cell) if column.is_list else [cell]:
                    if item and item not in known:
                        expected = f"expected an id of {' or '.join(column.refers_to)}"
                        yield sheet.fault(line, column_name, item, expected)


def _known(sheets: Sheets, targets: tuple[str, ...]) -> set[str] | None:
    """Ids of the tables named; None when there is nothing to look for."""
    names = FEATURE_TABLES if targets == ("features",) else targets
    # A table that could not be read at all was reported already.
    if not names or not all(sheets[name].readable for name in names):
        return None
    return set().union(*(sheets[name].keys for name in names))


def self_references(sheets: Sheets) -> Iterator[Fault]:
    """Rows that name themselves."""
    for name, own, other in _OTHERS:
        for line, row in sheets[name].rows():
            cell = getattr(row, other)
            if getattr(row, own) in split_list(cell):
                yield sheets[name].fault(line, other, cell, f"expected another one than its {own}")
