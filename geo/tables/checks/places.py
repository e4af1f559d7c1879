"""Places: what they are, what they lie in, and where."""

from __future__ import annotations

__all__ = ["member_faults", "outline_faults", "place_faults"]

from collections.abc import Iterator
from typing import Any, Final

import shapely

from geo.errors import Fault
from geo.tables.checks.sheets import Sheets
from geo.tables.columns import split_list

_PREFIXES: Final = {"airport": "hub", "port": "hub"}
#: What a place may lie in, by its kind.
_PARENTS: Final = {"city": (), "district": ("city",)}
_PARENTS_OF_OTHERS: Final = ("city", "district")
_CODED: Final = ("city", "district")


def place_faults(sheets: Sheets) -> Iterator[Fault]:
    """Places whose columns do not go together."""
    sheet = sheets["places"]
    kinds = dict(zip(sheet.frame["id"], sheet.frame["kind"], strict=True))
    for line, row in sheet.rows():
        for column, expected in (*_identity(row), *_parents(row, kinds), *_location(row)):
            yield sheet.fault(line, column, getattr(row, column), expected)


def _identity(row: Any) -> Iterator[tuple[str, str]]:
    prefix, slug = row.id.split("/", 1)
    wanted = _PREFIXES.get(row.kind, row.kind)
    if prefix != wanted:
        yield "id", f"expected an id that begins with {wanted}/ for kind {row.kind}"
    if row.kind in _CODED and row.adcode != slug:
        yield "adcode", "expected the six digits of its id"


def _parents(row: Any, kinds: dict[str, str]) -> Iterator[tuple[str, str]]:
    parents = [kinds[parent] for parent in split_list(row.parent) if parent in kinds]
    allowed = _PARENTS.get(row.kind, _PARENTS_OF_OTHERS)
    if any(kind not in allowed for kind in parents):
        yield (
            "parent",
            f"expected {' or '.join(allowed) or 'nothing'} for a place of kind {row.kind}",
        )
    elif row.kind == "district" and len(split_list(row.parent)) != 1:
        yield "parent", "expected the one city a district lies in"


def _location(row: Any) -> Iterator[tuple[str, str]]:
    located = row.lon == row.lon  # NaN is not itself
    if located == (row.location == "none"):
        yield "location", "expected none for a place without lon and lat, and only for it"
    if not located and not row.note:
        yield "note", "expected the reason why there is no position"


def outline_faults(sheets: Sheets) -> Iterator[Fault]:
    """Districts and cities against their polygons."""
    sheet = sheets["places"]
    boundaries, surroundings = (sheets.polygons[n] for n in ("boundaries", "surroundings"))
    if boundaries.empty or not len(sheet.lines):
        return
    polygons = dict(zip(boundaries["adcode"], boundaries.geometry, strict=True))
    cities = {*surroundings["adcode"], *(f"{adcode[:4]}00" for adcode in polygons)}
    # Without any population journeys weigh alike; with some, one that is missing would weigh nothing.
    counted = sheet.frame["adcode"].isin(list(polygons)) & sheet.frame["population_2020"].gt(0.0)
    mapped = 0
    for line, row in sheet.rows():
        if row.kind == "district" and row.adcode in polygons:
            mapped += 1
            seat = shapely.Point(row.lon, row.lat)
            if counted.any() and not row.population_2020 > 0.0:
                expected = "expected the population of a district on the map, as others have it"
                yield sheet.fault(line, "population_2020", "", expected)
            if row.lon == row.lon and not shapely.contains(polygons[row.adcode], seat):
                expected = "expected a seat inside the district's polygon in boundaries.geojson"
                yield sheet.fault(line, "lon", f"{row.lon},{row.lat}", expected)
        elif row.location == "polygon" and not (row.kind == "city" and row.adcode in cities):
            expected = "expected a polygon of its adcode in a GeoJSON file"
            yield sheet.fault(line, "location", row.location, expected)
    if sheet.whole and mapped < 2:
        yield Fault(sheet.table.file, "expected two districts or more with a polygon", column="id")


def member_faults(sheets: Sheets) -> Iterator[Fault]:
    """Members of belts and border pairs that are no district on the map, or lie in none."""
    places = sheets["places"]
    if sheets.polygons["boundaries"].empty or not places.whole:
        return
    codes = {*sheets.polygons["boundaries"]["adcode"]}
    rows = {row.id: row for _, row in places.rows()}
    mapped = {i for i, row in rows.items() if row.kind == "district" and row.adcode in codes}
    for name, areas_too in (("belts", False), ("border_pairs", True)):
        sheet = sheets[name]
        for line, row in sheet.rows():
            members = [rows[i] for i in split_list(row.members) if i in rows]
            for member in members:
                lies_in = split_list(member.parent) if areas_too else []
                own = [member.id] if member.id.startswith("district/") else lies_in
                if not own or not {*own} <= mapped or member.lon != member.lon:
                    expected = "expected a district with a polygon" + (
                        ", or a place with a position in such districts" if areas_too else ""
                    )
                    yield sheet.fault(line, "members", member.id, expected)
            if areas_too and len(split_list(row.members)) < 2:
                yield sheet.fault(line, "members", row.members, "expected two members or more")
