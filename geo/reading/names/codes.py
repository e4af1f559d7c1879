"""Route numbers: G5, S104线, 省道101, 市域铁路S5线, with the words and parts that belong to them."""

from __future__ import annotations

__all__ = ["read_code"]

import re
from typing import Final

from geo.reading.names.edges import left_edge
from geo.reading.names.found import Block, Found
from geo.reading.names.lines import grow
from geo.reading.names.modes import ROAD_CONTEXT
from geo.reading.names.shapes import SHAPES
from geo.reading.words.terms import PLACE, TAIL, Term

_TRAIN: Final = re.compile(r"^S\d{1,2}(?:线)?$")
_ALIAS: Final = re.compile("[（(][\u3400-\u9fff]{2,5}高速(?:公路)?[）)]")
#: 61省道|至329国道段: a stretch between two numbered roads.
_CODE_RANGE: Final = re.compile("[\u3400-\u9fff]{0,5}至[\u3400-\u9fff0-9GSX]{2,8}?段")
_STEM: Final = re.compile("[\u3400-\u9fff]{2,4}(?=[、和及与等])")


def read_code(block: Block, index: int) -> Found:
    """A route number with the class word before it and the parts after it."""
    tokens = block.tokens
    start, end = tokens.starts[index], tokens.ends[index]
    text = tokens.text[start:end]
    kind = "road"
    while text[0].isdigit() and start and tokens.text[start - 1].isdigit():
        start -= 1  # 31|8国道
    if index and tokens.ends[index - 1] == start:
        before = tokens.terms[index - 1]
        if (before.role == TAIL and before.kind == "rail") or before.text in (
            "轨道交通",
            "地铁",
            "市域",
        ):
            kind = "rail"
            start = left_edge(block, index, SHAPES["rail"]).start
    if kind == "road" and _TRAIN.match(text) and text.endswith("线"):
        kind = "rail"
        if index and tokens.ends[index - 1] == start and _is_short_city(tokens.terms[index - 1]):
            start = tokens.starts[index - 1]  # 郑州|S1线
    stem = _STEM.match(tokens.text, end) if kind == "road" and text[-1].isdigit() else None
    if stem is not None and set(stem[0]) <= block.lexicon.letters:
        end = stem.end()  # G65|包茂、G42沪蓉高速
    alias = _ALIAS.match(tokens.text, end) or _CODE_RANGE.match(tokens.text, end)
    end = alias.end() if alias else end
    item = grow(block, Found(start, end, kind), index + 1)
    if item.kind == "rail" and ROAD_CONTEXT.search(tokens.text, end, item.end):
        item.kind = "road"  # S27线锡张高速太子城至克什克腾段
    return block.add(item)


def _is_short_city(term: Term) -> bool:
    return term.role == PLACE and term.kind == "city" and not term.full
