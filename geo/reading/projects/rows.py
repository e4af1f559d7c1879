"""Rows of tables as projects: 沱江供气管道工程 | 雁江区 | 2012-2013 | 续建 | 全长65公里.

A row is a project's when its first cell could be a name and another one tells when, how much or
how far. What stands in the other cells is said of it.
"""

from __future__ import annotations

__all__ = ["RowThing", "row_of", "years_of"]

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from geo.reading.projects.quantities import Quantity
from geo.reading.projects.words import ProjectWords

_CELL: Final = re.compile(r"[^\t|]+")
_LEAST_CELLS: Final = 3
#: A number of the row, which is no name.
_NUMBER: Final = re.compile(r"[（(]?\d{1,4}[.．、）)]?")
_NAME: Final = re.compile(r"[\u3400-\u9fffA-Za-z0-9（）()～~－—–\-、·“”+/]{4,40}")
_YEARS: Final = re.compile(
    r"(?P<first>20\d\d)(?:年)?\s?[-—–~～至到]{1,2}\s?(?P<last>20\d\d)(?:年)?|(?P<only>20\d\d)年?"
)
_BRACKET: Final = re.compile(r"[（(][^（()）]*[）)]$")
_STATE: Final = re.compile(
    "续建|新建|在建|改建|扩建|拟建|前期|储备|已开工|已建成|建成|投用|完工|竣工|加快推进"
)


class RowThing(NamedTuple):
    """Where the name of a row's project stands, and its kind."""

    start: int
    end: int
    kind: str


def row_of(
    text: str, low: int, high: int, quantities: Sequence[Quantity], words: ProjectWords
) -> RowThing | None:
    """The project of a row; None when the line is none, or not one of a project.

    Parameters
    ----------
    text : str
        Plain text.
    low, high : int
        The line.
    quantities : sequence of Quantity
        Those of the line.
    words : ProjectWords
    """
    if text.find("\t", low, high) < 0 and text.find("|", low, high) < 0:
        return None
    cells = [(m.start(), m.end()) for m in _CELL.finditer(text, low, high)]
    cells = [cell for a, b in cells if (cell := _stripped(text, a, b)) is not None]
    if cells and _NUMBER.fullmatch(text, *cells[0]):
        cells = cells[1:]
    if len(cells) < _LEAST_CELLS or not _NAME.fullmatch(text, *cells[0]):
        return None
    start, end = cells[0]
    name = text[start:end]
    kind = words.kind_of(_BRACKET.sub("", name))
    told = any(_tells(text, cell, known=bool(kind)) for cell in cells[1:]) or any(
        quantity.start >= end and quantity.sort != "count" for quantity in quantities
    )
    if not told or not words.is_specific(name):
        return None
    return RowThing(start, end, kind or "facility")


def _tells(text: str, cell: tuple[int, int], *, known: bool) -> bool:
    """Whether a cell is one of a project's: years, a state; a year alone of what ends like one."""
    years = _YEARS.fullmatch(text, *cell)
    if years is not None:
        return known or years["last"] is not None
    return _STATE.fullmatch(text, *cell) is not None


def years_of(text: str, low: int, high: int) -> tuple[str, str]:
    """When works begin and end by a cell of a row: 2011-2015; "" where it does not tell."""
    for match in _CELL.finditer(text, low, high):
        cell = _stripped(text, match.start(), match.end())
        found = _YEARS.fullmatch(text, *cell) if cell else None
        if found and found["last"]:
            return found["first"], found["last"]
    return "", ""


def _stripped(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None
