"""Stations: one point each, with the lines that call there and since when."""

from __future__ import annotations

import geopandas as gpd
import pandas as pd

from geo.gazetteer import station_id
from geo.tables import Tables
from geo.timeline import as_of, stop_dates, surest
from layers.features import Layers, finish, point_or_none

#: Rank of a station: by the best line that calls there (1 is drawn first).
_RANKS = {"high_speed": 1, "intercity": 2, "suburban": 3, "conventional": 4, "metro": 5}


def build_stations(tables: Tables, _: Layers) -> gpd.GeoDataFrame:
    """Distinct stations of all rail lines.

    Returns
    -------
    GeoDataFrame
        Point, CRS84; ``lines`` holds line ids joined by ``|``, ``line_names`` their names,
        ``rank`` 1 (high-speed) to 5 (metro), ``passengers`` whether trains stop for people.
    """
    points = tables.rail_points[tables.rail_points["kind"] == "station"]
    dated = stop_dates(points, tables.rail, as_of(tables))
    lines = tables.rail.set_index("id")
    dated = dated.assign(
        line_kind=dated["line"].map(lines["kind"]), line_name=dated["line"].map(lines["name"])
    )
    rows = pd.DataFrame([_station(str(n), g) for n, g in dated.groupby("name", sort=False)])
    extra = ("lines", "line_names", "rank", "passengers", "county", "lon", "lat", "error_m", "note")
    return finish(rows, point_or_none(rows), tables, table="rail_points", extra=extra)


def _station(name: str, calls: pd.DataFrame) -> dict[str, object]:
    best = calls.loc[calls["line_kind"].map(_RANKS).idxmin()]
    served = calls[calls["stop"] == "yes"]
    told = served if len(served) else calls
    status = surest(list(told["served_status"]))
    of_status = told[told["served_status"] == status]
    return {
        "id": station_id(name),
        "name": name,
        "kind": best["line_kind"],
        "status": status,
        "opened": min((d for d in of_status["served_opened"] if d), default=""),
        "expected": min((d for d in of_status["served_expected"] if d), default=""),
        "confidence": best["confidence"],
        "source": best["source"],
        "lines": "|".join(dict.fromkeys(calls["line"])),
        "line_names": "、".join(dict.fromkeys(calls["line_name"])),
        "rank": _RANKS[best["line_kind"]],
        "passengers": "yes" if len(served) else "no",
        "county": best["county"],
        "lon": best["lon"],
        "lat": best["lat"],
        "error_m": best["error_m"],
        "note": best["note"],
    }
