"""The one door to the tables: reads them, checks every cell, and tells every fault at once.

Nothing else in the project opens a file of ``data/``. A folder with the same files
(``--data DIR``) may stand in for the packaged ones.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import geopandas as gpd
import pandas as pd
import shapely

from geo.coordinates import CRS84, to_wgs84
from geo.errors import DataError, Fault
from geo.tables.rail_checks import rail_faults
from geo.tables.schema import FEATURE_TABLES, POLYGON_FILES, TABLES, Table

_MAX_CELL = 1_000_000


@dataclass(frozen=True)
class Tables:
    """Every table, checked: pandas frames of text and float columns, and two polygon frames.

    Text columns hold ``str`` ("" when empty), number columns ``float`` (NaN when empty),
    positions are WGS 84 whatever datum the file gave. The frames' indexes are 0..n-1.
    """

    documents: pd.DataFrame
    places: pd.DataFrame
    border_pairs: pd.DataFrame
    belts: pd.DataFrame
    rail: pd.DataFrame
    rail_points: pd.DataFrame
    through_running: pd.DataFrame
    roads: pd.DataFrame
    road_points: pd.DataFrame
    status_history: pd.DataFrame
    projects: pd.DataFrame
    figures: pd.DataFrame
    evidence: pd.DataFrame
    china_places: pd.DataFrame
    parameters: pd.DataFrame
    boundaries: gpd.GeoDataFrame
    surroundings: gpd.GeoDataFrame


def data_folder() -> Path:
    """The folder of the tables that come with the package."""
    return Path(str(files("data")))


def table_files(data: Path | None = None) -> list[Path]:
    """Every file the tables are read from, in a fixed order."""
    folder = data or data_folder()
    names = [table.file for table in TABLES.values()]
    return [folder / name for name in (*names, *(f"{p}.geojson" for p in POLYGON_FILES))]


def split_list(cell: str) -> list[str]:
    """Items of a list cell (``"a|b"`` → ``["a", "b"]``; an empty cell has none)."""
    return [item for item in cell.split("|") if item]


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
    frames, polygons, faults = _read_all(data or data_folder())
    if faults:
        raise DataError(faults)
    return Tables(**frames, **polygons)


def check_tables(data: Path | None = None) -> list[Fault]:
    """Every fault of every table; empty when all is well."""
    return _read_all(data or data_folder())[2]


def load_table(name: str, data: Path | None = None) -> pd.DataFrame:
    """Read and check one table by itself (references to other tables are not followed).

    Raises
    ------
    geo.errors.DataError
        With every fault of this table.
    """
    frame, _, faults = _read_table((data or data_folder()) / TABLES[name].file, TABLES[name])
    if faults:
        raise DataError(faults)
    return frame


def load_terms(name: str) -> list[dict[str, str]]:
    """Rows of a packaged word list (``reading_*.csv``): linguistic data without references."""
    cells = parse_csv(decode_file(data_folder() / name), name)
    header = cells[0][1]
    return [dict(zip(header, row, strict=True)) for _, row in cells[1:]]


def decode_utf8(raw: bytes, name: str) -> str:
    """Text of bytes that should be UTF-8 (a byte order mark is dropped).

    Raises
    ------
    geo.errors.DataError
        Naming the encoding that would fit, and what to do.
    """
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        try:
            raw.decode("gb18030")
            guess = "this looks like GBK/GB18030"
        except UnicodeDecodeError:
            guess = "not a known text encoding"
        raise DataError(
            [Fault(name, f"expected UTF-8; {guess}: save the file as UTF-8", line=line)]
        ) from None


def _read_all(
    folder: Path,
) -> tuple[dict[str, pd.DataFrame], dict[str, gpd.GeoDataFrame], list[Fault]]:
    if not folder.is_dir():
        return {}, {}, [Fault(str(folder), "expected a folder with the tables")]
    frames: dict[str, pd.DataFrame] = {}
    lines: dict[str, list[int]] = {}
    faults: list[Fault] = []
    for name, table in TABLES.items():
        frames[name], lines[name], found = _read_table(folder / table.file, table)
        faults += found
    faults += _dangling_references(frames, lines)
    told = [(frames[name], lines[name]) for name in ("rail_points", "through_running")]
    faults += rail_faults(*told[0], *told[1])
    polygons: dict[str, gpd.GeoDataFrame] = {}
    for name, properties in POLYGON_FILES.items():
        polygons[name], found = _read_polygons(folder / f"{name}.geojson", properties)
        faults += found
    return frames, polygons, faults


def decode_file(path: Path) -> str:
    """Text of a table file; see :func:`decode_utf8`."""
    try:
        raw = path.read_bytes()
    except OSError:
        raise DataError([Fault(path.name, "no such file, or it cannot be read")]) from None
    return decode_utf8(raw, path.name)


def parse_csv(text: str, name: str, *, delimiter: str = ",") -> list[tuple[int, list[str]]]:
    """Rows with the line each starts on; blank lines are left out."""
    csv.field_size_limit(_MAX_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True, delimiter=delimiter)
    rows: list[tuple[int, list[str]]] = []
    start = 1
    try:
        for row in reader:
            if row:
                rows.append((start, row))
            start = reader.line_num + 1
    except csv.Error as error:
        raise DataError([Fault(name, f"expected well-formed CSV ({error})", line=start)]) from None
    return rows


def _read_table(path: Path, table: Table) -> tuple[pd.DataFrame, list[int], list[Fault]]:
    """A table's frame, the line of each row, and its faults (references not followed)."""
    try:
        rows = parse_csv(decode_file(path), path.name)
    except DataError as error:
        return _no_rows(table), [], list(error.faults)
    return check_rows(rows, path, table)


def _no_rows(table: Table) -> pd.DataFrame:
    return pd.DataFrame({name: pd.Series(dtype=object) for name in table.columns})


def check_rows(
    rows: list[tuple[int, list[str]]], path: Path, table: Table
) -> tuple[pd.DataFrame, list[int], list[Fault]]:
    """The frame of parsed rows, the line of each, and its faults (references not followed)."""
    empty = _no_rows(table)
    if not rows:
        return empty, [], [Fault(path.name, "expected a header line")]
    header = [cell.strip() for cell in rows[0][1]]
    faults = [
        Fault(path.name, "this column is missing", line=1, column=name)
        for name in table.columns
        if name not in header
    ]
    faults += [
        Fault(path.name, "this column is there twice", line=1, column=name)
        for name in sorted({n for n in header if header.count(n) > 1})
    ]
    if faults:
        return empty, [], faults
    whole = []
    for line, row in rows[1:]:
        if len(row) == len(header):
            whole.append((line, [cell.strip() for cell in row]))
        else:
            expected = f"expected {len(header)} cells, found {len(row)}"
            faults.append(Fault(path.name, expected, line=line))
    lines = [line for line, _ in whole]
    frame = pd.DataFrame([row for _, row in whole], columns=header, dtype=object)
    faults += _cell_faults(frame, lines, table, path.name)
    faults += _duplicate_keys(frame, lines, table, path.name)
    faults.sort(key=lambda fault: fault.line or 0)
    return (frame if faults else _typed(frame, table)), lines, faults


def _cell_faults(frame: pd.DataFrame, lines: list[int], table: Table, file: str) -> Iterator[Fault]:
    for name, column in table.columns.items():
        for line, cell in zip(lines, frame[name], strict=True):
            expected: str | None
            if cell:
                expected = column.fault(cell)
            else:
                expected = "expected a value, found none" if column.required else None
            if expected is not None:
                yield Fault(file, expected, line=line, column=name, value=cell)
    if {"lon", "lat", "datum"} <= set(table.columns):
        for line, lon, lat, datum in zip(lines, frame.lon, frame.lat, frame.datum, strict=True):
            if bool(lon) != bool(lat) or (lon and not datum):
                expected = "expected lon, lat and datum together, or none of them"
                yield Fault(file, expected, line=line, column="lon", value=lon)


def _duplicate_keys(
    frame: pd.DataFrame, lines: list[int], table: Table, file: str
) -> Iterator[Fault]:
    first: dict[tuple[str, ...], int] = {}
    for line, *key in zip(lines, *(frame[name] for name in table.key), strict=True):
        seen = first.setdefault(tuple(key), line)
        if seen != line:
            yield Fault(
                file,
                f"duplicate: the same {'+'.join(table.key)} stands in line {seen}",
                line=line,
                column=table.key[0],
                value="+".join(key),
            )


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


def _dangling_references(
    frames: Mapping[str, pd.DataFrame], lines: Mapping[str, list[int]]
) -> Iterator[Fault]:
    keys = {
        name: set(frames[name][table.key[0]]) if lines[name] else set()
        for name, table in TABLES.items()
    }
    keys["features"] = set().union(*(keys[name] for name in FEATURE_TABLES))
    for name, table in TABLES.items():
        for column_name, column in table.columns.items():
            # A table that could not be read at all was reported already.
            targets = [t for t in column.refers_to if keys[t]]
            if not targets or not lines[name]:
                continue
            known = set().union(*(keys[target] for target in targets))
            for line, cell in zip(lines[name], frames[name][column_name], strict=True):
                for item in split_list(cell) if column.is_list else [cell]:
                    if item and item not in known:
                        expected = f"expected an id of {' or '.join(column.refers_to)}"
                        yield Fault(table.file, expected, line, column_name, item)


def _read_polygons(path: Path, properties: tuple[str, ...]) -> tuple[gpd.GeoDataFrame, list[Fault]]:
    empty = gpd.GeoDataFrame({name: [] for name in properties}, geometry=[], crs=CRS84)
    try:
        document = json.loads(decode_file(path))
        features = document["features"]
        rows = [[str(f["properties"][name]) for name in properties] for f in features]
        shapes = [shapely.from_geojson(json.dumps(f["geometry"])) for f in features]
    except DataError as error:
        return empty, list(error.faults)
    except json.JSONDecodeError as error:
        return empty, [Fault(path.name, f"expected GeoJSON ({error.msg})", line=error.lineno)]
    except (KeyError, TypeError, shapely.errors.ShapelyError) as error:
        what = f"expected a FeatureCollection of polygons with {', '.join(properties)}"
        return empty, [Fault(path.name, f"{what} ({error})")]
    frame = gpd.GeoDataFrame(rows, columns=list(properties), geometry=shapes, crs=CRS84)
    return frame, list(_polygon_faults(frame, path.name))


def _polygon_faults(frame: gpd.GeoDataFrame, file: str) -> Iterator[Fault]:
    for row in frame.itertuples():
        shape = row.geometry
        if shape is None or shape.geom_type not in ("Polygon", "MultiPolygon"):
            yield Fault(file, "expected a polygon", column="geometry", value=row.name)
        elif not shapely.is_valid(shape):
            reason = shapely.is_valid_reason(shape)
            yield Fault(file, f"expected a valid polygon ({reason})", column=row.name)
    for adcode in frame.adcode[frame.adcode.duplicated()]:
        yield Fault(file, "duplicate adcode", column="adcode", value=adcode)
