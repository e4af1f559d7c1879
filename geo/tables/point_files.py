"""Points a person brings along, in a list or a vector file of their own.

Whatever the format, the same check follows: what every column may hold, who has no name or
another's id, and where the positions lie. Coordinates are taken to be on the datum the row
says (GCJ-02 in any spelling), whether they stand in cells or in geometry.
"""

from __future__ import annotations

__all__ = ["DATUM_ASSUMED", "WITHOUT_POSITION", "read_points_file"]

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from geo.coordinates import CRS84, DATUMS
from geo.errors import DataError, Fault
from geo.tables import own_words
from geo.tables.own_checks import (
    MEANINGS,
    REQUIRED,
    FaultList,
    columns_meant,
    on_wgs84,
    outside,
    why_outside,
)
from geo.tables.own_loaders import OwnRows, load_rows

#: Key of a frame's ``attrs``: how many rows have no position.
WITHOUT_POSITION: Final = "without_position"
#: Key of a frame's ``attrs``: whether it is a list that does not say what its positions are on.
DATUM_ASSUMED: Final = "datum_assumed"


def read_points_file(
    path: Path, columns: Mapping[str, str], *, layer: str | None = None
) -> gpd.GeoDataFrame:
    """Points a person brought along: a list with lon, lat (and datum), or a vector file.

    Parameters
    ----------
    path : Path
        ``.csv`` (comma, semicolon or tab; UTF-8 or GBK), ``.xlsx``, ``.ods``, GeoJSON,
        GeoPackage, Shapefile, FlatGeobuf, KML or GeoParquet, with at least id and name.
    columns : mapping of str to str
        Columns to fill in where the file lacks them, with their default.
    layer : str, optional
        Which layer or sheet, where the file has several.

    Returns
    -------
    GeoDataFrame
        CRS84; the columns of the file, as text, and of `columns`; rows without a position
        have no geometry, and ``attrs["without_position"]`` counts them. Of a list with no
        column ``datum``, ``attrs["datum_assumed"]`` is true: its positions are taken as WGS 84,
        which vector files say of themselves.

    Raises
    ------
    geo.errors.DataError
        For a file that cannot be read, a missing column or bad cells, each with its line.
    geo.errors.UsageError
        For a format that is not read, or several layers and none chosen.
    """
    rows = load_rows(path, layer)
    cells, faults = _with_headings(rows)
    assumed = rows.geometry is None and "datum" not in cells
    if not faults:
        found = FaultList()
        found.add(_cell_faults(rows, cells))
        geometry = _positions(rows, cells, found)
        faults = found.told(rows.file)
    if faults:
        raise DataError(faults)
    frame = gpd.GeoDataFrame(cells, geometry=geometry, crs=CRS84)
    for name, default in columns.items():
        frame[name] = [cell or default for cell in frame[name]] if name in frame else default
    unplaced = int(frame.geometry.isna().sum())
    frame.attrs[WITHOUT_POSITION] = unplaced
    frame.attrs[DATUM_ASSUMED] = assumed and unplaced < len(frame)
    return frame


def _with_headings(rows: OwnRows) -> tuple[pd.DataFrame, list[Fault]]:
    """Cells under our names for the columns, as our tables write them."""
    meant, wrong = columns_meant(list(map(str, rows.cells.columns)), cells=rows.geometry is None)
    if wrong:
        return rows.cells, [_fault(rows, None, expected, name) for name, expected in wrong]
    cells = rows.cells.iloc[:, list(meant.values())].copy()
    cells.columns = pd.Index(list(meant))
    return cells.drop(columns=["geometry"], errors="ignore"), []


def _cell_faults(rows: OwnRows, cells: pd.DataFrame) -> Iterator[tuple[int, Fault]]:
    """What is wrong with the cells; those that are right are rewritten as our tables have them."""
    for name in REQUIRED:
        for line, cell in zip(rows.lines, cells[name], strict=True):
            if not cell:
                yield line, _fault(rows, line, "expected a value, found none", name, "")
    first: dict[str, int] = {}
    for line, cell in zip(rows.lines, cells["id"], strict=True):
        seen = first.setdefault(cell, line)
        if cell and seen != line:
            expected = f"duplicate: the same id stands in {rows.row_word} {seen}"
            yield line, _fault(rows, line, expected, "id", cell)
    for name, (understood, expected) in MEANINGS.items():
        if name not in cells:
            continue
        meant = {cell: understood(cell) if cell else "" for cell in set(cells[name])}
        told = [meant[cell] for cell in cells[name]]
        for line, cell, word in zip(rows.lines, cells[name], told, strict=True):
            if word is None:
                yield line, _fault(rows, line, expected, name, cell)
        cells[name] = told


def _positions(rows: OwnRows, cells: pd.DataFrame, found: FaultList) -> Any:
    """Geometry on WGS 84, None where there is no position."""
    if rows.geometry is None:
        shapes, faults = _from_cells(rows, cells)
    else:
        shapes, faults = _from_geometry(rows.geometry), []
    if faults:
        found.add(faults)
        return shapes
    present = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    shapes = np.where(present, shapes, None)
    faults = list(_no_datum(rows, cells, present))
    found.add(faults)
    misplaced = _find_misplaced(rows, shapes, found)
    if "datum" in cells and not faults and not misplaced and None not in set(cells["datum"]):
        shapes = on_wgs84(shapes, cells["datum"].to_numpy())
        cells["datum"] = "WGS84"
    if {"lon", "lat"} <= set(cells.columns):
        points = shapely.point_on_surface(shapes)
        cells["lon"], cells["lat"] = shapely.get_x(points), shapely.get_y(points)
    elif rows.geometry is None:
        cells["datum"] = "WGS84"
    return shapes


def _no_datum(rows: OwnRows, cells: pd.DataFrame, present: Any) -> Iterator[tuple[int, Fault]]:
    """Rows that have a position and do not say on what, where others do."""
    if "datum" in cells:
        for line, cell, there in zip(rows.lines, cells["datum"], present, strict=True):
            if there and cell == "":
                yield line, _fault(rows, line, f"expected one of {', '.join(DATUMS)}", "datum", "")


def _from_cells(rows: OwnRows, cells: pd.DataFrame) -> tuple[Any, list[tuple[int, Fault]]]:
    faults = []
    numbers: dict[str, list[float]] = {"lon": [], "lat": []}
    for name, found in numbers.items():
        for line, cell in zip(rows.lines, cells[name], strict=True):
            value = own_words.number(cell, decimal_comma=rows.decimal_comma) if cell else np.nan
            if value is None or abs(value) == np.inf:
                expected = "expected degrees as a number, as in 104.55"
                faults.append((line, _fault(rows, line, expected, name, cell)))
                value = np.nan
            found.append(value)
    for line, lon, lat in zip(rows.lines, cells["lon"], cells["lat"], strict=True):
        if bool(lon) != bool(lat):
            expected = "expected lon and lat together, or none of them"
            faults.append((line, _fault(rows, line, expected, "lon", lon)))
    lon, lat = np.array(numbers["lon"], dtype=float), np.array(numbers["lat"], dtype=float)
    shapes = np.array(shapely.points(lon, lat), dtype=object)
    shapes[np.isnan(lon) | np.isnan(lat)] = None
    return shapes, faults


def _from_geometry(geometry: gpd.GeoSeries) -> Any:
    """Geometry in degrees; what cannot be brought there becomes infinite and is told later."""
    degrees = geometry if geometry.crs.equals(CRS84) else geometry.to_crs(CRS84)
    return np.array(shapely.force_2d(degrees.to_numpy()), dtype=object)


def _find_misplaced(rows: OwnRows, shapes: Any, found: FaultList) -> bool:
    """Whether there are positions outside China; each way of being so is one fault."""
    bounds = shapely.bounds(shapes)
    away = np.flatnonzero(outside(bounds) & ~shapely.is_missing(shapes))
    column = "lon, lat" if rows.geometry is None else "geometry"
    for i in away:
        line, value = rows.lines[i], f"{bounds[i, 0]:g}, {bounds[i, 1]:g}"
        expected = why_outside(bounds[i])
        found.add_misplaced(expected, line, _fault(rows, line, expected, column, value))
    return len(away) > 0


def _fault(
    rows: OwnRows, line: int | None, expected: str, column: str, value: str | None = None
) -> Fault:
    if line is None or rows.row_word == "line":
        at = 1 if line is None and rows.row_word == "line" else line
        return Fault(rows.file, expected, line=at, column=column, value=value)
    return Fault(f"{rows.file}: {rows.row_word} {line}", expected, column=column, value=value)
