"""Names that could be on a map and are not: each thing once, by kind, with one sentence.

A thing has several names in a text: its contracted one (汶马高速, 汶马高速公路), its sections
(龙龙高铁龙岩至武平段) and one with the place before it (江北机场, 重庆江北机场). The list has it once.
"""

from __future__ import annotations

__all__ = ["PLACEABLE", "unknown_things"]

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from geo.place_names import short_name
from geo.reading.mention import Mention
from geo.reading.use.compare import station_names
from geo.tables.door import Tables

#: Kinds that can be put on a map, in the order they are listed.
PLACEABLE: Final = ("rail", "road", "hub", "area", "park", "border_pair", "belt")
_LINES: Final = frozenset(("rail", "road"))
#: A section or stage of a line that is named before it; what is no such thing but ends with 段
#: alone (成德段) names nothing by itself.
_SECTION: Final = re.compile(
    r"(?P<line>.+?(?:高速铁路|铁路|高铁|城际|高速公路|高速|号线|快速路|快速通道|大道|公路))"
    r"(?:[^路线]*段|[一二三四五六七八九十]期)+"
)
_PART: Final = re.compile(r"段(?:[（(].*[）)])?$|[、，]|等")
#: Class words that mean the same, the full one first.
_SAME: Final = (
    ("高速铁路", "高铁"),
    ("高速公路", "高速"),
    ("快速通道", "快速"),
    ("快速路", "快速"),
)


def unknown_things(mentions: Iterable[Mention], tables: Tables) -> list[Mention]:
    """One mention, the first, of each thing that no table holds; ``name`` is the thing's own.

    Parameters
    ----------
    mentions : iterable of Mention
        In document order.
    tables : Tables
        Whatever they hold, and their stations, is known; their places may stand before a name.

    Returns
    -------
    list of Mention
        By kind in the order of :data:`PLACEABLE`, then as they come.
    """
    mentions = list(mentions)
    stations = station_names(tables)
    known = {(m.kind, _key(m.name)) for m in mentions if m.id}
    first: dict[tuple[str, str], Mention] = {}
    for mention in mentions:
        if mention.id or mention.kind not in PLACEABLE or mention.name in stations:
            continue
        name = _whole(mention) if mention.kind in _LINES else mention.name
        key = (mention.kind, _key(name))
        if name and key not in known:
            first.setdefault(key, mention._replace(name=name))
    return _once(list(first.values()), _place_names(tables))


def _whole(mention: Mention) -> str:
    """The line that a name is of; "" for what names no single line."""
    section = _SECTION.fullmatch(mention.name)
    if section:
        return section["line"]
    return "" if _PART.search(mention.name) else mention.name


def _key(name: str) -> str:
    for full, short in _SAME:
        if name.endswith(full):
            return name.removesuffix(full) + short
    return name


def _place_names(tables: Tables) -> frozenset[str]:
    names = {*tables.places["name"], *tables.china_places["name"]}
    return frozenset(names | {short_name(name) for name in names})


def _once(mentions: Sequence[Mention], places: frozenset[str]) -> list[Mention]:
    """Without names that are another of the list with its place before it."""
    listed: dict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        listed[mention.kind].add(_key(mention.name))
    kept = [m for m in mentions if not _said_shorter(_key(m.name), listed[m.kind], places)]
    return sorted(kept, key=lambda m: PLACEABLE.index(m.kind))


def _said_shorter(name: str, listed: set[str], places: frozenset[str]) -> bool:
    return any(name[:cut] in places and name[cut:] in listed for cut in range(2, len(name) - 1))
