"""What reads like a place and is none: the end of another word, a side of a lake, a class of counties."""

from __future__ import annotations

__all__ = [
    "LAND",
    "NATURAL",
    "OF_WATER",
    "is_cut_out",
    "is_of_feature",
    "is_of_other_province",
    "is_parent",
    "is_river_here",
    "is_told",
]

import re
from typing import Final

from geo.reading.names.found import Block
from geo.reading.words.scan import Tokens
from geo.reading.words.terms import PLACE, PLAIN, SEP, SOFT, WORD, Term

#: What a side of is called like a province: 武陵|山西|部.
NATURAL: Final = frozenset("湖山江河")
#: What has waters of its own: not the county or the city, but the river or the lake of that name.
OF_WATER: Final = re.compile("流域|干流|支流|水系|两岸")
#: How land and waters are called: 缙云山, 长宁河.
LAND: Final = frozenset("山河江湖岭峡")
#: 红|海城市: the sea, not the city after it.
_SEAS: Final = frozenset("红黑死里渤黄")
#: What follows the side of a mountain or a water: 南部, 北岸, 东麓.
_OF_SIDES: Final = frozenset("部岸麓侧坡段端缘边")
#: 县域, 县级, 县镇村: a class of counties, not the one whose name has but two characters.
_COUNTIES: Final = re.compile("[域级]|[乡镇]村?")
#: 和县|城: where this stands before the class, it is no name either.
_COUNTY_TOWN: Final = re.compile("[城区市直]")
_JOINING: Final = frozenset("和成")
_OTHER_WORDS: Final = frozenset((WORD, PLAIN, SOFT))
#: What ends before the name of a county whose name has but two characters.
_BEFORE_COUNTY: Final = frozenset("年月日由为管")
#: One of these after a name is a word of its own: 镇坪间.
_LOOSE: Final = frozenset(
    "间等人段县市内外境隔在向由共为是已将也均皆亦曾未仍又并只再还因从经于0123456789两三四五六七八九十"
)


def is_cut_out(block: Block, index: int) -> bool:
    """Whether a far or very short name has unknown characters right before it: 金|融安|全.

    Near names are trusted inside unknown text; the thousands of others are not.
    """
    tokens = block.tokens
    term = tokens.terms[index]
    start = tokens.starts[index]
    if term.kind != "district":
        return term.kind == "region" and _is_side_of_feature(block, index)  # 武陵|山西|部
    if term.text[0] == "海" and tokens.text[start - 1] in _SEAS:
        return True
    if term.ordinary and term.text[-1] == "部" and tokens.text[start - 1] in "东西":
        return True  # 湖南东|南部
    if _is_after_side(block, index):
        return True
    if term.near and not term.full:
        return _is_rest_of_town(block, index)
    if term.full and term.text[-1] == "县" and _is_class_of_counties(block, index):
        return True
    if term.full and (term.length > 2 or tokens.text.startswith("县城", tokens.ends[index])):
        return False  # 紧依|洋县|县城
    # 三江|口、: one unknown character before the next mark makes another word of it.
    tied = not term.full and tokens.unknown_after(index) == 1
    tied = tied and tokens.text[tokens.ends[index]] not in _LOOSE
    if term.near and term.full and tokens.text[tokens.starts[index] - 1] in _BEFORE_COUNTY:
        return tied  # 1949年|忠县
    if tied or not tokens.unknown_before(index):
        return tied
    return term.full or term.text[-1] in NATURAL or not is_told(block, term)


def _is_rest_of_town(block: Block, index: int) -> bool:
    """团风|方高坪: one unknown character after a county elsewhere, and a near name: a town of it."""
    tokens = block.tokens
    before = tokens.terms[index - 1] if index else None
    if before is None or before.role != PLACE or before.kind != "district" or before.near:
        return False
    return tokens.unknown_before(index) == 1 == tokens.starts[index] - tokens.ends[index - 1]


def _is_after_side(block: Block, index: int) -> bool:
    """东|北林区, 西|南山区: the second half of a side; 南|昆山, 大|巴山: of a mountain's own name."""
    tokens = block.tokens
    term, start = tokens.terms[index], tokens.starts[index]
    before = tokens.text[start - 1 : start]
    if term.kind != "district" or not before:
        return False
    if term.full:
        return term.length > 2 and before in "东西" and term.text[0] in "南北"
    single = index > 0 and tokens.ends[index - 1] == start and tokens.terms[index - 1].length == 1
    return single and not term.near and term.text[-1] in NATURAL and before in "东南西北大小"


def _is_side_of_feature(block: Block, index: int) -> bool:
    """Whether 山西, 湖南 or 河北 is the end of a mountain's or a water's name and its side."""
    tokens = block.tokens
    text, start, end = tokens.text, tokens.starts[index], tokens.ends[index]
    name = text[start:end]
    if len(name) != 2 or name[0] not in NATURAL or name[1] not in "东南西北":
        return False
    before = tokens.terms[index - 1] if index and tokens.ends[index - 1] == start else None
    named = before is not None and before.role == PLACE and before.kind == "district"
    return (named or tokens.unknown_before(index) > 0) and text[end : end + 1] in _OF_SIDES


def _is_class_of_counties(block: Block, index: int) -> bool:
    """各市主导产业|和县域特色产业, 罗|浮山县镇村: counties as such, read as the name of one."""
    tokens = block.tokens
    text, start, end = tokens.text, tokens.starts[index], tokens.ends[index]
    if end - start > 2:
        return tokens.unknown_before(index) > 0 and _COUNTIES.match(text, end) is not None
    before = tokens.terms[index - 1] if index and tokens.ends[index - 1] == start else None
    if before is not None and before.role == PLACE and is_parent(before, tokens.terms[index]):
        return False  # 马鞍山|和县|域内
    if before is not None and before.role in _OTHER_WORDS:
        return True  # 旅游|兴县, 文|明示|范县
    if before is not None and before.role == PLACE and before.kind == "district":
        return True  # 富民|兴县
    joining = text[start] in _JOINING and _COUNTY_TOWN.match(text, end) is not None
    return joining or _COUNTIES.match(text, end) is not None


def is_of_other_province(block: Block, index: int) -> bool:
    """江苏|太湖, 新疆|巴州, 贵州|六安: a short name right after a province it does not lie in."""
    tokens = block.tokens
    term = tokens.terms[index]
    before = tokens.terms[index - 1] if index else None
    if before is None or term.full or term.kind == "region":
        return False
    if (
        before.role != PLACE
        or before.kind != "region"
        or tokens.ends[index - 1] != tokens.starts[index]
    ):
        return False
    features = [feature for _, feature, _ in term.parents] or [term.feature]
    codes = [feature.partition("/")[2][:2] for feature in features]
    if term.kind == "city" and term.feature.endswith("0000"):
        return False  # 四川|重庆
    own = block.lexicon.province_codes.get(before.name, "")
    return bool(own) and all(codes) and own not in codes


def is_river_here(block: Block, index: int) -> bool:
    """嫩江、|松花江, 笋溪河、|綦江: a county that is called like the river, among rivers."""
    tokens = block.tokens
    term = tokens.terms[index]
    if term.full or term.text[-1] not in _WATERS:
        return False
    end, at = tokens.ends[index], index + 1
    if at < len(tokens.terms) and tokens.terms[at].role == SEP and tokens.starts[at] == end:
        beyond = _WATER_AFTER.match(tokens.text, tokens.ends[at])
        if beyond is not None and _is_no_place(block, tokens.ends[at], beyond.end()):
            return True
    while index > 0 and _joins(tokens, index - 1):
        start = tokens.starts[index - 1]
        before = _WATER_BEFORE.search(tokens.text, max(0, start - 4), start)
        if before is None or _is_no_place(block, before.start(), start):
            return before is not None
        index -= 2  # 滦河、黑河、|白河
    return False


def _joins(tokens: Tokens, at: int) -> bool:
    """Whether the token is a list mark right before the next one."""
    return tokens.terms[at].role == SEP and tokens.ends[at] == tokens.starts[at + 1]


def _is_no_place(block: Block, start: int, end: int) -> bool:
    text = block.tokens.text[start:end]
    names = (block.lexicon.names.get(text[at:]) for at in range(len(text) - 1))
    return all(term is None or term.role != PLACE for term in names)


_WATERS: Final = frozenset("江河湖")
_WATER_AFTER: Final = re.compile("[\u3400-\u9fff]{1,3}?[江河湖](?![\u3400-\u9fff]?[镇乡县区市])")
_WATER_BEFORE: Final = re.compile("[\u3400-\u9fff]{1,3}[江河湖]$")


def is_told(block: Block, term: Term) -> bool:
    """Whether the block names a place in full, or right after what it lies in: 祁阳县 … 派回|祁阳."""
    if block.whole is None:
        terms, starts, ends = block.tokens.terms, block.tokens.starts, block.tokens.ends
        told: set[str] = set()
        for index in block.active:
            place = terms[index]
            if place.role != PLACE or place.kind == "region":
                continue
            before = terms[index - 1] if index and ends[index - 1] == starts[index] else None
            if place.full and place.length > 2:
                told.add(place.name)
            elif before is not None and before.role == PLACE and is_parent(before, place):
                told.add(place.text)
        block.whole = frozenset(told)
    names = (term.text, term.name, *(name for *_, name in term.parents))
    return not block.whole.isdisjoint(names)


def is_of_feature(text: str, end: int, term: Term) -> bool:
    """龙门|山旅游公路: a short name that ends at `end` inside the name of a mountain or a water."""
    return not term.full and text[end : end + 1] in LAND


def is_parent(city: Term, place: Term) -> bool:
    """Whether a city is one that a county lies in."""
    return city.name == place.parent or any(parent == city.name for parent, *_ in place.parents)
