"""When a clause says that something was done, or is to be done.

A date is told in full (2024年9月29日), without its year (9月29日), or from the day of the text
(去年底, 今年9月, 明年上半年, 年内, 本月底, 下月). What it lacks is taken from the text's own year; without one it
is no date. No month is made of 年底 or 上半年: the year is all that they are sure of.
"""

from __future__ import annotations

__all__ = ["When", "dates_of"]

import datetime as dt
import re
from typing import Final, NamedTuple

_DATE: Final = re.compile(
    r"(?P<y>(?:19|20)\d{2}) ?[年.\-/] ?(?!\d{4})"
    r"(?:(?P<m>1[0-2]|0?[1-9])(?: ?[月.\-/] ?(?:(?P<d>3[01]|[12]\d|0?[1-9]) ?日?)?|(?<=[.\-/]\d\d)(?![\d年])))?"
    r"|(?P<rel>[今去明后前本]年)(?:(?P<m1>1[0-2]|[1-9])月(?:(?P<d1>3[01]|[12]\d|[1-9])日)?)?"
    r"|(?<![\d年—-])(?P<m2>1[0-2]|[1-9]) ?月(?: ?(?P<d2>3[01]|[12]\d|[1-9]) ?日)?"
    r"|(?P<month>(?<![以路海])[本上下]个?月(?![球亮光]))(?:(?P<d5>3[01]|[12]\d|[1-9])日)?"
    r"|(?P<day>[今昨](?:(?:[（(](?:3[01]|[12]\d|[1-9])[）)])?[天日](?![（(]\d{1,2}月)|[早晨晚夜]))(?![年的头晚])"
    r"|(?<![\d月第期每近—–~～./\-])(?P<d3>3[01]|[12]\d|[1-9])日(?![\d至到内前后均游元用常志夜益报文—–~～\-]|以[来内])"
    r"|(?<=[于月（(])(?P<d4>3[01]|[12]\d|[1-9])号(?!线|码头|航站|机组|公路|国道|门|楼|桥|井|院|矿)"
    r"|(?P<in>(?<![\d一二两三四五六七八九十几多半全每当同年])年(?:内|底前?|末)|(?<!年)[上下]半年)"
)
_DAYS: Final = {"今": 0, "昨": -1}
_YESTERDAY: Final = re.compile("昨[天日][（(]$")
#: Characters of the year of a date.
_YEAR: Final = 4
#: Characters of a date that is known to the day.
_FULL: Final = 10
#: From the first of a month into the next one, in days.
_NEXT_MONTH: Final = 32
_MONTHS: Final = {"上": -1, "本": 0, "下": 1}
_FROM_NOW: Final = {"前": -2, "去": -1, "今": 0, "本": 0, "明": 1, "后": 2}
_TO: Final = re.compile(r"[-—–~～]$|[\d年月日来][至到]$")
_TO_YEAR: Final = re.compile(r"[-—–~～至到]{1,2}(?:19|20)\d\d")
_SINCE: Final = re.compile("以来|起|至今|期间")
#: 2030年|前, 年底|前: the time by which.
_BY: Final = re.compile("[底末]?(?:之?前|以前)")
#: A date without its year has that of the one right before it.
_BESIDE: Final = 2
_NEEDED: Final = re.compile("[0-9年今昨月]")
#: 北京|2022年|冬奥会: a year in the name of an event is not when something else is done.
_IN_A_NAME: Final = re.compile(
    "[\u3400-\u9fff]{0,4}?(?:冬?残?奥[运会]|亚[运冬]|青奥|大运会|全运会|世[博园]会|园博会|进博会|世界杯|APEC)"
)
#: 截至|4月3日: up to when something is counted.
_COUNTED_TO: Final = re.compile("截[至止]到?$")


class When(NamedTuple):
    """One date of a sentence.

    Attributes
    ----------
    start, end : int
        Where it stands in the sentence.
    year, rest : str
        Its year, "" when only the text's own can tell, and what follows it: ``-09-29``.
    shift : int
        Years from the text's own, for a date without a year.
    by : bool
        Whether it is the time before which: 2030年前.
    days : int or None
        Days from the text's own, for 今天 and 昨天.
    day : int or None
        The day alone (18日): of the month that brings it nearest to the text's own day.
    months : int or None
        Months from the text's own, for 本月, 上月 and 下月.
    counted : bool
        Whether it is only up to when something is counted: 截至4月3日.
    """

    start: int
    end: int
    year: str
    rest: str
    shift: int
    by: bool
    days: int | None = None
    day: int | None = None
    months: int | None = None
    counted: bool = False

    def iso(self, year: str) -> str:
        """ISO date, as far as it is told; `year` is the text's own year or day, "" when unknown."""
        if self.days is not None:
            day = _day_from(year, self.days)
            if not self.rest or day[_YEAR:] == self.rest:
                return day
        if self.months is not None:
            return _month_from(year, self.months) + self.rest if len(year) > _YEAR else ""
        if self.day is not None:
            return _nearest(year, self.day)
        if self.year:
            return self.year + self.rest
        return f"{int(year[:4]) + self.shift}{self.rest}" if year else ""


def dates_of(text: str) -> list[When]:
    """The dates of a sentence in order; the years of a period (2021—2025年, 2008年以来) are none."""
    first = _NEEDED.search(text)
    if first is None:
        return []
    found = _DATE.finditer(text, max(0, first.start() - 2))
    dates = [_when(text, match) for match in found if not _is_period(text, match)]
    for index in range(1, len(dates)):
        before, date = dates[index - 1], dates[index]
        if before.year and not date.year and not date.shift and date.start - before.end <= _BESIDE:
            dates[index] = date._replace(year=before.year)  # 2022-12 12月30日
    return dates


def _when(text: str, match: re.Match[str]) -> When:
    told = match["m"] or match["m1"] or match["m2"], match["d"] or match["d1"] or match["d2"]
    rest = "".join(f"-{int(part):02d}" for part in told if part)
    shift = _FROM_NOW[match["rel"][0]] if match["rel"] else 0
    by = _BY.match(text, match.end()) is not None or match[0].endswith("前")
    days = _DAYS[match["day"][0]] if match["day"] else None
    if (
        rest
        and not match["y"]
        and _YESTERDAY.search(text, max(0, match.start() - 3), match.start())
    ):
        days = _DAYS["昨"]  # 昨天（12月31日）, in a text of 1月1日
    number = match["d3"] or match["d4"]
    day = int(number) if number else None
    months = _MONTHS[match["month"][0]] if match["month"] else None
    if match["d5"]:
        rest = f"-{int(match['d5']):02d}"
    start, end = match.span()
    counted = _COUNTED_TO.search(text, max(0, start - 3), start) is not None
    return When(start, end, match["y"] or "", rest, shift, by, days, day, months, counted)


def _month_from(day: str, months: int) -> str:
    """The month so many months from that of a day: 2024-12 and one more are 2025-01."""
    year, month = divmod(int(day[:_YEAR]) * 12 + int(day[_YEAR + 1 : _YEAR + 3]) - 1 + months, 12)
    return f"{year}-{month + 1:02d}"


def _day_from(day: str, days: int) -> str:
    if len(day) < _FULL:
        return ""
    try:
        return (dt.date.fromisoformat(day[:_FULL]) + dt.timedelta(days=days)).isoformat()
    except (ValueError, OverflowError):
        return ""


def _nearest(day: str, number: int) -> str:
    """The date with a number in its month that lies nearest to a day; "" where the day is unknown."""
    if len(day) < _FULL:
        return ""
    try:
        own = dt.date.fromisoformat(day[:_FULL])
    except ValueError:
        return ""
    months = (own.replace(day=1) + dt.timedelta(days=days) for days in (-1, 0, _NEXT_MONTH))
    dates = []
    for month in months:
        try:
            dates.append(month.replace(day=number))
        except ValueError:
            continue  # no 31st of June
    return min(dates, key=lambda date: abs(date - own)).isoformat()


def _is_period(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 2) : match.start()]
    after = match.end()
    if match["y"] and not match["m"] and _IN_A_NAME.match(text, after):
        return True
    return bool(_TO.search(before) or _TO_YEAR.match(text, after) or _SINCE.match(text, after))
