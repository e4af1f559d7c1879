"""两地, 四市, 双核: words that stand for places named just before.

They are no names, so a reader reports them only when asked to. What they stand for changes
inside one text (两地 is 成都 and 重庆 here, 绵阳 and 北碚 there), so the nearest thing with the
right number of parts decides: a group, a pair, or a list of places; failing that, the place
after 与 together with the city the text is about.
"""

from __future__ import annotations

__all__ = ["read_anaphora"]

import re
from collections.abc import Sequence
from typing import Final

from geo.reading.names.found import Found

_WORD: Final = re.compile(
    r"(?<![\d一二两三四五六七八九十])([两二三四五2-5])(?:个?省市|地|市|省)(?![一-鿿]?级)"
)
_CORE: Final = re.compile("双核")
_COUNT: Final = {"两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "2": 2, "3": 3, "4": 4, "5": 5}
_GROUPS: Final = frozenset(("city_group", "region", "border_pair"))
#: How far back, in characters, an antecedent is looked for.
_REACH: Final = 400


def read_anaphora(text: str, found: Sequence[Found], city: str) -> list[Found]:
    """Words for several places, each with the places it stands for here.

    Parameters
    ----------
    text : str
        Plain text.
    found : sequence of Found
        The names of the text, in order.
    city : str
        Official name of the city the text is about; "" when there is none.

    Returns
    -------
    list of Found
        Kind ``city_group``; those whose antecedent is not found are left out.
    """
    items: list[Found] = []
    last: dict[str, tuple[str, ...]] = {}
    matches = sorted((*_WORD.finditer(text), *_CORE.finditer(text)), key=lambda m: m.start())
    for match in matches:
        count = _COUNT[match[1]] if match.re is _WORD else 2
        pool = found
        if "省" in match[0]:
            pool = [item for item in found if any(name.endswith("省") for name in item.members)]
        members = _antecedent(text, pool, match.start(), count, city) or last.get(match[0], ())
        if members:
            last[match[0]] = members
            item = Found(match.start(), match.end(), "city_group", members=members)
            item.confidence = "medium"
            items.append(item)
    return items


def _antecedent(
    text: str, found: Sequence[Found], at: int, count: int, city: str
) -> tuple[str, ...]:
    near = [item for item in found if at - _REACH <= item.start and item.end <= at]
    for position in range(len(near) - 1, -1, -1):
        item = near[position]
        if len(item.members) == count and item.kind in _GROUPS:
            return item.members
        listed = _list_ending_at(text, near, position, count)
        if listed:
            return listed
        place = _partner(text, item)
        if count == 2 and place and city and place != city:
            return city, place
    return ()


def _list_ending_at(text: str, near: Sequence[Found], position: int, count: int) -> tuple[str, ...]:
    """德阳、眉山、资阳 before 3市: as many places in a row as the word counts."""
    names: list[str] = []
    for index in range(position, max(position - count, -1), -1):
        item = near[index]
        if item.kind not in ("city", "district"):
            return ()
        if names and text[item.end : near[index + 1].start] not in ("、", "和", "与", "及"):
            return ()
        names.append(item.name)
    return tuple(reversed(names)) if len(names) == count else ()


def _partner(text: str, item: Found) -> str:
    """The place after 与, itself or in an organisation's name (与重庆市北碚区人社局)."""
    if text[max(0, item.start - 1) : item.start] not in ("与", "和", "同"):
        return ""
    if item.kind in ("city", "district"):
        return item.name
    return item.members[-1] if item.kind == "organisation" and item.members else ""
