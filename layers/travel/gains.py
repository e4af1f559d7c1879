"""Gain: what each line changes in travel times, with it and without it, ranked."""

from __future__ import annotations

__all__ = ["district_gains", "gains"]

from collections.abc import Iterable

import numpy as np
import pandas as pd

from geo.dates.years import ALWAYS, YEARS
from geo.errors import UsageError
from geo.network.local import Floats
from geo.network.model import MODES
from geo.tables.door import Tables
from geo.tables.parameters import TravelParameters
from layers.travel.matrices import TravelMatrices
from layers.travel.measures import people_within, trip_weights
from layers.travel.times import check_mode, check_year, travel_matrices

_COLUMNS = [
    "line", "name", "kind", "status", "opens", "basis", "mode", "year", "minutes_saved",
    "people_60_gained", "pairs_faster", "pairs_opened", "district", "district_name",
    "district_minutes_saved",
]  # fmt: skip


def gains(
    tables: Tables,
    *,
    from_year: int | None = None,
    to_year: int | None = None,
    modes: Iterable[str] = tuple(MODES),
    matrices: TravelMatrices | None = None,
) -> pd.DataFrame:
    """Rank the lines by what they save: travel with the line against travel without it.

    Parameters
    ----------
    tables : Tables
    from_year, to_year : int, optional
        Only lines opened after the first and up to the second, told for the second. By
        default every line that opens up to 2035, told for the as-of year or, when it is
        still to come, for the year it opens.
    modes : iterable of {"rail", "road", "any"}
    matrices : TravelMatrices, optional
        Those of the tables, when they have been made already.

    Returns
    -------
    DataFrame
        One row per line and mode it belongs to, most minutes saved first within a mode.
        ``minutes_saved``: drop of the mean travel time over all pairs of districts, weighted
        by the population at both ends (pairs with a way in either case);
        ``people_60_gained``: people more within 60 minutes of the average resident, NaN where
        no population is known;
        ``pairs_faster``, ``pairs_opened``: pairs (either direction) the line makes faster, or
        possible; ``district…``: where it saves most, and how many minutes there on the mean;
        ``opens`` and ``basis``: the year, and whether it is a fact (``opened``) or an
        expectation (``expected``); a line open since nobody knows when is ``undated`` and has
        no year.

    Raises
    ------
    geo.errors.UsageError
        For an unknown mode or year, or when only one year is given.
    """
    if (from_year is None) != (to_year is None):
        raise UsageError("expected both years, or neither")
    known = matrices or travel_matrices(tables)
    as_of_year = TravelParameters.from_table(tables.parameters).as_of_year
    facts = pd.concat(
        [tables.rail.assign(ways="rail"), tables.roads.assign(ways="road")], ignore_index=True
    ).merge(known.network.years, on="id")
    rows = []
    for line in facts[facts["kind"] != "class"].itertuples():
        if from_year is not None and to_year is not None:
            check_year(from_year), check_year(to_year)
            year = to_year if from_year < line.opens <= to_year else ALWAYS
        else:
            year = max(as_of_year, line.opens)
        if year not in YEARS:
            continue
        for mode in modes:
            if check_mode(mode) in (line.ways, "any"):
                gain = _gain(known, year, mode, line.id)
                opens = pd.NA if line.opens == ALWAYS else line.opens
                told = (line.id, line.name, line.kind, line.status, opens, line.basis)
                rows.append((*told, mode, year, *gain))
    frame = pd.DataFrame(rows, columns=_COLUMNS).astype({"opens": "Int64"})
    order = pd.Categorical(frame["mode"], categories=list(MODES), ordered=True)
    frame = frame.assign(order=order).sort_values(
        ["order", "minutes_saved", "people_60_gained", "line"], ascending=[True, False, False, True]
    )
    return frame.drop(columns="order").reset_index(drop=True)


def _gain(known: TravelMatrices, year: int, mode: str, line: str) -> tuple[object, ...]:
    places = known.network.places
    population, counted = trip_weights(places)
    after = known.at(year, mode).minutes
    before = known.without(year, mode, line)
    saved = np.nan_to_num(before - after)
    weights = np.where(np.isnan(before) | np.isnan(after), 0.0, np.outer(population, population))
    np.fill_diagonal(weights, 0.0)
    mean = float((weights * saved).sum() / weights.sum()) if weights.any() else 0.0
    people = people_within(after, population, 60) - people_within(before, population, 60)
    by_district = _row_means(saved, weights)
    most = int(by_district.argmax())
    touched = bool(by_district[most] > 0.0)
    return (
        round(mean, 3),
        round(float(population @ people / population.sum())) if counted else float("nan"),
        int((saved > 0.05).sum()),
        int((np.isnan(before) & ~np.isnan(after)).sum()),
        places["id"].iloc[most] if touched else "",
        places["name"].iloc[most] if touched else "",
        round(float(by_district[most]), 2),
    )


def district_gains(matrices: TravelMatrices, *, year: int, mode: str, line: str) -> Floats:
    """Minutes a line saves each district on the mean of its trips to all others.

    Weighted by the population at the other end; pairs without a way in either case do not
    count, as in :func:`gains`.

    Returns
    -------
    ndarray of float, shape (places,)
    """
    population, _ = trip_weights(matrices.network.places)
    after = matrices.at(year, mode).minutes
    before = matrices.without(year, mode, line)
    weights = np.where(np.isnan(before) | np.isnan(after), 0.0, population[None, :])
    np.fill_diagonal(weights, 0.0)
    return _row_means(np.nan_to_num(before - after), weights)


def _row_means(saved: Floats, weights: Floats) -> Floats:
    total = weights.sum(axis=1)
    means = np.divide(
        (weights * saved).sum(axis=1), total, out=np.zeros(len(total)), where=total > 0.0
    )
    return np.asarray(means)
