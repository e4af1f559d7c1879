"""The network of stations, interchanges and places, as arrays of nodes and edges.

One network holds every line that was ever open or is to come; each edge says from which
year it can be used, in which modes and on which line, so that the graph of any year, mode
and closed line is a selection (:mod:`geo.network.routing`). Opening a line only ever adds edges: no
trip can become slower by it. What closes is a stop or a service, in its own year.

Trips start at a place's *origin* node and end at its *destination* node, so that nobody
passes through a place; stations have an entrance and an exit, so that a rail trip contains
a train ride.
"""

from __future__ import annotations

__all__ = ["MODES", "Leg", "Mode", "Network", "Step", "Worth"]

from dataclasses import dataclass
from enum import IntEnum, IntFlag
from functools import cached_property
from typing import Final, NamedTuple

import numpy as np
import pandas as pd

from geo.network.local import Floats, Ints


class Mode(IntFlag):
    """Ways to travel; an edge belongs to one or more of them."""

    RAIL = 1
    ROAD = 2
    ANY = 4


class Leg(IntEnum):
    """What a person does along an edge."""

    ACCESS = 0
    WAIT = 1
    RAIL = 2
    WALK = 3
    ROAD = 4
    LOCAL = 5


MODES: Final = {"rail": Mode.RAIL, "road": Mode.ROAD, "any": Mode.ANY}


@dataclass(frozen=True, slots=True)
class Worth:
    """When a journey by rail is worth taking (parameters ``rail.worth.…``).

    Attributes
    ----------
    access_share : float
        Most that the ways to and from the stations may be of the distance between these, all
        as the crow flies.
    drives : float
        Most that the whole may take, in drives by road from door to door.
    year : int
        The drive is by the roads of this year, the as-of year: one yardstick for all years.
    """

    access_share: float
    drives: float
    year: int


class Step(NamedTuple):
    """An edge on the way, as :class:`Network` has it."""

    leg: int
    line: int
    tail: int
    head: int
    minutes: float
    vehicle: float
    km: float


@dataclass(frozen=True)
class Network:
    """Nodes and edges; edges sorted by tail, head and minutes.

    Attributes
    ----------
    places : DataFrame
        Rows of origins and destinations: id, name, lon, lat, station ("" or its name).
    names : list of str
        Name of each node.
    lon, lat : ndarray of float, shape (nodes,)
        WGS 84 degrees.
    lines : tuple of str
        Ids of the lines; edges refer to them by position.
    tail, head : ndarray of int, shape (edges,)
    minutes, vehicle, km : ndarray of float, shape (edges,)
        Whole minutes, those of them in a vehicle, kilometres.
    opens, closes, modes, leg, line, line2 : ndarray of int, shape (edges,)
        First year, and the first one in which the edge can be used no more; :class:`Mode`
        flags; :class:`Leg`; line of the edge and, where trains run through from one line to
        another, the second one (-1: none).
    years : DataFrame
        id, opens and basis of every line (see :func:`geo.dates.features.line_years`).
    worth : Worth
        Which journeys by rail count (:mod:`geo.network.trips`).
    """

    places: pd.DataFrame
    names: list[str]
    lon: Floats
    lat: Floats
    lines: tuple[str, ...]
    tail: Ints
    head: Ints
    minutes: Floats
    vehicle: Floats
    km: Floats
    opens: Ints
    closes: Ints
    modes: Ints
    leg: Ints
    line: Ints
    line2: Ints
    years: pd.DataFrame
    worth: Worth

    @cached_property
    def spots(self) -> list[tuple[float, float]]:
        """Where each node is: longitude and latitude."""
        return list(zip(self.lon.tolist(), self.lat.tolist(), strict=True))

    @cached_property
    def steps(self) -> list[Step]:
        """Each edge by itself: one cell of an array costs ten of a list."""
        columns = (self.leg, self.line, self.tail, self.head, self.minutes, self.vehicle, self.km)
        return list(map(Step._make, zip(*(c.tolist() for c in columns), strict=True)))

    def origins(self) -> Ints:
        """Origin node of each place."""
        return np.arange(len(self.places))

    def destinations(self) -> Ints:
        """Destination node of each place."""
        return np.arange(len(self.places), 2 * len(self.places))
