"""Which of a sentence's dates is the one of what its clause tells of a name.

A date stands in the clause that tells the status, before it (今天(9月6日), …, A开通), or in the
clause after as one aimed at (加快建设A, 预计2026年建成). What merely goes on has no day.
"""

from __future__ import annotations

__all__ = ["ToldDates", "is_anniversary", "is_later", "is_over"]

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from geo.reading.meaning.dates import When

#: 预计2026年, 力争年底: what makes a date one to come.
_AIMED: Final = re.compile("预(?=[1-9今年明])|预计|计划|力争|确保|有望|争取|拟于?|将|目标|可望")
#: 本报讯（记者某某）|8月1日, …: what a sentence of news may begin with.
_LEAD: Final = re.compile(r"(?:讯|消息|电)(?:[（(][^（()）]{0,60}[）)])?[ \u3000]?$")
_LEAD_REACH: Final = 70
#: 2026年|年底|将: what stands right after a date.
_THEN_AIMED: Final = re.compile(f"年?[底末初]?(?:{_AIMED.pattern})")
_CELL_ENDS: Final = "\t |\u3000\r\n"
#: 到|2027年底, but not 进入到|2021年最后一个月.
_UP_TO: Final = re.compile("(?<![来入])到$|至$")
#: How much a clause may hold before and after a date, in characters, to hold nothing else.
_BEFORE_DATE: Final = 4
_AFTER_DATE: Final = 6
#: How much a clause may hold beside a date that is but one: 到|今年|底.
_AROUND: Final = 2
#: How far before a word its date may end: 2021年底|已|开通的A.
_RIGHT_BEFORE: Final = 3
#: How far the second date of a row may begin after its first: 2022-12 12月30日.
_SECOND: Final = 2
#: What happens on a day, of what a cue for works says.
_EVENT: Final = re.compile(
    "[开动复]工|启动|开始|开建|破土|奠基|轨通|电通|[冷热]滑|完成|铺轨|架梁|进入"
)
#: 到2025年底,: a clause that is but a time by which.
_UNTIL: Final = re.compile(r"(?:^|[，,。；])(?:到|至)(?P<date>20\d\d年)(?:[底末]前?)?[，,]$")
#: What a date to come is the date of: 预计年底|建成, but not 预计6月铺轨完成.
_OPENING: Final = re.compile(
    "建成|[通试]车|开通|投[用运产入]|运营|[完竣开]工|启用|通航|开[放园港]|交付"
)
#: 开通运营满一年, 通车三周年, 通车十年.
_ANNIVERSARY: Final = re.compile(
    r"周年|(?:开通|通车|运营|投用|投运|通航)(?:已?满|突破|超过?)?(?:\d+|[一二三四五六七八九十]+)(?:年|个月|天)|满[一二三四五六七八九十\d]+年"
)
#: 加上早已|建成的A, 时隔9个月,|B也…: a clause that is of another time than the sentence began with.
_ELSEWHEN: Final = re.compile(
    "(?:加上|此前|曾经?|早已|既有|现有|目前|眼下|如今|现在|随后|后来|时隔)"
)
#: Characters of a date that is known to the day.
_FULL: Final = 10
#: Parts of a date below its year, when it is one of a day.
_DAY: Final = 2
_Spans = Sequence[tuple[int, int]]


class ToldDates:
    """The dates of one sentence.

    Parameters
    ----------
    text : str
        The sentence.
    dates : list of When
        Its dates, in order.
    commas : list of int
        Where its clauses end.
    """

    __slots__ = ("_commas", "_dates", "_text")

    def __init__(self, text: str, dates: list[When], commas: list[int]) -> None:
        self._text = text
        self._dates = [when for when in dates if not when.counted]
        self._commas = commas

    def __bool__(self) -> bool:
        return bool(self._dates)

    def inside(self, low: int, high: int, year: str) -> str:
        """ISO date of the first date in a stretch."""
        when = self._in(low, high)
        return when.iso(year) if when is not None else ""

    def aimed(self, low: int, high: int, year: str, now: str) -> str:
        """ISO date of the first date in a clause that is one to come, by its words or by the day."""
        for when in self._dates:
            if low <= when.start and when.end <= high:
                iso = when.iso(year)
                if iso and (self._is_told_as_aim(when, low) or is_later(iso, now)):
                    return iso
        return ""

    def ahead(self, low: int, year: str, now: str) -> str:
        """今年5月底, |A贯通: ISO date that the sentence begins with, when it is one to come."""
        when = self._ahead(low, "")
        iso = when.iso(year) if when is not None else ""
        return iso if is_later(iso, now) else ""

    def right_before(self, at: int, year: str) -> str:
        """去年底|开通的A: ISO date right before a word."""
        when = next((w for w in self._dates if 0 <= at - w.end <= _RIGHT_BEFORE), None)
        return when.iso(year) if when is not None else ""

    def last_before(self, low: int, at: int, year: str) -> str:
        """ISO date of the last date from `low` on that ends before a position."""
        inside = [w for w in self._dates if low <= w.start and w.end <= at]
        return inside[-1].iso(year) if inside else ""

    def told(
        self, status: str, clause: tuple[int, int], start: int, others: _Spans, year: str
    ) -> tuple[str, str]:
        """ISO date of what a clause tells, and ISO date aimed at: one of them, or none.

        Parameters
        ----------
        status : str
            What the clause tells; ``target`` for a wish.
        clause : (int, int)
            Where it stands.
        start : int
            Where the name begins.
        others : sequence of (int, int)
            The names of the sentence that could have a status.
        year : str
            Year of the document, for dates without one; "" when unknown.
        """
        low, high = clause
        cells = self._cells(low, high)
        if len(cells) > 1 and status in ("open", "construction"):
            # 在建 | 2022年 | 2026年: begun, and to be ready; 已通车 | 2018年 | 2021年.
            first, last = cells[0].iso(year), cells[-1].iso(year)
            return (last, "") if status == "open" else (first, last)
        when = self._governing(status, clause, start, others)
        if any(start <= s and e < high and self._text[e] == "的" for s, e in others):
            others = (*others, (len(self._text), len(self._text)))  # 是A的|始发站, 预计2025年建成
        if (
            status == "open"
            and when is not None
            and is_anniversary(self._text[clause[0] : clause[1]])
        ):
            return "", ""
        if when is None:
            return "", self._in_clause_after(high, others, year)
        if status in ("target", "planned") or self._is_told_as_aim(when, low):
            return "", when.iso(year)
        # 2021年3月开工, 预计2025年建成: both are told.
        return when.iso(year), (
            self._in_clause_after(high, others, year) if status != "open" else ""
        )

    def _governing(
        self, status: str, clause: tuple[int, int], start: int, others: _Spans
    ) -> When | None:
        """The date of what the clause tells: its own, or the one that the sentence began with."""
        low, high = clause
        when = self._paired(start, low, high, others) or self._of_item(start, low, high)
        if when is None and status in ("target", "planned"):
            when = self._aimed_in(low, high)
        when = when or self._in(low, high) or self._alone_before(low)
        when = when or self._ahead(low, status) or self._by(low)
        if when is not None and status == "construction" and not when.by:
            # 2023年, …稳步推进A建设: what goes on has no day, what begins has one.
            begun = _EVENT.search(self._text, low, high) is not None
            when = when if begun or self._is_aimed(when, low) else None
        return when

    def _is_told_as_aim(self, when: When, low: int) -> bool:
        """2030年前, 预计2026年, 到2027年底: whether a date is one to come by its own words."""
        until = _UP_TO.search(self._text, max(0, when.start - 2), when.start) is not None
        return when.by or until or self._is_aimed(when, low)

    def _in_clause_after(self, high: int, others: _Spans, year: str) -> str:
        """加快建设A, 预计2026年建成: the clause after, which names nothing, says by when."""
        if high >= len(self._text) or any(high <= begin for begin, _ in others):
            return ""
        after = bisect_left(self._commas, high + 1)
        stop = self._commas[after] if after < len(self._commas) else len(self._text)
        when = self._in(high + 1, stop)
        done = _OPENING.search(self._text, high + 1, stop)
        if when is not None and done and self._is_aimed(when, high + 1):
            return when.iso(year)
        return ""

    def cell(self, year: str) -> str:
        """The date that is a cell of a row by itself: 沱江大道一期 | 雁江区 | 2021年."""
        cells = self._cells(0, len(self._text))
        return cells[0].iso(year) if cells else ""

    def _cells(self, low: int, high: int) -> list[When]:
        """The dates of a stretch that are each a cell of a row by itself."""
        found = []
        for when in self._dates:
            before = self._text[max(0, when.start - 1) : when.start]
            after = self._text[when.end : when.end + 1]
            inside = low <= when.start and when.end <= high and not when.by
            if inside and before and before in _CELL_ENDS and after in _CELL_ENDS:
                found.append(when)
        return found

    def _paired(self, start: int, low: int, high: int, others: _Spans) -> When | None:
        """2027年、2028年分别建成A、B: as many dates as names, each with its own."""
        if self._text.find("分别", low, high) < 0:
            return None
        dates = [when for when in self._dates if low <= when.start and when.end <= high]
        names = [begin for begin, end in others if low <= begin and end <= high]
        if len(dates) != len(names) or start not in names:
            return None
        return dates[names.index(start)]

    def _in(self, low: int, high: int) -> When | None:
        return next((w for w in self._dates if w.start >= low and w.end <= high), None)

    def _aimed_in(self, low: int, high: int) -> When | None:
        """2023-07 A预计|2023年内|开通: of several dates the one aimed at."""
        inside = (w for w in self._dates if w.start >= low and w.end <= high)
        return next((when for when in inside if self._is_aimed(when, low)), None)

    def _of_item(self, start: int, low: int, high: int) -> When | None:
        """力争2026年建成A、|2027年建成B: of several dates the one in the item of the list."""
        inside = [when for when in self._dates if when.start >= low and when.end <= high]
        if len(inside) < 2:
            return None
        first = max(self._text.rfind("、", low, start) + 1, low)
        last = self._text.find("、", start, high)
        own = [w for w in inside if w.start >= first and (last < 0 or w.end <= last)]
        return own[0] if len(own) == 1 else None

    def _alone_before(self, low: int) -> When | None:
        """传出消息, 今年, |A将开工: the clause right before is a date and no more."""
        at = bisect_left(self._commas, low - 1)
        first = self._commas[at - 1] + 1 if at else 0
        when = self._in(first, low - 1) if at and low else None
        if when is None or (low - 1 - first) - (when.end - when.start) > _AROUND:
            return None
        return when

    def _ahead(self, low: int, status: str) -> When | None:
        """今天(9月6日), …, A开通: the sentence begins with a date and nothing else."""
        if not self._dates or _ELSEWHEN.match(self._text, low):
            return None
        start, first = self._dates[0].start, self._dates[0]
        if len(self._dates) > 1 and self._dates[1].start <= first.end + _SECOND:
            first = self._dates[1]  # 2022-12 12月30日
        stop = self._commas[0] if self._commas else 0
        if not 0 < stop < low or stop - first.end > _AFTER_DATE:
            return None
        if status == "target" and first.rest.count("-") == _DAY:
            return None  # 今天(6月1日), …, 标志着A进入开通倒计时
        begin = max(self._text.rfind(mark, 0, start) for mark in "：:\n") + 1
        lead = _LEAD.search(self._text, max(0, start - _LEAD_REACH), start)
        begins = start - begin <= _BEFORE_DATE or lead is not None
        return first if first.end <= stop and begins else None

    def _by(self, low: int) -> When | None:
        """到2025年底, |A建成通车: the clause before says by when."""
        match = _UNTIL.search(self._text, 0, low)
        if match is None:
            return None
        return next((when for when in self._dates if when.start == match.start("date")), None)

    def _is_aimed(self, when: When, low: int) -> bool:
        """Whether a word of intent stands before a date or right after it: 2026年|将."""
        aimed = _AIMED.search(self._text, low, when.start) or _THEN_AIMED.match(
            self._text, when.end
        )
        return aimed is not None


def is_later(iso: str, now: str) -> bool:
    """Whether a date lies after another, as far as both are told: 2024-12 is not after 2024."""
    return bool(now) and iso[: len(now)] > now[: len(iso)]


def is_over(iso: str, now: str) -> bool:
    """Whether a date is over on a day: a year that is still running is not."""
    if not (iso and now):
        return False
    size = min(len(iso), len(now))
    return iso[:size] < now[:size] or (size == _FULL and iso[:size] == now[:size])


def is_anniversary(clause: str) -> bool:
    """今天, A开通满一年: whether a day is not the one of what its clause tells."""
    return _ANNIVERSARY.search(clause) is not None
