"""Blanks that typesetting puts between Chinese letters and numbers: 18 号线, S5 线, 2025 年 9 月.

Only those inside one word are taken out: what a number counts or names stands right behind it,
what has a number stands right in front. Any other blank may be the gap between two cells.
"""

from __future__ import annotations

__all__ = ["mixed_gaps"]

import re
from typing import Final

_BLANKS: Final = r"[ \u00a0\u2002-\u200a\u202f]"
#: A blank with a Chinese letter on one side and a number or a code on the other.
_GAP: Final = re.compile(
    rf"(?<=[0-9]){_BLANKS}(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff]){_BLANKS}(?=[0-9GSXYK])"
)
#: How far to the left of a blank the text is asked, in characters.
_REACH: Final = 6
_CODE_BEFORE: Final = re.compile(r"(?<![0-9A-Za-z])[GSXYK][0-9]{1,4}$")
#: What a number names or counts.
_COUNTED: Final = (
    r"(?:号线|号(?=[线、和及至])|[年月日](?![份度]*[0-9])|公里|千米|亿|万|元|米|个|条|座|站|层|平方|标段|国道|省道|县道"
    r"|[一二三四]?期|小时|分钟|倍|家|处|人|吨|名|户|环|线(?![\u3400-\u9fff]?[上下]))"
)
_COUNTED_AFTER: Final = re.compile(_COUNTED)
_NAME_AFTER: Final = re.compile(r"[\u3400-\u9fff]{0,12}?(?:高速|铁路|公路|快速|线|段)")
#: What a number belongs to, and the number with what it counts.
_OWNER_BEFORE: Final = re.compile(
    r"(?:地铁|轻轨|轨道交通|轨道|市域铁路|市域|国道|省道|县道|乡道|线路|高速|快线|第"
    r"|[年月约长达资共有至到、和及与为的于超近前])$"
)
_NUMBER_AFTER: Final = re.compile(rf"[0-9GSXYK][0-9.]{{0,6}}{_BLANKS}?{_COUNTED}")
#: A numbered line, with a blank in front of its class word, too.
_LINE_AFTER: Final = re.compile(rf"[GSXYK]?[0-9]{{1,4}}{_BLANKS}(?:号线|线)")
_WORD_BEFORE: Final = re.compile("[\u3400-\u9fff]{2}$")
_CLASS_BEFORE: Final = re.compile("(?:国道|省道|县道|高速)$")
_CODE_AFTER: Final = re.compile(r"[GSX][0-9]{1,4}(?![0-9A-Za-z])")


def mixed_gaps(text: str) -> list[tuple[int, int]]:
    """Blanks inside a word of Chinese letters and numbers, in order."""
    return [gap.span() for gap in _GAP.finditer(text) if _is_inside(text, *gap.span())]


def _is_inside(text: str, start: int, end: int) -> bool:
    """Whether what stands around a blank is one word."""
    low = max(0, start - _REACH)
    if text[start - 1].isdigit():
        if _COUNTED_AFTER.match(text, end):
            return True
        return bool(_CODE_BEFORE.search(text, low, start) and _NAME_AFTER.match(text, end))
    if _OWNER_BEFORE.search(text, low, start) and _NUMBER_AFTER.match(text, end):
        return True
    if _WORD_BEFORE.search(text, low, start) and _LINE_AFTER.match(text, end):
        return True
    return bool(_CLASS_BEFORE.search(text, low, start) and _CODE_AFTER.match(text, end))
