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


def typed_point(text: str) -> Place | None:
    """The point of ``104.55,30.39``: longitude, latitude in WGS 84 degrees.

    Returns
    -------
    Place or None
        Of the kind ``point``; None when the text is no pair of numbers.

    Raises
    ------
    geo.errors.UsageError
        When the numbers are no longitude and latitude, or stand the other way round.
    """
    pair = _PAIR.fullmatch(unicodedata.normalize("NFKC", text))
    if pair is None:
        return None
    lon, lat = map(float, pair.groups())
    if abs(lat) > 90 >= abs(lon) and abs(lat) <= 180:
        raise UsageError(f"{text}: expected longitude first: {lat:g},{lon:g}")
    if abs(lon) > 180 or abs(lat) > 90:
        raise UsageError(f"{text}: expected longitude,latitude in degrees, as in 104.55,30.39")
    name = f"{lon:g},{lat:g}"
    return Place(f"point/{name}", name, "point", lon=lon, lat=lat)
