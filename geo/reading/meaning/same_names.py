"""Places of one name: which 朝阳区, which 市中区, for each mention by what stands beside it.

The city right before a name decides, then the one nearest before it in the sentence, then the
only one of the sentence, then the text's own. What none of these settles has no id.
"""

from __future__ import annotations

__all__ = ["Option", "SameNames"]

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import Final

from geo.reading.names.found import Found
from geo.reading.words.terms import PLACE, Term

_SENTENCE_MARK: Final = re.compile(r"[。！？；!?;\n]")
#: 天津河北、河东两区: what a province's name needs after it to be a district of a city.
_DISTRICTS: Final = re.compile("(?:[、和与及][\u3400-\u9fff]{2,3})*[两三四五六]?区")
#: 朝阳、丰台等区: what makes a city's name one of districts in a list.
_LISTED: Final = re.compile(
    "(?:[、和与及][\u3400-\u9fff]{2,3})*等?[0-9两三四五六七八九十]{0,2}个?区(?![域块间])"
)
#: How far back a sentence is looked at, in characters.
_REACH: Final = 200
_ABOVE: Final = frozenset(("city", "region"))
#: (city, id, name) of a place.
Option = tuple[str, str, str]


class SameNames:
    """The counties of one text whose names others have too.

    Parameters
    ----------
    text : str
        The document's plain text.
    found : sequence of Found
        Everything found in it, in order.
    cities : Counter of str
        How often the text names each city, by official name.
    near : sequence of str
        First digits of the codes of the provinces around.
    """

    def __init__(
        self, text: str, found: Sequence[Found], cities: Counter[str], near: Sequence[str]
    ) -> None:
        self._text, self._near = text, near
        self._cities = cities
        self._above = [item for item in found if item.kind in _ABOVE and item.term is not None]
        self._starts = [item.start for item in self._above]

    def settle(self, item: Found) -> None:
        """Give a mention the place it means, if others have its name."""
        term = item.term
        if term is None or not term.parents:
            return
        options = [option for option in term.parents if option[1].startswith("district/")]
        if term.kind != "district":
            # 长春朝阳 is a district, 朝阳 alone the city; 北京天津河北 are three provinces.
            if term.kind == "region" and not _DISTRICTS.match(self._text, item.end):
                return
            city = self._city_right_before(item)
            beside = next((option for option in options if option[0] == city), None)
            if beside is None and _LISTED.match(self._text, item.end):
                beside = self._beside(item, options)  # 北京昌平、朝阳、丰台等区
            if beside is not None:
                _name(item, beside, "high")
            return
        # A county that no longer is has no id, and is none of the others all the same.
        options = [option for option in term.parents if not option[1].startswith("city/")]
        beside = self._beside(item, options)
        if beside is not None:
            _name(item, beside, "high")
            return
        named = self._named(options)
        if named is not None:
            _name(item, named, "medium")
        else:
            item.term = Term(term.text, PLACE, "district", "", term.name)
            item.name, item.confidence = term.name, "low"

    def _city_right_before(self, item: Found) -> str:
        before = bisect_left(self._starts, item.start) - 1
        if before < 0 or self._above[before].end != item.start:
            return ""
        return _official(self._above[before])

    def _beside(self, item: Found, options: Sequence[Option]) -> Option | None:
        """The option whose city stands before the name in its sentence, the nearest first."""
        text, start = self._text, item.start
        before = bisect_left(self._starts, start) - 1
        while before >= 0 and start - self._above[before].end <= _REACH:
            above = self._above[before]
            if _SENTENCE_MARK.search(text, above.end, start):
                break
            chosen = _of_city(options, _official(above))
            if chosen is not None:
                return chosen
            before -= 1
        after = bisect_left(self._starts, item.end)
        reach = item.end + _REACH
        stop = _SENTENCE_MARK.search(text, item.end, reach)
        end = stop.start() if stop else reach
        later: set[Option] = set()
        while after < len(self._above) and self._above[after].end <= end:
            chosen = _of_city(options, _official(self._above[after]))
            later |= {chosen} if chosen is not None else set()
            after += 1
        return later.pop() if len(later) == 1 else None

    def _named(self, options: Sequence[Option]) -> Option | None:
        """The option of the text's own city, of the only one it names, or of this region."""
        counts = {option: self._cities[option[0]] for option in options}
        most = max(counts.values())
        if most:
            often = [option for option, count in counts.items() if count == most]
            return often[0] if len(often) == 1 else None
        near = [option for option in options if option[1].split("/")[-1][:2] in self._near]
        return near[0] if len(near) == 1 else None


def _official(item: Found) -> str:
    return item.term.name if item.term is not None else ""


def _of_city(options: Sequence[Option], city: str) -> Option | None:
    found = [option for option in options if option[0] == city]
    return found[0] if len(found) == 1 else None


def _name(item: Found, option: Option, confidence: str) -> None:
    _, feature, name = option
    text = item.term.text if item.term is not None else name
    item.term = Term(text, PLACE, "district", feature, name)
    item.kind, item.name, item.confidence = "district", name, confidence
