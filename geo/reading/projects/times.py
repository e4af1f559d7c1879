"""When works on a project began or are to begin, and when it is to be ready, or was.

The words after a date say which: 2023年5月|开工, 预计2026年底|建成. They may stand clauses after the
name, as long as nothing else is named: 总投资12亿元, 占地300亩, 计划2026年建成.
"""

from __future__ import annotations

__all__ = ["Times", "in_brackets", "times_of"]

import re
from typing import Final, NamedTuple

from geo.reading.meaning.dates import When, dates_of
from geo.reading.meaning.governing import Reading
from geo.reading.meaning.told_dates import is_anniversary, is_later

_CLAUSE_END: Final = re.compile("[，,；;。]")
_AIMED: Final = re.compile("预计|计划|力争|确保|有望|争取|拟|将|目标|可望")
#: 到|2025年底: right before its date; 日照|至|兰考高铁 aims at nothing.
_UNTIL: Final = ("到", "至")
_STARTS: Final = re.compile("开工|动工|开建|奠基|启动建设|启动施工|进场施工|开始建设")
_READY: Final = re.compile(
    "建成|完工|竣工|通车|通航|开通|投用|投运|投产|投入|运营|启用|交付|全面完成|实现贯通|开园|开业|落成"
)
_BRACKETS: Final = re.compile("[（(](?P<inner>[^（()）]{2,40})[）)]")
_TELLS: Final = re.compile(
    "[在续拟待已]建|[开动完竣]工|规划|前期|建成|通车|开通|投[用运产]|20\\d\\d年|谋划|储备"
)
#: How far after its date a word may stand.
_REACH: Final = 16


class Times(NamedTuple):
    """ISO dates, as far as they are told: "" where they are not."""

    started: str
    date: str
    expected: str


def times_of(text: str, low: int, high: int, reading: Reading, *, year: str, dated: str) -> Times:
    """What a stretch of a sentence says of when, beside what its clause does.

    Parameters
    ----------
    text : str
        Plain text.
    low, high : int
        From the beginning of the clause of a name to where the next thing is named.
    reading : Reading
        Status and dates by the name's own clause.
    year, dated : str
        Year and ISO date of the text, "" when unknown.
    """
    started, date, expected = "", reading.date, reading.expected
    for when in dates_of(text[low:high]):
        iso = when.iso(year)
        if not iso or when.counted:
            continue
        clause = text[low + when.end : _clause_end(text, low + when.end, high)]
        ready, starts = _READY.search(clause, 0, _REACH), _STARTS.search(clause, 0, _REACH)
        if starts is not None and (ready is None or starts.start() < ready.start()):
            started = started or iso
            # What the clause was read to aim at is the start of works, not their end.
            date, expected = (at if at != iso else "" for at in (date, expected))
        elif ready is not None and _is_aimed(text, low, when, iso, dated):
            expected = expected or iso
        elif ready is not None and reading.status == "open" and not is_anniversary(clause):
            date = date or iso
    return Times(started, date, expected)


def in_brackets(text: str, end: int, high: int) -> tuple[int, int] | None:
    """A（2024年建成）、B: where the brackets right after a name stand, when they tell a time or a state."""
    match = _BRACKETS.match(text, end, high)
    if match is None or not _TELLS.search(match["inner"]):
        return None
    return match.span("inner")


def _clause_end(text: str, at: int, high: int) -> int:
    match = _CLAUSE_END.search(text, at, high)
    return match.start() if match else high


def _is_aimed(text: str, low: int, when: When, iso: str, dated: str) -> bool:
    start = low + when.start
    clause = max((text.rfind(mark, low, start) for mark in "，,"), default=-1) + 1
    until = start > low and text[start - 1] in _UNTIL
    told = (
        until
        or _AIMED.search(text, max(low, clause), start)
        or text.startswith(("将", "前", "底前"), low + when.end)
    )
    return bool(told) or when.by or is_later(iso, dated)
