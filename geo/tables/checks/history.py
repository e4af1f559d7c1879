"""What is told of a line's past, and of its course, against the line as it is now."""

from __future__ import annotations

__all__ = ["course_faults", "history_faults"]

from collections import defaultdict
from collections.abc import Iterator
from functools import cmp_to_key
from itertools import pairwise
from typing import Any

from geo.dates.statuses import RANK
from geo.errors import Fault
from geo.tables.checks.dates import precedes, today_of
from geo.tables.checks.lines import LINE_TABLES
from geo.tables.checks.sheets import Sheets

_Event = tuple[int, Any]


def _compare(a: _Event, b: _Event) -> int:
    return int(precedes(b[1].date, a[1].date)) - int(precedes(a[1].date, b[1].date))


def history_faults(sheets: Sheets) -> Iterator[Fault]:
    """Events that take a line a step back, or open what is not open.

    A plan may name a line before anybody approves it, but what is approved is not planned again,
    and what is built not approved. Where another line's track is open, that is a part and is
    named, or the whole line would seem so.
    """
    sheet = sheets["status_history"]
    today = today_of(sheets)
    status = {row.id: row.status for name, _ in LINE_TABLES for _, row in sheets[name].rows()}
    events: dict[tuple[str, str], list[_Event]] = defaultdict(list)
    for line, row in sheet.rows():
        if row.status in RANK:
            events[row.feature, row.part].append((line, row))
        if (
            row.status == "open"
            and not row.part
            and precedes(row.date, today)
            and status.get(row.feature, "open") != "open"
        ):
            expected = f"expected the part that opened: {row.feature} is {status[row.feature]}"
            yield sheet.fault(line, "part", row.part, expected)
    for steps in events.values():
        steps.sort(key=cmp_to_key(_compare))
        for (_, before), (line, row) in pairwise(steps):
            if RANK[row.status] > RANK[before.status] and precedes(before.date, row.date):
                expected = f"expected no step back from {before.status}, {before.date}"
                yield sheet.fault(line, "status", row.status, expected)


def course_faults(sheets: Sheets) -> Iterator[Fault]:
    """Courses between other points than those that stand there now."""
    sheet = sheets["generalised"]
    names = {
        (row.line, row.part, int(row.order)): row.name
        for _, points in LINE_TABLES
        for _, row in sheets[points].rows()
        if row.order == row.order
    }
    for line, row in sheet.rows():
        for end in ("from", "to"):
            order, name = getattr(row, f"{end}_order"), getattr(row, f"{end}_name")
            now = names.get((row.line, row.part, int(order))) if order == order else name
            if now != name:
                expected = (
                    f"expected the course from {now}: run scripts/route_lines again"
                    if now
                    else f"expected a point of {row.line} numbered so: run scripts/route_lines again"
                )
                yield sheet.fault(line, f"{end}_name", name, expected)
