"""The region of an atlas: what ``region.toml`` beside the tables says, and what follows from them.

Every key may be left out: what the file does not say follows from the places and the polygons,
so that tables alone make an atlas.
"""

from __future__ import annotations

__all__ = ["Pair", "Region", "read_region", "region_of"]

import math
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, Final

import pandas as pd
import pyproj

from geo.coordinates import plane_of
from geo.errors import Fault
from geo.place_names import pinyin, short_name
from geo.tables.folder import REGION_FILE

#: Chinese and English, or light and dark.
Pair = tuple[str, str]
#: So many cities are named one by one where they have no name together.
_NAMED: Final = 4
_LARGEST: Final = 100_000


@dataclass(frozen=True, slots=True)
class Region:
    """What an atlas is about.

    Attributes
    ----------
    name : (str, str)
        Chinese and English.
    called : (str, str)
        How titles call its cities together.
    cities : tuple of str
        Codes of the cities that titles count for and that are shown first.
    edges : tuple of str
        Codes of cities that are drawn beyond them.
    home : tuple of str
        Provinces whose mapped districts journeys are told between.
    near : tuple of str
        First two digits of the codes of provinces whose short names a text may use without more.
    letters : str
        Characters that stand for cities where they stand in a row.
    plane : str
        CRS of the plane that distances are looked for in.
    origin : (float, float)
        Degrees that the coordinates of the pages are counted from.
    view : tuple of float
        West, south, east, north in degrees: what is shown first; the cities' extent where empty.
    tints : mapping of str to (str, str)
        Light and dark ground of the cities by code; others have one by their turn.
    unit : (str, str)
        What the titles count lines as: 条铁路, rail lines.
    lines : (str, str)
        Which lines the titles count.
    credit : (str, str)
        Where the data is from; the pages' own words where empty.
    rail_times : (str, str)
        What holds of times by rail, told after them; nothing where empty.
    """

    name: Pair
    called: Pair
    cities: tuple[str, ...]
    home: tuple[str, ...]
    near: tuple[str, ...]
    plane: str
    origin: tuple[float, float]
    edges: tuple[str, ...] = ()
    letters: str = ""
    view: tuple[float, ...] = ()
    tints: Mapping[str, Pair] = field(default_factory=dict)
    unit: Pair = ("条铁路", "rail lines")
    lines: Pair = ("", "")
    credit: Pair = ("", "")
    rail_times: Pair = ("", "")

    def is_own(self, parents: pd.Series) -> pd.Series:
        """Which districts, by the cities they lie in (ids), the titles count for."""
        own = {f"city/{code}" for code in self.cities}
        return parents.str.split("|").str[0].isin(own)


def region_of(
    places: pd.DataFrame, boundaries: pd.DataFrame, told: Mapping[str, Any] | None = None
) -> Region:
    """The region of these tables: what a file told, and what follows from them.

    Parameters
    ----------
    places : DataFrame
    boundaries : GeoDataFrame
        Polygons of districts, CRS84.
    told : mapping of str to value, optional
        Of :func:`read_region`.
    """
    told = dict(told or {})
    mapped = places[(places["kind"] == "district") & places["adcode"].isin(boundaries["adcode"])]
    cities = tuple(told.get("cities", _cities(mapped["parent"])))
    west, south, east, north = boundaries.total_bounds if len(boundaries) else (105, 30, 105, 30)
    middle = (float(west + east) / 2, float(south + north) / 2)
    named = dict(zip(places["adcode"], places["name"], strict=True))
    called = ("", "")
    if not {"name", "called"} <= told.keys():
        called = _called([named[code] for code in cities if code in named])
    derived = Region(
        name=told.get("called", called),
        called=told.get("name", called),
        cities=cities,
        home=tuple(dict.fromkeys(boundaries["province"])),
        near=tuple(dict.fromkeys(code[:2] for code in cities)),
        plane=plane_of((west, south, east, north)),
        origin=(float(math.floor(middle[0])), float(math.floor(middle[1]))),
    )
    return replace(derived, **told)


def _cities(parents: pd.Series) -> Iterable[str]:
    """Codes of the cities that districts lie in, in their order."""
    first = parents.str.split("|").str[0]
    return dict.fromkeys(first[first.str.startswith("city/")].str.removeprefix("city/"))


def _called(names: Sequence[str]) -> Pair:
    """Some cities together, in Chinese and in English."""
    short = [short_name(name) for name in names]
    english = [pinyin(name)[0].capitalize() for name in short]
    if not short:
        return "", ""
    if len(short) > _NAMED:
        return f"{short[0]}等{len(short)}市", f"{english[0]} and {len(short) - 1} more cities"
    last = f" and {english[-1]}" if len(english) > 1 else ""
    return "、".join(short), ", ".join(english[:-1] or english) + last


def read_region(text: str) -> tuple[dict[str, Any], list[Fault]]:
    """What the text of a region file says, by the names of :class:`Region`, and its faults."""
    try:
        if len(text) > _LARGEST:
            raise ValueError("it is too long")
        document = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        return {}, [Fault(REGION_FILE, f"expected TOML ({error})")]
    told: dict[str, Any] = {}
    faults: list[Fault] = []
    for key, value in document.items():
        shape = _SHAPES.get(key)
        if shape is None:
            known = ", ".join(_SHAPES)
            faults.append(Fault(REGION_FILE, f"no such key; there are {known}", column=key))
        elif (expected := shape(value)) is not None:
            faults.append(Fault(REGION_FILE, expected, column=key, value=str(value)[:80]))
        else:
            told[key] = _frozen(value)
    return told, faults


def _frozen(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _frozen(item) for key, item in value.items()}
    if isinstance(value, list):
        return tuple(item if isinstance(item, str) else float(item) for item in value)
    return value


def _is_pair(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(isinstance(v, str) for v in value)


def _pair(value: Any) -> str | None:
    good = _is_pair(value) and all(v == v.strip() and "\n" not in v for v in value)
    return None if good else "expected two texts, Chinese and English"


def _codes(digits: int, most: int) -> Any:
    def fault(value: Any) -> str | None:
        good = isinstance(value, list) and len(value) <= most and len(set(map(str, value))) == len(
            value
        ) and all(isinstance(v, str) and len(v) == digits and v.isascii() and v.isdigit() for v in value)  # fmt: skip
        return None if good else f"expected texts of {digits} digits in a list, each once"

    return fault


def _texts(value: Any) -> str | None:
    good = isinstance(value, list) and value and all(isinstance(v, str) and v for v in value)
    return None if good else "expected texts in a list"


def _letters(value: Any) -> str | None:
    good = isinstance(value, str) and all("\u3400" <= v <= "\u9fff" for v in value)
    return None if good else "expected Chinese characters in one text"


def _plane(value: Any) -> str | None:
    expected = "expected a plane CRS in metres by its code"
    try:
        crs = pyproj.CRS.from_user_input(value)
    except pyproj.exceptions.CRSError:
        return expected
    metres = crs.is_projected and all(axis.unit_name == "metre" for axis in crs.axis_info)
    return None if metres and isinstance(value, str) else expected


def _degrees(count: int) -> Any:
    expected = {
        2: "expected a place as [lon, lat] in degrees",
        4: "expected [west, south, east, north] in degrees",
    }[count]

    def fault(value: Any) -> str | None:
        numbers = isinstance(value, list) and len(value) == count
        if not numbers or any(type(v) not in (int, float) for v in value):
            return expected
        inside = all(abs(v) <= (90 if i % 2 else 180) for i, v in enumerate(value))
        ordered = count == 2 or (value[0] < value[2] and value[1] < value[3])
        return None if inside and ordered else expected

    return fault


def _tints(value: Any) -> str | None:
    good = isinstance(value, dict) and all(
        _is_pair(pair) and all(_is_colour(v) for v in pair) for pair in value.values()
    )
    return None if good else 'expected colours by code, as in 110000 = ["#ffffff", "#000000"]'


def _is_colour(text: str) -> bool:
    digits = text[1:].lower()
    return len(text) == 7 and text[0] == "#" and all(v in "0123456789abcdef" for v in digits)


#: What each key may hold; the keys are the attributes of :class:`Region`.
_SHAPES: Final = {
    "name": _pair,
    "called": _pair,
    "cities": _codes(6, 40),
    "edges": _codes(6, 40),
    "home": _texts,
    "near": _codes(2, 34),
    "letters": _letters,
    "plane": _plane,
    "origin": _degrees(2),
    "view": _degrees(4),
    "tints": _tints,
    "unit": _pair,
    "lines": _pair,
    "credit": _pair,
    "rail_times": _pair,
}
assert {*_SHAPES} == {item.name for item in fields(Region)}
