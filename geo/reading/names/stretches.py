"""Stretches that are not called one, corridors, and lines by what stands before them.

京昆通道|西安至重庆|和, 深珠|通道, 亦庄线、9号线、|房山线, 国家高速公路|银百线.
"""

from __future__ import annotations

__all__ = [
    "first_corridor",
    "is_corridor",
    "is_ranged_corridor",
    "is_told_line",
    "stretch_after",
]

import re
from bisect import bisect_left
from typing import Final

from geo.reading.names.found import Block, Found
from geo.reading.names.items import token_ending_at
from geo.reading.names.modes import mode_around
from geo.reading.names.shapes import Edge
from geo.reading.words.terms import JOIN, PLACE, PLAIN, SEP, STOP, WORD

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
    "(?![的因从自由将已在是与和为经于有把向至到])[\u3400-\u9fff]{2,8}?(?:至|到|—|–|-|~|～)[\u3400-\u9fff]{2,8}?(?<!等区)(?<!区)段(?![时落面位])"
)
_SEGMENTED: Final = re.compile("(?:号线|地铁|铁路|高铁|高速公路|高速|公路|大道|快速路|国道|省道)$")


def is_corridor(block: Block, index: int, core: str) -> bool:
    """深珠|通道, 呼南|通道: by the letters of its ends; 沿海|通道|天津至潍坊 by its stretch."""
    tokens = block.tokens
    course = core in block.lexicon.lists["course"]
    lettered = (
        len(core) in (2, 3) and set(core) <= block.lexicon.letters and not set(core) <= _SIDES
    )
    ends = (
        lettered and core[-1] != "部" and not course and core not in block.lexicon.lists["any word"]
    )
    if not (ends or course):
        return False
    stretch = _RANGE_AFTER.match(tokens.text, tokens.ends[index])
    return bool(mode_around(block, tokens.starts[index])) and (ends or stretch is not None)


def is_ranged_corridor(block: Block, edge: Edge, core: str) -> bool:
    """包头至海口|通道, 京哈—京港澳|通道: two places, or the letters of two corridors."""
    parts = re.split("[至到—–~～-]+", core)
    lettered = all(len(part) > 1 and set(part) <= block.lexicon.letters for part in parts)
    ends = edge.places > 1 or (len(parts) == 2 and lettered)
    return edge.ranged and ends and bool(mode_around(block, edge.start))


#: 京哈—|京港澳通道: two corridors that are one.
_CORRIDOR: Final = re.compile("[\u3400-\u9fff]{2,3}[—–-]{1,2}$")


def first_corridor(block: Block, start: int) -> int:
    """Where a corridor begins, with the letters of the one that a dash joins to it."""
    match = _CORRIDOR.search(block.tokens.text, max(0, start - 5), start)
    while match is not None and not set(match[0].rstrip("—–-")) <= block.lexicon.letters:
        match = _CORRIDOR.match(block.tokens.text, match.start() + 1, start)
    return match.start() if match is not None else start


#: 国家高速公路|银百线, 第三横|福银线: what road it is, before its letters.
_ROAD_BEFORE: Final = re.compile("(?:高速公路|国家高速|第?[一二三四五六七八九十]{1,2}[横纵射])$")
#: 亦庄线、9号线、|房山线: what a line of a city is listed with.
_CITY_LINE: Final = re.compile("(?:号线|地铁|轨道|轻轨|快轨|有轨).*$")


def is_told_line(block: Block, start: int, core: str) -> bool:
    """Whether what stands before 线 is a line's name because of what stands before that."""
    text = block.tokens.text
    if not 2 <= len(core) <= 4 or not core.isalpha() or core.isascii():
        return False
    lettered = len(core) < 4 and set(core) <= block.lexicon.letters
    if lettered and _ROAD_BEFORE.search(text, max(0, start - 5), start):
        return True
    index = token_ending_at(block, start)
    if index < 0 or block.tokens.terms[index].role != SEP:
        return False
    before = block.ends.get(block.tokens.starts[index])
    if before is None or before.kind != "rail":
        return False
    return (
        text[before.end - 1] == "线"
        and _CITY_LINE.search(before.name or text[before.start : before.end]) is not None
    )


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
