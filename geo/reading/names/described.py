"""Lines told by their ends: 武汉至上海的铁路客运专线, 主城—长寿—主城的铁路环线."""

from __future__ import annotations

__all__ = ["read_described"]

import re
from typing import Final

from geo.reading.names.found import Block, Found
from geo.reading.names.items import token_ending_at
from geo.reading.names.shapes import LINES
from geo.reading.words.terms import DASH, JOIN, KNOWN, PLACE, WORD

#: 成都到重庆的高铁|票, 北京至上海的铁路|上: a journey, or where on the line.
_JOURNEY: Final = re.compile(
    "[票上里中内车]|[A-Z]?[0-9]+次|旅[行游]|列车|动车|班[次列]|车[次程票]|时间|距离|里程|客流|旅客|运[力价输行]|沿线|出行|乘客|之间"
)
#: What ends a range may be: a county, a hub, the middle of a city.
_ENDS: Final = frozenset((PLACE, KNOWN))
_MIDDLE: Final = ("主城", "主城区", "中心城区")
_MOST: Final = 12


def read_described(block: Block, index: int) -> Found | None:
    """四平到通化的|客专: the line whose class word is token `index`, by the two ends before 的."""
    tokens = block.tokens
    text, start = tokens.text, tokens.starts[index]
    if text[start - 1 : start] != "的" or _JOURNEY.match(text, tokens.ends[index]):
        return None
    at = token_ending_at(block, start - 1)
    joined = 0
    for _ in range(_MOST):
        if at < 1 or not _is_end(block, at) or tokens.ends[at - 1] != tokens.starts[at]:
            break
        if tokens.terms[at - 1].role not in (JOIN, DASH) or tokens.terms[at - 1].text == "经":
            break
        before = token_ending_at(block, tokens.starts[at - 1])
        if before < 0 or not _is_end(block, before):
            break
        at, joined = before, joined + 1
    first = tokens.starts[at]
    before = block.ends.get(first) or block.ends.get(start - 1)
    if before is not None and before.kind in LINES:
        return None  # 梅龙高铁|梅州至龙川的高速铁路 is told twice
    if (
        not joined
        or text[first - 1 : first] in ("从", "由", "自")
        or "通道" in tokens.terms[index].text
    ):
        return None
    item = Found(first, tokens.ends[index], tokens.terms[index].kind, confidence="medium")
    return block.add(item)


def _is_end(block: Block, index: int) -> bool:
    term = block.tokens.terms[index]
    if term.role == KNOWN:
        return term.kind in ("hub", "area")
    return term.role in _ENDS or (term.role == WORD and term.text in _MIDDLE)
