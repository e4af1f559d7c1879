"""Minutes between all districts for any year, mode and closed line, each computed once.

Years in which nothing opens or closes share a matrix. Without a line only trips are computed anew
whose path uses it: closing a line that a path does not use cannot change that path. Trips by rail
are held against the drive of the as-of year (:mod:`geo.network.trips`).
"""

from __future__ import annotations

__all__ = ["Matrix", "TravelMatrices"]

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from geo.network.local import Floats, Ints
from geo.network.model import MODES, Network
from geo.network.trips import Trips, find_trips


@dataclass(frozen=True)
class Matrix:
    """Travel between all places in one year by one mode; NaN where there is no trip.

    Attributes
    ----------
    minutes, vehicle, km : ndarray of float, shape (places, places)
        Door to door; the part in vehicles; kilometres. The diagonal is 0.
    used : ndarray of bool, shape (places, places, lines)
        Lines of the quickest trip.
    worthless : ndarray of bool, shape (places, places)
        Where trains run, but the journey is not worth taking.
    """

    minutes: Floats
    vehicle: Floats
    km: Floats
    used: npt.NDArray[np.bool_]
    worthless: npt.NDArray[np.bool_]


@dataclass
class TravelMatrices:
    """Matrices of a network, kept once computed.

    Attributes
    ----------
    network : Network
    """

    network: Network
    _whole: dict[tuple[str, int], Matrix] = field(default_factory=dict, repr=False)
    _closed: dict[tuple[str, int, str], Floats] = field(default_factory=dict, repr=False)
    _events: dict[str, Ints] = field(default_factory=dict, repr=False)

    def at(self, year: int, mode: str) -> Matrix:
        """Return the matrix of a year and a mode."""
        key = (mode, self._epoch(year, mode))
        if key not in self._whole:
            self._whole[key] = _matrix(self.trips(year, mode))
        return self._whole[key]

    def trips(self, year: int, mode: str) -> Trips:
        """Return the trips of a year and a mode, with the edges they take."""
        when = self._epoch(year, mode)
        return find_trips(self.network, year=when, mode=mode, drive=self._drive(mode))

    def without(self, year: int, mode: str, line: str) -> Floats:
        """Return the minutes of a year and a mode with a line closed, shape (places, places)."""
        key = (mode, self._epoch(year, mode), line)
        if key not in self._closed:
            self._closed[key] = self._anew(*key)
        return self._closed[key]

    def _epoch(self, year: int, mode: str) -> int:
        """Return the last year up to `year` in which something of a mode opened or closed."""
        if mode not in self._events:
            mine = (self.network.modes & MODES[mode]) != 0
            both = [self.network.opens[mine], self.network.closes[mine]]
            self._events[mode] = np.unique(np.concatenate(both))
        events = self._events[mode]
        return int(events[events <= year].max(initial=0))

    def _drive(self, mode: str) -> Floats | None:
        """What trips of a mode are held against."""
        return self.at(self.network.worth.year, "road").minutes if mode == "rail" else None

    def _anew(self, mode: str, year: int, line: str) -> Floats:
        """Minutes with a line closed."""
        network, whole = self.network, self.at(year, mode)
        using = whole.used[:, :, network.lines.index(line)]
        using = using | using.T
        found = whole.minutes.copy()
        rows = _cover(using)
        if len(rows):
            drive = self._drive(mode)
            trips = find_trips(
                network, year=year, mode=mode, starts=rows, without=line,
                drive=None if drive is None else drive[rows],
            )  # fmt: skip
            anew = np.where(using[rows], trips.minutes, found[rows])
            found[rows] = anew
            found[:, rows] = anew.T
        return _tidy(found)


def _matrix(trips: Trips) -> Matrix:
    network = trips.network
    sums = trips.sums(np.column_stack([network.vehicle, network.km]))
    lower, upper = np.tril_indices(len(sums), -1)
    for k in range(sums.shape[2]):
        # Of two ways that are as quick, the trip back takes the one that the trip there takes.
        sums[lower, upper, k] = sums[upper, lower, k]
        np.fill_diagonal(sums[:, :, k], 0.0)
    used, worthless = trips.lines(), trips.worthless.copy()
    np.fill_diagonal(worthless, False)
    return Matrix(_tidy(trips.minutes), sums[:, :, 0], sums[:, :, 1], used, worthless)


def _cover(pairs: npt.NDArray[np.bool_]) -> Ints:
    """Few rows that between them hold an end of every pair (greedy vertex cover).

    Trips take as long in either direction, so one end's row tells both.
    """
    open_pairs = pairs.copy()
    rows: list[int] = []
    while open_pairs.any():
        row = int(open_pairs.sum(axis=1).argmax())
        rows.append(row)
        open_pairs[row] = False
        open_pairs[:, row] = False
    return np.array(rows, dtype=np.int64)


def _tidy(minutes: Floats) -> Floats:
    """Missing instead of infinite, and nothing to travel from a place to itself."""
    found = np.where(np.isfinite(minutes), minutes, np.nan)
    np.fill_diagonal(found, 0.0)
    return found
