"""A line's points cut into reaches between those where people can get on, off or across."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import pandas as pd

from geo.dates.opening_years import ALWAYS, part_year
from geo.network.local import Places, chords_km, core_share
from geo.tables.parameters import Core


class Reach(NamedTuple):
    """A line between two neighbouring nodes: names, kilometres along it, opening year."""

    a: str
    b: str
    km: float
    core_km: float
    opens: int


def reaches(
    rows: pd.DataFrame,
    nodes: Iterable[bool],
    *,
    factor: float,
    opens: int,
    cores: Sequence[Core],
) -> Iterator[Reach]:
    """Reaches of one part of a line, in its order.

    Parameters
    ----------
    rows : DataFrame
        Points of the part, in order: name, lon, lat, opened.
    nodes : iterable of bool
        For each point, whether a reach ends there; the others only add length.
    factor : float
        Length of the line over the chords between its points.
    opens : int
        Opening year of the line, for stretches without one of their own.
    cores : sequence of Core
        What counts as ``core_km``.
    """
    where = Places.from_degrees(rows["lon"], rows["lat"])
    km = chords_km(where.lon, where.lat) * factor
    inside = km * core_share(where.xy_km[:-1], where.xy_km[1:], cores)
    start, total, core, year = "", 0.0, 0.0, ALWAYS
    for i, (point, node) in enumerate(zip(rows.itertuples(), nodes, strict=True)):
        if i:
            total, core = total + km[i - 1], core + inside[i - 1]
            year = max(year, part_year(point.opened, opens))
        if node:
            if start and start != point.name:
                yield Reach(start, point.name, total, core, year)
            start, total, core, year = point.name, 0.0, 0.0, ALWAYS
