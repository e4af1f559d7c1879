"""Points a person brings along, in a CSV of their own or any vector file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import geopandas as gpd

from geo.coordinates import CRS84
from geo.errors import DataError, Fault
from geo.tables.columns import Table
from geo.tables.door import check_rows, decode_file, parse_csv
from geo.tables.schema import TABLES

#: What people in China call the columns of their own lists.
_CHINESE_HEADERS: Final = {
    "编号": "id", "序号": "id", "名称": "name", "项目名称": "name", "经度": "lon", "纬度": "lat",
    "坐标系": "datum", "类别": "kind", "类型": "kind", "状态": "status", "区县": "district",
}  # fmt: skip


def read_points_file(path: Path, columns: Mapping[str, str]) -> gpd.GeoDataFrame:
    """Points a person brought along: a CSV with lon, lat (and datum), or any vector file.

    Parameters
    ----------
    path : Path
        ``.csv`` with at least id, name, lon, lat; otherwise whatever GDAL or Arrow reads
        (GeoJSON, GeoPackage, Shapefile, GeoParquet).
    columns : mapping of str to str
        Columns to fill in where the file lacks them, with their default.

    Returns
    -------
    GeoDataFrame
        CRS84; the columns of the file and of `columns`.

    Raises
    ------
    geo.errors.DataError
        For a missing file, a missing column or a bad cell, with the line.
    """
    if not path.is_file():
        what = "expected a file, found a folder" if path.is_dir() else "no such file"
        raise DataError([Fault(str(path), what)])
    if path.suffix.lower() == ".csv":
        frame = _points_from_csv(path)
    else:
        frame = _points_from_vector(path)
    for name, default in columns.items():
        if name not in frame.columns:
            frame[name] = default
    return frame


def _points_from_vector(path: Path) -> gpd.GeoDataFrame:
    try:
        if path.suffix.lower() == ".parquet":
            frame = gpd.read_parquet(path)
        else:
            frame = gpd.read_file(path)
    except (RuntimeError, ValueError, OSError) as error:
        raise DataError(
            [Fault(str(path), f"not a vector file that can be read ({error})")]
        ) from None
    if not isinstance(frame, gpd.GeoDataFrame):
        raise DataError([Fault(str(path), "expected a layer with geometry")])
    if frame.crs is None:
        raise DataError([Fault(str(path), "expected a stated coordinate reference system")])
    missing = [name for name in ("id", "name") if name not in frame.columns]
    if missing:
        raise DataError([Fault(str(path), f"missing column {', '.join(missing)}")])
    return frame.to_crs(CRS84)


def _points_from_csv(path: Path) -> gpd.GeoDataFrame:
    projects = TABLES["projects"].columns
    wanted = {name: projects[name] for name in ("name", "lon", "lat")}
    wanted = {"id": TABLES["documents"].columns["id"], **wanted}
    optional = {n: projects[n] for n in ("datum", "status", "opened", "expected")}
    rows = parse_csv(_decode_any(path), path.name)
    if rows:
        rows[0] = (1, [_CHINESE_HEADERS.get(cell.strip(), cell) for cell in rows[0][1]])
    header = rows[0][1] if rows else []
    columns = {**wanted, **{n: c for n, c in optional.items() if n in header}}
    sheet, faults = check_rows(rows, Table(path.name, ("id",), columns), padded=True)
    if faults:
        raise DataError(faults)
    frame = sheet.frame
    if "datum" not in frame.columns:
        frame["datum"] = "WGS84"
    return gpd.GeoDataFrame(frame, geometry=gpd.points_from_xy(frame.lon, frame.lat), crs=CRS84)


def _decode_any(path: Path) -> str:
    """Text of a person's own file: UTF-8, or what Excel in China saves."""
    try:
        return decode_file(path)
    except DataError:
        if not path.is_file():
            raise
    try:
        return path.read_bytes().decode("gb18030")
    except UnicodeDecodeError:
        raise DataError([Fault(path.name, "expected a CSV in UTF-8 or GBK")]) from None
