"""Zones inside zones: whether the larger one belongs to the name of the smaller.

西部科学城|铜梁片区 and 天府新区|邛崃产业园区 are one name each, for a part is nothing without
the whole; 三江新区|安全坝新城 are two, each an area of its own.
"""

from __future__ import annotations

__all__ = ["is_base", "is_named_part", "lies_around", "lies_in", "may_lie_in_area"]

from geo.reading.names.found import Block, Found
from geo.reading.names.shapes import Edge, Shape
from geo.reading.words.terms import Term


def may_lie_in_area(block: Block, shape: Shape, tail: int) -> bool:
    """A park, or what is only a part of an area: 科学城|璧山|片区, but 三江新区|安全坝|新城."""
    return shape.kind == "park" or block.tokens.text.startswith(
        tuple(block.lexicon.lists["part of an area"]), tail
    )


def is_base(block: Block, edge: Edge, tail: int) -> bool:
    """德阳市|重装|基地: a base is named with its city or not at all."""
    return not edge.anchored and block.tokens.text.startswith("基地", tail)


def is_named_part(block: Block, other: Found, tail: int) -> bool:
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
