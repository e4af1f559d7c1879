"""Route numbers: G5, S104线, 省道101, 市域铁路S5线, with the words and parts that belong to them."""

from __future__ import annotations

__all__ = ["read_code", "settle_codes"]

import re
from typing import Final

from geo.reading.names.edges import left_edge
from geo.reading.names.found import Block, Found
from geo.reading.names.items import is_after_verb
from geo.reading.names.joins import over_digits
from geo.reading.names.lines import grow
from geo.reading.names.modes import ROAD_CONTEXT, sentence_around
from geo.reading.names.numbered import start_with_ends
from geo.reading.names.shapes import SHAPES
from geo.reading.words.terms import GROUP, PLACE, TAIL, Term

_TRAIN: Final = re.compile(r"^S\d{1,2}(?:线)?$")
_ALIAS: Final = re.compile("[（(][\u3400-\u9fff]{2,5}高速(?:公路)?[）)]")
#: 61省道|至329国道段: a stretch between two numbered roads.
_CODE_RANGE: Final = re.compile("[\u3400-\u9fff]{0,5}至[\u3400-\u9fff0-9GSX]{2,8}?段")
_NAMED: Final = re.compile("([\u3400-\u9fff]{2,4})[（(]$")
#: How far before a number the text is asked what it is of, in characters.
_REACH: Final = 120
_STEM: Final = re.compile("[\u3400-\u9fff]{2,4}(?=[、和及与等])")


#: What systems a number with S belongs to: 市域线|S1.
_SYSTEMS: Final = ("市域线", "市郊线", "市域快线")
#: A number alone is a road where something around it speaks of one: no S30 of a car, no G1 of a cell.
_LINES: Final = ("road", "rail")
_BARE: Final = re.compile("[GSXY][0-9]{1,4}")
_AROUND: Final = re.compile(
    "路|线|道|桥|隧|互通|收费站|服务区|出口|匝道|车流|通车|里程|公里|[GSXY][0-9]{1,4}[\u3400-\u9fff]{2,3}高速"
)


def read_code(block: Block, index: int) -> Found | None:
    """A route number with the class word before it and the parts after it; None for another number."""
    tokens = block.tokens
    start, end = tokens.starts[index], tokens.ends[index]
    text = tokens.text[start:end]
    start = over_digits(block, start)
    start, kind = _with_system(block, index, start, text)
    stem = _STEM.match(tokens.text, end) if kind == "road" and text[-1].isdigit() else None
    if stem is not None and set(stem[0]) <= block.lexicon.letters:
        end = stem.end()  # G65|包茂、G42沪蓉高速
    first = _letters_named(block, start, end) if kind == "road" else start
    if first < start:
        return block.add(Found(first, end + 1, kind))
    alias = _ALIAS.match(tokens.text, end) or _CODE_RANGE.match(tokens.text, end)
    end = alias.end() if alias else end
    item = grow(block, Found(start, end, kind), index + 1)
    if item.kind == "rail" and ROAD_CONTEXT.search(tokens.text, end, item.end):
        item.kind = "road"  # S27线锡张高速太子城至克什克腾段
    if kind == "road" and _is_other_number(block, item):
        return None
    return block.add(item)


def _with_system(block: Block, index: int, start: int, text: str) -> tuple[int, str]:
    """Where a number begins with the system or the cities it is of, and "rail" where they say so."""
    tokens = block.tokens
    touches = index > 0 and tokens.ends[index - 1] == start
    before = tokens.terms[index - 1] if touches else None
    rail = before is not None and before.role == TAIL and before.kind == "rail"
    if rail or (before is not None and before.text in ("轨道交通", "地铁", "市域")):
        return left_edge(block, index, SHAPES["rail"]).start, "rail"
    system = next((word for word in _SYSTEMS if tokens.text.endswith(word, 0, start)), "")
    if system:
        return start - len(system), "rail"
    if not (_TRAIN.match(text) and text.endswith("线")):
        return start, "road"
    first = start_with_ends(block, index)
    if first < start:
        return first, "rail"
    start = _letters_before(block, start)
    if before is not None and tokens.ends[index - 1] == start and _names_cities(before):
        start = tokens.starts[index - 1]  # 郑州|S1线, 成眉|S16线
    return start, "rail"


def _is_other_number(block: Block, item: Found) -> bool:
    """Whether nothing around a bare number speaks of a road: 格力G10变频, 菠菜X6."""
    text = block.tokens.text
    if _BARE.fullmatch(text, item.start, item.end) is None:
        return False
    around = text[max(0, item.start - _REACH) : item.start] + " " + sentence_around(block, item.end)
    return _AROUND.search(around) is None


def _letters_named(block: Block, start: int, end: int) -> int:
    """京昆(G5), 沪蓉(G42): where the letters of a road begin whose number stands in brackets."""
    text, letters = block.tokens.text, block.lexicon.letters
    named = _NAMED.search(text, max(0, start - 5), start)
    if named is None or text[end : end + 1] not in ("）", ")"):
        return start
    size = len(named[1])
    while size > 1 and not set(named[1][-size:]) <= letters:
        size -= 1
    places = any(named[1][-length:] in block.lexicon.names for length in (2, 3, 4))
    lettered = size > 1 and not places and named[1][-size:] not in block.lexicon.lists["said"]
    return start - 1 - size if lettered else start


def _letters_before(block: Block, start: int) -> int:
    """锡宜|S2线: where the letters of the cities begin that the line joins."""
    text, letters = block.tokens.text, block.lexicon.letters
    pair = text[max(0, start - 2) : start]
    alone = start == 2 or not text[start - 3 : start - 2].isalnum()
    alone = alone or is_after_verb(block, start - 2)  # 规划|西汉S16线
    lettered = len(pair) == 2 and set(pair) <= letters and pair not in block.lexicon.lists["said"]
    return start - 2 if alone and lettered and pair not in block.lexicon.names else start


def _names_cities(term: Term) -> bool:
    return term.role == GROUP or (term.role == PLACE and term.kind == "city" and not term.full)


_CODE: Final = re.compile(r"^(.*?)([GSXY]\d{1,4})(线?|[\u3400-\u9fff]{2,4}支线)$")


def settle_codes(block: Block, found: list[Found]) -> None:
    """Route numbers in one list are of one kind: 市域铁路S1、S2、S4 are three rail lines."""
    text = block.tokens.text
    chain: list[tuple[Found, re.Match[str]]] = []
    for item in [*found, Found(len(text) + 9, len(text) + 9, "")]:
        match = _CODE.match(text[item.start : item.end]) if item.kind in _LINES else None
        joined = bool(chain) and text[chain[-1][0].end : item.start] in ("、", "和", "及", "与")
        if chain and not joined:
            _settle_chain(chain, text)
            chain = []
        if match is not None and (joined or not chain):
            chain.append((item, match))
        elif chain and joined and match is None:
            _settle_chain(chain, text)
            chain = []


#: S1和S10|两条市域铁路: what the numbers are of comes last.
_OF_TRAINS: Final = re.compile(
    "等?(?:[两三四五六七八九十]|[0-9]{1,2})?条?(?:市域|市郊|城际|轨道|地铁)"
)


def _settle_chain(chain: list[tuple[Found, re.Match[str]]], text: str) -> None:
    told = bool(chain) and _OF_TRAINS.match(text, chain[-1][0].end) is not None
    if len(chain) < 2 or not (told or any(item.kind == "rail" for item, _ in chain)):
        return
    prefix = chain[0][1][1]
    tail = "线" if any(match[3] for _, match in chain) else ""
    for item, match in chain:
        if len(match[2]) > 3:
            return
        item.kind = "rail"
        if prefix and item.term is None:
            own = match[3] if len(match[3]) > 1 else tail  # S5|仁寿支线
            item.name = (match[1] or prefix) + match[2] + own
            item.confidence = "medium"
