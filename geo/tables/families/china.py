"""What packs for other regions are made from: seats of all China, and the official groups of cities.

They come with the package only; no folder of tables needs them.
"""

from __future__ import annotations

__all__ = ["CHINA_EXPRESSWAYS", "CHINA_EXPRESSWAY_NAMES", "CHINA_SEATS", "METROPOLITAN_AREAS"]

from typing import Final

from geo.tables.columns import (
    LAT_RANGE,
    LON_RANGE,
    PROVENANCE,
    Table,
    choice,
    date,
    items,
    number,
    pattern,
    text,
)

CHINA_SEATS: Final = Table(
    "china_seats.csv",
    ("adcode",),
    {
        "adcode": pattern(r"[0-9]{6}", "six digits", required=True),
        "lon": number(*LON_RANGE, required=True),
        "lat": number(*LAT_RANGE, required=True),
        "former_names": items(),
    },
)

METROPOLITAN_AREAS: Final = Table(
    "metropolitan_areas.csv",
    ("name",),
    {
        "name": text(),
        "kind": choice(("metropolitan_area", "city_group", "integration")),
        "aliases": items(),
        "english": text(),
        "members": items(required=True),
        "letters": items(required=True),
        "approved": date(),
        **PROVENANCE,
    },
)

CHINA_EXPRESSWAYS: Final = Table(
    "china_expressways.csv",
    ("part",),
    {
        "province": pattern(r"[0-9]{2}0000", "the six digits of a province", required=True),
        "code": pattern(r"[GS][A-Z]?[0-9]+[A-Z]?", "a number such as G42 or S2", required=True),
        "part": text(),
        "course": pattern(
            r"\d+\.\d+ \d+\.\d+(?: -)?(?:\|\d+\.\d+ \d+\.\d+(?: -)?)+",
            "two places or more as lon lat, joined by |; with - after what is no interchange",
            required=True,
        ),
    },
)

CHINA_EXPRESSWAY_NAMES: Final = Table(
    "china_expressway_names.csv",
    ("code",),
    {
        "code": pattern(r"G[0-9]+", "a number such as G42", required=True),
        "name": text(),
        "aliases": items(),
        **PROVENANCE,
    },
)
