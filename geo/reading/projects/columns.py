"""What the head of a table says of the cells below it.

Under 总投资（万元） the cell 12500 is an amount though it has no unit, and 项目名称 tells which cell is the
name. A head is a row that names columns and measures nothing; its table ends with the first
line that is no row.
"""

from __future__ import annotations

__all__ = ["Table", "cells_of", "quantities_in", "tables_of"]

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from geo.reading.projects.quantities import Quantities, Quantity

_ROW: Final = re.compile(r"^[^\n]*[\t|｜][^\n]*", re.M)
#: What the column of the names is called.
_NAMES: Final = re.compile(r"(?:建设|重点|重大|续建|新建)*(?:项目|工程)\s?(?:名\s?称)?")
_HEAD: Final = re.compile(r"[^\d]{0,16}(?:(?:19|20)\d\d年[^\d]{0,12})?")
#: 总投资（万元）, 里程(公里), 总投资/亿元.
_WITH_UNIT: Final = re.compile(
    r"(?P<of>[^（()）/]{2,16})(?:[（(](?:单位[：:]?)?(?P<unit>[^（()）]{1,6})[）)]|/(?P<own>[^/]{1,6}))"
)
#: 单位：万元: in a line above the head.
_UNIT_ABOVE: Final = re.compile(r"单位[：:]\s?(?P<unit>[万亿]元)")
_ABOVE: Final = 120
_MONEY: Final = re.compile("投资|资金|概算|估算|造价")
_NUMBER: Final = re.compile(r"\d[\d,，]{0,12}(?:\.\d{1,6})?")


class Table(NamedTuple):
    """Where the rows below a head stand, and what its columns are.

    Attributes
    ----------
    start, stop : int
        Where the rows begin and end.
    width : int
        How many cells a row has.
    name : int
        Column of the names of projects; -1 when no head tells.
    units : mapping of int to (str, str)
        What the numbers of a column are of, and their unit.
    """

    start: int
    stop: int
    width: int
    name: int
    units: Mapping[int, tuple[str, str]]


def tables_of(text: str, quantities: Quantities) -> list[Table]:
    """The tables with a head of a plain text, in order."""
    if "\t" not in text and "|" not in text:
        return []
    found: list[Table] = []
    head: Table | None = None
    for row in _ROW.finditer(text):
        follows = head is not None and not text[head.stop : row.start()].strip()
        if not follows and head is not None:
            found.append(head)
            head = None
        own = _head(text, row.start(), row.end(), quantities)
        if own is not None:
            if head is not None:
                found.append(head)
            head = own
        elif head is not None:
            head = head._replace(stop=row.end())
    return [*found, head] if head is not None else found


def cells_of(text: str, low: int, high: int) -> list[tuple[int, int]]:
    """Where the cells of a row stand, the empty ones too, without the blanks around them."""
    cells = []
    for cell in text[low:high].replace("｜", "|").replace("|", "\t").split("\t"):
        stop = low + len(cell)
        left = low + len(cell) - len(cell.lstrip())
        cells.append((left, max(left, low + len(cell.rstrip()))))
        low = stop + 1
    return cells


def quantities_in(text: str, tables: Sequence[Table], quantities: Quantities) -> Iterator[Quantity]:
    """Numbers without a unit in columns whose head tells one."""
    for table in tables:
        if not table.units:
            continue
        for row in _ROW.finditer(text, table.start, table.stop):
            cells = cells_of(text, *row.span())
            if len(cells) != table.width:
                continue
            for column, (of, unit) in table.units.items():
                start, end = cells[column]
                if _NUMBER.fullmatch(text, start, end):
                    told = quantities.of(text[start:end] + unit)
                    yield from (q._replace(start=start, end=end, of=of) for q in told[:1])


def _head(text: str, low: int, high: int, quantities: Quantities) -> Table | None:
    """The table whose head a row is; None when the row is none."""
    cells = [text[start:end] for start, end in cells_of(text, low, high)]
    if sum(bool(cell) for cell in cells) < 2 or not all(_HEAD.fullmatch(c) for c in cells):
        return None
    named = [column for column, cell in enumerate(cells) if _NAMES.fullmatch(cell)]
    above = _UNIT_ABOVE.search(text, max(0, low - _ABOVE), high)
    units: dict[int, tuple[str, str]] = {}
    for column, cell in enumerate(cells):
        told = _WITH_UNIT.fullmatch(cell)
        if told is not None and quantities.is_unit(told["unit"] or told["own"]):
            units[column] = told["of"].strip(), told["unit"] or told["own"]
        elif above is not None and _MONEY.search(cell):
            units[column] = cell, above["unit"]
    if not named and not units:
        return None
    return Table(high, high, len(cells), named[0] if named else -1, units)
