"""Rail: stretches between stops with running times, stops with waits, trains run through.

A line is a chain of *track* nodes, one per stop. A train that runs from track node to track
node stops at a station on the way with a probability p (``rail.stop_share.*``): each stretch
carries half of the expected loss at either end, and boarding or alighting turns the
expected stop at the ends into a certain one. The in-vehicle time of a ride from stop i to
stop j is therefore that of a train of the usual stopping pattern::

    Σ run + h(i) + h(j) + Σ_between p·(2·h + dwell)

with the running times and losses of :mod:`geo.rail_running`.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import pandas as pd

from geo.local_travel import Floats, Ints, Places, chords_km, core_share, pairs_within
from geo.opening_years import ALWAYS, NEVER, part_year, stop_year
from geo.rail_running import Running, all_running, former_running
from geo.tables import Tables
from geo.travel_parameters import TravelParameters


@dataclass(frozen=True)
class RailNetwork:
    """Rail as frames; ``a``, ``b`` and ``track`` are positions of track nodes.

    Attributes
    ----------
    stations : DataFrame
        name, lon, lat of every stop.
    track_line : list of str
        Line of each track node.
    track_station : ndarray of int
        Station of each track node.
    rides : DataFrame
        a, b, minutes, km, opens: stretches between stops.
    stops : DataFrame
        track, board, alight, vehicle, opens: minutes from the entrance to the train and
        from the train to the exit, and the share of a stop's loss inside the vehicle.
    through : DataFrame
        a, b, wait, vehicle, opens: trains that run from one line on to another.
    """

    stations: pd.DataFrame
    track_line: list[str]
    track_station: Ints
    rides: pd.DataFrame
    stops: pd.DataFrame
    through: pd.DataFrame


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Track between two neighbouring stops of a line; kilometres along the track."""

    line: str
    a: str
    b: str
    km: float
    core_km: float
    opens: int

    def tracks(self, hubs: set[str]) -> tuple[_Track, _Track]:
        """Track nodes at its ends: at a hub one for each stretch, so that trains stop there."""
        return (
            _Track(self.line, self.a, self.b if self.a in hubs else ""),
            _Track(self.line, self.b, self.a if self.b in hubs else ""),
        )


class _Track(NamedTuple):
    """A line at a station; at a hub, coming from one neighbour."""

    line: str
    station: str
    towards: str


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
    lines = tables.rail[tables.rail["kind"] != "class"]
    points = tables.rail_points[tables.rail_points["line"].isin(lines["id"])]
    opens = {str(k): int(v) for k, v in zip(years["id"], years["opens"], strict=True)}
    running = all_running(lines.itertuples(), parameters)
    speeds = dict(zip(lines["id"], lines["speed_kmh"], strict=True))
    former = former_running(running, speeds, parameters)
    lengths = dict(zip(lines["id"], lines["length_km"], strict=True))
    curvature = _lengths(points, lengths, parameters)
    stretches = _owned(_stretches(points, opens, curvature, parameters))
    stations = _stations(points, stretches)
    hubs = _hubs(points, stations, parameters)
    tracks: dict[_Track, int] = {}
    for stretch in stretches:
        for track in stretch.tracks(hubs):
            tracks.setdefault(track, len(tracks))
    pattern = _Pattern.of(tracks, running, hubs, _major(tables, stations, parameters))
    rides, halves = _rides(stretches, tracks, hubs, pattern, running, former)
    # What a certain stop at an end of the trip costs beyond the expected one of the stretch.
    ends = (1.0 - pattern.share) * halves - pattern.share * pattern.dwell / 2.0
    station_of = {name: i for i, name in enumerate(stations["name"])}
    first = np.full(len(tracks), NEVER)
    np.minimum.at(first, rides["a"], rides["opens"])
    np.minimum.at(first, rides["b"], rides["opens"])
    return RailNetwork(
        stations=stations,
        track_line=[track.line for track in tracks],
        track_station=np.array([station_of[track.station] for track in tracks], dtype=np.int64),
        rides=rides,
        stops=_stops(points, tracks, ends, first, running, opens),
        through=_through(points, tracks, ends, first, running, hubs, parameters),
    )


def _lengths(
    points: pd.DataFrame, official: Mapping[str, float], parameters: TravelParameters
) -> dict[str, float]:
    """Return, by line, the curvature κ of ``track = chord + κ·chord²``, 1/km.

    A long chord hides more curves than a short one, so that the excess of a line's official
    length over its chords is spread by their squares. Lines without a usable length get the
    usual curvature.
    """
    most = parameters.number("rail.alignment_max")
    found = dict.fromkeys(official, parameters.number("rail.curvature_per_km"))
    main = points[points["part"] == "main"].sort_values("order")
    for line, rows in main.groupby("line", sort=False):
        chords = chords_km(rows["lon"], rows["lat"])
        # NaN fails both comparisons; a length far below the chords is of something else.
        if len(chords) and 0.97 <= official[line] / chords.sum() <= most:
            found[line] = max(official[line] - chords.sum(), 0.0) / float((chords**2).sum())
    return found


def _stretches(
    points: pd.DataFrame,
    opens: Mapping[str, int],
    curvature: Mapping[str, float],
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
        chords = chords_km(where.lon, where.lat)
        km = chords * (1.0 + curvature[line] * chords)
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


def _owned(stretches: Iterator[_Stretch]) -> list[_Stretch]:
    """Each stretch once: where two lines list the same track, it is the earlier one's."""
    first: dict[frozenset[str], _Stretch] = {}
    for stretch in stretches:
        ends = frozenset((stretch.a, stretch.b))
        known = first.get(ends)
        if known is None or stretch.opens < known.opens:
            first[ends] = stretch
    return list(first.values())


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


@dataclass(frozen=True)
class _Pattern:
    """Share of the trains that stop, and how long, at each track node."""

    share: Floats
    dwell: Floats

    @classmethod
    def of(
        cls,
        tracks: Mapping[_Track, int],
        running: Mapping[str, Running],
        hubs: set[str],
        major: set[str],
    ) -> _Pattern:
        """At hubs all trains end or stop; elsewhere the line and the town decide."""
        share, dwell = np.empty(len(tracks)), np.empty(len(tracks))
        for track, i in tracks.items():
            how = running[track.line]
            share[i] = how.major if track.station in major else how.minor
            dwell[i] = how.dwell
            if track.station in hubs and how.system != "metro":
                share[i], dwell[i] = 1.0, 0.0
        return cls(share, dwell)


def _rides(
    stretches: list[_Stretch],
    tracks: Mapping[_Track, int],
    hubs: set[str],
    pattern: _Pattern,
    running: Mapping[str, Running],
    former: Mapping[str, tuple[int, Running]],
) -> tuple[pd.DataFrame, Floats]:
    """Stretches with expected minutes, and the mean loss of a stop's half at each track node."""
    rows: list[tuple[int, int, float, float, int]] = []
    losses: dict[int, list[float]] = defaultdict(list)
    for stretch in stretches:
        a, b = (tracks[track] for track in stretch.tracks(hubs))
        now = running[stretch.line]
        until, slow = former.get(stretch.line, (ALWAYS, now))
        for how, year in ((now, max(stretch.opens, until)), (slow, stretch.opens)):
            run, half = how.times(stretch.km, stretch.core_km)
            stops = sum(
                pattern.share[track] * (half + pattern.dwell[track] / 2.0) for track in (a, b)
            )
            rows.append((a, b, run + stops, stretch.km, year))
        for track in (a, b):
            losses[track].append(now.times(stretch.km, stretch.core_km)[1])
    frame = pd.DataFrame(rows, columns=["a", "b", "minutes", "km", "opens"]).drop_duplicates()
    halves = np.array([np.mean(losses[track]) for track in range(len(tracks))])
    return frame.reset_index(drop=True), halves


def _stops(
    points: pd.DataFrame,
    tracks: Mapping[_Track, int],
    ends: Floats,
    first: Ints,
    running: Mapping[str, Running],
    opens: Mapping[str, int],
) -> pd.DataFrame:
    years: dict[tuple[str, str], int] = {}
    for point in points.itertuples():
        if point.stop == "yes" and not point.part.startswith("via-"):
            own = stop_year(point, opens[point.line]) if point.stop_opened else ALWAYS
            key = (point.line, point.name)
            years[key] = min(own, years.get(key, NEVER))
    at = [max(int(first[i]), years[t.line, t.station]) for t, i in tracks.items()]
    frame = pd.DataFrame({"track": list(tracks.values()), "opens": at})
    how = [running[track.line] for track in tracks]
    frame["board"] = [how[track].board for track in frame["track"]]
    frame["alight"] = [how[track].alight for track in frame["track"]]
    return frame.assign(vehicle=ends[frame["track"]])


def _through(
    points: pd.DataFrame,
    tracks: Mapping[_Track, int],
    ends: Floats,
    first: Ints,
    running: Mapping[str, Running],
    hubs: set[str],
    parameters: TravelParameters,
) -> pd.DataFrame:
    """Trains that run from one line on to another at a station both serve.

    Trains of the national railway do so everywhere; at a hub (成都东) the train changes
    direction or waits for its path: a long stop, and few do it. Metro trains do so only where
    a part ``via-…`` says so.
    """
    stop = parameters.number("rail.hub_dwell_min")
    rare = parameters.number("rail.through_wait_min")
    declared = _declared_through(points)
    at: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for track, i in tracks.items():
        at[track.station].append((track.line, i))
    rows = []
    for name, here in at.items():
        for (line, a), (other, b) in itertools.combinations(here, 2):
            if running[line].system != running[other].system:
                continue
            if running[line].system == "metro" and frozenset((line, other)) not in declared:
                continue
            # Boarding one line's train to leave another's must not save a stop.
            wait, vehicle = 0.0, abs(ends[a] - ends[b])
            if name in hubs and running[line].system != "metro":
                wait, vehicle = (0.0 if line == other else rare), stop
            rows.append((a, b, wait, vehicle, max(first[a], first[b])))
    return pd.DataFrame(rows, columns=["a", "b", "wait", "vehicle", "opens"])


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
