"""Which cities and counties a person means who asks for a region."""

from __future__ import annotations

__all__ = ["asked_names", "place_meant", "too_few"]

import difflib
import re
from collections.abc import Sequence
from functools import cache
from typing import Final

import geopandas as gpd
import pandas as pd

from geo.errors import AmbiguousError, NotFoundError, UsageError
from geo.gazetteer import Gazetteer, Place
from geo.place_names import pinyin, short_name
from geo.tables.door import load_words

#: What stands between names that are written as one: 西安–咸阳, 武汉、黄石.
_BETWEEN: Final = re.compile(r"[–—\-·、，,;；/ \u3000]+")
#: Autonomous prefectures and counties are called by what stands before their peoples.
_AUTONOMOUS: Final = re.compile(r"自治[州县旗]$")
#: Their counties are not in the tables: no list of them there has codes, seats and parents.
_BEYOND: Final = ("香港", "澳门", "台湾", "台北", "高雄", "台中", "台南", "新北", "桃园", "基隆")
_PROVINCE_LEVEL: Final = "province"
#: As many are named of those that would do.
_NAMED: Final = 4


def asked_names(name: str, cities: Sequence[str]) -> list[str]:
    """The names of cities, each by itself; those in the region's own name where none are given."""
    return [part for item in (cities or [name]) for part in _BETWEEN.split(item) if part]


def place_meant(name: str, china: pd.DataFrame) -> Place:
    """The city or county of a name: a city before a county, a county before a province.

    Parameters
    ----------
    name : str
        Official, short or everyday name (延边 for its autonomous prefecture), adcode or pinyin.
    china : DataFrame
        ``china_places``.

    Raises
    ------
    geo.errors.UsageError
        For a province, with some of its cities, and for what lies outside the tables.
    geo.errors.NotFoundError, geo.errors.AmbiguousError
        For a name that is no place's, or several places'.
    """
    gazetteer = Gazetteer.of_china(china)
    level = dict(zip(china["adcode"], china["level"], strict=True))
    holds = set(china["parent"])
    #: 北京市 has its counties right under it, other provinces have cities.
    cities = set(china.loc[china["level"] == "city", "parent"])

    def is_province(place: Place) -> bool:
        return level.get(place.adcode) == _PROVINCE_LEVEL and place.adcode in cities

    found = gazetteer.search(name, kinds=("city",))
    own = [place for place in found if not is_province(place)]
    if not own:
        alike = _by_everyday_name(name, gazetteer)
        if not found and name.isascii():
            alike = _by_pinyin(name, gazetteer)
        own = [place for place in alike if place.adcode in holds and not is_province(place)]
    if len(own) > 1:
        raise AmbiguousError(
            f"{name} could mean {len(own)} places", choices=[gazetteer.describe(p) for p in own]
        )
    if own:
        return own[0]
    if found:
        some = china.loc[china["parent"] == found[0].adcode, "name"].map(short_name)
        raise UsageError(
            f"{found[0].name} is a province; name cities of it: {' '.join(some[:_NAMED])} …"
        )
    if any(name.startswith(beyond) for beyond in _BEYOND):
        raise UsageError(
            f"{name}: the tables have no counties of 香港, 澳门 and 台湾; name other cities"
        )
    return _county_meant(name, gazetteer)


def _county_meant(name: str, gazetteer: Gazetteer) -> Place:
    """The county of a name; 白沙 for 白沙黎族自治县, but 昌江 may be 昌江区, too."""
    alike = [
        place
        for place in gazetteer.places.values()
        if place.kind == "district" and place.name != name and _AUTONOMOUS.search(place.name)
        and _everyday(place.name) == name
    ]  # fmt: skip
    try:
        found = [gazetteer.find(name)]
    except NotFoundError as error:
        if not alike:
            raise NotFoundError(
                f"no city or county of China called {name!r}",
                suggestions=error.suggestions or _alike(name, gazetteer),
            ) from None
        found = []
    meant = {place.id: place for place in [*found, *alike]}
    if len(meant) > 1 and name not in {place.name for place in found}:
        raise AmbiguousError(
            f"{name} could mean {len(meant)} places",
            choices=[gazetteer.describe(place) for place in meant.values()],
        )
    return next(iter(meant.values()))


def _alike(name: str, gazetteer: Gazetteer) -> list[str]:
    """Cities, then counties, that sound as a name does, or are written nearly so: 株州, 石家桩."""
    places = [p for p in gazetteer.places.values() if p.kind in ("city", "district")]
    places.sort(key=lambda place: place.kind)
    sounds = {pinyin(part)[0] for part in (name, short_name(name)) if len(part) > 1}
    found = [p.name for p in places if pinyin(short_name(p.name))[0] in sounds]
    if not found:
        written = {
            form: place.name for place in places for form in (place.name, short_name(place.name))
        }
        found = [written[form] for form in difflib.get_close_matches(name, written, n=_NAMED)]
    return list(dict.fromkeys(found))[:_NAMED]


def _by_everyday_name(name: str, gazetteer: Gazetteer) -> list[Place]:
    """Autonomous prefectures: 延边, 延边州 for 延边朝鲜族自治州."""
    asked = {name, name.removesuffix("州"), name.removesuffix("自治州")}
    return [
        place
        for place in gazetteer.places.values()
        if place.kind == "city" and _everyday(place.name) in asked
    ]


def _everyday(name: str) -> str:
    """延边朝鲜族自治州, and 延边朝鲜族, without its peoples."""
    plain = _AUTONOMOUS.sub("", name)
    peoples = _peoples()
    while (people := next((p for p in peoples if plain.endswith(p)), "")) and plain != people:
        plain = plain.removesuffix(people)
    return plain


@cache
def _peoples() -> tuple[str, ...]:
    rows = load_words().rows("uses")
    words = (row["word"] for row in rows if row["use"] == "nationality")
    return tuple(sorted(words, key=len, reverse=True))


def _by_pinyin(name: str, gazetteer: Gazetteer) -> list[Place]:
    """Cities by the sounds of their short names: wuhan, Xi'an."""
    key = re.sub("[^a-z]", "", name.lower())
    return [
        place
        for place in gazetteer.places.values()
        if place.kind == "city" and key and pinyin(short_name(place.name))[0] == key
    ]


def too_few(own: gpd.GeoDataFrame, everything: gpd.GeoDataFrame) -> UsageError:
    """What to say of one county alone: its city, or the neighbours that make a region with it."""
    row = own.iloc[0]
    beside = everything[everything.intersects(row.geometry)]
    others = dict.fromkeys(beside["city"][beside["adcode"] != row["adcode"]])
    if row["city"] != row["name"]:
        others = {row["city"]: None, **others}
    names = "、".join(_everyday(short_name(city)) for city in list(others)[:_NAMED])
    return UsageError(
        f"{row['name']} is one county: expected cities with two counties or more together"
        + (f"; add {names}" if names else "")
    )
