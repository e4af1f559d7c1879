"""Faults of the rail tables that no single cell shows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from geo.errors import Fault
from geo.network.rail.services import service_of

_SERVICES: Final = "through_running.csv"
_POINTS: Final = "rail_points.csv"


def rail_faults(
    points: Any, point_lines: Sequence[int], services: Any, service_lines: Sequence[int]
) -> Iterator[Fault]:
    """Faults of ``rail_points`` and ``through_running`` together.

    Parameters
    ----------
    points, services : DataFrame
        The two tables; a table without rows is not looked at.
    point_lines, service_lines : sequence of int
        Line of its file on which each row stands.
    """
    if not len(point_lines):
        return
    yield from _closing_faults(points, point_lines)
    if len(service_lines):
        yield from _service_faults(services, service_lines, _stations(points))


def _closing_faults(points: Any, lines: Sequence[int]) -> Iterator[Fault]:
    columns = (points[name] for name in ("stop", "stop_opened", "stop_closed"))
    for stop, opened, closed, at in zip(*columns, lines, strict=True):
        if closed and stop == "yes" and opened <= closed:
            expected = "expected no for a stop that was closed, or a later stop_opened"
            yield Fault(_POINTS, expected, at, "stop", stop)


def _stations(points: Any) -> dict[str, set[str]]:
    """Stations of each line where trains stop or stopped; ``via-…`` is another line's track."""
    found: dict[str, set[str]] = defaultdict(set)
    columns = (points[name] for name in ("line", "part", "name", "stop", "stop_closed"))
    for line, part, name, stop, closed in zip(*columns, strict=True):
        if (stop == "yes" or closed) and not part.startswith("via-"):
            found[line].add(name)
    return found


def _service_faults(
    services: Any, lines: Sequence[int], stations: Mapping[str, set[str]]
) -> Iterator[Fault]:
    for row, at in zip(services.itertuples(), lines, strict=True):
        service = service_of(row)
        if len(service.lines) < 2 or len(service.stops) != len(service.lines) + 1:
            expected = "expected two lines or more, and one station less than lines"
            yield Fault(_SERVICES, expected, at, "joints", row.joints)
            continue
        for line, first, last in service.sections():
            # An unknown line is told by its own column.
            for name in (first, last) if line in stations else ():
                if name not in stations[line]:
                    expected = f"expected a station where trains of {line} stop"
                    yield Fault(_SERVICES, expected, at, _column(name, row), name)
            if first == last:
                expected = f"expected two stations of {line}"
                yield Fault(_SERVICES, expected, at, _column(last, row), last)
        if row.until and row.until < row.since:
            yield Fault(_SERVICES, "expected a date after since", at, "until", row.until)


def _column(name: str, row: Any) -> str:
    if name == row.start:
        return "start"
    return "end" if name == row.end else "joints"
