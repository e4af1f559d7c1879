"""An answer as a file of its own, by the ending a person gives it.

Columns keep their types: whole numbers stay whole where some are missing, lists become JSON
text where a format has none. Texts that a spreadsheet would run are quoted where one opens them.
The file appears whole or not at all.
"""

from __future__ import annotations

__all__ = ["Rows", "Shapes", "save_rows"]

import json
import secrets
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import geopandas as gpd
import pandas as pd
import pyarrow as pa
import pyogrio
import shapely

from geo.coordinates import CRS84
from geo.errors import DataError, Fault
from geo.tables.formulas import quoted
from geo.visible import visible, visible_json
from layers.files.endings import check_ending

Rows = Sequence[Mapping[str, Any]]
Shapes = Sequence[shapely.Geometry | None]


def save_rows(
    rows: Rows, path: Path, *, columns: Sequence[str], shapes: Shapes | None = None
) -> Path:
    """Write rows to a file.

    Parameters
    ----------
    rows : sequence of mapping
        Plain values, lists and dictionaries.
    path : Path
        Ends in one of :data:`layers.files.endings.ENDINGS`; what was there is replaced.
    columns : sequence of str
        In this order.
    shapes : sequence of geometry or None, length len(rows), optional
        WGS 84 degrees. Tables have ``lon`` and ``lat`` of points in their place.

    Raises
    ------
    geo.errors.UsageError
        For another ending.
    geo.errors.DataError
        When the file cannot be written.
    """
    write = _WRITERS[check_ending(path, on_map=shapes is not None)]
    plain = [{name: row[name] for name in columns} for row in rows]
    new = path.with_name(f".{secrets.token_hex(8)}{path.suffix.lower()}")
    try:
        write(plain, new, columns, shapes)
        new.replace(path)
    except (OSError, pa.ArrowException, pyogrio.errors.DataSourceError) as error:
        reason = getattr(error, "strerror", None) or error
        raise DataError([Fault(str(path), f"cannot be written ({reason})")]) from None
    finally:
        new.unlink(missing_ok=True)
    return path


def _frame(rows: Rows, columns: Sequence[str], *, harmless: bool = False) -> pd.DataFrame:
    """Rows as a frame: JSON text for lists, and whole numbers that may be missing."""
    cells = [{name: _cell(value, harmless) for name, value in row.items()} for row in rows]
    frame = pd.DataFrame(cells, columns=list(columns))
    whole = {name: "Int64" for name in columns if _is_whole([cell[name] for cell in cells])}
    return frame.astype(whole)


def _is_whole(cells: Sequence[Any]) -> bool:
    known = [cell for cell in cells if cell is not None]
    return bool(known) and all(isinstance(c, int) and not isinstance(c, bool) for c in known)


def _cell(value: Any, harmless: bool) -> Any:
    if isinstance(value, (list, dict)):
        value = json.dumps(value, ensure_ascii=False)
    if harmless and isinstance(value, str):
        return quoted(visible(value, keep="\n\r\t"))
    return value


def _with_points(frame: pd.DataFrame, shapes: Shapes | None) -> pd.DataFrame:
    if shapes is None or "lon" in frame.columns or not all(map(_is_point_or_none, shapes)):
        return frame
    points = [(None, None) if p is None else (round(p.x, 6), round(p.y, 6)) for p in shapes]
    lon, lat = zip(*points, strict=True) if points else ((), ())
    return frame.assign(lon=pd.array(lon, dtype="Float64"), lat=pd.array(lat, dtype="Float64"))


def _is_point_or_none(shape: shapely.Geometry | None) -> bool:
    return shape is None or shape.geom_type == "Point"


def _jsonl(rows: Rows, path: Path, _: Sequence[str], shapes: Shapes | None) -> None:
    lines = [visible_json(json.dumps(row, ensure_ascii=False)) for row in rows]
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8", newline="\n")


def _csv(rows: Rows, path: Path, columns: Sequence[str], shapes: Shapes | None) -> None:
    frame = _with_points(_frame(rows, columns, harmless=True), shapes)
    frame.to_csv(path, index=False, encoding="utf-8-sig", lineterminator="\r\n")


def _excel(rows: Rows, path: Path, columns: Sequence[str], shapes: Shapes | None) -> None:
    frame = _with_points(_frame(rows, columns, harmless=True), shapes)
    pyogrio.write_dataframe(frame, path, driver="XLSX", layer="answer")


def _parquet(rows: Rows, path: Path, columns: Sequence[str], shapes: Shapes | None) -> None:
    frame = _frame(rows, columns)
    if shapes is None:
        frame.to_parquet(path, index=False, compression="zstd")
    else:
        located = gpd.GeoDataFrame(frame, geometry=list(shapes), crs=CRS84)
        located.to_parquet(
            path, index=False, compression="zstd", write_covering_bbox=True, schema_version="1.1.0"
        )


def _geopackage(rows: Rows, path: Path, columns: Sequence[str], shapes: Shapes | None) -> None:
    located = gpd.GeoDataFrame(_frame(rows, columns), geometry=list(shapes or ()), crs=CRS84)
    pyogrio.write_dataframe(
        located, path, driver="GPKG", layer="answer", geometry_type=_one_type(located)
    )


def _one_type(located: gpd.GeoDataFrame) -> str:
    types = set(located.geom_type.dropna())
    return types.pop() if len(types) == 1 else "Unknown"


def _geojson(rows: Rows, path: Path, _: Sequence[str], shapes: Shapes | None) -> None:
    features = []
    for row, shape in zip(rows, shapes or (), strict=True):
        geometry = None if shape is None else shapely.geometry.mapping(shape)
        feature = {"type": "Feature", "geometry": geometry, "properties": row}
        features.append({"id": row["id"], **feature} if row.get("id") else feature)
    text = json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False)
    path.write_text(visible_json(text) + "\n", encoding="utf-8", newline="\n")


#: What writes a file, by its ending.
_WRITERS: Final[dict[str, Callable[[Rows, Path, Sequence[str], Shapes | None], None]]] = {
    ".csv": _csv,
    ".xlsx": _excel,
    ".geojson": _geojson,
    ".gpkg": _geopackage,
    ".parquet": _parquet,
    ".jsonl": _jsonl,
}
