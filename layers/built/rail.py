"""Railways: high-speed, intercity, suburban, metro and conventional lines."""

from __future__ import annotations

__all__ = ["build_rail"]

import geopandas as gpd

from geo.tables.door import Tables
from layers.built.lines import line_layer
from layers.features import Layers


def build_rail(tables: Tables, built: Layers) -> gpd.GeoDataFrame:
    """Rail lines; see :func:`layers.built.lines.line_layer`."""
    return line_layer(tables, built, "rail")
