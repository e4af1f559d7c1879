"""GeoPackages and FlatGeobufs as registers: their own spatial index answers for a box."""

from __future__ import annotations

__all__ = ["indexed_batches", "open_indexed"]

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import numpy as np
import pyogrio

from geo.errors import DataError, Fault
from geo.parsing import check_file, parsing
from geo.registers.arrow_cells import text_of
from geo.registers.model import Batch, Box, Layout, Part, Register
from geo.registers.positions import decoded
from geo.tables.own_checks import columns_meant
from geo.tables.own_loaders import check_beginning, chosen_layer

_WHAT: Final = "a vector file"
_ROWS: Final = 65_536


def open_indexed(name: str, files: Sequence[Path], layer: str | None) -> Register:
    """Look at what GeoPackages or FlatGeobufs that are one register tell of themselves.

    Parameters
    ----------
    name : str
        As the person gave it.
    files : sequence of Path
        At least one.
    layer : str, optional
        Which layer, where there are several.

    Raises
    ------
    geo.errors.DataError
        For a file that cannot be read, a missing column, or one whose columns or coordinates
        are not those of the first.
    geo.errors.UsageError
        For a layer that is not there, and when there are several and none is chosen.
    """
    layout: Layout | None = None
    parts: list[Part] = []
    before = 0
    for file in files:
        check_file(file, largest=2**63)
        check_beginning(file)
        with parsing(file, _WHAT):
            chosen = chosen_layer(file, layer)
            about = pyogrio.read_info(file, layer=chosen, force_feature_count=True)
        own = _layout(file, about)
        layout = layout or own
        _check_same(file.name, own, layout, files[0].name)
        rows = int(about["features"])
        missing = _without_position(file, chosen, str(about["geometry_name"]), rows)
        parts.append(
            Part(str(file), file.name, before, 0, rows, layer=chosen, without_position=missing)
        )
        before += rows
    assert layout is not None
    return Register(name, layout, tuple(parts), before)


def _layout(file: Path, about: Mapping[str, Any]) -> Layout:
    names = [str(field) for field in about["fields"]]
    meant, wrong = columns_meant(names, cells=False)
    if about["geometry_type"] is None:
        raise DataError([Fault(str(file), "expected a layer with geometry")])
    if not about["crs"]:
        expected = "expected a stated coordinate reference system (a .prj beside a .shp)"
        raise DataError([Fault(str(file), expected)])
    if wrong:
        faults = [Fault(file.name, expected, column=column) for column, expected in wrong]
        raise DataError(faults)
    columns = {ours: names[i] for ours, i in meant.items()}
    return Layout(columns, str(about["geometry_name"]), "WKB", str(about["crs"]))


def _check_same(label: str, layout: Layout, known: Layout, first: str) -> None:
    faults = [
        Fault(label, f"expected the columns of {first}", column=name)
        for name in sorted(set(layout.columns.values()) ^ set(known.columns.values()))
    ]
    if layout.crs != known.crs:
        faults.append(Fault(label, f"expected the coordinate reference system of {first}"))
    if faults:
        raise DataError(faults)


def _without_position(file: Path, layer: str, column: str, rows: int) -> int | None:
    """Features that a GeoPackage's spatial index does not know; a FlatGeobuf's has all."""
    if not _is_geopackage(file):
        return None
    index = f"rtree_{layer}_{column}_rowid".replace('"', '""')
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as database:
            (known,) = database.execute(f'SELECT count(*) FROM "{index}"').fetchone()
    except sqlite3.Error:  # no index: every feature will be looked at
        return None
    return rows - int(known)


def _is_geopackage(file: Path) -> bool:
    return file.suffix.lower() == ".gpkg"


def indexed_batches(
    part: Part, wanted: Mapping[str, str], box: Box | None, *, nowhere: bool = False
) -> Iterator[Batch]:
    """Rows of a layer, or of what a box of it holds or cuts.

    Parameters
    ----------
    part : Part
    wanted : mapping of str to str
        Our names of columns, to the file's.
    box : tuple of float or None
        In the layer's coordinates.
    nowhere : bool
        With a box: rows without a position, too.
    """
    if box is None or _holds_any(part, box):
        yield from _batches(part, wanted, bbox=box)
    if box is not None and nowhere and part.without_position:
        yield from _batches(part, wanted, where=f'"{_geometry_column(part)}" IS NULL')


def _batches(part: Part, wanted: Mapping[str, str], **chosen: Any) -> Iterator[Batch]:
    counted_from = 0 if _is_geopackage(Path(part.file)) else 1
    columns = list(dict.fromkeys(wanted.values()))
    with (
        parsing(Path(part.file), _WHAT),
        pyogrio.open_arrow(
            part.file, layer=part.layer, columns=columns, return_fids=True,
            batch_size=_ROWS, use_pyarrow=True, **chosen,
        ) as (about, reader),
    ):  # fmt: skip
        geometry = about["geometry_name"] or "wkb_geometry"
        for table in reader:
            xy, shapes = decoded(table.column(geometry), "WKB")
            rows = table.column(about["fid_column"]).to_numpy().astype(np.int64) + counted_from
            cells = {ours: text_of(table.column(name)) for ours, name in wanted.items()}
            yield Batch(rows, cells, shapes, xy)


def _holds_any(part: Part, box: Box) -> bool:
    """Whether a box holds a feature: where it holds none, GDAL's FlatGeobuf makes empty ones up."""
    with parsing(Path(part.file), _WHAT):
        about = pyogrio.raw.read(
            part.file, layer=part.layer, columns=[], read_geometry=False, bbox=box,
            max_features=1, return_fids=True,
        )  # fmt: skip
        return len(about[1]) > 0


def _geometry_column(part: Part) -> str:
    with parsing(Path(part.file), _WHAT):
        return str(pyogrio.read_info(part.file, layer=part.layer)["geometry_name"])
