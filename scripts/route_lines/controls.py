"""The lines and control points of ``data/``, as the router needs them."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from pathlib import Path

from snapshot import METRES

TRUSTED_M = 300.0
"""A point known to this many metres may bend the drawn line to itself."""

STATION_M = 500.0
"""A station too: lists of stations give them some hundred metres, and they turn out to stand 2 to
78 m from the line's own ways, line by line in the median."""


@dataclass(frozen=True)
class Control:
    """A control point: its place in degrees and metres, and how far it may be off."""

    order: int
    name: str
    lon: float
    lat: float
    x: float
    y: float
    error_m: float
    opened: str
    note: str = ""
    kind: str = ""

    @property
    def trusted(self) -> bool:
        """Whether it is known well enough to correct the graph."""
        return self.error_m <= (STATION_M if self.kind == "station" else TRUSTED_M)


@dataclass(frozen=True)
class Part:
    """A part of a line, with the control points in running order."""

    line: str
    part: str
    mode: str
    kind: str
    status: str
    opened: str
    length_km: float | None
    controls: tuple[Control, ...]


def read_parts(data: Path, mode: str) -> list[Part]:
    """Every part of every line of one mode, in the order of the tables."""
    lines = {
        row["id"]: row for row in _rows(data / ("rail.csv" if mode == "rail" else "roads.csv"))
    }
    grouped: dict[tuple[str, str], list[Control]] = {}
    for row in _rows(data / f"{mode}_points.csv"):
        if row["lon"]:
            grouped.setdefault((row["line"], row["part"]), []).append(_control(row))
    return [
        Part(
            line,
            part,
            mode,
            lines[line]["kind"],
            lines[line]["status"],
            lines[line]["opened"],
            float(lines[line]["length_km"]) if lines[line]["length_km"] else None,
            tuple(sorted(controls, key=lambda control: control.order)),
        )
        for (line, part), controls in grouped.items()
    ]


def read_shared(data: Path) -> dict[tuple[str, str], str]:
    """The line on whose track a part runs, by line and part."""
    rows = _rows(data / "shared_track.csv")
    return {(row["line"], row["part"]): row["track_of"] for row in rows}


def read_names(data: Path, mode: str) -> dict[str, list[str]]:
    """Short names of every line (成南 for 成南高速公路), as interchanges are named after them."""
    names = {}
    for row in _rows(data / ("rail.csv" if mode == "rail" else "roads.csv")):
        full = [row["name"], *row["aliases"].split("|")]
        short = {re.sub("(高速)?(公路)?(扩容)?$", "", name) for name in full if "高速" in name}
        short |= {name for name in full if re.fullmatch("[一二三]?绕城?", name)}
        names[row["id"]] = sorted(name for name in short if 2 <= len(name) <= 4)
    return names


def _control(row: dict[str, str]) -> Control:
    lon, lat = float(row["lon"]), float(row["lat"])
    x, y = METRES.transform(lon, lat)
    return Control(
        int(row["order"]),
        row["name"],
        lon,
        lat,
        x,
        y,
        float(row["error_m"] or 2000),
        row["opened"],
        row["note"],
        row["kind"],
    )


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
