"""Stretches that are not called one, and corridors: 京昆通道|西安至重庆|和, 深珠|通道."""

from __future__ import annotations

__all__ = ["is_corridor", "stretch_after"]

import re
from bisect import bisect_left
from typing import Final

from geo.reading.names.found import Block, Found
from geo.reading.names.modes import mode_around
from geo.reading.words.terms import JOIN, PLACE, PLAIN, STOP, WORD

_WHOLE_LINE: Final = re.compile(
    "(?:高速公路|高速|高铁|铁路|公路|快速路|通道|(?:[GS]|国道|省道)[0-9]{1,4}线?)$"
)
#: 南北|通道, 港口|通道: no ends of a line.
_SIDES: Final = frozenset("东南西北")
#: What may stand in a stretch's ends.
_INSIDE: Final = frozenset((PLACE, JOIN, PLAIN, WORD))
#: What says that a stretch is meant and not a journey.
_RANGE_AFTER: Final = re.compile(
    "(?![因从自由将已在是与和为经于有把向])[\u3400-\u9fff]{2,6}?至[\u3400-\u9fff]{2,5}?(?=段|项目|工程|[、，。；）)]|以及|[和及](?!时)"
    "|的(?!列车|动车|旅客|高铁|班|车|客|票|时|行|航))"
)


#: 10号线|兰花路至后堡段: the stretch between two stations, whatever they are called.
_SEGMENT: Final = re.compile(
    "(?![的因从自由将已在是与和为经于有把向至到])[\u3400-\u9fff]{2,8}?(?:至|到|—|–|-|~|～)[\u3400-\u9fff]{2,8}?段(?![时落面位])"
)
_SEGMENTED: Final = re.compile("(?:号线|地铁|铁路|高铁|高速公路|高速|公路|大道|快速路|国道|省道)$")


def is_corridor(block: Block, index: int, core: str) -> bool:
    """深珠|通道, 呼南|通道: by the letters of its ends; 沿海|通道|天津至潍坊 by its stretch."""
    tokens = block.tokens
    course = core in block.lexicon.lists["course"]
    lettered = (
        len(core) in (2, 3) and set(core) <= block.lexicon.letters and not set(core) <= _SIDES
    )
    ends = lettered and not course and core not in block.lexicon.lists["any word"]
    if not (ends or course):
        return False
    stretch = _RANGE_AFTER.match(tokens.text, tokens.ends[index])
    return bool(mode_around(block, tokens.starts[index])) and (ends or stretch is not None)


def stretch_after(block: Block, item: Found) -> re.Match[str] | None:
    """京藏高速公路|呼和浩特至老爷庙|的, 京昆通道|西安至重庆|和: a stretch that is not called one."""
    tokens = block.tokens
    segment = _segment_after(block, item)
    if segment is not None:
        return segment
    if not _WHOLE_LINE.search(tokens.text, item.start, item.end):
        return None
    match = _RANGE_AFTER.match(tokens.text, item.end)
    if match is None:
        return None
    first = bisect_left(tokens.starts, item.end)
    inside = tokens.terms[first : bisect_left(tokens.starts, match.end())]
    placed = any(term.role == PLACE for term in inside)
    fits = placed and all(term.role in _INSIDE for term in inside)
    return match if fits else None


def _segment_after(block: Block, item: Found) -> re.Match[str] | None:
    """The stretch right after a line that 段 ends and no verb stands in."""
    tokens = block.tokens
    if not _SEGMENTED.search(tokens.text, item.start, item.end):
        return None
    match = _SEGMENT.match(tokens.text, item.end)
    if match is None:
        return None
    first = bisect_left(tokens.starts, item.end)
    inside = tokens.terms[first : bisect_left(tokens.starts, match.end())]
    verbs = any(term.role == STOP and term.length > 1 for term in inside)
    return None if verbs else match
