"""The overview in a real browser with the network cut: every control, on a desk and a phone."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import shapely
from page_samples import (
    context,
    hostile,
    layers,
    overview,
    tables,
    until,
)

from geo.dates.features import standing_in_year
from geo.tables.parameters import as_of
from layers.built.same_projects import distinct
from layers.near.distances import near, with_extents
from maps.pages.overview import overview_page

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

DESK = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "overview.html"
    path.write_text(overview(), encoding="utf-8")
    return path


class Opened:
    """A page with what went wrong on it: requests that left, errors on the console."""

    def __init__(self, browser: Any, size: dict[str, int], **options: Any) -> None:
        self.context = browser.new_context(
            viewport=size, has_touch=size is PHONE, offline=True, accept_downloads=True, **options
        )
        self.page = self.context.new_page()
        self.requests: list[str] = []
        self.errors: list[str] = []
        self.page.on("request", lambda request: self._seen(request.url))
        self.page.on("console", self._said)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))

    def _seen(self, url: str) -> None:
        if not url.startswith(("file:", "blob:")):
            self.requests.append(url)

    def _said(self, message: Any) -> None:
        if message.type in ("error", "warning"):
            self.errors.append(message.text)

    def go(self, file: Path, address: str = "") -> Any:
        self.page.goto("about:blank")
        self.page.goto(file.as_uri() + address)
        self.page.wait_for_selector("html[data-ready]")
        return self.page

    def close(self) -> None:
        self.context.close()
        assert self.requests == []
        assert self.errors == []


@pytest.fixture(params=[DESK, PHONE], ids=["desk", "phone"])
def opened(request: pytest.FixtureRequest, browser: Any) -> Iterator[Opened]:
    page = Opened(browser, request.param, reduced_motion="reduce")
    yield page
    page.close()


def settle(page: Any) -> None:
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


def state(page: Any, key: str) -> Any:
    return page.evaluate(
        "(key) => { const v = atlas.store.get()[key]; return v instanceof Set ? [...v] : v; }", key
    )


def picture(page: Any) -> str:
    """The drawn map as text, to see whether it changed."""
    settle(page)
    return str(page.evaluate("document.querySelector('canvas.atlas-surface').toDataURL()"))


def tall(page: Any) -> None:
    """On a phone, pull the sheet up so that a person could reach what is tested."""
    if page.viewport_size["width"] < 700:
        while page.locator("#panel").get_attribute("data-sheet") != "tall":
            page.locator("#sheet-toggle").click()


def click_feature(page: Any, feature: str) -> None:
    """Put a feature in the middle of the free part of the map and click it there."""
    point = page.evaluate(
        """(id) => {
          const f = atlas.scene.byId.get(id);
          const lon = (f.x - 0.5) * 360;
          const lat = 90 - 360 * Math.atan(Math.exp((f.y - 0.5) * 2 * Math.PI)) / Math.PI;
          atlas.map.setView([lat, lon], 12, { animate: false });
          const frame = atlas.map.getContainer().getBoundingClientRect();
          const p = atlas.map.latLngToContainerPoint([lat, lon]);
          return [frame.left + p.x, frame.top + p.y];
        }""",
        feature,
    )
    settle(page)
    page.mouse.click(*point)


def test_it_opens_and_draws_every_layer(opened: Opened, file: Path) -> None:
    page = opened.go(file, "#map=10/30.6/104.3")
    assert "2026" in page.title()
    whole = picture(page)
    for name in page.evaluate("[...atlas.store.get().layers]"):
        page.evaluate(
            "(name) => atlas.store.set({ layers: new Set([...atlas.store.get().layers]"
            ".filter((id) => id !== name)) })",
            name,
        )
        assert picture(page) != whole, f"{name} draws nothing"
        page.evaluate(
            "(name) => atlas.store.set({ layers: new Set([...atlas.store.get().layers, name]) })",
            name,
        )
    assert picture(page) == whole


@pytest.mark.parametrize("zoom", [8, 9, 10, 11])
def test_names_never_collide(opened: Opened, file: Path, zoom: int) -> None:
    page = opened.go(file, f"#map={zoom}/30.65/104.3")
    labels = page.evaluate("atlas.labels().map(({ text, boxes }) => ({ text, boxes }))")
    assert len(labels) > (8 if page.viewport_size["width"] < 700 else 25)
    boxes = [(label["text"], shapely.box(*box)) for label in labels for box in label["boxes"]]
    tree = shapely.STRtree([box for _, box in boxes])
    for place, (text, box) in enumerate(boxes):
        for other in tree.query(box, predicate="overlaps"):
            if other != place:
                assert boxes[other][0] == text
    assert any("\u4e00" <= label["text"][0] <= "\u9fff" for label in labels)


def test_ticking_a_layer_and_a_group(opened: Opened, file: Path) -> None:
    page = opened.go(file)
    tall(page)
    page.locator("[data-layer=stations]").uncheck()
    assert "stations" not in state(page, "layers")
    group = page.locator("#group-rail")
    assert group.evaluate("(box) => box.indeterminate")
    group.click()
    assert {"rail", "stations"} <= set(state(page, "layers"))
    group.click()
    assert not {"rail", "stations"} & set(state(page, "layers"))
    settle(page)
    assert "高速铁路" not in page.locator("#legend-rows").text_content()
    page.locator("[data-list=projects]").click()
    assert page.locator("#detail .also li").count() == len(distinct(layers()["projects"]))


def test_the_online_map_is_off_until_asked_for(browser: Any, file: Path) -> None:
    opened = Opened(browser, DESK)
    page = opened.go(file)
    assert not page.locator("#basemap").is_checked()
    assert page.locator("#basemap-choice").is_hidden()
    page.locator("#basemap").check()
    until(page, "document.querySelectorAll('.leaflet-tile').length > 0")
    page.wait_for_timeout(200)
    assert any("openstreetmap" in url for url in opened.requests)
    assert "OpenStreetMap" in page.locator("#basemap-credit").text_content()
    page.locator("#basemap").uncheck()
    assert page.locator(".leaflet-tile").count() == 0
    opened.context.close()


@pytest.mark.parametrize("district", ["district/510185", "district/510112", "district/512002"])
@pytest.mark.parametrize("km", [0, 7.5, 40])
def test_nearby_is_what_the_command_answers(
    opened: Opened, file: Path, district: str, km: float
) -> None:
    page = opened.go(file)
    tall(page)
    page.select_option("#near-district", district)
    page.fill("#near-km", str(km))
    told = page.locator("#near-results > li").evaluate_all(
        "(items) => items.map((item) => [item.dataset.id, Number(item.dataset.metres)])"
    )
    built = layers()
    shape = built["districts"].set_index("id").geometry[district]
    projects = with_extents(built["projects"], built)
    found = near(projects, shape, within_m=km * 1000, place_ids=(district,))
    metres = found["distance_m"].round().astype(int)
    expected = [[i, int(d)] for i, d in zip(found["id"], metres, strict=True)]
    assert told == expected
    assert str(len(expected)) in page.locator("#near-summary").text_content() or not expected
    settle(page)


def test_a_wrong_radius_is_told(browser: Any, file: Path) -> None:
    opened = Opened(browser, DESK)
    page = opened.go(file, "#d=district/510185&r=20km")
    before = page.locator("#near-results > li").count()
    page.fill("#near-km", "-5")
    assert "0 或更大" in page.locator("#near-summary").text_content()
    assert page.locator("#near-km").get_attribute("aria-invalid") == "true"
    page.fill("#near-km", "20")
    assert page.locator("#near-km").get_attribute("aria-invalid") == "false"
    assert str(before) in page.locator("#near-summary").text_content()
    opened.close()


def test_nearby_by_status_and_kind(opened: Opened, file: Path) -> None:
    page = opened.go(file, "#d=district/510185&r=60km")
    tall(page)
    every = page.locator("#near-results > li").count()
    page.select_option("#near-status", "construction")
    page.select_option("#near-kind", "road")
    some = page.locator("#near-results > li").evaluate_all("(li) => li.map((x) => x.dataset.id)")
    rows = layers()["projects"].set_index("id")
    assert 0 < len(some) < every
    assert {(rows.at[i, "status"], rows.at[i, "kind"]) for i in some} == {("construction", "road")}
    page.locator("#near-results > li button").first.click()
    assert page.locator("#detail").is_visible()
    assert state(page, "selected") == some[0]


def test_nearby_tells_no_plan_of_what_nobody_knows_of_yet(opened: Opened, file: Path) -> None:
    page = opened.go(file, "#d=district/510185&r=5km&y=2010")
    tall(page)
    told = dict(
        page.locator("#near-results > li").evaluate_all(
            "(li) => li.map((x) => [x.dataset.id, x.querySelector('small').textContent])"
        )
    )
    rows = layers()["projects"].set_index("id").loc[list(told)]
    since = standing_in_year(rows, 2010, tables().status_history, today=as_of(tables()))[
        "known_from"
    ]
    assert any(since)
    for project, year in zip(told, since, strict=True):
        assert ("当年尚无" in told[project]) == bool(year), project


def test_nearby_in_minutes_where_the_page_has_them(
    browser: Any, file: Path, tmp_path: Path
) -> None:
    opened = Opened(browser, DESK)
    assert opened.go(file).locator("#near-unit option[value=min]").count() == 0
    rows = [("district/510185", "project/p004-32", 12), ("district/510185", "project/p004-31", 40)]
    minutes = pd.DataFrame(rows, columns=["district_id", "project_id", "minutes"])
    timed = tmp_path / "timed.html"
    told = replace(context(), minutes=minutes)
    timed.write_text(overview_page(layers(), tables(), context=told), encoding="utf-8")
    page = opened.go(timed)
    page.select_option("#near-district", "district/510185")
    page.select_option("#near-unit", "min")
    page.fill("#near-km", "30")
    found = page.locator("#near-results > li")
    assert found.evaluate_all("(li) => li.map((x) => x.dataset.minutes)") == ["12"]
    assert "12 分钟" in found.first.text_content()
    opened.close()


def test_a_bubble_lists_what_it_holds(browser: Any, file: Path) -> None:
    opened = Opened(browser, DESK)
    page = opened.go(file, "#l=projects&map=8.5/30.6/104.3")
    point, count = page.evaluate(
        """() => {
          const mark = atlas.symbols().filter((m) => m.features.length > 2)[0];
          const view = atlas.view(), origin = atlas.map.getPixelOrigin();
          const frame = atlas.map.getContainer().getBoundingClientRect();
          const p = atlas.map.layerPointToContainerPoint(
            [mark.x + view.left - origin.x, mark.y + view.top - origin.y]);
          return [[p.x + frame.left, p.y + frame.top], mark.features.length];
        }"""
    )
    page.mouse.click(*point)
    assert page.locator("#detail .also li").count() == count
    assert page.locator(".leaflet-popup").is_visible()
    opened.close()


def test_outside_text_stays_text(browser: Any, tmp_path: Path) -> None:
    evil = "<img src=x onerror=alert(1)></script><script>alert(2)</script>{{ 7*7 }}"
    path = tmp_path / "hostile.html"
    path.write_text(overview_page(hostile(evil), tables(), context=context()), encoding="utf-8")
    opened = Opened(browser, DESK, reduced_motion="reduce")
    opened.page.on("dialog", lambda dialog: opened.errors.append(dialog.message))
    page = opened.go(path)
    for layer in ("projects", "rail", "districts"):
        page.evaluate("(id) => document.querySelector(`[data-list=${id}]`).click()", layer)
        page.locator("#detail .link").first.click()
        assert page.locator("#detail-title").text_content() == evil
        assert page.locator("#detail img, #detail script").count() == 0
    page.fill("#search", "onerror")
    assert page.locator("#search-results li").count() > 0
    assert page.locator("#search-results img").count() == 0
    opened.close()


def test_clicking_a_district_searches_around_it(browser: Any, file: Path) -> None:
    opened = Opened(browser, DESK, reduced_motion="reduce")
    page = opened.go(file, "#l=districts,cities&map=10/30.6/104.3")
    click_feature(page, "district/510121")
    assert page.locator("#near-district").input_value() == "district/510121"
    assert page.locator("#detail-title").text_content() == "金堂县"
    assert page.locator(".leaflet-popup").is_visible()
    page.locator("#detail-close").click()
    assert page.locator("#detail").is_hidden()
    assert page.locator("#near-results > li").count() > 0
    opened.close()


def test_the_year_changes_lines_and_title(opened: Opened, file: Path) -> None:
    page = opened.go(file)
    tall(page)
    now, title = picture(page), page.locator("#headline").text_content()
    page.locator("#year").fill("2012")
    assert page.locator("#year-value").input_value() == "2012"
    assert page.locator("#headline").text_content() != title
    assert picture(page) != now
    page.locator("#year").fill("2035")
    assert "按现有计划" in page.locator("#headline").text_content()
    page.locator("#year-value").fill("2018")
    page.keyboard.press("Enter")
    assert page.locator("#year").input_value() == "2018"
    page.locator("#year-value").fill("1066")
    page.keyboard.press("Enter")
    assert page.locator("#year-value").input_value() == "2018"
    page.locator("#year").focus()
    page.keyboard.press("ArrowRight")
    assert page.locator("#year-value").input_value() == "2019"
    assert page.locator("#year").get_attribute("min") == "2010"
    assert page.locator("#year").get_attribute("max") == "2035"


def test_what_nobody_dated_says_so_in_past_years(browser: Any, file: Path) -> None:
    opened = Opened(browser, DESK)
    page = opened.go(file, "#y=2012&o=hub/mianyang-airport")
    assert "日期不详" in page.locator("#year-note").text_content()
    assert "已开通（日期不详）" in page.locator("#detail .kicker").text_content()
    assert "日期不详" in page.locator("#legend-rows").text_content()
    page.locator("#year").fill("2026")
    for place in ("#year-note", "#detail .kicker", "#legend-rows"):
        assert "日期不详" not in page.locator(place).text_content()
    # The six cooperations are dated in their table: none before 2020.
    seen = "atlas.scene.layers.border_pairs.features.map((f) => [...f.life.status][0])"
    assert page.evaluate(seen) == [[2020, "open"]] * 6
    opened.close()


def test_the_years_play_and_pause(opened: Opened, file: Path) -> None:
    # Far from the last year: a busy machine clicks late, and then it would have stopped itself.
    page = opened.go(file, "#y=2012")
    tall(page)
    play = page.locator("#year-play")
    play.click()
    assert play.get_attribute("aria-pressed") == "true"
    until(page, "atlas.store.get().year > 2012")
    play.click()
    assert play.get_attribute("aria-pressed") == "false"
    page.evaluate("atlas.store.set({ year: 2034 })")
    play.click()
    until(page, "atlas.store.get().year === 2035")
    assert play.get_attribute("aria-pressed") == "false"


def test_the_status_filter(opened: Opened, file: Path) -> None:
    page = opened.go(file)
    tall(page)
    before = picture(page)
    page.locator("[data-status=construction]").uncheck()
    assert picture(page) != before
    page.locator("[data-status=construction]").check()
    assert picture(page) == before


def test_only_what_a_document_names(opened: Opened, file: Path) -> None:
    page = opened.go(file)
    tall(page)
    before = picture(page)
    page.locator("#named").check()
    assert picture(page) != before
    named, others = page.evaluate(
        """() => {
          const all = [...atlas.scene.byId.values()].filter(({ layer }) => layer === 'roads');
          return [true, false].map((yes) => all.filter(({ named }) => named === yes)
            .map(({ id }) => id));
        }"""
    )
    evidence = layers()["roads"].set_index("id")["evidence"].ne("[]")
    assert sorted(named) == sorted(evidence[evidence].index)
    assert others, "else the filter hides nothing and this test shows nothing"
    settle(page)
    labelled = page.evaluate("atlas.labels().flatMap(({ feature }) => feature?.id ?? [])")
    assert labelled
    assert not set(labelled) & set(others)
    page.locator("#named").uncheck()
    assert picture(page) == before
    # The address keeps it; what is opened by name is shown all the same.
    again = opened.go(file, "#n=1")
    assert again.locator("#named").is_checked()
    found = "[...atlas.scene.byId.values()].find((f) => f.layer === 'roads' && !f.named)"
    name = again.evaluate(f"{found}.name")
    again.fill("#search", name)
    again.keyboard.press("Enter")
    assert state(again, "selected")
    assert not state(again, "named")


def test_a_line_that_leaves_the_map_says_where_to(opened: Opened, file: Path) -> None:
    page = opened.go(file)
    for year, there in ((2026, True), (2016, False)):
        page.evaluate("year => atlas.store.set({ year, statuses: new Set(['open']) })", year)
        page.evaluate("atlas.map.setView([33.0, 106.5], 8, { animate: false })")
        settle(page)
        labels = page.evaluate("atlas.labels().map(({ text }) => text)")
        assert ("往西安" in labels) == there, year


def test_the_panel_says_what_names_a_line(opened: Opened, file: Path) -> None:
    page = opened.go(file, "#o=road/tianfu-renshou-avenue")
    page.wait_for_selector("#detail:not([hidden])")
    assert "五份文件没有点到；取自 roads.csv。" in page.locator("#detail").inner_text()


def test_two_years_side_by_side(opened: Opened, file: Path) -> None:
    page = opened.go(file)
    tall(page)
    page.locator("#compare").check()
    page.select_option("#compare-year", "2012")
    handle = page.locator("#swipe")
    assert handle.is_visible()
    assert page.locator("#swipe-left").text_content() == "2012"
    assert page.locator("#swipe-right").text_content() == "2026"
    surfaces = page.locator("canvas.atlas-surface")
    assert surfaces.count() == 2
    assert "inset" in surfaces.nth(1).evaluate("(canvas) => canvas.style.clipPath")
    handle.focus()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("PageDown")
    assert state(page, "swipe") == pytest.approx(0.38)
    if page.viewport_size["width"] > 700:
        box = handle.bounding_box()
        page.mouse.move(box["x"] + 22, 300)
        page.mouse.down()
        page.mouse.move(box["x"] + 222, 300, steps=4)
        page.mouse.up()
        assert state(page, "swipe") > 0.5
    page.locator("#compare").uncheck()
    assert handle.is_hidden()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("简阳市", "district/510185"),
        ("jianyang", "district/510185"),
        ("cyzx", "rail/chengyu-zhongxian"),
        ("chengyuzhongxian", "rail/chengyu-zhongxian"),
        ("成yu中线", "rail/chengyu-zhongxian"),
        ("川青", "rail/chenglan"),
        ("G8513", "road/jiumian"),
        ("S3", "rail/ziyang-line"),
        ("510185", "district/510185"),
        ("chongqing", "city/500000"),
        ("leizhi", "district/512022"),  # 乐至 is lezhi: one letter too many
        ("xqxqxq", None),
        ("成都東部新區", "area/chengdu-dongbu"),
        ("簡陽", "district/510185"),
        ("Ｇ８５１３", "road/jiumian"),
        ("ＪＩＡＮ yang", "district/510185"),
        ("成綿樂", "rail/chengmian-le"),
        ("三岔湖", "station"),
    ],
)
def test_search_finds(browser: Any, file: Path, typed: str, expected: str | None) -> None:
    opened = Opened(browser, DESK, reduced_motion="reduce")
    page = opened.go(file)
    page.fill("#search", typed)
    ids = page.locator("#search-results li").evaluate_all("(li) => li.map((x) => x.dataset.id)")
    if expected is None:
        assert page.locator("#search-results .none").is_visible()
    else:
        assert any(str(i).startswith(expected) for i in ids), ids
        page.locator(f"#search-results li[data-id^='{expected}']").first.click()
        assert page.locator("#detail").is_visible()
        assert str(state(page, "selected")).startswith(expected)
    opened.close()


def test_search_by_keyboard_flies_and_opens(opened: Opened, file: Path) -> None:
    page = opened.go(file)
    before = page.evaluate("atlas.map.getCenter().lat")
    page.focus("#search")
    page.keyboard.type("leshan")
    page.keyboard.press("ArrowDown")
    assert page.locator("#search").get_attribute("aria-activedescendant") == "search-option-0"
    page.keyboard.press("Enter")
    assert page.locator("#detail-title").text_content()
    assert page.evaluate("document.activeElement.id") == "detail-title"
    settle(page)
    assert page.evaluate("atlas.map.getCenter().lat") < before - 0.3


def test_the_address_brings_everything_back(opened: Opened, file: Path) -> None:
    page = opened.go(file)
    page.evaluate(
        """() => {
          atlas.store.set({ year: 2019, district: 'district/510185', km: 33, nearKind: 'rail',
            layers: new Set(['rail', 'projects']), statuses: new Set(['open']), lang: 'en',
            theme: 'dark', compare: true, compareYear: 2011, swipe: 0.25,
            selected: 'rail/chenglan' });
          atlas.map.setView([30.51, 104.41], 9.75, { animate: false });
        }"""
    )
    page.wait_for_timeout(300)
    address = page.evaluate("location.hash")
    assert page.locator("#share-link").input_value().endswith(address)
    again = opened.go(file, address)
    assert state(again, "year") == 2019
    assert state(again, "district") == "district/510185"
    assert state(again, "km") == 33
    assert sorted(state(again, "layers")) == ["projects", "rail"]
    assert state(again, "statuses") == ["open"]
    assert state(again, "lang") == "en"
    assert state(again, "compareYear") == 2011
    assert state(again, "swipe") == 0.25
    assert again.locator("#near-district").input_value() == "district/510185"
    assert again.locator("html").get_attribute("data-theme") == "dark"
    assert again.locator("#detail-title").text_content() == "Chengdu–Lanzhou Railway"
    centre = again.evaluate("[atlas.map.getCenter().lat, atlas.map.getCenter().lng]")
    assert centre == pytest.approx([30.51, 104.41], abs=0.002)
    assert again.evaluate("atlas.map.getZoom()") == 9.75


@pytest.mark.parametrize("nonsense", ["#y=1066&l=x,y&d=nowhere&map=a/b/c", "#%E0%A4%A", "#o=<b>"])
def test_a_damaged_address_does_no_harm(browser: Any, file: Path, nonsense: str) -> None:
    opened = Opened(browser, DESK)
    page = opened.go(file, nonsense)
    assert state(page, "year") == 2026
    opened.close()


def test_an_address_typed_later_is_followed(browser: Any, file: Path) -> None:
    opened = Opened(browser, DESK)
    page = opened.go(file)
    page.evaluate("location.hash = '#map=10.00/31.1000/104.4000&y=2016'")
    until(page, "atlas.store.get().year === 2016")
    opened.close()


def test_the_link_is_copied_or_selected(opened: Opened, file: Path) -> None:
    page = opened.go(file)
    tall(page)
    page.locator("#copy-link").click()
    until(page, "document.querySelector('#share-note').textContent !== ''")


def saved(page: Any, selector: str) -> tuple[str, bytes]:
    with page.expect_download() as waiting:
        page.locator(selector).click()
    return waiting.value.suggested_filename, Path(waiting.value.path()).read_bytes()


@pytest.mark.parametrize("name", ["districts", "border_pairs", "rail", "projects"])
def test_a_layer_is_taken_away(opened: Opened, file: Path, name: str) -> None:
    page = opened.go(file)
    tall(page)
    page.select_option("#download-layer", name)
    title, content = saved(page, "#download-geojson")
    assert title == f"{name}.geojson"
    collection = json.loads(content)
    # Taken from a page in either language, the file is read in both.
    assert "OpenStreetMap" in collection["sources"]
    for told in (collection, *(feature["properties"] for feature in collection["features"])):
        assert not re.search("[\u3400-\u9fff]", told["sources_en"] or "")
    layer = distinct(layers()[name])
    assert [f["id"] for f in collection["features"]] == list(layer["id"])
    for feature, shape in zip(collection["features"], layer.geometry, strict=True):
        assert (feature["geometry"] is None) == (shape is None)
        if shape is not None:
            drawn = shapely.from_geojson(json.dumps(feature["geometry"]))
            assert drawn.geom_type == shape.geom_type
            assert drawn.centroid.distance(shape.centroid) < 0.01
            if shape.area:
                assert drawn.is_valid
                assert drawn.area == pytest.approx(shape.area, rel=0.02)


def test_the_answer_is_taken_away_as_csv(opened: Opened, file: Path) -> None:
    page = opened.go(file, "#d=district/510185&r=25km")
    tall(page)
    for button in ("#near-csv", "#download-csv"):
        title, content = saved(page, button)
        assert title.endswith(".csv")
        assert content.startswith(b"\xef\xbb\xbf")
        rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
        told = page.locator("#near-results > li").evaluate_all(
            "(items) => items.map((item) => [item.dataset.id, item.dataset.metres])"
        )
        assert [[row["编号"], row["距边界（米）"]] for row in rows] == told
        assert {"在建", "轨道交通"} <= {row["状态"] for row in rows} | {row["类别"] for row in rows}
        assert {row["可信程度"] for row in rows} <= {"可靠", "较可靠", "存疑"}
    page.evaluate("atlas.store.set({ lang: 'en' })")
    rows = list(csv.DictReader(io.StringIO(saved(page, "#near-csv")[1].decode("utf-8-sig"))))
    assert [[row["id"], row["distance_m"]] for row in rows] == told
    assert "construction" in {row["status"] for row in rows}


def test_a_picture_with_title_legend_and_sources(opened: Opened, file: Path) -> None:
    page = opened.go(file, "#c=2015@0.40")
    tall(page)
    title, content = saved(page, "#save-png")
    assert title == "corridor-atlas-2026.png"
    assert content.startswith(b"\x89PNG")
    width, height = (int.from_bytes(content[i : i + 4]) for i in (16, 20))
    assert width >= 1500
    assert height > 1000


def test_print_shows_the_picture(opened: Opened, file: Path) -> None:
    page = opened.go(file)
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert page.locator("#print-sheet canvas").is_visible()
    assert page.locator("#panel").is_hidden()
    page.emulate_media(media="screen")
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert page.locator("#print-sheet canvas").count() == 0
    page.evaluate("window.print = () => { window.printed = true; }")
    tall(page)
    page.locator("#print").click()
    assert page.evaluate("window.printed")


def test_reading_a_line(opened: Opened, file: Path) -> None:
    page = opened.go(file, "#o=rail/chengziyi")
    detail = page.locator("#detail")
    text = detail.text_content()
    assert "成自宜高铁" in text
    assert "示意线形" in text
    assert detail.locator(".history li").count() >= 1
    assert detail.locator(".evidence li").count() >= 1
    assert detail.locator(".trust").text_content()
    box = detail.bounding_box()
    size = page.viewport_size
    if size["width"] > 700:
        assert box["x"] > size["width"] / 2
        assert box["height"] > size["height"] * 0.9
    else:
        assert box["y"] > size["height"] * 0.35
        assert box["width"] == size["width"]
    detail.locator(".chips .link").first.click()
    assert str(state(page, "selected")).startswith("station/")


def test_a_pair_says_honestly_where_there_is_no_border(opened: Opened, file: Path) -> None:
    page = opened.go(file, "#o=pair/tianfu-xinjin-renshou-pengshan")
    assert "没有共同边界" in page.locator("#detail").text_content()


def test_english_and_back(opened: Opened, file: Path) -> None:
    page = opened.go(file, "#o=rail/chengziyi")
    page.evaluate("document.querySelector('#lang').click()")
    assert page.locator("html").get_attribute("lang") == "en"
    assert "rail lines open" in page.locator("#headline").text_content()
    assert "Schematic" in page.locator("#detail").text_content()
    assert "High-speed rail" in page.locator("#legend-rows").text_content()
    page.evaluate("document.querySelector('#lang').click()")
    assert "铁路" in page.locator("#headline").text_content()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_theme_follows_the_system_and_the_switch(browser: Any, file: Path, scheme: str) -> None:
    opened = Opened(browser, DESK, color_scheme=scheme)
    page = opened.go(file)
    assert page.locator("html").get_attribute("data-theme") == scheme
    before = picture(page)
    page.locator("#theme").click()
    assert page.locator("html").get_attribute("data-theme") != scheme
    assert picture(page) != before
    opened.close()


def test_the_keyboard_reaches_and_moves_the_map(browser: Any, file: Path) -> None:
    opened = Opened(browser, DESK)
    page = opened.go(file)
    page.locator(".folium-map").focus()
    before = page.evaluate("[atlas.map.getCenter().lng, atlas.map.getZoom()]")
    page.keyboard.press("ArrowRight")
    page.wait_for_timeout(500)
    page.keyboard.press("+")
    page.wait_for_timeout(500)
    after = page.evaluate("[atlas.map.getCenter().lng, atlas.map.getZoom()]")
    assert after[0] > before[0]
    assert after[1] > before[1]
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "near-km":
            break
    assert page.evaluate("document.activeElement.id") == "near-km"
    opened.close()


def test_the_sheet_of_a_phone(browser: Any, file: Path) -> None:
    opened = Opened(browser, PHONE)
    page = opened.go(file)
    grip = page.locator("#sheet-toggle")
    heights = [page.locator("#panel").bounding_box()["height"]]
    for _ in range(2):
        grip.click()
        page.wait_for_timeout(300)
        heights.append(page.locator("#panel").bounding_box()["height"])
    assert heights == sorted(heights)
    assert heights[-1] > 650
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    page.locator("#legend-toggle").click(force=True)
    opened.close()


def test_hovering_names_a_line(browser: Any, file: Path) -> None:
    opened = Opened(browser, DESK)
    page = opened.go(file, "#l=rail&map=11/30.6/104.1")
    point = page.evaluate(
        """() => {
          const f = atlas.scene.byId.get('rail/chengyu-gaotie');
          const path = f.parts[0].path, s = 256 * 2 ** 11;
          const at = atlas.map.getPixelOrigin(), frame = document.querySelector('.folium-map');
          const lon = (v) => (v - 0.5) * 360;
          const lat = (v) => 90 - 360 * Math.atan(Math.exp((v - 0.5) * 2 * Math.PI)) / Math.PI;
          const x = (path[0] + path[2]) / 2, y = (path[1] + path[3]) / 2;
          atlas.map.setView([lat(y), lon(x)], 11, { animate: false });
          const box = frame.getBoundingClientRect();
          return [box.left + box.width / 2, box.top + box.height / 2, s, at.x];
        }"""
    )
    settle(page)
    page.mouse.move(point[0] - 3, point[1])
    page.mouse.move(point[0], point[1])
    page.wait_for_selector("#hover:not([hidden])")
    assert "高速铁路" in page.locator("#hover").text_content()
    opened.close()


def test_distances_reach_as_far_as_the_page_says(browser: Any, file: Path) -> None:
    opened = Opened(browser, DESK)
    page = opened.go(file)
    table = context().distances
    assert table is not None
    limit = int(page.locator("#near-km").get_attribute("max"))
    assert limit == table["distance_m"].max() // 1000
    opened.close()


def test_a_link_to_another_row_of_a_project_opens_the_project(browser: Any, file: Path) -> None:
    opened = Opened(browser, DESK)
    page = opened.go(file, "#o=project/p002-04")
    assert page.locator("#detail-title").text_content() == "成资临空经济产业带"
    assert page.locator("#detail .evidence li").count() == 4
    assert state(page, "selected") == "project/p004-05"
    opened.close()


def test_jianyang_belonged_to_ziyang_before_2016(browser: Any, file: Path) -> None:
    rows = layers()["districts"].set_index("id")
    moved = rows[rows["former_parent"] != ""]
    assert list(moved["former_parent"]) == ["city/512000"]
    assert list(moved["parent_since"]) == ["2016-05"]
    opened = Opened(browser, DESK)
    page = opened.go(file, "#l=districts,cities")
    told = page.evaluate(
        """() => [2010, 2015, 2016, 2026].map((year) => atlas.scene.cityOf(
          atlas.scene.byId.get('district/510185'), year))"""
    )
    assert told == ["city/512000", "city/512000", "city/510100", "city/510100"]
    # The outlines of the other cities stay as they are.
    lengths = "[2015, 2016, 2026].map((year) => atlas.scene.edges.cities(year).length)"
    before, after, now = page.evaluate(lengths)
    assert before > 0
    assert after == now
    page.locator("#year").fill("2015")
    before_2016 = picture(page)
    page.locator("#year").fill("2016")
    assert picture(page) != before_2016
    opened.close()


def test_a_park_and_the_project_about_it_share_one_name(browser: Any, file: Path) -> None:
    opened = Opened(browser, DESK)
    page = opened.go(file, "#map=11.5/30.11/104.6")
    settle(page)
    texts = page.evaluate("atlas.labels().map((label) => label.text)")
    assert texts.count("中国牙谷") == 1
    opened.close()


def test_names_keep_clear_of_the_divider(browser: Any, file: Path) -> None:
    opened = Opened(browser, DESK)
    page = opened.go(file, "#c=2015@0.5")
    settle(page)
    cut = page.evaluate(
        """() => atlas.labels().filter(({ boxes, feature }) => feature?.layer !== 'cities'
          && boxes.some((box) => box[0] < atlas.view().clip[0])).map(({ text }) => text)"""
    )
    assert cut == []
    opened.close()
