"""From a name to a place: official and short names, aliases, old names, adcodes, pinyin.

A name is looked up in tiers, the surest first; the first tier that knows it decides. A name
that could mean several places of that tier is an error that lists them, never a guess.
"""

from __future__ import annotations

__all__ = ["Gazetteer", "Place"]

import difflib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final

import pandas as pd

from geo.errors import AmbiguousError, NotFoundError
from geo.place_names import folded, pinyin, short_name, station_id
from geo.tables.columns import split_list
from geo.tables.door import Tables, load_words

#: No name of a place is shorter, in characters.
_SHORTEST: Final = 2


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the gazetteer.

    Attributes
    ----------
    id : str
        Stable id such as ``district/510185``; ``china/<adcode>`` outside the atlas.
    name, kind, adcode : str
        Official name; ``city``, ``district``, ``area``, ``airport``, ``port``, ``hub``,
        ``park`` or ``station``; six digits or "".
    parent : tuple of str
        Ids of the places it lies in.
    aliases, former_names : tuple of str
        Other names in use, and names it had.
    lon, lat : float or None
        WGS 84 degrees (the seat of a district); None when no source locates it.
    note : str
        Why it has no location, and other remarks of the table.
    """

    id: str
    name: str
    kind: str
    adcode: str = ""
    parent: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    former_names: tuple[str, ...] = ()
    lon: float | None = None
    lat: float | None = None
    note: str = ""


def _plain(text: str) -> str:
    """Case, width, spaces and traditional characters do not tell two names apart."""
    plain = folded(text)
    return plain if plain.isascii() else plain.translate(_simplified())


@cache
def _simplified() -> dict[int, str]:
    """Traditional characters to simplified ones: 簡陽 is 简阳."""
    rows = load_words().rows("characters")
    return {ord(row["character"]): row["plain"] for row in rows if len(row["character"]) == 1}


class Gazetteer:
    """Places by every name they go by.

    Parameters
    ----------
    atlas, elsewhere : sequence of Place
        The atlas' own places, and those of the rest of China.
    stations : callable returning an iterable of Place
        Asked once, when a name is none of an own place: their ids need a dictionary of sounds.
    """

    def __init__(
        self,
        atlas: Sequence[Place],
        stations: Callable[[], Iterable[Place]],
        elsewhere: Sequence[Place],
    ) -> None:
        self._atlas, self._elsewhere, self._list_stations = atlas, elsewhere, stations
        self._tiers: dict[str, dict[str, list[Place]]] = {}

    @classmethod
    def from_tables(cls, tables: Tables) -> Gazetteer:
        """Gazetteer of the places, stations and Chinese counties of the tables."""
        atlas = list(_atlas_places(tables))
        known = {place.adcode: place.id for place in atlas if place.adcode}
        others = _china(tables.china_places, known)
        elsewhere = [place for place in others if place.adcode not in known]
        return cls(atlas, lambda: _rail_stations(tables), elsewhere)

    @classmethod
    def of_china(cls, china: pd.DataFrame) -> Gazetteer:
        """Gazetteer of all cities and counties of China, and of nothing else."""
        return cls((), tuple, tuple(_china(china)))

    @cached_property
    def places(self) -> Mapping[str, Place]:
        """The atlas' own places and stations by id, then those of the rest of China."""
        return {p.id: p for p in (*self._atlas, *self._stations, *self._elsewhere)}

    @cached_property
    def _stations(self) -> tuple[Place, ...]:
        return tuple({station.id: station for station in self._list_stations()}.values())

    def find(self, name: str, *, kinds: Iterable[str] | None = None) -> Place:
        """Return the one place of a name.

        Parameters
        ----------
        name : str
            Official or short name, alias, old name, adcode, id, pinyin or its initials.
        kinds : iterable of str, optional
            Only places of these kinds.

        Raises
        ------
        geo.errors.AmbiguousError
            When the name means several places; ``choices`` lists them.
        geo.errors.NotFoundError
            When it means none; ``suggestions`` lists similar names.
        """
        found = self.search(name, kinds=kinds)
        if len(found) == 1:
            return found[0]
        if found:
            choices = [self.describe(place) for place in found]
            raise AmbiguousError(f"{name} could mean {len(found)} places", choices=choices)
        raise NotFoundError(f"no place called {name!r}", suggestions=self.suggest(name))

    def search(self, name: str, *, kinds: Iterable[str] | None = None) -> list[Place]:
        """Return every place a name may mean, all of the surest tier that knows it."""
        wanted = None if kinds is None else set(kinds)
        key = _plain(name)
        for tier in _TIERS:
            if tier in ("pinyin", "initials") and not key.isascii():
                continue
            found = list(dict.fromkeys(self._index(tier).get(key, [])))
            if wanted is not None:
                found = [place for place in found if place.kind in wanted]
            if found:
                return _one_a_code(found)
        return self._in_chain(key, wanted)

    def _in_chain(self, key: str, wanted: set[str] | None) -> list[Place]:
        """四川省成都市简阳市, 成都简阳: the last place, where each lies in the one before it."""
        for cut in range(_SHORTEST, len(key) - _SHORTEST + 1):
            above = [
                place.adcode
                for tier in ("name", "alias", "elsewhere")
                for place in self._index(tier).get(key[:cut], ())
                if place.kind == "city" and place.adcode.endswith("00")
            ]
            if above:
                codes = tuple(code[:2] if code.endswith("0000") else code[:4] for code in above)
                below = self.search(key[cut:], kinds=wanted)
                found = [place for place in below if self._code(place).startswith(codes)]
                if found:
                    return found
        return []

    def _code(self, place: Place) -> str:
        """A place's own adcode, or that of the first it lies in."""
        inside = (self.places[i].adcode for i in place.parent if i in self.places)
        return place.adcode or next(inside, "")

    def sure_names(self) -> Iterator[tuple[str, Place]]:
        """Every name that means one place, as it is looked up, with the place."""
        seen: set[str] = set()
        for tier in _TIERS:
            for key, named in self._index(tier).items():
                if key in seen or (tier in ("pinyin", "initials") and not key.isascii()):
                    continue
                seen.add(key)
                if len(set(named)) == 1:
                    yield key, named[0]

    def suggest(self, name: str, *, count: int = 3) -> list[str]:
        """Return names of the atlas that look or sound like `name`."""
        key = _plain(name)
        names: dict[str, str] = {}
        for tier in ("name", "alias", *(("pinyin",) if key.isascii() else ())):
            for known, named in self._index(tier).items():
                names.setdefault(known, named[0].name)
        near = [known for known in names if key and key in known]
        near += difflib.get_close_matches(key, names, n=count, cutoff=0.5)
        return list(dict.fromkeys(names[known] for known in near))[:count]

    def describe(self, place: Place) -> str:
        """Return a name with where it is: ``绵阳高新技术产业开发区 (area, 绵阳市)``."""
        inside = [self.places[i].name for i in place.parent if i in self.places]
        return f"{place.name} ({', '.join([place.kind, *inside])})"

    def _index(self, tier: str) -> dict[str, list[Place]]:
        if tier not in self._tiers:
            index: dict[str, list[Place]] = {}
            names, places = self._named(tier)
            for place in places:
                for name in names(place):
                    index.setdefault(_plain(name), []).append(place)
            self._tiers[tier] = index
        return self._tiers[tier]

    def _named(self, tier: str) -> tuple[Callable[[Place], Iterable[str]], Sequence[Place]]:
        """What a tier calls places, and which places those are."""
        if tier in _STATION_NAMES:
            return _STATION_NAMES[tier], self._stations
        if tier in _ELSEWHERE_NAMES:
            return _ELSEWHERE_NAMES[tier], self._elsewhere
        return _PLACE_NAMES[tier], self._atlas


def _one_a_code(places: list[Place]) -> list[Place]:
    """A city that is its own county (东莞市) once, with the outline; a city before its own county."""
    counties = {place.adcode for place in places if place.kind == "district"}
    kept = [p for p in places if p.kind != "city" or p.adcode not in counties]
    # 长沙 is the city, 长沙县 one of its counties.
    cities = [place for place in kept if place.kind == "city"]
    others = [place for place in kept if place.kind != "city"]
    inside = len(cities) == 1 and all(p.parent[:1] == (cities[0].id,) for p in others)
    return cities if inside else kept


def _aliases(place: Place) -> Iterator[str]:
    if place.kind in ("city", "district"):
        yield short_name(place.name)
    yield from place.aliases


def _former_names(place: Place) -> Iterator[str]:
    for name in place.former_names:
        yield from (name, short_name(name))


def _long_station_names(place: Place) -> Iterator[str]:
    yield from (f"{place.name}站", pinyin(place.name)[0])


def _other_station_names(place: Place) -> Iterator[str]:
    for name in (*place.aliases, *place.former_names):
        yield from (name, f"{name}站")


def _pinyin_names(place: Place) -> Iterator[str]:
    yield from (pinyin(place.name)[0], pinyin(short_name(place.name))[0])


def _initials(place: Place) -> Iterator[str]:
    yield from (pinyin(place.name)[1], pinyin(short_name(place.name))[1])


#: What a place is called in each tier, in the order the tiers are tried. A station's name
#: comes late: 简阳 is the city, 简阳站 its station, 成都东 can only be a station.
_PLACE_NAMES: Final[Mapping[str, Callable[[Place], Iterable[str]]]] = {
    "id": lambda place: (place.id,),
    "name": lambda place: (place.name,),
    "alias": _aliases,
    "former": _former_names,
    "adcode": lambda place: (place.adcode,) if place.adcode else (),
    "pinyin": _pinyin_names,
    "initials": _initials,
}
_ELSEWHERE_NAMES: Final[Mapping[str, Callable[[Place], Iterable[str]]]] = {
    "elsewhere": lambda place: (place.name, short_name(place.name), place.adcode),
}
_STATION_NAMES: Final[Mapping[str, Callable[[Place], Iterable[str]]]] = {
    "station": lambda place: (place.name, place.id),
    "long station": _long_station_names,
    "other station": _other_station_names,
}
_TIERS: Final = (*_PLACE_NAMES, *_ELSEWHERE_NAMES, *_STATION_NAMES)


def _atlas_places(tables: Tables) -> Iterator[Place]:
    for row in tables.places.itertuples():
        located = row.lon == row.lon  # NaN is not itself
        yield Place(
            id=row.id,
            name=row.name,
            kind=row.kind,
            adcode=row.adcode,
            parent=tuple(split_list(row.parent)),
            aliases=tuple(split_list(row.aliases)),
            former_names=tuple(split_list(row.former_names)),
            lon=row.lon if located else None,
            lat=row.lat if located else None,
            note=row.note,
        )


def _rail_stations(tables: Tables) -> Iterator[Place]:
    points = tables.rail_points
    stations = points[points["kind"] == "station"].drop_duplicates("name")
    others = tables.station_names.groupby("station")["name"].agg(tuple)
    for row in stations.itertuples():
        former = others.get(row.name, ())
        yield Place(
            station_id(row.name), row.name, "station", former_names=former,
            lon=row.lon, lat=row.lat,
        )  # fmt: skip


def _china(china: pd.DataFrame, known: Mapping[str, str] | None = None) -> Iterator[Place]:
    """Every city and county; those in a place that is `known` by its code have its id as parent."""
    own = known or {}
    for row in china.itertuples():
        kind = "district" if row.level == "district" else "city"
        parent = (own.get(row.parent, f"china/{row.parent}"),) if row.parent else ()
        located = row.lon == row.lon
        yield Place(
            id=f"china/{row.adcode}",
            name=row.name,
            kind=kind,
            adcode=row.adcode,
            parent=parent,
            lon=row.lon if located else None,
            lat=row.lat if located else None,
        )
