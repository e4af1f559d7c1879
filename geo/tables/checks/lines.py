"""Lines and the points they run through."""

from __future__ import annotations

__all__ = ["LINE_TABLES", "line_faults"]

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, Final

import shapely

from geo.coordinates import geodesic_length_m
from geo.errors import Fault
from geo.tables.checks.sheets import Sheet, Sheets

LINE_TABLES: Final = (("rail", "rail_points"), ("roads", "road_points"))
#: A chain of straight pieces is shorter than its line; so much longer it is another line.
_MOST: Final = 1.04
#: Points where nobody gets on or off.
_PASSED: Final = ("control", "gantry")

_Part = list[tuple[int, Any]]


def line_faults(sheets: Sheets) -> Iterator[Fault]:
    """Lines without a course, courses too short to be one, and chains that are too long."""
    for lines_name, points_name in LINE_TABLES:
        lines, points = sheets[lines_name], sheets[points_name]
        parts: dict[tuple[str, str], _Part] = defaultdict(list)
        for line, row in points.rows():
            parts[row.line, row.part].append((line, row))
            if row.stop == "yes" and row.kind in _PASSED:
                yield points.fault(line, "stop", row.stop, f"expected no at a {row.kind}")
        yield from _courses(lines, {line for line, _ in parts}, points)
        if points.whole:
            for part in parts.values():
                if len(part) < 2:
                    at, row = part[0]
                    expected = f"expected two points or more in a part of {row.line}"
                    yield points.fault(at, "part", row.part, expected)
        yield from _chains(lines, parts)


def _courses(lines: Sheet, drawn: set[str], points: Sheet) -> Iterator[Fault]:
    for line, row in lines.rows():
        if row.kind == "class" and row.id in drawn:
            expected = (
                f"expected a kind of line that has a course: it has points in {points.table.file}"
            )
            yield lines.fault(line, "kind", row.kind, expected)
        elif points.whole and row.id not in drawn and not row.note:
            yield lines.fault(line, "note", row.note, "expected the reason why there are no points")


def _chains(lines: Sheet, parts: dict[tuple[str, str], _Part]) -> Iterator[Fault]:
    for line, row in lines.rows():
        main = sorted((p for _, p in parts.get((row.id, "main"), ())), key=lambda p: p.order)
        if len(main) < 2 or row.length_km != row.length_km:
            continue
        km = geodesic_length_m(shapely.LineString([(p.lon, p.lat) for p in main])) / 1000.0
        if km >= row.length_km * _MOST:
            expected = f"expected no less than the chain of its points, {km:.1f} km"
            yield lines.fault(line, "length_km", row.length_km, expected)
