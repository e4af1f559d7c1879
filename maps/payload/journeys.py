"""The legs of every journey between two districts, for every year and mode.

Few legs make all journeys, so each is stored once with the course it takes, and a journey is
a list of legs; a year stores only the journeys that differ from the year before.
``static/connectivity/journeys.js`` reads it back.
"""

from __future__ import annotations

__all__ = ["Edges", "journeys_payload"]

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from geo.dates.years import YEARS
from geo.network.model import MODES, Network
from geo.network.trips import Trips
from layers.travel.journeys import JourneyLeg, legs_along
from layers.travel.matrices import TravelMatrices
from maps.payload.columns import compact
from maps.payload.polylines import pack_polylines

Edges = tuple[int, ...]


@dataclass
class _Index:
    """Things in the order they were first met."""

    places: dict[Any, int] = field(default_factory=dict)

    def add(self, thing: Any) -> int:
        return self.places.setdefault(thing, len(self.places))


@dataclass
class _Legs:
    """All legs and, by the edges they take, all journeys met so far."""

    network: Network
    points: _Index = field(default_factory=_Index)
    names: _Index = field(default_factory=_Index)
    lines: _Index = field(default_factory=_Index)
    kinds: _Index = field(default_factory=_Index)
    legs: _Index = field(default_factory=_Index)
    journeys: dict[Edges, list[int]] = field(default_factory=dict)
    spots: dict[tuple[float, float], int] = field(default_factory=dict)

    def of(self, edges: Edges) -> list[int]:
        """Legs of a journey, by their numbers."""
        if edges not in self.journeys:
            self.journeys[edges] = [self._leg(leg) for leg in legs_along(self.network, list(edges))]
        return self.journeys[edges]

    def _leg(self, leg: JourneyLeg) -> int:
        course = tuple(map(self._point, leg.points))
        told = (
            self.kinds.add(leg.mode), self.lines.add(leg.line or ""), self.names.add(leg.start),
            self.names.add(leg.end), round(leg.minutes * 10), round(leg.km * 10), course,
        )  # fmt: skip
        return self.legs.add(told)

    def _point(self, spot: tuple[float, float]) -> int:
        """A point by its number; the same few are met again and again."""
        number = self.spots.get(spot)
        if number is None:
            number = self.points.add((round(spot[0], 4), round(spot[1], 4)))
            self.spots[spot] = number
        return number

    def payload(self, origin: Sequence[float]) -> dict[str, Any]:
        # Columns of the legs; without any (two islands) there still are seven.
        columns = list(zip(*self.legs.places, strict=True)) or [()] * 7
        kinds, lines, starts, ends, minutes, km, courses = columns
        steps = [int(step) for course in courses for step in np.diff(np.array(course), prepend=0)]
        return {
            "points": pack_polylines(
                [np.array(list(self.points.places))] if self.points.places else [],
                decimals=4,
                origin=origin,
            ),
            "names": list(self.names.places),
            "lines": list(self.lines.places),
            "kinds": list(self.kinds.places),
            "kind": compact(kinds),
            "line": compact(lines),
            "start": compact(starts),
            "end": compact(ends),
            "minutes": compact(minutes),
            "km": compact(km),
            "counts": compact([len(course) for course in courses]),
            "course": compact(steps),
        }


def journeys_payload(
    matrices: TravelMatrices, *, origin: Sequence[float], years: Sequence[int] = YEARS
) -> dict[str, Any]:
    """Legs of the quickest way between any two districts, by mode and year.

    Parameters
    ----------
    matrices : TravelMatrices
    origin : (float, float)
        Degrees that coordinates are counted from.
    years : sequence of int

    Returns
    -------
    dict
        Tables of points, names, lines, kinds and legs; ``modes``: for each mode the
        ``years`` in which journeys change, how many ``changed`` in each, and for each of
        those its place ``at`` (steps in row · n + column), its number of legs and the legs.
    """
    legs = _Legs(matrices.network)
    modes = {mode: _changes(matrices, mode, years, legs) for mode in MODES}
    return {**legs.payload(origin), "modes": modes}


def _changes(
    matrices: TravelMatrices, mode: str, years: Sequence[int], legs: _Legs
) -> dict[str, Any]:
    known: dict[int, Edges] = {}
    told: dict[str, list[int]] = {"years": [], "changed": [], "at": [], "counts": [], "legs": []}
    last = None
    for year in years:
        matrix = matrices.at(year, mode)
        if matrix is last:
            continue
        last, place, changed = matrix, 0, 0
        for at, edges in _paths(matrices.trips(year, mode)):
            if known.get(at, ()) == edges:
                continue
            known[at] = edges
            own = legs.of(edges)
            told["at"].append(at - place)
            told["counts"].append(len(own))
            told["legs"] += own
            place, changed = at, changed + 1
        told["years"].append(year)
        told["changed"].append(changed)
    return {name: compact(numbers) for name, numbers in told.items()}


def _paths(trips: Trips) -> Iterator[tuple[int, Edges]]:
    """Edges of the trip from each place to each other, by row · n + column."""
    count = len(trips.network.places)
    for i, j, edges in trips.paths():
        yield i * count + j, edges
