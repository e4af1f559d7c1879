"""What the overview's title counts: rail lines inside the four cities, by status."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import geopandas as gpd
import shapely

from maps.lives import Life
from maps.timeline import status_in
from maps.words import word

#: 成都, 德阳, 眉山, 资阳.
FOUR_CITIES: Final = ("510100", "510600", "511400", "512000")


def touches_four(layers: Mapping[str, gpd.GeoDataFrame]) -> list[bool]:
    """Which rail lines run in at least one of the four cities.

    Returns
    -------
    list of bool, one per row of the rail layer
        A class of lines (``kind`` = ``class``) and a line without geometry never do.
    """
    rail = layers["rail"]
    districts = layers["districts"]
    codes = districts["id"].str.split("/").str[1].str[:4]
    ours = districts.geometry[codes.isin([city[:4] for city in FOUR_CITIES])]
    region = shapely.union_all(ours.values)
    shapely.prepare(region)
    return [
        kind != "class" and shape is not None and bool(shapely.intersects(region, shape))
        for kind, shape in zip(rail["kind"], rail.geometry, strict=True)
    ]


def headline(lives: list[Life], inside: list[bool], *, year: int) -> str:
    """The title of a page for a year of the past or the present."""
    statuses = [status_in(life, year) for life, here in zip(lives, inside, strict=True) if here]
    counts = {status: statuses.count(status) for status in set(statuses) if status}
    planned = sum(counts.get(status, 0) for status in ("approved", "planned", "proposed"))
    told = {"open": counts.get("open", 0), "building": counts.get("construction", 0)}
    told["planned"] = planned
    text = word("headline", year=year, open=told["open"])
    for part in ("building", "planned"):
        if told[part]:
            text += word(f"headline_{part}", **{part: told[part]})
    return text
