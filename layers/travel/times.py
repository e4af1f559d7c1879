"""Travel times between all districts: the table, and the compact form the pages carry."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from geo.dates.years import YEARS
from geo.errors import UsageError
from geo.network.building import build_network
from geo.network.local import Floats
from geo.network.model import MODES
from geo.tables.door import Tables
from layers.travel.matrices import TravelMatrices

#: Stands for "no way" among the whole minutes of the compact form.
_NO_WAY = -1


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
        if mode not in MODES:
            raise UsageError(f"unknown mode {mode!r}: expected one of {', '.join(MODES)}")
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


def compact_times(
    tables: Tables,
    years: Sequence[int] = YEARS,
    modes: Sequence[str] = tuple(MODES),
    *,
    matrices: TravelMatrices | None = None,
) -> dict[str, Any]:
    """Whole minutes of all years as small as a page can carry them.

    Trips take as long in either direction, so only pairs i < j are kept, row by row. The
    first year is given in full, each later one by what changes.

    Returns
    -------
    dict
        ``years``, ``modes``, ``ids``, ``names``, ``population``; and ``minutes``: for each
        mode ``{"first": [int, …], "changes": [{"at": [int, …], "by": [int, …]}, …]}``, where
        ``at`` are steps between positions, ``by`` differences of minutes, and -1 minutes
        stand for no way. :func:`expand_times` undoes it.
    """
    known = matrices or travel_matrices(tables)
    places = known.network.places
    upper = np.triu_indices(len(places), k=1)
    coded: dict[str, Any] = {}
    for mode in modes:
        whole = [_whole_minutes(known.at(check_year(y), mode).minutes[upper]) for y in years]
        changes = []
        for before, after in itertools.pairwise(whole):
            at = np.flatnonzero(after != before)
            steps = np.diff(at, prepend=0)
            changes.append({"at": steps.tolist(), "by": (after - before)[at].tolist()})
        coded[mode] = {"first": whole[0].tolist(), "changes": changes}
    return {
        "years": list(years),
        "modes": list(modes),
        "ids": places["id"].tolist(),
        "names": places["name"].tolist(),
        "population": [int(people) for people in places["population_2020"].fillna(0.0)],
        "minutes": coded,
    }


def _whole_minutes(minutes: Floats) -> Any:
    return np.where(np.isnan(minutes), _NO_WAY, np.rint(minutes)).astype(int)


def expand_times(compact: Mapping[str, Any], mode: str, year: int) -> Floats:
    """Matrix of a mode and a year out of the compact form; NaN where there is no way."""
    coded = compact["minutes"][mode]
    values = np.array(coded["first"])
    for change in coded["changes"][: list(compact["years"]).index(year)]:
        values[np.cumsum(change["at"], dtype=int)] += np.array(change["by"], dtype=int)
    size = len(compact["ids"])
    matrix = np.zeros((size, size))
    matrix[np.triu_indices(size, k=1)] = np.where(values == _NO_WAY, np.nan, values)
    return np.asarray(matrix + matrix.T)
