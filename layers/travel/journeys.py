"""One journey between two places: minutes, kilometres and legs."""

from __future__ import annotations

__all__ = ["Journey", "JourneyLeg", "connect", "legs_along"]

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import pandas as pd

from geo.errors import AmbiguousError, NotFoundError, UsageError
from geo.gazetteer import Gazetteer, Place
from geo.network.building import Crossing, build_network
from geo.network.model import Leg, Network
from geo.network.trips import find_trips
from geo.on_map import check_on_map, find_on_map
from geo.tables.door import Tables
from geo.tables.parameters import TravelParameters
from geo.typed_points import typed_point
from layers.travel.times import NO_WAY, NOT_WORTH, check_mode, check_year

#: What a leg is called. Waiting is told apart by where it happens.
_WORDS: Final[dict[int, str]] = {
    Leg.ACCESS: "access", Leg.RAIL: "rail", Leg.WALK: "walk", Leg.ROAD: "road", Leg.LOCAL: "local"
}  # fmt: skip
_BRIEF: Final = 0.05


@dataclass(frozen=True, slots=True)
class JourneyLeg:
    """A part of a journey on one line, or off the lines.

    Attributes
    ----------
    mode : str
        ``access`` (local roads to or from a station or a road), ``board``, ``rail``,
        ``alight``, ``walk``, ``road``, or ``local`` (local roads on the way).
    line : str or None
        Id of the line; None off the lines.
    start, end : str
        Names of where it begins and ends.
    minutes, km : float
    points : tuple of (lon, lat)
        WGS 84 degrees, along the way.
    """

    mode: str
    line: str | None
    start: str
    end: str
    minutes: float
    km: float
    points: tuple[tuple[float, float], ...]

    def to_dict(self) -> dict[str, Any]:
        """Return the leg as the command line prints it."""
        return {
            "mode": self.mode,
            "line": self.line,
            "from": self.start,
            "to": self.end,
            "minutes": round(self.minutes, 1),
            "km": round(self.km, 1),
        }


@dataclass(frozen=True, slots=True)
class Journey:
    """The quickest journey between two places; minutes and km are None where there is none.

    Attributes
    ----------
    start, end : str
        Names of the places.
    year : int
    mode : str
    minutes : float or None
        Door to door: access, waiting and transfers included.
    in_vehicle_minutes : float or None
        What a timetable shows from departure to arrival, stops included.
    km : float or None
    legs : tuple of JourneyLeg
    reason : str
        Why there is none: :data:`layers.travel.times.NO_WAY` or
        :data:`layers.travel.times.NOT_WORTH`; "" where there is one.
    """

    start: str
    end: str
    year: int
    mode: str
    minutes: float | None
    in_vehicle_minutes: float | None
    km: float | None
    legs: tuple[JourneyLeg, ...]
    reason: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Return the journey as the command line prints it; ``reason`` only where there is none."""
        told = {
            "from": self.start,
            "to": self.end,
            "year": self.year,
            "mode": self.mode,
            "minutes": _rounded(self.minutes),
            "in_vehicle_minutes": _rounded(self.in_vehicle_minutes),
            "km": _rounded(self.km),
            "legs": [leg.to_dict() for leg in self.legs],
        }
        return {**told, "reason": self.reason} if self.reason else told


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)


def connect(
    tables: Tables, start: str, end: str, *, year: int | None = None, mode: str = "any"
) -> Journey:
    """Find the quickest way between two places or stations.

    Parameters
    ----------
    tables : Tables
    start, end : str
        Names as the gazetteer knows them: districts, cities, areas, hubs, stations; or
        longitude,latitude. By rail, from a station to 德阳 goes to the station of that name.
    year : int, optional
        2010 to 2035; the as-of year by default.
    mode : {"rail", "road", "any"}

    Returns
    -------
    Journey
        Without minutes and legs where there is no way, or none by rail that is worth taking
        (:mod:`geo.network.trips`); its ``reason`` says which.

    Raises
    ------
    geo.errors.NotFoundError, geo.errors.AmbiguousError
        For a name that means nothing, nothing located, or several things.
    geo.errors.UsageError
        For an unknown mode or year, or twice the same place.
    """
    check_mode(mode)
    as_of_year = TravelParameters.from_table(tables.parameters).as_of_year
    when = check_year(as_of_year if year is None else year)
    readings = _readings(tables, start, end, mode, when)
    found: list[Journey] = []
    for ends in readings:
        if ends[0]["id"] == ends[1]["id"]:
            raise UsageError(f"{start} and {end} are the same place")
        found.append(_quickest(tables, ends, when, mode))
        if found[-1].minutes is not None:
            return found[-1]
    return next((one for one in found if one.reason == NOT_WORTH), found[-1])


def _readings(
    tables: Tables, start: str, end: str, mode: str, year: int
) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """What the two names may mean, the likelier first.

    By rail from or to a station, 德阳 is the station of that name rather than the city; and
    a station of the atlas comes before a place elsewhere (福田, 龙港).
    """
    gazetteer = Gazetteer.from_tables(tables)
    served = _stops(tables, year)
    stops = [_served(name, served) for name in (start, end)] if mode == "rail" else [None, None]
    places: list[dict[str, Any] | None] = []
    for name, stop in zip((start, end), stops, strict=True):
        try:
            places.append(_spot(name, gazetteer, tables, served))
        except (AmbiguousError, NotFoundError):
            if stop is None:
                raise
            places.append(None)
    told = [place or stop for place, stop in zip(places, stops, strict=True)]
    railway = [stop or place for place, stop in zip(places, stops, strict=True)]
    station = any(p is None or p["station"] or p["id"].startswith("china/") for p in places)
    ordered = [railway, told] if mode == "rail" and station else [told]
    return [(a, b) for a, b in ordered if a is not None and b is not None]


def _stops(tables: Tables, year: int) -> pd.DataFrame:
    """Points where trains stop, or did in that year before they were closed."""
    points = tables.rail_points
    closed = points["stop_closed"].str[:4].replace("", "0").astype(int)
    return points[(points["stop"] == "yes") | (closed > year)]


def _served(name: str, points: pd.DataFrame) -> dict[str, Any] | None:
    """Row of the station of exactly this name (站 or not) where trains stop; None without."""
    for candidate in (name, name.removesuffix("站")):
        here = points[points["name"] == candidate]
        if len(here):
            lon, lat = here[["lon", "lat"]].iloc[0]
            told = {"id": f"station/{candidate}", "name": candidate, "lon": lon, "lat": lat}
            return {**told, "station": candidate}
    return None


def _quickest(
    tables: Tables, ends: tuple[dict[str, Any], dict[str, Any]], year: int, mode: str
) -> Journey:
    """Quickest journey between two rows of places.

    Who names two stations means a train between them, if there is one. Who has to cross the
    city between two stations anyway may as well go straight to, or from, the one named.
    """
    named = [mode == "rail" and bool(end["station"]) for end in ends]
    if all(named):
        direct = _journey(tables, ends, year, mode, crossing="never")
        if sum(leg.mode == "board" for leg in direct.legs) == 1:
            return direct
    found = _journey(tables, ends, year, mode)
    crosses = any(leg.mode == "access" for leg in found.legs[1:-1])
    if any(named) and (found.minutes is None or crosses):
        other = _journey(tables, ends, year, mode, crossing="ends")
        found = found if other.minutes is None else other
    return found


def _journey(
    tables: Tables,
    ends: tuple[dict[str, Any], dict[str, Any]],
    year: int,
    mode: str,
    *,
    crossing: Crossing = "between",
) -> Journey:
    network = build_network(tables, pd.DataFrame(list(ends)), starts=1, crossing=crossing)
    trips = find_trips(network, year=year, mode=mode, starts=[0])
    told = (ends[0]["name"], ends[1]["name"], year, mode)
    if not np.isfinite(trips.minutes[0, 1]):
        reason = NOT_WORTH if trips.worthless[0, 1] else NO_WAY
        return Journey(*told, None, None, None, (), reason)
    edges = trips.edges(0, 1)
    return Journey(
        *told, float(trips.minutes[0, 1]), float(network.vehicle[edges].sum()),
        float(network.km[edges].sum()), tuple(legs_along(network, edges)),
    )  # fmt: skip


def _spot(name: str, gazetteer: Gazetteer, tables: Tables, stops: pd.DataFrame) -> dict[str, Any]:
    """Row of origins and destinations for a name."""
    point = typed_point(name)
    if point is not None:
        check_on_map(point, tables)
        return {
            "id": point.id,
            "name": point.name,
            "lon": point.lon,
            "lat": point.lat,
            "station": "",
        }
    stations = tables.rail_points[tables.rail_points["kind"] == "station"]
    served = set(stops.loc[stops["kind"] == "station", "name"])
    place = find_on_map(gazetteer, tables, name)
    if place.lon is None or place.lat is None:
        raise NotFoundError(f"{place.name} has no known position ({place.note or place.kind})")
    station = _station_name(name, place, set(stations["name"])) if place.kind == "station" else ""
    row = {"id": place.id, "name": place.name, "lon": place.lon, "lat": place.lat}
    if station:
        point = stations[stations["name"] == station].iloc[0]
        row = {"id": f"station/{station}", "name": station, "lon": point.lon, "lat": point.lat}
    # Where no train stops any more, a station is a place like others.
    return {**row, "station": station if station in served else ""}


def _station_name(name: str, place: Place, known: set[str]) -> str:
    """Name of a station in the tables: 天府站 is the metro's, 天府 the railway's."""
    bare = place.name.removesuffix("站")
    for candidate in (name, place.name, bare, name.removesuffix("站"), f"{name}站"):
        if candidate in known:
            return candidate
    return ""


@dataclass
class _Part:
    """A leg while it grows."""

    mode: str
    line: int
    nodes: list[int]
    minutes: float = 0.0
    km: float = 0.0


def legs_along(network: Network, edges: list[int]) -> Iterator[JourneyLeg]:
    """Legs of a journey along edges of a network (:meth:`geo.network.trips.Trips.edges`), in order."""
    for part in _parts(network, edges):
        if part.minutes < _BRIEF and part.km < _BRIEF:
            continue
        points = [network.spots[n] for n in part.nodes]
        yield JourneyLeg(
            mode=part.mode,
            line=network.lines[part.line] if part.line >= 0 else None,
            start=network.names[part.nodes[0]],
            end=network.names[part.nodes[-1]],
            minutes=part.minutes,
            km=part.km,
            points=tuple(dict.fromkeys(points)),
        )


def _parts(network: Network, edges: list[int]) -> list[_Part]:
    """Edges gathered into legs.

    The vehicle's share of getting on, running through and getting off belongs to the ride;
    ramps between roads belong to the road.
    """
    parts: list[_Part] = []
    carried = 0.0
    steps = network.steps
    for edge in edges:
        kind, line, tail, head, minutes, vehicle, km = steps[edge]
        last = parts[-1] if parts else None
        if kind == Leg.WAIT:
            carried = _wait(parts, tail, head, minutes, vehicle, carried)
            continue
        if kind == Leg.LOCAL and line >= 0:
            kind = Leg.ROAD.value
        mode = _WORDS[kind]
        if last is None or (last.mode, last.line) != (mode, line):
            last = _Part(mode, line, [tail])
            parts.append(last)
        last.nodes.append(head)
        last.minutes += minutes + carried
        last.km += km
        carried = 0.0
    return parts


def _wait(
    parts: list[_Part], tail: int, head: int, minutes: float, vehicle: float, carried: float
) -> float:
    """Add waiting; return the vehicle's share that the next ride still has to take."""
    riding = bool(parts) and parts[-1].mode == "rail"
    waited = minutes - vehicle
    if riding:
        parts[-1].minutes += vehicle
    else:
        carried += vehicle
    if waited > _BRIEF:
        parts.append(_Part("alight" if riding else "board", -1, [tail, head], waited))
    return carried
