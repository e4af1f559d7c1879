"""Where points of lines lie: one place a name, in the county they claim, on their way."""

from __future__ import annotations

__all__ = ["POINT_TABLES", "counties", "neighbours", "one_position"]

import itertools
from collections.abc import Iterator
from typing import Final

import geopandas as gpd
import numpy as np
import shapely

from geo.errors import Fault
from geo.tables.checks.sheets import Sheet, Sheets

POINT_TABLES: Final = ("rail_points", "road_points")
#: Degrees by which a point may lie outside its county: boundaries are good to some 200 m.
_SLACK: Final = 0.002


def one_position(sheets: Sheets) -> Iterator[Fault]:
    """Stations and interchanges of one name at two places."""
    for name in POINT_TABLES:
        sheet = sheets[name]
        first: dict[str, tuple[float, float, int]] = {}
        for line, row in sheet.rows():
            if row.kind in ("station", "interchange"):
                lon, lat, at = first.setdefault(row.name, (row.lon, row.lat, line))
                if (lon, lat) != (row.lon, row.lat):
                    expected = f"expected the position {row.name} has in line {at}: {lon}, {lat}"
                    yield sheet.fault(line, "lon", f"{row.lon},{row.lat}", expected)


def counties(sheets: Sheets) -> Iterator[Fault]:
    """Points outside the county they claim, where its polygon is known."""
    boundaries = sheets.polygons["boundaries"]
    for name in POINT_TABLES:
        yield from _outside(sheets[name], boundaries)


def _outside(sheet: Sheet, boundaries: gpd.GeoDataFrame) -> Iterator[Fault]:
    known: dict[str, shapely.Geometry] = {}
    for row in boundaries.itertuples():  # two counties of one name: in either
        known[row.name] = row.geometry if row.name not in known else known[row.name] | row.geometry
    claimed = [(line, row) for line, row in sheet.rows() if row.county in known]
    shapes = np.array([known[row.county] for _, row in claimed], dtype=object)
    spots = shapely.points([(row.lon, row.lat) for _, row in claimed]) if claimed else []
    near = shapely.dwithin(shapes, spots, _SLACK) if claimed else []
    for (line, row), inside in zip(claimed, near, strict=True):
        if not inside:
            expected = f"expected the county that {row.lon}, {row.lat} lies in"
            yield sheet.fault(line, "county", row.county, expected)


def neighbours(sheets: Sheets) -> Iterator[Fault]:
    """Points at the very place of the point before them: a stretch without length."""
    for name in POINT_TABLES:
        sheet = sheets[name]
        ordered = sorted(sheet.rows(), key=lambda item: (item[1].line, item[1].part, item[1].order))
        for (_, a), (line, b) in itertools.pairwise(ordered):
            if (a.line, a.part) == (b.line, b.part) and (a.lon, a.lat) == (b.lon, b.lat):
                expected = f"expected another position than that of {a.name}, the point before"
                yield sheet.fault(line, "lon", f"{b.lon},{b.lat}", expected)
