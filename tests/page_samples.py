"""What the page tests share: the atlas built once, its pages as files, a browser if there is one."""

from __future__ import annotations

import json
import os
import shutil
from functools import cache
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from geo.tables.door import Tables, load_tables
from layers.near.distances import distance_table, near_districts, with_extents
from layers.registry import build_layers
from maps.context import PageContext
from maps.pages.overview import overview_page

ROOT = Path(__file__).parent.parent
STATIC = ROOT / "maps" / "static"
AS_OF = "2026-11-21"
BROWSER_ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
_BROWSERS = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")


@cache
def tables() -> Tables:
    return load_tables()


@cache
def layers() -> dict[str, gpd.GeoDataFrame]:
    return build_layers(tables())


@cache
def context() -> PageContext:
    built = layers()
    extents = with_extents(built["projects"], built)
    found = near_districts(extents, built["districts"], plane=tables().region.plane)
    distances = distance_table(found)
    return PageContext(as_of=AS_OF, version="test", distances=distances, portal="../index.html")


@cache
def overview() -> str:
    return overview_page(layers(), tables(), context=context())


def with_lines(count: int, vertices: int) -> dict[str, gpd.GeoDataFrame]:
    """The layers with many more roads: random walks of about a kilometre a step."""
    random = np.random.default_rng(7)
    built = layers()
    first = built["roads"].iloc[[0]]
    steps = random.normal(0, 0.01, (count, vertices, 2))
    starts = random.uniform([102.9, 29.4], [105.7, 31.7], (count, 1, 2))
    paths = np.cumsum(steps, axis=1) + starts
    rows = pd.concat([first] * count, ignore_index=True)
    rows["id"] = [f"road/extra-{i}" for i in range(count)]
    rows["name"] = [f"道路{i}" for i in range(count)]
    rows["evidence"] = "[]"
    which = np.repeat(np.arange(count), vertices)
    lines = shapely.linestrings(paths.reshape(-1, 2), indices=which)
    rows["geometry"] = shapely.multilinestrings(lines, indices=np.arange(count))
    roads = pd.concat([built["roads"], rows], ignore_index=True)
    # Pages draw lines by their stretches: each of these is one.
    known = built["road_stretches"]
    pieces = pd.concat([known.iloc[[0]]] * count, ignore_index=True).assign(
        id=[f"stretch/extra-{i}" for i in range(count)], line=rows["id"], geometry=rows["geometry"]
    )
    stretches = gpd.GeoDataFrame(pd.concat([known, pieces], ignore_index=True), crs=known.crs)
    return {
        **built,
        "roads": gpd.GeoDataFrame(roads, crs=built["roads"].crs),
        "road_stretches": stretches,
    }


def with_projects(count: int) -> dict[str, gpd.GeoDataFrame]:
    """The layers with many more projects, spread over the region."""
    random = np.random.default_rng(8)
    built = layers()
    rows = pd.concat([built["projects"].iloc[[0]]] * count, ignore_index=True)
    rows["id"] = [f"project/extra-{i}" for i in range(count)]
    rows["name"] = [f"项目{i}" for i in range(count)]
    rows["kind"] = random.choice(built["projects"]["kind"].unique(), count)
    rows["status"] = random.choice(["open", "construction", "planned"], count)
    rows["location"] = "point"
    rows["evidence"] = "[]"
    longitude, latitude = random.uniform(102.9, 105.7, count), random.uniform(29.4, 31.7, count)
    rows["geometry"] = gpd.points_from_xy(longitude, latitude)
    projects = pd.concat([built["projects"], rows], ignore_index=True)
    return {**built, "projects": gpd.GeoDataFrame(projects, crs=built["projects"].crs)}


def find_browser() -> str | None:
    """A Chromium on this machine: ``CORRIDORS_CHROMIUM`` or the first one on the path."""
    named = os.environ.get("CORRIDORS_CHROMIUM")
    if named:
        return named if Path(named).is_file() else None
    return next((path for name in _BROWSERS if (path := shutil.which(name))), None)


def page_sources(room: str, kind: str = ".js") -> dict[str, str]:
    """The sources a page's bundle is made of: text by path in ``maps/static``."""
    named = json.loads((STATIC / "bundles" / "inputs.json").read_text("utf-8"))[room]
    return {name: (STATIC / name).read_text("utf-8") for name in named if name.endswith(kind)}


def node_modules() -> Path | None:
    """The folder of npm packages for development, where they were installed."""
    folder = Path(os.environ.get("CORRIDORS_NODE_MODULES", ROOT / "node_modules"))
    return folder if folder.is_dir() else None


def until(page: Any, expression: str, *, timeout: float = 30_000) -> None:
    """Wait until an expression is true on a page.

    Playwright's own ``wait_for_function`` evaluates a string inside the page, which the page's
    Content-Security-Policy forbids.
    """
    for _ in range(int(timeout // 50)):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"not true within {timeout / 1000:g} s: {expression}")


def hostile(text: str) -> dict[str, Any]:
    """The layers with a text in every place that comes from outside."""
    built = {name: layer.copy() for name, layer in layers().items()}
    for name in ("projects", "rail", "districts"):
        for column in ("name", "sources", "aliases", "note"):
            if column in built[name]:
                built[name].loc[built[name].index[0], column] = text
    return built
