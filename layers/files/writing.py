"""Layers and tables as files: GeoParquet, GeoJSON, GeoPackage and CSV, always the same bytes."""

from __future__ import annotations

__all__ = ["flat", "read_layer", "write_geopackage", "write_layer", "write_table"]

import functools
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Final

import geopandas as gpd
import pandas as pd
import pyogrio
import shapely

from geo.coordinates import CRS84
from geo.tables.formulas import quoted
from geo.visible import visible
from layers.files.qgis import layer_style
from layers.registry import LAYERS

#: GDAL stamps the time of writing into GeoPackages; a fixed one keeps builds identical.
_STAMP: Final = "2000-01-01T00:00:00.000Z"
#: About 0.1 m: finer than any position here is known.
_DEGREE_DIGITS: Final = 6
#: Counts, of which some are not known: whole numbers in files, which can say so.
_WHOLE: Final = ("population_2020", "mention_start", "mention_end")
#: Columns of days in Parquet and GeoPackage, by the dates that may be told by year or month only.
_DAYS: Final = {"opened": "opened_on", "expected": "expected_on"}
#: What becomes the member ``id`` of a GeoJSON feature, beside the property of that name.
_MEMBER: Final = "_id"


def write_layer(layer: gpd.GeoDataFrame, name: str, folder: Path) -> list[Path]:
    """Write ``<name>.parquet`` (GeoParquet 1.1 with bbox) and ``<name>.geojson`` (RFC 7946).

    Returns
    -------
    list of Path
        The files written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    parquet, geojson = folder / f"{name}.parquet", folder / f"{name}.geojson"
    _typed(layer).to_parquet(
        parquet,
        index=False,
        compression="zstd",
        write_covering_bbox=True,
        schema_version="1.1.0",
    )
    # The driver wants one type; RFC 7946 wants rings right-handed and no other CRS.
    pyogrio.write_dataframe(
        _whole(layer).assign(**{_MEMBER: layer["id"]}),
        geojson,
        driver="GeoJSON",
        geometry_type=LAYERS[name].geometry if name in LAYERS else None,
        layer_options={
            "RFC7946": "YES",
            "COORDINATE_PRECISION": str(_DEGREE_DIGITS),
            "ID_FIELD": _MEMBER,
        },
    )
    return [parquet, geojson]


def read_layer(name: str, folder: Path) -> gpd.GeoDataFrame:
    """Read a layer written by :func:`write_layer`."""
    frame = gpd.read_parquet(folder / f"{name}.parquet")
    frame = frame.drop(columns=["bbox", *_DAYS.values()], errors="ignore")
    whole = {name: "float64" for name in _WHOLE if name in frame.columns}
    return frame.astype(whole).set_crs(CRS84, allow_override=True)


def _typed(layer: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """A layer as a file holds it: whole numbers whole, and days beside the dates as told."""
    days = {
        day: [_day(cell) for cell in layer[told]]
        for told, day in _DAYS.items()
        if told in layer.columns
    }
    return _whole(layer).assign(**days)


def _whole(layer: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    return layer.astype({name: "Int64" for name in _WHOLE if name in layer.columns})


def _day(told: object) -> date | None:
    """The day of a date that is told to the day; no day is made up for ``2027`` or ``2025-06``."""
    try:
        return date.fromisoformat(told) if isinstance(told, str) and len(told) == 10 else None
    except ValueError:
        return None


def write_table(frame: pd.DataFrame, name: str, folder: Path) -> Path:
    """Write ``<name>.csv`` in UTF-8 with byte order mark, so that Excel opens it right.

    Geometry becomes ``lon`` and ``lat`` of a point on it, unless the frame has them.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.csv"
    _harmless(flat(frame)).to_csv(path, index=False, encoding="utf-8-sig", lineterminator="\r\n")
    return path


def _harmless(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a frame of cells that no spreadsheet runs and no terminal obeys."""
    harmless = functools.cache(lambda cell: quoted(visible(cell, keep="\n\r\t")))
    texts = {
        name: [
            harmless(cell) if isinstance(cell, str) else cell
            for cell in column.tolist()  # a column of Arrow text gives its cells singly, slowly
        ]
        for name, column in frame.items()
        if not pd.api.types.is_numeric_dtype(column)
    }
    return frame.assign(**texts)


def flat(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a frame without geometry, with ``lon`` and ``lat`` in its place."""
    if not isinstance(frame, gpd.GeoDataFrame):
        return frame
    plain = pd.DataFrame(frame.drop(columns=frame.geometry.name))
    if "lon" not in plain.columns:
        points = shapely.point_on_surface(frame.geometry.values)
        plain["lon"] = [None if p is None or p.is_empty else round(p.x, 6) for p in points]
        plain["lat"] = [None if p is None or p.is_empty else round(p.y, 6) for p in points]
    return plain


def write_geopackage(layers: Mapping[str, gpd.GeoDataFrame], path: Path) -> Path:
    """Write every layer into one GeoPackage, with a QGIS style for each inside.

    Parameters
    ----------
    layers : mapping of str to GeoDataFrame
    path : Path
        A file that does not exist yet.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with _gdal_time(_STAMP):
        for name, layer in layers.items():
            pyogrio.write_dataframe(
                _typed(layer.drop(columns="bbox", errors="ignore")),
                path,
                layer=name,
                driver="GPKG",
                geometry_type=LAYERS[name].geometry if name in LAYERS else None,
                append=path.exists(),
            )
    _add_styles(layers, path)
    return path


@contextmanager
def _gdal_time(stamp: str) -> Iterator[None]:
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": stamp})
    try:
        yield
    finally:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": None})


def _add_styles(layers: Mapping[str, gpd.GeoDataFrame], path: Path) -> None:
    """Fill ``layer_styles``, the table in which QGIS looks for a GeoPackage's styles."""
    with sqlite3.connect(path) as database:
        database.execute(
            "CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT,"
            " f_table_catalog TEXT, f_table_schema TEXT, f_table_name TEXT,"
            " f_geometry_column TEXT, styleName TEXT, styleQML TEXT, styleSLD TEXT,"
            " useAsDefault BOOLEAN, description TEXT, owner TEXT, ui TEXT, update_time TEXT)"
        )
        database.executemany(
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name,"
            " f_geometry_column, styleName, styleQML, useAsDefault, description, update_time)"
            " VALUES ('', '', ?, 'geom', ?, ?, 1, ?, ?)",
            [
                (name, name, layer_style(name), LAYERS[name].title_en, _STAMP)
                for name in layers
                if name in LAYERS
            ],
        )
        database.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change)"
            " VALUES ('layer_styles', 'attributes', 'layer_styles', ?)",
            (_STAMP,),
        )
    database.close()
