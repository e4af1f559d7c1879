"""Names made of two others: 甲铁路与乙高铁联络线, 绕城高速与机场高速互通立交."""

from __future__ import annotations

__all__ = ["join_compounds"]

import re
from typing import Final

from geo.reading.names.found import Found

_LINES: Final = ("rail", "road")
#: What links two lines is named by both.
_LINK: Final = re.compile(r".*(?:高铁|铁路|高速|高速公路|线|公路|大道|路)(?:联络线|连接线)$")
_WHOLE_LINE: Final = re.compile(r".*(?:高铁|铁路|高速|高速公路|公路|快速路|大道|线)$")
#: What stands where lines meet.
_MEETING: Final = re.compile("(?:枢纽)?(?:互通式立交|互通立交|枢纽互通|互通)")
_AND: Final = ("与", "和", "至")
#: 绿博园站至|开封北站联络线: a line from one site to another, named by both.
_TO_SITE: Final = re.compile(
    "[^至—-]*(?:站|机场|港|口岸)(?:联络线|连接线|快速路|快速通道|公路|铁路|城际)"
)
_TO: Final = ("至", "到", "—", "–", "-", "~", "～")


def join_compounds(text: str, found: list[Found]) -> list[Found]:
    """Names of a block, flat and in order, with those of two lines made one."""
    kept: list[Found] = []
    for item in found:
        if item.kind in _LINES:
            meeting = _MEETING.match(text, item.end)
            link = _LINK.match(text[item.start : item.end])
            first = _line_before(text, kept, item) if meeting or link else None
            if meeting and _WHOLE_LINE.match(text[item.start : item.end]):
                start = first.start if first is not None else item.start
                item = Found(start, meeting.end(), "hub")
            elif link and first is not None:
                item = Found(first.start, item.end, item.kind)
            elif (site := _site_before(text, kept, item)) is not None:
                first, item = site, Found(site.start, item.end, item.kind)
            else:
                first = None
            if first is not None:
                kept.pop()
        kept.append(item)
    return kept


def _line_before(text: str, kept: list[Found], item: Found) -> Found | None:
    """The whole line that 与 or 和 joins to this one, unless it is an item of a list."""
    before = kept[-1] if kept else None
    if before is None or before.kind not in _LINES or text[before.end : item.start] not in _AND:
        return None
    listed = before.start > 0 and text[before.start - 1] == "、"
    whole = _WHOLE_LINE.match(text[before.start : before.end])
    return before if whole and not listed else None


def _site_before(text: str, kept: list[Found], item: Found) -> Found | None:
    """The station or port that 至 joins to a line which leads from it to another."""
    before = kept[-1] if kept else None
    joined = before is not None and text[before.end : item.start] in _TO
    if before is None or before.kind != "hub" or not joined:
        return None
    return before if _TO_SITE.fullmatch(text, item.start, item.end) else None
