"""Cities, counties, provinces: which of the names found are places here.

A name is no place inside a person's name (局长刘青川), after a title (市长黄河), before a
post (成都市市长), or when it is also an ordinary word and nothing beside it is a place.
"""

from __future__ import annotations

__all__ = ["is_person", "read_abbreviation", "read_place", "read_river"]

import re
from bisect import bisect_left
from typing import Final

from geo.reading.names.company import in_company
from geo.reading.names.found import Block, Found
from geo.reading.names.no_places import (
    LAND,
    NATURAL,
    OF_WATER,
    is_cut_out,
    is_of_other_province,
    is_parent,
    is_river_here,
)
from geo.reading.words.terms import KNOWN, PLACE, RIVER, SEP, TITLE, Term

#: 缙云山, 长宁河, 安居镇: not the county it shares a name with.
_FEATURES: Final = LAND | frozenset("寺镇乡村湾牌")
#: What a lake, a mountain or a sea has and a county has not: 巢湖|流域, 穿越|峨眉山.
_NATURE: Final = re.compile(
    "国家公园|流域|水[域质位面体]|湖[区面岸]|沿岸|两岸|岸线|湿地|山[脉区麓顶]|余脉|主峰|之巅|蓝藻|治理|生态(?!环境局|市|县)"
)
#: What even a city or a county of the region has not: 黄山|之巅, 綦江|流域.
_OWN_NATURE: Final = re.compile(f"{OF_WATER.pattern}|之巅|主峰|山脉")
_AROUND: Final = re.compile("(?:环|登|爬|穿越|攀登|翻越|游览|横跨)$")
_SIGHT: Final = re.compile("(?:风?景区|古[镇城]|风景|瀑布|温泉|洞)")
#: 市|民, 市|场, 县|域: what follows a unit that begins another word.
_OTHER_WORD: Final = frozenset("场民区域级内外委政人属长（(")
_SIDE_LENGTH: Final = 2
#: 永吉|地区行署, 达县|专区: a prefecture of that name which is no more.
_OLD_PREFECTURE: Final = re.compile("地区?(?:行政公署|行署|专员|专署|委)|专区|专员")
#: What a programme brings into a province: 疆电入渝.
_CARRIED: Final = ("电", "气", "煤", "水", "粮")
#: 编辑:刘涪陵  审核:郑渝中; 记者 何川 陈江津): names in a line that says who wrote.
_CREDITS: Final = re.compile(
    r"(?:编辑|审核|校对|责编|作者|记者|摄影|通讯员|主编|文/|图/)[^\n。，,；;]{0,16}$"
)


def read_place(block: Block, index: int) -> Found | None:
    """The place at token `index`, unless it is something else here."""
    tokens = block.tokens
    term = tokens.terms[index]
    start, end = tokens.starts[index], tokens.ends[index]
    if is_cut_out(block, index) or is_of_other_province(block, index):
        return None
    if term.kind != "region" and is_river_here(block, index):
        return None
    if not term.full and is_person(block, index):
        return None
    if term.ordinary and not in_company(block, index):
        return None
    touches = index + 1 < len(tokens.terms) and tokens.starts[index + 1] == end
    after = tokens.terms[index + 1] if touches else None
    if after is not None and after.role == TITLE and after.text in block.lexicon.lists["post"]:
        return None
    if not term.full and end > start + 1 and _is_feature(block, end, term, after):
        return None
    if _is_other_thing(term, tokens.text, end):
        return None
    if _is_with_unit(block, end, term):
        if term.kind == "city":
            return None  # 常德|县 was another place than the city
        end += 1  # 即墨|市, which is a district now
    item = _as_other_kind(block, index) or Found(start, end, term.kind, term, term.name)
    item.end, item.confidence = end, "high" if item.term is term else item.confidence
    block.found.append(item)
    return item


def _is_other_thing(term: Term, text: str, end: int) -> bool:
    """四川|话, 永吉|地区行署: what is only called after the place."""
    if term.kind == "district":
        return _OLD_PREFECTURE.match(text, end) is not None
    return term.kind in ("region", "city") and text[end : end + 1] in ("话", "菜")


def _as_other_kind(block: Block, index: int) -> Found | None:
    """绍兴|滨海新区 is an area, 湘南|湘西 are two sides of a province."""
    tokens = block.tokens
    term, end = tokens.terms[index], tokens.ends[index]
    if term.kind == "city" and _is_side_among_sides(block, index):
        return Found(tokens.starts[index], end, "region")
    if term.full and term.text.endswith("新区") and _is_of_other_city(block, index):
        return Found(tokens.starts[index - 1], end, "area")
    return None


def _is_side_among_sides(block: Block, index: int) -> bool:
    """湘南|湘西, 湘南、|湘西: a side of the province like the one before, not the city of that name."""
    tokens = block.tokens
    text, start, end = tokens.text, tokens.starts[index], tokens.ends[index]
    if end - start != _SIDE_LENGTH or text[end - 1] not in "东南西北":
        return False
    before = block.ends.get(start - 1 if text[start - 1 : start] == "、" else start)
    side = before is not None and before.kind == "region"
    return side and before is not None and text[before.start] == text[start]


def _is_with_unit(block: Block, end: int, term: Term) -> bool:
    """即墨|市, 宁乡|县: whether the next character is the unit of a county, now or before.

    A word that begins with it (市民, 市场, 县域) is known or not followed by a mark, so the
    character has to stand alone before what the tables do not know.
    """
    text = block.tokens.text
    units = {"district": ("市", "县"), "city": ("县",)}.get(term.kind, ())
    if term.full or text[end : end + 1] not in units:
        return False
    if text.startswith("县城", end):
        return False  # 金堂|县城
    index = bisect_left(block.tokens.starts, end)
    taken = index < len(block.tokens.starts) and block.tokens.starts[index] == end
    return not taken and text[end + 1 : end + 2] not in _OTHER_WORD


def _is_of_other_city(block: Block, index: int) -> bool:
    """绍兴|滨海新区: a county's name in another city is that of an area."""
    tokens = block.tokens
    before = tokens.terms[index - 1] if index else None
    if before is None or tokens.ends[index - 1] != tokens.starts[index]:
        return False
    city = before.role == PLACE and before.kind == "city" and not before.full
    return city and not is_parent(before, tokens.terms[index])


def _is_feature(block: Block, end: int, term: Term, after: Term | None) -> bool:
    """Whether what follows a short name makes it a mountain, a river, a town or a sight."""
    text, smaller = block.tokens.text, block.lexicon.lists["smaller than a county"]
    start = end - term.length
    if term.text[-1] in NATURAL and _OWN_NATURE.match(text, end):
        return True
    if (
        term.text[-1] in NATURAL
        and not term.near | (term.kind == "city")
        and (_NATURE.match(text, end) or _AROUND.search(text, max(0, start - 2), start))
    ):
        return True
    if term.ordinary and _SIGHT.match(text, end):
        return True
    if after is not None and after.role in (PLACE, KNOWN):
        return False  # 重庆|江津区, 荆州|江陵
    following = text[end : end + 2]
    return (following[:1] in _FEATURES and following != "乡村") or following in smaller


def read_river(block: Block, index: int) -> None:
    """A river, unless it is a person (眉山市长黄河)."""
    tokens = block.tokens
    term = tokens.terms[index]
    if not is_person(block, index):
        item = Found(tokens.starts[index], tokens.ends[index], "river", term, term.name)
        item.confidence = "medium"
        block.found.append(item)


def read_abbreviation(block: Block, index: int) -> None:
    """来川, 在绵, 驻渝: one character for a province or a city."""
    tokens = block.tokens
    term = tokens.terms[index]
    (mention,) = term.members
    start = tokens.starts[index] + term.text.index(mention)
    if term.text[0] == "入" and tokens.text[start - 2 : start - 1] in _CARRIED:
        return  # “疆电入渝”
    if tokens.text[start : start + 2] in block.lexicon.names:
        other = block.lexicon.names[tokens.text[start : start + 2]]
        if other.role == PLACE:
            block.found.append(Found(start, start + 2, other.kind, other, other.name))
            return
    whole = block.lexicon.names.get(term.name, term)
    end = start + len(mention)
    block.found.append(Found(start, end, term.kind, whole, term.name, confidence="medium"))


def is_person(block: Block, index: int) -> bool:
    """Whether the token is a person's name, or all but the family name of one."""
    tokens = block.tokens
    text, start, end = tokens.text, tokens.starts[index], tokens.ends[index]
    if text[start:end] in block.people or text[start - 1 : end] in block.people:
        return True
    before = tokens.terms[index - 1] if index else None
    if index and tokens.ends[index - 1] == start:
        if (
            before is None
            or before.role != TITLE
            or before.text in block.lexicon.lists["loose title"]
        ):
            return False
        if tokens.terms[index].role == RIVER or _is_spoken_after(block, index):
            block.people.add(text[start:end])
            return True
        return False
    if not start or text[start - 1] not in block.lexicon.surnames:
        return False
    if _is_credited(text, start, end) or _has_title(block, start - 1) or _is_named(block, index):
        block.people.add(text[start - 1 : end])
        return True
    return False


def _is_named(block: Block, index: int) -> bool:
    """Whether what stands around a family name and the token after it makes a person of them."""
    tokens = block.tokens
    text, start, end = tokens.text, tokens.starts[index], tokens.ends[index]
    before = tokens.terms[index - 1] if index else None
    unknown = tokens.unknown_before(index)
    said = not block.lexicon.lists["says"].isdisjoint((text[end : end + 2], text[end : end + 1]))
    if unknown != 1:
        return unknown > 1 and said
    # What stands before the family name: a title, with or without a blank, or a mark.
    gap = start - 1 - (tokens.ends[index - 1] if index else 0)
    blank = gap == 1 and text[start - 2] in " \u3000"
    titled = before is not None and before.role == TITLE and (gap == 0 or blank)
    marked = gap > 0 or start == 1 or (before is not None and before.role == SEP)
    return titled or said or (marked and _is_spoken_after(block, index))


def _is_credited(text: str, start: int, end: int) -> bool:
    """编辑:刘涪陵: a name among those of the people who made the text."""
    return not text[end : end + 1].isalnum() and bool(
        _CREDITS.search(text, max(0, start - 24), start - 1)
    )


def _has_title(block: Block, at: int) -> bool:
    """Whether a title ends right before `at` (村民|赵开江)."""
    titles, text = block.lexicon.lists["title"], block.tokens.text
    return any(text[max(0, at - size) : at] in titles for size in (2, 3, 4))


def _is_spoken_after(block: Block, index: int) -> bool:
    """Whether the next word is one that people do: 表示, 说, 主持."""
    tokens = block.tokens
    end = tokens.ends[index]
    speech = block.lexicon.lists["speech"]
    following = tokens.text[end : end + 2]
    return following in speech or following[:1] in speech or not following.strip("，。,、")
