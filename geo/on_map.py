"""A place that a question can be asked of: one of the atlas, or one of its map's background.

The gazetteer knows every county of China; an atlas can tell nothing of those beyond its map, and
says where they are instead of measuring from one of them.
"""

from __future__ import annotations

__all__ = ["check_on_map", "find_on_map"]

import difflib
from collections.abc import Sequence
from typing import Final

import shapely

from geo.errors import AmbiguousError, NotFoundError
from geo.gazetteer import Gazetteer, Place
from geo.place_names import pinyin, short_name
from geo.tables.door import Tables

_ELSEWHERE: Final = "china/"
#: Two names sound alike whose letters agree to this share.
_ALIKE: Final = 0.85
_LISTED: Final = 3


def find_on_map(gazetteer: Gazetteer, tables: Tables, name: str) -> Place:
    """The one place of a name that lies on the map; a name of the atlas wins over its namesakes.

    Parameters
    ----------
    gazetteer : Gazetteer
    tables : Tables
        Those the gazetteer is of.
    name : str

    Raises
    ------
    geo.errors.AmbiguousError
        When several places on the map go by it.
    geo.errors.NotFoundError
        When none does: with where those elsewhere are, and names of the atlas that sound alike.
    """
    found = gazetteer.search(name)
    if not found or not all(place.id.startswith(_ELSEWHERE) for place in found):
        return gazetteer.find(name)
    near = _on_map(found, tables)
    if len(near) == 1:
        return near[0]
    if near:
        choices = [gazetteer.describe(place) for place in near]
        raise AmbiguousError(f"{name} could mean {len(near)} places", choices=choices)
    told = ", ".join(_where(place, gazetteer) for place in found[:_LISTED])
    more = " and others" if len(found) > _LISTED else ""
    verb = "lies" if len(found) == 1 else "lie"
    text = f"{told}{more} {verb} outside this atlas"
    raise NotFoundError(text, suggestions=_alike(name, gazetteer))


def check_on_map(point: Place, tables: Tables) -> None:
    """Check that a point lies inside the outlines that are drawn.

    Raises
    ------
    geo.errors.NotFoundError
        Where it lies elsewhere: an atlas can tell nothing of it.
    """
    if not _on_map([point], tables):
        raise NotFoundError(f"{point.name} lies outside this atlas")


def _on_map(places: Sequence[Place], tables: Tables) -> list[Place]:
    """Those inside the outlines that are drawn."""
    known = [place for place in places if place.lon is not None]
    spots = shapely.points([(place.lon, place.lat) for place in known]) if known else []
    drawn = [*tables.boundaries.geometry, *tables.surroundings.geometry]
    inside = {
        int(spot) for spot, _ in zip(*shapely.STRtree(drawn).query(spots, "within"), strict=True)
    }
    return [place for number, place in enumerate(known) if number in inside]


def _where(place: Place, gazetteer: Gazetteer) -> str:
    """A name with the city and the province it lies in: 建阳区 (南平, 福建)."""
    parents = [gazetteer.places[i] for i in place.parent if i in gazetteer.places]
    province = gazetteer.places.get(f"{_ELSEWHERE}{place.adcode[:2]}0000", place)
    above = dict.fromkeys(short_name(one.name) for one in (*parents, province) if one is not place)
    return f"{place.name} ({', '.join(above)})" if above else place.name


def _alike(name: str, gazetteer: Gazetteer) -> list[str]:
    """Short names of places of the atlas that sound like a name, the likest first."""
    sound = pinyin(short_name(name))[0]
    ratios: dict[str, float] = {}
    for place in gazetteer.places.values():
        if place.kind in ("city", "district") and not place.id.startswith(_ELSEWHERE):
            short = short_name(place.name)
            ratios[short] = difflib.SequenceMatcher(None, sound, pinyin(short)[0]).ratio()
    least = 1.0 if 1.0 in ratios.values() else _ALIKE
    likely = [short for short, ratio in ratios.items() if ratio >= least]
    return sorted(likely, key=lambda short: (-ratios[short], short))[:_LISTED]
