"""Travel times between all districts: one row a pair, or one matrix a year."""

from __future__ import annotations

__all__ = ["check_mode", "check_year", "minutes_between", "travel_matrices", "travel_times"]

from collections.abc import Iterable

import numpy as np
import pandas as pd

from geo.dates.years import YEARS
from geo.errors import UsageError
from geo.network.building import build_network
from geo.network.model import MODES
from geo.tables.door import Tables
from geo.tables.kept import kept_with_tables
from layers.travel.matrices import TravelMatrices


def check_year(year: int) -> int:
    """Return the year.

    Raises
    ------
    geo.errors.UsageError
        When the atlas does not know it.
    """
    if year not in YEARS:
        raise UsageError(f"expected a year from {YEARS[0]} to {YEARS[-1]}, not {year}")
    return year


def check_mode(mode: str) -> str:
    """Return the mode.

    Raises
    ------
    geo.errors.UsageError
        When there is no such mode.
    """
    if mode not in MODES:
        raise UsageError(f"unknown mode {mode!r}: expected one of {', '.join(MODES)}")
    return mode


@kept_with_tables
def travel_matrices(tables: Tables) -> TravelMatrices:
    """Matrices between the districts of the tables."""
    return TravelMatrices(build_network(tables))


def travel_times(
    tables: Tables,
    years: Iterable[int] = YEARS,
    modes: Iterable[str] = tuple(MODES),
    *,
    matrices: TravelMatrices | None = None,
) -> pd.DataFrame:
    """Minutes between any two districts, by mode and year.

    Parameters
    ----------
    tables : Tables
    years : iterable of int
    modes : iterable of {"rail", "road", "any"}
    matrices : TravelMatrices, optional
        Those of the tables, when they have been made already.

    Returns
    -------
    DataFrame
        ``from``, ``from_name``, ``to``, ``to_name``, ``mode``, ``year``, ``minutes``,
        ``in_vehicle_minutes``, ``km``; one row for every two different districts in either
        direction; the numbers are NaN where there is no way.

    Raises
    ------
    geo.errors.UsageError
        For an unknown mode or year.
    """
    known = matrices or travel_matrices(tables)
    places = known.network.places
    i, j = np.nonzero(~np.eye(len(places), dtype=bool))
    ids, names = places["id"].to_numpy(), places["name"].to_numpy()
    frames = []
    for mode in modes:
        check_mode(mode)
        for year in years:
            matrix = known.at(check_year(year), mode)
            columns = {
                "from": ids[i],
                "from_name": names[i],
                "to": ids[j],
                "to_name": names[j],
                "mode": mode,
                "year": year,
                "minutes": matrix.minutes[i, j].round(1),
                "in_vehicle_minutes": matrix.vehicle[i, j].round(1),
                "km": matrix.km[i, j].round(1),
            }
            frames.append(pd.DataFrame(columns))
    return pd.concat(frames, ignore_index=True)


def minutes_between(matrices: TravelMatrices, *, year: int, mode: str) -> pd.DataFrame:
    """Door-to-door minutes from every district (rows) to every other (columns).

    Parameters
    ----------
    matrices : TravelMatrices
    year : int
    mode : {"rail", "road", "any"}

    Returns
    -------
    DataFrame, shape (districts, districts)
        To a tenth; NaN where there is no way. Labels are names of districts, or ids where
        two districts share a name.

    Raises
    ------
    geo.errors.UsageError
        For an unknown mode or year.
    """
    places = matrices.network.places
    labels = places["name"] if places["name"].is_unique else places["id"]
    minutes = matrices.at(check_year(year), check_mode(mode)).minutes.round(1)
    return pd.DataFrame(
        minutes, index=pd.Index(labels, name="from"), columns=pd.Index(labels, name="to")
    )
