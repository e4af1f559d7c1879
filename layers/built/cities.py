"""The prefecture-level cities the texts name, and those at the lines' far ends."""

from __future__ import annotations

__all__ = ["build_cities"]

import geopandas as gpd
import shapely

from geo.coordinates import geodesic_area_km2
from geo.tables.door import Tables
from layers.features import Layers, finish


def build_cities(tables: Tables, built: Layers) -> gpd.GeoDataFrame:
    """City polygons: unions of their districts, or outlines for the cities around.

    Returns
    -------
    GeoDataFrame
        MultiPolygon (None where no outline is known), CRS84. ``detail`` says whether the
        polygon is the union of its ``districts`` or a simplified ``outline``.
    """
    rows = tables.places[tables.places["kind"] == "city"].copy()
    shapes = _outlines(tables) | _unions(built["districts"])
    geometry = [shapes.get(i) for i in rows["id"]]
    whole = set(_unions(built["districts"]))
    rows["status"] = "open"
    drawn = [shape is not None for shape in geometry]
    rows["note"] = rows["note"].where(drawn, "图外城市，只作线路的终点，没有轮廓")
    rows["detail"] = ["districts" if i in whole else "outline" for i in rows["id"]]
    rows["area_km2"] = [round(geodesic_area_km2(g), 1) if g is not None else None for g in geometry]
    rows["population_2020"] = _populations(rows, built["districts"], whole)
    rows = rows.rename(columns={"lon": "seat_lon", "lat": "seat_lat"})
    extra = (
        "adcode", "aliases", "former_names", "seat_lon", "seat_lat", "population_2020",
        "area_km2", "detail", "note",
    )  # fmt: skip
    return finish(rows, geometry, tables, table="places", extra=extra)


def _unions(districts: gpd.GeoDataFrame) -> dict[str, shapely.MultiPolygon]:
    """Union by city; one with a single district here keeps its outline."""
    groups = districts.groupby("parent").geometry
    return {
        city: shapely.MultiPolygon([*shapely.get_parts(shapely.union_all(group.values))])
        for city, group in groups
        if len(group) > 1
    }


def _outlines(tables: Tables) -> dict[str, shapely.MultiPolygon]:
    return {
        f"city/{row.adcode}": shapely.MultiPolygon([*shapely.get_parts(row.geometry)])
        for row in tables.surroundings.itertuples()
    }


def _populations(
    rows: gpd.GeoDataFrame, districts: gpd.GeoDataFrame, whole: set[str]
) -> list[float]:
    sums = districts.groupby("parent")["population_2020"].sum()
    return [sums[row.id] if row.id in whole else row.population_2020 for row in rows.itertuples()]
