"""The region file against the tables: its cities and provinces are theirs."""

from __future__ import annotations

__all__ = ["region_faults"]

from collections.abc import Iterator

from geo.errors import Fault
from geo.tables.checks.sheets import Sheets
from geo.tables.folder import REGION_FILE


def region_faults(sheets: Sheets) -> Iterator[Fault]:
    """Cities that are no rows of the places, and provinces none of whose districts is mapped."""
    places, boundaries = sheets["places"], sheets.polygons["boundaries"]
    if not places.readable or not places.whole or boundaries.empty:
        return
    frame = places.frame
    cities = set(frame.loc[frame["kind"] == "city", "adcode"])
    for key in ("cities", "edges", "tints"):
        for code in sheets.region.get(key, ()):
            if code not in cities:
                expected = "expected the code of a city of places.csv"
                yield Fault(REGION_FILE, expected, column=key, value=code)
    provinces = set(boundaries["province"])
    for name in sheets.region.get("home", ()):
        if name not in provinces:
            expected = "expected a province of boundaries.geojson"
            yield Fault(REGION_FILE, expected, column="home", value=name)
