"""Lines year by year: how much of each is open, and how many there are of each status.

The one owner of these counts: titles, panels, tables and pages ask here.
"""

from __future__ import annotations

__all__ = ["Counts", "count_lines", "counts_of", "open_km", "partly_open", "touches_cities"]

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import geopandas as gpd
import pandas as pd
import shapely

from geo.dates.features import dates_of, feature_phases
from geo.dates.phases import Phase, phases, status_in
from geo.dates.statuses import EXPECTED
from geo.dates.years import YEARS
from geo.tables.region import Region

_USABLE: Final = ("open", EXPECTED)
#: Below this share the rest of a line is a rounding, not a stretch that is missing.
_WHOLE: Final = 0.995


@dataclass(frozen=True, slots=True)
class Counts:
    """Lines in the region's cities at the end of a year; the as-of year stands for its day.

    Attributes
    ----------
    open, metro : int
        Railways and metro lines in use.
    partly : int
        Of both, those of which a part is not open yet.
    building, planned : int
        Lines under construction; approved, planned or proposed.
    approved, proposed : int
        Of the planned ones, those that are more, and less, than planned.
    """

    open: int
    metro: int
    partly: int
    building: int
    planned: int
    approved: int = 0
    proposed: int = 0


def open_km(layer: gpd.GeoDataFrame, stretches: pd.DataFrame, *, today: str) -> pd.DataFrame:
    """Kilometres of each line that can be used at the end of each year.

    Parameters
    ----------
    layer : GeoDataFrame
        The rail or the road layer.
    stretches : DataFrame
        Their stretches: line, dated, drawn_km and dates.
    today : str
        ISO date of all facts.

    Returns
    -------
    DataFrame
        Index: line id; one column for each of :data:`geo.dates.years.YEARS`, and ``whole``:
        all of the line's own track, as drawn.
    """
    lives = dict(zip(layer["id"], feature_phases(layer, today=today), strict=True))
    rows: dict[str, list[float]] = {line: [0.0] * (len(YEARS) + 1) for line in lives}
    for row in stretches[stretches["line"].isin(layer["id"])].itertuples():
        dated = row.dated == "yes"
        life = phases(dates_of(row), today=today) if dated else lives[row.line]
        for i, year in enumerate(YEARS):
            if status_in(life, year) in _USABLE:
                rows[row.line][i] += row.drawn_km
        rows[row.line][-1] += row.drawn_km
    return pd.DataFrame.from_dict(rows, orient="index", columns=[*YEARS, "whole"])


def partly_open(kilometres: pd.DataFrame) -> pd.DataFrame:
    """Where a line is open in part: the kilometres that are, NaN elsewhere.

    Parameters
    ----------
    kilometres : DataFrame
        Of :func:`open_km`.

    Returns
    -------
    DataFrame
        Same index; the columns of the years.
    """
    years = kilometres[list(YEARS)]
    part = years.gt(0.0) & years.lt(_WHOLE * kilometres["whole"], axis=0)
    return years.where(part)


def count_lines(
    lives: Sequence[Sequence[Phase]],
    inside: Sequence[bool],
    kinds: Sequence[str],
    partly: pd.DataFrame,
) -> Mapping[int, Counts]:
    """Count lines for each year.

    Parameters
    ----------
    lives, inside, kinds : sequences, one per row of the rail layer
        Phases, whether the line runs in the region's cities, and its kind.
    partly : DataFrame
        Of :func:`partly_open`, in the same order.
    """
    counts = {}
    for year in YEARS:
        part = partly[year].notna()
        rows = [
            (status_in(life, year), kind == "metro", bool(some))
            for life, here, kind, some in zip(lives, inside, kinds, part, strict=True)
            if here
        ]
        used = [(metro, some) for status, metro, some in rows if status in _USABLE]
        statuses = [status for status, _, _ in rows]
        counts[year] = Counts(
            open=sum(not metro for metro, _ in used),
            metro=sum(metro for metro, _ in used),
            partly=sum(some for _, some in used),
            building=statuses.count("construction"),
            planned=sum(map(statuses.count, ("approved", "planned", "proposed"))),
            approved=statuses.count("approved"),
            proposed=statuses.count("proposed"),
        )
    return counts


def counts_of(
    layers: Mapping[str, gpd.GeoDataFrame], history: pd.DataFrame, *, region: Region, today: str
) -> Mapping[int, Counts]:
    """Count the rail lines of a build for each year.

    Parameters
    ----------
    layers : mapping of str to GeoDataFrame
        With ``rail``, ``rail_stretches`` and ``districts``.
    history : DataFrame
        ``status_history``.
    region : Region
        Whose cities lines are counted in.
    today : str
        ISO date of all facts.
    """
    rail = layers["rail"]
    partly = partly_open(open_km(rail, layers["rail_stretches"], today=today))
    return count_lines(
        feature_phases(rail, history, today=today),
        touches_cities(rail, layers["districts"], region),
        list(rail["kind"]),
        partly.loc[rail["id"]],
    )


def touches_cities(
    rail: gpd.GeoDataFrame, districts: gpd.GeoDataFrame, region: Region
) -> list[bool]:
    """Which rail lines run in at least one of the region's cities.

    Returns
    -------
    list of bool, one per row of the rail layer
        A class of lines (``kind`` = ``class``) and a line without geometry never do.
    """
    ours = shapely.union_all(districts.geometry[region.is_own(districts["parent"])].values)
    shapely.prepare(ours)
    return [
        kind != "class" and shape is not None and bool(shapely.intersects(ours, shape))
        for kind, shape in zip(rail["kind"], rail.geometry, strict=True)
    ]
