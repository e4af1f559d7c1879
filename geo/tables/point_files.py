"""Points a person brings along, in a list or a vector file of their own.

Whatever the format, the same check follows: what every column may hold, who has no name or
another's id, and where the positions lie. Coordinates are taken to be on the datum the row
says (GCJ-02 in any spelling), whether they stand in cells or in geometry.
"""

from __future__ import annotations

__all__ = ["WITHOUT_POSITION", "read_points_file"]

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from geo.coordinates import CRS84, DATUMS, Floats, to_wgs84
from geo.dates.statuses import STATUSES
from geo.errors import DataError, Fault
from geo.tables import own_words
from geo.tables.columns import LAT_RANGE, LON_RANGE
from geo.tables.own_loaders import OwnRows, load_rows

#: Key of a frame's ``attrs``: how many rows have no position.
WITHOUT_POSITION: Final = "without_position"
_MOST_FAULTS: Final = 20
_REQUIRED: Final = ("id", "name")
_WORD: Final = {
    "id": "编号 or 序号", "name": "名称 or 项目名称", "lon": "经度, longitude or lng", "lat": "纬度 or latitude",
}  # fmt: skip


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
        have no geometry, and ``attrs["without_position"]`` counts them.

    Raises
    ------
    geo.errors.DataError
        For a file that cannot be read, a missing column or bad cells, each with its line.
    geo.errors.UsageError
        For a format that is not read, or several layers and none chosen.
    """
    rows = load_rows(path, layer)
    cells, faults = _with_headings(rows)
    if not faults:
        faults = list(_cell_faults(rows, cells))
        geometry, misplaced = _positions(rows, cells)
        faults += misplaced
    if faults:
        raise DataError(_some(sorted(faults, key=lambda fault: fault.line or 0), rows.file))
    frame = gpd.GeoDataFrame(cells, geometry=geometry, crs=CRS84)
    for name, default in columns.items():
        frame[name] = [cell or default for cell in frame[name]] if name in frame else default
    frame.attrs[WITHOUT_POSITION] = int(frame.geometry.isna().sum())
    return frame


def _with_headings(rows: OwnRows) -> tuple[pd.DataFrame, list[Fault]]:
    """Cells under our names for the columns, as our tables write them."""
    names = [own_words.heading(str(name)) for name in rows.cells.columns]
    faults = []
    for name in sorted({n for n in names if n and names.count(n) > 1}):
        if name in own_words.HEADINGS.values():
            faults.append(_fault(rows, None, "this column is there twice", name))
    needed = (*_REQUIRED, *(("lon", "lat") if rows.geometry is None else ()))
    for name in needed:
        if name not in names:
            expected = f"this column is missing (it may also be called {_WORD[name]})"
            faults.append(_fault(rows, None, expected, name))
    if faults:
        return rows.cells, faults
    kept = [i for i, name in enumerate(names) if name and name not in names[:i]]
    cells = rows.cells.iloc[:, kept].copy()
    cells.columns = pd.Index([names[i] for i in kept])
    return cells.drop(columns=["geometry"], errors="ignore"), []


def _cell_faults(rows: OwnRows, cells: pd.DataFrame) -> Iterator[Fault]:
    """What is wrong with the cells; those that are right are rewritten as our tables have them."""
    for name in _REQUIRED:
        for line, cell in zip(rows.lines, cells[name], strict=True):
            if not cell:
                yield _fault(rows, line, "expected a value, found none", name, "")
    first: dict[str, int] = {}
    for line, cell in zip(rows.lines, cells["id"], strict=True):
        seen = first.setdefault(cell, line)
        if cell and seen != line:
            expected = f"duplicate: the same id stands in {rows.row_word} {seen}"
            yield _fault(rows, line, expected, "id", cell)
    for name, (understood, expected) in _MEANINGS.items():
        if name not in cells:
            continue
        told = [understood(cell) if cell else "" for cell in cells[name]]
        for line, cell, meant in zip(rows.lines, cells[name], told, strict=True):
            if meant is None:
                yield _fault(rows, line, expected, name, cell)
        cells[name] = told


def _evidence(cell: str) -> str | None:
    try:
        return cell if isinstance(json.loads(cell), list) else None
    except (ValueError, RecursionError):
        return None


_MEANINGS: Final[Mapping[str, tuple[Callable[[str], str | None], str]]] = {
    "status": (own_words.status, f"expected one of {', '.join(STATUSES)} (or 在建, 规划, …)"),
    "opened": (own_words.date, "expected a date, as in 2024-01-05, 2024/1/5 or 2024年1月"),
    "expected": (own_words.date, "expected a date, as in 2024-01-05, 2024/1/5 or 2024年1月"),
    "datum": (own_words.datum, f"expected one of {', '.join(DATUMS)} (or 高德, 百度, …)"),
    "evidence": (_evidence, "expected a JSON list"),
}


def _positions(rows: OwnRows, cells: pd.DataFrame) -> tuple[Any, list[Fault]]:
    """Geometry on WGS 84, None where there is no position."""
    if rows.geometry is None:
        shapes, faults = _from_cells(rows, cells)
    else:
        shapes, faults = _from_geometry(rows.geometry)
    if faults:
        return shapes, faults
    present = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    shapes = np.where(present, shapes, None)
    faults = list(_place_faults(rows, shapes))
    if "datum" in cells:
        for line, cell, there in zip(rows.lines, cells["datum"], present, strict=True):
            if there and cell == "":
                faults.append(
                    _fault(rows, line, f"expected one of {', '.join(DATUMS)}", "datum", "")
                )
        if not faults and None not in set(cells["datum"]):
            shapes = _on_wgs84(shapes, cells["datum"].to_numpy())
            cells["datum"] = "WGS84"
    if {"lon", "lat"} <= set(cells.columns):
        points = shapely.point_on_surface(shapes)
        cells["lon"], cells["lat"] = shapely.get_x(points), shapely.get_y(points)
    elif rows.geometry is None:
        cells["datum"] = "WGS84"
    return shapes, faults


def _from_cells(rows: OwnRows, cells: pd.DataFrame) -> tuple[Any, list[Fault]]:
    faults = []
    numbers: dict[str, list[float]] = {"lon": [], "lat": []}
    for name, found in numbers.items():
        for line, cell in zip(rows.lines, cells[name], strict=True):
            value = own_words.number(cell, decimal_comma=rows.decimal_comma) if cell else np.nan
            if value is None or abs(value) == np.inf:
                expected = "expected degrees as a number, as in 104.55"
                faults.append(_fault(rows, line, expected, name, cell))
                value = np.nan
            found.append(value)
    for line, lon, lat in zip(rows.lines, cells["lon"], cells["lat"], strict=True):
        if bool(lon) != bool(lat):
            expected = "expected lon and lat together, or none of them"
            faults.append(_fault(rows, line, expected, "lon", lon))
    lon, lat = np.array(numbers["lon"], dtype=float), np.array(numbers["lat"], dtype=float)
    shapes = np.array(shapely.points(lon, lat), dtype=object)
    shapes[np.isnan(lon) | np.isnan(lat)] = None
    return shapes, faults


def _from_geometry(geometry: gpd.GeoSeries) -> tuple[Any, list[Fault]]:
    """Geometry in degrees; what cannot be brought there becomes infinite and is told later."""
    degrees = geometry if geometry.crs.equals(CRS84) else geometry.to_crs(CRS84)
    return np.array(shapely.force_2d(degrees.to_numpy()), dtype=object), []


def _place_faults(rows: OwnRows, shapes: Any) -> Iterator[Fault]:
    """Positions outside China, by what they look like."""
    bounds = shapely.bounds(shapes)
    found: dict[str, list[tuple[int, str]]] = {}
    (west, east), (south, north) = LON_RANGE, LAT_RANGE
    for line, shape, box in zip(rows.lines, shapes, bounds, strict=True):
        if shape is None:
            continue
        x, y = float(box[0]), float(box[1])
        inside = west <= x and box[2] <= east and south <= y and box[3] <= north
        if inside:
            continue
        value = f"{x:g}, {y:g}"
        if south <= x and box[2] <= north and west <= y and box[3] <= east:
            expected = "these coordinates look swapped: expected longitude, then latitude"
        elif not (abs(x) <= 180 and abs(y) <= 90):
            expected = "these coordinates are not degrees: state what they are on, or convert them"
        else:
            expected = f"expected a longitude of {west:g} to {east:g} and a latitude of {south:g} to {north:g}"
        found.setdefault(expected, []).append((line, value))
    column = "lon, lat" if rows.geometry is None else "geometry"
    for expected, places in found.items():  # a whole file is wrong in one way: one line
        others = f" (and {len(places) - 1:,} others)" if len(places) > 1 else ""
        yield _fault(rows, places[0][0], expected + others, column, places[0][1])


def _on_wgs84(shapes: Any, datums: Any) -> Any:
    """Shapes brought from each row's datum to WGS 84."""
    moved = shapes.copy()
    for name in set(datums) - {"", "WGS84"}:

        def undo(points: Floats, name: str = name) -> Floats:
            return np.column_stack(to_wgs84(points[:, 0], points[:, 1], name))

        here = (datums == name) & ~shapely.is_missing(shapes)
        moved[here] = shapely.transform(shapes[here], undo)
    return moved


def _fault(
    rows: OwnRows, line: int | None, expected: str, column: str, value: str | None = None
) -> Fault:
    if line is None or rows.row_word == "line":
        at = 1 if line is None and rows.row_word == "line" else line
        return Fault(rows.file, expected, line=at, column=column, value=value)
    return Fault(f"{rows.file}: {rows.row_word} {line}", expected, column=column, value=value)


def _some(faults: list[Fault], file: str) -> list[Fault]:
    """As many faults as a person reads; that there are more is the last."""
    if len(faults) <= _MOST_FAULTS:
        return faults
    more = f"{len(faults) - _MOST_FAULTS:,} more such faults"
    return [*faults[:_MOST_FAULTS], Fault(file, more)]
