"""Make ``data/china_expressways.csv``: through which points China's numbered expressways run.

Run once per edition, on a checkout of the repository TravelMapping/HighwayData (no import of ours
needs it)::

    python scripts/make_expressways.py DIR/hwy_data --data data

Its waypoint files have every interchange of a route, placed on OpenStreetMap (© OpenStreetMap
contributors, ODbL 1.0), and points that keep the course in shape. Of these only those stay that a
line between its neighbours would miss by more than the tolerance: where the road runs between two
points, ``new-region`` finds along the graph.
"""

from __future__ import annotations

import argparse
import csv
import re
from itertools import pairwise
from pathlib import Path

import numpy as np
import shapely
from pyproj import Transformer

POINT = re.compile(r"^(\S+).*[?&]lat=(-?[0-9.]+)&lon=(-?[0-9.]+)")
#: Official codes of the provinces by the letters of ISO 3166-2.
PROVINCES = {
    "BJ": "110000", "TJ": "120000", "HE": "130000", "SX": "140000", "NM": "150000",
    "LN": "210000", "JL": "220000", "HL": "230000", "SH": "310000", "JS": "320000",
    "ZJ": "330000", "AH": "340000", "FJ": "350000", "JX": "360000", "SD": "370000",
    "HA": "410000", "HB": "420000", "HN": "430000", "GD": "440000", "GX": "450000",
    "HI": "460000", "CQ": "500000", "SC": "510000", "GZ": "520000", "YN": "530000",
    "XZ": "540000", "SN": "610000", "GS": "620000", "QH": "630000", "NX": "640000",
    "XJ": "650000",
}  # fmt: skip
#: Systems of other roads: the Asian highways run along these.
OTHERS = {"chnah", "asiah"}
TOLERANCE_M = 1000.0


def points_of(path: Path) -> list[tuple[float, float, bool]]:
    """Degrees of each point of a file, and whether it is an interchange, in order."""
    found = []
    for line in path.read_text("ascii").splitlines():
        match = POINT.match(line)
        if match:
            found.append((float(match[3]), float(match[2]), not match[1].startswith("+")))
    return found


def thinned(points: list[tuple[float, float, bool]]) -> list[tuple[float, float, bool]]:
    """All interchanges, and of the other points those that shape the course."""
    lon, lat = points[len(points) // 2][:2]
    plane = Transformer.from_crs(
        "OGC:CRS84", f"+proj=laea +lat_0={lat} +lon_0={lon} +units=m", always_xy=True
    )
    xy = np.column_stack(plane.transform(*np.array([p[:2] for p in points]).T))
    kept = []
    gates = [k for k, point in enumerate(points) if point[2] or k in (0, len(points) - 1)]
    for first, last in pairwise(gates):
        kept.append(points[first])
        shape = shapely.LineString(xy[first : last + 1]).simplify(TOLERANCE_M)
        inner = {tuple(spot) for spot in shape.coords[1:-1]}
        kept += [points[k] for k in range(first + 1, last) if tuple(xy[k]) in inner]
    return [*kept, points[gates[-1]]]


def main() -> None:
    """Read the waypoint files, write the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, help="the folder hwy_data of the repository")
    parser.add_argument("--data", type=Path, required=True, help="the folder of our tables")
    asked = parser.parse_args()
    rows = []
    for listing in sorted((asked.folder / "_systems").glob("chn*.csv")):
        if listing.stem in OTHERS or listing.stem.endswith("_con"):
            continue
        with listing.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter=";"):
                region = row["region"].removeprefix("CHN-")
                path = asked.folder / row["region"] / listing.stem / f"{row['root']}.wpt"
                points = points_of(path)
                if region not in PROVINCES or len(points) < 2:
                    continue
                course = "|".join(
                    f"{lon:.4f} {lat:.4f}" + ("" if gate else " -")
                    for lon, lat, gate in thinned(points)
                )
                rows.append([PROVINCES[region], row["route"], row["root"], course])
    rows.sort()
    with (asked.data / "china_expressways.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["province", "code", "part", "course"])
        writer.writerows(rows)


if __name__ == "__main__":
    main()
