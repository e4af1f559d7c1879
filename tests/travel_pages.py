"""What the tests of the travel pages share: the pages built once, and one opened offline."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import pandas as pd
from page_samples import context, layers, tables

from layers.travel.border_pairs import border_travel
from layers.travel.gains import gains
from layers.travel.matrices import TravelMatrices
from layers.travel.times import travel_matrices
from maps.pages.border_pairs import border_pairs_page
from maps.pages.connectivity import connectivity_page

DESK = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}


@cache
def matrices() -> TravelMatrices:
    return travel_matrices(tables())


@cache
def ranking() -> pd.DataFrame:
    return gains(tables(), matrices=matrices())


@cache
def border() -> pd.DataFrame:
    return border_travel(tables())


@cache
def connectivity() -> str:
    return connectivity_page(
        layers(), tables(), context=context(), matrices=matrices(), ranking=ranking()
    )


@cache
def border_pairs() -> str:
    return border_pairs_page(layers(), tables(), context=context(), travel=border())


def embedded(html: str) -> dict[str, Any]:
    """The data of a page."""
    match = re.search(r'<script type="application/json" id="atlas-data">(.*?)</script>', html)
    assert match is not None
    data: dict[str, Any] = json.loads(match.group(1))
    return data


def asked_words(scripts: Iterable[str], body: str) -> set[str]:
    """Keys of words that scripts and a body ask for by a literal."""
    text = "\n".join(scripts)
    keys = set(re.findall(r"\bt\('(\w+)'", text))
    return keys | set(re.findall(r'data-t(?:-\w+)?="(\w+)"', body))


@contextmanager
def offline(browser: Any, address: str, size: dict[str, int], **options: Any) -> Iterator[Any]:
    """A page with the network cut; nothing may leave it and nothing may go wrong on it."""
    session = browser.new_context(
        viewport=size,
        has_touch=size["width"] < 700,
        offline=True,
        reduced_motion="reduce",
        **options,
    )
    page = session.new_page()
    requests: list[str] = []
    errors: list[str] = []
    page.on(
        "request",
        lambda r: None if r.url.startswith(("file:", "blob:", "data:")) else requests.append(r.url),
    )
    page.on("console", lambda m: errors.append(m.text) if m.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(address)
    page.wait_for_selector("html[data-ready]")
    yield page
    session.close()
    assert requests == []
    assert errors == []


def settle(page: Any) -> None:
    """Wait until the next picture is drawn."""
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
