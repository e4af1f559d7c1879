"""Border-area pairs: seat-to-seat minutes, kilometres and detour index, now and in 2030."""

from __future__ import annotations

__all__ = ["border_travel"]

import itertools

import numpy as np
import pandas as pd

from geo.coordinates import distance_m
from geo.errors import DataError, Fault
from geo.network.building import build_network
from geo.network.model import MODES
from geo.tables.columns import split_list
from geo.tables.door import Tables
from geo.tables.parameters import TravelParameters
from layers.travel.matrices import TravelMatrices
from layers.travel.measures import LATER
from layers.travel.times import reasons


def border_travel(tables: Tables) -> pd.DataFrame:
    """Travel between the members of every border-area pair that lie in different cities.

    Parameters
    ----------
    tables : Tables

    Returns
    -------
    DataFrame
        ``pair``, ``a``, ``b`` (place ids), ``a_name``, ``b_name``, ``mode``, ``year``,
        ``minutes``, ``in_vehicle_minutes``, ``km``, ``geodesic_km``, ``detour`` (network
        over geodesic kilometres), ``reason``, for the as-of year and 2030. NaN where there is
        no way, or none by rail worth taking: ``reason`` says which
        (:func:`layers.travel.times.reasons`).
    """
    places = tables.places.set_index("id", drop=False)
    pairs = {row.id: split_list(row.members) for row in tables.border_pairs.itertuples()}
    used = list(dict.fromkeys(i for members in pairs.values() for i in members))
    spots = places.loc[used, ["id", "name", "lon", "lat"]].assign(station="")
    unlocated = spots.loc[spots["lon"].isna(), "id"]
    if len(unlocated):
        expected = f"expected a position for {', '.join(unlocated)}: members of a border pair"
        raise DataError([Fault("places.csv", expected, column="lon")])
    matrices = TravelMatrices(build_network(tables, spots.reset_index(drop=True)))
    at = {name: i for i, name in enumerate(used)}
    as_of_year = TravelParameters.from_table(tables.parameters).as_of_year
    rows = []
    for pair, members in pairs.items():
        for a, b in itertools.combinations(members, 2):
            if _cities(a, tables) & _cities(b, tables):
                continue
            ends = places.loc[[a, b]]
            x, y = ends["lon"].to_numpy(), ends["lat"].to_numpy()
            straight = float(distance_m(x[0], y[0], x[1], y[1])) / 1000.0
            for mode, year in itertools.product(MODES, dict.fromkeys((as_of_year, LATER))):
                matrix = matrices.at(year, mode)
                i, j = at[a], at[b]
                km = float(matrix.km[i, j])
                rows.append(
                    (pair, a, b, *ends["name"], mode, year, round(float(matrix.minutes[i, j]), 1),
                     round(float(matrix.vehicle[i, j]), 1), round(km, 1), round(straight, 1),
                     round(km / straight, 2) if straight > 0.0 else np.nan,
                     reasons(matrix)[i, j])
                )  # fmt: skip
    columns = [
        "pair", "a", "b", "a_name", "b_name", "mode", "year", "minutes", "in_vehicle_minutes",
        "km", "geodesic_km", "detour", "reason",
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=columns)


def _cities(place: str, tables: Tables) -> set[str]:
    """Cities a place lies in: itself, or those of its parents."""
    if place.startswith("city/"):
        return {place}
    parents = tables.places.loc[tables.places["id"] == place, "parent"]
    found: set[str] = set()
    for parent in split_list(parents.iloc[0]) if len(parents) else []:
        found |= _cities(parent, tables)
    return found
