"""Surveyed alignments of lines, and the file that keeps them.

The positions are OpenStreetMap's and stay under its licence, the ODbL 1.0: the file says so
in every row, with the ways it was made from and the day of the snapshot.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import geopandas as gpd
import pyogrio
import shapely

from geo.coordinates import CRS84
from geo.errors import DataError, Fault, UsageError

SOURCE: Final = "OpenStreetMap contributors (ODbL 1.0)"
_DRIVERS: Final = {".geojson": "GeoJSON", ".gpkg": "GPKG", ".parquet": "Parquet"}
_COLUMNS: Final = ("line", "osm_ids", "snapshot")


@dataclass(frozen=True, slots=True)
class Alignment:
    """A surveyed alignment of a line, from OpenStreetMap.

    Attributes
    ----------
    geometry : MultiLineString
        WGS 84; what lies between two of its parts OpenStreetMap does not have.
    osm_ids : str
        Ids of the ways, joined by ``|``.
    snapshot : str
        ISO date of the data; "" when not known.
    """

    geometry: shapely.MultiLineString
    osm_ids: str
    snapshot: str


def check_format(path: Path) -> None:
    """Check that alignments can be written under this name.

    Raises
    ------
    geo.errors.UsageError
        When the suffix is none of ``.geojson``, ``.gpkg``, ``.parquet``.
    """
    if path.suffix.lower() not in _DRIVERS:
        raise UsageError(f"{path}: expected a name that ends in {', '.join(_DRIVERS)}")


def write_alignments(
    alignments: Mapping[str, Alignment], path: Path, *, about: Mapping[str, Mapping[str, Any]]
) -> None:
    """Write alignments to a GeoJSON, GeoPackage or GeoParquet file, by its suffix.

    Parameters
    ----------
    alignments : mapping of line id to Alignment
    path : Path
        Written beside and renamed: readers see the old file or the new one, never half.
    about : mapping of line id to mapping
        Further properties of each line, the same ones for all.

    Raises
    ------
    geo.errors.UsageError
        For another suffix.
    geo.errors.DataError
        When the folder cannot be written to.
    """
    check_format(path)
    rows = [
        {
            "line": line,
            **about[line],
            "osm_ids": alignment.osm_ids,
            "snapshot": alignment.snapshot,
            "source": f"© {SOURCE}",
        }
        for line, alignment in alignments.items()
    ]
    shapes = [alignment.geometry for alignment in alignments.values()]
    frame = gpd.GeoDataFrame(rows, geometry=shapes, crs=CRS84)
    beside = path.with_name(f".{path.stem}.writing{path.suffix}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(frame, beside)
        os.replace(beside, path)
    except (OSError, pyogrio.errors.DataSourceError) as error:
        raise DataError([Fault(str(path), f"cannot be written ({error})")]) from None
    finally:
        with suppress(OSError):  # the folder itself may be what is wrong
            beside.unlink(missing_ok=True)


def _write(frame: gpd.GeoDataFrame, path: Path) -> None:
    driver = _DRIVERS[path.suffix.lower()]
    if driver == "Parquet":
        frame.to_parquet(path, index=False)
        return
    options = {"RFC7946": "YES", "COORDINATE_PRECISION": "6"} if driver == "GeoJSON" else {}
    pyogrio.write_dataframe(
        frame,
        path,
        layer="alignments",
        driver=driver,
        geometry_type="MultiLineString",
        layer_options={"DESCRIPTION": f"© {SOURCE}", **options},
    )


def read_alignments(path: Path, *, lines: Collection[str]) -> dict[str, Alignment]:
    """Read and check a file of alignments.

    Parameters
    ----------
    path : Path
        As :func:`write_alignments` writes it, or any vector file with line (an id of ours),
        osm_ids and snapshot.
    lines : collection of str
        Ids of the lines there are.

    Returns
    -------
    dict of line id to Alignment

    Raises
    ------
    geo.errors.DataError
        With every fault: no such file, no vector file, missing columns, unknown or repeated
        lines, geometry that is no line on WGS 84.
    """
    frame = _read(path)
    faults = list(_faults(frame, path.name, lines))
    if faults:
        raise DataError(faults)
    found = {}
    for row in frame.itertuples():
        parts = shapely.get_parts(row.geometry)
        shape = shapely.MultiLineString(list(shapely.force_2d(parts)))
        found[str(row.line)] = Alignment(shape, str(row.osm_ids), _day(row.snapshot))
    return found


def _read(path: Path) -> gpd.GeoDataFrame:
    if not path.is_file():
        raise DataError([Fault(str(path), "no such file")])
    try:
        parquet = path.suffix.lower() == ".parquet"
        frame = gpd.read_parquet(path) if parquet else gpd.read_file(path)
    except (RuntimeError, ValueError, OSError) as error:
        reason = str(error).split(";")[0]
        expected = f"not a vector file that can be read ({reason})"
        raise DataError([Fault(str(path), expected)]) from None
    if not isinstance(frame, gpd.GeoDataFrame) or frame.crs is None:
        expected = "expected lines with a stated coordinate reference system"
        raise DataError([Fault(str(path), expected)])
    missing = [name for name in _COLUMNS if name not in frame.columns]
    if missing:
        faults = (Fault(str(path), "this column is missing", column=name) for name in missing)
        raise DataError(faults)
    return frame.to_crs(CRS84)


def _faults(frame: gpd.GeoDataFrame, file: str, lines: Collection[str]) -> Iterator[Fault]:
    seen: set[str] = set()
    for row in frame.itertuples():
        line, shape = str(row.line), row.geometry
        if line not in lines:
            yield Fault(file, "expected an id of rail or roads", column="line", value=line)
        elif line in seen:
            yield Fault(file, "duplicate: this line is there twice", column="line", value=line)
        seen.add(line)
        kind = None if shape is None or shape.is_empty else shape.geom_type
        if kind not in ("LineString", "MultiLineString"):
            expected = f"expected lines, found {kind or 'nothing'}"
            yield Fault(file, expected, column="geometry", value=line)
        elif not _on_earth(shape):
            expected = "expected longitudes and latitudes within ±180° and ±90°"
            yield Fault(file, expected, column="geometry", value=line)


def _on_earth(shape: shapely.Geometry) -> bool:
    west, south, east, north = shape.bounds
    return bool(-180 <= west <= east <= 180 and -90 <= south <= north <= 90)


def _day(value: Any) -> str:
    """ISO date of a cell: GDAL reads such text of GeoJSON as a time."""
    return "" if value is None or value != value else str(value)[:10]
