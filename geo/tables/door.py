"""The one door to the tables: reads them, checks every cell, and tells every fault at once.

Nothing else in the project opens a file of ``data/``. A folder with the same files
(``--data DIR``) may stand in for the packaged ones.
"""

from __future__ import annotations

__all__ = [
    "Tables",
    "check_rows",
    "check_sheets",
    "check_tables",
    "load_packaged",
    "load_table",
    "load_tables",
    "load_words",
    "read_polygons",
    "read_sheets",
    "read_table",
    "table_files",
    "tables_of",
]

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from geo.coordinates import CRS84, to_wgs84
from geo.errors import DataError, Fault
from geo.tables.checks.cells import cell_faults, duplicate_keys
from geo.tables.checks.order import CHECKS, SLOW_CHECKS
from geo.tables.checks.polygons import polygon_faults
from geo.tables.checks.region import region_faults
from geo.tables.checks.sheets import Sheet, Sheets
from geo.tables.columns import Table
from geo.tables.families.words import WORD_TABLES
from geo.tables.folder import NO_TABLES, REGION_FILE, data_folder
from geo.tables.region import Region, read_region, region_of
from geo.tables.schema import POLYGON_FILES, TABLES
from geo.tables.table_text import decode_file, parse_csv
from geo.tables.words import Lines, Words


@dataclass(frozen=True)
class Tables:
    """Every table, checked: pandas frames of text and float columns, and two polygon frames.

    Text columns hold ``str`` ("" when empty), number columns ``float`` (NaN when empty),
    positions are WGS 84 whatever datum the file gave. The frames' indexes are 0..n-1. The
    tables of words are read, and checked, when they are first asked for. ``newly_named`` is no
    file: it is what documents name beside all this (:mod:`geo.reading.use.newly_named`).
    """

    documents: pd.DataFrame
    places: pd.DataFrame
    former_parents: pd.DataFrame
    border_pairs: pd.DataFrame
    belts: pd.DataFrame
    rail: pd.DataFrame
    rail_points: pd.DataFrame
    shared_track: pd.DataFrame
    station_names: pd.DataFrame
    osm_names: pd.DataFrame
    length_notes: pd.DataFrame
    length_extents: pd.DataFrame
    goes_on: pd.DataFrame
    generalised: pd.DataFrame
    known_tracks: pd.DataFrame
    through_running: pd.DataFrame
    roads: pd.DataFrame
    road_points: pd.DataFrame
    status_history: pd.DataFrame
    projects: pd.DataFrame
    figures: pd.DataFrame
    evidence: pd.DataFrame
    china_places: pd.DataFrame
    rivers: pd.DataFrame
    lakes: pd.DataFrame
    built_up: pd.DataFrame
    province_borders: pd.DataFrame
    barriers: pd.DataFrame
    towns: pd.DataFrame
    parameters: pd.DataFrame
    cores: pd.DataFrame
    train_classes: pd.DataFrame
    former_speeds: pd.DataFrame
    slow_sections: pd.DataFrame
    stop_shares: pd.DataFrame
    train_counts: pd.DataFrame
    boundaries: gpd.GeoDataFrame
    surroundings: gpd.GeoDataFrame
    region: Region
    words: Words
    newly_named: pd.DataFrame | None = None


def table_files(data: Path | None = None) -> list[Path]:
    """Every file the tables are read from, in a fixed order; not those a folder does without."""
    folder = data or data_folder()
    tables = TABLES.values()
    names = [t.file for t in tables if not t.may_be_missing or (folder / t.file).is_file()]
    names += [f"{name}.geojson" for name in POLYGON_FILES]
    names += [REGION_FILE] if (folder / REGION_FILE).is_file() else []
    words = [_word_file(folder, table.file) for table in WORD_TABLES.values()]
    return [*(folder / name for name in names), *words]


def load_words(data: Path | None = None) -> Words:
    """The tables of words of a folder; the packaged ones stand in for what it does not have."""
    return Words(partial(_word_lines, data or data_folder()))


def _word_file(folder: Path, file: str) -> Path:
    own = folder / file
    return own if own.is_file() else data_folder() / file


def _word_lines(folder: Path, file: str) -> Lines:
    return parse_csv(decode_file(_word_file(folder, file)), file)


def load_tables(data: Path | None = None) -> Tables:
    """Read and check every table.

    Parameters
    ----------
    data : Path, optional
        Folder with the tables; the packaged ones by default.

    Raises
    ------
    geo.errors.DataError
        With every fault of every table, each with file, line, column and value.
    """
    folder = data or data_folder()
    sheets, faults = read_sheets(folder)
    faults += check_sheets(sheets, packaged=folder == data_folder())
    if faults:
        raise DataError(faults)
    return tables_of(sheets, words=load_words(data))


def check_tables(data: Path | None = None) -> list[Fault]:
    """Every fault of every table; empty when all is well."""
    sheets, faults = read_sheets(data or data_folder())
    return [*faults, *check_sheets(sheets, packaged=False), *load_words(data).faults()]


def load_packaged(table: Table) -> pd.DataFrame:
    """Read and check a table that only comes with the package (:mod:`geo.tables.families.china`).

    Raises
    ------
    geo.errors.DataError
        With every fault of this table.
    """
    sheet, faults = read_table(data_folder() / table.file, table)
    if faults:
        raise DataError(faults)
    return sheet.frame


def load_table(name: str, data: Path | None = None) -> pd.DataFrame:
    """Read and check one table by itself (references to other tables are not followed).

    Raises
    ------
    geo.errors.DataError
        With every fault of this table.
    """
    sheet, faults = read_table((data or data_folder()) / TABLES[name].file, TABLES[name])
    if faults:
        raise DataError(faults)
    return sheet.frame


def read_sheets(folder: Path) -> tuple[Sheets, list[Fault]]:
    """Every table and polygon file as far as it can be read, and the faults of each by itself.

    Raises
    ------
    geo.errors.DataError
        When there is no such folder, or none of the tables is in it.
    """
    if not folder.is_dir():
        raise DataError([Fault(str(folder), NO_TABLES)])
    if not any((folder / table.file).exists() for table in TABLES.values()):
        expected = f"{NO_TABLES} (places.csv, …), found none of them"
        raise DataError([Fault(str(folder), expected)])
    faults: list[Fault] = []
    tables: dict[str, Sheet] = {}
    for name, table in TABLES.items():
        tables[name], found = read_table(folder / table.file, table)
        faults += found
    polygons: dict[str, gpd.GeoDataFrame] = {}
    for name, properties in POLYGON_FILES.items():
        polygons[name], found = read_polygons(folder / f"{name}.geojson", properties)
        faults += found
    told, found = _region_told(folder / REGION_FILE)
    return Sheets(tables, polygons, told), [*faults, *found]


def _region_told(path: Path) -> tuple[dict[str, Any], list[Fault]]:
    """What a region file says; nothing where there is none."""
    if not path.is_file():
        return {}, []
    try:
        return read_region(decode_file(path))
    except DataError as error:
        return {}, list(error.faults)


def check_sheets(sheets: Sheets, *, packaged: bool) -> list[Fault]:
    """Faults that the tables show together; `packaged` ones were tested, and spared the slow checks."""
    checks = CHECKS if packaged else (*CHECKS, *SLOW_CHECKS)
    return [fault for check in (*checks, region_faults) for fault in check(sheets)]


def tables_of(sheets: Sheets, *, words: Words | None = None) -> Tables:
    """Tables of sheets in which no fault was found; with the packaged words by default."""
    frames = {name: sheet.frame for name, sheet in sheets.tables.items()}
    region = region_of(frames["places"], sheets.polygons["boundaries"], sheets.region)
    return Tables(**frames, **sheets.polygons, region=region, words=words or load_words())


def read_table(path: Path, table: Table) -> tuple[Sheet, list[Fault]]:
    """A table as far as it can be read, and its faults (other tables are not looked at)."""
    if table.may_be_missing and not path.exists():
        return check_rows([(1, list(table.columns))], table)
    try:
        rows = parse_csv(decode_file(path), path.name)
    except DataError as error:
        return _unread(table), list(error.faults)
    return check_rows(rows, table)


def _unread(table: Table) -> Sheet:
    frame = _typed(pd.DataFrame({name: [] for name in table.columns}, dtype=object), table)
    return Sheet(table, frame, [], frozenset(), whole=False, readable=False)


def check_rows(
    rows: list[tuple[int, list[str]]], table: Table, *, padded: bool = False
) -> tuple[Sheet, list[Fault]]:
    """What a table's parsed rows say, and their faults (other tables are not looked at).

    Parameters
    ----------
    rows : list of (int, list of str)
        Line and cells of each, the header first.
    table : Table
    padded : bool
        Whether spaces around a value are passed over: in lists people keep for themselves.
    """
    if not rows:
        return _unread(table), [Fault(table.file, "expected a header line")]
    header = [cell.strip() for cell in rows[0][1]]
    faults = _header_faults(header, table)
    if faults:
        return _unread(table), faults
    whole = []
    for line, row in rows[1:]:
        if len(row) == len(header):
            whole.append((line, row))
        else:
            expected = f"expected {len(header)} cells, found {len(row)}"
            faults.append(Fault(table.file, expected, line=line))
    if len(rows) == 1 and not table.may_be_empty:
        faults.append(Fault(table.file, "expected rows after the header, found none", line=1))
    lines = [line for line, _ in whole]
    raw = pd.DataFrame([row for _, row in whole], columns=header, dtype=object)
    faults += cell_faults(raw, lines, table, padded=padded)
    unsound = {fault.line for fault in faults}
    stripped = [[cell.strip() for cell in row] for _, row in whole]
    bare = pd.DataFrame(stripped, columns=header, dtype=object)
    faults += duplicate_keys(bare, lines, table)
    sound = [line not in unsound for line in lines]
    frame = _typed(bare[np.array(sound, dtype=bool)].reset_index(drop=True), table)
    faults.sort(key=lambda fault: fault.line or 0)
    kept = [line for line, ok in zip(lines, sound, strict=True) if ok]
    return Sheet(table, frame, kept, frozenset(bare[table.key[0]]), whole=not unsound), faults


def _header_faults(header: Sequence[str], table: Table) -> list[Fault]:
    missing = [name for name in table.columns if name not in header]
    twice = sorted({name for name in header if header.count(name) > 1})
    return [
        *(Fault(table.file, "this column is missing", line=1, column=name) for name in missing),
        *(Fault(table.file, "this column is there twice", line=1, column=name) for name in twice),
    ]


def _typed(frame: pd.DataFrame, table: Table) -> pd.DataFrame:
    typed = frame.copy()
    for name, column in table.columns.items():
        if column.number:
            typed[name] = pd.to_numeric(typed[name].replace("", None)).astype(float)
    if {"lon", "lat", "datum"} <= set(table.columns):
        for datum in set(typed["datum"]) - {"", "WGS84"}:
            rows = typed["datum"] == datum
            lon, lat = to_wgs84(typed.loc[rows, "lon"], typed.loc[rows, "lat"], datum)
            typed.loc[rows, "lon"], typed.loc[rows, "lat"] = lon, lat
            typed.loc[rows, "datum"] = "WGS84"
    return typed


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number")


def read_polygons(path: Path, properties: tuple[str, ...]) -> tuple[gpd.GeoDataFrame, list[Fault]]:
    """The features of a polygon file, and its faults; none where it cannot be read."""
    empty = gpd.GeoDataFrame({name: [] for name in properties}, geometry=[], crs=CRS84)
    try:
        document = json.loads(decode_file(path), parse_constant=_no_number)
        features = document["features"]
        rows = [[str(f["properties"][name]) for name in properties] for f in features]
        geometries = [f["geometry"] for f in features]
        shapes = [g if g is None else shapely.from_geojson(json.dumps(g)) for g in geometries]
    except DataError as error:
        return empty, list(error.faults)
    except json.JSONDecodeError as error:
        return empty, [Fault(path.name, f"expected GeoJSON ({error.msg})", line=error.lineno)]
    except RecursionError:
        return empty, [Fault(path.name, "expected GeoJSON (nested too deeply)")]
    except (KeyError, TypeError, ValueError, shapely.errors.ShapelyError) as error:
        what = f"expected a FeatureCollection of polygons with {', '.join(properties)}"
        return empty, [Fault(path.name, f"{what} ({error})")]
    frame = gpd.GeoDataFrame(rows, columns=list(properties), geometry=shapes, crs=CRS84)
    return frame, list(polygon_faults(frame, path.name))
