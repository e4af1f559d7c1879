"""The industry belts over their member districts, with the places that anchor them."""

from __future__ import annotations

__all__ = ["build_belts"]

import geopandas as gpd
import shapely

from geo.tables.columns import split_list
from geo.tables.door import Tables
from layers.features import Layers, finish, names_of


def build_belts(tables: Tables, built: Layers) -> gpd.GeoDataFrame:
    """Belts as unions of their member districts.

    Returns
    -------
    GeoDataFrame
        MultiPolygon, CRS84; ``members`` and ``anchors`` hold ids joined by ``|``,
        ``member_names`` and ``anchor_names`` their names.
    """
    districts = built["districts"].set_index("id").geometry
    rows = tables.belts.copy()
    rows["kind"] = "industry_belt"
    rows["opened"] = ""
    members = [split_list(cell) for cell in rows["members"]]
    geometry = [
        shapely.MultiPolygon([*shapely.get_parts(shapely.union_all(districts[ids].values))])
        for ids in members
    ]
    rows["member_names"] = [names_of(ids, tables) for ids in members]
    rows["anchor_names"] = [names_of(split_list(cell), tables) for cell in rows["anchors"]]
    extra = (
        "aliases", "members", "member_names", "anchors", "anchor_names", "role", "since", "note",
    )  # fmt: skip
    return finish(rows, geometry, tables, table="belts", extra=extra)
