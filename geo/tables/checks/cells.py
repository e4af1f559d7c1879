"""Faults that one row shows by itself, and rows that stand twice."""

from __future__ import annotations

__all__ = ["cell_faults", "duplicate_keys"]

import re
from collections.abc import Iterator, Sequence
from typing import Final

import pandas as pd

from geo.errors import Fault
from geo.tables.columns import Column, Table

#: Control characters, tabs and line ends apart: files, databases and pages choke on them.
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\ufffe\uffff]")


def cell_faults(
    frame: pd.DataFrame, lines: Sequence[int], table: Table, *, padded: bool
) -> Iterator[Fault]:
    """Faults of single cells.

    Parameters
    ----------
    frame : DataFrame of str
        As the file has them.
    lines : sequence of int
        Line of the file on which each row stands.
    table : Table
    padded : bool
        Whether spaces around a value are passed over.
    """
    for name, column in table.columns.items():
        cells = frame[name].tolist()
        # Most cells stand many times; a column of sound ones is gone through once.
        wrong = {
            cell: expected
            for cell in set(cells)
            if (expected := _expected(cell, column, padded=padded)) is not None
        }
        for line, cell in zip(lines, cells, strict=True) if wrong else ():
            if cell in wrong:
                yield Fault(table.file, wrong[cell], line=line, column=name, value=cell)
    if {"lon", "lat", "datum"} <= set(table.columns):
        for line, lon, lat, datum in zip(lines, frame.lon, frame.lat, frame.datum, strict=True):
            if bool(lon) != bool(lat) or (lon and not datum):
                expected = "expected lon, lat and datum together, or none of them"
                yield Fault(table.file, expected, line=line, column="lon", value=lon)


def _expected(cell: str, column: Column, *, padded: bool) -> str | None:
    if _CONTROL.search(cell):
        return "expected text without control characters"
    bare = cell.strip()
    if bare != cell and not padded:
        return "expected no spaces around the value"
    if not bare:
        return "expected a value, found none" if column.required else None
    return _list_fault(bare) if column.is_list else column.fault(bare)


def _list_fault(cell: str) -> str | None:
    items = cell.split("|")
    if any(not item or item != item.strip() for item in items):
        return "expected items joined by |, none of them empty or padded"
    return None if len({*items}) == len(items) else "expected each item once"


def duplicate_keys(frame: pd.DataFrame, lines: Sequence[int], table: Table) -> Iterator[Fault]:
    """Rows whose key stands in an earlier row."""
    first: dict[tuple[str, ...], int] = {}
    for line, *key in zip(lines, *(frame[name] for name in table.key), strict=True):
        seen = first.setdefault(tuple(key), line)
        if seen != line:
            yield Fault(
                table.file,
                f"duplicate: the same {'+'.join(table.key)} stands in line {seen}",
                line=line,
                column=table.key[0],
                value="+".join(key),
            )
