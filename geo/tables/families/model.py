"""Numbers of the travel model, and what holds for one city or line only."""

from __future__ import annotations

__all__ = [
    "CORES",
    "FORMER_SPEEDS",
    "KNOWN_TIMES",
    "PARAMETERS",
    "PARAMETERS_READ",
    "SLOW_SECTIONS",
    "STOP_SHARES",
    "TRAIN_CLASS",
    "TRAIN_CLASSES",
    "TRAIN_COUNTS",
]

from collections.abc import Mapping
from typing import Final

from geo.coordinates import DATUMS
from geo.dates.years import YEARS
from geo.tables.columns import (
    LAT_RANGE,
    LON_RANGE,
    PROVENANCE,
    Column,
    Table,
    choice,
    date,
    number,
    reference,
    text,
    whole,
)

TRAIN_CLASSES: Final = ("fast", "regional", "mixed", "commuter", "classic", "metro")

_SHARE: Final = number(0.01, 1, required=True)
_SOME: Final = number(0, 1, required=True)
_KMH: Final = number(1, 600, required=True)
_PACE: Final = number(0.01, 10, required=True)
_MINUTES: Final = number(0, 600, required=True)
_KM: Final = number(0, 1000, required=True)
_RATIO: Final = number(1, 3, required=True)
_TIMES: Final = number(0.1, 10, required=True)
_HOURS: Final = number(1, 24, required=True)
_ROADS: Final = ("expressway", "fast_road", "trunk_road")


def _as_of() -> Column:
    """The day of all facts: in a year the atlas can be asked for."""
    whole_date = date(full=True)

    def fault(cell: str) -> str | None:
        expected = whole_date.fault(cell)
        if expected is None and int(cell[:4]) not in YEARS:
            return f"expected a day of the years {YEARS[0]} to {YEARS[-1]}"
        return expected

    return Column(fault, required=True)


#: Every parameter the model reads, and what its value may be.
PARAMETERS_READ: Final[Mapping[str, Column]] = {
    "asof.date": _as_of(),
    "rail.class.fast_kmh": _KMH,
    "rail.class.classic_kmh": _KMH,
    **{f"rail.speed_share.{name}": _SHARE for name in TRAIN_CLASSES},
    **{f"rail.acceleration.{name}": _PACE for name in TRAIN_CLASSES},
    "rail.braking": _PACE,
    "rail.braking.metro": _PACE,
    **{f"rail.station_throat_min.{name}": _MINUTES for name in TRAIN_CLASSES},
    "rail.urban_speed_kmh": _KMH,
    **{f"rail.dwell_min.{name}": _MINUTES for name in TRAIN_CLASSES},
    **{
        f"rail.stop_share.{name}.{where}": _SOME
        for name in TRAIN_CLASSES
        for where in ("minor", "major")
    },
    "rail.major_station_km": _KM,
    "rail.hub_dwell_min": _MINUTES,
    "rail.through_wait_min": _MINUTES,
    "rail.alignment_default": _RATIO,
    "rail.alignment_max": _RATIO,
    **{
        f"rail.{way}_min.{who}": _MINUTES
        for way in ("board", "alight")
        for who in ("national", "metro")
    },
    "rail.service_hours": _HOURS,
    "rail.walk_radius_km": _KM,
    "rail.walk_kmh": _KMH,
    "rail.walk_circuity": _RATIO,
    "rail.worth.access_share": _TIMES,
    "rail.worth.drives": _TIMES,
    "access.max_km": _KM,
    "access.rail_max_km": _KM,
    "access.fixed_min": _MINUTES,
    "road.fixed_min": _MINUTES,
    "local.circuity": _RATIO,
    "local.circuity_far": _RATIO,
    "local.near_km": _KM,
    "local.core_kmh": _KMH,
    "local.core_km": _KM,
    "local.avenue_kmh": _KMH,
    "local.town_kmh": _KMH,
    "local.town_km": _KM,
    "local.rural_kmh": _KMH,
    "local.gap_max_km": _KM,
    **{f"road.speed_share.{kind}": _SHARE for kind in _ROADS},
    **{f"road.least_kmh.{kind}": _KMH for kind in _ROADS},
    **{f"road.most_kmh.{kind}": _KMH for kind in _ROADS},
    "road.core_share": _SHARE,
    **{f"road.core_kmh.{kind}": _KMH for kind in _ROADS},
    "road.centre_km": _KM,
    "road.alignment_default": _RATIO,
    "road.alignment_max": _RATIO,
    "road.ramp_min": _MINUTES,
    "road.interchange_min": _MINUTES,
    "road.ramp_max_km": _KM,
    "road.link_max_km": _KM,
    "road.ordinary_max_km": _KM,
    "road.station_max_km": _KM,
}

PARAMETERS: Final = Table(
    "parameters.csv",
    ("name",),
    {
        "name": text(),
        "value": text(),
        "unit": text(),
        "reason": text(),
        "source": text(),
    },
)

CORES: Final = Table(
    "cores.csv",
    ("place",),
    {
        "place": reference("places", required=True),
        "lon": number(*LON_RANGE, required=True),
        "lat": number(*LAT_RANGE, required=True),
        "datum": choice(DATUMS),
        "radius_km": number(0.1, 100, required=True),
        **PROVENANCE,
    },
    may_be_empty=True,
)

TRAIN_CLASS: Final = Table(
    "train_classes.csv",
    ("line",),
    {
        "line": reference("rail", required=True),
        "train_class": choice(TRAIN_CLASSES),
        **PROVENANCE,
    },
    may_be_empty=True,
)

FORMER_SPEEDS: Final = Table(
    "former_speeds.csv",
    ("line",),
    {
        "line": reference("rail", required=True),
        "before_year": whole(1900, 2100, required=True),
        "speed_kmh": number(10, 600, required=True),
        **PROVENANCE,
    },
    may_be_empty=True,
)

SLOW_SECTIONS: Final = Table(
    "slow_sections.csv",
    ("line", "part", "start", "end"),
    {
        "line": reference("rail", required=True),
        "part": text(),
        "start": text(),
        "end": text(),
        "speed_kmh": number(10, 600, required=True),
        "since_year": whole(1900, 2100),
        **PROVENANCE,
    },
    may_be_empty=True,
)

STOP_SHARES: Final = Table(
    "stop_shares.csv",
    ("line", "station"),
    {
        "line": reference("rail", required=True),
        "station": text(),
        "share": number(0, 1, required=True),
        "trains": whole(1, 10_000, required=True),
        "year": whole(1900, 2100, required=True),
        **PROVENANCE,
    },
    may_be_empty=True,
)

TRAIN_COUNTS: Final = Table(
    "train_counts.csv",
    ("start", "end", "year"),
    {
        "start": text(),
        "end": text(),
        "year": whole(1900, 2100, required=True),
        "trains": whole(1, 10_000, required=True),
        **PROVENANCE,
    },
    may_be_empty=True,
    may_be_missing=True,
)

#: Times that the model is held against; no table of the atlas, but read by the same rules.
KNOWN_TIMES: Final = Table(
    "known_times.csv",
    ("from", "to", "mode", "year", "minutes", "source"),
    {
        "from": text(),
        "to": text(),
        "mode": choice(("rail", "road")),
        "year": whole(YEARS[0], YEARS[-1], required=True),
        "minutes": number(1, 6000, required=True),
        "statistic": choice(("median", "typical", "single", "fastest", "quoted", "coach")),
        "trains": whole(1, 10_000),
        **PROVENANCE,
    },
)
