"""A build that stands is answered from, and ends at once; what changed is noticed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest

from geo.place_names import folded
from geo.tables.folder import data_folder
from layers.near.answered import INDEX, answered
from layers.near.projects import projects_near
from layers.near.rows import project_rows
from layers.registry import build_layers
from maps.build import build
from maps.cli import main
from maps.program import code_of
from maps.result import unchanged

ROOT = Path(__file__).resolve().parents[1]
HEAVY = ("pandas", "numpy", "geopandas", "shapely", "pyarrow", "folium")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder one stands in, with a build in ``out``."""
    folder = tmp_path_factory.mktemp("standing")
    build(out=folder / "out")
    return folder


@pytest.fixture
def standing(folder, tmp_path, monkeypatch):
    shutil.copytree(folder / "out", tmp_path / "out")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def ask(name, out=Path("out"), **asked):
    asked = {"within_km": 20.0, "tables": data_folder(), "code": code_of(data_folder()), **asked}
    return answered(out, key=folded(name), **asked)


def test_answers_are_those_worked_out(folder, tables):
    index = json.loads((folder / "out" / INDEX).read_text("utf-8"))
    built = build_layers(tables, ("districts", "cities", "projects"))
    for place in index["places"].values():
        for within in (7.5, 500):
            worked_out = projects_near(tables, place["name"], within_km=within, built=built)
            found = ask(place["name"], folder / "out", within_km=within)
            assert found.rows == project_rows(worked_out.projects), (place["name"], within)
            assert (found.place["id"], found.within_km) == (worked_out.place.id, within)
    for kind, status in product((None, "rail", "road", "park"), (None, "open", "planned")):
        worked_out = projects_near(tables, "成都", kind=kind, status=status, built=built)
        found = ask("成都", folder / "out", kind=kind, status=status)
        assert found.rows == project_rows(worked_out.projects)


@pytest.mark.parametrize(
    "typed",
    [
        ["near", "ＪＹ", "--format", "json"], ["near", "510185", "--kind", "铁路", "--format", "csv"],
        ["near", "简阳", "--within", "0", "--status", "在建"], ["near", "简阳", "--kind", "nonsense"],
        ["near", "高新区"], ["near", "簡陽", "--format", "geojson"], ["near", "简阳", "--year", "2020"],
    ],
)  # fmt: skip
def test_the_command_says_the_same_with_and_without_a_build(standing, capsys, typed):
    with_build = (main(typed), capsys.readouterr())
    os.chdir("/")
    assert (main(typed), capsys.readouterr()) == with_build


def test_what_changed_is_noticed(standing, data_copy):
    assert ask("简阳") is not None
    assert ask("简阳", code="another") is None
    assert ask("简阳", tables=data_copy) is not None  # the same tables elsewhere
    with (data_copy / "projects.csv").open("a", encoding="utf-8") as file:
        file.write("\n")
    assert ask("简阳", tables=data_copy) is None
    assert unchanged(Path("out")) is not None
    assert unchanged(Path("out"), data=data_copy) is None
    assert unchanged(Path("out"), alignments=Path("out/layers/rail.geojson")) is None
    lock = Path("out/.corridors-lock")
    lock.touch()  # somebody builds
    assert ask("简阳") is None
    assert unchanged(Path("out")) is None
    lock.unlink()
    page = Path("out/index.html")
    page.write_bytes(page.read_bytes() + b" ")
    assert unchanged(Path("out")) is None
    assert ask("简阳") is not None
    with Path("out", INDEX).open("a") as file:
        file.write(" ")
    assert ask("简阳") is None


def test_missing_and_foreign_folders_answer_nothing(standing):
    assert ask("简阳", Path("nowhere")) is None
    Path("out/build.json").write_text("[]")
    assert ask("简阳") is None
    assert unchanged(Path("out")) is None


def test_a_build_of_one_layer_leaves_a_whole_build_whole(standing):
    result = build(out=Path("out"), names=["belts"], force=True)
    assert result.rebuilt
    assert unchanged(Path("out")) is not None


def test_near_with_documents_is_of_the_tables(standing, tmp_path):
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "a.txt").write_text("2026年11月1日，成达万高铁正在建设。", encoding="utf-8")
    before = ask("简阳")
    build(out=Path("out"), documents=texts)
    assert ask("简阳") == before
    assert unchanged(Path("out"), documents=texts) is not None
    assert unchanged(Path("out")) is None
    (texts / "b.txt").write_text("成都。", encoding="utf-8")
    assert unchanged(Path("out"), documents=texts) is None


def fresh(code: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run code in an interpreter of its own, which has loaded nothing yet."""
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("typed", [["near", "简阳"], ["build"], ["--help"], ["near", "--help"]])
def test_nothing_heavy_is_loaded(standing, typed, language):
    code = (
        "import sys; from maps.cli import main\n"
        f"try: main({[*typed, '--lang', language]!r})\n"
        "except SystemExit: pass\n"
        f"print(sorted(set({HEAVY!r}) & set(sys.modules)), file=sys.stderr)"
    )
    run = fresh(code)
    assert run.stderr.splitlines()[-1] == "[]"
    assert run.stdout


@pytest.mark.parametrize(
    "typed",
    [
        ["near", "简阳", "--projects", "no.csv"],
        ["near", "简阳", "--projects", "no*.parquet"],
        ["near", "--all-districts", "--projects", "no.gpkg"],
        ["connect", "简阳", "德阳", "--data", "no"],
        ["read", "no.txt"],
        ["read", "-", "--against", "no.txt"],
        ["check", "--times", "no.csv"],
        ["align", "--osm", "no.osm", "--out", "lines.geojson"],
        ["build", "--alignments", "no.geojson"],
    ],
)
def test_a_file_that_is_not_there_is_told_before_a_library_is_loaded(tmp_path, typed):
    code = (
        "import sys; from maps.cli import main\n"
        f"status = main({typed!r})\n"
        f"print(status, sorted(set({HEAVY!r}) & set(sys.modules)))"
    )
    run = fresh(code, cwd=tmp_path)
    assert run.stdout == "1 []\n"
    assert run.stderr.startswith("corridors: no")
    assert run.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "typed",
    [
        ["near", "简阳", "--projects", "no.csv", "--out", "a.doc"],
        ["near", "简阳", "--projects", "no.csv", "--counts"],
        ["near", "简阳", "--projects", "no.csv", "--minutes", "30", "--engine", "stream"],
        ["near", "--all-districts", "--minutes", "30", "--data", "no"],
        ["connect", "简阳", "德阳", "--data", "no", "--out", "a.doc"],
        ["gain", "--data", "no", "--from", "2030"],
        ["gain", "--data", "no", "--out", "a.doc"],
        ["travel", "--data", "no", "--out", "a.geojson"],
        ["geocode", "简阳", "--data", "no", "--out", "a.doc"],
        ["read", "no.txt", "--out", "a.doc"],
        ["read", "-", "--against", "no.txt", "--out", "a.csv"],
        ["align", "--osm", "no.osm", "--out", "lines.shp"],
        ["build", "nolayer", "--alignments", "no.geojson"],
    ],
)
def test_wrong_usage_is_told_before_a_file_that_is_not_there(tmp_path, monkeypatch, typed, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(typed) == 2
    assert "no such file" not in capsys.readouterr().err
