"""Airports, rail ports, transport hubs and industry parks."""

from __future__ import annotations

__all__ = ["build_hubs"]

import geopandas as gpd

from geo.tables.door import Tables
from layers.built.points import place_points
from layers.features import Layers


def build_hubs(tables: Tables, _: Layers) -> gpd.GeoDataFrame:
    """Hubs and parks as points; None where no source gives a position."""
    return place_points(tables, ("airport", "port", "hub", "park"))
