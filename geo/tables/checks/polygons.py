"""Polygon files: features with a code, a name and a sound polygon on the map."""

from __future__ import annotations

__all__ = ["polygon_faults"]

import re
from collections.abc import Iterator
from typing import Any, Final

import geopandas as gpd
import shapely

from geo.errors import Fault
from geo.tables.columns import LAT_RANGE, LON_RANGE

_ADCODE: Final = re.compile(r"[0-9]{6}")


def polygon_faults(frame: gpd.GeoDataFrame, file: str) -> Iterator[Fault]:
    """Faults of the features of one polygon file."""
    if frame.empty:
        yield Fault(file, "expected features, found none", column="features")
    for row in frame.itertuples():
        if not _ADCODE.fullmatch(row.adcode):
            yield Fault(file, "expected six digits", column="adcode", value=row.adcode)
        if not row.name.strip():
            yield Fault(file, f"expected a name for {row.adcode}", column="name", value=row.name)
        expected = _shape_fault(row.geometry)
        if expected is not None:
            yield Fault(file, expected, column="geometry", value=row.name)
    for adcode in frame.adcode[frame.adcode.duplicated()]:
        yield Fault(file, "duplicate adcode", column="adcode", value=adcode)


def _shape_fault(shape: Any) -> str | None:
    if shape is None or shape.geom_type not in ("Polygon", "MultiPolygon"):
        return "expected a polygon"
    if shape.is_empty:
        return "expected a polygon, found an empty one"
    if shape.has_z:
        return "expected positions of two numbers"
    if not shapely.is_valid(shape):
        return f"expected a valid polygon ({shapely.is_valid_reason(shape)})"
    west, south, east, north = shape.bounds
    inside = (
        LON_RANGE[0] <= west
        and east <= LON_RANGE[1]
        and LAT_RANGE[0] <= south
        and north <= LAT_RANGE[1]
    )
    return None if inside else "expected degrees of longitude and latitude in China"
