"""Tracks whose course a register gives place by place, as graphs of their own.

Where ``known_tracks.csv`` has the places on a line's OpenStreetMap track, nothing has to be told
from the package's graph: the track becomes a graph of one way, and the line is matched to it as to
the other, with the same rules for what holds.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import shapely
from controls import Control, Part
from pyproj import Geod
from snapshot import Graph, build_graph
from verdicts import BELIEVED, OFF_M

WGS84 = Geod(ellps="WGS84")

STRAIGHT_M = 1500.0
"""A leg this long is a straight of the map (a tunnel has only its two ends) …"""

HELD_M = 1500.0
"""… and held straight by a place so far from each end, or at a third: nearer, a curve that bends
into it would be a corner; without, it would swing out …"""

HELD_EVERY_M = 1000.0
"""… and by one so often between: those near a control point give way to it."""


@dataclass(frozen=True, eq=False)
class Track:
    """One known track: its graph, its course in metres, and the date of its source."""

    graph: Graph
    line: shapely.LineString
    snapshot: str

    def reaches(self, control: Control) -> bool:
        """Whether a control point stands beside the track, for all that is known of it."""
        allowed = max(OFF_M, BELIEVED * control.error_m)
        return bool(self.line.distance(shapely.Point(control.x, control.y)) <= allowed)


def read_tracks(data: Path) -> dict[tuple[str, str], list[Track]]:
    """The known tracks of ``data``, by line and part."""
    path = data / "known_tracks.csv"
    tracks: dict[tuple[str, str], list[Track]] = defaultdict(list)
    if path.exists():
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                track = _track(row["course"], row["snapshot"])
                tracks[row["line"], row["part"]].append(track)
    return dict(tracks)


def along(part: Part, tracks: Sequence[Track]) -> list[Track | None]:
    """The known track of each stretch of a part; None where there is none."""
    found: list[Track | None] = []
    for here, there in pairwise(part.controls):
        beside = (one for one in tracks if one.reaches(here) and one.reaches(there))
        found.append(next(beside, None))
    return found


def _track(course: str, snapshot: str) -> Track:
    lonlat = _held([tuple(map(float, pair.split())) for pair in course.split("|")])
    places = {number: (lon, lat) for number, (lon, lat) in enumerate(lonlat)}
    lengths = {
        (number, number + 1): WGS84.inv(*places[number], *places[number + 1])[2] / 1000
        for number in range(len(places) - 1)
    }
    graph = build_graph(places, lengths)
    return Track(graph, shapely.LineString(graph.xy), snapshot)


def _held(lonlat: list[tuple[float, ...]]) -> list[tuple[float, ...]]:
    """The places with more in each long leg, near its ends and between."""
    held = lonlat[:1]
    for (lon, lat), (next_lon, next_lat) in pairwise(lonlat):
        metres = WGS84.inv(lon, lat, next_lon, next_lat)[2]
        first = min(HELD_M, metres / 3)
        count = 2 + round((metres - 2 * first) / HELD_EVERY_M) if metres > STRAIGHT_M else 0
        shares = np.linspace(first / metres, 1 - first / metres, count)
        held += [
            (lon + share * (next_lon - lon), lat + share * (next_lat - lat)) for share in shares
        ]
        held.append((next_lon, next_lat))
    return held
