"""Names that a text gives itself: 西安至延安高速铁路（西延高铁）, …实验区（简称航空港区）.

A short name in brackets right after a long one is the same thing. One that the text announces
(简称, 又称) is a name wherever it stands in the text; one that merely stands in brackets has to
be a name of that kind by itself.
"""

from __future__ import annotations

__all__ = ["with_aliases"]

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import Final

from geo.reading.names.found import Found, longest

_KINDS: Final = frozenset(("rail", "road", "area", "hub", "park", "belt", "region", "project"))
_BRACKET: Final = re.compile(
    r"(?:工程|项目)?[（(](?P<said>(?:以下|下)?(?:简称|又称|也称|亦称|俗称|又名)(?:为)?[:：]?)?"
    r"[“\"‘「]?(?P<name>[^（()）“”\"‘’「」，。；、\s]{2,14})[”\"’」]?[)）]"
)
#: 兰新铁路第二双线，简称兰新二双，: the same without brackets.
_CLAUSE: Final = re.compile(
    r"[，,](?:以下)?(?:简称|又称|亦称|也称|俗称)(?:为)?[“\"]?(?P<name>[\u3400-\u9fff0-9A-Z]{2,8}?)[”\"]?(?=[，,。；;、])"
)
_LINES: Final = ("rail", "road")
#: 南深高铁|南宁至玉林段 is 南玉段 from there on.
_STRETCH: Final = re.compile(
    r"(?:铁路|高铁|高速|公路|线)([\u3400-\u9fff]{2,3})至([\u3400-\u9fff]{2,3})段$"
)
_ENDINGS: Final = (
    "高铁",
    "铁路",
    "高速",
    "公路",
    "快速",
    "快速路",
    "大道",
    "线",
    "扩容",
    "复线",
    "通道",
    "城际",
)
_SHORT: Final = 8
#: No text gives more names than this.
_MOST: Final = 200


def with_aliases(text: str, found: Sequence[Found]) -> list[Found]:
    """The names of a text, with those that it gives in brackets and where it uses them.

    Parameters
    ----------
    text : str
        Plain text.
    found : sequence of Found
        The settled names, in order.
    """
    spans = {(item.start, item.end): item for item in found}
    given = _given(text, found, spans)
    if not given:
        return list(found)
    new: list[Found] = []
    starts = [item.start for item in found]
    for name, item in given.items():
        for match in re.finditer(re.escape(name), text):
            own = spans.get(match.span())
            if own is not None:
                _same(own, item)
            elif match.start() > item.end and _is_free(found, starts, *match.span()):
                alias = Found(match.start(), match.end(), item.kind, confidence="medium")
                _same(alias, item)
                new.append(alias)
    return longest([*found, *new]) if new else list(found)


def _given(
    text: str, found: Sequence[Found], spans: Mapping[tuple[int, int], Found]
) -> dict[str, Found]:
    """Short names that the text gives, each with what it is the name of."""
    given: dict[str, Found] = {}
    for item in found:
        ends = _STRETCH.search(text, item.start, item.end) if item.kind in _LINES else None
        if ends is not None and len(given) < _MOST:
            given.setdefault(f"{ends[1][0]}{ends[2][0]}段", item)
        match = _BRACKET.match(text, item.end) if item.kind in _KINDS else None
        clause = _CLAUSE.match(text, item.end) if item.kind in _LINES else None
        if clause is not None and len(given) < _MOST:
            given.setdefault(clause["name"], item)
        if match is None or len(given) >= _MOST:
            continue
        own = spans.get(match.span("name"))
        same = own is not None and own.kind == item.kind
        if match["said"] or same or _is_short_for(match["name"], text[item.start : item.end], item):
            given.setdefault(match["name"], item)
    return given


def _is_short_for(name: str, whole: str, item: Found) -> bool:
    """南充至成都高速公路扩容（成南扩容）: made of the letters of the long name, and ends as a line."""
    if item.kind not in _LINES or not 3 <= len(name) <= _SHORT or len(name) >= len(whole):
        return False
    return name.endswith(_ENDINGS) and set(name) <= set(whole) | set("高铁速线")


def _same(alias: Found, item: Found) -> None:
    """Make one name the other's, unless the tables know it by itself."""
    if alias.term is not None:
        return
    alias.kind, alias.term, alias.base = item.kind, item.term, item.base
    alias.name, alias.members = item.name, item.members or alias.members


def _is_free(found: Sequence[Found], starts: Sequence[int], start: int, end: int) -> bool:
    """Whether no name reaches over an edge of a stretch."""
    first = max(bisect_left(starts, start) - 1, 0)
    last = bisect_right(starts, end)
    return all(
        item.end <= start or item.start >= end or (start <= item.start and item.end <= end)
        for item in found[first:last]
    )
