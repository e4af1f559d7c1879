"""Keep in ``data/known_tracks.csv`` the tracks that ``corridors align`` found in an extract.

For extracts of OpenStreetMap that may be handed on (ODbL), but are not our own to ship whole::

    corridors align --osm EXTRACT --out FOUND.geojson
    python scripts/keep_tracks.py FOUND.geojson --source SOURCE --snapshot 2026-07-05 --data data
    python scripts/route_lines DIR/scgraph_data --data data

Rows of the same source are replaced, rows of others stay and come first: where two sources have a
stretch, the one kept earlier is followed.
"""

from __future__ import annotations

import argparse
import csv
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import geopandas as gpd
import shapely
from pyproj import Geod

COLUMNS = (
    "line",
    "part",
    "number",
    "snapshot",
    "course",
    "confidence",
    "source",
    "note",
)

WGS84 = Geod(ellps="WGS84")

MEETS_M = 60.0
"""Neighbouring stretches whose ends are this near are one run (the two tracks of a line are)."""

THINNED = 0.0001
"""Tolerance of the kept course in degrees: about 10 m, as fine as its four decimals."""


def main() -> None:
    """Read what was found, replace the rows of its source, write the table."""
    parser = argparse.ArgumentParser(prog="keep_tracks", description=__doc__.split("\n")[0])
    parser.add_argument("found", type=Path, help="what corridors align wrote")
    parser.add_argument("--source", required=True, help="who says it, for the column source")
    parser.add_argument("--snapshot", required=True, metavar="DATE", help="date of the data")
    parser.add_argument("--note", default="", help="for the column note")
    parser.add_argument("--data", type=Path, default=Path("data"), help="where the tables are")
    asked = parser.parse_args()
    path = asked.data / "known_tracks.csv"
    kept = [row for row in _rows(path) if row["source"] != asked.source]
    numbers: dict[tuple[str, str], int] = defaultdict(int)
    for row in kept:
        key = row["line"], row["part"]
        numbers[key] = max(numbers[key], int(row["number"]))
    found = gpd.read_file(asked.found).sort_values(["line", "part", "order"], kind="stable")
    for (line, part), stretches in found.groupby(["line", "part"], sort=False):
        for course in _runs(zip(stretches["order"], stretches.geometry, strict=True)):
            numbers[line, part] += 1
            cells = (line, part, numbers[line, part], asked.snapshot, course, "high")
            row = dict(zip(COLUMNS, (*map(str, cells), asked.source, asked.note), strict=True))
            kept.append(row)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(kept)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _runs(stretches: Iterable[tuple[int, shapely.Geometry]]) -> list[str]:
    """Courses of neighbouring stretches that meet, joined, as ``lon lat`` with ``|`` between."""
    runs: list[list[tuple[float, float]]] = []
    last = None
    for order, shape in stretches:
        for piece in shapely.get_parts(shape):
            places = shapely.get_coordinates(piece).tolist()
            near = runs and WGS84.inv(*runs[-1][-1], *places[0])[2] <= MEETS_M
            if near and last is not None and order <= last + 1:
                runs[-1] += places
            else:
                runs.append(places)
            last = order
    return ["|".join(_thinned(places)) for places in runs]


def _thinned(places: list[tuple[float, float]]) -> list[str]:
    line = shapely.LineString(places).simplify(THINNED)
    said = [f"{lon:.4f} {lat:.4f}" for lon, lat in shapely.get_coordinates(line)]
    return [one for number, one in enumerate(said) if number == 0 or one != said[number - 1]]


if __name__ == "__main__":
    main()
