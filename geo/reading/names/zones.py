"""Zones inside zones: whether the larger one belongs to the name of the smaller.

西部科学城|铜梁片区 and 天府新区|邛崃产业园区 are one name each, for a part is nothing without
the whole; 三江新区|安全坝新城 are two, each an area of its own.
"""

from __future__ import annotations

__all__ = [
    "has_own_name",
    "is_apart",
    "is_base",
    "is_short_area",
    "lies_around",
    "lies_in",
    "may_lie_in_area",
]

from typing import Final

from geo.reading.names.found import Block, Found
from geo.reading.names.shapes import SHAPES, Edge, Shape
from geo.reading.words.lexicon import is_made_of
from geo.reading.words.terms import Term

#: How many characters a park's own name has at least: 莱克|工业园.
_OWN: Final = 2
#: 雄安, 贵安: an area that is called like a place.
_SHORT: Final = 2


def may_lie_in_area(block: Block, shape: Shape, tail: int) -> bool:
    """A park, or what is only a part of an area: 科学城|璧山|片区, but 三江新区|安全坝|新城."""
    return shape.kind == "park" or block.tokens.text.startswith(
        tuple(block.lexicon.lists["part of an area"]), tail
    )


def has_own_name(block: Block, edge: Edge, shape: Shape, tail: int) -> bool:
    """浒关开发区|莱克|工业园: what would be a name alone; 益阳高新区|数字经济|产业园 would not."""
    if shape is not SHAPES["park"] or edge.base is not None or edge.unknown < _OWN:
        return False
    core, lists = block.tokens.text[edge.start : tail], block.lexicon.lists
    if core.startswith(tuple(lists["brand of parks"])):
        return False  # 雄安新区|中关村|科技园
    return not is_made_of(core, lists["said"])


def is_short_area(term: Term, shape: Shape) -> bool:
    """雄安|综合保税区, 贵阳—贵安—安顺|都市圈: it stands before a smaller zone as a place does."""
    return term.kind == "area" and shape.kind in ("area", "region") and term.length == _SHORT


def is_base(block: Block, edge: Edge, tail: int) -> bool:
    """德阳市|重装|基地: a base is named with its city or not at all."""
    return not edge.anchored and block.tokens.text.startswith("基地", tail)


def is_apart(
    block: Block, edge: Edge, shape: Shape, other: Found, tail: int, *, closed: bool
) -> bool:
    """三江新区|安全坝新城, 浒关开发区|莱克工业园: a name of its own beside that of the larger zone."""
    if edge.core and not closed and not _is_named_part(block, other, tail):
        return True
    if other.kind != "area":
        return False
    if shape.kind == "area" and not may_lie_in_area(block, shape, tail):
        return True
    return has_own_name(block, edge, shape, tail)


def _is_named_part(block: Block, other: Found, tail: int) -> bool:
    """古蔺经开区|茅溪|片区 is one name, 东海岸新城|新溪片区 are two."""
    text = block.tokens.text
    part = text.startswith("片区", tail)
    return not part or (other.kind == "area" and text[other.end - 1] == "区")


def lies_around(block: Block, edge: Edge, shape: Shape, other: Found, tail: int) -> bool:
    """自由贸易试验区|川南临港|片区: the larger unit may stand before the place."""
    base = edge.base
    if base is None or edge.places > 1 or not may_lie_in_area(block, shape, tail):
        return False
    trial = block.tokens.text.endswith("试验区", other.start, other.end)
    return "park" in (other.kind, shape.kind) or base.kind == "region" or trial


def lies_in(block: Block, edge: Edge, shape: Shape, term: Term, tail: int) -> bool:
    """川南|自贡国际陆港, 天府新区|邛崃产业园区, 科学城|璧山片区: the larger unit may come first."""
    one = edge.places == 1 and edge.base is not None
    return term.kind == "region" or (
        term.kind == "area" and may_lie_in_area(block, shape, tail) and one
    )
