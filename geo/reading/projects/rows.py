"""Rows of tables and items of lists as projects: 沱江供气管道工程 | 雁江区 | 续建 | 全长65公里.

A row is a project's when its first cell could be a name and another one tells when, how much or
how far. What stands in the other cells is said of it. So is an item of a numbered list that a colon or
a comma ends, where what follows tells an investment or a size: 1.雁江区老旧小区改造：总投资2亿元.
"""

from __future__ import annotations

__all__ = ["RowThing", "item_of", "row_of", "years_of"]

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from geo.reading.projects.columns import Table, cells_of
from geo.reading.projects.quantities import Quantity
from geo.reading.projects.words import ProjectWords

_CELL: Final = re.compile(r"[^\t|]+")
_LEAST_CELLS: Final = 3
#: A number of the row, which is no name.
_NUMBER: Final = re.compile(r"[（(]?\d{1,4}[.．、）)]?")
_NAME: Final = re.compile(r"[\u3400-\u9fffA-Za-z0-9（）()～~－—–\-、·“”+/]{4,40}")
_LEAST_NAME: Final = 3
_LONGEST_NAME: Final = 60
#: 合计, 一、续建项目, 其中: rows that sum up, or stand above others.
_NO_PROJECT: Final = re.compile(
    r"合\s?计|总\s?计|小\s?计|其中|[-—:：]+$|[（(]?[一二三四五六七八九十]{1,3}[）)、.．]"
)
_YEARS: Final = re.compile(
    r"(?P<first>20\d\d)(?:年)?\s?[-—–~～至到]{1,2}\s?(?P<last>20\d\d)(?:年)?|(?P<only>20\d\d)年?"
)
_BRACKET: Final = re.compile(r"[（(][^（()）]*[）)]$")
_STATE: Final = re.compile(
    "续建|新建|在建|改建|扩建|拟建|前期|储备|已开工|已建成|建成|投用|完工|竣工|加快推进"
)


#: 1.|雁江区老旧小区改造|：总投资2亿元
_LIST_ITEM: Final = re.compile(
    r"[ \t\u3000]{0,8}(?:[（(]?\d{1,3}[.．、）)](?!\d)|[①-⑳])[ \t\u3000]{0,4}"
    r"(?P<name>[\u3400-\u9fffA-Za-z0-9（）()—–\-·“”+/]{4,36})[：:，,]"
)
#: What an amount behind such a name has to be of.
_OF_WORKS: Final = re.compile(
    "投资|造价|概算|估算|占地|全长|总长|长$|建筑面积|处理|供水|装机|总库容"
)
#: What is measured and no works: 固定资产投资：完成120亿元.
_MEASURED: Final = re.compile(
    "投资|收入|产值|总值|增长|增加|任务|目标|资金|招商|情况|进度|方面|完成|力争|确保"
)


class RowThing(NamedTuple):
    """Where the name of a row's project stands, and its kind."""

    start: int
    end: int
    kind: str


def row_of(
    text: str,
    low: int,
    high: int,
    quantities: Sequence[Quantity],
    words: ProjectWords,
    table: Table | None = None,
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
    table : Table, optional
        The table whose row it is, if it has a head.
    """
    if table is not None and table.name >= 0:
        by_head = cells_of(text, low, high)
        if len(by_head) == table.width:
            start, end = by_head[table.name]
            thing = _named_by_head(text, by_head, table, words)
            if thing is not None or _NO_PROJECT.match(text, start, end):
                return thing
    return _by_its_cells(text, low, high, quantities, words)


def _by_its_cells(
    text: str, low: int, high: int, quantities: Sequence[Quantity], words: ProjectWords
) -> RowThing | None:
    """The project of a row without a head: its first cell, where another one tells of works."""
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


def _named_by_head(
    text: str, cells: Sequence[tuple[int, int]], table: Table, words: ProjectWords
) -> RowThing | None:
    """The project of a row whose head tells which cell is the name."""
    start, end = cells[table.name]
    name = text[start:end]
    others = sum(b > a for n, (a, b) in enumerate(cells) if n != table.name)
    if not others or not _LEAST_NAME <= len(name) <= _LONGEST_NAME or _NO_PROJECT.match(name):
        return None
    if not words.is_specific(name):
        return None
    return RowThing(start, end, words.kind_of(_BRACKET.sub("", name)) or "facility")


def item_of(
    text: str, low: int, high: int, quantities: Sequence[Quantity], words: ProjectWords
) -> RowThing | None:
    """The project that an item of a numbered list begins with; None when it begins with none."""
    if low and text[low - 1] not in "\n\r":
        return None
    match = _LIST_ITEM.match(text, low, high)
    if match is None:
        return None
    start, end = match.span("name")
    if _MEASURED.search(text, start, end) or not words.is_specific(match["name"]):
        return None
    if any(took.start == start for took in words.before.of(text, start, end)):
        return None  # 实施老旧小区改造: what is done, not what it is called
    if any(begin == 0 for begin, _ in words.stops(match["name"])):
        return None
    told = (q.start >= end and q.sort != "count" and _OF_WORKS.search(q.of) for q in quantities)
    if not any(told):
        return None
    return RowThing(start, end, words.kind_of(_BRACKET.sub("", match["name"])) or "facility")


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
