"""Stretches of schematic lines, each with the status and dates it has by itself."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

import geopandas as gpd
import shapely

from geo.dates.timeline import as_of, happened
from geo.osm.alignments import SHARED_TRACK
from geo.tables.door import Tables


@dataclass(frozen=True, slots=True)
class Stretch:
    """Part of a line that opens in one go.

    Attributes
    ----------
    line, name, mode, kind : str
        The line it belongs to.
    status, opened, expected : str
        Of this stretch, where the table tells; else of the line.
    geometry : LineString or MultiLineString
        WGS 84: between two points of a schematic line, or the whole of a surveyed one.
    """

    line: str
    name: str
    mode: str
    kind: str
    status: str
    opened: str
    expected: str
    geometry: shapely.Geometry


def stretches(layer: gpd.GeoDataFrame, tables: Tables) -> Iterator[Stretch]:
    """Stretches of a line layer, in the order of its lines and their points.

    Parameters
    ----------
    layer : GeoDataFrame
        The rail or the road layer.
    tables : Tables
    """
    today = as_of(tables)
    points = {
        line: list(group.groupby("part", sort=False))
        for frame in (tables.rail_points, tables.road_points)
        for line, group in frame.groupby("line", sort=False)
    }
    for row in layer.itertuples():
        told = (row.id, row.name, row.mode, row.kind)
        if row.geometry is None:
            continue
        if row.alignment == "surveyed":
            yield Stretch(*told, row.status, row.opened, row.expected, row.geometry)
            continue
        for part, group in points[row.id]:
            if part.startswith(SHARED_TRACK):
                continue
            ordered = list(group.sort_values("order").itertuples())
            for a, b in itertools.pairwise(ordered):
                shape = shapely.LineString([(a.lon, a.lat), (b.lon, b.lat)])
                yield Stretch(*told, *_life(b.opened, row, today), shape)


def _life(date: str, line: object, today: str) -> tuple[str, str, str]:
    if not date:
        return (line.status, line.opened, line.expected)  # type: ignore[attr-defined]
    return ("open", date, "") if happened(date, today) else ("construction", "", date)
