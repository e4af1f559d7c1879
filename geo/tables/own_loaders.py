"""Cells and positions out of the formats people keep their lists in; no cell is judged here."""

from __future__ import annotations

__all__ = [
    "LARGEST_FILE",
    "LARGEST_UNPACKED",
    "MOST_ROWS",
    "SHEETS",
    "TEXT_FILES",
    "VECTOR_FILES",
    "OwnRows",
    "cell_text",
    "check_beginning",
    "chosen_layer",
    "load_rows",
]

import json
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import geopandas as gpd
import pandas as pd
import pyarrow.parquet as pq
import pyogrio

from geo.coordinates import CRS84
from geo.errors import DataError, Fault, UsageError
from geo.parsing import check_file, parsing
from geo.tables.formulas import unquoted
from geo.tables.own_checks import check_headings
from geo.tables.table_text import parse_csv

#: What may be asked of this machine: bytes on disk and unpacked, and rows.
LARGEST_FILE: Final = 512 * 2**20
LARGEST_UNPACKED: Final = 256 * 2**20
MOST_ROWS: Final = 5_000_000

TEXT_FILES: Final = (".csv", ".tsv", ".txt")
#: Spreadsheets of formats that are not read.
_OLD_SHEETS: Final = frozenset((".xls", ".et", ".xlsb", ".numbers"))
SHEETS: Final = (".xlsx", ".ods")
#: Vector files by suffix, and how their bytes begin (None: whichever way).
VECTOR_FILES: Final[dict[str, tuple[bytes, ...] | None]] = {
    ".geojson": (b"{", b"["),
    ".json": (b"{", b"["),
    ".gpkg": (b"SQLite format 3\0",),
    ".shp": (b"\x00\x00\x27\x0a",),
    ".fgb": (b"fgb",),
    ".kml": (b"<",),
    ".parquet": (b"PAR1",),
}


@dataclass(frozen=True)
class OwnRows:
    """Rows as a file has them.

    Attributes
    ----------
    file : str
        Name of the file.
    cells : DataFrame
        Text cells ("" when empty), columns as the file calls them.
    lines : list of int
        Line of each row, or its number from 1 in a file without lines.
    row_word : str
        What such a number counts: ``line``, ``row`` or ``feature``.
    geometry : GeoSeries or None
        On whatever the file says it is on; None where positions are cells.
    decimal_comma : bool
        Whether numbers may be written ``104,55``.
    """

    file: str
    cells: pd.DataFrame
    lines: list[int] = field(default_factory=list)
    row_word: str = "line"
    geometry: gpd.GeoSeries | None = None
    decimal_comma: bool = False


def load_rows(path: Path, layer: str | None = None) -> OwnRows:
    """Rows of a file, by its suffix.

    Parameters
    ----------
    path : Path
    layer : str, optional
        Which layer or sheet, where the file has several.

    Raises
    ------
    geo.errors.DataError
        When it is no such file, is damaged, or asks for more than a list would.
    geo.errors.UsageError
        For a format that is not read, and for a layer that is not there, with those that are.
    """
    suffix = path.suffix.lower()
    known = (*TEXT_FILES, *SHEETS, *VECTOR_FILES)
    check_file(path, largest=LARGEST_FILE)
    if suffix in _OLD_SHEETS:
        raise UsageError(f"{path}: {suffix} is not read; save it as .xlsx or .csv")
    if suffix not in known:
        raise UsageError(f"{path}: expected one of {', '.join(known)}")
    if suffix in TEXT_FILES:
        return _text_rows(path)
    if suffix in SHEETS:
        return _sheet_rows(path, layer)
    check_beginning(path)
    frame = _parquet(path) if suffix == ".parquet" else _vector(path, layer)
    return _feature_rows(path, frame)


def check_beginning(path: Path) -> None:
    """Check that a vector file begins as its suffix says.

    Raises
    ------
    geo.errors.DataError
        When it does not.
    """
    suffix = path.suffix.lower()
    begins = VECTOR_FILES[suffix]
    with path.open("rb") as file:
        head = file.read(4096).removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n")
    # A file that names other files or addresses for GDAL to open is nobody's list of projects.
    if (begins and not head.startswith(begins)) or b"VRTDataSource" in head:
        raise DataError([Fault(str(path), f"not a {suffix} file that can be read")])


def _text_rows(path: Path) -> OwnRows:
    text = _decoded(path)
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise DataError([Fault(path.name, "expected text, found a NUL character", line=line)])
    delimiter = _delimiter(text)
    rows = parse_csv(text, path.name, delimiter=delimiter)
    rows = [(line, [unquoted(cell.strip()) for cell in row]) for line, row in rows]
    rows = [(line, row) for line, row in rows if any(row)]
    if not rows:
        raise DataError([Fault(path.name, "expected a line of headings, found nothing")])
    header = rows[0][1]
    while header and not header[-1]:
        header.pop()
    check_headings(path.name, header, line=rows[0][0])
    whole, faults = [], []
    for line, row in rows[1:]:
        if any(row[len(header) :]) or (len(row) < len(header) and "" not in row[-1:]):
            expected = f"expected {len(header)} cells, found {len(row)}"
            faults.append(Fault(path.name, expected, line=line))
        else:
            whole.append((line, (row + [""] * len(header))[: len(header)]))
    if faults:
        raise DataError(faults)
    cells = pd.DataFrame([row for _, row in whole], columns=header, dtype=object)
    comma = delimiter != ","
    return OwnRows(path.name, cells, [line for line, _ in whole], decimal_comma=comma)


def _decoded(path: Path) -> str:
    """Text of a list: UTF-8, UTF-16 with a mark, or what Excel in China saves."""
    raw = path.read_bytes()
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        with suppress(UnicodeDecodeError):
            return raw.decode("utf-16")
    for encoding in ("utf-8-sig", "gb18030"):
        with suppress(UnicodeDecodeError):
            return raw.decode(encoding)
    raise DataError([Fault(path.name, "expected a CSV in UTF-8 or GBK")])


def _delimiter(text: str) -> str:
    """What parts the headings: the mark the first line has most of, a comma when none."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return max((",", ";", "\t"), key=first.count)


def _sheet_rows(path: Path, layer: str | None) -> OwnRows:
    with parsing(path, "a spreadsheet"):
        with zipfile.ZipFile(path) as package:
            if sum(part.file_size for part in package.infolist()) > LARGEST_UNPACKED:
                expected = f"larger than expected: at most {LARGEST_UNPACKED // 2**20} MiB unpacked"
                raise DataError([Fault(str(path), expected)])
        name = chosen_layer(path, layer)
        with _gdal(OGR_XLSX_HEADERS="FORCE", OGR_XLSX_FIELD_TYPES="STRING",
                   OGR_ODS_HEADERS="FORCE", OGR_ODS_FIELD_TYPES="STRING"):  # fmt: skip
            frame = pyogrio.read_dataframe(path, layer=name, max_features=MOST_ROWS)
    check_headings(path.name, list(map(str, frame.columns)))
    cells = _as_text(pd.DataFrame(frame))
    cells = cells.map(unquoted)
    lines = [number for number, row in enumerate(cells.to_numpy(), 2) if any(row)]
    kept = cells.iloc[[line - 2 for line in lines]].reset_index(drop=True)
    named = [c for c in kept.columns if not (str(c).startswith("Field") and not kept[c].any())]
    return OwnRows(path.name, kept[named], lines, "row")


def _vector(path: Path, layer: str | None) -> Any:
    with parsing(path, "a vector file"):
        name = chosen_layer(path, layer)
        unstated = path.suffix.lower() == ".shp" and not _has_code_page(path)
        encoding = "ISO-8859-1" if unstated else None
        frame = pyogrio.read_dataframe(path, layer=name, encoding=encoding, max_features=MOST_ROWS)
        return _recoded(frame, path) if unstated else frame


def _parquet(path: Path) -> Any:
    with parsing(path, "a GeoParquet file"):
        about = pq.read_metadata(path)
        size = sum(about.row_group(i).total_byte_size for i in range(about.num_row_groups))
        if about.num_rows > MOST_ROWS or size > LARGEST_FILE:
            raise DataError([Fault(str(path), f"larger than expected: {about.num_rows:,} rows")])
        return gpd.read_parquet(path)


def _feature_rows(path: Path, frame: Any) -> OwnRows:
    if not isinstance(frame, gpd.GeoDataFrame) or frame.active_geometry_name is None:
        raise DataError([Fault(str(path), "expected a layer with geometry")])
    shapes = frame.geometry.reset_index(drop=True)
    if shapes.crs is None:
        if shapes.notna().any():
            expected = "expected a stated coordinate reference system (a .prj beside a .shp)"
            raise DataError([Fault(str(path), expected)])
        shapes = shapes.set_crs(CRS84)
    plain = pd.DataFrame(frame.drop(columns=frame.active_geometry_name)).reset_index(drop=True)
    numbers = list(range(1, len(plain) + 1))
    return OwnRows(path.name, _as_text(plain), numbers, "feature", shapes)


def chosen_layer(path: Path, layer: str | None) -> str:
    """The layer asked for; the only one when none was.

    Layers without features or geometry (styles, for one) are never the only one meant.

    Raises
    ------
    geo.errors.UsageError
        For a layer that is not there, and when there are several and none is chosen.
    """
    layers = [str(name) for name, kind in pyogrio.list_layers(path) if kind is not None]
    layers = layers or [str(name) for name, _ in pyogrio.list_layers(path)]
    if layer is None and len(layers) == 1:
        return layers[0]
    if layer in layers:
        return str(layer)
    if not layers:
        raise DataError([Fault(str(path), "expected a layer, found none")])
    asked = "it has several layers" if layer is None else f"it has no layer {layer!r}"
    raise UsageError(f"{path}: {asked}: choose with --layer one of {', '.join(layers)}")


def _has_code_page(path: Path) -> bool:
    return any(path.with_suffix(suffix).is_file() for suffix in (".cpg", ".CPG"))


def _recoded(frame: Any, path: Path) -> Any:
    """A shapefile's cells, read byte by byte, in the encoding that fits all of them."""
    for encoding in ("utf-8", "gb18030"):
        with suppress(UnicodeDecodeError):
            told = {
                name: [_recode(cell, encoding) for cell in frame[name]]
                for name in frame.columns
                if name != frame.geometry.name and frame[name].dtype.kind not in "iufbM"
            }
            names = {name: _recode(name, encoding) for name in told}
            return frame.assign(**told).rename(columns=names)
    expected = "its names are neither UTF-8 nor GBK; put a .cpg that says what beside it"
    raise DataError([Fault(str(path), expected)])


def _recode(cell: Any, encoding: str) -> Any:
    """A cell's bytes in an encoding; the last letter may be cut where the field was full."""
    if not isinstance(cell, str):
        return cell
    raw = cell.encode("latin-1")
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        if len(raw) - error.start < 4 and len(raw) >= 80:
            return raw[: error.start].decode(encoding)
        raise


def _as_text(frame: pd.DataFrame) -> pd.DataFrame:
    """Every cell as text: "" for nothing, JSON for lists, 3 for 3.0."""
    return pd.DataFrame(
        {str(name): [cell_text(cell) for cell in column] for name, column in frame.items()},
        index=frame.index, dtype=object,
    )  # fmt: skip


def cell_text(cell: Any) -> str:
    """A cell as text: "" for nothing, JSON for lists, 3 for 3.0."""
    if isinstance(cell, (dict, list, tuple)):
        return json.dumps(cell, ensure_ascii=False, default=str)
    if hasattr(cell, "tolist") and not isinstance(cell, str):  # an array, or a number of numpy's
        return cell_text(cell.tolist())
    if cell is None or cell is pd.NaT or cell != cell:
        return ""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    return str(cell).strip()


@contextmanager
def _gdal(**options: str) -> Iterator[None]:
    pyogrio.set_gdal_config_options(options)
    try:
        yield
    finally:
        pyogrio.set_gdal_config_options(dict.fromkeys(options))
