"""Where a project or a figure is: by its own name, what its clause and its sentence name."""

from __future__ import annotations

__all__ = ["Places"]

import re
from collections.abc import Iterable, Sequence
from typing import Final

from geo.place_names import short_name
from geo.reading.mention import Mention
from geo.reading.projects.things import Thing
from geo.tables.door import Tables

_PLACES: Final = frozenset(("city", "district"))
_GROUPS: Final = frozenset(("city_group", "region", "border_pair", "belt"))
_SITES: Final = frozenset(("hub", "park", "new_area", "facility", "platform"))
#: Kinds of names that place what is told after them.
_BEFORE: Final = frozenset(("city", "district", "city_group", "border_pair"))
#: 雁江区(3个), 二、简阳市: a line that says where what stands below it is.
_HEADING: Final = re.compile(
    r"(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?\s?[\u3400-\u9fff]{2,8}[省市区县]?"
    r"(?:[（(][^（()）]{1,10}[）)])?[:：]?"
)
_CLAUSE: Final = re.compile("[，,：:]")


class Places:
    """Ids of cities and districts by official name, as far as one name has one id.

    Parameters
    ----------
    tables : Tables
        ``places`` and ``china_places``.
    """

    def __init__(self, tables: Tables) -> None:
        ids: dict[str, set[str]] = {}
        for row in tables.china_places.itertuples():
            if row.level in ("city", "county", "district"):
                kind = "city" if row.level == "city" else "district"
                ids.setdefault(row.name, set()).add(f"{kind}/{row.adcode}")
        own = tables.places[tables.places["kind"].isin(_PLACES)]
        for row in own.itertuples():
            ids[row.name] = {row.id}
        self._own = {short_name(row.name): row.id for row in own.itertuples()}
        self._longest = max(map(len, self._own), default=0)
        self._ids = {name: next(iter(found)) for name, found in ids.items() if len(found) == 1}

    def of_thing(
        self, thing: Thing, text: str, low: int, inside: Sequence[tuple[int, int, Mention]]
    ) -> tuple[str, ...]:
        """Ids of the places of a thing: the first of name, clause and sentence that has any."""
        if thing.mention is not None:
            found = self._ids_of([thing.mention])
            if found:
                return found
            found = self._by_beginning(thing)
            if found:
                return found
        if thing.sort == "row":
            return self._ids_of(m for _, _, m in inside if m.kind in _BEFORE)
        within = [m for start, end, m in inside if start >= thing.start and end <= thing.end]
        return self._ids_of(within) or self.around(thing.start, text, low, inside)

    def _by_beginning(self, thing: Thing) -> tuple[str, ...]:
        """The city or district of the atlas that the name of a place begins with: 西安|东站."""
        if thing.kind not in _SITES:
            return ()
        for length in range(min(self._longest, len(thing.name) - 1), 1, -1):
            own = self._own.get(thing.name[:length])
            if own:
                return (own,)
        return ()

    def around(
        self, at: int, text: str, low: int, inside: Sequence[tuple[int, int, Mention]]
    ) -> tuple[str, ...]:
        """Ids of the places before a position: of its clause, else of its sentence.

        Regions are spoken of everywhere and place nothing; groups of cities do.
        """
        clause = max((m.end() for m in _CLAUSE.finditer(text, low, at)), default=low)
        for begin in (clause, low):
            found = self._ids_of(
                m for start, end, m in inside if begin <= start and end <= at and m.kind in _BEFORE
            )
            if found:
                return found
        return ()

    def of_headings(
        self, text: str, mentions: Sequence[tuple[int, int, Mention]]
    ) -> list[tuple[int, tuple[str, ...]]]:
        """Where each heading ends that names one city or district, and the id of that."""
        found: list[tuple[int, tuple[str, ...]]] = []
        for start, end, mention in mentions:
            if mention.kind not in _PLACES or not mention.id:
                continue
            line = text.rfind("\n", 0, start) + 1
            stop = text.find("\n", end)
            heading = text[line : stop if stop >= 0 else len(text)].strip(" \t\r\u3000")
            if stop >= 0 and _HEADING.fullmatch(heading):
                found.append((stop, (mention.id,)))
        return found

    def _ids_of(self, mentions: Iterable[Mention]) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for mention in mentions:
            if mention.kind in _PLACES and mention.id:
                found[mention.id] = None
            elif mention.kind in _GROUPS or mention.members:
                found |= {self._ids[n]: None for n in mention.members if n in self._ids}
        return tuple(found)
