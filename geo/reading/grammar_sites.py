"""Names of the open class by their tails: areas, hubs, parks, belts, zones, regions.

Each tail says what kind of name it ends; :mod:`geo.reading.grammar_edges` finds where the
name begins; the rules here say whether what lies between is a name or only a class of
things (现代农业产业园, 城市新区, 综合交通枢纽).
"""

from __future__ import annotations

import re
from bisect import bisect_left

from geo.reading.found import Block, Found
from geo.reading.grammar_edges import Edge, left_edge
from geo.reading.grammar_places import is_person
from geo.reading.grammar_shapes import SHAPES
from geo.reading.lexicon import is_made_of
from geo.reading.terms import CODE, PLACE, RIVER, SEP

#: Areas that stand for themselves: without a place they belong to the text's city.
_STANDALONE = frozenset({"area"})
_NEEDS_ANCHOR = frozenset({"region", "river"})
_SITES = frozenset({"area", "hub", "park"})
#: Names of lines that begin with their class: 市域铁路S3线, 机场高速. A place in front is theirs.
_CLASS_FIRST = ("市域铁路", "市域", "轨道交通", "地铁", "机场", "绕城", "环城")
_COUNT = re.compile(r"\d+[个座处]")
_QUOTES = '”"’」』'


def read_site(block: Block, index: int) -> Found | None:
    """The name that ends with the tail at token `index`, if there is one."""
    tokens = block.tokens
    term = tokens.terms[index]
    shape = SHAPES[term.kind]
    edge = left_edge(block, index, shape)
    end = tokens.ends[index]
    if edge.quoted and not edge.core:
        edge.start, edge.quoted = tokens.starts[index], False
    if edge.quoted:
        if end >= len(tokens.text) or tokens.text[end] not in _QUOTES:
            return None
        end += 1
    core = tokens.text[edge.start : tokens.starts[index]]
    if not core:
        return _bare(block, index)
    if not _is_name(block, term.kind, core, edge):
        return None
    if term.text == "片区" and (edge.base is None or edge.base.kind == "area"):
        return None
    if term.text == "园区" and core.endswith("区"):
        return None  # 安岳经开区|园区
    kind = shape.kind
    if term.text == "发展轴" and _along_river(block, edge):
        kind = "belt"
    if kind == "park" and tokens.text[end + 1 : end + 2] == "区" and tokens.text[end] in "ABCD":
        end += 2
    if kind == "hub" and not edge.anchored and _COUNT.match(tokens.text, end):
        return None  # 机场17个
    if kind in ("hub", "park"):
        end = _over_place_in_brackets(block, index, end)
    if kind == "hub" and tokens.text[end : end + 4] in (
        "(B型)",
        "（B型）",
        "(A型)",
        "（A型）",
    ):
        end += 4
    return block.add(Found(edge.start, end, kind))


def _over_place_in_brackets(block: Block, index: int, end: int) -> int:
    """天府农业博览园（新津）: the place alone in brackets right after a name is part of it."""
    tokens = block.tokens
    terms, starts, ends = tokens.terms, tokens.starts, tokens.ends
    if index + 3 >= len(terms) or starts[index + 1] != end or tokens.text[end] not in "（(":
        return end
    place, close = terms[index + 2], index + 3
    inside = place.role == PLACE and not place.full and ends[index + 1] == starts[index + 2]
    return ends[close] if inside and tokens.text[ends[index + 2]] in "）)" else end


def _along_river(block: Block, edge: Edge) -> bool:
    """沱江绿色发展轴 is a belt; other axes are lines of a plan."""
    first = bisect_left(block.tokens.starts, edge.start)
    return first < len(block.tokens.terms) and block.tokens.terms[first].role == RIVER


def _bare(block: Block, index: int) -> Found | None:
    """高新区 alone; 西站 after 成都东站、."""
    tokens = block.tokens
    term = tokens.terms[index]
    start, end = tokens.starts[index], tokens.ends[index]
    if term.kind in _STANDALONE:
        return block.add(Found(start, end, "area", confidence="medium", bare=True))
    if term.text in ("东站", "西站", "南站", "北站") and index > 1:
        before = block.ends.get(tokens.starts[index - 1])
        if tokens.terms[index - 1].role == SEP and before is not None and before.kind == "hub":
            stem = tokens.text[before.start : before.end]
            if before.name:
                stem = before.name
            if stem[-2:] in ("东站", "西站", "南站", "北站"):
                name = stem[:-2] + term.text
                return block.add(Found(start, end, "hub", name=name, confidence="medium"))
    return None


def _is_name(block: Block, kind: str, core: str, edge: Edge) -> bool:
    """Whether a core is more than a class word."""
    if edge.anchored:
        return True
    if kind == "hub" and core[0] in '“"‘':
        return False
    if kind == "belt" and is_made_of(core, block.lexicon.common):
        return False
    if kind in _NEEDS_ANCHOR:
        return False
    if is_generic(block, core):
        return False
    if kind == "axis" and len(core) == 2:
        return not is_made_of(core, block.lexicon.common)  # 华侨试验区
    if kind in ("weak_park", "axis"):
        return len(core) >= 3
    if kind in ("hub", "road_hub", "station"):
        return len(core) >= 2 or edge.unknown == 0
    if kind in ("port", "belt"):
        return len(core) >= 2
    if kind == "valley":
        return len(core) >= 3
    return True


def is_generic(block: Block, core: str) -> bool:
    """Whether the core is made of nothing but words that say what sort of thing it is."""
    return is_made_of(core, block.lexicon.lists["generic"])


#: 西南连陆丰: where something lies, no region.
_DIRECTION = re.compile("西[南北][连接邻靠临与毗]")


def read_known(block: Block, index: int) -> Found | None:
    """A name of the tables, with the quotation marks that may stand inside it (成都“三绕”)."""
    tokens = block.tokens
    term = tokens.terms[index]
    start, end = tokens.starts[index], tokens.ends[index]
    confidence = "high"
    if term.kind == "region" and (_DIRECTION.match(tokens.text, start) or is_person(block, index)):
        return None
    quoted = (
        term.kind in ("rail", "road")
        and start > 1
        and tokens.text[start - 1] in '“"‘'
        and tokens.text[end : end + 1] in _QUOTES
    )
    if quoted and end < len(tokens.text) and index > 1 and tokens.ends[index - 2] == start - 1:
        before = tokens.terms[index - 2]
        if before.role == PLACE and not before.full:
            start, end = tokens.starts[index - 2], end + 1
    elif index and tokens.ends[index - 1] == start:
        before = tokens.terms[index - 1]
        if before.role == CODE and term.kind in ("rail", "road"):
            start = tokens.starts[index - 1]
        elif before.role == PLACE and not before.full and term.text.startswith("国家"):
            return block.add(Found(tokens.starts[index - 1], end, term.kind))
        elif before.role == PLACE and not before.full and term.text.startswith(_CLASS_FIRST):
            same = term if term.name.startswith(before.text) else None
            item = Found(tokens.starts[index - 1], end, term.kind, same, same.name if same else "")
            return block.add(item)
    if term.kind in _SITES and index and tokens.ends[index - 1] == start == tokens.starts[index]:
        before = tokens.terms[index - 1]
        own = before.role == PLACE and before.kind == "city" and not before.full
        if own and not term.full and not term.text.startswith(("中国", "四川")):
            return block.add(Found(tokens.starts[index - 1], end, term.kind, base=term))
    if term.vague and term.kind in _SITES:
        # 罗江高新区|智能制造产业园: an alias of common words is but the tail of another name.
        edge = left_edge(block, index, SHAPES["park" if term.kind == "park" else "hub"])
        if edge.anchored and edge.start < start:
            return block.add(Found(edge.start, end, term.kind))
    return block.add(Found(start, end, term.kind, term, term.name, term.members, confidence))


__all__ = ["is_generic", "read_known", "read_site"]
