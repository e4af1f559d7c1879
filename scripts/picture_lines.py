"""Picture the lines before and after: as chords between control points, and along their courses.

One sheet a city, three zooms, the chords on the left; needs the browser that the tests use::

    python scripts/picture_lines.py --out docs

A sheet is for looking at, as a geographer would: zigzags, spurs, rings that are polygons.
"""

from __future__ import annotations

import argparse
import base64
import csv
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from geo.tables.folder import data_folder

CITIES = {
    "chengdu": ("成都", 30.66, 104.07),
    "ziyang": ("资阳", 30.13, 104.63),
    "mianyang": ("绵阳", 31.46, 104.74),
    "chongqing": ("重庆", 29.56, 106.46),
}
ZOOMS = (9, 11, 13)
TILE = (430, 330)
MAP_ONLY = """document.querySelectorAll("body *").forEach((part) => {
  if (!part.matches("canvas") && !part.querySelector("canvas")) part.style.visibility = "hidden";
})"""
"""Without panels and legend."""
MIDDLE = """(({ left, top, width, height }) => [left + width / 2, top + height / 2])(
  atlas.map.getContainer().getBoundingClientRect())"""
"""Where the middle of the map is: the panel is beside it."""


def chords_only(folder: Path) -> None:
    """Copy the tables, without any course."""
    shutil.copytree(data_folder(), folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    with (folder / "generalised.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with (folder / "generalised.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows({**row, "made": "schematic", "course": ""} for row in rows)


def build(out: Path, data: Path) -> Path:
    """Build the maps of a folder of tables; the overview's file."""
    command = [sys.executable, "-m", "maps.cli", "build", "--quiet", "--out", str(out)]
    subprocess.run([*command, "--data", str(data)], check=True)
    return out / "maps" / "overview.html"


def pictures(browser: Any, page_file: Path) -> dict[tuple[str, int], str]:
    """A picture of each city and zoom, as base64 of PNG."""
    width, height = TILE
    page = browser.new_page(viewport={"width": 1200, "height": 800})
    page.goto(page_file.as_uri())
    page.wait_for_function("window.atlas !== undefined")
    taken = {}
    for city, (_, lat, lon) in CITIES.items():
        for zoom in ZOOMS:
            page.evaluate(f"atlas.map.setView([{lat}, {lon}], {zoom}, {{ animate: false }})")
            page.wait_for_timeout(600)
            page.evaluate(MAP_ONLY)
            x, y = page.evaluate(MIDDLE)
            box = {"x": x - width / 2, "y": y - height / 2, "width": width, "height": height}
            taken[city, zoom] = base64.b64encode(page.screenshot(clip=box)).decode()
    page.close()
    return taken


def sheet(browser: Any, city: str, before: Any, after: Any, out: Path) -> None:
    """One city's pictures side by side, as JPEG."""
    tiles = "".join(
        f'<figure><img src="data:image/png;base64,{shown[city, zoom]}">'
        f"<figcaption>{CITIES[city][0]} · zoom {zoom} · {said}</figcaption></figure>"
        for zoom in ZOOMS
        for shown, said in ((before, "chords"), (after, "courses"))
    )
    style = (
        "body{margin:0;display:grid;grid-template-columns:1fr 1fr;gap:6px;font:13px sans-serif}"
        "figure{margin:0}img{display:block}"
    )
    width, height = TILE
    size = {"width": 2 * width + 6, "height": 3 * (height + 26)}
    page = browser.new_page(viewport=size)
    page.set_content(f"<style>{style}</style>{tiles}")
    page.screenshot(path=out / f"lines-{city}.jpg", type="jpeg", quality=52)
    page.close()


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="picture_lines", description=__doc__.split("\n")[0])
    parser.add_argument("--out", type=Path, default=Path("docs"))
    parser.add_argument("--browser", default=shutil.which("chromium"))
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as made, sync_playwright() as started:
        folder = Path(made)
        chords_only(folder / "chords")
        files = [
            build(folder / "before", folder / "chords"),
            build(folder / "after", data_folder()),
        ]
        arguments = ["--no-sandbox", "--disable-gpu"]
        browser = started.chromium.launch(executable_path=asked.browser, args=arguments)
        before, after = (pictures(browser, file) for file in files)
        for city in CITIES:
            sheet(browser, city, before, after, asked.out)
        browser.close()


if __name__ == "__main__":
    main()
