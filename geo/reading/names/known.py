"""Names of the tables where they stand, with what belongs to them in front and behind."""

from __future__ import annotations

__all__ = ["read_known"]

import re
from typing import Final

from geo.reading.names.edges import left_edge
from geo.reading.names.found import Block, Found
from geo.reading.names.no_places import NATURAL, OF_WATER
from geo.reading.names.no_sites import is_one_of_many
from geo.reading.names.numbered import start_with_ends
from geo.reading.names.places import is_person
from geo.reading.names.shapes import PHASE, SHAPES
from geo.reading.words.terms import CODE, GROUP, PLACE, TAIL

_SITES = frozenset({"area", "hub", "park"})
_QUOTES = '”"’」』'

#: 西南连陆丰: where something lies, no region.
#: 西部腹地, 西部各省 is a part of the country; in 西部金融中心, 西部合作 the word only points.
_AS_LAND = re.compile("腹地|各?省|大开发|内陆|人口|[、和与]?[东中]部")
#: A side of a province: 川南, 渝东北, 黔北地区.
_SIDE = re.compile("[^东南西北中]{1,2}[东南西北中]{1,2}(?:地区)?$")
_FURTHER = re.compile("[东南西北]?地区")
_CORNER = re.compile("[东西][南北]地区$")
_DIRECTION = re.compile("西[南北][连接邻靠临与毗]")
_LINES = ("rail", "road")
_LEAST_WITH_CITY: Final = 3


def read_known(block: Block, index: int) -> Found | None:
    """A name of the tables, with what stands in front of it and belongs to it."""
    tokens = block.tokens
    term = tokens.terms[index]
    start, end = tokens.starts[index], tokens.ends[index]
    if _is_no_name(block, index):
        return None
    item = _quoted(block, index)
    if item is None and term.kind == "rail" and term.text[0] == "S":
        first = start_with_ends(block, index)
        item = Found(first, end, "rail") if first < start else None
    if item is None and index and tokens.ends[index - 1] == start:
        item = _line_with_front(block, index) or _site_with_front(block, index)
    if item is None and term.vague and term.kind in _SITES:
        # 罗江高新区|智能制造产业园: an alias of common words is but the tail of another name.
        edge = left_edge(block, index, SHAPES["park" if term.kind == "park" else "hub"])
        if edge.anchored and edge.start < start:
            item = Found(edge.start, end, term.kind)
    if item is None and term.kind == "region":
        item = _part_of_province(block, index) or _with_area(block, index) or _greater(block, index)
    if item is None:
        item = Found(start, end, term.kind, term, term.name, term.members, "high")
    phase = PHASE.match(tokens.text, item.end) if item.kind == "hub" else None
    if phase is not None:  # 天府国际机场|二期
        base = item.base or item.term
        item = Found(item.start, phase.end(), "hub", base=base, confidence="medium")
    return block.add(item)


def _is_no_name(block: Block, index: int) -> bool:
    """Whether a word of the tables is only a word here, or a part of one."""
    tokens = block.tokens
    term = tokens.terms[index]
    start, end = tokens.starts[index], tokens.ends[index]
    if term.text in block.lexicon.lists["part of the country"]:
        return True
    if term.text.startswith("国家") and is_one_of_many(tokens.text, start, end):
        return True  # 各地|国家高新区
    if term.kind == "region" and (_DIRECTION.match(tokens.text, start) or is_person(block, index)):
        return True
    if term.text[-1] in NATURAL and OF_WATER.match(tokens.text, end):
        return True  # 皖江|两岸
    if term.kind == "axis" and tokens.unknown_before(index):
        return True  # 一轴|三带
    return term.text == "西部" and not _AS_LAND.match(tokens.text, end)


#: 京津冀地区, 长三角区域, but 成渝地区生产总值.
_AREA_AFTER: Final = re.compile("(?:地区|区域)(?!生产|性|协调|经济|一体|发展|合作|消费|中心)")


def _with_area(block: Block, index: int) -> Found | None:
    """京津冀|地区, 长三角|区域: the word for a region belongs to its name."""
    tokens = block.tokens
    term, end = tokens.terms[index], tokens.ends[index]
    after = _AREA_AFTER.match(tokens.text, end)
    if after is None or term.text.endswith(("区", "圈", "群", "区域")) or _SIDE.match(term.text):
        return None
    start = tokens.starts[index]
    return Found(start, after.end(), "region", name=term.name, members=term.members)


def _greater(block: Block, index: int) -> Found | None:
    """大|西安都市圈: the word belongs to the name, where it is none of another one."""
    tokens = block.tokens
    term, start = tokens.terms[index], tokens.starts[index]
    if not term.text.endswith("圈") or tokens.text[start - 1 : start] != "大":
        return None
    if index and tokens.ends[index - 1] == start:
        return None  # 扩大|成都都市圈
    return Found(start - 1, tokens.ends[index], "region", name="大" + term.text)


def _part_of_province(block: Block, index: int) -> Found | None:
    """湘中|地区, 渝南|黔北地区: a side of a province, its neighbour and 地区 are one region."""
    tokens = block.tokens
    text, start, end = tokens.text, tokens.starts[index], tokens.ends[index]
    first = start
    before = block.ends.get(start)
    region = before is not None and before.kind == "region"
    if not _SIDE.match(text[start:end]):
        # 川渝|东北地区
        corner = region and before is not None and _CORNER.match(text[start:end])
        return Found(before.start, end, "region") if corner and before is not None else None
    further = _FURTHER.match(text, end)
    end = further.end() if further else end  # 湘中|地区, 辽西|北地区
    while region and before is not None and text.endswith("地区", 0, end):
        if not _SIDE.match(text[before.start : before.end]):
            break
        first = before.start  # 粤东|粤西|粤北地区, but 渝西|川东|结合部
        before = block.ends.get(first)
        region = before is not None and before.kind == "region"
    if (first, end) == (start, tokens.ends[index]):
        return None
    return Found(first, end, "region")


def _quoted(block: Block, index: int) -> Found | None:
    """A line in quotation marks after its place: 成都“三绕”."""
    tokens = block.tokens
    term = tokens.terms[index]
    start, end = tokens.starts[index], tokens.ends[index]
    if term.kind not in _LINES or index < 2 or tokens.ends[index - 2] != start - 1:
        return None
    marks = tokens.text[start - 1] in '“"‘' and tokens.text[end : end + 1] in tuple(_QUOTES)
    before = tokens.terms[index - 2]
    if not marks or before.role != PLACE or before.full:
        return None
    first = tokens.starts[index - 2]
    return Found(first, end + 1, term.kind, term, term.name, term.members, "high")


def _line_with_front(block: Block, index: int) -> Found | None:
    """G5|京昆高速, 轨道快线|璧铜线, 鄂州|机场高速: number, class or place before a line."""
    tokens = block.tokens
    term, before = tokens.terms[index], tokens.terms[index - 1]
    first, end = tokens.starts[index - 1], tokens.ends[index]
    if term.kind not in _LINES:
        return None
    if term.kind == "rail" and term.text.endswith("号线") and before.text in _METRO_WORDS:
        return _metro_of_city(block, index)
    classed = before.role == TAIL and before.kind == "rail" and term.text[-1] == "线"
    classed = classed and before.text != "铁路"  # 新建铁路|成昆线
    if before.text in ("东", "西") and term.text[0] in "南北" and term.kind == "road":
        whole = index > 1 and tokens.ends[index - 2] == first
        placed = whole and tokens.terms[index - 2].role == PLACE
        return Found(tokens.starts[index - 2] if placed else first, end, "road")  # 太原西|北二环
    if before.text == "新" and term.kind == "rail":
        return Found(first, end, "rail", base=term)  # 新|成昆铁路
    if classed and tokens.text[max(0, first - 2) : first] in _SORTS:
        first -= 2
    if before.role == CODE or (classed and term.kind == "rail"):
        return Found(first, end, term.kind, term, term.name, term.members, "high")
    numbered = term.kind == "rail" and (term.text[0] == "S" or term.text.endswith("号线"))
    first_word = numbered or _begins_with_class(block, term.text)
    placed = before.role == PLACE and not before.full
    if (placed or before.role == GROUP) and first_word:
        own = term if term.name.startswith(before.text) else None
        return Found(first, end, term.kind, own, own.name if own else "")
    return None


#: 市域|轨道交通|成灌线: what sort of system a named line belongs to.
_SORTS: Final = frozenset(("市域", "市郊", "城际", "城市"))
#: What a city's numbered lines belong to.
_METRO_WORDS: Final = frozenset(("轨道交通", "轨道", "地铁", "轻轨", "城市轨道交通"))


def _metro_of_city(block: Block, index: int) -> Found:
    """重庆|轨道交通|18号线: the city in front says whose line it is."""
    tokens = block.tokens
    term, first, end = tokens.terms[index], tokens.starts[index - 1], tokens.ends[index]
    place = tokens.terms[index - 2] if index > 1 and tokens.ends[index - 2] == first else None
    if place is None or place.role != PLACE or place.kind != "city":
        return Found(first, end, "rail", term, term.name, term.members, "high")
    own = term if term.name.startswith(place.name.removesuffix("市")) else None
    return Found(tokens.starts[index - 2], end, "rail", own, own.name if own else "")


def _begins_with_class(block: Block, text: str) -> bool:
    """机场高速, 绕城高速, 二绕, 六环路: what has its place in front."""
    lists = block.lexicon.lists
    first = lists["class before a line"] | lists["ring"]
    return (
        text in lists["ring of a city"]
        or text.startswith(tuple(first))
        or text[1:] in lists["ring"]  # 北京|东六环
    )


def _site_with_front(block: Block, index: int) -> Found | None:
    """资阳|国家高新区, 重庆|高新区: the place in front of an area, a hub or a park."""
    tokens = block.tokens
    term, before = tokens.terms[index], tokens.terms[index - 1]
    first, end = tokens.starts[index - 1], tokens.ends[index]
    if before.role != PLACE or before.full:
        return None
    if term.text.startswith("国家"):
        return Found(first, end, term.kind)
    # 贵阳|贵安: a short name stands for itself.
    alone = term.length < _LEAST_WITH_CITY and not term.name.startswith(before.text)
    whole = term.full or alone or term.text.startswith(("中国", *block.lexicon.home))
    if term.kind in _SITES and before.kind == "city" and not whole:
        return Found(first, end, term.kind, base=term)
    return None
