"""English of an amount as a text tells it: 总投资12.8亿元 is total investment 1.28 billion yuan.

What it is of, and its unit, are rows of ``texts_en.csv`` (``label`` and ``unit``); a label nobody
translated leaves the whole in Chinese. Chinese counts by ten thousands (万) and hundreds of
millions (亿), English by thousands: the number is told anew.
"""

from __future__ import annotations

__all__ = ["Amounts"]

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Final

_TIMES: Final = {"": 1, "万": 10**4, "亿": 10**8, "万亿": 10**12}
_BILLION, _MILLION = Decimal(10**9), Decimal(10**6)
_BEFORE: Final = {"约": "about ", "近": "nearly ", "超": "over ", "超过": "over ", "逾": "over "}
_AFTER: Final = {"以上": " or more", "左右": " or so", "余": " or more", "多": " or more"}
_SPEED: Final = "时速"


class Amounts:
    """Amounts in English.

    Parameters
    ----------
    labels, units : mapping of str to str
        Chinese to English: what amounts are of, and what they are counted in.
    """

    def __init__(self, labels: Mapping[str, str], units: Mapping[str, str]) -> None:
        self._labels, self._units = labels, units
        names = "|".join(sorted(map(re.escape, units), key=len, reverse=True))
        self._amount = re.compile(
            r"(?P<of>[\u3400-\u9fff]{0,20}?)(?P<before>约|近|超过?|逾)?"
            r"(?P<from>\d+(?:\.\d+)?)(?:[-—~－至](?P<to>\d+(?:\.\d+)?))?"
            rf"(?P<many>余|多)?(?P<times>万亿|万|亿)?(?P<unit>{names or '(?!)'})"
            r"(?P<after>以上|左右)?"
        )

    def are_all(self, text: str) -> bool:
        """Whether a text is an amount, or several joined by 、."""
        return all(self._amount.fullmatch(part) for part in text.split("、"))

    def english(self, text: str) -> str | None:
        """Amounts joined by 、 in English; None where one of them is of something unknown."""
        told = [self._one(part) for part in text.split("、")]
        return None if None in told else ", ".join(part for part in told if part is not None)

    def _one(self, text: str) -> str | None:
        match = self._amount.fullmatch(text)
        if match is None or (match["of"] and match["of"] not in self._labels):
            return None
        unit = self._units[match["unit"]] + ("/h" if match["of"].endswith(_SPEED) else "")
        ends = [number for number in (match["from"], match["to"]) if number]
        times = _TIMES[match["times"] or ""]
        told = "–".join(_number(Decimal(number) * times) for number in ends)
        before = _BEFORE.get(match["before"] or "", "")
        after = _AFTER.get(match["after"] or match["many"] or "", "")
        label = self._labels.get(match["of"], "")
        space = "" if unit == "%" else " "
        return f"{label} {before}{told}{space}{unit}{after}".strip()


def _number(value: Decimal) -> str:
    """12.8亿 as 1.28 billion, 34.2万 as 342,000."""
    for size, word in ((_BILLION, " billion"), (_MILLION, " million")):
        if value >= size:
            return f"{_plain(value / size)}{word}"
    return _plain(value)


def _plain(value: Decimal) -> str:
    whole = f"{value:,f}"
    return whole.rstrip("0").rstrip(".") if "." in whole else whole
