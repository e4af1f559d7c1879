"""Expressways, fast roads and trunk roads."""

from __future__ import annotations

import geopandas as gpd

from geo.tables.door import Tables
from layers.features import Layers
from layers.lines import line_layer


def build_roads(tables: Tables, _: Layers) -> gpd.GeoDataFrame:
    """Roads; see :func:`layers.lines.line_layer`."""
    return line_layer(tables, "road")
