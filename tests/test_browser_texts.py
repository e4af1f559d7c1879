"""What only a text names, on the map: names of its border pairs, strokes in the legend, English."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from page_samples import context

from geo.reading.use.folder import read_folder
from layers.registry import build_layers
from maps.pages.overview import overview_page
from maps.pages.portal import index_page

pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

TEXT = (
    "2026年3月12日\n推动三台-中江、旌阳-罗江毗邻地区融合发展。简阳至中江高速公路规划建设，"
    "眉山至资阳城际铁路开工。在仁寿县布局视高现代物流港。\n"
)
STROKES = """(name) => {
  const row = [...document.querySelectorAll('#legend canvas')].find(
    (canvas) => canvas.parentElement.textContent.includes(name));
  const { width, height } = row;
  const { data } = row.getContext('2d').getImageData(0, 0, width, height);
  const inked = Array.from({ length: width }, (_, x) => Array.from({ length: height },
    (__, y) => data[4 * (y * width + x) + 3]).some((alpha) => alpha > 60));
  const strokes = inked.filter((ink, x) => ink && !inked[x - 1]).length;
  return strokes;
}"""


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory, tables: Any, layers: Any) -> Path:
    folder = tmp_path_factory.mktemp("texts")
    (folder / "规划.txt").write_text(TEXT, encoding="utf-8")
    read = read_folder(folder, tables)
    built = build_layers(read.tables, ["text_lines", "text_places", "projects"])
    path = folder / "overview.html"
    page = overview_page({**layers, **built}, read.tables, context=context())
    path.write_text(page, encoding="utf-8")
    told = {"unplaced": read.unplaced, "news": read.news}
    portal = index_page({**layers, **built}, read.tables, context=context(), **told)
    (folder / "index.html").write_text(portal, encoding="utf-8")
    return path


def go(page: Any, file: Path, address: str) -> None:
    page.goto("about:blank")
    page.goto(file.as_uri() + address)
    page.wait_for_selector("html[data-ready]")


@pytest.mark.parametrize("zoom", [9.6, 10, 11])
def test_a_border_pair_of_a_text_has_its_name(page: Any, file: Path, zoom: float) -> None:
    go(page, file, f"#map={zoom}/31.1500/104.7500")
    named = page.evaluate(
        "atlas.labels().filter(({ feature }) => feature?.layer === 'text_lines')"
        ".map(({ text }) => text)"
    )
    assert "三台-中江" in named


@pytest.mark.parametrize("zoom", [9, 11, 13, 15])
@pytest.mark.parametrize("name", ["文本提出的铁路", "文本提出的道路", "文本提出的毗邻地区"])
def test_the_legend_shows_broken_strokes_at_every_zoom(
    page: Any, file: Path, zoom: int, name: str
) -> None:
    go(page, file, f"#map={zoom}/30.9000/104.6000")
    assert page.evaluate(STROKES, name) >= 2


def test_panels_of_a_text_are_english_but_for_what_it_says(page: Any, file: Path) -> None:
    go(page, file, "#lang=en")
    ids = page.evaluate(
        "['text_lines', 'text_places', 'projects'].flatMap((id) => atlas.scene.layers[id].features)"
        ".map(({ id }) => id)"
    )
    assert len(ids) > 100
    texts = page.evaluate(
        """(ids) => ids.map((id) => {
          atlas.describe(atlas.scene.byId.get(id));
          const panel = document.getElementById('detail').cloneNode(true);
          panel.querySelectorAll('blockquote, cite').forEach((quoted) => quoted.remove());
          return panel.textContent;
        })""",
        ids,
    )
    left = [text for text in texts if re.search(r"[\u3400-\u9fff]", text)]
    assert not left


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_on_a_phone_a_name_in_a_list_is_no_column_of_syllables(
    page: Any, file: Path, lang: str
) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(file.with_name("index.html").as_uri() + f"#lang={lang}")
    page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })")
    names = page.locator("section[aria-labelledby=news-title] td:nth-last-child(2)")
    assert names.count() >= 4
    for place in range(names.count()):
        box = names.nth(place).bounding_box()
        assert box["width"] > 300
        assert box["height"] < 60
    assert (
        page.locator("section[aria-labelledby=news-title] > p")
        .inner_text()
        .startswith({"zh": "新增", "en": "New"}[lang])
    )
