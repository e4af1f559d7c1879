"""Spans of lines between the points where people can get on, off or across."""

from __future__ import annotations

__all__ = ["Span", "spans"]

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
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
    centre_km : float
        How much of ``core_km`` lies in the middle of the core.
    """

    line: str
    part: str
    a: str
    b: str
    km: float
    core_km: float
    opens: int
    centre_km: float = 0.0

    def reversed(self) -> Span:
        """Return the same span the other way."""
        return replace(self, a=self.b, b=self.a)


def spans(
    rows: pd.DataFrame,
    nodes: Iterable[bool],
    *,
    line: str,
    part: str,
    cores: Sequence[Core],
    factor: float = 1.0,
    centre_km: float = 0.0,
) -> Iterator[Span]:
    """Spans of one part of a line, in its order.

    Parameters
    ----------
    rows : DataFrame
        Points of the part, in order: name, lon, lat and opens (opening year of the stretch
        that ends there, see :func:`geo.dates.stretches.stretch_years`); km, the length of
        that stretch (:func:`geo.network.courses.with_lengths`), or else chords count.
    nodes : iterable of bool
        For each point, whether a span ends there; the others only add length.
    line, part : str
        What the spans belong to.
    cores : sequence of Core
        What counts as ``core_km``.
    factor : float
        Length of the line over the chords between its points, without ``km``.
    centre_km : float
        Radius of the middle of every core.
    """
    where = Places.from_degrees(rows["lon"], rows["lat"])
    known = "km" in rows
    km = rows["km"].to_numpy()[1:] if known else chords_km(where.lon, where.lat) * factor
    ways = where.xy_km[:-1], where.xy_km[1:]
    inside = km * core_share(*ways, cores)
    centres = [replace(core, radius_km=min(centre_km, core.radius_km)) for core in cores]
    middle = km * core_share(*ways, centres)
    start, year, lengths = "", ALWAYS, np.zeros(3)
    for i, (point, node) in enumerate(zip(rows.itertuples(), nodes, strict=True)):
        if i:
            lengths += km[i - 1], inside[i - 1], middle[i - 1]
            year = max(year, point.opens)
        if node:
            if start and start != point.name:
                whole, core, centre = lengths.tolist()
                yield Span(line, part, start, point.name, whole, core, year, centre)
            start, year, lengths = point.name, ALWAYS, np.zeros(3)
