"""The ground under the map: rivers, lakes, built-up areas, borders, towns, and what no road crosses."""

from __future__ import annotations

__all__ = ["BARRIERS", "BUILT_UP", "LAKES", "PROVINCE_BORDERS", "RIVERS", "TOWNS"]

from typing import Final

from geo.tables.columns import (
    LAT_RANGE,
    LON_RANGE,
    Table,
    course,
    number,
    optional,
    text,
    whole,
)


def _rings(file: str) -> Table:
    """A table of outlines that have nothing but their number."""
    return Table(
        file,
        ("part",),
        {
            "part": whole(1, 100_000, required=True),
            "ring": course(required=True),
            "source": text(),
        },
        may_be_empty=True,
        may_be_missing=True,
    )


RIVERS: Final = Table(
    "rivers.csv",
    ("name", "part"),
    {
        "name": optional(),
        "name_en": optional(),
        "part": whole(1, 100_000, required=True),
        "rank": whole(1, 3, required=True),
        "course": course(required=True),
        "source": text(),
    },
    may_be_empty=True,
    may_be_missing=True,
)

LAKES: Final = Table(
    "lakes.csv",
    ("lake", "part"),
    {
        "name": optional(),
        "name_en": optional(),
        "lake": whole(1, 100_000, required=True),
        "part": whole(1, 100_000, required=True),
        "ring": course(required=True),
        "source": text(),
    },
    may_be_empty=True,
    may_be_missing=True,
)

BUILT_UP: Final = _rings("built_up.csv")

#: The sea, and abroad: a ring inside another is an island in it.
BARRIERS: Final = _rings("barriers.csv")

PROVINCE_BORDERS: Final = Table(
    "province_borders.csv",
    ("left", "right", "part"),
    {
        "left": text(),
        "left_en": text(),
        "right": text(),
        "right_en": text(),
        "part": whole(1, 100_000, required=True),
        "course": course(required=True),
        "source": text(),
    },
    may_be_empty=True,
    may_be_missing=True,
)

TOWNS: Final = Table(
    "towns.csv",
    ("name", "lon", "lat"),
    {
        "name": text(),
        "name_en": text(),
        "rank": whole(2, 3, required=True),
        "lon": number(*LON_RANGE, required=True),
        "lat": number(*LAT_RANGE, required=True),
        "population": whole(1, 100_000_000),
        "source": text(),
    },
    may_be_empty=True,
    may_be_missing=True,
)
