"""Rail: stretches between stops with running times, stops with waits, trains run through.

At each stop of a line a train arrives and departs: two *track* nodes, so that nobody rides
without a train. It runs from departing at one stop to arriving at the next; from arriving to
departing it stops with a probability p (``rail.stop_share.*``), and then loses time by
slowing down, by the stop and by speeding up. The in-vehicle time of a ride from stop i to
stop j is therefore that of a train of the usual stopping pattern::

    h(i) + Σ run + h(j) + Σ_between p·(2·h + dwell)

with the running times and losses of :mod:`geo.rail_running`.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from geo.local_travel import (
    Floats,
    Ints,
    Places,
    chords_km,
    core_share,
    length_over_chords,
    pairs_within,
)
from geo.opening_years import ALWAYS, NEVER, part_year, settled, stop_year
from geo.rail_running import Running, all_running, former_running
from geo.tables import Tables
from geo.travel_parameters import TravelParameters


@dataclass(frozen=True)
class RailNetwork:
    """Rail as frames; ``a``, ``b`` and ``track`` are positions of lines at stations.

    Attributes
    ----------
    stations : DataFrame
        name, lon, lat of every stop.
    track_line : list of str
        Line of each track.
    track_station : ndarray of int
        Station of each track.
    rides : DataFrame
        a, b, minutes, km, opens: stretches between neighbouring stops, either way.
    stops : DataFrame
        track, board, alight (minutes between the entrance and the train, the train and the
        exit), vehicle (minutes lost by starting or stopping once), opens.
    passes : DataFrame
        a, b, wait, vehicle, opens: from arriving to departing, on the same line (a = b) or
        running on to another, either way.
    """

    stations: pd.DataFrame
    track_line: list[str]
    track_station: Ints
    rides: pd.DataFrame
    stops: pd.DataFrame
    passes: pd.DataFrame


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Track between two neighbouring stops of a line; kilometres along the track."""

    line: str
    a: str
    b: str
    km: float
    core_km: float
    opens: int


#: A line at a station.
_Track = tuple[str, str]


def build_rail(tables: Tables, years: pd.DataFrame, parameters: TravelParameters) -> RailNetwork:
    """Rail of the tables.

    Parameters
    ----------
    tables : Tables
        ``rail``, ``rail_points`` and, for the prefectures' seats, ``places``.
    years : DataFrame
        id and opens of every line.
    parameters : TravelParameters

    Returns
    -------
    RailNetwork
    """
    lines = tables.rail[(tables.rail["kind"] != "class") & tables.rail["speed_kmh"].notna()]
    dated = settled(tables.rail_points, parameters)
    points = dated[dated["line"].isin(lines["id"])]
    opens = {str(k): int(v) for k, v in zip(years["id"], years["opens"], strict=True)}
    running = all_running(lines.itertuples(), parameters)
    speeds = dict(zip(lines["id"], lines["speed_kmh"], strict=True))
    former = former_running(running, speeds, parameters)
    lengths = dict(zip(lines["id"], lines["length_km"], strict=True))
    factors = length_over_chords(
        points,
        lengths,
        default=parameters.number("rail.alignment_default"),
        least=0.97,
        most=parameters.number("rail.alignment_max"),
    )
    stretches = _owned(list(_stretches(points, opens, factors, parameters)), opens)
    stations = _stations(points, stretches)
    tracks: dict[_Track, int] = {}
    for stretch in stretches:
        for name in (stretch.a, stretch.b):
            tracks.setdefault((stretch.line, name), len(tracks))
    pattern = _pattern(tables, points, stations, tracks, running, parameters)
    rides, pattern["loss"] = _rides(stretches, tracks, running, former)
    station_of = {name: i for i, name in enumerate(stations["name"])}
    first = np.full(len(tracks), NEVER)
    np.minimum.at(first, rides["a"], rides["opens"])
    np.minimum.at(first, rides["b"], rides["opens"])
    pattern["opens"] = first
    return RailNetwork(
        stations=stations,
        track_line=[line for line, _ in tracks],
        track_station=np.array([station_of[name] for _, name in tracks], dtype=np.int64),
        rides=rides,
        stops=_stops(points, tracks, pattern, running, opens),
        passes=_passes(points, tracks, pattern, running, parameters),
    )


def _stretches(
    points: pd.DataFrame,
    opens: Mapping[str, int],
    factors: Mapping[str, float],
    parameters: TravelParameters,
) -> Iterator[_Stretch]:
    """Stretches between neighbouring stops; points where nobody gets on are passed over.

    Parts called ``via-…`` repeat the track of another line (trains run through): left out.
    """
    cores = parameters.cores()
    for (line, part), unsorted in points.groupby(["line", "part"], sort=False):
        if part.startswith("via-"):
            continue
        rows = unsorted.sort_values("order")
        where = Places.from_degrees(rows["lon"], rows["lat"])
        km = chords_km(where.lon, where.lat) * factors[line]
        inside = km * core_share(where.xy_km[:-1], where.xy_km[1:], cores)
        start, total, core, year = "", 0.0, 0.0, ALWAYS
        for i, point in enumerate(rows.itertuples()):
            if i:
                total, core = total + km[i - 1], core + inside[i - 1]
                year = max(year, part_year(point.opened, opens[line]))
            if point.stop == "yes":
                if start and start != point.name:
                    yield _Stretch(line, start, point.name, total, core, year)
                start, total, core, year = point.name, 0.0, 0.0, ALWAYS


def _owned(stretches: list[_Stretch], opens: Mapping[str, int]) -> list[_Stretch]:
    """Each track once.

    Where two lines list the same stretch it is the earlier one's. A stretch that opened
    before its line, between two stops of another line, is track of that line, on which
    trains run through.
    """
    stops: dict[str, set[str]] = defaultdict(set)
    first: dict[frozenset[str], _Stretch] = {}
    for stretch in stretches:
        ends = frozenset((stretch.a, stretch.b))
        stops[stretch.line] |= ends
        known = first.get(ends)
        if known is None or stretch.opens < known.opens:
            first[ends] = stretch
    return [
        stretch
        for ends, stretch in first.items()
        if stretch.opens >= opens[stretch.line]
        or not any(
            ends <= names and opens[line] <= stretch.opens
            for line, names in stops.items()
            if line != stretch.line
        )
    ]


def _stations(points: pd.DataFrame, stretches: list[_Stretch]) -> pd.DataFrame:
    used = {name for stretch in stretches for name in (stretch.a, stretch.b)}
    served = points[points["name"].isin(used) & (points["stop"] == "yes")]
    return served.drop_duplicates("name")[["name", "lon", "lat"]].reset_index(drop=True)


def _major(tables: Tables, stations: pd.DataFrame, parameters: TravelParameters) -> set[str]:
    """Names of the stations near a prefecture's seat."""
    seats = tables.places[(tables.places["kind"] == "city") & tables.places["lon"].notna()]
    near, _, _ = pairs_within(
        Places.from_degrees(stations["lon"], stations["lat"]),
        Places.from_degrees(seats["lon"], seats["lat"]),
        parameters.number("rail.major_station_km"),
    )
    return set(stations["name"].iloc[near])


def _pattern(
    tables: Tables,
    points: pd.DataFrame,
    stations: pd.DataFrame,
    tracks: Mapping[_Track, int],
    running: Mapping[str, Running],
    parameters: TravelParameters,
) -> pd.DataFrame:
    """Share of the trains that stop at each track, and minutes of the stop.

    Returns
    -------
    DataFrame
        One row per track: line, station, system, hub (bool), share, dwell.
    """
    major = _major(tables, stations, parameters)
    hubs = _hubs(points, stations, parameters)
    rows = []
    for line, name in tracks:
        how = running[line]
        hub = name in hubs and how.system != "metro"
        share = how.major if name in major else how.minor
        dwell = parameters.number("rail.hub_dwell_min") if hub else how.dwell
        rows.append((line, name, how.system, hub, 1.0 if hub else share, dwell))
    return pd.DataFrame(rows, columns=["line", "station", "system", "hub", "share", "dwell"])


def _rides(
    stretches: list[_Stretch],
    tracks: Mapping[_Track, int],
    running: Mapping[str, Running],
    former: Mapping[str, tuple[int, Running]],
) -> tuple[pd.DataFrame, Floats]:
    """Stretches with minutes at speed, and the mean loss of one start or stop at each track."""
    rows: list[tuple[int, int, float, float, int]] = []
    losses: dict[int, list[float]] = defaultdict(list)
    for stretch in stretches:
        a, b = tracks[stretch.line, stretch.a], tracks[stretch.line, stretch.b]
        now = running[stretch.line]
        until, slow = former.get(stretch.line, (ALWAYS, now))
        run, loss = now.times(stretch.km, stretch.core_km)
        rows.append((a, b, run, stretch.km, max(stretch.opens, until)))
        if stretch.opens < until:
            slower, _ = slow.times(stretch.km, stretch.core_km)
            rows.append((a, b, slower, stretch.km, stretch.opens))
        losses[a].append(loss)
        losses[b].append(loss)
    mean = np.array([np.mean(losses[track]) for track in range(len(tracks))])
    return pd.DataFrame(rows, columns=["a", "b", "minutes", "km", "opens"]), mean


def _stops(
    points: pd.DataFrame,
    tracks: Mapping[_Track, int],
    pattern: pd.DataFrame,
    running: Mapping[str, Running],
    opens: Mapping[str, int],
) -> pd.DataFrame:
    years: dict[_Track, int] = {}
    for point in points.itertuples():
        if point.stop == "yes" and not point.part.startswith("via-"):
            own = stop_year(point, opens[point.line]) if point.stop_opened else ALWAYS
            key = (point.line, point.name)
            years[key] = min(own, years.get(key, NEVER))
    how = [running[line] for line, _ in tracks]
    return pd.DataFrame(
        {
            "track": list(tracks.values()),
            "board": [h.board for h in how],
            "alight": [h.alight for h in how],
            "vehicle": pattern["loss"],
            "opens": np.maximum(pattern["opens"], [years[key] for key in tracks]),
        }
    )


def _passes(
    points: pd.DataFrame,
    tracks: Mapping[_Track, int],
    pattern: pd.DataFrame,
    running: Mapping[str, Running],
    parameters: TravelParameters,
) -> pd.DataFrame:
    """Trains that go on from a station, on their line or running through to another.

    Trains of the national railway run through everywhere; at a hub (成都东) the train changes
    direction or waits for its path: a long stop, and few do it. Metro trains run through only
    where a part ``via-…`` says so.
    """
    rare = parameters.number("rail.through_wait_min")
    declared = _declared_through(points)
    rows = []
    for _, here in pattern.groupby("station", sort=False):
        for a, b in itertools.combinations_with_replacement(here.index, 2):
            one, other = here.loc[a], here.loc[b]
            if one["system"] != other["system"]:
                continue
            apart = one["line"] != other["line"]
            through = frozenset((one["line"], other["line"])) in declared
            if apart and one["system"] == "metro" and not through:
                continue
            stop = one["loss"] + other["loss"] + max(one["dwell"], other["dwell"])
            share = (one["share"] + other["share"]) / 2.0
            wait = rare if apart and one["hub"] else 0.0
            rows.append((a, b, wait, share * stop, max(one["opens"], other["opens"])))
    frame = pd.DataFrame(rows, columns=["a", "b", "wait", "vehicle", "opens"])
    return frame.astype({"a": int, "b": int, "wait": float, "vehicle": float, "opens": int})


def _hubs(points: pd.DataFrame, stations: pd.DataFrame, parameters: TravelParameters) -> set[str]:
    """Stations inside a city's core where three lines or more end."""
    main = points[(points["part"] == "main") & (points["stop"] == "yes")].sort_values("order")
    grouped = main.groupby("line", sort=False)["name"]
    ending = pd.concat([grouped.first(), grouped.last()]).value_counts()
    where = Places.from_degrees(stations["lon"], stations["lat"]).xy_km
    central = stations["name"][core_share(where, where, parameters.cores()) > 0.0]
    return {name for name in central if ending.get(name, 0) >= 3}


def _declared_through(points: pd.DataFrame) -> set[frozenset[str]]:
    """Pairs of lines one of which lists track of the other as a part ``via-…``."""
    via = points[points["part"].str.startswith("via-")]
    own = points[~points["part"].str.startswith("via-")].groupby("line")["name"].agg(set)
    pairs = set()
    for line, rows in via.groupby("line"):
        names = set(rows["name"])
        pairs |= {
            frozenset((line, other))
            for other, theirs in own.items()
            if other != line and len(names & theirs) >= 2
        }
    return pairs
