"""What a feature is in which year: its dated status as a short list of phases.

A phase ``(status, year)`` holds from that year on until the next. A page asks it for any
year; nothing is dated here that no table dates.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

#: From the weakest to the strongest.
ORDER: Final = ("proposed", "planned", "approved", "construction", "open")
Phase = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Dates:
    """What the tables say about the life of one feature or stretch.

    Attributes
    ----------
    status : str
        Status as of the date of all facts; "" for things without one (a district).
    opened, expected, approved, started : str
        Dates as the tables write them (2024, 2024-09, 2024-09-29) or "".
    history : tuple of (status, date)
        Rows of ``status_history.csv`` about the whole feature.
    first_named : str
        Date of the earliest text that names it, or "".
    """

    status: str
    opened: str = ""
    expected: str = ""
    approved: str = ""
    started: str = ""
    history: tuple[tuple[str, str], ...] = field(default=())
    first_named: str = ""


def year_of(date: str) -> int | None:
    """The year of a table date; None when empty or not a date."""
    return int(date[:4]) if date[:4].isdigit() else None


def phases(dates: Dates, *, as_of: str) -> list[Phase]:
    """Phases of a feature, oldest first.

    Year 0 means *since ever, as far as the page knows*: a thing without status, or one that
    is open and whose opening nobody dated. After the year of `as_of` (an ISO date) an expected
    opening becomes the phase ``expected``; one that has passed unfulfilled comes a year later.
    """
    if not dates.status:
        return [("", 0)]
    now = int(as_of[:4])
    known = [(s, y) for s, y in _dated(dates) if s != "open" or dates.status == "open"]
    since = [year for status, year in known if status == dates.status]
    if dates.status == "open":
        opened = year_of(dates.opened)
        since += [opened] if opened is not None else []
        if not since:
            return [("open", 0)]
    elif not since:
        named = year_of(dates.first_named)
        begun = now if named is None else min(now, named)
        since = [max([begun, *(year for _, year in known)])]
    risen = _rising([*known, (dates.status, min(since))])
    if status_in(risen, now) != dates.status:
        # The table has the last word: a line once approved may be back on the drawing board.
        risen = [*(phase for phase in risen if phase[1] < max(since)), (dates.status, max(since))]
    expected = year_of(dates.expected)
    if dates.status != "open" and expected is not None:
        risen.append(("expected", max(expected, now + 1)))
    return risen


def status_in(found: list[Phase], year: int) -> str | None:
    """Status in a year; None when the feature does not exist yet."""
    current: str | None = None
    for status, since in found:
        if since <= year:
            current = status
    return current


def _dated(dates: Dates) -> Iterable[Phase]:
    for status, date in (
        *dates.history,
        ("approved", dates.approved),
        ("construction", dates.started),
    ):
        year = year_of(date)
        if year is not None and status in ORDER:
            yield status, year


def _rising(found: Iterable[Phase]) -> list[Phase]:
    rank = {status: index for index, status in enumerate(ORDER)}
    first: dict[str, int] = {}
    for status, year in found:
        first[status] = min(year, first.get(status, year))
    risen: list[Phase] = []
    for status, year in sorted(first.items(), key=lambda item: (item[1], rank[item[0]])):
        if risen and rank[status] < rank[risen[-1][0]]:
            continue
        if risen and risen[-1][1] == year:
            risen.pop()
        risen.append((status, year))
    return risen
