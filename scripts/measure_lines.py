"""Measure the drawn rail lines against an OpenStreetMap extract, and all lines' lengths.

The ends of the extract's ways are true places on the track. For each line, how far they are from
what ``data/generalised.csv`` draws (and from the chords between the control points alone)::

    python scripts/measure_lines.py --data data --osm extract.osm.pbf

Ways beyond the ends of a line are left out: their nearest place on it is its end.
"""

from __future__ import annotations

import argparse
import csv
from collections import defaultdict
from pathlib import Path

import numpy as np
import osmium
import shapely
from numpy.typing import NDArray
from pyproj import Transformer

METRES = Transformer.from_crs("OGC:CRS84", "EPSG:32648", always_xy=True)

NAMED = {
    "宝成线": ("rail/baocheng",),
    "成昆线": ("rail/chengkun",),
    "成渝高速线": ("rail/chengyu-gaotie",),
    "成渝线": ("rail/chengyu-railway",),
    "成灌线": ("rail/chengguan",),
    "离堆公园线": ("rail/chengguan",),
    "郫彭线": ("rail/pengzhou-branch",),
    "达成线": ("rail/dacheng-old", "rail/dacheng"),
    "成都西环线": ("rail/chengdu-west-ring",),
    "成雅线": ("rail/chengya",),
    "西成客专线": ("rail/xicheng", "rail/chengmian-le"),
    "成贵客专线": ("rail/chenggui", "rail/chengmian-le"),
    "峨眉山线": ("rail/chengmian-le",),
    "川青线": ("rail/chenglan",),
    "绵泸高速线": ("rail/neizilu",),
    "成昆思乐外绕线": ("rail/chengkun",),
    "成自宜高速线": ("rail/chengziyi",),
    "成都地铁18号线": ("rail/metro18",),
    "成都地铁19号线": ("rail/metro19",),
    "成都市域铁路资阳线": ("rail/ziyang-line",),
}
"""Our lines by the name of their ways in OpenStreetMap."""

BEYOND_M = 800.0
"""A way this far off whose nearest place is the end of a part lies beyond the line."""

ELSEWHERE_M = 20_000.0


def way_ends(path: Path) -> dict[str, NDArray[np.float64]]:
    """First and last node of every way, by its name, in metres; shape (n, 2) each."""
    ends: dict[str, set[tuple[float, float]]] = defaultdict(set)
    for way in osmium.FileProcessor(str(path)).with_locations():
        if way.is_way() and way.tags.get("name") in NAMED:
            nodes = [node for node in way.nodes if node.location.valid()]
            ends[way.tags["name"]] |= {(node.lon, node.lat) for node in (nodes[0], nodes[-1])}
    return {
        name: np.column_stack(METRES.transform(*np.array(sorted(places)).T))
        for name, places in ends.items()
    }


def drawn(data: Path) -> dict[str, dict[str, list[shapely.LineString]]]:
    """By line, the stretches as drawn, as chords, and by part, in metres."""
    places = {
        (row["line"], row["part"], row["order"]): METRES.transform(row["lon"], row["lat"])
        for mode in ("rail", "road")
        for row in _rows(data / f"{mode}_points.csv")
        if row["lon"]
    }
    lines: dict[str, dict[str, list[shapely.LineString]]] = defaultdict(lambda: defaultdict(list))
    for row in _rows(data / "generalised.csv"):
        chord = [places[row["line"], row["part"], row[end]] for end in ("from_order", "to_order")]
        course = [METRES.transform(*pair.split()) for pair in row["course"].split("|") if pair]
        lines[row["line"]]["chords"].append(shapely.LineString(chord))
        lines[row["line"]]["drawn"].append(shapely.LineString(course or chord))
        lines[row["line"]]["ends " + row["part"]].append(lines[row["line"]]["chords"][-1])
    return lines


def measure(data: Path, osm: Path) -> None:
    """Print distances line by line."""
    lines = drawn(data)
    print(f"{'':12} {'n':>4}  {'median':>6} {'p90':>5} {'max':>5}   chords: median  p90   max  (m)")
    for name, xy in way_ends(osm).items():
        pieces = [lines[line] for line in NAMED[name]]
        new = shapely.MultiLineString([one for piece in pieces for one in piece["drawn"]])
        old = shapely.MultiLineString([one for piece in pieces for one in piece["chords"]])
        ends = shapely.MultiPoint(
            [
                place
                for piece in pieces
                for key, part in piece.items()
                if key.startswith("ends")
                for place in (part[0].coords[0], part[-1].coords[-1])
            ]
        )
        points = shapely.points(xy)
        off = shapely.distance(old, points)
        beyond = (shapely.distance(ends, points) <= off + 5) & (off > BEYOND_M)
        points = points[(off < ELSEWHERE_M) & ~beyond]
        print(
            f"{name:12} {len(points):4} ",
            *_figures(shapely.distance(new, points)),
            "          ",
            *_figures(shapely.distance(old, points)),
        )


def _figures(off: NDArray[np.float64]) -> tuple[str, str, str]:
    return f"{np.median(off):6.0f}", f"{np.quantile(off, 0.9):5.0f}", f"{off.max():5.0f}"


def lengths(data: Path) -> None:
    """Print every line's drawn length, and by the graph, beside the official one."""
    official = {
        row["id"]: row["length_km"]
        for table in ("rail", "roads")
        for row in _rows(data / f"{table}.csv")
    }
    parts: dict[tuple[str, str], list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for row in _rows(data / "generalised.csv"):
        km = float(row["length_km"])
        sums = parts[row["line"], row["part"]]
        sums[0] += km
        sums[1] += float(row["track_km"] or km)
        sums[2] += km * (row["made"] == "generalised")
    for (line, part), (km, track, followed) in parts.items():
        stated = float(official[line] or 0) if part == "main" else 0.0
        beside = (
            f"official {stated:6.1f} {100 * (km / stated - 1):+5.1f} % "
            f"(by the graph {100 * (track / stated - 1):+5.1f} %)"
            if stated
            else ""
        )
        print(
            f"{line + ' ' + part:42} {km:6.1f} km {100 * followed / km:3.0f} % generalised ", beside
        )


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="measure_lines", description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=Path("data"))
    parser.add_argument(
        "--osm", type=Path, help="an extract with rail ways; without it, lengths only"
    )
    asked = parser.parse_args()
    lengths(asked.data)
    if asked.osm:
        measure(asked.data, asked.osm)


if __name__ == "__main__":
    main()
