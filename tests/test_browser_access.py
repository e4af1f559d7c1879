"""Accessibility of the pages by axe-core, where npm's packages and a browser are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from page_samples import (
    context,
    layers,
    node_modules,
    overview,
    tables,
)

from maps.pages.portal import index_page

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

SIZES = {"desk": {"width": 1440, "height": 900}, "phone": {"width": 390, "height": 844}}
VIEWS = {
    "start": "",
    "detail": "#o=rail/chenglan",
    "search": "#d=district/510185&r=40km&c=2015@0.50",
    "english": "#lang=en&o=pair/jianyang-yanjiang",
}


@pytest.fixture(scope="module")
def axe() -> str:
    modules = node_modules()
    script = modules / "axe-core" / "axe.min.js" if modules else None
    if script is None or not script.is_file():
        pytest.skip("axe-core is not installed (npm install --no-package-lock)")
    return script.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pages")
    (path / "overview.html").write_text(overview(), encoding="utf-8")
    portal = index_page(layers(), tables(), context=context())
    (path / "index.html").write_text(portal, encoding="utf-8")
    return path


def faults(browser: Any, axe: str, address: str, **options: Any) -> list[str]:
    session = browser.new_context(offline=True, reduced_motion="reduce", **options)
    page = session.new_page()
    page.goto(address)
    page.wait_for_selector("html[data-ready]")
    page.evaluate(axe)
    found = page.evaluate("axe.run().then((result) => result.violations)")
    session.close()
    return [
        f"{rule['id']} ({rule['impact']}): {[node['html'][:120] for node in rule['nodes'][:4]]}"
        for rule in found
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("view", list(VIEWS))
@pytest.mark.parametrize("size", list(SIZES))
def test_the_overview(
    browser: Any, axe: str, folder: Path, size: str, view: str, scheme: str
) -> None:
    address = (folder / "overview.html").as_uri() + VIEWS[view]
    assert faults(browser, axe, address, viewport=SIZES[size], color_scheme=scheme) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_portal(browser: Any, axe: str, folder: Path, scheme: str) -> None:
    address = (folder / "index.html").as_uri()
    assert faults(browser, axe, address, viewport=SIZES["desk"], color_scheme=scheme) == []
