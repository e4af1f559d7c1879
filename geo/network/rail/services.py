"""Services that run through from one line to another: what the table of them says.

A train of a service runs from one station to another over two lines or more and back, and
nobody has to change where the lines meet. Everywhere else people change: trains of two
lines that share a station do not run on from one to the other unless a source says so.
"""

from __future__ import annotations

__all__ = ["Service", "service_of"]

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Service:
    """Trains that run over several lines.

    Attributes
    ----------
    lines : tuple of str
        Ids of the lines, in order.
    stops : tuple of str
        Where it starts, the stations at which it goes from one line to the next, and where
        it ends: one more than there are lines.
    since, until : str
        First day, and the day from which it runs no more ("" while it runs).
    """

    lines: tuple[str, ...]
    stops: tuple[str, ...]
    since: str
    until: str

    def sections(self) -> Iterator[tuple[str, str, str]]:
        """Line, first and last station of each of its sections."""
        yield from zip(self.lines, self.stops, self.stops[1:], strict=False)


def service_of(row: Any) -> Service:
    """Service of a row of ``through_running``."""
    lines, joints = _items(row.lines), _items(row.joints)
    return Service(lines, (row.start, *joints, row.end), row.since, row.until)


def _items(cell: str) -> tuple[str, ...]:
    return tuple(item for item in cell.split("|") if item)
