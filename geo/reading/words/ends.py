"""Terms whose end depends on what follows: 成都市|民, 阳|高速, 在|渝贵高铁, G5|线."""

from __future__ import annotations

__all__ = ["EndRules"]

import re
from collections.abc import Iterable, Mapping
from typing import Final

from geo.reading.words.terms import ABBR, CODE, STOP, Term

_CODE_REST: Final = re.compile(
    r"G?\d{0,4}(?:/[GSXY]\d{1,4})?(?![0-9A-Za-z次]|卫星厅|航站楼|指廊|每[天日]|加开|列车|/[0-9]{1,3}次)(?:线(?!路)|[国省县乡]道)?"
)
#: In `term`: what it ends with, one character or one of a class: 市, [省区县], 路[东南].
_LAST: Final = re.compile(r"(?:(?P<one>[^\]])|\[(?P<any>[^\]]+)\])$")
#: 在|川南, 来|渝西: the abbreviation is the first of a part of the province.
_SIDES: Final = frozenset("东南西北中渝黔滇陕")
#: 在|渝贵高铁: the abbreviation is the first of a contraction.
_VERB: Final = Term("在", STOP)
_CONTRACTED: Final = re.compile("[\u4e00-\u9fff]{1,3}?(?:高速|高铁|铁路|城际|快速|大道)")


class EndRules:
    """Where names end, from ``reading_ends.csv``.

    Parameters
    ----------
    rows : iterable of mapping
        ``term`` (a regular expression for its end) and ``follows`` (one for what comes after
        it); ``then`` the term is ``short`` (it gives up its last character) or ``none``.
    """

    def __init__(self, rows: Iterable[Mapping[str, str]]) -> None:
        short: dict[str, list[str]] = {}
        none: dict[str, list[str]] = {}
        self._sided: dict[str, list[tuple[re.Pattern[str], re.Pattern[str]]]] = {}
        for row in rows:
            last = _LAST.search(row["term"])
            if last is None:
                raise ValueError(f"no rule for the end of a term: {row['term']}")
            one = last.span() == (0, len(row["term"]))
            for letter in last["one"] or last["any"]:
                if one:
                    wanted = short if row["then"] == "short" else none
                    wanted.setdefault(letter, []).append(row["follows"])
                else:
                    pair = re.compile(row["term"]), re.compile(row["follows"])
                    self._sided.setdefault(letter, []).append(pair)
        self._short = {last: re.compile("|".join(found)) for last, found in short.items()}
        self._none = {last: re.compile("|".join(found)) for last, found in none.items()}

    def may_end_elsewhere(self, text: str) -> bool:
        """Whether the text after a term decides if it is one at all."""
        return text[-1] in self._none or text[-1] in self._sided

    def names(self, text: str) -> bool:
        """Whether a rule is made for this very word."""
        return any(whole.fullmatch(text) for whole, _ in self._sided.get(text[-1], ()))

    def settled(self, text: str, start: int, end: int, term: Term) -> tuple[int, Term]:
        """The end of a term that stands at ``start:end``, and the term; end 0 when it is none."""
        if term.role == CODE:
            return _code_end(text, start, end), term
        if term.role == ABBR:
            if term.length > 1 and (_CONTRACTED.match(text, end) or text[end : end + 1] in _SIDES):
                return start + 1, _VERB
            return end, term
        last = term.text[-1]
        if term.short is not None:
            short = self._short.get(last)
            if short is not None and short.match(text, end):
                return end - 1, term.short
        none = self._none.get(last)
        if none is not None and none.match(text, end):
            return 0, term
        for whole, follows in self._sided.get(last, ()):
            if whole.fullmatch(term.text) and follows.match(text, end):
                return 0, term
        return end, term


def _code_end(text: str, start: int, end: int) -> int:
    """Where a route number that starts here ends; 0 when it is none (a train, a product)."""
    if text[start].isdigit():
        return end + (text[end : end + 1] == "线")  # 31|8国道
    if start and (text[start - 1].isascii() and text[start - 1].isalnum()):
        return 0
    match = _CODE_REST.match(text, end)
    return match.end() if match else 0
