"""The tables of words: read when a text is, row by row, each cell checked.

They are thousands of rows that most commands never need, so they are no frames and are read
when they are first asked for. A folder of tables may leave any of them out: the packaged one
then stands in.
"""

from __future__ import annotations

__all__ = ["Lines", "Row", "Words"]

from collections.abc import Callable, Iterator
from itertools import pairwise

from geo.errors import DataError, Fault
from geo.tables.columns import Table
from geo.tables.families.words import ORDERED, WORD_TABLES

Row = dict[str, str]
#: Line and cells of every row of a file, the header first.
Lines = list[tuple[int, list[str]]]


class Words:
    """The tables of words of one folder.

    Parameters
    ----------
    lines : callable
        Takes a file's name; returns its rows, the header first, each with its line.
    """

    def __init__(self, lines: Callable[[str], Lines]) -> None:
        self._lines = lines
        self._rows: dict[str, list[Row]] = {}

    def rows(self, name: str) -> list[Row]:
        """Rows of a table of :data:`geo.tables.families.words.WORD_TABLES`, in file order.

        Raises
        ------
        geo.errors.DataError
            With every fault of the table.
        """
        if name not in self._rows:
            rows, faults = _checked(WORD_TABLES[name], self._lines, ordered=name in ORDERED)
            if faults:
                raise DataError(faults)
            self._rows[name] = rows
        return self._rows[name]

    def faults(self) -> Iterator[Fault]:
        """Every fault of every table of words."""
        for name in WORD_TABLES:
            try:
                self.rows(name)
            except DataError as error:
                yield from error.faults


def _checked(
    table: Table, lines: Callable[[str], Lines], *, ordered: bool
) -> tuple[list[Row], list[Fault]]:
    try:
        cells = lines(table.file)
    except DataError as error:
        return [], list(error.faults)
    header = cells[0][1] if cells else []
    if header != list(table.columns):
        expected = f"expected the columns {', '.join(table.columns)}"
        return [], [Fault(table.file, expected, line=1)]
    width = len(header)
    faults = [
        Fault(table.file, f"expected {width} cells, found {len(row)}", line=line)
        for line, row in cells
        if len(row) != width
    ]
    if faults:
        return [], faults
    faults = [*_cell_faults(table, cells[1:]), *_key_faults(table, cells[1:], ordered=ordered)]
    faults.sort(key=lambda fault: fault.line or 0)
    return [dict(zip(header, row, strict=True)) for _, row in cells[1:]], faults


def _cell_faults(table: Table, cells: Lines) -> Iterator[Fault]:
    for place, (name, column) in enumerate(table.columns.items()):
        for line, row in cells:
            cell = row[place]
            if cell:
                expected = column.fault(cell)
            else:
                expected = "expected a value, found none" if column.required else None
            if expected is not None:
                yield Fault(table.file, expected, line, name, cell)


def _key_faults(table: Table, cells: Lines, *, ordered: bool) -> Iterator[Fault]:
    """Rows that are there twice, or out of their order."""
    places = [list(table.columns).index(name) for name in table.key]
    keys = [(line, tuple(row[place] for place in places)) for line, row in cells]
    first: dict[tuple[str, ...], int] = {}
    for line, key in keys:
        seen = first.setdefault(key, line)
        if seen != line:
            expected = f"duplicate: the same {'+'.join(table.key)} stands in line {seen}"
            yield Fault(table.file, expected, line, table.key[0], "+".join(key))
    if not ordered:
        for (_, before), (line, key) in pairwise(keys):
            if key < before:
                expected = f"expected rows in order: {'+'.join(before)} comes after it"
                yield Fault(table.file, expected, line, table.key[0], "+".join(key))
