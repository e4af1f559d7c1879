"""Lines that no class word ends: A至B段, 涪怀二线, 成渝扩能改造, 广佛南环.

What ends them is a part: a stretch, a second track, works, half of a ring.
"""

from __future__ import annotations

__all__ = ["read_range_part"]

import re
from typing import Final

from geo.reading.names.edges import left_edge
from geo.reading.names.found import Block, Found
from geo.reading.names.joins import is_contraction
from geo.reading.names.lines import grow
from geo.reading.names.modes import mode_around, sentence_around
from geo.reading.names.shapes import SHAPES
from geo.reading.names.sites import is_generic
from geo.reading.words.terms import KNOWN

#: What else has stretches: a river, a pipeline.
_NO_LINE: Final = re.compile("航[道运]|水位|西气东输|输[气油水]|管[道线]|特高压")


def read_range_part(block: Block, index: int) -> Found | None:
    """A至B段 without the line's name before it, and 扩容 after a contraction."""
    tokens = block.tokens
    term = tokens.terms[index]
    if term.kind == "work":
        if term.text not in ("扩容", "扩能改造", "扩容改造", "扩能"):
            return None
        edge = left_edge(block, index, SHAPES["branch"])
        core = tokens.text[edge.start : tokens.starts[index]]
        if edge.base is not None and edge.base.role != KNOWN:
            return None
        if not edge.anchored or edge.unknown or len(core) < 2:
            return None
        kind = "rail" if "扩能" in term.text else "road"
        return block.add(Found(edge.start, tokens.ends[index], kind))
    if term.text in ("二线", "复线", "新线", "第二双线", "增建二线", "增建第二线"):
        return _read_second_track(block, index)
    if term.text in _HALF_RINGS:
        return _read_half_ring(block, index)
    if term.text not in ("段", "路段"):
        return None
    edge = left_edge(block, index, SHAPES["branch"])
    core = tokens.text[edge.start : tokens.starts[index]]
    # 徐家磨至乌鞘岭|路段: the word itself says what lies between two names.
    ends = core.split("至")
    sure = edge.anchored or (
        term.text == "路段" and len(ends) == 2 and all(1 < len(end) <= 4 for end in ends)
    )
    if not sure or not (edge.ranged or is_contraction(block, core)):
        return None
    if _NO_LINE.search(sentence_around(block, edge.start)):
        return None  # 达州—广安段|航道, 西气东输四线|吐鲁番至中卫段
    kind = mode_around(block, edge.start) or "road"
    return block.add(grow(block, Found(edge.start, tokens.ends[index], kind), index + 1))


#: A side of a ring, after what the ring is called: 广佛|南环, 长春都市圈|西环.
_HALF_RINGS: Final = frozenset(("东环", "南环", "西环", "北环"))


def _read_half_ring(block: Block, index: int) -> Found | None:
    """广佛|南环: half of a ring named by letters or for a region."""
    edge = left_edge(block, index, SHAPES["branch"])
    core = block.tokens.text[edge.start : block.tokens.starts[index]]
    base = edge.base
    regional = base is not None and base.kind == "region" and base.text == core
    lettered = 2 <= len(core) <= 3 and set(core) <= block.lexicon.letters
    kind = mode_around(block, edge.start)
    if not kind or not (regional or (lettered and not is_generic(block, core))):
        return None
    return block.add(Found(edge.start, block.tokens.ends[index], kind))


def _read_second_track(block: Block, index: int) -> Found | None:
    """涪怀|二线: the second track of a line that is named by two letters only."""
    edge = left_edge(block, index, SHAPES["branch"])
    core = block.tokens.text[edge.start : block.tokens.starts[index]]
    if len(core) != 2 or not set(core) <= block.lexicon.letters or is_generic(block, core):
        return None  # 高铁|新线
    item = Found(edge.start, block.tokens.ends[index], "rail")
    return block.add(grow(block, item, index + 1))
