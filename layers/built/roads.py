"""Expressways, fast roads and trunk roads."""

from __future__ import annotations

__all__ = ["build_roads"]

import geopandas as gpd

from geo.tables.door import Tables
from layers.built.lines import line_layer
from layers.features import Layers


def build_roads(tables: Tables, built: Layers) -> gpd.GeoDataFrame:
    """Roads; see :func:`layers.built.lines.line_layer`."""
    return line_layer(tables, built, "road")
