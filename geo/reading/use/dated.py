"""The day of a text: its own date line, its file name, or what a person says."""

from __future__ import annotations

__all__ = ["date_of"]

import datetime as dt
import re
from typing import Final

_FULL_DATE: Final = re.compile(r"(20\d{2})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})")
_IN_NAME: Final = re.compile(r"(?<!\d)(20\d{2})[-_年.]?(\d{1,2})[-_月.]?(\d{1,2})日?(?!\d)")
#: Date lines stand at the top, now and then at the foot, of a text.
_WINDOW: Final = 3_000


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
    found = _first(_FULL_DATE, text[:_WINDOW])
    if found:
        return found, "取文中第一个完整日期"
    found = _first(_IN_NAME, file)
    if found:
        return found, "取文件名中的日期"
    if given:
        return given, "由使用者给出"
    return "", "文中没有完整日期"


def _first(pattern: re.Pattern[str], text: str) -> str:
    for match in pattern.finditer(text):
        try:
            return dt.date(*map(int, match.groups())).isoformat()
        except ValueError:
            continue
    return ""
