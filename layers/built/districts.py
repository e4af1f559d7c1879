"""The county-level units that have a polygon."""

from __future__ import annotations

__all__ = ["build_districts"]

import geopandas as gpd
import shapely

from geo.coordinates import geodesic_area_km2
from geo.tables.door import Tables
from layers.features import Layers, finish, names_of


def build_districts(tables: Tables, _: Layers) -> gpd.GeoDataFrame:
    """County polygons with seat, census population and area.

    Returns
    -------
    GeoDataFrame
        MultiPolygon, CRS84; ``seat_lon`` and ``seat_lat`` in degrees, ``area_km2`` geodesic.
        ``former_parent`` is the city a district belonged to before ``parent_since``
        (``2016-05``), where it came from another; both empty elsewhere.
    """
    polygons = tables.boundaries.set_index("adcode").geometry
    rows = tables.places[tables.places["kind"] == "district"]
    rows = rows[rows["adcode"].isin(polygons.index)].copy()
    shapes = [shapely.MultiPolygon([*shapely.get_parts(polygons[a])]) for a in rows["adcode"]]
    rows["status"] = "open"
    rows["city"] = [names_of(cell.split("|")[:1], tables) for cell in rows["parent"]]
    rows["area_km2"] = [round(geodesic_area_km2(shape), 1) for shape in shapes]
    former = tables.former_parents.set_index("place")
    rows["former_parent"] = [former["parent"].get(i, "") for i in rows["id"]]
    rows["parent_since"] = [former["until"].get(i, "") for i in rows["id"]]
    rows = rows.rename(columns={"lon": "seat_lon", "lat": "seat_lat"})
    extra = (
        "adcode", "city", "parent", "former_parent", "parent_since", "aliases", "former_names", "seat_lon", "seat_lat",
        "population_2020", "population_confidence", "area_km2", "note",
    )  # fmt: skip
    return finish(rows, shapes, tables, table="places", extra=extra)
