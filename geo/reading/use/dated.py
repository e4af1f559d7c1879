"""The day of a text: its own date line, its file name, or what a person says."""

from __future__ import annotations

__all__ = ["date_of"]

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import Final

_FULL_DATE: Final = re.compile(r"(20\d{2})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})")
_IN_NAME: Final = re.compile(r"(?<!\d)(20\d{2})[-_年.]?(\d{1,2})[-_月.]?(\d{1,2})日?(?!\d)")
#: Date lines stand at the top, now and then at the foot, of a text.
_WINDOW: Final = 3_000
#: A line of this many characters that has no clause is a date line.
_LINE: Final = 60
_CLAUSE: Final = re.compile("[。，；,;！？]")
#: 计划2027年6月30日前: what is meant, not written, on a day.
_AIMED: Final = re.compile("(?:预计|计划|力争|确保|拟于?|将于?|到|(?<!截)至|争取)$")
_BY: Final = ("前", "之前", "以前", "底前")
_AIM_REACH: Final = 4


def date_of(text: str, file: str = "", *, given: str = "") -> tuple[str, str]:
    """Return the day of a text, and how it is known.

    Parameters
    ----------
    text : str
        Raw text.
    file : str
        Its file's name; ``20240305``, ``2024-03-05`` and ``2024年3月5日`` in it count.
    given : str
        ISO date a person gave, for texts that have none of their own.

    Returns
    -------
    str, str
        ISO date, or "" when nothing tells it; and a remark in Chinese for the reader.
    """
    found = _first(_date_lines(text))
    if found:
        return found, "取文中第一个完整日期"
    # 2008年7月20日开工, 2010年7月1日投用: a text that tells its history was written after it.
    found = max(_days(_told(text)), default="")
    if found:
        return found, "取文中最晚的完整日期"
    found = _first(_IN_NAME.finditer(file))
    if found:
        return found, "取文件名中的日期"
    if given:
        return given, "由使用者给出"
    return "", "文中没有完整日期"


def _date_lines(text: str) -> Iterator[re.Match[str]]:
    """Full dates of lines that are no sentences."""
    for match in _FULL_DATE.finditer(text[:_WINDOW]):
        low = text.rfind("\n", 0, match.start()) + 1
        high = text.find("\n", match.end(), low + _LINE + 1)
        high = high if high >= 0 else len(text)
        if high - low <= _LINE and not _CLAUSE.search(text, low, high):
            yield match


def _told(text: str) -> Iterator[re.Match[str]]:
    """Full dates of what had happened when the text was written."""
    for match in _FULL_DATE.finditer(text[:_WINDOW]):
        end = match.end() + text.startswith("日", match.end())
        before = text[max(0, match.start() - _AIM_REACH) : match.start()]
        if not _AIMED.search(before) and not text.startswith(_BY, end):
            yield match


def _first(found: Iterable[re.Match[str]]) -> str:
    return next(_days(found), "")


def _days(found: Iterable[re.Match[str]]) -> Iterator[str]:
    for match in found:
        try:
            yield dt.date(*map(int, match.groups())).isoformat()
        except ValueError:
            continue
