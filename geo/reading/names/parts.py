"""Lines that no class word ends: A至B段, 涪怀二线, 成渝扩能改造, 广佛南环.

What ends them is a part: a stretch, a second track, works, half of a ring.
"""

from __future__ import annotations

__all__ = ["read_range_part"]

import re
from collections.abc import Callable
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
        kind = mode_around(block, edge.start) or ("rail" if "扩能" in term.text else "road")
        return block.add(grow(block, Found(edge.start, tokens.ends[index], kind), index + 1))
    rule = _RULES.get(term.text)
    if rule is not None:
        return rule(block, index)
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
_HALF_RINGS: Final = ("东环", "南环", "西环", "北环")


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


#: A phase of a line that letters alone name: 荣乌|二期|保定段.
_PHASES: Final = ("一期", "二期", "三期", "四期")
_STRETCH: Final = re.compile("[\u3400-\u9fff]{2,4}段")


def _read_phase(block: Block, index: int) -> Found | None:
    """荣乌|二期|保定段, and 京雄|二期 in a list with it: what two or three letters name."""
    edge = left_edge(block, index, SHAPES["branch"])
    text, start, end = block.tokens.text, edge.start, block.tokens.ends[index]
    core = text[start : block.tokens.starts[index]]
    if len(core) not in (2, 3) or not set(core) <= block.lexicon.letters:
        return None
    beside = block.ends.get(start - 1) if text[start - 1 : start] in ("、", "和", "及") else None
    listed = beside is not None and beside.kind in ("rail", "road")
    if not (listed or _STRETCH.match(text, end)) or is_generic(block, core):
        return None
    kind = beside.kind if beside is not None and listed else mode_around(block, start)
    return block.add(grow(block, Found(start, end, kind), index + 1)) if kind else None


def _read_second_track(block: Block, index: int) -> Found | None:
    """涪怀|二线: the second track of a line that is named by two letters only."""
    edge = left_edge(block, index, SHAPES["branch"])
    core = block.tokens.text[edge.start : block.tokens.starts[index]]
    if len(core) != 2 or not set(core) <= block.lexicon.letters or is_generic(block, core):
        return None  # 高铁|新线
    item = Found(edge.start, block.tokens.ends[index], "rail")
    return block.add(grow(block, item, index + 1))


_RULES: Final[dict[str, Callable[[Block, int], Found | None]]] = {
    **dict.fromkeys(
        ("二线", "复线", "新线", "第二双线", "增建二线", "增建第二线"), _read_second_track
    ),
    **dict.fromkeys(_PHASES, _read_phase),
    **dict.fromkeys(_HALF_RINGS, _read_half_ring),
}
