"""Spans of lines between the points where people can get on, off or across."""

from __future__ import annotations

__all__ = ["Span", "spans"]

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import pandas as pd

from geo.dates.years import ALWAYS
from geo.network.local import Places, chords_km, core_share
from geo.tables.parameters import Core


@dataclass(frozen=True, slots=True)
class Span:
    """A line between two neighbouring nodes of the network: one or several stretches.

    Attributes
    ----------
    line, part : str
        Id of the line, and the part of it.
    a, b : str
        Names of the two nodes, in the order of the line.
    km, core_km : float
        Length along the line, and how much of it lies inside a city's core.
    opens : int
        Year from which all of it can be used.
    """

    line: str
    part: str
    a: str
    b: str
    km: float
    core_km: float
    opens: int

    def reversed(self) -> Span:
        """Return the same span the other way."""
        return Span(self.line, self.part, self.b, self.a, self.km, self.core_km, self.opens)


def spans(
    rows: pd.DataFrame,
    nodes: Iterable[bool],
    *,
    line: str,
    part: str,
    factor: float,
    cores: Sequence[Core],
    plane: str,
) -> Iterator[Span]:
    """Spans of one part of a line, in its order.

    Parameters
    ----------
    rows : DataFrame
        Points of the part, in order: name, lon, lat and opens (opening year of the stretch
        that ends there, see :func:`geo.dates.stretches.stretch_years`).
    nodes : iterable of bool
        For each point, whether a span ends there; the others only add length.
    line, part : str
        What the spans belong to.
    factor : float
        Length of the line over the chords between its points.
    cores : sequence of Core
        What counts as ``core_km``.
    plane : str
        CRS of the plane in which that is measured.
    """
    where = Places.from_degrees(rows["lon"], rows["lat"], plane)
    km = chords_km(where.lon, where.lat) * factor
    inside = km * core_share(where.xy_km[:-1], where.xy_km[1:], cores, plane=plane)
    start, total, core, year = "", 0.0, 0.0, ALWAYS
    for i, (point, node) in enumerate(zip(rows.itertuples(), nodes, strict=True)):
        if i:
            total, core = total + km[i - 1], core + inside[i - 1]
            year = max(year, point.opens)
        if node:
            if start and start != point.name:
                yield Span(line, part, start, point.name, total, core, year)
            start, total, core, year = point.name, 0.0, 0.0, ALWAYS
