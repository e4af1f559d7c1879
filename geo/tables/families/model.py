"""Numbers of the travel model, and what holds for one city or line only."""

from __future__ import annotations

from typing import Final

from geo.coordinates import DATUMS
from geo.tables.columns import (
    LAT_RANGE,
    LON_RANGE,
    PROVENANCE,
    Table,
    choice,
    number,
    reference,
    text,
)

TRAIN_CLASSES: Final = ("fast", "regional", "commuter", "classic", "metro")

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
)

TRAIN_CLASS: Final = Table(
    "train_classes.csv",
    ("line",),
    {
        "line": reference("rail", required=True),
        "train_class": choice(TRAIN_CLASSES),
        **PROVENANCE,
    },
)

FORMER_SPEEDS: Final = Table(
    "former_speeds.csv",
    ("line",),
    {
        "line": reference("rail", required=True),
        "before_year": number(1900, 2100, required=True),
        "speed_kmh": number(10, 600, required=True),
        **PROVENANCE,
    },
)
