from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import settings

from geo.tables.door import Tables, load_tables
from geo.tables.folder import data_folder

os.environ["LC_ALL"] = "C.UTF-8"  # whatever language the machine speaks: tests read English
settings.register_profile("untimed", deadline=None)  # a busy machine is no fault
settings.load_profile("untimed")
SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def tables() -> Tables:
    return load_tables()


@pytest.fixture(scope="session")
def layers(tables):
    from layers.registry import build_layers

    return build_layers(tables)


@pytest.fixture
def data_copy(tmp_path) -> Path:
    """A folder with the project's own tables, to be damaged."""
    folder = tmp_path / "data"
    shutil.copytree(data_folder(), folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return folder


@pytest.fixture(scope="session")
def shared() -> Path:
    """Third-party texts and their hand-made reading; they never come with the project."""
    if not (SHARED / "gold").is_dir():
        pytest.skip("the third-party texts and their hand-made reading are not on this machine")
    return SHARED


@pytest.fixture(scope="module")
def browser():
    """A running headless Chromium, for the pages' tests."""
    from page_samples import BROWSER_ARGUMENTS, find_browser

    reason = "playwright is not installed"
    playwright = pytest.importorskip("playwright.sync_api", reason=reason)
    path = find_browser()
    if path is None:
        pytest.skip("no Chromium on this machine (set CORRIDORS_CHROMIUM to one)")
    with playwright.sync_playwright() as started:
        running = started.chromium.launch(executable_path=path, args=BROWSER_ARGUMENTS)
        yield running
        running.close()


@pytest.fixture
def page(browser):
    """An empty page of a desk with the network cut, that keeps what goes wrong on it."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, offline=True)
    page = context.new_page()
    page.errors = []
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    yield page
    context.close()
