"""Spans of lines between the points where people can get on, off or across."""

from __future__ import annotations

__all__ = ["Slow", "Span", "spans"]

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
import pandas as pd

from geo.network.local import Places, chords_km, core_share
from geo.tables.parameters import Core


class Slow(NamedTuple):
    """Kilometres that are run at a speed of their own, km/h, from a year on."""

    km: float
    speed_kmh: float
    since: int


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
    slow : tuple of Slow
        Kilometres whose speed is known to be lower than the line's; no part of ``core_km``.
    """

    line: str
    part: str
    a: str
    b: str
    km: float
    core_km: float
    opens: int
    slow: tuple[Slow, ...] = ()
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
    plane: str,
    factor: float = 1.0,
    centre_km: float = 0.0,
) -> Iterator[Span]:
    """Spans of one part of a line, in its order.

    Parameters
    ----------
    rows : DataFrame
        Points of the part, in order: name, lon, lat and opens (opening year of the stretch
        that ends there, see :func:`geo.dates.stretches.stretch_years`); perhaps km, the length
        of that stretch (:func:`geo.network.courses.with_lengths`), or track_km (where its track
        is known, else NaN), else chords count; and limit_kmh and limit_since (its speed where
        that is lower than the line's, else NaN, and since when).
    nodes : iterable of bool
        For each point, whether a span ends there; the others only add length.
    line, part : str
        What the spans belong to.
    cores : sequence of Core
        What counts as ``core_km``.
    plane : str
        CRS of the plane in which that is measured.
    factor : float
        Length of the line over the chords between its points, without ``km``.
    centre_km : float
        Radius of the middle of every core.
    """
    where = Places.from_degrees(rows["lon"], rows["lat"], plane)
    known = "km" in rows
    km = rows["km"].to_numpy()[1:] if known else chords_km(where.lon, where.lat) * factor
    if "track_km" in rows:
        track = rows["track_km"].to_numpy()[1:]
        km = np.where(np.isnan(track), km, track)
    limits = _limits(rows)
    unlimited = np.array([limit is None for limit in limits], dtype=bool)
    ways = where.xy_km[:-1], where.xy_km[1:]
    centres = [replace(core, radius_km=min(centre_km, core.radius_km)) for core in cores]
    inside = km * unlimited * core_share(*ways, cores, plane=plane)
    middle = km * unlimited * core_share(*ways, centres, plane=plane)
    names, opens = rows["name"].to_list(), rows["opens"].to_list()
    ends = np.flatnonzero(np.fromiter(nodes, dtype=bool))
    for first, last in itertools.pairwise(ends.tolist()):
        own = slice(first, last)
        slow = zip(km[own].tolist(), limits[own], strict=True)
        if names[first] != names[last]:
            yield Span(
                line, part, names[first], names[last], float(km[own].sum()),
                float(inside[own].sum()), max(opens[first + 1 : last + 1]),
                tuple(Slow(length, *limit) for length, limit in slow if limit is not None),
                float(middle[own].sum()),
            )  # fmt: skip


def _limits(rows: pd.DataFrame) -> list[tuple[float, int] | None]:
    """Speed and first year of the limit of each stretch between two rows."""
    if "limit_kmh" not in rows:
        return [None] * (len(rows) - 1)
    found = zip(rows["limit_kmh"].iloc[1:], rows["limit_since"].iloc[1:], strict=True)
    return [(float(kmh), int(since)) if kmh == kmh else None for kmh, since in found]
