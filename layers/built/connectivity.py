"""Connectivity: per district the mean travel time and the people within reach."""

from __future__ import annotations

__all__ = ["build_connectivity", "measure_columns"]

import geopandas as gpd

from geo.network.model import MODES
from geo.tables.door import Tables
from geo.tables.parameters import TravelParameters
from layers.features import Layers, finish
from layers.travel.measures import LATER, reach


def measure_columns(as_of_year: int) -> tuple[str, ...]:
    """Names of the measures, such as ``rail_2026_mean_minutes`` and ``any_2030_people_60``."""
    measures = ("mean_minutes", "people_30", "people_60", "people_90", "reached")
    return tuple(
        f"{mode}_{year}_{measure}"
        for year in dict.fromkeys((as_of_year, LATER))
        for mode in MODES
        for measure in measures
    )


def build_connectivity(tables: Tables, built: Layers) -> gpd.GeoDataFrame:
    """District polygons with their connectivity in the as-of year and in 2030, by mode.

    Returns
    -------
    GeoDataFrame
        MultiPolygon, CRS84; one row per mapped district of the region's provinces, with the
        columns of :func:`measure_columns`: population-weighted mean door-to-door minutes to
        the other districts, people living within 30, 60 and 90 minutes (the district itself
        included), and how many other districts can be reached.
    """
    from layers.travel.times import travel_matrices  # the network, and SciPy for it

    as_of_year = TravelParameters.from_table(tables.parameters).as_of_year
    matrices = travel_matrices(tables)
    ids = matrices.network.places["id"]
    rows = tables.places.set_index("id", drop=False).loc[ids].reset_index(drop=True)
    rows["status"] = "open"
    for year in dict.fromkeys((as_of_year, LATER)):
        for mode in MODES:
            measures = reach(matrices.at(year, mode).minutes, matrices.network.places)
            for name in measures:
                rows[f"{mode}_{year}_{name}"] = measures[name]
    shapes = built["districts"].set_index("id").geometry.loc[ids]
    extra = ("adcode", "population_2020", *measure_columns(as_of_year))
    return finish(rows, list(shapes), tables, table="places", extra=extra)
