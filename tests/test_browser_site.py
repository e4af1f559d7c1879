"""The four pages together, as a build leaves them: in a sandbox, and from one to the next."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from page_samples import layers, tables

from maps.site import PAGES, Site

pytest.importorskip("playwright.sync_api", reason="playwright is not installed")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The four pages where a build puts them."""
    folder = tmp_path_factory.mktemp("site")
    (folder / "maps").mkdir()
    built = Site(tables(), layers())
    for address, draw in PAGES.items():
        (folder / address).write_text(draw(built), encoding="utf-8")
    return folder


@pytest.mark.parametrize("address", list(PAGES))
def test_a_frame_with_a_sandbox_is_no_error(page: Any, site: Path, address: str) -> None:
    """Without an origin of its own a page has no storage, no address and no clipboard."""
    refused: list[str] = []
    page.on("console", lambda m: refused.append(m.text) if m.type == "error" else None)
    host = site / "host.html"
    host.write_text(
        f'<!doctype html><title>host</title><iframe sandbox="allow-scripts" src="{address}" '
        'width="1200" height="700"></iframe>',
        encoding="utf-8",
    )
    page.goto(host.as_uri())
    frame = page.frame_locator("iframe")
    frame.locator("html[data-ready]").wait_for(state="attached")
    for control in ("#lang", "#theme", "#copy-link", "#lang"):
        if frame.locator(control).count():
            frame.locator(control).click()
    page.wait_for_timeout(300)
    assert page.errors == []
    assert refused == []


def test_links_take_language_and_theme_along(page: Any, site: Path) -> None:
    page.goto((site / "index.html").as_uri())
    page.locator("#lang").click()
    page.locator("#theme").click()
    for there in list(PAGES)[1:]:
        page.locator(f'a[href^="{there}"]').first.click()
        page.wait_for_selector("html[data-ready]")
        assert page.locator("html").get_attribute("lang") == "en", there
        assert page.locator("html").get_attribute("data-theme") == "dark", there
        page.locator('a[href^="../index.html"]').first.click()
        page.wait_for_url("**/index.html#*")
        page.wait_for_selector("html[data-ready]")
        assert page.locator("html").get_attribute("lang") == "en", there
    page.locator('a[href*="#o="]').first.evaluate(
        "(link) => { link.closest('details').open = true; }"
    )
    page.locator('a[href*="#o="]').first.click()
    page.wait_for_selector("#detail:not([hidden])")
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.errors == []


@pytest.mark.parametrize("address", list(PAGES)[1:])
def test_a_page_links_to_its_neighbours_not_to_itself(page: Any, site: Path, address: str) -> None:
    page.goto((site / address).as_uri())
    page.wait_for_selector("html[data-ready]")
    links = page.locator("footer a").evaluate_all("(all) => all.map((one) => one.href)")
    assert len(links) == len(PAGES) - 1
    assert not any(link.split("#")[0] == (site / address).as_uri() for link in links)
    # Forwarded alone, a page has none of them: it says so beforehand.
    assert "同一个文件夹" in page.locator("footer").text_content()


def test_from_a_folder_with_spaces_and_chinese(page: Any, site: Path) -> None:
    there = site / "转发 的 文件夹 (1)"
    shutil.copytree(site, there, ignore=shutil.ignore_patterns(there.name))
    page.goto((there / "index.html").as_uri())
    page.locator('a[href^="maps/overview.html"]').first.click()
    page.wait_for_selector("html[data-ready]")
    link = page.locator("#share-link").input_value() + "&o=rail/chengyu-gaotie&lang=en"
    page.goto("about:blank")
    page.goto(link)
    assert page.locator("#detail-title").text_content() == "Chengdu–Chongqing HSR"
    assert page.errors == []
