"""Minutes from places to points: for asking what lies within a journey's time."""

from __future__ import annotations

__all__ = ["minutes_table", "minutes_to_points"]

from typing import Final

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd

from geo.gazetteer import Place
from geo.network.building import build_network
from geo.network.routing import select, shortest
from geo.network.trips import find_trips
from geo.tables.door import Tables
from geo.tables.parameters import TravelParameters
from layers.travel.times import check_year

#: About 10 m: points closer than that are one.
_DIGITS: Final = 4


def minutes_table(tables: Tables, found: pd.DataFrame, districts: gpd.GeoDataFrame) -> pd.DataFrame:
    """Minutes from every district's seat to every project that is not too far.

    Parameters
    ----------
    tables : Tables
    found : DataFrame
        Of :func:`layers.near.distances.near_districts`.
    districts : GeoDataFrame
        Those districts, with ``seat_lon`` and ``seat_lat``.

    Returns
    -------
    DataFrame
        ``district_id, project_id, minutes`` (0 inside the district, as ``near`` has it):
        what :func:`minutes_to_points` answers for each district, in the as-of year.
    """
    inside = found["distance_m"].to_numpy() == 0
    spots = found[["lon", "lat"]].round(_DIGITS)
    known = spots[~inside].dropna().drop_duplicates().reset_index(drop=True)
    seats = pd.DataFrame(
        {"id": districts["id"], "name": districts["name"],
         "lon": districts["seat_lon"], "lat": districts["seat_lat"]}
    )  # fmt: skip
    ends = pd.concat([seats, known.assign(id=known.index.astype(str), name="")], ignore_index=True)
    network = build_network(tables, ends.assign(station=""), starts=len(seats))
    as_of_year = TravelParameters.from_table(tables.parameters).as_of_year
    graph = select(network, year=as_of_year, mode="any")
    reached, _ = shortest(graph, network.origins()[: len(seats)])
    numbers = {district: number for number, district in enumerate(districts["id"])}
    column = {(row.lon, row.lat): len(seats) + i for i, row in enumerate(known.itertuples())}
    targets = network.destinations()
    minutes = [
        0.0 if here else reached[seat, targets[column[spot]]] if spot in column else np.inf
        for here, seat, spot in zip(
            inside,
            found["district_id"].map(numbers),
            spots.itertuples(index=False, name=None),
            strict=True,
        )
    ]
    table = pd.DataFrame(
        {
            "district_id": found["district_id"],
            "project_id": found["project_id"],
            "minutes": minutes,
        }
    )
    return table[np.isfinite(table["minutes"])].reset_index(drop=True)


def minutes_to_points(
    tables: Tables,
    start: Place,
    lon: npt.ArrayLike,
    lat: npt.ArrayLike,
    *,
    year: int | None = None,
    mode: str = "any",
) -> npt.NDArray[np.float64]:
    """Door-to-door minutes from a place to points.

    Parameters
    ----------
    tables : Tables
    start : Place
        With a position; the seat of a district.
    lon, lat : array_like of float, shape (n,)
        WGS 84 degrees; NaN where a point is not known.
    year : int, optional
        The as-of year by default.
    mode : {"rail", "road", "any"}

    Returns
    -------
    ndarray of float, shape (n,)
        NaN where there is no way, or no point.
    """
    points = pd.DataFrame({"lon": np.asarray(lon, float), "lat": np.asarray(lat, float)})
    points = points.round(_DIGITS)
    known = points.dropna()
    spots = pd.concat(
        [pd.DataFrame([{"id": start.id, "name": start.name, "lon": start.lon, "lat": start.lat}]),
         known.assign(id=known.index.astype(str), name="")],
        ignore_index=True,
    ).assign(station="")  # fmt: skip
    network = build_network(tables, spots, starts=1)
    as_of_year = TravelParameters.from_table(tables.parameters).as_of_year
    when = check_year(as_of_year if year is None else year)
    trips = find_trips(network, year=when, mode=mode, starts=[0])
    minutes = np.full(len(points), np.nan)
    minutes[known.index] = trips.minutes[0, 1:]
    return np.where(np.isfinite(minutes), minutes, np.nan)
