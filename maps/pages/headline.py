"""What the overview's title counts: rail and metro lines in the four cities, by status."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import geopandas as gpd
import shapely

from geo.dates.phases import Phase, status_in
from maps.words.overview import word

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


def headline(
    lives: Sequence[Sequence[Phase]], inside: Sequence[bool], kinds: Sequence[str], *, year: int
) -> str:
    """The title of a page for a year of the past or the present.

    Parameters
    ----------
    lives, inside, kinds : sequences, one per row of the rail layer
        Phases, whether the line runs in the four cities, and its kind: what is open of
        railways and of metro lines is told apart, what is to come is told together.
    """
    lines = [
        (kind == "metro", status_in(life, year))
        for life, here, kind in zip(lives, inside, kinds, strict=True)
        if here
    ]
    statuses = [status for _, status in lines]
    metro = lines.count((True, "open"))
    text = word(
        "headline",
        year=year,
        open=lines.count((False, "open")),
        metro=word("headline_metro", metro=metro) if metro else "",
    )
    told = {
        "building": statuses.count("construction"),
        "planned": sum(map(statuses.count, ("approved", "planned", "proposed"))),
    }
    return text + "".join(word(f"headline_{k}", **{k: n}) for k, n in told.items() if n)
