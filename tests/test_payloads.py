"""Names that would run, formulas and escapes: every page, file format and terminal shows them."""

from __future__ import annotations

import io
import json
import re
from functools import cache
from typing import Any

import geopandas as gpd
import pandas as pd
import pyogrio
import pytest
from page_samples import context, tables, until, with_projects
from payloads import PAYLOADS

from geo.tables.formulas import unquoted
from layers.files.writing import read_layer, write_geopackage, write_layer, write_table
from maps.cli import main
from maps.pages.border_pairs import border_pairs_page
from maps.pages.connectivity import connectivity_page
from maps.pages.overview import overview_page
from maps.pages.portal import index_page

PAGES = {
    "overview": overview_page,
    "connectivity": connectivity_page,
    "border-pairs": border_pairs_page,
    "portal": index_page,
}
#: Columns whose text comes from tables, documents or files of other people.
OUTSIDE = ("name", "aliases", "sources", "note", "investment", "stops", "member_names", "reason")
#: Escapes and controls of a terminal: they may not come out of any command.
ACTING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


@cache
def hostile() -> dict[str, gpd.GeoDataFrame]:
    """All layers with payloads for text, and a project for each payload."""
    built = with_projects(len(PAYLOADS))
    for name, layer in built.items():
        layer = layer.copy()
        for column in OUTSIDE:
            if column in layer and name != "connectivity":
                layer[column] = [PAYLOADS[i % len(PAYLOADS)] for i in range(len(layer))]
        built[name] = layer
    projects = built["projects"].iloc[-len(PAYLOADS) :].copy()
    projects["name"] = list(PAYLOADS)
    return {**built, "projects": gpd.GeoDataFrame(projects, crs=built["projects"].crs)}


def test_there_are_enough_of_them():
    assert len(PAYLOADS) == len(set(PAYLOADS)) >= 200


# Pages


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pages")
    for name, draw in PAGES.items():
        (folder / f"{name}.html").write_text(
            draw(hostile(), tables(), context=context()), encoding="utf-8"
        )
    return folder


@pytest.fixture
def opened(browser):
    """A page that tells what ran, asked or was refused."""
    session = browser.new_context(offline=True, viewport={"width": 1440, "height": 900})
    page = session.new_page()
    page.seen = []
    page.on("dialog", lambda dialog: page.seen.append(dialog.message))
    page.on("console", lambda message: page.seen.append(message.text))
    page.on("pageerror", lambda error: page.seen.append(str(error)))
    page.on(
        "request",
        lambda request: (
            request.url.startswith(("file:", "blob:", "data:")) or page.seen.append(request.url)
        ),
    )
    yield page
    session.close()


@pytest.mark.parametrize("name", PAGES)
def test_no_page_runs_any(opened: Any, pages: Any, name: str):
    opened.goto((pages / f"{name}.html").as_uri())
    until(opened, "document.documentElement.dataset.ready")
    assert opened.evaluate("typeof hit") == "undefined"
    assert opened.seen == []
    strange = "script:not([type]), iframe, object, embed, base, form, video, math, [onerror]"
    counted = f"[...document.querySelectorAll('{strange}')].map((x) => x.outerHTML.slice(0, 99))"
    own = [x for x in opened.evaluate(counted) if not x.startswith("<script>")]
    assert own == []


def test_the_overview_lists_every_one_as_it_is(opened: Any, pages: Any):
    opened.goto((pages / "overview.html").as_uri())
    until(opened, "document.documentElement.dataset.ready")
    opened.evaluate("document.querySelector('[data-list=projects]').click()")
    listed = opened.locator("#detail .link").all_text_contents()
    assert set(PAYLOADS) <= set(listed)
    links = opened.locator("#detail .link").element_handles()
    for at in range(0, len(links), 30):
        opened.evaluate("document.querySelector('[data-list=projects]').click()")
        link = opened.locator("#detail .link").nth(at)
        wanted = link.text_content()
        link.click()
        assert opened.locator("#detail-title").text_content() == wanted
    assert opened.evaluate("typeof hit") == "undefined"
    assert opened.seen == []


def test_searching_for_them_runs_none(opened: Any, pages: Any):
    opened.goto((pages / "overview.html").as_uri())
    until(opened, "document.documentElement.dataset.ready")
    for payload in PAYLOADS[::15]:
        opened.fill("#search", payload[:60])
        opened.wait_for_timeout(10)
    assert opened.locator("#search-results script, #search-results img").count() == 0
    assert opened.evaluate("typeof hit") == "undefined"
    assert opened.seen == []


# Files


def test_every_file_format_gives_them_back(tmp_path):
    projects = hostile()["projects"].reset_index(drop=True)
    write_layer(projects, "projects", tmp_path)
    write_geopackage({"projects": projects}, tmp_path / "all.gpkg")
    for frame in (
        read_layer("projects", tmp_path),
        pyogrio.read_dataframe(tmp_path / "all.gpkg", layer="projects"),
    ):
        assert list(frame["name"]) == list(PAYLOADS)
    # GDAL writes and reads a text that is a JSON list or object as that list or object.
    frame = pyogrio.read_dataframe(tmp_path / "projects.geojson")
    assert [_same(name) for name in frame["name"]] == [_same(name) for name in PAYLOADS]


def _same(text: str) -> object:
    try:
        return json.loads(text) if text[:1] in ("[", "{") else text
    except ValueError:
        return text


def test_no_cell_of_a_table_is_a_formula_and_all_come_back(tmp_path):
    frame = pd.DataFrame(hostile()["projects"].drop(columns="geometry"))
    path = write_table(frame, "projects", tmp_path)
    cells = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")["name"]
    assert not [cell for cell in cells if cell.lstrip()[:1] in tuple("=+-@＝＋－＠\t\r")]
    shown = [re.sub(r"\\u20(2[89a-e]|6[6-9])", _letter, unquoted(cell)) for cell in cells]
    assert shown == list(PAYLOADS)


def _letter(match: re.Match[str]) -> str:
    return chr(int(f"20{match.group(1)}", 16))


# The terminal


@pytest.fixture(scope="module")
def own(tmp_path_factory):
    """Projects of a user's with a payload for a name each, all in 简阳; and terminal escapes."""
    names = [*PAYLOADS, "\x1b[2J\x1b]0;title\x07", "a\nb", "a\rb", "\x9b31m", "a\tb", "\x08\x08x"]
    path = tmp_path_factory.mktemp("own") / "own.geojson"
    point = {"type": "Point", "coordinates": [104.55, 30.40]}
    features = [
        {
            "type": "Feature",
            "id": i,
            "geometry": point,
            "properties": {"id": f"own/{i}", "name": name, "status": "open", "kind": "park"},
        }
        for i, name in enumerate(names)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    return path, names


@pytest.mark.parametrize("form", ["text", "csv", "json", "geojson"])
def test_near_shows_them_and_none_acts(own, capsys, form):
    path, names = own
    asked = ["near", "简阳", "--projects", str(path), "--within", "30"]
    assert main([*asked, *(["--format", form] if form != "text" else [])]) == 0
    shown = capsys.readouterr().out
    if form in ("json", "geojson"):
        told = json.loads(shown)
        rows = told["features"] if form == "geojson" else told["projects"]
        got = [row["properties"]["name"] if form == "geojson" else row["name"] for row in rows]
        # Blanks around a name are not part of it.
        assert sorted(name.strip() for name in got) == sorted(name.strip() for name in names)
    if form == "csv":
        table = pd.read_csv(io.StringIO(shown.removeprefix("\ufeff")), dtype=str, na_filter=False)
        assert len(table) == len(names)
        assert not [c for c in table["name"] if c.lstrip()[:1] in tuple("=+-@＝＋－＠")]
        shown = shown.replace("\r\n", "\n").replace("a\tb", "")
    assert not ACTING.search(shown), ACTING.search(shown)


@pytest.mark.parametrize("form", ["text", "jsonl"])
def test_reading_a_text_of_them_acts_on_no_terminal(tmp_path, capsys, form):
    text = "\n".join(f"简阳市{payload}与雁江区\x1b[31m共建成资大道。" for payload in PAYLOADS)
    path = tmp_path / "evil\x1b[2J.txt"
    path.write_text(text, encoding="utf-8", newline="\n")
    assert main(["read", str(path), *(["--format", form] if form != "text" else [])]) == 0
    shown = capsys.readouterr()
    assert not ACTING.search(shown.out.replace("\r\n", "\n"))
    assert not ACTING.search(shown.err.replace("\r", ""))
    assert shown.out.count("简阳市") >= 200


# The policy of each page


INJECT = """() => new Promise((done) => {
  const told = [];
  document.addEventListener('securitypolicyviolation', (e) => told.push(e.effectiveDirective));
  const add = (name, set) => document.body.append(Object.assign(document.createElement(name), set));
  add('script', { textContent: 'window.hit = 1' });
  add('div', { innerHTML: '<img src="data:," onerror="window.hit = 1">' });
  add('style', { textContent: 'body { outline: 3px solid red }' });
  add('iframe', { srcdoc: '<script>parent.hit = 1</script>' });
  add('img', { src: 'https://example.com/x.png' });
  const tried = fetch('https://example.com/').catch(() => 0);
  tried.then(() => setTimeout(() => done([typeof window.hit, [...new Set(told)].sort()]), 400));
})"""


@pytest.mark.parametrize("name", PAGES)
def test_the_policy_of_a_page_is_in_force(opened: Any, pages: Any, name: str):
    opened.goto((pages / f"{name}.html").as_uri())
    until(opened, "document.documentElement.dataset.ready")
    hit, refused = opened.evaluate(INJECT)
    assert hit == "undefined"
    assert {"connect-src", "img-src", "script-src-elem", "style-src-elem"} <= set(refused)
    assert "script-src-attr" in refused
