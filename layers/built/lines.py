"""Rail and road lines, made of their stretches."""

from __future__ import annotations

__all__ = ["line_layer"]

import geopandas as gpd
import numpy as np
import shapely

from geo.coordinates import geodesic_length_m
from geo.osm.alignments import SOURCE
from geo.place_names import station_id
from geo.tables.door import Tables
from layers.built.stretches import ALIGNMENTS
from layers.features import LINE_COLUMNS, Layers, finish


def line_layer(tables: Tables, built: Layers, mode: str) -> gpd.GeoDataFrame:
    """Lines of a mode.

    Parameters
    ----------
    tables : Tables
    built : mapping of str to GeoDataFrame
        With the stretches of the mode.
    mode : {"rail", "road"}

    Returns
    -------
    GeoDataFrame
        MultiLineString (None for a class of lines, such as 市域铁路), CRS84. ``alignment`` is
        how its stretches are known, the truest first, joined by ``|``, and
        ``surveyed_km``, ``generalised_km`` and ``schematic_km`` how much of it so;
        ``length_km`` is the official length, ``drawn_km`` the geodesic length of its main part,
        which official lengths are of, ``open_km`` what is open of its own track; ``stops`` are
        the ids of a rail line's stations in running order, the branches after the main part.
    """
    rows = (tables.rail if mode == "rail" else tables.roads).copy()
    pieces = dict(list(built[f"{mode}_stretches"].groupby("line", sort=False)))
    own = [pieces.get(line) for line in rows["id"]]
    geometry = [None if p is None else _joined(p) for p in own]
    rows["mode"] = mode
    rows["alignment"] = ["" if p is None else _made(p) for p in own]
    for column in ("osm_ids", "snapshot"):
        rows[column] = [_distinct(p, column) for p in own]
    rows["drawn_km"] = [_km(p, "part", "main") for p in own]
    rows["open_km"] = [_km(p, "status", "open") for p in own]
    rows["stops"] = rows["id"].map(_stops(tables)).fillna("") if mode == "rail" else ""
    for made in ALIGNMENTS:
        rows[f"{made}_km"] = [_km(p, "alignment", made) for p in own]
    table = "rail" if mode == "rail" else "roads"
    kilometres = ("drawn_km", "open_km", *(f"{made}_km" for made in ALIGNMENTS))
    extra = (*LINE_COLUMNS, *kilometres, "stops", "approved", "started", "note")
    layer = finish(rows, geometry, tables, table=table, extra=extra)
    layer["sources"] = [
        f"{source}; alignment: {SOURCE}"
        if {"surveyed", "generalised"} & {*made.split("|")}
        else source
        for source, made in zip(layer["sources"], layer["alignment"], strict=True)
    ]
    return layer


def _stops(tables: Tables) -> dict[str, str]:
    points = tables.rail_points[tables.rail_points["kind"] == "station"]
    ordered = points.sort_values("order", kind="stable").groupby(["line", "part"], sort=False)
    found: dict[str, list[str]] = {}
    for (line, part), rows in ordered:
        own = [station_id(name) for name in rows["name"]]
        found[line] = own + found.get(line, []) if part == "main" else found.get(line, []) + own
    return {line: "|".join(dict.fromkeys(own)) for line, own in found.items()}


def _joined(pieces: gpd.GeoDataFrame) -> shapely.MultiLineString:
    """Stretches of a line as few paths: those that follow one another are one."""
    paths: list[list[np.ndarray]] = []
    for path in map(shapely.get_coordinates, shapely.get_parts(pieces.geometry.to_numpy())):
        if paths and (paths[-1][-1][-1] == path[0]).all():
            paths[-1].append(path[1:])
        else:
            paths.append([path])
    return shapely.MultiLineString([np.concatenate(path) for path in paths])


def _made(pieces: gpd.GeoDataFrame) -> str:
    return "|".join(made for made in ALIGNMENTS if (pieces["alignment"] == made).any())


def _distinct(pieces: gpd.GeoDataFrame | None, column: str) -> str:
    cells = () if pieces is None else pieces[column]
    items = (item for cell in cells for item in str(cell).split("|"))
    return "|".join(dict.fromkeys(item for item in items if item))


def _km(pieces: gpd.GeoDataFrame | None, column: str, value: str) -> float:
    if pieces is None:
        return np.nan
    chosen = pieces.geometry[pieces[column] == value]
    return round(sum(geodesic_length_m(shape) for shape in chosen) / 1000, 1)
