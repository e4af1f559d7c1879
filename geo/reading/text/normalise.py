"""Raw text to plain text for matching, with a map back to raw offsets.

Three things are done, in this order:

* characters that only look different are replaced one for one (traditional, full width,
  radicals of PDF fonts): offsets stay;
* in a text that went through a synonym machine the words it put in are set right, where
  the context shows that they are wrong (:mod:`geo.reading.text.substitution`);
* breaks inside a sentence are taken out: invisible characters, page numbers, line ends of
  hard-wrapped text, and the blanks of letter-spaced names. Only these move offsets, and :class:`PlainText` remembers how.
"""

from __future__ import annotations

__all__ = ["LookAlikes", "PlainText", "normalise"]

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from geo.reading.text.mixed_blanks import mixed_gaps
from geo.reading.text.spacing import Names, spaced_gaps

_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
# A line end with what may stand after it inside a sentence: a page number that looks like
# a list numeral ("\n9、"), a page number on a line of its own, an indent. Every repetition
# is bounded, so that no input makes the search slow.
_PAGE = r"(?:[-—–]{1,2} {0,2}\d{1,4} {0,2}[-—–]{1,2}|第 ?\d{1,4} ?页|\d{1,4})"
_BREAK = re.compile(
    rf"(?:\r\n?|\n)(?:[ \t]{{0,8}}{_PAGE}[ \t]{{0,8}}(?:\r\n?|\n)|\d{{1,3}}、)?[ \t\u3000]{{0,8}}"
)
_BREAK_OR_INVISIBLE = re.compile(_BREAK.pattern + f"|[{''.join(sorted(_INVISIBLE))}]+")
_WORD = re.compile(r"[0-9A-Za-z\u3400-\u9fff]")
_LIST_START = re.compile(
    r"\d{4}[-年/.]\d|[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十\d]{1,3}[章节条款]"
    r"|\d{1,2}[.．)）](?!\d)"
)
#: 二、“十五五”时期目标任务: a line with the mark of a heading and no mark of a clause.
_HEADING = re.compile(
    r"[ \t\u3000]{0,8}(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节])"
    r"[^，,。；;\r\n]{2,40}"
)
#: 2014—2021⏎铁路: the last cell of a row.
_YEAR_END = re.compile(r"(?:19|20)\d\d[-—–](?:19|20)\d\d$")
#: 已于2025⏎年3月, 3月1⏎5日: a date that the width of its line broke.
_CUT_DATE: Final = re.compile(
    r"(?<!\d)(?:19|20)(?:\d\d\n年(?:[初中底末内前后]|\d{1,2}月)|\n\d\d年)|年\d{1,2}\n月"
    r"|(?<=[^\s\d])(?:19|20)\d\d年\n\d{1,2}月|月(?:\d{1,2}\n日(?![前均报讯常本])|\d\n\d日)"
)
#: A row of a table ends where it ends, however long it is.
_CELLS = re.compile(r"\S(?: {2,8}|\t| ?[|｜] ?)\S")
#: Cells of a row that only one blank parts.
_ROW: Final = re.compile(r"[^\s，。；]{2,30}(?:[ \u3000][^\s，。；]{2,30}){2,8}(?=\s*(?:[\r\n]|$))")
#: A line at least this long that does not end a sentence was broken by its width.
_FULL_LINE = 16
#: A "line" this long before a numeral is a page: the numeral counts pages, not items.
_FULL_PAGE = 120
#: A line so many times longer than the one before it is a paragraph under its headline.
_TIMES_LONGER = 1.5
_WINDOW = 12
#: From so many different odd characters on, one pass over all is faster than one for each.
_MANY = 40


@dataclass(frozen=True, slots=True)
class PlainText:
    """Text to match on, and where each of its characters stands in the raw text.

    Attributes
    ----------
    text : str
        The plain text.
    cuts : list of int
        Positions in `text` before which something was taken out, ascending.
    shifts : list of int
        For each cut, how many raw characters were taken out up to there.
    """

    text: str
    cuts: list[int]
    shifts: list[int]

    def raw_start(self, position: int) -> int:
        """Raw offset of the character at `position`."""
        if not self.cuts:
            return position
        index = bisect_right(self.cuts, position)
        return position + (self.shifts[index - 1] if index else 0)

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Raw offsets of the stretch ``start:end``, which is not empty."""
        return self.raw_start(start), self.raw_start(end - 1) + 1


class LookAlikes:
    """Characters that only look different, and the one that stands for each.

    Parameters
    ----------
    plain : mapping of str to str
        One character to one character.

    Raises
    ------
    ValueError
        When a key or a value is not one character (offsets must not move), or a plain
        character is itself replaced.
    """

    def __init__(self, plain: Mapping[str, str]) -> None:
        for odd, one in plain.items():
            if len(odd) != 1 or len(one) != 1 or one in plain:
                raise ValueError(f"one plain character stands for one other, not {one} for {odd}")
        self._plain = dict(plain)
        self._all = str.maketrans(self._plain)
        self._any = re.compile(f"[{re.escape(''.join(plain))}]") if plain else None

    def replace(self, text: str) -> str:
        """The text with the plain characters, of the same length."""
        if self._any is None:
            return text
        odd = set(self._any.findall(text))
        if len(odd) > _MANY:
            return text.translate(self._all)
        for character in odd:
            text = text.replace(character, self._plain[character])
        return text


def normalise(
    raw: str,
    *,
    replace: Callable[[str], str],
    repair: Callable[[str], str],
    crosses: Callable[[str, int], bool],
    names: Names,
) -> PlainText:
    """Plain text of a raw one.

    Parameters
    ----------
    raw : str
        Any text, read with ``newline=''``.
    replace : callable
        Puts the plain character in for those that only look different.
    repair : callable
        Puts wrong words right. Neither of the two changes the length.
    crosses : callable
        ``crosses(window, at)``: whether a known name runs across position `at` of `window`.
    names : callable
        Where the known names stand in a run of letters that had blanks between them.

    Returns
    -------
    PlainText
        No character that is kept changes its order; nothing is added.
    """
    text = repair(replace(raw))
    spans = _breaks_inside(text, crosses)
    gaps = {*spaced_gaps(text, names), *mixed_gaps(text)}
    return _without(text, sorted({*spans, *gaps}) if gaps else spans)


def _breaks_inside(text: str, crosses: Callable[[str, int], bool]) -> list[tuple[int, int]]:
    """Invisible characters, and the line ends that stand inside a sentence."""
    invisible = any(mark in text for mark in _INVISIBLE)
    pattern = _BREAK_OR_INVISIBLE if invisible else _BREAK
    spans: list[tuple[int, int]] = []
    done = line_start = 0
    for match in pattern.finditer(text):
        start, end = match.span()
        while start > done and text[start - 1] in " \t" and text[start] in "\r\n":
            start -= 1
        if text[start] not in _INVISIBLE:
            joins = _joins(text, line_start, start, end, crosses)
            line_start = end
            if not joins:
                continue
        spans.append((start, end))
        done = end
    return spans


def _is_headline(text: str, line_start: int, start: int, end: int) -> bool:
    """Whether a line is so much shorter than the next that its width did not break it."""
    longest = int(_TIMES_LONGER * (start - line_start))
    stop = text.find("\n", end, end + longest + 1)
    return stop < 0 and len(text) - end > longest


def _are_rows(text: str, line_start: int, start: int, end: int) -> bool:
    """Whether the lines before and after a break are rows of as many cells."""
    before, after = _ROW.match(text, line_start), _ROW.match(text, end)
    if before is None or after is None or before.end() != start:
        return False
    return len(before[0].split()) == len(after[0].split())


def _without(text: str, spans: list[tuple[int, int]]) -> PlainText:
    """The text without some stretches, and where each of its characters stood."""
    kept: list[str] = []
    cuts: list[int] = []
    shifts: list[int] = []
    done = taken = 0
    for start, end in spans:
        kept.append(text[done:start])
        taken += end - start
        cuts.append(end - taken)
        shifts.append(taken)
        done = end
    if not done:
        return PlainText(text, [], [])
    kept.append(text[done:])
    return PlainText("".join(kept), cuts, shifts)


def _joins(
    text: str, line_start: int, start: int, end: int, crosses: Callable[[str, int], bool]
) -> bool:
    """Whether the break at ``start:end`` stands inside a sentence."""
    if start == 0 or end >= len(text):
        return False
    numbered = text[end - 1] == "、"
    full = start - line_start >= (_FULL_PAGE if numbered else _FULL_LINE)
    full = full and (numbered or not _is_headline(text, line_start, start, end))
    full = full and not _HEADING.fullmatch(text, line_start, start)
    if not _WORD.match(text, start - 1) or not _WORD.match(text, end):
        if numbered and text[start - 1] in "）)":
            left = text[max(line_start, start - _WINDOW) : start]
            return crosses(left + text[end : end + _WINDOW], len(left))
        return full and numbered and text[start - 1] in "，,、（(“"
    if _LIST_START.match(text, end) or _YEAR_END.search(text, line_start, start):
        return False
    if _CUT_DATE.search(f"{text[max(line_start, start - 6) : start]}\n{text[end : end + 4]}"):
        return True
    if full and not _CELLS.search(text, line_start, start):
        return not _are_rows(text, line_start, start, end)
    left = text[max(line_start, start - _WINDOW) : start]
    return crosses(left + text[end : end + _WINDOW], len(left))
