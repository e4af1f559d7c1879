"""Weight and speed of the overview beside the same layers through ``GeoDataFrame.explore``.

Usage: ``python benchmarks/bench_page.py [--lines 5000] [--projects 20000]``. The browser part
needs Playwright and a Chromium; ``explore`` needs matplotlib and mapclassify (without them
folium's own GeoJson, which explore calls, stands in). Both run with the network cut: the
libraries that folium's page asks for come from the installed XStatic-Leaflet.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import folium
import geopandas as gpd
from xstatic.pkg import leaflet

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from page_samples import (  # noqa: E402
    BROWSER_ARGUMENTS,
    context,
    find_browser,
    layers,
    tables,
    with_lines,
    with_projects,
)

from maps.pages.overview import overview_page  # noqa: E402

Layers = dict[str, gpd.GeoDataFrame]
_PATIENCE_S = 20.0
_COUNT_FRAMES = """() => { window.frames_seen = []; let last = performance.now();
  const step = (now) => { frames_seen.push(now - last); last = now; requestAnimationFrame(step); };
  requestAnimationFrame(step); }"""
_FIRST_PAINT = """() => performance.getEntriesByType('paint')
  .find((entry) => entry.name === 'first-contentful-paint')?.startTime ?? NaN"""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--lines", type=int, default=5000)
    options.add_argument("--projects", type=int, default=20_000)
    asked = options.parse_args()
    cases: dict[str, Layers] = {
        "the atlas": layers(),
        f"+ {asked.lines} lines of 50 vertices": with_lines(asked.lines, 50),
        f"+ {asked.projects} projects": with_projects(asked.projects),
    }
    with tempfile.TemporaryDirectory() as folder:
        for name, built in cases.items():
            print(f"\n{name}")
            ours = write(Path(folder) / "ours.html", lambda built=built: our_page(built))
            theirs = write(Path(folder) / "explore.html", lambda built=built: explore_page(built))
            compare("weight", ours[1] / 1024, theirs[1] / 1024, "KiB")
            compare("build", ours[2], theirs[2], "s")
            for label, path in (("ours", ours[0]), ("explore", theirs[0])):
                print(f"  {label:8s} {in_browser(path)}")


def our_page(built: Layers) -> str:
    return overview_page(built, tables(), context=context())


def explore_page(built: Layers) -> str:
    """All layers on one map, the way a GeoPandas user draws them."""
    page: Any = None
    for name, layer in built.items():
        if name == "connectivity":
            continue
        shown = layer[layer.geometry.notna()]
        if shown.empty:
            continue
        try:
            page = shown.explore(m=page, name=name, tiles=None, tooltip=["name", "status"])
        except ImportError:
            page = page or folium.Map(tiles=None, prefer_canvas=False)
            fields = folium.GeoJsonTooltip(fields=["name", "status"])
            folium.GeoJson(shown.to_json(), name=name, tooltip=fields).add_to(page)
    page.fit_bounds([[29.4, 102.9], [31.7, 105.7]])
    return str(page.get_root().render())


def write(path: Path, draw: Callable[[], str]) -> tuple[Path, int, float]:
    started = time.perf_counter()
    html = draw()
    seconds = time.perf_counter() - started
    path.write_text(html, encoding="utf-8")
    return path, len(html.encode()), seconds


def compare(what: str, ours: float, theirs: float, unit: str) -> None:
    print(f"  {what:8s} ours {ours:,.1f} {unit}, explore {theirs:,.1f} {unit}: "
          f"{theirs / ours:.1f} times ours")  # fmt: skip


def in_browser(path: Path) -> str:
    """First paint, and frames a second while dragging and zooming."""
    browser = find_browser()
    if browser is None:
        return "no Chromium found"
    try:
        from playwright.sync_api import Error, sync_playwright
    except ImportError:
        return "Playwright is not installed"
    with sync_playwright() as started:
        running = started.chromium.launch(executable_path=browser, args=BROWSER_ARGUMENTS)
        page = running.new_page(viewport={"width": 1440, "height": 900})
        page.set_default_timeout(120_000)
        page.route(re.compile("^https?:"), _from_package)
        try:
            page.goto(path.as_uri())
            page.wait_for_selector(".leaflet-container")
            page.wait_for_timeout(1500)
            paint = page.evaluate(_FIRST_PAINT)
            page.evaluate(_COUNT_FRAMES)
            moves = {"pan": frames(page, drag), "zoom": frames(page, wheel)}
        except Error as error:
            return f"gave up: {str(error).splitlines()[0]}"
        finally:
            running.close()
    told = ", ".join(f"{name} {fps:.0f} frames/s" for name, fps in moves.items())
    return f"first paint {paint:.0f} ms, {told}"


def _from_package(route: Any) -> None:
    """Serve Leaflet from the installed package; everything else the page can do without."""
    name = route.request.url.split("?")[0].rsplit("/", 1)[-1]
    file = Path(leaflet.BASE_DIR) / name
    if name in ("leaflet.js", "leaflet.css") and file.is_file():
        route.fulfill(path=str(file))
    else:
        route.fulfill(body="", content_type="text/plain")


def frames(page: Any, act: Callable[[Any], None]) -> float:
    page.evaluate("frames_seen.length = 0")
    act(page)
    seen = page.evaluate("frames_seen.slice()") or [float("inf")]
    return 1000 * len(seen) / sum(seen)


def drag(page: Any) -> None:
    """Drag the map to and fro; a page that answers too slowly is not waited for."""
    until = time.perf_counter() + _PATIENCE_S
    for direction in (1, -1):
        page.mouse.move(900, 450)
        page.mouse.down()
        for step in range(80):
            if time.perf_counter() > until:
                break
            page.mouse.move(900 - direction * 4 * step, 450 + 2 * step)
            page.wait_for_timeout(8)
        page.mouse.up()
        page.wait_for_timeout(300)


def wheel(page: Any) -> None:
    """Zoom out and in again by the wheel."""
    until = time.perf_counter() + _PATIENCE_S
    page.mouse.move(900, 450)
    for delta in (-100, -100, -100, 100, 100, 100):
        if time.perf_counter() > until:
            break
        page.mouse.wheel(0, delta)
        page.wait_for_timeout(500)


if __name__ == "__main__":
    main()
