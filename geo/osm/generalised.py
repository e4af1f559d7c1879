"""Alignments that ship with the tables: courses routed along a thinned OpenStreetMap graph.

``scripts/route_lines`` makes the table; it says of every stretch how far its course may be
trusted, and why where it may not.
"""

from __future__ import annotations

__all__ = ["GUESS", "course_of", "generalised_alignments", "schematic_reasons"]

from collections.abc import Mapping
from typing import Any, Final

import shapely

from geo.dates.stretches import StretchKey
from geo.osm.alignments import Alignment

#: Why the course of a stretch is one that nobody can vouch for at all.
GUESS: Final = "guess"


def generalised_alignments(tables: Any) -> Mapping[StretchKey, Alignment]:
    """Courses of the table ``generalised``, by stretch.

    Parameters
    ----------
    tables : geo.tables.door.Tables

    Returns
    -------
    mapping of stretch key to Alignment
        Only stretches with a course. What the table calls schematic stays so, but is drawn
        along its course, which is nearer the truth than the chord.
    """
    found = {}
    for row in tables.generalised.itertuples():
        if row.course:
            shape = shapely.MultiLineString([course_of(row.course)])
            key = (row.line, row.part, int(row.to_order))
            found[key] = Alignment(shape, "", row.snapshot, row.made)
    return found


def schematic_reasons(tables: Any) -> Mapping[StretchKey, str]:
    """Why stretches are schematic, by stretch; see ``data/README.md``."""
    rows = tables.generalised
    return {
        (row.line, row.part, int(row.to_order)): row.reason
        for row in rows[rows["reason"] != ""].itertuples()
    }


def course_of(cell: str) -> list[tuple[float, float]]:
    """Longitudes and latitudes of a course cell (``lon lat|lon lat|…``), WGS 84 degrees."""
    pairs = (pair.split(" ") for pair in cell.split("|"))
    return [(float(lon), float(lat)) for lon, lat in pairs]
