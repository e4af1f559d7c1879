"""What each table must look like: its columns, and what a cell of each may hold.

One declaration serves the door that reads the tables, ``corridors check`` and the tests.
A list cell joins its items by ``|``. An empty cell means *unknown*, never zero.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Final

from geo.coordinates import DATUMS
from geo.dates.cells import date_parts
from geo.dates.statuses import STATUSES

CONFIDENCES: Final = ("high", "medium", "low")
PLACE_KINDS: Final = ("city", "district", "area", "airport", "port", "hub", "park")
RAIL_KINDS: Final = (
    "high_speed", "intercity", "suburban", "metro", "conventional", "class"
)  # fmt: skip
ROAD_KINDS: Final = ("expressway", "fast_road", "trunk_road", "class")
POINT_KINDS: Final = ("station", "interchange", "toll", "gantry", "control")

#: Bounding box of mainland China, degrees: a coordinate outside it is a slip.
LON_RANGE: Final = (73.0, 136.0)
LAT_RANGE: Final = (3.0, 54.0)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what is wrong with a cell (None when nothing), and what it refers to.

    Attributes
    ----------
    fault : callable
        Takes a non-empty cell; returns what was expected, or None.
    required : bool
        Whether an empty cell is a fault.
    number : bool
        Whether the column is read as float (empty becomes NaN).
    refers_to : tuple of str
        Tables whose key this cell (each item of it) must be; ``"features"`` stands for
        every table whose rows become features.
    is_list : bool
        Whether the cell joins several items by ``|``.
    """

    fault: Callable[[str], str | None]
    required: bool = False
    number: bool = False
    refers_to: tuple[str, ...] = ()
    is_list: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """One CSV file: its columns in order and the columns that together name a row."""

    file: str
    key: tuple[str, ...]
    columns: Mapping[str, Column]


def _anything(_: str) -> str | None:
    return None


def _text(*, required: bool = True) -> Column:
    return Column(_anything, required=required)


def _optional() -> Column:
    return _text(required=False)


def _items(*, required: bool = False) -> Column:
    return Column(_anything, required=required, is_list=True)


def _choice(choices: Collection[str], *, required: bool = True) -> Column:
    def fault(cell: str) -> str | None:
        return None if cell in choices else f"expected one of {', '.join(choices)}"

    return Column(fault, required=required)


def _number(low: float, high: float, *, required: bool = False) -> Column:
    expected = f"expected a number between {low:g} and {high:g}"

    def fault(cell: str) -> str | None:
        try:
            value = float(cell)
        except ValueError:
            return expected
        return None if low <= value <= high else expected

    return Column(fault, required=required, number=True)


def _date(*, required: bool = False) -> Column:
    def fault(cell: str) -> str | None:
        return None if date_parts(cell) else "expected a date: 2024, 2024-09 or 2024-09-29"

    return Column(fault, required=required)


def _pattern(pattern: str, expected: str, *, required: bool = False) -> Column:
    compiled = re.compile(pattern)

    def fault(cell: str) -> str | None:
        return None if compiled.fullmatch(cell) else f"expected {expected}"

    return Column(fault, required=required)


def _reference(*tables: str, required: bool = False, is_list: bool = False) -> Column:
    return Column(_anything, required=required, refers_to=tables, is_list=is_list)


def _id(prefixes: str) -> Column:
    return _pattern(
        rf"(?:{prefixes})/[a-z0-9][a-z0-9-]*",
        f"an id such as {prefixes.split('|')[0]}/some-name (a-z, 0-9 and -)",
        required=True,
    )


_PROVENANCE = {
    "confidence": _choice(CONFIDENCES),
    "source": _text(),
    "note": _optional(),
}
_POSITION = {
    "lon": _number(*LON_RANGE),
    "lat": _number(*LAT_RANGE),
    "datum": _choice(DATUMS, required=False),
}
_LIFE = {
    "status": _choice(STATUSES),
    "opened": _date(),
    "expected": _date(),
}


def _lines(file: str, prefix: str, kinds: Collection[str]) -> Table:
    return Table(
        file,
        ("id",),
        {
            "id": _id(prefix),
            "name": _text(),
            "kind": _choice(kinds),
            "aliases": _items(),
            "codes": _items(),
            "speed_kmh": _number(10, 600),
            "length_km": _number(0.1, 3000),
            "status": _choice(STATUSES),
            "approved": _date(),
            "started": _date(),
            "opened": _date(),
            "expected": _date(),
            **_PROVENANCE,
        },
    )


def _line_points(file: str, lines: str, *, closings: bool = False) -> Table:
    return Table(
        file,
        ("line", "part", "order"),
        {
            "line": _reference(lines, required=True),
            "part": _text(),
            "order": _number(1, 10_000, required=True),
            "name": _text(),
            "kind": _choice(POINT_KINDS),
            "lon": _number(*LON_RANGE, required=True),
            "lat": _number(*LAT_RANGE, required=True),
            "datum": _choice(DATUMS),
            "county": _optional(),
            "stop": _choice(("yes", "no")),
            "opened": _date(),
            "stop_opened": _date(),
            **({"stop_closed": _date()} if closings else {}),
            "confidence": _choice(CONFIDENCES),
            "error_m": _number(0, 100_000),
            "source": _text(),
            "note": _optional(),
        },
    )


TABLES: Final[Mapping[str, Table]] = {
    "documents": Table(
        "documents.csv",
        ("id",),
        {
            "id": _text(),
            "title": _text(),
            "publisher": _text(),
            "date": _date(),
            "date_note": _optional(),
            "file": _text(),
            "sha256": _pattern(r"[0-9a-f]{64}", "64 hexadecimal digits", required=True),
        },
    ),
    "places": Table(
        "places.csv",
        ("id",),
        {
            "id": _id("city|district|area|hub|park"),
            "name": _text(),
            "kind": _choice(PLACE_KINDS),
            "adcode": _pattern(r"\d{6}", "six digits"),
            "parent": _reference("places", is_list=True),
            "aliases": _items(),
            "former_names": _items(),
            **_POSITION,
            "population_2020": _number(0, 1e8),
            "population_confidence": _choice(CONFIDENCES, required=False),
            "area_km2": _number(0, 1e6),
            "status": _choice(STATUSES, required=False),
            "opened": _date(),
            "expected": _date(),
            "location": _choice(("point", "polygon", "none")),
            **_PROVENANCE,
        },
    ),
    "border_pairs": Table(
        "border_pairs.csv",
        ("id",),
        {
            "id": _id("pair"),
            "name": _text(),
            "members": _reference("places", required=True, is_list=True),
            "aliases": _items(),
            "cooperation": _optional(),
            "since": _date(),
            **_PROVENANCE,
        },
    ),
    "belts": Table(
        "belts.csv",
        ("id",),
        {
            "id": _id("belt"),
            "name": _text(),
            "aliases": _items(),
            "members": _reference("places", required=True, is_list=True),
            "anchors": _reference("places", is_list=True),
            "role": _optional(),
            "status": _choice(STATUSES),
            "since": _date(),
            **_PROVENANCE,
        },
    ),
    "rail": _lines("rail.csv", "rail", RAIL_KINDS),
    "rail_points": _line_points("rail_points.csv", "rail", closings=True),
    "through_running": Table(
        "through_running.csv",
        ("lines", "start", "joints", "end"),
        {
            "lines": _reference("rail", required=True, is_list=True),
            "start": _text(),
            "joints": _items(required=True),
            "end": _text(),
            "since": _date(required=True),
            "until": _date(),
            **_PROVENANCE,
        },
    ),
    "roads": _lines("roads.csv", "road", ROAD_KINDS),
    "road_points": _line_points("road_points.csv", "roads"),
    "status_history": Table(
        "status_history.csv",
        ("feature", "date", "status", "part"),
        {
            "feature": _reference("features", required=True),
            "date": _date(),
            "status": _choice(STATUSES),
            "part": _optional(),
            **_PROVENANCE,
        },
    ),
    "projects": Table(
        "projects.csv",
        ("id",),
        {
            "id": _id("project"),
            "name": _text(),
            "kind": _text(),
            **_LIFE,
            "places": _reference("places", is_list=True),
            "districts": _reference("places", is_list=True),
            "feature": _reference("features"),
            **_POSITION,
            "location": _choice(("point", "feature", "districts", "none")),
            "document": _reference("documents"),
            "mention_start": _number(0, 1e9),
            "mention_end": _number(0, 1e9),
            "investment": _optional(),
            **_PROVENANCE,
        },
    ),
    "figures": Table(
        "figures.csv",
        ("id",),
        {
            "id": _text(),
            "document": _reference("documents", required=True),
            "start": _number(0, 1e9, required=True),
            "end": _number(0, 1e9, required=True),
            "text": _text(),
            "value": _number(-1e12, 1e12),
            "value_max": _number(-1e12, 1e12),
            "op": _optional(),
            "unit": _optional(),
            "label": _text(),
            "places": _items(),
            "kind": _text(),
            "as_of": _optional(),
            "as_of_note": _optional(),
            "priority": _number(1, 9, required=True),
            "boilerplate": _choice(("yes", "no")),
            "note": _optional(),
        },
    ),
    "evidence": Table(
        "evidence.csv",
        ("feature", "document", "start", "end"),
        {
            "feature": _reference("features", required=True),
            "document": _reference("documents", required=True),
            "start": _number(0, 1e9, required=True),
            "end": _number(0, 1e9, required=True),
            "text": _text(),
            "kind": _text(),
            "status": _choice(STATUSES, required=False),
            "date": _date(),
            "confidence": _optional(),
            "note": _optional(),
        },
    ),
    "china_places": Table(
        "china_places.csv",
        ("adcode",),
        {
            "adcode": _pattern(r"\d{6}", "six digits", required=True),
            "name": _text(),
            "level": _choice(("province", "city", "district")),
            "parent": _pattern(r"\d{6}", "six digits"),
            "lon": _number(*LON_RANGE),
            "lat": _number(*LAT_RANGE),
        },
    ),
    "parameters": Table(
        "parameters.csv",
        ("name",),
        {
            "name": _text(),
            "value": _text(),
            "unit": _text(),
            "reason": _text(),
            "source": _text(),
        },
    ),
}

#: Tables whose rows become features, and so may be named by evidence and projects.
FEATURE_TABLES: Final = ("places", "border_pairs", "belts", "rail", "roads", "projects")

#: Polygon files: the properties every feature of them must have.
POLYGON_FILES: Final[Mapping[str, tuple[str, ...]]] = {
    "boundaries": ("adcode", "name", "city", "province"),
    "surroundings": ("adcode", "name", "province"),
}
