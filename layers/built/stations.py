"""Stations: one point each, with the lines that call there and since when."""

from __future__ import annotations

__all__ = ["build_stations"]

from typing import Any, Final

import geopandas as gpd
import pandas as pd

from geo.dates.statuses import surest
from geo.dates.stops import stop_dates
from geo.place_names import station_id
from geo.tables.door import Tables
from geo.tables.parameters import as_of
from layers.features import Layers, finish, point_or_none

#: Rank of a station: by the best line that calls there (1 is drawn first).
_RANKS: Final = {"high_speed": 1, "intercity": 2, "suburban": 3, "conventional": 4, "metro": 5}

#: Columns a station has from the best line that calls there.
_PLACE: Final = ("confidence", "source", "county", "lon", "lat", "error_m", "note")
_COLUMNS: Final = [
    "id", "name", "kind", "status", "opened", "expected", "lines", "line_names", "rank",
    "passengers", *_PLACE,
]  # fmt: skip


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
    dated["line_kind"] = dated["line"].map(lines["kind"])
    dated["line_name"] = dated["line"].map(lines["name"])
    calls: dict[str, list[dict[str, Any]]] = {}
    for call in dated.to_dict("records"):
        calls.setdefault(call["name"], []).append(call)
    rows = pd.DataFrame([_station(name, found) for name, found in calls.items()], columns=_COLUMNS)
    extra = ("lines", "line_names", "rank", "passengers", "county", "lon", "lat", "error_m", "note")
    return finish(rows, point_or_none(rows), tables, table="rail_points", extra=extra)


def _station(name: str, calls: list[dict[str, Any]]) -> dict[str, Any]:
    best = min(calls, key=lambda call: _RANKS[call["line_kind"]])
    served = [call for call in calls if call["stop"] == "yes"]
    told = served or calls
    status = surest([call["served_status"] for call in told])
    dates = [call for call in told if call["served_status"] == status]
    return {
        "id": station_id(name),
        "name": name,
        "kind": best["line_kind"],
        "status": status,
        "opened": min((c["served_opened"] for c in dates if c["served_opened"]), default=""),
        "expected": min((c["served_expected"] for c in dates if c["served_expected"]), default=""),
        "lines": "|".join(dict.fromkeys(call["line"] for call in calls)),
        "line_names": "、".join(dict.fromkeys(call["line_name"] for call in calls)),
        "rank": _RANKS[best["line_kind"]],
        "passengers": "yes" if served else "no",
        **{column: best[column] for column in _PLACE},
    }
