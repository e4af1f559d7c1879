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
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import folium
import geopandas as gpd
from figures import Figure
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


def figures(*, quick: bool = False, lines: int = 5000, projects: int = 20_000) -> list[Figure]:
    """Weight, first paint and frames a second, as built and with much more on it."""
    if quick:
        lines, projects = lines // 5, projects // 5
    cases: dict[str, tuple[str, Layers]] = {
        "the atlas": ("图集", layers()),
        f"with {lines:,} more lines of 50 vertices": (f"另加 {lines:,} 条各 50 点的线", with_lines(lines, 50)),
        f"with {projects:,} projects": (f"另加 {projects:,} 个项目", with_projects(projects)),
    }  # fmt: skip
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for name, (zh, built) in cases.items():
            ours = write(Path(folder) / "ours.html", lambda built=built: our_page(built))
            theirs = write(Path(folder) / "explore.html", lambda built=built: explore_page(built))
            found.append(Figure(f"{name}: lighter than explore", f"{zh}:比 explore 轻",
                                theirs[1] / ours[1],
                                detail=f"{ours[1] / 1024:,.0f} / {theirs[1] / 1024:,.0f} KiB"))  # fmt: skip
            found += beside(name, zh, in_browser(ours[0]), in_browser(theirs[0]))
    return found


def beside(
    name: str, zh: str, ours: Mapping[str, float], theirs: Mapping[str, float]
) -> list[Figure]:
    """First paint and frames of both; a page that gave up has no frames."""
    words = {"paint": ("first paint sooner", "首次绘制快", "ms"),
             "pan": ("frames while panning", "拖动帧数", "frames/s"),
             "zoom": ("frames while zooming", "缩放帧数", "frames/s")}  # fmt: skip
    found = []
    for key, (english, chinese, unit) in words.items():
        if key not in ours:
            continue
        told = f"{name}: {english} than explore", f"{zh}:{chinese},对比 explore"
        if key not in theirs:
            detail = "explore gave up"
            found.append(Figure(told[0], told[1], ours[key], unit, detail))
            continue
        better = theirs[key] / ours[key] if key == "paint" else ours[key] / theirs[key]
        found.append(Figure(*told, better, detail=f"{ours[key]:.0f} / {theirs[key]:.0f} {unit}"))
    return found


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--lines", type=int, default=5000)
    options.add_argument("--projects", type=int, default=20_000)
    asked = options.parse_args()
    for figure in figures(lines=asked.lines, projects=asked.projects):
        print(f"{figure.told():>12}  {figure.name}  {figure.detail}")


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


def in_browser(path: Path) -> dict[str, float]:
    """First paint in ms, and frames a second while dragging and zooming; empty where it gave up."""
    browser = find_browser()
    if browser is None:
        print("no Chromium found: not measured")
        return {}
    try:
        from playwright.sync_api import Error, sync_playwright
    except ImportError:
        print("Playwright is not installed: not measured")
        return {}
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
            print(f"gave up: {str(error).splitlines()[0]}")
            return {}
        finally:
            running.close()
    return {"paint": float(paint), **moves}


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
