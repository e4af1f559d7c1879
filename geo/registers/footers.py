"""What GeoParquet files tell in their footers: columns, coordinates, and where row groups lie."""

from __future__ import annotations

__all__ = ["WHAT", "open_parquet"]

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
import pyarrow.parquet as pq
import pyproj

from geo.coordinates import CRS84
from geo.errors import DataError, Fault
from geo.parsing import check_file, parsing
from geo.registers.model import Box, Layout, Part, Register
from geo.tables.own_checks import columns_meant

WHAT: Final = "a GeoParquet file"
_CORNERS: Final = ("xmin", "ymin", "xmax", "ymax")


def open_parquet(name: str, files: Sequence[Path]) -> Register:
    """Look at the footers of GeoParquet files that are one register.

    Parameters
    ----------
    name : str
        As the person gave it.
    files : sequence of Path
        At least one.

    Raises
    ------
    geo.errors.DataError
        For a file that cannot be read, a missing column, and a file whose columns, their types
        or whose coordinates are not those of the first.
    """
    register: tuple[Layout, dict[str, str]] | None = None
    parts: list[Part] = []
    before = 0
    for file in files:
        label = _label(name, file)
        check_file(file, largest=2**63)
        with parsing(file, WHAT):
            footer = pq.ParquetFile(file)
            about, geo = footer.metadata, _geo(footer)
            kinds = {field.name: _kind(field.type) for field in footer.schema_arrow}
            layout = _layout(label, kinds, geo)
            pyproj.CRS(layout.crs)
        if register is None:
            register = layout, kinds
        else:
            _same_layout(label, layout, kinds, register, _label(name, files[0]))
        with parsing(file, WHAT):
            parts += _parts(file, label, about, (layout.geometry, geo), before)
        before += about.num_rows
    assert register is not None
    return Register(name, register[0], tuple(parts), before)


def _label(name: str, file: Path) -> str:
    """A file as the person knows it: its name, or its way from the folder given."""
    folder = Path(name)
    return file.relative_to(folder).as_posix() if folder in file.parents else file.name


def _geo(footer: Any) -> dict[str, Any]:
    """The metadata ``geo`` of a file, found to be whole."""
    raw = (footer.metadata.metadata or {}).get(b"geo")
    if raw is None:
        raise ValueError("Missing geo metadata")
    geo: dict[str, Any] = json.loads(raw)
    column = geo["primary_column"]
    if column not in footer.schema_arrow.names or "encoding" not in geo["columns"][column]:
        raise ValueError(f"no column of geometry {column!r}")
    return geo


def _layout(label: str, kinds: dict[str, str], geo: dict[str, Any]) -> Layout:
    geometry = geo["primary_column"]
    about = geo["columns"][geometry]
    crs = about.get("crs", CRS84)
    if crs is None:
        expected = "expected a stated coordinate reference system (its metadata say null)"
        raise DataError([Fault(label, expected)])
    covering = about.get("covering", {}).get("bbox", {})
    left_out = {geometry, *(path[0] for path in covering.values())}
    names = [column for column in kinds if column not in left_out]
    meant, wrong = columns_meant(names, cells=False)
    if wrong:
        raise DataError([Fault(label, expected, column=name) for name, expected in wrong])
    columns = {ours: names[i] for ours, i in meant.items()}
    text = json.dumps(crs) if isinstance(crs, dict) else str(crs)
    return Layout(columns, geometry, str(about["encoding"]), text)


def _kind(kind: Any) -> str:
    """What a column holds, as far as files of one register must agree."""
    if pa.types.is_dictionary(kind):
        return _kind(kind.value_type)
    for word, test in (
        ("nothing", pa.types.is_null),
        ("numbers", lambda k: pa.types.is_integer(k) or pa.types.is_floating(k)),
        ("text", lambda k: "string" in str(k)),
        ("bytes", lambda k: "binary" in str(k)),
        ("days", lambda k: pa.types.is_temporal(k)),
        ("parts", pa.types.is_nested),
    ):
        if test(kind):
            return word
    return str(kind)


def _same_layout(
    label: str,
    layout: Layout,
    kinds: dict[str, str],
    register: tuple[Layout, dict[str, str]],
    first: str,
) -> None:
    """Check that a file is of one register with the first."""
    known, expected_kinds = register
    faults = [
        Fault(label, f"expected this column, as in {first}", column=name)
        for name in expected_kinds
        if name not in kinds
    ]
    faults += [
        Fault(label, f"expected only the columns of {first}", column=name)
        for name in kinds
        if name not in expected_kinds
    ]
    for name, kind in kinds.items():
        expected = expected_kinds.get(name, kind)
        if kind != expected and "nothing" not in (kind, expected):
            told = f"expected {expected}, as in {first}, found {kind}"
            faults.append(Fault(label, told, column=name))
    if (layout.geometry, layout.encoding) != (known.geometry, known.encoding):
        told = f"expected geometry as {known.encoding}, as in {first}, found {layout.encoding}"
        faults.append(Fault(label, told, column=layout.geometry))
    if layout.crs != known.crs and not _same_crs(layout.crs, known.crs):
        told = f"expected the coordinate reference system of {first}"
        faults.append(Fault(label, told, column=layout.geometry))
    if faults:
        raise DataError(faults)


def _same_crs(one: str, other: str) -> bool:
    return bool(pyproj.CRS(one).equals(pyproj.CRS(other), ignore_axis_order=True))


def _parts(
    file: Path, label: str, about: Any, geometry: tuple[str, dict[str, Any]], before: int
) -> list[Part]:
    """Row groups of a file, each with its box where the footer tells one."""
    column, geo = geometry[0], geometry[1]["columns"][geometry[0]]
    numbers = {about.schema.column(j).path: j for j in range(about.num_columns)}
    covering = _covering(geo, numbers)
    points = geo.get("geometry_types") == ["Point"]
    parts, first = [], 0
    for number in range(about.num_row_groups):
        group = about.row_group(number)

        def told(name: str, group: Any = group) -> Any:
            return group.column(numbers[name]).statistics if name in numbers else None

        corners = [told(name) for name in covering or ()]
        missing = _null_count(corners[0] if corners else told(column))
        box = _box(corners) or _whole(geo.get("bbox"))
        parts.append(
            Part(str(file), label, before, first, group.num_rows, number, covering, points, box, missing)
        )  # fmt: skip
        first += group.num_rows
    return parts


def _covering(
    geometry: dict[str, Any], numbers: dict[str, int]
) -> tuple[str, str, str, str] | None:
    """Columns of the boxes, if all four are told and there."""
    told = geometry.get("covering", {}).get("bbox", {})
    if not all(corner in told for corner in _CORNERS):
        return None
    west, south, east, north = (".".join(told[corner]) for corner in _CORNERS)
    if not {west, south, east, north} <= set(numbers):
        return None
    return west, south, east, north


def _null_count(statistics: Any) -> int | None:
    return statistics.null_count if statistics is not None and statistics.has_null_count else None


def _box(corners: Sequence[Any]) -> Box | None:
    """The box of a row group by the statistics of the covering's columns."""
    if not corners or any(corner is None or not corner.has_min_max for corner in corners):
        return None
    west, south, east, north = corners
    return west.min, south.min, east.max, north.max


def _whole(box: Sequence[float] | None) -> Box | None:
    """The box of a whole file, which may have heights."""
    if not box or len(box) not in (4, 6):
        return None
    half = len(box) // 2
    return box[0], box[1], box[half], box[half + 1]
