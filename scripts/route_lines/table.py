"""Writes ``generalised.csv``: one row a stretch, in the order of the lines and their points."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable
from pathlib import Path

from routing import Stretch

COLUMNS = (
    "line",
    "part",
    "from_order",
    "to_order",
    "from_name",
    "to_name",
    "made",
    "reason",
    "length_km",
    "track_km",
    "from_off_m",
    "to_off_m",
    "doubt_m",
    "snapshot",
    "course",
)


def write_table(stretches: Iterable[Stretch], path: Path) -> None:
    """Write the table; the same stretches give the same bytes."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(_row(stretch) for stretch in stretches)


def _row(stretch: Stretch) -> tuple[str, ...]:
    return (
        stretch.part.line,
        stretch.part.part,
        str(stretch.start.order),
        str(stretch.stop.order),
        stretch.start.name,
        stretch.stop.name,
        "generalised" if stretch.generalised else "schematic",
        stretch.reason,
        f"{stretch.length_m / 1000:.3f}",
        f"{stretch.track_m / 1000:.3f}" if stretch.reason in ("", "coarse") else "",
        _metres(stretch.off_m[0]),
        _metres(stretch.off_m[1]),
        _metres(stretch.doubt_m),
        stretch.snapshot,
        ""
        if stretch.lonlat is None
        else "|".join(f"{lon:.4f} {lat:.4f}" for lon, lat in stretch.lonlat),
    )


def _metres(value: float) -> str:
    return f"{value:.0f}" if math.isfinite(value) else ""
