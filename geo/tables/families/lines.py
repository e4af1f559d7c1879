"""Rail and roads: the lines, their points, services and history."""

from __future__ import annotations

__all__ = [
    "GENERALISED",
    "GOES_ON",
    "KNOWN_TRACKS",
    "LENGTH_COUNTS",
    "LENGTH_EXTENTS",
    "LENGTH_NOTES",
    "OSM_NAMES",
    "POINT_KINDS",
    "RAIL",
    "RAIL_KINDS",
    "RAIL_POINTS",
    "ROADS",
    "ROAD_KINDS",
    "ROAD_POINTS",
    "SHARED_TRACK",
    "STATION_NAMES",
    "STATUS_HISTORY",
    "THROUGH_RUNNING",
]

from collections.abc import Collection
from typing import Final

from geo.coordinates import DATUMS
from geo.dates.statuses import STATUSES
from geo.tables.columns import (
    CONFIDENCES,
    LAT_RANGE,
    LON_RANGE,
    PROVENANCE,
    Table,
    choice,
    course,
    date,
    identifier,
    items,
    number,
    optional,
    reference,
    text,
    whole,
)

RAIL_KINDS: Final = (
    "high_speed", "intercity", "suburban", "metro", "conventional", "class"
)  # fmt: skip
ROAD_KINDS: Final = ("expressway", "fast_road", "trunk_road", "class")
POINT_KINDS: Final = ("station", "interchange", "toll", "gantry", "control")


def _lines(file: str, prefix: str, kinds: Collection[str]) -> Table:
    return Table(
        file,
        ("id",),
        {
            "id": identifier(prefix),
            "name": text(),
            "kind": choice(kinds),
            "aliases": items(),
            "codes": items(),
            "speed_kmh": number(10, 600),
            "length_km": number(0.1, 3000),
            "status": choice(STATUSES),
            "approved": date(),
            "started": date(),
            "opened": date(),
            "expected": date(),
            **PROVENANCE,
        },
        may_be_empty=True,  # islands have no railway, some counties no road that a table names
    )


def _line_points(file: str, lines: str, *, closings: bool = False) -> Table:
    return Table(
        file,
        ("line", "part", "order"),
        {
            "line": reference(lines, required=True),
            "part": text(),
            "order": whole(1, 10_000, required=True),
            "name": text(),
            "kind": choice(POINT_KINDS),
            "lon": number(*LON_RANGE, required=True),
            "lat": number(*LAT_RANGE, required=True),
            "datum": choice(DATUMS),
            "county": optional(),
            "stop": choice(("yes", "no")),
            "opened": date(),
            "stop_opened": date(),
            **({"stop_closed": date()} if closings else {}),
            "confidence": choice(CONFIDENCES),
            "error_m": number(0, 100_000),
            "source": text(),
            "note": optional(),
        },
        may_be_empty=True,
    )


RAIL: Final = _lines("rail.csv", "rail", RAIL_KINDS)

RAIL_POINTS: Final = _line_points("rail_points.csv", "rail", closings=True)

SHARED_TRACK: Final = Table(
    "shared_track.csv",
    ("line", "part"),
    {
        "line": reference("rail", "roads", required=True),
        "part": text(),
        "track_of": reference("rail", "roads", required=True),
        **PROVENANCE,
    },
    may_be_empty=True,
)

STATION_NAMES: Final = Table(
    "station_names.csv",
    ("name",),
    {
        "name": text(),
        "station": text(),
        "until": date(),
        **PROVENANCE,
    },
    may_be_empty=True,
)

#: What an official length counts that is not the drawn main part: the track the line's trains go
#: on over, a stretch that is not drawn, a course that was never published, every bend of the
#: track; or nobody says from where to where it is.
LENGTH_COUNTS: Final = ("service", "beyond", "study", "bends", "unknown")

LENGTH_NOTES: Final = Table(
    "length_notes.csv",
    ("line",),
    {
        "line": reference("rail", "roads", required=True),
        "counts": choice(LENGTH_COUNTS),
        **PROVENANCE,
    },
    may_be_empty=True,
    may_be_missing=True,
)

#: Lengths that somebody gives of a part of a line, between two of its points.
LENGTH_EXTENTS: Final = Table(
    "length_extents.csv",
    ("line", "part", "start"),
    {
        "line": reference("rail", "roads", required=True),
        "part": text(required=True),
        "start": text(required=True),
        "stop": text(required=True),
        "km": number(0.1, 10_000, required=True),
        **PROVENANCE,
    },
    may_be_empty=True,
    may_be_missing=True,
)

GOES_ON: Final = Table(
    "goes_on.csv",
    ("line",),
    {
        "line": reference("rail", "roads", required=True),
        "end": choice(("first", "last")),
        "towards": text(),
        **PROVENANCE,
    },
    may_be_empty=True,
    may_be_missing=True,
)

OSM_NAMES: Final = Table(
    "osm_names.csv",
    ("line", "name"),
    {"line": reference("rail", "roads", required=True), "name": text(), **PROVENANCE},
    may_be_empty=True,
)

GENERALISED: Final = Table(
    "generalised.csv",
    ("line", "part", "to_order"),
    {
        "line": reference("rail", "roads", required=True),
        "part": text(),
        "from_order": number(1, 10_000, required=True),
        "to_order": number(1, 10_000, required=True),
        "from_name": text(),
        "to_name": text(),
        "made": choice(("generalised", "schematic")),
        "reason": optional(),
        "length_km": number(0, 1000, required=True),
        "track_km": number(0, 1000),
        "from_off_m": number(0, 100_000),
        "to_off_m": number(0, 100_000),
        "doubt_m": number(0, 100_000),
        "snapshot": date(),
        "course": course(),
    },
    may_be_empty=True,
)

KNOWN_TRACKS: Final = Table(
    "known_tracks.csv",
    ("line", "part", "number"),
    {
        "line": reference("rail", "roads", required=True),
        "part": text(),
        "number": number(1, 10_000, required=True),
        "snapshot": date(required=True),
        "course": course(required=True),
        **PROVENANCE,
    },
    may_be_empty=True,
    may_be_missing=True,
)

THROUGH_RUNNING: Final = Table(
    "through_running.csv",
    ("lines", "start", "joints", "end"),
    {
        "lines": reference("rail", required=True, is_list=True),
        "start": text(),
        "joints": items(required=True),
        "end": text(),
        "since": date(required=True),
        "until": date(),
        **PROVENANCE,
    },
    may_be_empty=True,
)

ROADS: Final = _lines("roads.csv", "road", ROAD_KINDS)

ROAD_POINTS: Final = _line_points("road_points.csv", "roads")

STATUS_HISTORY: Final = Table(
    "status_history.csv",
    ("feature", "date", "status", "part"),
    {
        "feature": reference("features", required=True),
        "date": date(),
        "status": choice(STATUSES),
        "part": optional(),
        **PROVENANCE,
    },
    may_be_empty=True,
)
