"""A pair of coordinates that a person typed where a place's name is expected."""

from __future__ import annotations

__all__ = ["typed_point"]

import re
import unicodedata
from typing import Final, NamedTuple

from geo.errors import UsageError
from geo.gazetteer import Place

#: Signs of degrees and seconds that NFKC would take apart, and the marks people write for them.
_SIGNS: Final = str.maketrans({"º": "°", "˚": "°", "'": "′", "’": "′",
                               "＇": "′", '"': "″", "”": "″", "＂": "″"})  # fmt: skip
#: 104度33分, and 104。55 of a keyboard that is set to Chinese.
_BETWEEN: Final = {"度": "°", "分": "′", "秒": "″", "。": "."}
_AFTER_DIGIT: Final = re.compile(rf"(?<=\d)[{''.join(_BETWEEN)}]")
#: What names one of the two: which, and which way it grows.
_AXES: Final = {
    "东经": (0, 1), "西经": (0, -1), "北纬": (1, 1), "南纬": (1, -1), "经度": (0, 1), "纬度": (1, 1),
    "longitude": (0, 1), "latitude": (1, 1), "lon": (0, 1), "lng": (0, 1), "lat": (1, 1),
    "e": (0, 1), "w": (0, -1), "n": (1, 1), "s": (1, -1),
}  # fmt: skip
_NAMES: Final = "|".join(_AXES)
_DECIMAL: Final = r"\d+(?:\.\d*)?"


def _pattern(number: int) -> str:
    """The first or the second of the two; its letter stands before it or after it."""
    return (
        rf"(?:(?P<before{number}>{_NAMES})\s*[:=]?\s*)?(?P<degrees{number}>[+-]?{_DECIMAL})"
        rf"(?:\s*°\s*(?:(?P<minutes{number}>{_DECIMAL})\s*′\s*"
        rf"(?:(?P<seconds{number}>{_DECIMAL})\s*(?:″|′′)\s*)?)?)?"
        rf"(?(before{number})|(?:\s*(?P<after{number}>[ewns])(?![a-z]))?)"
    )


#: As one writes or copies them: 104.55,30.39, 104.55、30.39, (104.55 30.39), [104.55, 30.39],
#: 东经104°33′，北纬30°23′, 30°23′24″N 104°33′E.
_PAIR: Final = re.compile(
    rf"\s*[(\[]?\s*{_pattern(1)}\s*(?:[,;、/]|\s|(?<=[°′″ewns]))\s*{_pattern(2)}\s*[)\]]?\s*"
)
#: One of the two, three of them, or another mistake: no name consists of this.
_ALMOST: Final = re.compile(
    rf"(?=.*[.,°])[(\[]?(?:\s|{_NAMES}|[-+\d.,;、/°′″:=])*\d(?:\s|{_NAMES}|[-+\d.,;、/°′″:=])*[)\]]?"
)
_EXPECTED: Final = "expected longitude,latitude in degrees, as in 104.55,30.39"


class _Angle(NamedTuple):
    """Degrees, and whether they were said to be a longitude (0), a latitude (1) or nothing."""

    degrees: float
    axis: int | None


def typed_point(text: str) -> Place | None:
    """The point of ``104.55,30.39`` or 北纬30°23′，东经104°33′: longitude, latitude, WGS 84 degrees.

    Where the numbers say which they are (东经, 北纬, E, N, 经度, lat, …) they come in any order;
    bare ones are longitude first.

    Returns
    -------
    Place or None
        Of the kind ``point``; None when the text is no coordinates at all.

    Raises
    ------
    geo.errors.UsageError
        When the numbers are no longitude and latitude, stand the other way round, or one is
        missing.
    """
    plain = unicodedata.normalize("NFKC", text.translate(_SIGNS)).strip().lower()
    plain = _AFTER_DIGIT.sub(lambda sign: _BETWEEN[sign.group()], plain)
    pair = _PAIR.fullmatch(plain)
    if pair is None:
        if _ALMOST.fullmatch(plain):
            raise UsageError(f"{text}: {_EXPECTED}")
        return None
    first, second = _angle(pair, 1), _angle(pair, 2)
    if first is None or second is None or (first.axis == second.axis is not None):
        raise UsageError(f"{text}: {_EXPECTED}")
    said = first.axis is not None or second.axis is not None
    if first.axis == 1 or second.axis == 0:
        first, second = second, first
    lon, lat = first.degrees, second.degrees
    if abs(lat) > 90 >= abs(lon) and abs(lat) <= 180 and not said:
        raise UsageError(f"{text}: expected longitude first: {lat:g},{lon:g}")
    if abs(lon) > 180 or abs(lat) > 90:
        raise UsageError(f"{text}: {_EXPECTED}")
    name = f"{lon:g},{lat:g}"
    return Place(f"point/{name}", name, "point", lon=lon, lat=lat)


def _angle(pair: re.Match[str], number: int) -> _Angle | None:
    """What was typed of one of the two; None where its minutes are wrong."""
    parts = [pair[f"{part}{number}"] for part in ("degrees", "minutes", "seconds")]
    degrees, minutes, seconds = (float(part or 0) for part in parts)
    if max(minutes, seconds) >= 60:
        return None
    value = abs(degrees) + minutes / 60 + seconds / 3600
    named = pair[f"before{number}"] or pair[f"after{number}"]
    axis, way = _AXES[named] if named else (None, 1)
    return _Angle(way * (-value if parts[0].startswith("-") else value), axis)
