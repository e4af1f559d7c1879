"""Minutes from one place to many points: for asking what lies within a journey's time."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd

from geo.gazetteer import Place
from geo.network import build_network
from geo.routing import select, shortest
from geo.tables import Tables
from geo.travel_parameters import TravelParameters
from layers.travel_times import check_year


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
    known = points.dropna()
    spots = pd.concat(
        [pd.DataFrame([{"id": start.id, "name": start.name, "lon": start.lon, "lat": start.lat}]),
         known.assign(id=known.index.astype(str), name="")],
        ignore_index=True,
    ).assign(station="")  # fmt: skip
    network = build_network(tables, spots, starts=1)
    as_of_year = TravelParameters.from_table(tables.parameters).as_of_year
    graph = select(network, year=check_year(as_of_year if year is None else year), mode=mode)
    reached, _ = shortest(graph, network.origins()[:1])
    minutes = np.full(len(points), np.nan)
    minutes[known.index] = reached[0, network.destinations()[1:]]
    return np.where(np.isfinite(minutes), minutes, np.nan)
