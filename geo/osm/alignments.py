"""Alignments of stretches that OpenStreetMap gives, and the file that keeps surveyed ones.

The positions are OpenStreetMap's and stay under its licence, the ODbL 1.0: the file says so
in every row, with the ways it was made from and the day of the snapshot.
"""

from __future__ import annotations

__all__ = ["SOURCE", "Alignment", "Floats", "read_alignments", "write_alignments"]

import itertools
import os
import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pyogrio
import shapely

from geo.coordinates import CRS84
from geo.dates.stretches import Stretch, StretchKey
from geo.errors import DataError, Fault
from geo.osm.drivers import DRIVERS, check_format
from geo.parsing import check_file, parsing

SOURCE: Final = "OpenStreetMap contributors (ODbL 1.0)"
_LARGEST_FILE: Final = 512 * 2**20
_COLUMNS: Final = ("line", "osm_ids", "snapshot")
_STRETCH: Final = ("part", "order")
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Alignment:
    """Where a stretch runs, from OpenStreetMap.

    Attributes
    ----------
    geometry : MultiLineString
        WGS 84, in the order of the line.
    osm_ids : str
        Ids of the ways, joined by ``|``; "" where the source does not tell them.
    snapshot : str
        ISO date of the data; "" when not known.
    made : {"surveyed", "generalised"}
        From the ways of the line themselves, or routed along a thinned graph of them.
    """

    geometry: shapely.MultiLineString
    osm_ids: str
    snapshot: str
    made: str = "surveyed"

    @property
    def source(self) -> str:
        """Who made the data, for a feature's sources."""
        return f"{SOURCE}, {self.snapshot}" if self.snapshot else SOURCE


def write_alignments(
    alignments: Mapping[StretchKey, Alignment],
    path: Path,
    *,
    about: Mapping[StretchKey, Mapping[str, Any]],
) -> None:
    """Write alignments to a GeoJSON, GeoPackage or GeoParquet file, by its suffix.

    Parameters
    ----------
    alignments : mapping of stretch key to Alignment
    path : Path
        Written beside and renamed: readers see the old file or the new one, never half.
    about : mapping of stretch key to mapping
        Further properties of each stretch, the same ones for all.

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
            "line": key[0],
            "part": key[1],
            "order": key[2],
            **about[key],
            "osm_ids": alignment.osm_ids,
            "snapshot": alignment.snapshot,
            "source": f"© {SOURCE}",
        }
        for key, alignment in alignments.items()
    ]
    shapes = [alignment.geometry for alignment in alignments.values()]
    frame = gpd.GeoDataFrame(rows, geometry=shapes, crs=CRS84)
    beside = path.with_name(f".{secrets.token_hex(16)}{path.suffix}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(frame, beside)
        os.replace(beside, path)
    except (OSError, RuntimeError, ValueError) as error:  # pyogrio's and Arrow's among them
        raise DataError([Fault(str(path), f"cannot be written ({error})")]) from None
    finally:
        with suppress(OSError):  # the folder itself may be what is wrong
            beside.unlink(missing_ok=True)


def _write(frame: gpd.GeoDataFrame, path: Path) -> None:
    driver = DRIVERS[path.suffix.lower()]
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


def read_alignments(
    path: Path, *, stretches: Mapping[str, Sequence[Stretch]]
) -> dict[StretchKey, Alignment]:
    """Read and check a file of alignments.

    Parameters
    ----------
    path : Path
        As :func:`write_alignments` writes it, or any vector file with line (an id of ours),
        osm_ids and snapshot. Without part and order a row is a whole line, and is cut by the
        stretches it runs nearest to.
    stretches : mapping of line id to sequence of Stretch
        The stretches there are.

    Returns
    -------
    dict of stretch key to Alignment

    Raises
    ------
    geo.errors.DataError
        With every fault: no such file, no vector file, missing columns, unknown or repeated
        lines or stretches, geometry that is no line on WGS 84.
    """
    frame = _read(path)
    faults = list(_faults(frame, path.name, stretches))
    if faults:
        raise DataError(faults)
    whole = not set(_STRETCH) <= set(frame.columns)
    found: dict[StretchKey, Alignment] = {}
    for row in frame.itertuples():
        parts = shapely.get_parts(shapely.force_2d(row.geometry))
        told = (str(row.osm_ids), _day(row.snapshot))
        if whole:
            pieces: dict[StretchKey, list[Floats]] = {}
            for part in parts:
                for piece, key in _nearest(part, stretches[str(row.line)]):
                    pieces.setdefault(key, []).append(piece)
            for key, paths in pieces.items():
                found[key] = Alignment(shapely.MultiLineString(paths), *told)
        else:
            key = (str(row.line), str(row.part), int(row.order))
            found[key] = Alignment(shapely.MultiLineString(list(parts)), *told)
    return found


def _nearest(
    line: shapely.LineString, own: Sequence[Stretch]
) -> Iterator[tuple[Floats, StretchKey]]:
    """A line cut by the stretches it runs nearest to."""
    path = shapely.get_coordinates(line)
    # East-west degrees are as long here as north-south ones after this.
    squeeze = np.array([np.cos(np.radians(path[:, 1].mean())), 1.0])
    tree = shapely.STRtree(shapely.linestrings(np.array([(s.start, s.end) for s in own]) * squeeze))
    nearest = tree.nearest(shapely.points((path[:-1] + path[1:]) / 2.0 * squeeze))
    cuts = [0, *(np.flatnonzero(np.diff(nearest)) + 1), len(nearest)]
    for start, end in itertools.pairwise(cuts):
        yield path[start : end + 1], own[nearest[start]].key


def _read(path: Path) -> gpd.GeoDataFrame:
    check_file(path, largest=_LARGEST_FILE)
    with parsing(path, "a vector file"):
        parquet = path.suffix.lower() == ".parquet"
        frame = gpd.read_parquet(path) if parquet else gpd.read_file(path)
    if not isinstance(frame, gpd.GeoDataFrame) or frame.crs is None:
        expected = "expected lines with a stated coordinate reference system"
        raise DataError([Fault(str(path), expected)])
    missing = [name for name in _COLUMNS if name not in frame.columns]
    if missing:
        faults = (Fault(str(path), "this column is missing", column=name) for name in missing)
        raise DataError(faults)
    with parsing(path, "a vector file"):
        return frame.to_crs(CRS84)


def _faults(
    frame: gpd.GeoDataFrame, file: str, stretches: Mapping[str, Sequence[Stretch]]
) -> Iterator[Fault]:
    whole = not set(_STRETCH) <= set(frame.columns)
    known = {s.key for own in stretches.values() for s in own}
    seen: set[object] = set()
    for row in frame.itertuples():
        line, shape = str(row.line), row.geometry
        key: object = line if whole else _key(row)
        if line not in stretches:
            yield Fault(file, "expected an id of rail or roads", column="line", value=line)
        elif not whole and key not in known:
            expected = "expected line, part and order of a stretch of the tables"
            yield Fault(file, expected, column="order", value=f"{line} {row.part} {row.order}")
        elif key in seen:
            what = "line" if whole else "stretch"
            yield Fault(file, f"duplicate: this {what} is there twice", column="line", value=line)
        seen.add(key)
        kind = None if shape is None or shape.is_empty else shape.geom_type
        if kind not in ("LineString", "MultiLineString"):
            expected = f"expected lines, found {kind or 'nothing'}"
            yield Fault(file, expected, column="geometry", value=line)
        elif not _on_earth(shape):
            expected = "expected longitudes and latitudes within ±180° and ±90°"
            yield Fault(file, expected, column="geometry", value=line)


def _key(row: Any) -> object:
    try:
        return str(row.line), str(row.part), int(row.order)
    except (TypeError, ValueError):
        return None


def _on_earth(shape: shapely.Geometry) -> bool:
    west, south, east, north = shape.bounds
    return bool(-180 <= west <= east <= 180 and -90 <= south <= north <= 90)


def _day(value: Any) -> str:
    """ISO date of a cell: GDAL reads such text of GeoJSON as a time."""
    return "" if value is None or value != value else str(value)[:10]
