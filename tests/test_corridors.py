"""The face: what ``import corridors`` gives, and that it says what the command line says."""

from __future__ import annotations

import doctest
import importlib
import json
import re
import subprocess
import sys
from pathlib import Path

import folium
import numpy as np
import pandas as pd
import pytest

import corridors
from layers.registry import LAYERS
from layers.travel.times import travel_times
from maps.cli import main
from maps.pages.engine import leaflet_files

ROOT = Path(__file__).resolve().parents[1]
MODULES = sorted(
    "corridors" if p.stem == "__init__" else f"corridors.{p.stem}"
    for p in (ROOT / "corridors").glob("*.py")
)


@pytest.fixture(scope="module")
def atlas():
    return corridors.open()


def printed(capsys, *arguments):
    assert main(arguments) == 0
    return json.loads(capsys.readouterr().out)


def imported(code):
    text = f"import sys\n{code}\nprint('\\n'.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", text], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return {name.split(".")[0] for name in done.stdout.splitlines()}


def test_importing_it_imports_nothing_else():
    ours = {"data", "geo", "layers", "maps"}
    heavy = {"numpy", "pandas", "geopandas", "shapely", "pyproj", "scipy", "folium", "pyarrow"}
    assert not imported("import corridors; corridors.__all__") & (ours | heavy)
    assert not imported("import corridors; corridors.open()") & heavy
    assert "geopandas" in imported("import corridors; corridors.open().tables")


def test_exported_members_are_those_it_says():
    for name in corridors.__all__:
        assert getattr(corridors, name).__doc__, name
    assert set(corridors.__all__) <= set(dir(corridors))
    with pytest.raises(AttributeError, match="opne"):
        corridors.opne  # noqa: B018


@pytest.mark.parametrize("name", MODULES)
def test_examples_run(name, atlas):
    module = importlib.import_module(name)
    found = doctest.testmod(module, extraglobs={"atlas": atlas, "corridors": corridors})
    assert found.failed == 0
    assert found.attempted or not public(module)


def public(module):
    return [
        value
        for name, value in vars(module).items()
        if not name.startswith("_") and getattr(value, "__module__", "") == module.__name__
    ]


@pytest.mark.parametrize("name", MODULES)
def test_every_public_name_has_an_example(name):
    for value in public(importlib.import_module(name)):
        documented = [(value.__qualname__, value.__doc__ or "")]
        if isinstance(value, type):
            documented += [
                (f"{value.__name__}.{member}", thing.__doc__ or "")
                for member, thing in vars(value).items()
                if not member.startswith("_")
                and (callable(thing) or hasattr(thing, "__get__"))
                and type(thing).__name__ != "member_descriptor"
            ]
        missing = [where for where, text in documented if ">>>" not in text]
        assert not missing


def test_near_equals_the_command_line(atlas, capsys):
    for asked, options in (
        ({"within_km": 15}, ("--within", "15")),
        ({}, ()),
        ({"within_minutes": 45, "kind": "rail"}, ("--minutes", "45", "--kind", "rail")),
        ({"status": "construction", "year": 2030}, ("--status", "construction", "--year", "2030")),
    ):
        rows = atlas.near("简阳", **asked)
        told = printed(capsys, "near", "简阳", *options, "--format", "json")["projects"]
        assert list(rows["id"]) == [row["id"] for row in told]
        assert [round(m) for m in rows["distance_m"]] == [row["distance_m"] for row in told]
        assert list(rows["status"]) == [row["status"] for row in told]


def test_near_refuses_a_status_there_is_not(atlas):
    with pytest.raises(corridors.UsageError, match="there are open"):
        atlas.near("简阳", status="finished")


@pytest.mark.parametrize("mode", ["any", "rail"])
def test_connect_equals_the_command_line(atlas, capsys, mode):
    way = atlas.connect("简阳", "德阳", year=2030, mode=mode)
    options = ("--year", "2030", "--mode", mode, "--format", "json")
    told = printed(capsys, "connect", "简阳", "德阳", *options)
    assert way.to_dict() == told
    assert way.minutes == told["minutes"]
    assert list(way.table()["minutes"]) == [leg["minutes"] for leg in told["legs"]]


def test_a_connection_shows_itself(atlas):
    way = atlas.connect("简阳", "德阳", year=2030, mode="rail")
    shown = way._repr_html_()
    assert shown.startswith("<table")
    for leg in way.to_dict()["legs"]:
        if leg["line"]:
            assert way.lines[leg["line"]] in shown
    assert repr(way).startswith("<简阳市 → 德阳")
    none = atlas.connect("乐至", "中江", year=2010, mode="rail")
    assert none.minutes is None
    assert repr(none) == "<乐至县 → 中江县, 2010, rail: no way>"
    assert none.table().empty
    assert "no way" in none._repr_html_()


def test_what_a_connection_shows_is_escaped(atlas):
    way = atlas.connect("简阳", "德阳", year=2030, mode="rail")
    hostile = dict.fromkeys(way.lines, "<script>alert(1)</script>")
    shown = corridors.Connection(way.journey, hostile)._repr_html_()
    assert "<script" not in shown
    assert "&lt;script" in shown


def test_travel_equals_the_table(atlas, tables):
    wide = atlas.travel(year=2030, mode="rail")
    long = travel_times(tables, (2030,), ("rail",))
    assert wide.shape == (44, 44)
    told = [wide.loc[a, b] for a, b in zip(long["from_name"], long["to_name"], strict=True)]
    assert np.array_equal(told, long["minutes"], equal_nan=True)
    assert (np.diag(wide) == 0).all()
    pd.testing.assert_frame_equal(atlas.travel(), atlas.travel(year=atlas.year, mode="any"))
    with pytest.raises(corridors.UsageError, match="boat"):
        atlas.travel(mode="boat")


def test_gain_equals_the_command_line(atlas, capsys):
    ranked = atlas.gain(from_year=2026, to_year=2030, mode="rail")
    options = ("--from", "2026", "--to", "2030", "--mode", "rail", "--format", "json")
    told = printed(capsys, "gain", *options)
    assert ranked.astype(object).where(ranked.notna(), None).to_dict("records") == told


def test_read_equals_the_command_line(atlas, capsys, tmp_path):
    text = "成都至资阳市域(郊)铁路已经开工,2025年,简阳市与雁江区共建简阳—雁江毗邻地区。"
    (tmp_path / "news.txt").write_text(text, "utf-8")
    rows = atlas.read(tmp_path / "news.txt")
    assert main(["read", str(tmp_path / "news.txt"), "--format", "jsonl"]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert list(rows.columns) == list(told[0])
    assert rows.astype(object).where(rows.notna(), None).to_dict("records") == told
    assert list(atlas.read_text(text)["name"]) == list(rows["name"])
    assert list(atlas.read_text("今天下雨。").columns) == list(rows.columns)


def test_geocode_says_what_is_not_known(atlas):
    with pytest.raises(corridors.AmbiguousError) as caught:
        atlas.geocode("高新区")
    assert len(caught.value.choices) > 1
    with pytest.raises(corridors.NotFoundError):
        atlas.geocode("简阳", "没有这个地方")
    assert atlas.geocode("简阳").geometry.iloc[0].x == pytest.approx(104.55, abs=0.1)


def test_own_tables_are_asked_and_checked(data_copy):
    own = corridors.open(data_copy)
    assert repr(own) == f"<Corridor Atlas of {data_copy}>"
    path = data_copy / "places.csv"
    path.write_text(path.read_text("utf-8").replace("district/510185,简阳市,", "district/510185,新简阳市,"), "utf-8")  # fmt: skip
    assert own.geocode("510185")["place"].to_list() == ["新简阳市"]
    path.write_text(path.read_text("utf-8").replace(",510185,", ",51018x,"), "utf-8")
    broken = corridors.open(data_copy)
    faults = broken.check()
    assert "51018x" in set(faults["value"])
    assert faults.loc[faults["value"] == "51018x", "line"].notna().all()
    with pytest.raises(corridors.DataError, match="51018x"):
        _ = broken.tables


class TestLayers:
    def test_a_mapping_built_on_demand(self, atlas, layers):
        assert list(atlas.layers) == list(LAYERS)
        assert len(atlas.layers) == len(LAYERS)
        pd.testing.assert_frame_equal(atlas.layers["projects"], layers["projects"])
        with pytest.raises(KeyError, match="there are districts"):
            atlas.layers["trams"]
        assert atlas.layers.get("trams") is None

    def test_what_is_handed_out_is_a_copy(self, atlas):
        before = atlas.layers["belts"]["name"].to_list()
        mine = atlas.layers["belts"]
        mine.loc[0, "name"] = "改了"
        assert atlas.layers["belts"]["name"].to_list() == before

    def test_only_what_is_needed_is_built(self, tables):
        fresh = corridors.open().layers
        fresh["belts"]
        known = fresh.table()["features"].dropna()
        assert sorted(known.index) == ["belts", "districts"]
        assert known["belts"] == 3

    def test_they_show_themselves(self, atlas):
        assert "rail" in repr(atlas.layers)
        assert atlas.layers._repr_html_().startswith("<table")


class TestMap:
    def test_it_is_a_folium_map_without_addresses(self, atlas):
        drawn = atlas.map(["rail", "stations", "projects"])
        assert isinstance(drawn, folium.Map)
        page = drawn.get_root().render()
        assert "<script src" not in page
        assert "<link" not in page
        assert "L.map" in page
        assert drawn._repr_html_()
        again = drawn.get_root().render()
        assert (
            page.count("L.map(") == again.count("L.map(") == 1 + leaflet_files()[0].count("L.map(")
        )

    def test_an_unknown_layer_or_language_is_refused(self, atlas):
        with pytest.raises(corridors.UsageError, match="there are districts"):
            atlas.map(["trams"])
        with pytest.raises(corridors.UsageError, match="zh, en"):
            atlas.map("belts", lang="fr")

    @pytest.mark.parametrize("name", list(LAYERS))
    def test_every_layer_can_be_drawn(self, atlas, name):
        drawn = atlas.map(name, lang="en")
        assert LAYERS[name].title_en in drawn.get_root().render()

    def test_it_draws_and_shows_hostile_names_as_text(self, atlas, browser, tmp_path):
        from maps.pages.layer_map import LayerMap

        name = "</script><img src=x onerror='hit=1'>{{ 7*7 }}"
        hubs = atlas.layers["hubs"].iloc[:1].assign(name=name)
        drawn = LayerMap({"hubs": hubs}, ground=atlas.layers["districts"])
        folium.CircleMarker((30.6, 104.1)).add_to(drawn)
        drawn.save(str(tmp_path / "map.html"))
        page = browser.new_page()
        errors, asked = [], []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("request", lambda request: asked.append(request.url))
        page.goto((tmp_path / "map.html").as_uri())
        shown = page.evaluate(
            """() => {
              const map = window[Object.keys(window).find((key) => key.startsWith('map_'))];
              let text = '';
              map.eachLayer((layer) => {
                if (layer.getPopup && layer.getPopup()) {
                  layer.openPopup();
                  text = document.querySelector('.leaflet-popup strong').textContent;
                }
              });
              return [text, window.hit === undefined];
            }"""
        )
        assert shown == [name, True]
        assert not errors
        assert [url for url in asked if not url.startswith("file:")] == []
        with_hub = page.screenshot()
        page.locator(".leaflet-control-layers input").uncheck()
        assert page.screenshot() != with_hub
        page.close()


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_what_the_readme_shows_runs(name, tmp_path, monkeypatch):
    (block,) = re.findall(r"```python\n(.*?)```", (ROOT / name).read_text("utf-8"), re.DOTALL)
    monkeypatch.chdir(tmp_path)
    for file in re.findall(r'"([^"]+\.txt)"', block):
        Path(file).write_text("简阳市与雁江区相邻。", "utf-8")
    shown = {}
    for line in filter(None, block.splitlines()):
        if "=" in line.split("(")[0] or line.startswith("import"):
            exec(line, shown)
        else:
            assert len(eval(line, shown)._repr_html_()) > 100, line
