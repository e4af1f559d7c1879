"""The connectivity page: as a file, and in a browser beside the tables it must agree with."""

from __future__ import annotations

import csv
import itertools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from page_samples import context, hostile, layers, node_modules, page_sources, tables, until
from travel_pages import (
    DESK,
    PHONE,
    asked_words,
    connectivity,
    embedded,
    matrices,
    offline,
    ranking,
    settle,
)
from unpacking import unpack_integers, unpack_journeys, unpack_times

from layers.travel.gains import district_gains
from layers.travel.journeys import connect
from layers.travel.measures import mean_minutes, reach, trip_weights
from layers.travel.times import NOT_WORTH, travel_times
from maps.pages.connectivity import connectivity_page
from maps.pages.engine import static_text
from maps.payload.scales import SCALES, SPECIAL

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

KIB = 1024
ZIYANG, JIANYANG, JINJIANG = "district/512002", "district/510185", "district/510104"


# The file


def test_it_weighs_less_than_700_kib() -> None:
    assert len(connectivity().encode()) <= 700 * KIB


def test_the_same_input_gives_the_same_bytes() -> None:
    assert connectivity_page(layers(), tables(), context=context()) == connectivity()


def test_nothing_is_loaded_from_outside() -> None:
    html = connectivity()
    markup = re.sub(r"<script.*?</script>|<style.*?</style>", "", html, flags=re.DOTALL)
    assert not re.findall(r'(?:src|href|action)="(?:https?:)?//', markup)
    assert not re.findall(r"<script[^>]*\ssrc=|<link[^>]*stylesheet", html)
    assert "url(" not in "".join(re.findall(r"<style.*?</style>", html, flags=re.DOTALL))


def test_outside_text_stays_text() -> None:
    page = connectivity_page(hostile("<img src=x onerror=alert(1)>"), tables(), context=context())
    assert "<img" not in page


def test_every_word_asked_for_is_there_in_both_languages() -> None:
    words = embedded(connectivity())["words"]
    sources = page_sources("connectivity").items()
    own = [text for name, text in sources if name.startswith("connectivity/")]
    asked = asked_words(own, static_text("connectivity/page.html"))
    assert len(asked) > 50
    assert asked <= set(words["zh"]) == set(words["en"])


@pytest.mark.parametrize("name", SCALES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_classes_read_by_lightness_alone(name: str, theme: str) -> None:
    scale = SCALES[name]
    assert len(scale[theme]) == len(scale["breaks"]) + 1
    light = [_lightness(color) for color in scale[theme]]
    assert min(abs(a - b) for a, b in itertools.pairwise(light)) > 3
    if name != "difference":
        assert light in (sorted(light), sorted(light, reverse=True))


def _lightness(color: str) -> float:
    """CIE lightness of a colour."""
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    luminance = float(np.dot(linear, [0.2126, 0.7152, 0.0722]))
    return 116 * luminance ** (1 / 3) - 16


def test_places_without_a_value_have_colours_of_their_own() -> None:
    colours = {color for scale in SCALES.values() for t in ("light", "dark") for color in scale[t]}
    assert not colours & {color for looks in SPECIAL.values() for color in looks.values()}


# Its numbers


@pytest.mark.parametrize("mode", ["rail", "road", "any"])
@pytest.mark.parametrize("year", [2010, 2016, 2026, 2035])
def test_packed_times_are_the_table(mode: str, year: int) -> None:
    times = embedded(connectivity())["travel"]["times"]
    table = travel_times(tables(), [year], [mode], matrices=matrices())
    place = {name: i for i, name in enumerate(times["ids"])}
    i, j = table["from"].map(place).to_numpy(), table["to"].map(place).to_numpy()
    for measure, column in (
        ("minutes", "minutes"),
        ("vehicle", "in_vehicle_minutes"),
        ("km", "km"),
    ):
        found = unpack_times(times, measure, mode, year)[i, j]
        np.testing.assert_allclose(found, table[column].to_numpy(), atol=1e-9, equal_nan=True)


@pytest.mark.parametrize("year", [2010, 2026, 2035])
def test_packed_reasons_are_the_table_s(year: int) -> None:
    times = embedded(connectivity())["travel"]["times"]
    table = travel_times(tables(), [year], ["rail"], matrices=matrices())
    place = {name: i for i, name in enumerate(times["ids"])}
    i, j = table["from"].map(place).to_numpy(), table["to"].map(place).to_numpy()
    told = unpack_times(times, "worthless", "rail", year)[i, j] > 0
    assert 10 < told.sum() < 400
    np.testing.assert_array_equal(told, table["reason"] == NOT_WORTH)
    np.testing.assert_array_equal(table["reason"] != "", table["minutes"].isna())


def test_legs_of_every_journey_sum_up_to_its_minutes() -> None:
    raw = embedded(connectivity())["travel"]["journeys"]
    minutes = _numbers(raw["minutes"]) / 10
    size = len(matrices().network.places)
    last: dict[tuple[str, int], tuple[int, list[int]]] = {}
    for mode, year, place, legs in unpack_journeys(raw):
        last[mode, place] = year, legs
    off = []
    for (mode, place), (_, legs) in last.items():
        whole = matrices().at(2035, mode).minutes[place // size, place % size]
        if np.isnan(whole):
            assert not legs
            continue
        off.append(abs(whole - minutes[legs].sum()) - 0.05 * len(legs))
    assert len(off) > 4000
    assert max(off) < 0.11


def _numbers(told: str | list[int]) -> np.ndarray[Any, Any]:
    return unpack_integers(told) if isinstance(told, str) else np.array(told)


def test_gain_by_district_is_the_ranking_s() -> None:
    touched = ranking()[ranking()["district"] != ""]
    places = list(matrices().network.places["id"])
    for row in touched.iloc[::9].itertuples():
        saved = district_gains(matrices(), year=row.year, mode=row.mode, line=row.line)
        assert saved[places.index(row.district)] == pytest.approx(
            row.district_minutes_saved, abs=0.01
        )


# The page in a browser


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("page") / "connectivity.html"
    path.write_text(connectivity(), encoding="utf-8")
    return path.as_uri()


@pytest.fixture(params=[DESK, PHONE], ids=["desk", "phone"])
def page(request: pytest.FixtureRequest, browser: Any, address: str) -> Iterator[Any]:
    with offline(browser, address, request.param) as opened:
        _tall(opened)
        yield opened


def _tall(page: Any) -> None:
    """On a phone, pull the sheet up so that a person could reach what is tested."""
    if page.viewport_size["width"] < 700:
        while page.locator("#panel").get_attribute("data-sheet") != "tall":
            page.locator("#sheet-toggle").click()


def _slide(page: Any, year: int) -> None:
    page.locator("#year").evaluate(
        "(slider, year) => { slider.value = year; slider.dispatchEvent(new Event('input')); }", year
    )


def _listed(page: Any) -> dict[str, float | None]:
    items = page.locator("#reach-list li, #beyond-list li").evaluate_all(
        "(all) => all.map((item) => [item.dataset.id, item.dataset.minutes ?? null])"
    )
    return {name: None if minutes is None else float(minutes) for name, minutes in items}


def _table(origin: str, mode: str, year: int) -> dict[str, float | None]:
    table = travel_times(tables(), [year], [mode], matrices=matrices())
    own = table[table["from"] == origin]
    return {
        str(row.to): None if np.isnan(row.minutes) else float(row.minutes)
        for row in own.itertuples()
    }


def test_minutes_on_the_page_are_those_of_the_table(page: Any) -> None:
    for origin, mode, year in (
        (ZIYANG, "rail", 2010), (ZIYANG, "any", 2026), (JIANYANG, "road", 2016),
        ("district/510727", "rail", 2030), (JINJIANG, "any", 2035),
    ):  # fmt: skip
        page.select_option("#from-district", origin)
        page.select_option("#mode", mode)
        _slide(page, year)
        assert _listed(page) == _table(origin, mode, year)


def test_people_within_reach_are_those_of_the_layer(page: Any) -> None:
    page.select_option("#mode", "rail")
    measures = reach(matrices().at(2026, "rail").minutes, matrices().network.places)
    ids = list(matrices().network.places["id"])
    for origin in (ZIYANG, JINJIANG, "district/510727"):
        page.select_option("#from-district", origin)
        row = measures.iloc[ids.index(origin)]
        for limit in (30, 60, 90):
            tile = page.locator(f"#reach-tiles [data-limit='{limit}']")
            assert int(tile.get_attribute("data-people")) == row[f"people_{limit}"]


def test_without_a_start_each_district_has_its_mean(page: Any) -> None:
    weights, _ = trip_weights(matrices().network.places)
    means = mean_minutes(matrices().at(2026, "any").minutes, weights)
    shown = page.evaluate(
        "atlas.times.ids.map((_, i) => atlas.times.mean(2026, 'any', i))",
    )
    # The page holds tenths, so its means are that near to those of the whole minutes.
    np.testing.assert_allclose(shown, means, atol=0.06)
    assert page.locator("#reach-empty").is_visible()
    written = re.search("<title>(.*?)</title>", connectivity())
    assert written is not None
    assert page.title() == written.group(1)


def test_a_click_on_the_map_sets_the_start_and_the_end(browser: Any, address: str) -> None:
    with offline(browser, address, DESK) as page:
        _click_district(page, ZIYANG)
        assert page.locator("#from-district").input_value() == ZIYANG
        page.locator("#click-to").click()
        _click_district(page, JIANYANG)
        assert page.locator("#from-district").input_value() == ZIYANG
        assert page.locator("#to-district").input_value() == JIANYANG
        page.locator("#swap").click()
        assert page.locator("#from-district").input_value() == JIANYANG


def _click_district(page: Any, district: str) -> None:
    point = page.evaluate(
        """(id) => {
          const f = atlas.scene.byId.get(id);
          const lat = 90 - 360 * Math.atan(Math.exp((f.y - 0.5) * 2 * Math.PI)) / Math.PI;
          const p = atlas.map.latLngToContainerPoint([lat, (f.x - 0.5) * 360]);
          const frame = atlas.map.getContainer().getBoundingClientRect();
          return [frame.left + p.x, frame.top + p.y];
        }""",
        district,
    )
    page.mouse.click(*point)
    settle(page)


@pytest.mark.parametrize(
    ("start", "end", "mode", "year"),
    [
        ("雁江区", "锦江区", "rail", 2026), ("简阳市", "涪城区", "any", 2026),
        ("安岳县", "广汉市", "rail", 2030), ("彭州市", "仁寿县", "road", 2012),
    ],
)  # fmt: skip
def test_legs_are_those_of_the_command_line(
    browser: Any, address: str, start: str, end: str, mode: str, year: int
) -> None:
    told = connect(tables(), start, end, year=year, mode=mode).to_dict()
    with offline(browser, address, DESK) as page:
        page.select_option("#from-district", label=start)
        page.select_option("#to-district", label=end)
        page.select_option("#mode", mode)
        _slide(page, year)
        whole = page.locator("#journey-minutes")
        assert float(whole.get_attribute("data-minutes")) == told["minutes"]
        assert float(whole.get_attribute("data-vehicle")) == told["in_vehicle_minutes"]
        assert float(whole.get_attribute("data-km")) == told["km"]
        legs = page.locator("#legs li").evaluate_all("(all) => all.map((item) => item.dataset)")
        assert [(leg["mode"], leg.get("line")) for leg in legs] == [
            (leg["mode"], leg["line"]) for leg in told["legs"]
        ]
        for leg, own in zip(legs, told["legs"], strict=True):
            assert float(leg["minutes"]) == pytest.approx(own["minutes"], abs=0.051)
            assert float(leg["km"]) == pytest.approx(own["km"], abs=0.051)
        page.locator("#journey-close").click()
        assert page.locator("#journey").is_hidden()


def test_what_is_not_worth_taking_is_said_in_words(browser: Any, address: str) -> None:
    with offline(browser, address, DESK) as page:
        page.select_option("#from-district", label="彭州市")
        page.select_option("#to-district", label="什邡市")
        page.select_option("#mode", "rail")
        whole = page.locator("#journey-minutes")
        assert whole.text_content() == "没有合理的铁路行程"
        assert "两倍" in page.locator("#journey-sum").text_content()
        assert page.locator("#legs li").count() == 0
        assert "没有合理的铁路行程" in page.locator("#legend-rows").text_content()
        page.locator("#lang").click()
        assert whole.text_content() == "no sensible rail journey"
        assert "no sensible rail journey" in page.locator("#beyond-list").text_content()
        page.select_option("#mode", "road")
        assert whole.get_attribute("data-minutes")


def test_two_years_as_a_difference(page: Any) -> None:
    page.select_option("#from-district", ZIYANG)
    page.select_option("#mode", "rail")
    page.select_option("#compare", "difference")
    page.select_option("#year-b", "2014")
    before = _table(ZIYANG, "rail", 2014)
    told = page.locator("#reach-list li").evaluate_all(
        "(all) => all.map((item) => [item.dataset.id, item.dataset.before ?? null])"
    )
    assert told
    assert all(before[name] == (None if then is None else float(then)) for name, then in told)
    settle(page)
    legend = page.locator("#legend-rows").text_content()
    assert "2026年比2014年" in legend
    assert "快" in legend
    lines = page.locator("#gains-list li").evaluate_all("(all) => all.map((i) => i.dataset.line)")
    own = ranking()
    opened = own[(own["mode"] == "rail") & (own["opens"] > 2014) & (own["opens"] <= 2026)]
    assert lines
    assert set(lines) <= set(opened["line"])


def test_two_years_side_by_side_move_together(page: Any) -> None:
    page.select_option("#from-district", ZIYANG)
    page.select_option("#compare", "side")
    settle(page)
    assert page.locator("#twin-map").is_visible()
    assert page.locator("#twin-tag").text_content() == "2015"
    page.evaluate("atlas.map.setView([30.2, 104.5], 9.5, { animate: false })")
    settle(page)
    assert page.evaluate("atlas.twin.getCenter().distanceTo(atlas.map.getCenter())") < 200
    assert page.evaluate("atlas.twin.getZoom() === atlas.map.getZoom()")
    canvases = page.locator("canvas.atlas-surface").evaluate_all(
        "(all) => all.map((c) => c.toDataURL())"
    )
    assert len(set(canvases)) == 2
    page.select_option("#compare", "none")
    assert page.locator("#twin-map").is_hidden()


def test_the_ranking_shows_who_gains(page: Any) -> None:
    page.select_option("#mode", "rail")
    shown = page.locator("#gains-list li, #gains-rest li").evaluate_all(
        "(all) => all.map((item) => [item.dataset.line, Number(item.dataset.saved)])"
    )
    own = ranking()[(ranking()["mode"] == "rail") & (ranking()["pairs_faster"] > 0)]
    assert shown == [[row.line, row.minutes_saved] for row in own.itertuples()]
    before = page.locator("main canvas.atlas-surface").evaluate("(c) => c.toDataURL()")
    page.locator("#gains-list li button").nth(1).click()
    settle(page)
    assert page.locator("main canvas.atlas-surface").evaluate("(c) => c.toDataURL()") != before
    row = own.iloc[1]
    assert row["name"] in page.title()
    assert row["district_name"] in page.title()
    page.locator("#gain-clear").click()
    assert row["name"] not in page.title()


def test_years_play_and_stop(browser: Any, address: str) -> None:
    with offline(browser, address, DESK) as page:
        _slide(page, 2033)
        page.locator("#year-play").click()
        until(page, "atlas.store.get().year === 2035", timeout=5000)
        until(page, "document.getElementById('year-play').textContent === '▶'")


def test_the_address_brings_everything_back(page: Any, browser: Any, address: str) -> None:
    page.select_option("#from-district", ZIYANG)
    page.select_option("#to-district", JINJIANG)
    page.select_option("#mode", "rail")
    page.select_option("#compare", "difference")
    page.select_option("#year-b", "2012")
    _slide(page, 2030)
    page.locator("#lang").click()
    page.wait_for_timeout(200)
    link = page.locator("#share-link").input_value()
    with offline(browser, link, DESK) as again:
        for name, value in (
            ("from-district", ZIYANG), ("to-district", JINJIANG), ("mode", "rail"),
            ("compare", "difference"), ("year-b", "2012"), ("year", "2030"),
        ):  # fmt: skip
            assert again.locator(f"#{name}").input_value() == value
        assert again.locator("html").get_attribute("lang") == "en"
        assert "by rail" in again.title()
    with offline(browser, f"{address}#y=1900&from=district/1&m=boat&c=side@1&g=x", DESK) as odd:
        assert odd.locator("#year").input_value() == "2026"
        assert odd.locator("#from-district").input_value() == ""


def test_the_answer_can_be_taken_away(browser: Any, address: str, tmp_path: Path) -> None:
    with offline(browser, address, DESK, accept_downloads=True) as page:
        page.select_option("#from-district", ZIYANG)
        with page.expect_download() as taken:
            page.locator("#download-csv").click()
        taken.value.save_as(tmp_path / "answer.csv")
        text = (tmp_path / "answer.csv").read_text("utf-8-sig")
        rows = list(csv.DictReader(text.splitlines()))
        told = {row["终点编号"]: float(m) if (m := row["门到门（分钟）"]) else None for row in rows}
        assert told == _table(ZIYANG, "any", 2026)
        page.select_option("#from-district", label="彭州市")
        page.select_option("#mode", "rail")
        with page.expect_download() as taken:
            page.locator("#download-csv").click()
        taken.value.save_as(tmp_path / "rail.csv")
        lines = (tmp_path / "rail.csv").read_text("utf-8-sig").splitlines()
        why = {row["终点"]: row["没有分钟的原因"] for row in csv.DictReader(lines)}
        assert why["什邡市"] == "没有合理的铁路行程"
        assert why["盐亭县"] == "到不了"
        assert why["锦江区"] == ""
        with page.expect_download() as taken:
            page.locator("#save-png").click()
        taken.value.save_as(tmp_path / "map.png")
        assert (tmp_path / "map.png").stat().st_size > 50_000
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
        assert page.locator("#print-sheet canvas").count() == 1


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_fault_of_access(browser: Any, address: str, size: dict[str, int], theme: str) -> None:
    modules = node_modules()
    script = modules / "axe-core" / "axe.min.js" if modules else None
    if script is None or not script.is_file():
        pytest.skip("axe-core is not installed (npm install --no-package-lock)")
    told = f"#y=2026&from={ZIYANG}&to={JINJIANG}&c=side@2012"
    for hash_ in ("", told):
        with offline(browser, address + hash_, size, color_scheme=theme) as page:
            _tall(page)
            page.evaluate(script.read_text(encoding="utf-8"))
            found = page.evaluate("axe.run().then((result) => result.violations)")
            faults = [
                (fault["id"], [node["target"] for node in fault["nodes"]][:3]) for fault in found
            ]
            assert faults == []


def test_the_edge_of_the_map_cuts_no_name(page: Any) -> None:
    told = """() => {
      const view = atlas.view(), [left, top, right, bottom] = view.frame;
      return atlas.labels().filter(({ boxes: [[l, t, r, b]] }) => (
        r > left && l < right && b > top && t < bottom
        && (l < left || r > right || t < top || b > bottom))).map(({ text }) => text);
    }"""
    for place in ("8/30.9/104.1", "8/30.9/104.3", "8.5/30.7/104.0"):
        page.evaluate(f"atlas.map.setView([{place.split('/')[1]}, {place.split('/')[2]}], 8.5)")
        settle(page)
        assert page.evaluate(told) == []
