"""A pair of coordinates that a person typed where a place's name is expected."""

from __future__ import annotations

__all__ = ["typed_point"]

import re
import unicodedata
from typing import Final

from geo.errors import UsageError
from geo.gazetteer import Place

_NUMBER: Final = r"([+-]?\d+(?:\.\d*)?)"
#: As one writes or copies them: 104.55,30.39, 104.55、30.39, (104.55 30.39), [104.55, 30.39].
_PAIR: Final = re.compile(rf"\s*[(\[]?\s*{_NUMBER}\s*[,;、\s]\s*{_NUMBER}\s*[)\]]?\s*")
#: 东经104.55°，北纬30.39°: the words and signs of a longitude and a latitude.
_WORDS: Final = re.compile("东经|北纬|[°度]")
#: 东经104°, 104°33′: one of the two, or minutes.
_DEGREES: Final = re.compile(
    r"(?:[东西]经|[南北]纬)?\s*[\d.]+\s*[°度][\d.°度′'″\"分秒东西南北经纬,\s]*"
)


def typed_point(text: str) -> Place | None:
    """The point of ``104.55,30.39`` or 东经104.55°，北纬30.39°: longitude, latitude, WGS 84 degrees.

    Returns
    -------
    Place or None
        Of the kind ``point``; None when the text is no pair of numbers.

    Raises
    ------
    geo.errors.UsageError
        When the numbers are no longitude and latitude, stand the other way round, or one is
        missing.
    """
    plain = unicodedata.normalize("NFKC", text)
    pair = _PAIR.fullmatch(plain) or _PAIR.fullmatch(_WORDS.sub(" ", plain).strip())
    if pair is None:
        if _DEGREES.fullmatch(plain):
            raise UsageError(f"{text}: expected longitude,latitude in degrees, as in 104.55,30.39")
        return None
    lon, lat = map(float, pair.groups())
    if abs(lat) > 90 >= abs(lon) and abs(lat) <= 180:
        raise UsageError(f"{text}: expected longitude first: {lat:g},{lon:g}")
    if abs(lon) > 180 or abs(lat) > 90:
        raise UsageError(f"{text}: expected longitude,latitude in degrees, as in 104.55,30.39")
    name = f"{lon:g},{lat:g}"
    return Place(f"point/{name}", name, "point", lon=lon, lat=lat)
