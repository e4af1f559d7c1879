"""Rail: spans between stops with running times, stops with waits, trains run through.

At each stop of a run (:mod:`geo.network.rail.runs`) a train arrives and departs, so that nobody
rides without a train or turns round on board. It runs from departing at one stop to arriving
at the next; from arriving to departing it stops with a probability p
(``rail.stop_share.*``), and then loses time by slowing down, by the stop and by speeding up.
The in-vehicle time of a ride from stop i to stop j is therefore that of a train of the usual
stopping pattern::

    h(i) + Σ run + h(j) + Σ_between p·(2·h + dwell)

with the running times and losses of :mod:`geo.network.rail.physics`.
"""

from __future__ import annotations

__all__ = ["RailNetwork", "build_rail"]

import itertools
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from geo.dates.stops import stop_years
from geo.dates.stretches import stretch_years
from geo.dates.years import ALWAYS, NEVER
from geo.network.local import Ints, Places, core_share, length_over_chords, pairs_within
from geo.network.rail.physics import Running, all_running, former_running
from geo.network.rail.runs import Run, runs
from geo.network.rail.services import service_of
from geo.network.rail.track import calls, spans_of_lines, track_lengths
from geo.network.spans import Span
from geo.tables.door import Tables
from geo.tables.parameters import TravelParameters
from geo.tables.shared_track import own_track


@dataclass(frozen=True)
class RailNetwork:
    """Rail as frames; ``track`` is the position of a stop of a run (of trains one way).

    Attributes
    ----------
    stations : DataFrame
        name, lon, lat of every stop.
    track_station : ndarray of int
        Station of each track.
    rides : DataFrame
        a, b (tracks), line, minutes, km, opens, closes: from stop to stop.
    boards, alights : DataFrame
        track, line, minutes (between the entrance and the train, the train and the exit),
        vehicle (those of them lost by starting or stopping), opens, closes.
    passes : DataFrame
        track, line, line2, wait, vehicle, opens, closes: from arriving to departing.
    """

    stations: pd.DataFrame
    track_station: Ints
    rides: pd.DataFrame
    boards: pd.DataFrame
    alights: pd.DataFrame
    passes: pd.DataFrame


@dataclass(frozen=True, slots=True)
class _Call:
    """What trains of a line do at a station.

    Attributes
    ----------
    running : Running
    hub : bool
        A terminus of three lines or more, where all trains stop for long.
    shares : tuple of (int, float)
        Share of the trains that stop, from each year on.
    dwell : float
        Minutes of a stop.
    loss : float
        Minutes lost by starting or stopping once.
    years : tuple of (int, int)
        Spans in which people get on and off (:func:`geo.dates.stops.stop_years`).
    """

    running: Running
    hub: bool
    shares: tuple[tuple[int, float], ...]
    dwell: float
    loss: float
    years: tuple[tuple[int, int], ...]


def build_rail(tables: Tables, years: pd.DataFrame, parameters: TravelParameters) -> RailNetwork:
    """Rail of the tables.

    Parameters
    ----------
    tables : Tables
        ``rail``, ``rail_points``, ``generalised``, ``through_running`` and, for the prefectures' seats,
        ``places``.
    years : DataFrame
        id and opens of every line.
    parameters : TravelParameters

    Returns
    -------
    RailNetwork
    """
    lines = tables.rail[(tables.rail["kind"] != "class") & tables.rail["speed_kmh"].notna()]
    points = tables.rail_points[tables.rail_points["line"].isin(lines["id"])]
    points = points.assign(
        opens=stretch_years(points, lines, today=parameters.as_of),
        track_km=track_lengths(points, tables.generalised),
    )
    opens = {str(k): int(v) for k, v in zip(years["id"], years["opens"], strict=True)}
    running = all_running(lines.itertuples(), parameters)
    speeds = dict(zip(lines["id"], lines["speed_kmh"], strict=True))
    former = former_running(running, speeds, parameters)
    factors = length_over_chords(
        points,
        dict(zip(lines["id"], lines["length_km"], strict=True)),
        default=parameters.number("rail.alignment_default"),
        least=0.97,
        most=parameters.number("rail.alignment_max"),
    )
    own = own_track(points, tables.shared_track)
    found = spans_of_lines(own, opens, factors, parameters)
    services = [service_of(row) for row in tables.through_running.itertuples()]
    stations = _stations(points, found)
    major, hubs = _major(tables, stations, parameters), _hubs(points, stations, parameters)
    known = _calls(own, major, hubs, found, running, opens, parameters)
    return _numbered(runs(found, services), stations, known, former, parameters)


def _stations(points: pd.DataFrame, found: Sequence[Span]) -> pd.DataFrame:
    used = {name for span in found for name in (span.a, span.b)}
    served = points[points["name"].isin(used) & calls(points)]
    return served.drop_duplicates("name")[["name", "lon", "lat"]].reset_index(drop=True)


def _major(tables: Tables, stations: pd.DataFrame, parameters: TravelParameters) -> set[str]:
    """Names of the stations near a prefecture's seat."""
    seats = tables.places[(tables.places["kind"] == "city") & tables.places["lon"].notna()]
    near, _, _ = pairs_within(
        Places.from_degrees(stations["lon"], stations["lat"], parameters.plane),
        Places.from_degrees(seats["lon"], seats["lat"], parameters.plane),
        parameters.number("rail.major_station_km"),
    )
    return set(stations["name"].iloc[near])


def _hubs(points: pd.DataFrame, stations: pd.DataFrame, parameters: TravelParameters) -> set[str]:
    """Stations inside a city's core where three lines or more end."""
    main = points[(points["part"] == "main") & calls(points)].sort_values("order")
    grouped = main.groupby("line", sort=False)["name"]
    ending = pd.concat([grouped.first(), grouped.last()]).value_counts()
    plane = parameters.plane
    where = Places.from_degrees(stations["lon"], stations["lat"], plane).xy_km
    central = stations["name"][core_share(where, where, parameters.cores, plane=plane) > 0.0]
    return {name for name in central if ending.get(name, 0) >= 3}


def _calls(
    points: pd.DataFrame,
    major: Collection[str],
    hubs: Collection[str],
    found: Sequence[Span],
    running: Mapping[str, Running],
    opens: Mapping[str, int],
    parameters: TravelParameters,
) -> dict[tuple[str, str], _Call]:
    """What trains do at each station of each line."""
    losses: dict[tuple[str, str], list[float]] = defaultdict(list)
    for span in found:
        _, loss = running[span.line].times(span.km, span.core_km, span.slow)
        losses[span.line, span.a].append(loss)
        losses[span.line, span.b].append(loss)
    years: dict[tuple[str, str], set[tuple[int, int]]] = defaultdict(set)
    for point in points.itertuples():
        own = stop_years(point, opens[point.line], today=parameters.as_of)
        years[point.line, point.name].update(own)
    calling = {}
    for (line, name), lost in losses.items():
        how = running[line]
        hub = name in hubs and how.system != "metro"
        usual = how.major if name in major else how.minor
        shares = _shares(1.0 if hub else usual, parameters.stop_shares.get((line, name)))
        dwell = parameters.number("rail.hub_dwell_min") if hub else how.dwell
        spans = tuple(sorted(years[line, name]))
        calling[line, name] = _Call(how, hub, shares, dwell, float(np.mean(lost)), spans)
    return calling


def _shares(usual: float, counted: tuple[int, float] | None) -> tuple[tuple[int, float], ...]:
    """Shares of the trains that stop, by the year from which they hold.

    Before a count the usual share holds, unless it is lower: no trip may become slower.
    """
    if counted is None:
        return ((ALWAYS, usual),)
    year, share = counted
    return ((ALWAYS, usual), (year, share)) if share < usual else ((ALWAYS, share),)


def _numbered(
    found: Sequence[Run],
    stations: pd.DataFrame,
    known: Mapping[tuple[str, str], _Call],
    former: Mapping[str, tuple[int, Running]],
    parameters: TravelParameters,
) -> RailNetwork:
    """Frames of all runs; the stops of each are numbered one after the other."""
    station_of = {name: i for i, name in enumerate(stations["name"])}
    rare = parameters.number("rail.through_wait_min")
    rides: list[Any] = []
    boards: list[Any] = []
    alights: list[Any] = []
    passes: list[Any] = []
    at: list[int] = []
    for run in found:
        first = len(at)
        at += [station_of[name] for name in run.stations()]
        for track, span in enumerate(run.spans, first):
            start, end = known[span.line, span.a], known[span.line, span.b]
            for minutes, opens, closes in _times(span, run, start.running, former):
                rides.append((track, track + 1, span.line, minutes, span.km, opens, closes))
            boards += _waits(track, span, run, start, start.running.board)
            alights += _waits(track + 1, span, run, end, end.running.alight)
        for track, (one, two) in enumerate(itertools.pairwise(run.spans), first + 1):
            ends = known[one.line, one.b], known[two.line, two.a]
            passes += _passes(track, one, two, run, ends, rare)
    waits = ["track", "line", "minutes", "vehicle", "opens", "closes"]
    return RailNetwork(
        stations=stations,
        track_station=np.array(at, dtype=np.int64),
        rides=_frame(rides, ["a", "b", "line", "minutes", "km", "opens", "closes"]),
        boards=_frame(boards, waits),
        alights=_frame(alights, waits),
        passes=_frame(passes, ["track", "line", "line2", "wait", "vehicle", "opens", "closes"]),
    )


def _frame(rows: list[Any], columns: list[str]) -> pd.DataFrame:
    names = {"line", "line2"}
    whole = {"a", "b", "track", "opens", "closes"}
    types = {c: object if c in names else int if c in whole else float for c in columns}
    return pd.DataFrame(rows, columns=columns).astype(types)


def _times(
    span: Span, run: Run, now: Running, former: Mapping[str, tuple[int, Running]]
) -> Iterator[tuple[float, int, int]]:
    """Minutes of a ride at speed, and the years in which it takes so long."""
    opens = max(span.opens, run.opens)
    until, before = former.get(span.line, (ALWAYS, now))
    slowed = {slow.since for slow in span.slow} - {ALWAYS}
    for year, following in itertools.pairwise([ALWAYS, *sorted(slowed), NEVER]):
        for how, first, last in ((before, ALWAYS, until), (now, until, NEVER)):
            since, closes = max(opens, year, first), min(following, last, run.closes)
            if since < closes:
                minutes, _ = how.times(span.km, span.core_km, span.slow, year)
                yield minutes, since, closes


def _waits(
    track: int, span: Span, run: Run, call: _Call, wait: float
) -> Iterator[tuple[int, str, float, float, int, int]]:
    """Getting on or off at one end of a span, in each span of years."""
    for opens, closes in call.years:
        since, after = max(opens, span.opens, run.opens), min(closes, run.closes)
        if since < after:
            yield track, span.line, wait + call.loss, call.loss, since, after


def _passes(
    track: int, one: Span, two: Span, run: Run, ends: tuple[_Call, _Call], rare: float
) -> Iterator[tuple[int, str, str, float, float, int, int]]:
    """Trains that go on from a station, on their line or running through to another.

    At a hub (成都东) a train that runs through changes direction or waits for its path: a
    long stop, and few do it. Where a stop was closed they pass without stopping.
    """
    a, b = ends
    stop = a.loss + b.loss + max(a.dwell, b.dwell)
    since = max(one.opens, two.opens, run.opens)
    wait = rare if one.line != two.line and a.hub else 0.0
    for year in sorted({year for year, _ in (*a.shares, *b.shares)}):
        share = (_share(a, year) + _share(b, year)) / 2.0
        yield track, one.line, two.line, wait, share * stop, max(since, year), run.closes
    if one.line == two.line:
        for opens, closes in _closed(a.years):
            yield track, one.line, two.line, 0.0, 0.0, max(opens, since), min(closes, run.closes)


def _share(call: _Call, year: int) -> float:
    return [share for since, share in call.shares if since <= year][-1]


def _closed(spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans of years after a stop was closed."""
    following = [opens for opens, _ in spans[1:]] + [NEVER]
    for (_, closed), again in zip(spans, following, strict=True):
        if closed < NEVER:
            yield closed, again
