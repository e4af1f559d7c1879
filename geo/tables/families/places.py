"""Places of the atlas and of China, and what places do together."""

from __future__ import annotations

__all__ = ["BELTS", "BORDER_PAIRS", "CHINA_PLACES", "FORMER_PARENTS", "PLACES", "PLACE_KINDS"]

from typing import Final

from geo.dates.statuses import STATUSES
from geo.tables.columns import (
    CONFIDENCES,
    LAT_RANGE,
    LON_RANGE,
    POSITION,
    PROVENANCE,
    Table,
    choice,
    date,
    identifier,
    items,
    number,
    optional,
    pattern,
    reference,
    text,
    whole,
)

PLACE_KINDS: Final = ("city", "district", "area", "airport", "port", "hub", "park")

PLACES: Final = Table(
    "places.csv",
    ("id",),
    {
        "id": identifier("city|district|area|hub|park"),
        "name": text(),
        "kind": choice(PLACE_KINDS),
        "adcode": pattern(r"[0-9]{6}", "six digits"),
        "parent": reference("places", is_list=True),
        "aliases": items(),
        "former_names": items(),
        **POSITION,
        "population_2020": whole(1, 100_000_000),
        "population_confidence": choice(CONFIDENCES, required=False),
        "area_km2": number(0, 1e6),
        "status": choice(STATUSES, required=False),
        "opened": date(),
        "expected": date(),
        "location": choice(("point", "polygon", "none")),
        **PROVENANCE,
    },
)

CHINA_PLACES: Final = Table(
    "china_places.csv",
    ("adcode",),
    {
        "adcode": pattern(r"[0-9]{6}", "six digits", required=True),
        "name": text(),
        "level": choice(("province", "city", "district")),
        "parent": pattern(r"[0-9]{6}", "six digits"),
        "lon": number(*LON_RANGE),
        "lat": number(*LAT_RANGE),
    },
    may_be_empty=True,
)

BORDER_PAIRS: Final = Table(
    "border_pairs.csv",
    ("id",),
    {
        "id": identifier("pair"),
        "name": text(),
        "members": reference("places", required=True, is_list=True),
        "aliases": items(),
        "cooperation": optional(),
        "since": date(),
        **PROVENANCE,
    },
    may_be_empty=True,
)

BELTS: Final = Table(
    "belts.csv",
    ("id",),
    {
        "id": identifier("belt"),
        "name": text(),
        "aliases": items(),
        "members": reference("places", required=True, is_list=True),
        "anchors": reference("places", is_list=True),
        "role": optional(),
        "status": choice(STATUSES),
        "since": date(),
        **PROVENANCE,
    },
    may_be_empty=True,
)

FORMER_PARENTS: Final = Table(
    "former_parents.csv",
    ("place",),
    {
        "place": reference("places", required=True),
        "parent": reference("places", required=True),
        "until": date(required=True),
        **PROVENANCE,
    },
    may_be_empty=True,
)
