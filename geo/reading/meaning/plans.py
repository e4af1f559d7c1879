"""Which parts of a text tell what is to be done: all under 三、2026年重点工作.

A plan has no subject and no 将: 建成A机场, 开工建设B高铁 reads like a report of what was done.
That it is none, its heading says: a line with a year that is not over and a word for the work
ahead, and no word for looking back. It holds until the next heading of its rank.
"""

from __future__ import annotations

__all__ = ["PlanWords"]

import re
from collections.abc import Iterable, Mapping
from typing import Final

_LINE: Final = re.compile(
    r"^[ \t\u3000#*]{0,8}(?P<mark>[一二三四五六七八九十]{1,3}[、.．]"
    r"|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节部分]{1,2})?"
    r"(?P<text>[^\n。；;]{3,40})[:：。]?[ \t\u3000\r]{0,8}$",
    re.M,
)
_YEAR: Final = re.compile(r"(20\d\d)年?")
_AHEAD: Final = re.compile(r"20\d\d|今年|明年|本年度?|下一?步|下一年度?|今后|未来|“十.五”")
#: 今年要…, 下一步，将…, 2026年，计划…: what begins a sentence of what is to be done.
_AHEAD_OF_PARTS: Final = re.compile(
    r"(?:^|[。！？\n])[^。；\n]{0,12}(?:今年|明年|下一步|接下来|今后|未来|20\d\d年)[，,]?"
    r"[^。；，,\n]{0,14}?(?:(?<!即)将(?!军|于)|(?<![重主需必首紧])要(?![求点素])|计划|力争|拟|确保)"
)
#: 今年经济社会发展的主要预期目标是: in a report of work all that follows is to be done.
_GOALS: Final = re.compile(r"(?:今年|(?P<year>20\d\d)年)[^。；\n]{0,16}主要(?:预期)?目标[是为：:]")
_END: Final = re.compile("[。\n]")
#: 一、, （一）, 第一章: lines with such a mark are of one rank; a line without any is of its own.
_RANKS: Final = ("、.．", "）)", "章节部分")


class PlanWords:
    """The words that make a heading one of a plan, or one of a look back.

    Parameters
    ----------
    rows : iterable of mapping
        ``word`` and ``use``; those used as ``heading of a plan`` and ``heading of a review``.
    """

    def __init__(self, rows: Iterable[Mapping[str, str]]) -> None:
        listed: dict[str, list[str]] = {"heading of a plan": [], "heading of a review": []}
        for row in rows:
            if row["use"] in listed:
                listed[row["use"]].append(re.escape(row["word"]))
        never = "(?!)"
        self._plan = re.compile("|".join(listed["heading of a plan"]) or never)
        self._review = re.compile("|".join(listed["heading of a review"]) or never)

    def stretches(self, text: str, year: str = "") -> list[tuple[int, int]]:
        """Where a text tells a plan, in order.

        Parameters
        ----------
        text : str
            Plain text.
        year : str
            The text's own year: a heading with an earlier one tells no plan; "" when unknown.
        """
        found: list[tuple[int, int]] = []
        start, rank = -1, -1
        for line in _LINE.finditer(text):
            plan = self._is_plan(line["text"], year)
            review = self._review.search(line["text"]) is not None
            own = _rank(line["mark"])
            ends = review or (own == rank and rank >= 0)
            if start >= 0 and ends:
                found.append((start, line.start()))
                start = -1
            if start < 0 and plan:
                start, rank = line.end(), own
        if start >= 0:
            found.append((start, len(text)))
        return _joined(found, [*_sentences(text), *self._after_goals(text, year)])

    def _after_goals(self, text: str, year: str) -> list[tuple[int, int]]:
        """What follows the goals of a year in a report, up to a heading of a look back."""
        found: list[tuple[int, int]] = []
        if "主要" not in text:
            return found
        for goals in _GOALS.finditer(text):
            over = goals["year"] is not None and goals["year"] < year
            if over or (found and goals.start() < found[-1][1]):
                continue
            later = _LINE.finditer(text, goals.end())
            back = (line.start() for line in later if self._review.search(line["text"]))
            found.append((goals.end(), next(back, len(text))))
        return found

    def _is_plan(self, line: str, year: str) -> bool:
        if not self._plan.search(line) or self._review.search(line) or not _AHEAD.search(line):
            return False
        told = _YEAR.search(line)
        return not (told and year and told[1] < year)


def _sentences(text: str) -> list[tuple[int, int]]:
    """今年要建成A；|开工建设B；加快建设C。: what follows the first part of a sentence that plans."""
    found: list[tuple[int, int]] = []
    for head in _AHEAD_OF_PARTS.finditer(text):
        if found and head.start() < found[-1][1]:
            continue
        end = _END.search(text, head.end())
        stop = end.start() if end else len(text)
        part = text.find("；", head.end(), stop)
        if part >= 0:
            found.append((part, stop))
    return found


def _joined(
    parts: list[tuple[int, int]], sentences: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Both kinds of stretches in order, without those that lie in another."""
    found: list[tuple[int, int]] = []
    for low, high in sorted((*parts, *sentences)):
        if not found or low >= found[-1][1]:
            found.append((low, high))
    return found


def _rank(mark: str | None) -> int:
    if mark is None:
        return -1
    return next(n for n, ends in enumerate(_RANKS) if mark[-1] in ends)
