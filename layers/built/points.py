"""Places drawn as points: areas, hubs and parks share one shape."""

from __future__ import annotations

__all__ = ["place_points"]

from collections.abc import Sequence

import geopandas as gpd

from geo.tables.columns import split_list
from geo.tables.door import Tables
from layers.features import finish, names_of, point_or_none


def place_points(tables: Tables, kinds: Sequence[str]) -> gpd.GeoDataFrame:
    """Rows of the places table of some kinds.

    Returns
    -------
    GeoDataFrame
        Point or None, CRS84; ``location`` says whether a position is known, ``note`` why not.
    """
    rows = tables.places[tables.places["kind"].isin(kinds)].copy()
    rows["district"] = [names_of(split_list(cell), tables) for cell in rows["parent"]]
    extra = ("district", "parent", "aliases", "former_names", "location", "area_km2", "note")
    return finish(rows, point_or_none(rows), tables, table="places", extra=extra)
