"""Numbers that share the word behind or before them: 地铁3、4、6号线, 209、218省道."""

from __future__ import annotations

__all__ = ["read_numbers_before", "read_routes_beside"]

import re
from bisect import bisect_left
from typing import Final

from geo.reading.names.edges import left_edge
from geo.reading.names.found import Block, Found
from geo.reading.names.shapes import SHAPES

_NUMBERS: Final = re.compile("(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[、和及])+$")
_NUMBER: Final = re.compile("[0-9一二三四五六七八九十]+")


def read_numbers_before(block: Block, at: int) -> None:
    """地铁3、4、|6号线: numbers of metro lines; what stands before the first is its own."""
    tokens = block.tokens
    numbers = _NUMBERS.search(tokens.text, max(0, at - 30), at)
    if numbers is None:
        return
    first = numbers.start()
    index = bisect_left(tokens.starts, first)
    start = left_edge(block, index, SHAPES["metro"], tail=first).start
    prefix = tokens.text[start:first]
    for number in _NUMBER.finditer(tokens.text, first, at):
        name = f"{prefix}{number[0]}号线"
        block.add(Found(start, number.end(), "rail", name=name, confidence="medium"))
        start = number.end() + 1


_ROUTES: Final = re.compile("(?:[0-9]{2,3}、)+$")
_MORE_ROUTES: Final = re.compile("(?:、[0-9]{2,3}(?![0-9公米个条]))+")


def read_routes_beside(block: Block, item: Found) -> None:
    """209、|218省道 and 省道394|、603: route numbers that share the class word."""
    text = block.tokens.text
    surface = text[item.start : item.end]
    before = _ROUTES.search(text, max(0, item.start - 20), item.start)
    after = _MORE_ROUTES.match(text, item.end)
    if surface[0].isdigit() and before is not None:
        span, pattern = before.span(), "{}" + surface.lstrip("0123456789")
    elif surface[:2] in ("国道", "省道") and after is not None:
        span, pattern = after.span(), surface[:2] + "{}"
    else:
        return
    for number in _NUMBER.finditer(text, *span):
        name = pattern.format(number[0])
        block.add(Found(*number.span(), "road", name=name, confidence="medium"))
