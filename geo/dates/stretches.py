"""Stretches of lines: the track or carriageway between two neighbouring control points.

A stretch is the unit that opens: it has a status and dates of its own where the table gives
them, else those of its line.
"""

from __future__ import annotations

__all__ = [
    "Spot",
    "Stretch",
    "StretchKey",
    "own_stretches",
    "stretch_dates",
    "stretch_years",
    "stretches",
]

import itertools
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from geo.dates.cells import happened
from geo.dates.features import dates_of
from geo.dates.phases import Dates, opening
from geo.tables.parameters import as_of
from geo.tables.shared_track import own_track

Spot = tuple[float, float]
StretchKey = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A line between two neighbouring control points.

    Attributes
    ----------
    line, part : str
        Id of the line, and the part of it.
    order : int
        Order of the point at which it ends; with line and part it names the stretch.
    a, b : str
        Names of the two points, in the order of the line.
    start, end : (float, float)
        Where they are: longitude and latitude, WGS 84 degrees.
    dated : bool
        Whether the table dates this stretch by itself.
    dates : Dates
        Status and dates of the stretch; of the line where it has none of its own.
    """

    line: str
    part: str
    order: int
    a: str
    b: str
    start: Spot
    end: Spot
    dated: bool
    dates: Dates

    @property
    def key(self) -> StretchKey:
        """Line, part and order: the name of the stretch in tables and files."""
        return self.line, self.part, self.order


def stretches(lines: pd.DataFrame, points: pd.DataFrame, *, today: str) -> Iterator[Stretch]:
    """Stretches of lines, in the order of their points.

    Parameters
    ----------
    lines : DataFrame
        Rows of ``rail`` or ``roads``.
    points : DataFrame
        Their ``rail_points`` or ``road_points``; ``opened`` of a point dates the stretch
        that ends there.
    today : str
        ISO date of all facts.
    """
    rows = {row.id: row for row in lines.itertuples()}
    parts: dict[tuple[str, str], list[Any]] = defaultdict(list)
    for point in points.itertuples():
        parts[point.line, point.part].append(point)
    for (line, part), own in parts.items():
        if line not in rows:
            continue
        whole = dates_of(rows[line])
        for a, b in itertools.pairwise(sorted(own, key=lambda point: point.order)):
            yield Stretch(
                line, part, int(b.order), a.name, b.name, (a.lon, a.lat), (b.lon, b.lat),
                bool(b.opened), stretch_dates(b.opened, whole, today=today),
            )  # fmt: skip


def own_stretches(tables: Any) -> Mapping[str, Sequence[Stretch]]:
    """Stretches of every line's own track, by line, in order.

    What a line shares with another one is that line's.

    Parameters
    ----------
    tables : geo.tables.door.Tables
    """
    found: dict[str, list[Stretch]] = defaultdict(list)
    today = as_of(tables)
    for lines, points in ((tables.rail, tables.rail_points), (tables.roads, tables.road_points)):
        own = own_track(points, tables.shared_track)
        for stretch in stretches(lines, own, today=today):
            found[stretch.line].append(stretch)
    return found


def stretch_dates(opened: str, line: Dates, *, today: str) -> Dates:
    """Status and dates of a stretch.

    Parameters
    ----------
    opened : str
        The date cell of the stretch; what lies in the future is an expectation.
    line : Dates
        Those of its line: a line under construction may have an open stretch, and an open
        line one that is still being built.
    today : str
        ISO date of all facts.
    """
    if not opened:
        return line
    if happened(opened, today):
        status, done, expected = "open", opened, ""
    else:
        status, done, expected = _unfinished(line.status), "", opened
    return Dates(
        status=status, opened=done, expected=expected, approved=line.approved, started=line.started
    )


def stretch_years(points: pd.DataFrame, lines: pd.DataFrame, *, today: str) -> pd.Series:
    """Opening year of the stretch that ends at each point.

    Returns
    -------
    Series of int, index of `points`
        As :func:`geo.dates.phases.opening` gives it.
    """
    whole = {row.id: dates_of(row) for row in lines.itertuples()}
    years = [
        opening(stretch_dates(opened, whole[line], today=today), today=today)[0]
        for line, opened in zip(points["line"], points["opened"], strict=True)
    ]
    return pd.Series(years, index=points.index, dtype=int)


def _unfinished(status: Any) -> str:
    return "construction" if status == "open" else str(status)
