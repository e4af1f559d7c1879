"""Where a name of the open class begins: from its tail to the left.

Most roads, lines, hubs, parks and areas of the next text stand in no table. Their tails are
known (大道, 高速公路, 产业园 …); what has to be found is the left edge. The walk goes from
the tail to the left, over place names, abbreviations, neutral words and unknown characters,
and stops at punctuation, verbs, prepositions and conjunctions, and once the name is complete.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from geo.reading.found import Block
from geo.reading.lexicon import (
    CLOSE,
    CODE,
    DASH,
    GROUP,
    JOIN,
    KNOWN,
    OPEN,
    PART,
    PLACE,
    PLAIN,
    RIVER,
    SOFT,
    STOP,
    TAIL,
    WORD,
    Term,
)


@dataclass(frozen=True, slots=True)
class Shape:
    """What a name of one kind may be made of.

    Attributes
    ----------
    kind : str
        Kind of mention.
    unknown : int
        At most so many characters that no list knows.
    absorbs : frozenset of str
        Kinds of known or found names that may be its first part (天府国际机场高速).
    ranges : bool
        Whether A至B may be its core.
    """

    kind: str
    unknown: int
    absorbs: frozenset[str]
    ranges: bool = False


_LINE_PARTS: Final = frozenset({"region", "area", "hub", "park", "city_group"})
SHAPES: Final = {
    "road": Shape("road", 6, _LINE_PARTS, ranges=True),
    "street": Shape("road", 4, frozenset({"area"})),
    "rail": Shape("rail", 6, _LINE_PARTS, ranges=True),
    "metro": Shape("rail", 3, frozenset()),
    "line": Shape("rail", 3, frozenset({"area"}), ranges=True),
    "branch": Shape("rail", 4, _LINE_PARTS | {"rail", "road"}, ranges=True),
    "hub": Shape("hub", 8, frozenset({"area", "region", "park", "hub"})),
    "station": Shape("hub", 4, frozenset({"area"})),
    "port": Shape("hub", 3, frozenset({"area"})),
    "road_hub": Shape("hub", 4, frozenset({"area"})),
    "park": Shape("park", 10, frozenset({"area", "park", "region", "hub", "city_group"})),
    "weak_park": Shape("park", 8, frozenset({"area", "park", "region", "city_group"})),
    "valley": Shape("park", 4, frozenset({"area"})),
    "area": Shape("area", 6, frozenset({"region", "city_group", "park"})),
    "area2": Shape("area", 6, frozenset({"region", "city_group", "hub"})),
    "area3": Shape("area", 6, frozenset({"region", "city_group", "park", "hub"})),
    "belt": Shape("belt", 8, frozenset({"region", "city_group", "area", "rail", "road"})),
    "axis": Shape("axis", 12, frozenset({"region", "city_group", "area", "road", "park", "axis"})),
    "region": Shape("region", 3, frozenset({"region", "city_group"})),
    "project": Shape("project", 6, frozenset({"area", "park"})),
    "river": Shape("river", 2, frozenset()),
}

#: Words that may stand before a name that is complete already: 新成仁路, 第二绕城高速.
_PREFIXES: Final = frozenset("新老大原环第第二第三中国东西南北") | {"第二", "第三", "中国"}
_NUMERALS: Final = frozenset("0123456789一二三四五六七八九十")


@dataclass(slots=True)
class Edge:
    """The left part of a name: where it starts and what it is made of.

    ``anchored`` tells that something known (a place, an abbreviation, a code) is part of
    it, ``unknown`` how many characters are not, ``quoted`` that a quotation mark was
    crossed, ``ranged`` that the core is A至B, ``base`` the place or area it begins with.
    """

    start: int
    core: bool = False
    anchored: bool = False
    unknown: int = 0
    quoted: bool = False
    ranged: bool = False
    base: Term | None = None
    coded: bool = False


def left_edge(block: Block, index: int, shape: Shape) -> Edge:
    """Walk left from token `index` over what may belong to a name of this shape."""
    tokens = block.tokens
    starts, ends, terms, text = tokens.starts, tokens.ends, tokens.terms, tokens.text
    edge = Edge(starts[index])
    at = index - 1
    closed = False  # the name is complete at its left end: only a prefix may follow
    while True:
        bound = ends[at] if at >= 0 else 0
        if bound < edge.start:
            taken = _unknown_part(block, bound, edge, shape, closed)
            if not taken:
                break
            closed = edge.anchored
            continue
        if at < 0:
            break
        term = terms[at]
        role = term.role
        if role == PLACE and not (term.ordinary and not term.full):
            if closed and (edge.core and (term.full or not edge.anchored)):
                break
            if term.full and edge.core:
                break
            edge.anchored, closed, edge.base = True, True, term
        elif role == PLACE or role == RIVER:
            edge.anchored = edge.anchored or role == RIVER
        elif role == WORD:
            if closed and term.text not in _PREFIXES:
                break
        elif role == GROUP:
            if closed:
                break
            edge.anchored = closed = True
        elif role == KNOWN:
            if term.kind not in shape.absorbs or (closed and term.kind != "region"):
                break
            edge.anchored = closed = True
            edge.base = term
        elif role == CODE:
            if shape.kind not in ("road", "rail"):
                break
            edge.start, edge.core, edge.anchored, edge.coded = starts[at], True, True, True
            break
        elif role == JOIN or role == DASH:
            if not (shape.ranges and edge.core and _can_start_range(block, at)):
                break
            edge.ranged, closed = True, False
            edge.unknown = 0
        elif role == SOFT:
            if edge.core:
                break
            edge.unknown += term.length
        elif role == TAIL or role == PART:
            other = block.ends.get(edge.start)
            if other is not None and other.start < edge.start:
                if other.kind in shape.absorbs or (not edge.core and other.kind == shape.kind):
                    edge.start, edge.core, edge.anchored = other.start, True, True
                break
            if term.length > 1 and term.kind != "river":
                if edge.core or not _may_qualify(term, shape):
                    break
            edge.unknown += 1
        elif role == OPEN:
            if edge.core or term.text not in '“"‘「『':
                break
            edge.start = starts[at]
            edge.quoted = True
            at -= 1
            continue
        elif role == CLOSE:
            opened = _bracket_inside_name(block, at)
            if opened < 0:
                break
            at = opened
            edge.anchored = True
        else:
            break
        edge.start = starts[at]
        edge.core = True
        at -= 1
    return edge


def _unknown_part(block: Block, bound: int, edge: Edge, shape: Shape, closed: bool) -> bool:
    """Take the unknown characters up to `bound` into the name, as far as they fit."""
    text = block.tokens.text
    part = text[bound : edge.start]
    size = len(part)
    if closed:
        if part not in _PREFIXES:
            return False
    elif edge.unknown + size > shape.unknown:
        return False
    if not part.isalnum():
        return False
    edge.start = bound
    edge.core = True
    if is_contraction(block, part) or (part.isascii() and not part.isalpha()):
        edge.anchored = True
    else:
        edge.unknown += size
    return True


def is_contraction(block: Block, part: str) -> bool:
    """Whether the characters are all abbreviations of cities or provinces (绵遂内)."""
    abbreviations = block.lexicon.abbreviations
    return 1 < len(part) < 7 and all(letter in abbreviations for letter in part)


def _may_qualify(term: Term, shape: Shape) -> bool:
    """Whether a class word may be part of the tail (物流园大道, 环线高速, 市域铁路…线)."""
    return term.kind in (
        "hub",
        "park",
        "station",
        "port",
        "weak_park",
        "branch",
        "area",
        "area3",
    ) or (shape.kind in ("road", "rail"))


def _can_start_range(block: Block, at: int) -> bool:
    """Whether something stands before the join at `at` that a range can begin with."""
    tokens = block.tokens
    if at == 0:
        return tokens.starts[at] > 0
    if tokens.ends[at - 1] < tokens.starts[at]:
        return tokens.text[tokens.starts[at] - 1].isalnum() and tokens.terms[at].text != "到"
    before = tokens.terms[at - 1]
    if before.role in (PLACE, KNOWN, GROUP):
        return True
    if before.role == WORD:
        return before.text[-1] in "城区环"
    return before.role == TAIL and before.length > 1 and tokens.terms[at].text != "到"


def _bracket_inside_name(block: Block, at: int) -> int:
    """Token index of the bracket that opens what closes at `at`, if it is part of a name."""
    tokens = block.tokens
    starts, terms = tokens.starts, tokens.terms
    wanted = '（(“‘「『"'
    for back in range(at - 1, max(at - 5, -1), -1):
        if terms[back].role == OPEN:
            inside = starts[at] - tokens.ends[back]
            before = starts[back] - 1
            fits = terms[back].text in wanted and 0 < inside <= 6 and before >= 0
            if not fits or not tokens.text[before].isalnum():
                return -1
            if (
                back
                and tokens.ends[back - 1] == starts[back]
                and terms[back - 1].role in (STOP, PLAIN, SOFT)
            ):
                return -1
            return back
    return -1
