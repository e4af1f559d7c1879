"""Rail or road: what the words around a name speak of, where the name itself says neither."""

from __future__ import annotations

__all__ = ["RAIL_CONTEXT", "ROAD_CONTEXT", "mode_around", "sentence_around"]

import re
from bisect import bisect_left
from typing import Final

from geo.reading.names.found import Block

RAIL_CONTEXT: Final = re.compile(
    r"铁路|轨|地铁|市域|高铁|城际|号线|列车|动车|接触网|静态验收|联调联试"
)
ROAD_CONTEXT: Final = re.compile(r"高速(?!铁路)|公路|国道|省道|路面|路基|大道|快速路")
#: How far the text before a name is asked when its sentence does not say, in characters.
_BEFORE: Final = 200
_REACH: Final = 120
_MARKS: Final = "。；\n"


def mode_around(block: Block, at: int) -> str:
    """Whether the sentence, else the text before it, is about "rail" or "road"; "" if neither."""
    low, high = _bounds(block, at)
    return _mode_of(block, low, high) or _mode_of(block, at - _BEFORE, at)


def sentence_around(block: Block, at: int) -> str:
    """The sentence around a position, as far as a name's mode is looked for in it."""
    low, high = _bounds(block, at)
    return block.tokens.text[low:high]


def _bounds(block: Block, at: int) -> tuple[int, int]:
    text = block.tokens.text
    start = max(text.rfind(mark, max(0, at - _REACH), at) for mark in _MARKS)
    stops = (place for place in (text.find(m, at, at + _REACH) for m in _MARKS) if place >= 0)
    return max(start + 1, at - _REACH), min(stops, default=at + _REACH)


def _mode_of(block: Block, low: int, high: int) -> str:
    if block.mode_words is None:
        text = block.tokens.text
        rail = [match.start() for match in RAIL_CONTEXT.finditer(text)]
        road = [match.start() for match in ROAD_CONTEXT.finditer(text)]
        block.mode_words = rail, road
    rail_count, road_count = (
        bisect_left(found, high - 1) - bisect_left(found, low) for found in block.mode_words
    )
    return "" if rail_count == road_count else "rail" if rail_count > road_count else "road"
