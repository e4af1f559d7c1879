"""Travel times between all districts: one row a pair, or one matrix a year."""

from __future__ import annotations

__all__ = [
    "NOT_WORTH",
    "NO_WAY",
    "check_mode",
    "check_year",
    "minutes_between",
    "reasons",
    "travel_matrices",
    "travel_times",
]

from collections.abc import Iterable
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pandas as pd

from geo.dates.years import YEARS
from geo.errors import UsageError
from geo.network.building import build_network
from geo.network.model import MODES
from geo.tables.door import Tables
from geo.tables.kept import kept_with_tables
from layers.travel.matrices import Matrix, TravelMatrices

#: Why there are no minutes: no line leads there.
NO_WAY: Final = "no_way"
#: Trains get there, but who drives to them gains nothing: :class:`geo.network.model.Worth`.
NOT_WORTH: Final = "no_sensible_rail"


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


def reasons(matrix: Matrix) -> npt.NDArray[Any]:
    """Why a matrix has no minutes, place by place; "" where it has.

    Returns
    -------
    ndarray of str, shape (places, places)
        :data:`NO_WAY`, :data:`NOT_WORTH` or "".
    """
    told = np.where(matrix.worthless, NOT_WORTH, NO_WAY)
    return np.where(np.isnan(matrix.minutes), told, "").astype(object)


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
        ``in_vehicle_minutes``, ``km``, ``reason``; one row for every two different districts
        in either direction; the numbers are NaN where there is no way, or none by rail that is
        worth taking: ``reason`` says which (:func:`reasons`).

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
                "reason": reasons(matrix)[i, j],
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
        To a tenth; NaN where there is no way, or none by rail worth taking. Labels are names of districts, or ids where
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
