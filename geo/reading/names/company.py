"""Names that are ordinary words as well: they are places among places, and words elsewhere."""

from __future__ import annotations

__all__ = ["in_company"]

import re
from collections import Counter
from typing import Final

from geo.reading.names.found import Block
from geo.reading.names.no_places import NATURAL, is_parent, is_told
from geo.reading.words.terms import DASH, JOIN, PLACE, SEP, SOFT, STOP, Term

_OFTEN: Final = 3
_ABOVE: Final = ("city", "region")
_CLAUSE: Final = "，。；：,;:\n"
#: What stands before where something is.
_AT: Final = frozenset("在至到从由自经往与和") | {
    "位于",
    "抵达",
    "到达",
    "途经",
    "途径",
    "地处",
    "坐落于",
}
_OTHER_UNITS: Final = re.compile("市(?![民场域])|县(?![域属级委城])|区(?!域)|地区|公社")
#: So many items of a list on either side tell what it lists.
_LONG_LIST: Final = 12
#: How far before a place its city is looked for, in tokens and characters.
_BACK: Final = 40
_FAR: Final = 200


def in_company(block: Block, index: int) -> bool:
    """Whether a name that is also an ordinary word stands among places."""
    tokens = block.tokens
    terms, starts, ends = tokens.terms, tokens.starts, tokens.ends
    if index and ends[index - 1] == starts[index]:
        before = terms[index - 1]
        if before.role == PLACE:
            # 贵州|金沙, but 四川|南部, 成都|南部: a side of them
            side = terms[index].text[-1] == "部"
            return (before.kind == "region" and not side) or is_parent(before, terms[index])
        if before.role == STOP and before.text in block.lexicon.lists["before an end"]:
            return True
        if before.role in (JOIN, DASH) and index > 1 and _is_sure(terms[index - 2]):
            return True
    ahead = terms[index + 1 : index + 3]
    if len(ahead) == 2 and ahead[0].role in (JOIN, DASH) and _is_sure(ahead[1]):
        return starts[index + 2] - ends[index] == ahead[0].length
    headline = starts[index] == 0 or tokens.text[starts[index] - 1] == "\n"
    if headline and tokens.text[ends[index] : ends[index] + 1] in "：:":
        return True
    sure, count = _list_around(block, index)
    if sure or count >= 3 or (count > 1 and _parent_in_sentence(block, index)):
        return True
    return (
        _is_called_in_full(block, index)
        or _is_of_text_city(block, index)
        or _is_of_named_city(block, index)
    )


def _is_called_in_full(block: Block, index: int) -> bool:
    """德清县 … |德清: a name that is no word of its own, of a place the block names in full."""
    term, lists, end = block.tokens.terms[index], block.lexicon.lists, block.tokens.ends[index]
    if _OTHER_UNITS.match(block.tokens.text, end):
        return False  # 淮阴|市, 零陵|地区, 丹徒|公社
    if term.full or term.text[-1] in NATURAL or block.tokens.unknown_after(index) == 1:
        return False  # 锦江区 … |锦江, 青羊|宫
    if term.text in lists["any word"] or term.text in lists["said"]:
        return False
    return is_told(block, term)


def _is_of_text_city(block: Block, index: int) -> bool:
    """南京 … 签约|江宁|项目: a name that is hardly a word, in a block that names its city."""
    tokens = block.tokens
    term = tokens.terms[index]
    if term.text not in block.lexicon.lists["county by its city"]:
        return False
    if tokens.unknown_after(index) == 1 or _OTHER_UNITS.match(tokens.text, tokens.ends[index]):
        return False
    return _is_in_named_city(block, term) or _is_often_named(block, term)


def _is_often_named(block: Block, term: Term) -> bool:
    """沽源 … 沽源 … 沽源: what a text names again and again is what it is about."""
    if block.often is None:
        here = map(block.tokens.terms.__getitem__, block.active)
        count = Counter(t.text for t in here if t.role == PLACE and t.ordinary)
        block.often = frozenset(text for text, times in count.items() if times >= _OFTEN)
    return term.text in block.often


def _is_in_named_city(block: Block, term: Term) -> bool:
    """Whether the block names the city that a county lies in, or the province of a city."""
    if block.cities is None:
        here = map(block.tokens.terms.__getitem__, block.active)
        named = (t.name for t in here if t.role == PLACE and t.kind in _ABOVE)
        block.cities = frozenset(named)
    above = [term.parent, *(parent for parent, *_ in term.parents)]
    if term.kind == "city":
        code = term.feature.partition("/")[2][:2]
        above += (name for name, own in block.lexicon.province_codes.items() if own == code)
    return not block.cities.isdisjoint(above)


def _is_of_named_city(block: Block, index: int) -> bool:
    """南通 … 位于|通州: between a preposition and a word, where the block names what is above it.

    A city may begin a clause as well: 福建 … 。|三明|入选.
    """
    tokens = block.tokens
    term, start, end = tokens.terms[index], tokens.starts[index], tokens.ends[index]
    before = tokens.terms[index - 1] if index else None
    placed = before is not None and tokens.ends[index - 1] == start and before.text in _AT
    begins = term.kind == "city" and (not start or tokens.text[start - 1] in _CLAUSE)
    begins = begins and term.text not in block.lexicon.lists["said"]
    if not placed and not begins:
        return False
    after = tokens.terms[index + 1] if index + 1 < len(tokens.terms) else None
    touches = after is not None and tokens.starts[index + 1] == end
    if touches and after is not None and after.role not in (STOP, SOFT, JOIN, SEP):
        return False
    if not touches and tokens.text[end : end + 1].isalnum():
        return False
    return _is_in_named_city(block, term)


def _parent_in_sentence(block: Block, index: int) -> bool:
    """上海18号线途经宝山、杨浦: whether the city of a district stands before it in the sentence."""
    tokens = block.tokens
    place, start = tokens.terms[index], tokens.starts[index]
    low = max(tokens.text.rfind(mark, max(0, start - _FAR), start) for mark in "。；\n")
    for before in range(index - 1, max(index - _BACK, 0) - 1, -1):
        if tokens.starts[before] < low:
            return False
        term = tokens.terms[before]
        if term.role == PLACE and term.kind in ("city", "region") and is_parent(term, place):
            return True
    return False


def _list_around(block: Block, index: int) -> tuple[bool, int]:
    """Whether a sure place stands in the 、-list around a token, and how many places do."""
    tokens = block.tokens
    terms, starts, ends = tokens.terms, tokens.starts, tokens.ends
    sure, count = False, 1
    for step in (-1, 1):
        at = index
        for _ in range(_LONG_LIST):
            if not 0 <= at + 2 * step < len(terms):
                break
            sep, other = at + step, at + 2 * step
            if terms[sep].role != SEP or terms[other].role != PLACE:
                break
            left, right = min(at, sep), max(at, sep)
            far = (min(sep, other), max(sep, other))
            if ends[left] != starts[right] or ends[far[0]] != starts[far[1]]:
                break
            sure = sure or not terms[other].ordinary
            count += 1
            at = other
    return sure, count


def _is_sure(term: Term) -> bool:
    return term.role == PLACE and not term.ordinary
