"""Measures of reach over a matrix of minutes: mean travel time, people within reach."""

from __future__ import annotations

__all__ = [
    "LATER",
    "WITHIN",
    "mean_minutes",
    "mean_of_trips",
    "people_within",
    "reach",
    "trip_weights",
]

from typing import Final

import numpy as np
import pandas as pd

from geo.network.local import Floats

#: Minutes of the isochrones everybody asks for.
WITHIN: Final = (30, 60, 90)
#: The year to come that measures are given for, beside the as-of year.
LATER: Final = 2030


def trip_weights(places: pd.DataFrame) -> tuple[Floats, bool]:
    """What trips from and to each place count for, and whether that is people.

    Their population, where the tables have any; else all places count alike.
    """
    population = places["population_2020"].fillna(0.0).to_numpy(dtype=float)
    known = bool(population.any())
    return (population if known else np.ones(len(places))), known


def mean_minutes(minutes: Floats, population: Floats) -> Floats:
    """Mean travel time from each place to the others, weighted by their population.

    Parameters
    ----------
    minutes : ndarray of float, shape (n, n)
        NaN where there is no way; the diagonal does not count.
    population : ndarray of float, shape (n,)

    Returns
    -------
    ndarray of float, shape (n,)
        Over the places that can be reached; NaN where none can.
    """
    weights = np.where(np.isnan(minutes), 0.0, population[None, :])
    np.fill_diagonal(weights, 0.0)
    sums = np.nansum(weights * minutes, axis=1)
    total = weights.sum(axis=1)
    return np.asarray(np.divide(sums, total, out=np.full(len(sums), np.nan), where=total > 0.0))


def mean_of_trips(minutes: Floats, population: Floats) -> float:
    """Mean travel time over all pairs of places, weighted by the population at both ends.

    Parameters
    ----------
    minutes : ndarray of float, shape (n, n)
        NaN where there is no way; neither these pairs nor the diagonal count.
    population : ndarray of float, shape (n,)

    Returns
    -------
    float
        NaN where no place can be reached from another.
    """
    weights = np.where(np.isnan(minutes), 0.0, np.outer(population, population))
    np.fill_diagonal(weights, 0.0)
    total = weights.sum()
    return float((weights * np.nan_to_num(minutes)).sum() / total) if total else float("nan")


def people_within(minutes: Floats, population: Floats, limit: float) -> Floats:
    """People living in places at most `limit` minutes away, the place itself included.

    Places count as a whole, at their seat, and minutes as the tables tell them, to a tenth:
    who counts in a table or on a page gets the same people.
    """
    told = np.nan_to_num(minutes, nan=np.inf).round(1)
    return np.asarray((told <= limit) @ population)


def reach(minutes: Floats, places: pd.DataFrame) -> pd.DataFrame:
    """Measures of every place.

    Parameters
    ----------
    minutes : ndarray of float, shape (n, n)
    places : DataFrame, n rows
        ``population_2020``.

    Returns
    -------
    DataFrame
        Index of `places`; ``mean_minutes`` (one decimal), ``people_30``, ``people_60``,
        ``people_90`` (int; NaN where no population is known), ``reached`` (int: other places that
        can be reached).
    """
    weights, known = trip_weights(places)
    columns: dict[str, object] = {"mean_minutes": mean_minutes(minutes, weights).round(1)}
    for limit in WITHIN:
        people = people_within(minutes, weights, limit)
        columns[f"people_{limit}"] = people.astype(int) if known else np.full(len(people), np.nan)
    columns["reached"] = (~np.isnan(minutes)).sum(axis=1) - 1
    return pd.DataFrame(columns, index=places.index)
