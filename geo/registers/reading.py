"""Batches of a register's rows: of what a box holds where one is given, never a whole file."""

from __future__ import annotations

__all__ = ["ROWS", "WHOLE_ROWS", "batches", "in_pieces", "read_register"]

from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from threading import get_ident
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pyogrio
import shapely

from geo.errors import DataError, Fault
from geo.parsing import parsing
from geo.registers.arrow_cells import text_of
from geo.registers.files import PARQUET, is_register, register_files
from geo.registers.footers import WHAT, open_parquet
from geo.registers.indexed import indexed_batches, open_indexed
from geo.registers.model import Batch, Box, Layout, Part, Register
from geo.registers.positions import decoded, overlaps, within_box

#: Rows in hand at a time.
ROWS: Final = 65_536
#: Registers of at most so many rows are read and checked whole.
WHOLE_ROWS: Final = 100_000


def in_pieces(path: Path, layer: str | None = None, *, above: int | None = None) -> bool:
    """Whether a person's list is read in pieces, as it is or would be too large to read whole.

    A folder or a pattern is; so is a file of more rows than `above` (:data:`WHOLE_ROWS` by
    default) in a format that tells how many it has. What is no file, or damaged, the reader of
    lists tells of.
    """
    most = WHOLE_ROWS if above is None else above
    if not is_register(path):
        return False
    try:
        if not path.is_file():
            return True
        if path.suffix.lower() == PARQUET:
            return int(pq.read_metadata(path).num_rows) > most
        return int(pyogrio.read_info(path, layer=layer)["features"]) > most
    except Exception:  # libraries let every kind of error out for a broken file
        return False


def read_register(path: Path, layer: str | None = None) -> Register:
    """Look at a register: a file, a folder or a pattern (:func:`register_files`).

    Parameters
    ----------
    path : Path
    layer : str, optional
        Which layer, where a GeoPackage has several.

    Raises
    ------
    geo.errors.DataError
        When there is none, and for the files of it that are damaged or differ.
    geo.errors.UsageError
        For a layer that is not there.
    """
    files = register_files(path)
    if files[0].suffix.lower() == PARQUET:
        return open_parquet(str(path), files)
    return open_indexed(str(path), files, layer)


def batches(
    layout: Layout, part: Part, columns: Sequence[str], box: Box | None, *, nowhere: bool = False
) -> Iterator[Batch]:
    """Rows of a part, in order.

    Parameters
    ----------
    layout : Layout
    part : Part
    columns : sequence of str
        Ours; those the register lacks are left out.
    box : tuple of float or None
        Only what this box of the register's coordinates holds or cuts; everything when None.
    nowhere : bool
        Rows without a position, too.

    Raises
    ------
    geo.errors.DataError
        Where the file is damaged.
    """
    wanted = {name: layout.columns[name] for name in columns if name in layout.columns}
    if part.group is None:
        yield from indexed_batches(part, wanted, box, nowhere=nowhere)
        return
    chosen = None
    if box is not None and not _lies_in(part, box):
        chosen = _chosen(layout, part, box, nowhere)
        if not chosen.any():
            return
    start = 0
    names = list(dict.fromkeys([*wanted.values(), layout.geometry]))
    for table in _tables(part, names):
        rows = np.arange(start, start + len(table))
        start += len(table)
        if chosen is not None:
            rows = rows[chosen[rows]]
            if not len(rows):
                continue
            if len(rows) < len(table):
                table = table.take(pa.array(rows - (start - len(table))))
        with parsing(Path(part.file), WHAT):
            xy, shapes = decoded(_whole(table.column(layout.geometry)), layout.encoding)
        cells = {ours: text_of(_whole(table.column(name))) for ours, name in wanted.items()}
        yield Batch(rows + part.first + 1, cells, shapes, xy)


def _lies_in(part: Part, box: Box) -> bool:
    """Whether a box holds all of a part."""
    own = part.box
    if own is None or part.without_position != 0:
        return False
    return own[0] >= box[0] and own[1] >= box[1] and own[2] <= box[2] and own[3] <= box[3]


def _chosen(layout: Layout, part: Part, box: Box, nowhere: bool) -> npt.NDArray[np.bool_]:
    """Which rows of a row group a box holds or cuts."""
    away = part.without_position == part.rows or not overlaps(part.box, box)
    if away and not (nowhere and part.without_position != 0):
        return np.zeros(part.rows, dtype=bool)
    found = []
    columns = [layout.geometry]
    if part.covering is not None:
        columns = list(part.covering[:2] if part.points else part.covering)
    for table in _tables(part, columns):
        bounds = _bounds(layout, part, table)
        there = within_box(bounds[:, :2], (-np.inf, -np.inf, box[2], box[3]))
        there &= within_box(bounds[:, -2:], (box[0], box[1], np.inf, np.inf))
        if nowhere:
            there |= np.isnan(bounds[:, 0])
        found.append(there)
    return np.concatenate(found)


def _bounds(layout: Layout, part: Part, table: Any) -> npt.NDArray[np.float64]:
    """Boxes of rows, NaN where there is no position; of points, only where they are."""
    if part.covering is None:
        with parsing(Path(part.file), WHAT):
            xy, shapes = decoded(_whole(table.column(layout.geometry)), layout.encoding)
        return xy if xy is not None else shapely.bounds(shapes)
    columns = part.covering[:2] if part.points else part.covering
    values = [_at(table, path) for path in columns]
    return np.column_stack(values).astype(float)


def _at(table: Any, path: str) -> npt.NDArray[np.float64]:
    """Values of a column that may lie in another; NaN for none."""
    outer, *inner = path.split(".")
    column = _whole(table.column(outer))
    for name in inner:
        column = pc.struct_field(column, name)
    values: npt.NDArray[np.float64] = column.to_numpy(zero_copy_only=False)
    return values


def _tables(part: Part, columns: Sequence[str]) -> Iterator[Any]:
    """The columns of a row group, some rows at a time."""
    with parsing(Path(part.file), WHAT):
        file = _opened(part.file, Path(part.file).stat().st_mtime_ns, get_ident())
        rows = 0
        for batch in file.iter_batches(ROWS, row_groups=[part.group], columns=list(columns)):
            rows += len(batch)
            yield batch
        if rows != part.rows:
            raise DataError([Fault(part.file, f"expected {part.rows:,} rows, found {rows:,}")])


@lru_cache(maxsize=8)
def _opened(file: str, _changed: int, _thread: int) -> Any:
    """A file for a thread of its own: readers are not made to be shared."""
    return pq.ParquetFile(file)


def _whole(column: Any) -> Any:
    return column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column
