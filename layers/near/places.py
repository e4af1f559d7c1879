"""The places ``near`` is asked of, and where they lie."""

from __future__ import annotations

__all__ = ["district_places", "find_place", "outline"]

import shapely

from geo.errors import NotFoundError
from geo.gazetteer import Gazetteer, Place
from geo.on_map import find_on_map
from geo.tables.door import Tables
from geo.typed_points import typed_point
from layers.built.cities import build_cities
from layers.built.districts import build_districts
from layers.features import Layers


def find_place(tables: Tables, name: str) -> Place:
    """The place of a name or a pair of coordinates; a line, which is none, is told as that.

    Raises
    ------
    geo.errors.NotFoundError, geo.errors.AmbiguousError
        For an unknown or ambiguous place.
    """
    point = typed_point(name)
    if point is not None:
        return point
    try:
        return find_on_map(Gazetteer.from_tables(tables), tables, name)
    except NotFoundError as error:
        lines = (("a rail line", tables.rail), ("a road", tables.roads), ("a belt", tables.belts),
                 ("a border-area pair", tables.border_pairs))  # fmt: skip
        for what, table in lines:
            named = table["name"].eq(name) | table["aliases"].str.split("|").map(
                lambda names: name in names
            )
            if named.any():
                text = f"{name} is {what}; expected a district, city, area, hub or station"
                raise NotFoundError(text) from error
        raise


def outline(tables: Tables, place: Place, built: Layers | None = None) -> shapely.Geometry:
    """Boundary of a district or city, the point of any other place; WGS 84 degrees.

    Raises
    ------
    geo.errors.NotFoundError
        For a place without a known location.
    """
    if built is None:
        built = {"districts": build_districts(tables, {})}
        if place.kind == "city":
            built = {**built, "cities": build_cities(tables, built)}
    for layer in ("districts", "cities"):
        if layer not in built:
            continue
        rows = built[layer][built[layer]["id"] == place.id]
        if len(rows) and rows.geometry.iloc[0] is not None:
            return rows.geometry.iloc[0]
    if place.lon is None or place.lat is None:
        why = f" ({place.note})" if place.note else ""
        raise NotFoundError(f"{place.name} has no known location{why}")
    return shapely.Point(place.lon, place.lat)


def district_places(
    tables: Tables, built: Layers | None = None
) -> list[tuple[Place, shapely.Geometry]]:
    """Every district that has a boundary, in order, with it."""
    districts = build_districts(tables, {}) if built is None else built["districts"]
    places = Gazetteer.from_tables(tables).places
    return [
        (places[row.id], row.geometry)
        for row in districts.itertuples()
        if row.geometry is not None and row.id in places
    ]
