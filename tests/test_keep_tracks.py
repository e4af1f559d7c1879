"""``scripts/keep_tracks.py``: what align found, kept as rows of ``known_tracks.csv``."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent.parent / "scripts" / "keep_tracks.py"
HEAD = "line,part,number,snapshot,course,confidence,source,note\n"
OLD = "rail/ab,main,1,2024,104.0000 30.0000|104.1000 30.0000,high,somebody,\n"


def kept(tmp_path: Path, stretches: list[tuple[int, list[list[float]]]]) -> list[dict[str, str]]:
    features = [
        {
            "type": "Feature",
            "properties": {"line": "rail/ab", "part": "main", "order": order},
            "geometry": {"type": "MultiLineString", "coordinates": [places]},
        }
        for order, places in stretches
    ]
    found = tmp_path / "found.geojson"
    found.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    table = tmp_path / "known_tracks.csv"
    if not table.exists():
        table.write_text(HEAD + OLD, encoding="utf-8")
    arguments = [found, "--source", "extract", "--snapshot", "2026-07-05", "--data", tmp_path]
    subprocess.run([sys.executable, SCRIPT, *map(str, arguments)], check=True)
    with table.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def rows(tmp_path: Path) -> list[dict[str, str]]:
    west, east = [104.0, 30.0], [104.1, 30.0]
    meets, beside = [104.1003, 30.0], [104.2, 30.00001]
    far = [[104.5, 30.0], [104.6, 30.0]]
    # 3 comes after 2 and begins beside its end; 5 does not follow 3.
    return kept(tmp_path, [(3, [meets, [104.15, 30.0], beside]), (2, [west, east]), (5, far)])


def test_neighbours_that_meet_are_one_run(rows) -> None:
    assert [(row["number"], row["source"]) for row in rows] == [
        ("1", "somebody"),
        ("2", "extract"),
        ("3", "extract"),
    ]
    # What a straight line says as well is left out.
    assert rows[1]["course"] == "104.0000 30.0000|104.2000 30.0000"
    assert rows[2]["course"] == "104.5000 30.0000|104.6000 30.0000"


def test_rows_of_the_same_source_are_replaced(rows, tmp_path: Path) -> None:
    again = kept(tmp_path, [(2, [[104.0, 30.0], [104.1, 30.2]])])
    assert [(row["number"], row["source"]) for row in again] == [
        ("1", "somebody"),
        ("2", "extract"),
    ]
    assert again[0] == rows[0]
    assert again[1]["course"] == "104.0000 30.0000|104.1000 30.2000"
