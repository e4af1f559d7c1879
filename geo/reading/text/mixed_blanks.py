"""Blanks that typesetting puts between Chinese letters and numbers: 18 号线, S5 线, 2025 年 9 月.

Only those inside one word are taken out: what a number counts or names stands right behind it,
what has a number stands right in front. Any other blank may be the gap between two cells.
"""

from __future__ import annotations

__all__ = ["mixed_gaps"]

import re
from typing import Final

_BLANK: Final = r"(?P<{}>[ \u00a0\u2002-\u200a\u202f])"
_CODE: Final = r"(?<![0-9A-Za-z])[GSXYK][0-9]{1,4}"
#: What a number names or counts, with the number in front.
_COUNTED: Final = (
    r"号线|号(?=[线、和及至])|[年月日](?![份度]*[0-9])|公里|千米|亿|万|元|米|个|条|座|站|层|平方|标段|国道|省道|县道"
    r"|[一二三四]?期|小时|分钟|倍|家|处|人|吨|名|户|环|线(?![\u3400-\u9fff]?[上下])"
)
#: What a number or a code belongs to, with the number behind.
_OWNER: Final = r"地铁|轻轨|轨道交通|轨道|市域铁路|市域|国道|省道|县道|乡道|线路|高速|快线|第|[年月约长达资共有至到、和及与为的于超近前]"
_GAPS: Final = re.compile(
    rf"(?:{_CODE}|[0-9]){_BLANK.format('after')}(?={_COUNTED})"
    rf"|{_CODE}{_BLANK.format('named')}(?=[\u3400-\u9fff]{{0,12}}?(?:高速|铁路|公路|快速|线|段))"
    rf"|(?:{_OWNER}){_BLANK.format('before')}(?=[0-9GSXYK][0-9.]{{0,6}}[ \u00a0\u2002-\u200a\u202f]?(?:{_COUNTED}))"
    rf"|(?:{_OWNER}|[\u3400-\u9fff]{{2}}){_BLANK.format('line')}(?=[GSXYK]?[0-9]{{1,4}}[ \u00a0\u2002-\u200a\u202f](?:号线|线))"
    rf"|(?:国道|省道|县道|高速){_BLANK.format('numbered')}(?=[GSX][0-9]{{1,4}}(?![0-9A-Za-z]))"
)


def mixed_gaps(text: str) -> list[tuple[int, int]]:
    """Blanks inside a word of Chinese letters and numbers, in order."""
    return [match.span(match.lastgroup or 0) for match in _GAPS.finditer(text)]
