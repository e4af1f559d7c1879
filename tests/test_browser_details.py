"""The overview's small promises: title, undated, quotations, address, sandbox, old browsers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from page_samples import overview, until

pytest.importorskip("playwright.sync_api", reason="playwright is not installed")


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("details") / "overview.html"
    path.write_text(overview(), encoding="utf-8")
    return path


def go(page: Any, file: Path, address: str = "") -> None:
    page.goto("about:blank")
    page.goto(file.as_uri() + address)
    page.wait_for_selector("html[data-ready]")


def test_the_title_follows_the_statuses_ticked(page: Any, file: Path) -> None:
    go(page, file)
    title = page.locator("#headline")
    whole = title.text_content()
    assert "在建" in whole
    assert "待建" in whole
    page.locator("[data-status=construction]").uncheck()
    assert "在建" not in title.text_content()
    page.locator("[data-status=open]").uncheck()
    assert "已通" not in title.text_content()
    assert "待建" in title.text_content()
    for status in ("approved", "planned", "proposed"):
        page.locator(f"[data-status={status}]").uncheck()
    assert "没有" in title.text_content()
    for status in ("open", "construction", "approved", "planned", "proposed"):
        page.locator(f"[data-status={status}]").check()
    assert title.text_content() == whole


def test_what_nobody_dated_says_so_on_the_map_and_in_its_panel(page: Any, file: Path) -> None:
    go(page, file, "#map=10.50/30.6000/104.1000&y=2012")
    names = page.evaluate(
        "atlas.labels().filter(({ feature }) => feature?.undated"
        " && atlas.scene.layers[feature.layer].look.draw !== 'rings').map(({ text }) => text)"
    )
    assert names
    assert all("日期不详" in name for name in names)
    some = page.evaluate(
        "Object.values(atlas.scene.layers).flatMap(({ features }) => features)"
        ".find(({ undated, x }) => undated && Number.isFinite(x)).id"
    )
    go(page, file, f"#y=2012&o={some}")
    assert "日期不详" in page.locator("#detail .kicker").text_content()


def test_the_history_says_which_part(page: Any, file: Path) -> None:
    go(page, file, "#o=rail/metro18&lang=en")
    rows = page.locator("#detail .history li").all_text_contents()
    row = next(one for one in rows if one.startswith("2020-12-18"))
    assert "Tianfu Airport" in row
    assert "Sancha" in row


@pytest.mark.parametrize("line", ["rail/metro18", "rail/chengya", "rail/chengguan"])
def test_a_sign_keeps_clear_of_legend_and_panel(page: Any, file: Path, line: str) -> None:
    go(page, file, f"#o={line}&lang=en")
    page.wait_for_timeout(1000)
    box = page.locator(".leaflet-popup-content-wrapper").bounding_box()
    over = {one: page.locator(one).bounding_box() for one in ("#legend", "#detail", "#tools")}
    covering = [
        name
        for name, other in over.items()
        if other["x"] < box["x"] + box["width"]
        and box["x"] < other["x"] + other["width"]
        and other["y"] < box["y"] + box["height"]
        and box["y"] < other["y"] + other["height"]
    ]
    assert covering == []


def test_escape_closes_what_is_open(page: Any, file: Path) -> None:
    go(page, file, "#o=rail/metro18")
    panel = page.locator("#detail")
    page.locator("#measure").click()
    page.keyboard.press("Escape")
    assert page.locator("#measure").get_attribute("aria-pressed") == "false"
    assert panel.is_visible()
    page.keyboard.press("Escape")
    assert panel.is_hidden()


def test_a_sentence_is_quoted_once_with_all_its_mentions(page: Any, file: Path) -> None:
    """Two rows of one sentence, as a build with documents has them."""
    go(page, file)
    page.evaluate(
        """() => {
          const data = JSON.parse(document.getElementById('atlas-data').textContent);
          const at = data.strings.length;
          data.strings.push('成都到德阳，再从成都到眉山。', '成都');
          const column = data.layers.cities.columns.evidence;
          const value = [3, [0, 0, 2, at + 1, at], [0, 7, 9, at + 1, at], [0, 40, 42, at + 1, -1]];
          data.layers.cities.columns.evidence = { k: value };
          window.changed = JSON.stringify(data);
        }"""
    )
    changed = page.evaluate("window.changed").replace("</", "<\\/")
    html = file.read_text("utf-8")
    start = html.index(">", html.index('id="atlas-data"')) + 1
    end = html.index("</script>", start)
    other = file.with_name("quoted.html")
    other.write_text(html[:start] + changed + html[end:], encoding="utf-8")
    go(page, other, "#o=city/510100")
    quotes = page.locator("#detail .evidence blockquote")
    assert quotes.count() == 2
    assert quotes.first.locator("mark").count() == 2
    assert page.locator("#detail .evidence li").first.locator("cite small:not(.doubt)").count() == 2


@pytest.mark.parametrize(
    "place",
    [
        "99999/30.6/104.1",
        "9/99999/-99999",
        "-5/30/104",
        "1e9/30/104",
        "9/.../..",
        "x/y/z",
        "NaN/1/2",
    ],
)
def test_no_address_breaks_the_map(page: Any, file: Path, place: str) -> None:
    go(page, file, f"#map={place}")
    zoom, lat, lng = page.evaluate(
        "[atlas.map.getZoom(), atlas.map.getCenter().lat, atlas.map.getCenter().lng]"
    )
    least, most = page.evaluate("[atlas.map.getMinZoom(), atlas.map.getMaxZoom()]")
    assert least <= zoom <= most
    assert -90 <= lat <= 90
    assert -181 <= lng <= 181
    assert page.errors == []


def test_a_sandbox_that_refuses_the_address_is_no_error(page: Any, file: Path) -> None:
    page.add_init_script(
        "history.replaceState = () => { throw new DOMException('no', 'SecurityError'); };"
    )
    go(page, file)
    page.evaluate("atlas.store.set({ year: 2020 })")
    until(page, "document.getElementById('share-link').value.includes('y=2020')")
    assert page.errors == []


def test_a_browser_too_old_gets_one_sentence(page: Any, file: Path) -> None:
    page.add_init_script("delete window.URLSearchParams;")
    page.goto(file.as_uri())
    said = page.locator("p.noscript[role=alert]")
    said.wait_for()
    assert "浏览器" in said.text_content()
    assert "browser" in said.text_content()


def test_a_browser_new_enough_gets_none(page: Any, file: Path) -> None:
    go(page, file)
    page.wait_for_load_state("load")
    assert page.locator("p.noscript[role=alert]").count() == 0


def test_a_station_is_drawn_once(page: Any, file: Path) -> None:
    """天府 and 天府站, 资阳北 and 资阳北站: one ring, which answers for both."""
    for place, names in (("30.3340/104.0930", "天府"), ("30.1600/104.6200", "资阳北")):
        go(page, file, f"#map=12.00/{place}")
        found = page.evaluate(
            """(name) => atlas.symbols().map(({ features }) => features.map((f) => f.name))
              .filter((all) => all.some((one) => one === name || one === `${name}站`))""",
            names,
        )
        shown = page.evaluate(
            """(name) => atlas.scene.layers.stations.features
              .filter((f) => f.name === name || f.name === `${name}站`).length""",
            names,
        )
        assert shown == 2
        assert [len(all_) for all_ in found] == [2], names
