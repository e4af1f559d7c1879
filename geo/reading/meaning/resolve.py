"""From names to catalogue entries: which 高新区, which 市中区, which line under another name.

The document decides: a bare name belongs to the place the list gives, else to the same
thing named in full elsewhere in the text, else to the city the text is about.
"""

from __future__ import annotations

__all__ = ["Resolver"]

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Final

from geo.place_names import station_id
from geo.reading.meaning.same_names import SameNames
from geo.reading.names.found import Found, clean_name
from geo.reading.words.lexicon import Lexicon
from geo.reading.words.terms import KNOWN, PLACE, Term

_CODE_PREFIX: Final = re.compile(r"^(?:[GSX]\d{1,4}(?:/[GSX]\d{1,4})?线?|国道|省道)")
_LINES: Final = ("rail", "road")
#: Districts that are called like a part of any town.
_SIDES_OF_TOWNS: Final = ("东区", "西区", "南区", "北区")
#: A text longer than a passage names the city it is about, in characters.
_PASSAGE: Final = 300
_STEMMED: Final = frozenset(("rail", "road", "area"))


#: What a city stands in front of: 郑州市|交通局, 北京|六环路, 西安|北站.
_OF_CITIES: Final = frozenset(("organisation", "road", "area", "hub", "park"))

#: Pinyin is slow, and a text names a station often.
_station_id: Final = cache(station_id)


class Resolver:
    """Settles the names of one document.

    Parameters
    ----------
    lexicon : Lexicon
        The catalogue.
    text : str
        The document's plain text.
    found : sequence of Found
        Everything found in it, in order, offsets into `text`.
    """

    def __init__(self, lexicon: Lexicon, text: str, found: Sequence[Found]) -> None:
        self._lexicon = lexicon
        self._names = lexicon.names
        self._text = text
        self._found = found
        self._cities = self._count_cities()
        self._towns = self._towns_named()
        self._full: dict[str, str] = {}

    def _count_cities(self) -> Counter[str]:
        counts: Counter[str] = Counter()
        for item in self._found:
            if item.kind == "city" and item.term is not None:
                counts[item.term.name] += 1
        return counts

    def _towns_named(self) -> frozenset[str]:
        """Official names of the cities that are named, or that a name begins with or lies in."""
        towns = set(self._cities)
        for item in self._found:
            term = item.term
            if item.kind == "district":
                if term is not None and term.parent and not term.parents:
                    towns.add(term.parent)
            elif item.kind in _OF_CITIES:
                leading = _leading_place(self._names, self._text[item.start : item.end])
                owner = self._names.get(leading)
                if owner is not None and owner.kind == "city":
                    towns.add(owner.name)
        return frozenset(towns)

    @property
    def city(self) -> str:
        """Official name of the city the document is about; "" when it names none."""
        if not self._cities:
            return ""
        return max(self._cities.items(), key=lambda pair: pair[1])[0]

    def settle(self) -> list[Found]:
        """Fill in term, name and confidence of every name, in order; those that name something."""
        before: Found | None = None
        same = SameNames(self._text, self._found, self._cities, self._lexicon.near)
        for item in self._found:
            surface = self._text[item.start : item.end]
            owner = before.term if before is not None and before.end == item.start else None
            terms = (item.term, item.base)
            if any(self._is_of_elsewhere(term, owner) for term in terms):
                item.term = item.base = None
                item.name, item.members, item.confidence = surface, (), "low"
            elif item.term is not None and item.term.role == PLACE:
                same.settle(item)
                self._settle_side(item, owner)
                self._settle_new_area(item)
            elif item.term is not None and item.term.vague and not self._is_meant(item.term):
                item.term, item.name, item.members, item.confidence = None, surface, (), "low"
            elif item.bare and item.kind == "road":
                city = self.city
                self._name_as(item, (city[:-1] if city.endswith("市") else city) + surface)
            elif item.bare:
                self._settle_bare(item, surface, before)
            elif item.term is None:
                self._settle_new(item, surface)
            if item.kind == "area" and not item.bare:
                self._remember(item, surface)
            before = item
        return [item for item in self._found if not self._is_class(item)]

    def _is_class(self, item: Found) -> bool:
        """国家高新区实现营收, 综保区转型升级 in a whole text that names no city: zones as such."""
        if item.kind != "area" or item.term is not None or len(self._text) <= _PASSAGE:
            return False
        surface = self._text[item.start : item.end]
        return not self.city and (surface == "国家高新区" or (item.bare and item.name == surface))

    def _is_of_elsewhere(self, term: Term | None, owner: Term | None) -> bool:
        """Whether S3线, 六环路 or 空港新城 is known, but not in the cities the text is of.

        `owner` is what stands right in front: 北京市|六环路 is no road of 成都 in any text.
        """
        if term is None or not term.vague or not term.feature or not self._towns:
            return False
        if owner is not None and owner.kind == "city":
            return owner.name not in self._lexicon.own_cities | self._lexicon.edge_cities
        if self._towns & self._lexicon.own_cities:
            return False
        named = [city for city in self._lexicon.city_stems if city in term.name]
        if named:
            return not any(city in self._text for city in named)
        return not self._towns & self._lexicon.edge_cities

    def _settle_side(self, item: Found, owner: Term | None) -> None:
        """东区 is a district of 攀枝花, but of no other town, nor where nothing names 攀枝花."""
        term = item.term
        if term is None or term.kind != "district" or term.text not in _SIDES_OF_TOWNS:
            return
        whole = self._names.get(term.text, term)
        around = {city for city, feature, _ in whole.parents if feature == term.feature}
        around = around or {whole.parent}
        if owner is not None and owner.name in around:
            return
        other = owner is not None and owner.kind in ("city", "region")
        if other or around.isdisjoint(self._cities):
            item.term, item.name, item.confidence = None, term.text, "low"

    def _settle_new_area(self, item: Found) -> None:
        """滨海新区 is a district of 天津; where a text speaks of other cities it is an area there."""
        term = item.term
        if term is None or term.kind != "district" or not term.text.endswith("新区"):
            return
        stem = term.text.removesuffix("新区")
        elsewhere = bool(self._cities) and term.parent not in self._cities
        if elsewhere and stem in self._lexicon.common:
            item.kind, item.term, item.name, item.confidence = "area", None, term.text, "low"

    def _is_meant(self, term: Term) -> bool:
        """Whether the text names what a vague alias leaves out (长虹…的智能制造产业园)."""
        if term.kind in _LINES or term.name == f"{term.text}(类)":
            return True
        stem = term.name.removesuffix(term.text)
        if term.name.startswith(term.text + "("):
            return term.name[len(term.text) + 1 :][:2] in self._text  # 国家高新区(资阳…)
        return stem == term.name or stem in self._text

    def _remember(self, item: Found, surface: str) -> None:
        for ending in ("高新区", "经开区", "临空经济区", "综合保税区", "综保区", "经济技术开发区"):
            if surface.endswith(ending) and len(surface) > len(ending):
                self._full.setdefault(ending, surface)

    def _settle_bare(self, item: Found, surface: str, before: Found | None) -> None:
        """高新区 by itself: the list's place, the full name elsewhere, the document's city."""
        joined = (
            before is not None
            and before.kind == "area"
            and self._text[before.end : item.start] in ("、", "和", "与", "及")
        )
        stem = ""
        if joined and before is not None:
            stem = _leading_place(self._names, self._text[before.start : before.end])
        elif before is not None and before.kind == "city" and before.term is not None:
            of_city = self._text[before.end : item.start] == "的"  # 合肥市的|高新区
            stem = before.term.name.removesuffix("市") if of_city else ""
        full = stem + surface if stem else self._full.get(surface, "")
        if not full:
            city = self.city
            full = (city[:-1] if city.endswith("市") else city) + surface
        self._name_as(item, full)

    def _settle_new(self, item: Found, surface: str) -> None:
        name = item.name or clean_name(surface)
        self._name_as(item, name)

    def _name_as(self, item: Found, name: str) -> None:
        term = self._lookup(name, item.kind) or self._station(name, item.kind)
        item.name = name
        if term is not None:
            item.term, item.name = term, term.name
            item.members = item.members or term.members
            item.confidence = "medium"

    def _station(self, name: str, kind: str) -> Term | None:
        """The station of the tables that a name such as 成都东站 is of."""
        stem = name.removesuffix("站").removesuffix("火车").removesuffix("高铁")
        if kind != "hub" or not name.endswith("站") or stem not in self._lexicon.stations:
            return None
        return Term(name, KNOWN, "hub", _station_id(stem), f"{stem}站")

    def _lookup(self, name: str, kind: str) -> Term | None:
        """The catalogue's entry under this spelling or one that people use for it."""
        term = self._names.get(name)
        if term is not None and term.kind == kind:
            return term
        if kind not in _STEMMED:
            return None
        stems = self._lexicon.stems
        if kind in _LINES:
            bare = _CODE_PREFIX.sub("", name)
            if bare != name:
                return self._lookup(bare, kind) if len(bare) > 2 else None
        found = stems.get((kind, self._lexicon.classes.stem_of(name, kind)))
        if found is None and 0 < name.find("市") < 4:
            return self._lookup(name.replace("市", "", 1), kind)
        return found


def _leading_place(names: dict[str, Term], text: str) -> str:
    for size in range(min(len(text) - 1, 6), 1, -1):
        term = names.get(text[:size])
        if term is not None and term.role == PLACE:
            return text[:size]
    return ""
