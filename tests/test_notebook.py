"""The notebook runs from the first cell to the last, and the map in it is drawn."""

from __future__ import annotations

import os
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

ROOT = Path(__file__).resolve().parents[1]
NOTEBOOK = ROOT / "examples" / "from-python.ipynb"


@pytest.fixture(scope="module")
def executed():
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    client = NotebookClient(
        notebook, timeout=300, resources={"metadata": {"path": str(NOTEBOOK.parent)}}
    )
    client.execute(env={**os.environ, "PYTHONPATH": path})
    return notebook


def results(notebook):
    """What each code cell shows, by its source."""
    return {
        cell.source: [o.data for o in cell.outputs if o.output_type == "execute_result"]
        for cell in notebook.cells
        if cell.cell_type == "code"
    }


def test_it_is_kept_without_outputs():
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert all(not cell.outputs and cell.execution_count is None for cell in code)


@pytest.mark.enable_socket  # the kernel is asked over 127.0.0.1
class TestExecuted:
    def test_every_cell_shows_something_and_nothing_else(self, executed):
        for cell in executed.cells:
            if cell.cell_type == "code":
                assert [o.output_type for o in cell.outputs] == ["execute_result"], cell.source

    def test_tables_show_themselves(self, executed):
        shown = results(executed)
        assert "<table" in shown["atlas.layers"][0]["text/html"]
        (connect,) = (data for source, data in shown.items() if "atlas.connect" in source)
        assert "简阳市 → 德阳市" in connect[0]["text/html"]
        assert "min" in connect[0]["text/plain"]

    def test_the_map_is_drawn(self, executed, browser, tmp_path):
        (shown,) = (d for source, d in results(executed).items() if source.startswith("atlas.map"))
        (tmp_path / "cell.html").write_text(shown[0]["text/html"], "utf-8")
        page = browser.new_page()
        errors, asked = [], []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("request", lambda request: asked.append(request.url))
        page.goto((tmp_path / "cell.html").as_uri())
        frame = page.wait_for_selector("iframe").content_frame()
        canvas = frame.wait_for_selector("canvas")
        inked = canvas.evaluate(
            "(c) => c.getContext('2d').getImageData(0, 0, c.width, c.height).data"
            ".filter((value, at) => at % 4 === 3 && value > 0).length / (c.width * c.height)"
        )
        assert inked > 0.05
        assert not errors
        assert not [url for url in asked if url.startswith("http")]
        page.close()
