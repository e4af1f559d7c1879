"""Functional areas without a code of their own: new areas, development and bonded zones."""

from __future__ import annotations

__all__ = ["build_areas"]

import geopandas as gpd

from geo.tables.door import Tables
from layers.built.points import place_points
from layers.features import Layers


def build_areas(tables: Tables, _: Layers) -> gpd.GeoDataFrame:
    """Functional areas as points of their centre or seat; None where no source gives one."""
    return place_points(tables, ("area",))
