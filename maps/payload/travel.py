"""Travel times of all years, and what every line gains, as compact as a page can carry them.

Minutes and kilometres go in tenths, exactly as ``travel_times.csv`` rounds them, so that page,
table and command line never differ. ``static/connectivity/times.js`` reads them back.
"""

from __future__ import annotations

__all__ = ["gains_payload", "times_payload"]

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import pandas as pd

from geo.dates.years import YEARS
from geo.network.local import Floats
from geo.network.model import MODES
from layers.travel.gains import district_gains
from layers.travel.matrices import TravelMatrices
from layers.travel.measures import trip_weights
from maps.payload.columns import clean, compact
from maps.payload.polylines import pack_integers

#: Stands for "no way" among the tenths.
_NO_WAY: Final = -1
_MEASURES: Final = ("minutes", "vehicle", "km")


def times_payload(matrices: TravelMatrices, *, years: Sequence[int] = YEARS) -> dict[str, Any]:
    """Minutes, minutes in vehicles and kilometres between all districts, by mode and year.

    Trips take as long in either direction, so only pairs i < j are kept, row by row. The
    first year is given in full, each later one by what changes.

    Parameters
    ----------
    matrices : TravelMatrices
    years : sequence of int

    Returns
    -------
    dict
        ``ids``, ``names``, ``population`` of the districts (1 each where none is known,
        and then ``counted`` is false); ``first``, ``last`` year;
        ``modes``; for each of ``minutes``, ``vehicle``, ``km`` packed tenths by mode; and
        ``worthless``: for rail, packed, 1 where trains run but are not worth taking.

    Raises
    ------
    ValueError
        When a matrix is not symmetric to a tenth.
    """
    places = matrices.network.places
    weights, counted = trip_weights(places)
    coded = {
        measure: {mode: _packed(matrices, mode, measure, years) for mode in MODES}
        for measure in _MEASURES
    }
    return {
        "ids": [str(value) for value in places["id"]],
        "names": [str(value) for value in places["name"]],
        "population": [int(weight) for weight in weights],
        "counted": counted,
        "first": int(years[0]),
        "last": int(years[-1]),
        "modes": list(MODES),
        **coded,
        "worthless": {"rail": _worthless(matrices, years)},
    }


def _packed(matrices: TravelMatrices, mode: str, measure: str, years: Sequence[int]) -> str:
    upper = np.triu_indices(len(matrices.network.places), k=1)
    tenths = []
    for year in years:
        matrix: Floats = getattr(matrices.at(year, mode), measure).round(1)
        if not np.array_equal(matrix, matrix.T, equal_nan=True):
            raise ValueError(f"{measure} by {mode} in {year} differ by direction")
        values = matrix[upper]
        tenths.append(np.where(np.isnan(values), _NO_WAY, np.rint(values * 10)).astype(np.int64))
    return pack_integers(np.diff(np.stack(tenths), axis=0, prepend=0))


def _worthless(matrices: TravelMatrices, years: Sequence[int]) -> str:
    upper = np.triu_indices(len(matrices.network.places), k=1)
    flags = [matrices.at(year, "rail").worthless[upper].astype(np.int64) for year in years]
    return pack_integers(np.diff(np.stack(flags), axis=0, prepend=0))


def gains_payload(ranking: pd.DataFrame, matrices: TravelMatrices) -> dict[str, Any]:
    """The ranking of lines, and the minutes each saves every district on the mean.

    Parameters
    ----------
    ranking : DataFrame
        Rows of :func:`layers.travel.gains.gains`; lines that save nothing anywhere are left out.
    matrices : TravelMatrices
        Those the ranking was made from.

    Returns
    -------
    dict
        ``rows``: line, name, kind, status, opens, basis, mode, year, minutes_saved,
        people_60_gained, pairs_faster, pairs_opened; ``hundredths``: minutes saved by
        district, row after row.
    """
    touched = (ranking["pairs_faster"] > 0) | (ranking["pairs_opened"] > 0)
    told = ranking[touched]
    columns = (
        "line", "name", "kind", "status", "opens", "basis", "mode", "year", "minutes_saved",
        "people_60_gained", "pairs_faster", "pairs_opened",
    )  # fmt: skip
    saved = [
        district_gains(matrices, year=int(row.year), mode=str(row.mode), line=str(row.line))
        for row in told.itertuples()
    ]
    hundredths = np.rint(np.concatenate(saved) * 100).astype(int) if saved else np.zeros(0, int)
    return {
        "rows": [[clean(getattr(row, column)) for column in columns] for row in told.itertuples()],
        "hundredths": compact([int(value) for value in hundredths]),
    }
