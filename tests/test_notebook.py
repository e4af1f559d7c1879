"""The notebooks run from the first cell to the last, and the map in the first is drawn."""

from __future__ import annotations

import os
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

ROOT = Path(__file__).resolve().parents[1]
NOTEBOOKS = sorted((ROOT / "examples").glob("*.ipynb"))
NOTEBOOK = ROOT / "examples" / "from-python.ipynb"


def run(file):
    notebook = nbformat.read(file, as_version=4)
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    client = NotebookClient(
        notebook, timeout=300, resources={"metadata": {"path": str(file.parent)}}
    )
    client.execute(env={**os.environ, "PYTHONPATH": path})
    return notebook


@pytest.fixture(scope="module")
def executed():
    return run(NOTEBOOK)


def shows_alone(notebook):
    for cell in notebook.cells:
        if cell.cell_type == "code":
            assert [o.output_type for o in cell.outputs] == ["execute_result"], cell.source


def results(notebook):
    """What each code cell shows, by its source."""
    return {
        cell.source: [o.data for o in cell.outputs if o.output_type == "execute_result"]
        for cell in notebook.cells
        if cell.cell_type == "code"
    }


@pytest.mark.parametrize("file", NOTEBOOKS, ids=lambda file: file.stem)
def test_it_is_kept_without_outputs(file):
    notebook = nbformat.read(file, as_version=4)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert all(not cell.outputs and cell.execution_count is None for cell in code)


@pytest.mark.enable_socket  # the kernel is asked over 127.0.0.1
class TestExecuted:
    def test_every_cell_shows_something_and_nothing_else(self, executed):
        shows_alone(executed)

    def test_own_projects_are_found_in_their_districts(self):
        shown = run(ROOT / "examples" / "your-own-projects.ipynb")
        shows_alone(shown)
        (table,) = (d for source, d in results(shown).items() if 'predicate="within"' in source)
        for district in ("青白江区", "雁江区", "东坡区"):
            assert district in table[0]["text/plain"]

    def test_the_roads_are_one_graph_to_osmnx(self):
        pytest.importorskip("osmnx", reason="OSMnx is not installed (extra: alignments)")
        shown = run(ROOT / "examples" / "roads-with-osmnx.ipynb")
        shows_alone(shown)
        (detour,) = (d for source, d in results(shown).items() if source.startswith("round("))
        assert 1.0 < float(detour[0]["text/plain"].split("(")[-1].rstrip(")")) < 1.6

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
