"""How trains of a line run: speed kept, time lost by stopping, how often they stop.

A run of d at the kept speed v takes d / v. Stopping once at its end costs half of the
kinematic loss of one start and one stop plus half of the station throat. The kinematic loss
is v/2a + v/2b; on runs shorter than v²/2a + v²/2b, where v is not reached, it is that of a
train which brakes as soon as it has to: √(2d(1/a + 1/b)) - d/v (e.g. Pachl, *Railway
Operation and Control*, 2014).
"""

from __future__ import annotations

__all__ = ["Running", "all_running", "class_of", "former_running", "running_of"]

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from geo.dates.years import NEVER
from geo.network.spans import Slow
from geo.tables.parameters import TravelParameters


@dataclass(frozen=True, slots=True)
class Running:
    """How trains of a line run.

    Attributes
    ----------
    speed, urban : float
        Speed kept between stops, and the most inside a city's core, km/h.
    acceleration, braking : float
        m/s².
    throat, dwell : float
        Minutes lost in the turnouts by one start and one stop; minutes of a stop.
    minor, major : float
        Share of the trains that stop at a minor and at a major station.
    system : str
        ``units``, ``classic`` or ``metro``: trains do not run from one onto another.
    board, alight : float
        Minutes from the entrance to the departing train, from the train to the exit.
    """

    speed: float
    urban: float
    acceleration: float
    braking: float
    throat: float
    dwell: float
    minor: float
    major: float
    system: str
    board: float
    alight: float

    def times(
        self, km: float, core_km: float, slow: Iterable[Slow] = (), year: int = NEVER
    ) -> tuple[float, float]:
        """Return the minutes of a run at speed, and those lost by a stop at one end of it.

        Parameters
        ----------
        km : float
            Length of track.
        core_km : float
            The part of it inside a city's core, and in none of the slow sections.
        slow : iterable of Slow
            Parts of it with a speed of their own.
        year : int
            Those count that hold in this year.
        """
        hours, free = core_km / min(self.speed, self.urban), km - core_km
        for part in slow:
            if part.since <= year:
                hours += part.km / min(self.speed, part.speed_kmh)
                free -= part.km
        hours += free / self.speed
        seconds, metres = hours * 3600.0, km * 1000.0
        if seconds <= 0.0:
            return 0.0, self.throat / 2.0
        cruise = metres / seconds
        slowness = 1.0 / self.acceleration + 1.0 / self.braking
        if metres >= cruise**2 * slowness / 2.0:
            lost = cruise * slowness / 2.0
        else:
            lost = math.sqrt(2.0 * metres * slowness) - seconds
        return hours * 60.0, lost / 120.0 + self.throat / 2.0


def class_of(kind: str, speed_kmh: float, parameters: TravelParameters) -> str:
    """Class of the trains of a line: ``metro``, ``fast``, ``regional``, ``mixed``, ``classic``.

    Suburban lines up to 160 km/h are run by the metro (all trains stop, no seats to book);
    all others by the national railway, by speed: high-speed units, other units on lines of
    their own or on lines with freight, and locomotive-hauled trains.
    """
    if kind == "metro" or (kind == "suburban" and speed_kmh <= 160.0):
        return "metro"
    if speed_kmh >= parameters.number("rail.class.fast_kmh"):
        return "fast"
    if speed_kmh < parameters.number("rail.class.classic_kmh"):
        return "classic"
    return "mixed" if kind == "conventional" else "regional"


def running_of(name: str, speed_kmh: float, parameters: TravelParameters) -> Running:
    """How trains of a class run on a line of this speed."""
    number = parameters.number
    metro = name == "metro"
    board = "metro" if metro else "national"
    return Running(
        speed=speed_kmh * number(f"rail.speed_share.{name}"),
        urban=math.inf if metro else number("rail.urban_speed_kmh"),
        acceleration=number(f"rail.acceleration.{name}"),
        braking=number("rail.braking.metro" if metro else "rail.braking"),
        throat=number(f"rail.station_throat_min.{name}"),
        dwell=number(f"rail.dwell_min.{name}"),
        minor=number(f"rail.stop_share.{name}.minor"),
        major=number(f"rail.stop_share.{name}.major"),
        system={"metro": "metro", "classic": "classic"}.get(name, "units"),
        board=number(f"rail.board_min.{board}"),
        alight=number(f"rail.alight_min.{board}"),
    )


def all_running(lines: Iterable[Any], parameters: TravelParameters) -> dict[str, Running]:
    """How trains run, by id, for rows with id, kind and speed_kmh."""
    known = parameters.train_classes
    return {
        row.id: running_of(
            known.get(row.id) or class_of(row.kind, row.speed_kmh, parameters),
            row.speed_kmh,
            parameters,
        )
        for row in lines
    }


def former_running(
    running: dict[str, Running], speeds: dict[str, float], parameters: TravelParameters
) -> dict[str, tuple[int, Running]]:
    """Return, by line, the year before which trains ran slower, and how they ran then.

    Parameters
    ----------
    running : dict
        How trains run now.
    speeds : dict of str to float
        Line speed now, km/h.
    parameters : TravelParameters
    """
    found = {}
    for line, (until, kmh) in parameters.former_speeds.items():
        if line in running:
            now = running[line]
            found[line] = (until, replace(now, speed=now.speed * kmh / speeds[line]))
    return found
