"""The page of border pairs: as a file, and in a browser beside layers and tables."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from page_samples import context, hostile, layers, node_modules, page_sources, tables
from travel_pages import (
    DESK,
    PHONE,
    asked_words,
    border,
    border_pairs,
    embedded,
    offline,
)

from layers.near.distances import near, with_extents
from maps.pages.border_pairs import NEARBY_KM, border_pairs_page
from maps.pages.engine import static_text

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

KIB = 1024


# The file


def test_it_weighs_less_than_700_kib() -> None:
    assert len(border_pairs().encode()) <= 700 * KIB


def test_the_same_input_gives_the_same_bytes() -> None:
    assert border_pairs_page(layers(), tables(), context=context()) == border_pairs()


def test_nothing_is_loaded_from_outside() -> None:
    html = border_pairs()
    markup = re.sub(r"<script.*?</script>|<style.*?</style>", "", html, flags=re.DOTALL)
    assert not re.findall(r'(?:src|href|action)="(?:https?:)?//', markup)
    assert not re.findall(r"<script[^>]*\ssrc=|<link[^>]*stylesheet", html)
    assert "url(" not in html


def test_outside_text_stays_text() -> None:
    page = border_pairs_page(hostile("<img src=x onerror=alert(1)>"), tables(), context=context())
    assert "<img" not in page


def test_every_word_asked_for_is_there_in_both_languages() -> None:
    words = embedded(border_pairs())["words"]
    rooms = ("border/", "page/feature-panel.js", "map/legend.js")
    own = [text for name, text in page_sources("border").items() if name.startswith(rooms)]
    asked = asked_words(own, static_text("border/page.html"))
    # Parts of the detail panel that speak of other things than border pairs.
    asked -= {"boundary", "no_border", "crossings", "calls", "near_this", "also_here", "items",
              "close", "hollow", "faint", "list_layer", "undated", "passengers", "passengers_no"}  # fmt: skip
    assert asked <= set(words["zh"]) == set(words["en"])


def test_a_sentence_is_shown_where_the_build_had_it() -> None:
    built = {name: layer.copy() for name, layer in layers().items()}
    pairs = built["border_pairs"]
    rows = json.loads(pairs.loc[0, "evidence"])
    rows[0]["sentence"] = "推动青白江-广汉融合发展。"
    pairs.loc[0, "evidence"] = json.dumps(rows, ensure_ascii=False)
    data = embedded(border_pairs_page(built, tables(), context=context(), travel=border()))
    assert "推动青白江-广汉融合发展。" in data["strings"]


# The page in a browser


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("page") / "border-pairs.html"
    path.write_text(border_pairs(), encoding="utf-8")
    return path.as_uri()


@pytest.fixture(params=[DESK, PHONE], ids=["desk", "phone"])
def page(request: pytest.FixtureRequest, browser: Any, address: str) -> Iterator[Any]:
    with offline(browser, address, request.param) as opened:
        yield opened


def test_a_panel_for_each_pair(page: Any) -> None:
    ids = page.locator("article.pair").evaluate_all("(all) => all.map((a) => a.dataset.id)")
    assert ids == list(layers()["border_pairs"]["id"])
    assert page.locator("#summary tbody tr").count() == len(ids)
    inked = page.locator("article.pair canvas").evaluate_all(
        "(all) => all.map((c) => new Set(c.getContext('2d').getImageData(0, 0, c.width, c.height)"
        ".data).size)"
    )
    assert min(inked) > 20
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_boundaries_as_the_layer_has_them(page: Any) -> None:
    for row in layers()["border_pairs"].itertuples():
        told = page.locator(f"[data-id='{row.id}'] .segments li").evaluate_all(
            "(all) => all.map((item) => [Number(item.dataset.km), item.textContent])"
        )
        segments = json.loads(row.segments)
        assert [km for km, _ in told] == [s["shared_km"] for s in segments]
        assert all(s["a_name"] in text for s, (_, text) in zip(segments, told, strict=True))
    apart = page.locator(".segments li.apart").all_text_contents()
    assert any("新津区—仁寿县" in text and "没有共同边界" in text for text in apart)


def test_each_line_across_is_listed_once_by_status(page: Any) -> None:
    for row in layers()["border_pairs"].itertuples():
        expected = {c["line"]: c["status"] for c in json.loads(row.crossings)}
        told = page.locator(f"[data-id='{row.id}'] .crossings li").evaluate_all(
            "(all) => all.map((item) => [item.dataset.id, item.dataset.status])"
        )
        assert len(told) == len(expected)
        assert dict(told) == expected


def test_minutes_and_detours_are_those_of_the_table(page: Any) -> None:
    told = page.locator(".travel td[data-minutes]").evaluate_all(
        """(all) => all.map((cell) => [cell.closest('article').dataset.id,
          cell.parentElement.dataset.a, cell.parentElement.dataset.b, cell.dataset.mode,
          Number(cell.dataset.year), Number(cell.dataset.minutes), Number(cell.dataset.detour)])"""
    )
    table = border()[border()["mode"] != "any"].dropna(subset=["minutes"])
    expected = {
        (row.pair, row.a, row.b, row.mode, row.year): (row.minutes, row.detour)
        for row in table.itertuples()
    }
    assert {tuple(cell[:5]): tuple(cell[5:]) for cell in told} == expected


def test_why_there_are_no_minutes_is_the_table_s(page: Any) -> None:
    told = page.locator(".travel td[data-why]").evaluate_all(
        """(all) => all.map((cell) => [cell.parentElement.dataset.a, cell.parentElement.dataset.b,
          cell.dataset.mode, Number(cell.dataset.year), cell.dataset.why, cell.textContent])"""
    )
    table = border()[(border()["mode"] != "any") & border()["minutes"].isna()]
    expected = {(row.a, row.b, row.mode, row.year): row.reason for row in table.itertuples()}
    assert {tuple(cell[:4]): cell[4] for cell in told} == expected
    words = {"no_sensible_rail": "没有合理的铁路行程", "no_way": "到不了"}
    assert all(cell[5] == words[cell[4]] for cell in told)
    assert ("district/510182", "district/510682", "rail", 2026) in expected


def test_projects_nearby_are_those_within_reach(page: Any) -> None:
    extents = with_extents(layers()["projects"], layers())
    for row in layers()["border_pairs"].itertuples():
        close = near(extents, row.geometry, within_m=NEARBY_KM * 1000.0)
        expected = dict(
            zip(close["id"], close["distance_m"].round().astype(int), strict=True)
        )  # fmt: skip
        items = page.locator(f"[data-id='{row.id}'] .projects li").evaluate_all(
            "(all) => all.map((item) => [item.dataset.ids.split(' '), Number(item.dataset.metres)])"
        )
        own = set(extents.loc[extents["feature"] == row.id, "id"])
        assert {project for ids, _ in items for project in ids} == set(expected) | own
        for ids, metres in items:
            if not own & set(ids):
                assert metres == min(expected[project] for project in ids)


def test_evidence_tells_where_in_the_document(page: Any) -> None:
    for row in layers()["border_pairs"].itertuples():
        first = json.loads(row.evidence)[0]
        text = page.locator(f"[data-id='{row.id}'] .evidence").text_content()
        assert f"{first['start']}–{first['end']}" in text
        assert first["title"] in text


def test_language_and_theme_stay_in_the_address(page: Any, browser: Any) -> None:
    dark = page.locator("html").get_attribute("data-theme") == "dark"
    page.locator("#lang").click()
    page.locator("#theme").click()
    assert "no shared boundary" in page.locator("#pairs").text_content()
    with offline(browser, page.url, DESK) as again:
        assert again.locator("html").get_attribute("lang") == "en"
        assert (again.locator("html").get_attribute("data-theme") == "dark") is not dark


def test_an_address_can_name_a_pair(browser: Any, address: str) -> None:
    with offline(browser, f"{address}#pair-jianyang-lezhi", DESK) as page:
        top = page.locator("#pair-jianyang-lezhi").evaluate("(a) => a.getBoundingClientRect().top")
        assert abs(top) < 400


def test_tables_can_be_taken_away(browser: Any, address: str, tmp_path: Path) -> None:
    with offline(browser, address, DESK, accept_downloads=True) as page:
        for button, count in (
            ("csv-travel", len(border())),
            (
                "csv-crossings",
                sum(len(json.loads(c)) for c in layers()["border_pairs"]["crossings"]),
            ),
        ):
            with page.expect_download() as taken:
                page.locator(f"#{button}").click()
            taken.value.save_as(tmp_path / button)
            text = (tmp_path / button).read_text("utf-8-sig")
            assert len(list(csv.DictReader(text.splitlines()))) == count


def test_it_prints_a_pair_a_page_in_light(browser: Any, address: str) -> None:
    with offline(browser, address, DESK, color_scheme="dark") as page:
        page.emulate_media(media="print", color_scheme="dark")
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
        assert page.locator("article.pair").first.is_visible()
        assert page.locator(".tools").is_hidden()
        assert page.locator("details:not([open])").count() == 0
        corner = page.locator("article.pair canvas").first.evaluate(
            "(c) => [...c.getContext('2d').getImageData(4, 4, 1, 1).data]"
        )
        assert min(corner[:3]) > 150
        pdf = page.pdf(prefer_css_page_size=True)
        pages = len(re.findall(rb"/Type\s*/Page\b", pdf))
        # The chain of five members may run over to a second sheet.
        assert 0 <= pages - 1 - len(layers()["border_pairs"]) <= 2


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("width", [390, 360])
def test_the_comparison_fits_a_phone(browser: Any, address: str, width: int, lang: str) -> None:
    asked = {"width": width, "height": 640}
    with offline(browser, f"{address}#?lang={lang}", asked, is_mobile=True) as page:
        table = page.locator("#summary")
        assert table.evaluate("(box) => box.scrollWidth <= box.clientWidth")
        # Cards to the eye, a table to a reader; each figure says what it is.
        assert table.get_by_role("row").count() == len(layers()["border_pairs"]) + 2
        labels = table.get_by_role("cell").evaluate_all(
            "(all) => all.map((one) => one.dataset.label)"
        )
        assert len(labels) == 8 * len(layers()["border_pairs"])
        assert all(labels)


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_fault_of_access(browser: Any, address: str, size: dict[str, int], theme: str) -> None:
    modules = node_modules()
    script = modules / "axe-core" / "axe.min.js" if modules else None
    if script is None or not script.is_file():
        pytest.skip("axe-core is not installed (npm install --no-package-lock)")
    with offline(browser, address, size, color_scheme=theme) as page:
        page.evaluate(script.read_text(encoding="utf-8"))
        found = page.evaluate("axe.run().then((result) => result.violations)")
        assert [
            (fault["id"], [node["target"] for node in fault["nodes"]][:3]) for fault in found
        ] == []
