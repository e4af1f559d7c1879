"""The phases of a thing: a short list of statuses, each from a year until the next.

A phase ``(status, year)`` holds from that year on. Year 0 means *since ever, as far as the
tables know*: a thing without status, or one that is open and whose opening nobody dated.
Nothing is dated here that no table dates; an expected opening is the phase ``expected``.
"""

from __future__ import annotations

__all__ = ["Dates", "Phase", "is_undated", "opening", "phases", "standing_in", "status_in"]

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from geo.dates.cells import settled_year, year_of
from geo.dates.statuses import EXPECTED, RANK, STATUSES
from geo.dates.years import ALWAYS, NEVER

Phase = tuple[str, int]
_WEAKEST: Final = STATUSES[-1]
_BEFORE: Final = "planned"


@dataclass(frozen=True, slots=True, kw_only=True)
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
    history: tuple[tuple[str, str], ...] = ()
    first_named: str = ""


def opening(dates: Dates, *, today: str) -> tuple[int, str]:
    """First year in which a thing can be used, and what that year rests on.

    Returns
    -------
    year : int
        :data:`geo.dates.years.ALWAYS` for what is open and undated,
        :data:`geo.dates.years.NEVER` for what nobody expects to open in any year.
    basis : {"opened", "expected", "undated"}
    """
    if dates.status == "open":
        year = year_of(dates.opened)
        return (ALWAYS, "undated") if year is None else (year, "opened")
    if dates.status and dates.expected:
        return max(settled_year(dates.expected, today), int(today[:4]) + 1), "expected"
    return NEVER, "undated"


def phases(dates: Dates, *, today: str) -> list[Phase]:
    """Phases of a thing, oldest first.

    Parameters
    ----------
    dates : Dates
    today : str
        ISO date of all facts. An expected opening that passed unfulfilled comes a year later.
    """
    if not dates.status:
        return [("", ALWAYS)]
    now = int(today[:4])
    opens, basis = opening(dates, today=today)
    known = [
        (status, year)
        for status, year in _dated(dates)
        if year <= now and (status != "open" or dates.status == "open")
    ]
    since = [year for status, year in known if status == dates.status]
    if dates.status == "open":
        since += [opens] if basis == "opened" else []
        if not since:
            return [("open", ALWAYS)]
    elif not since:
        named = year_of(dates.first_named)
        begun = now if named is None else min(now, named)
        since = [max([begun, *(year for _, year in known)])]
    risen = _rising([*known, (dates.status, min(since))])
    if status_in(risen, now) != dates.status:
        # The table has the last word: a line once approved may be back on the drawing board.
        risen = [*(phase for phase in risen if phase[1] < max(since)), (dates.status, max(since))]
    if basis == "expected":
        risen.append((EXPECTED, opens))
    return risen


def status_in(known: Sequence[Phase], year: int) -> str | None:
    """Status in a year; None when the thing does not exist yet."""
    current: str | None = None
    for status, since in known:
        if since > year:
            break
        current = status
    return current


def standing_in(known: Sequence[Phase], year: int) -> str:
    """Status in a year, of things that are listed in every year: a plan, before they exist."""
    status = status_in(known, year)
    if status is None:
        return _WEAKEST if known[0][0] == _WEAKEST else _BEFORE
    return status


def is_undated(known: Sequence[Phase]) -> bool:
    """Whether a thing is open and nobody dated its opening."""
    return known[0] == ("open", ALWAYS)


def _dated(dates: Dates) -> Iterable[Phase]:
    for status, date in (
        *dates.history,
        ("approved", dates.approved),
        ("construction", dates.started),
    ):
        year = year_of(date)
        if year is not None and status in RANK:
            yield status, year


def _rising(known: Iterable[Phase]) -> list[Phase]:
    first: dict[str, int] = {}
    for status, year in known:
        first[status] = min(year, first.get(status, year))
    risen: list[Phase] = []
    for status, year in sorted(first.items(), key=lambda item: (item[1], -RANK[item[0]])):
        if risen and RANK[status] > RANK[risen[-1][0]]:
            continue
        if risen and risen[-1][1] == year:
            risen.pop()
        risen.append((status, year))
    return risen
