"""The items of a list, walked from its end to the left: bare ones and complete names.

What a list leaves out (:mod:`geo.reading.names.lists`, :mod:`geo.reading.names.hub_lists`)
stands once, before or behind it; here is only where each item begins and ends.
"""

from __future__ import annotations

__all__ = [
    "add_hub",
    "is_after_verb",
    "is_no_item",
    "is_place",
    "items_before",
    "token_ending_at",
]

from bisect import bisect_left
from typing import Final

from geo.reading.names.edges import left_edge
from geo.reading.names.found import Block, Found
from geo.reading.names.shapes import LINES, SHAPES, Edge
from geo.reading.words.lexicon import is_made_of
from geo.reading.words.terms import PART, PLACE, SEP, STOP, Term

#: What has a name of its own shares nothing with the items after it.
_OTHER: Final = frozenset(("hub", "park", "area", "belt", "axis", "road", "rail", "organisation"))
#: How long the name of a place is that stations are called after.
_SHORT: Final = 3
_MAX_ITEMS: Final = 60
#: How many letters name a line in a list.
_LETTERS: Final = (3, 2)
#: 从成都至德阳、成绵高速…: a journey, no line.
_FROM: Final = ("从", "由", "自")


def token_ending_at(block: Block, position: int) -> int:
    """Index of the token that ends at `position`; -1 when none does."""
    ends = block.tokens.ends
    index = bisect_left(ends, position)
    return index if index < len(ends) and ends[index] == position else -1


def is_after_verb(block: Block, position: int) -> bool:
    """Whether a verb, or what else no name holds, ends at `position`: 规划|西汉S16线."""
    at = token_ending_at(block, position)
    return at >= 0 and block.tokens.terms[at].role == STOP


def items_before(
    block: Block, index: int, kind: str, kinds: tuple[str, ...], *, end: int = -1
) -> tuple[list[tuple[Edge, int]], int]:
    """Bare items of the list before token `index` (or `end`), last first; how many are whole."""
    tokens = block.tokens
    items: list[tuple[Edge, int]] = []
    complete = 0
    for _ in range(_MAX_ITEMS):
        end = tokens.starts[index] if end < 0 else end
        found = block.ends.get(end)
        if found is not None and found.kind in kinds:
            complete += 1
            if tokens.text[found.start : found.end].endswith("扩能"):
                found.kind = kind
            start = found.start
        elif (
            found is not None
            and found.kind in _OTHER
            and not _is_short_area(found, kind)
            and not _is_end(block, found, kind)
        ):
            break  # 街子农业园区、飞龙互通、|广安至合川快速通道
        else:
            edge = left_edge(block, index, SHAPES[kind], tail=end)
            journey = edge.ranged and tokens.text[edge.start - 1 : edge.start] in _FROM
            if not edge.core or edge.quoted or edge.coded or journey:
                break
            edge = _without_word(block, _over_part(block, edge, kind), end, kind)
            items.append((edge, end))
            start = edge.start
        index = token_ending_at(block, start)
        if index > 0 and tokens.terms[index].text in block.lexicon.lists["verb of an item"]:
            index = token_ending_at(block, tokens.starts[index])
        if kind in LINES and index > 0 and _is_province(tokens.terms[index]):
            index = token_ending_at(block, tokens.starts[index])  # 、云南|麻柳湾至会泽等高速
        if index < 0 or tokens.terms[index].role != SEP:
            break
        end = -1
    return items, complete


def _over_part(block: Block, edge: Edge, kind: str) -> Edge:
    """昌九扩建|通远试验段: what stands before the part of an item is what it is part of."""
    at = token_ending_at(block, edge.start)
    if kind not in LINES or at < 0 or block.tokens.terms[at].role != PART:
        return edge
    whole = left_edge(block, at, SHAPES[kind])
    named = set(block.tokens.text[whole.start : block.tokens.starts[at]]) <= block.lexicon.letters
    return whole if whole.core and (whole.anchored or named) else edge


def _is_province(term: Term) -> bool:
    return term.role == PLACE and term.kind == "region"


def _without_word(block: Block, edge: Edge, end: int, kind: str) -> Edge:
    """疏解|沪宁、沪杭铁路: a common word before the letters of a line is none of its name."""
    text = block.tokens.text[edge.start : end]
    if kind not in LINES or edge.places:
        return edge
    said, letters = block.lexicon.lists["said"], block.lexicon.letters
    before = block.tokens.text[edge.start - 1 : edge.start]
    for size in _LETTERS:
        words = text[:-size]
        name = text[-size:]
        if len(words) > 1 and set(name) <= letters and name not in said:
            if is_made_of(words, said) or is_made_of(before + words, said):
                edge.start = end - size
            break
    return edge


def _is_end(block: Block, found: Found, kind: str) -> bool:
    """咸阳机场 in 阎良至咸阳机场、西安至法门寺等城际铁路: a hub that a line of the list leads to."""
    lines, before = ("rail", "road"), block.tokens.text[found.start - 1 : found.start]
    return kind in lines and found.kind == "hub" and before in ("至", "到")


def _is_short_area(found: Found, kind: str) -> bool:
    """万盛 in a list of stations: an area that is called like a place."""
    return kind == "hub" and found.kind == "area" and found.end - found.start <= _SHORT


def add_hub(block: Block, start: int, end: int, name: str) -> None:
    """An item of a list of stations; it is no area or street there, whatever it is called like."""
    other = block.ends.get(end)
    if other is not None and other.start == start and other.kind in ("area", "road"):
        other.kind, other.term, other.members = "hub", None, ()
        other.name, other.confidence = name, "medium"
        return
    block.add(Found(start, end, "hub", name=name, confidence="medium"))


def is_no_item(block: Block, text: str, *, alone: bool) -> bool:
    """电力外送|通道、黑乌铁路, 茂名与|黎湛铁路: a tail, or a city before one line `alone`."""
    term = block.lexicon.names.get(text)
    city = term is not None and term.role == PLACE and term.kind == "city"
    return text in block.lexicon.lists["tail"] or (city and alone)


def is_place(block: Block, edge: Edge, end: int) -> bool:
    """Whether an item is the name of a place and nothing more."""
    return (
        edge.base is not None
        and edge.base.role == PLACE
        and edge.base.text == block.tokens.text[edge.start : end]
    )
