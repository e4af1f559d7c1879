"""Lengths between two points of a line: both there, in order, and not shorter than a straight line."""

from __future__ import annotations

__all__ = ["extent_faults"]

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, Final

import shapely

from geo.coordinates import geodesic_length_m
from geo.errors import Fault
from geo.tables.checks.lines import LINE_TABLES
from geo.tables.checks.sheets import Sheets

#: Kilometre posts and exit numbers are whole kilometres.
_ROUNDED_KM: Final = 1.0


def extent_faults(sheets: Sheets) -> Iterator[Fault]:
    """Extents whose points are not on their part, stand the other way round, or cannot be right."""
    sheet = sheets["length_extents"]
    points_of = [sheets[points] for _, points in LINE_TABLES]
    if not all(points.whole for points in points_of):
        return
    parts: dict[tuple[str, str], list[Any]] = defaultdict(list)
    for points in points_of:
        for _, row in points.rows():
            parts[row.line, row.part].append(row)
    for line, row in sheet.rows():
        along = sorted(parts.get((row.line, row.part), ()), key=lambda point: point.order)
        names = [point.name for point in along]
        missing = [column for column in ("start", "stop") if getattr(row, column) not in names]
        for column in missing:
            expected = f"expected a point of {row.line} {row.part}"
            yield sheet.fault(line, column, getattr(row, column), expected)
        if missing:
            continue
        first, last = names.index(row.start), len(names) - 1 - names[::-1].index(row.stop)
        if first >= last:
            expected = f"expected a point of {row.line} {row.part} after {row.start}"
            yield sheet.fault(line, "stop", row.stop, expected)
            continue
        ends = [(point.lon, point.lat) for point in (along[first], along[last])]
        straight_km = geodesic_length_m(shapely.LineString(ends)) / 1000.0
        if row.km + _ROUNDED_KM < straight_km:
            expected = f"expected no less than the straight line between them, {straight_km:.1f} km"
            yield sheet.fault(line, "km", row.km, expected)
