"""A layer is added in two files, its builder and its record, and appears everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import geopandas as gpd
import pandas as pd
import pyogrio
import pytest
import shapely

from geo.tables.door import Tables
from layers.features import finish
from layers.looks import Look, Sign
from layers.popup_fields import Fact
from layers.registry import LAYERS, LayerSpec
from maps.build import build
from maps.cli import main

pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

# The first file: what a layers/built/*.py would hold.
#: Name, place, kind, opening, a fact of its own.
CLINIC = ("走廊诊所", shapely.Point(104.30, 30.62), "clinic", "2019-05-01", 120)
PATH = shapely.LineString([(104.0, 30.50), (104.2, 30.58), (104.5, 30.52)])
CYCLEWAY = ("锦江自行车道", shapely.MultiLineString([PATH]), "greenway", "2020-01-01", 61)
MARSH = shapely.MultiPolygon([shapely.box(104.55, 30.60, 104.75, 30.75)])
WETLAND = ("龙泉湿地", MARSH, "wetland", "2018-01-01", 34)


def _built(tables: Tables, layer: str, row: tuple[Any, ...]) -> gpd.GeoDataFrame:
    name, shape, kind, opened, own = row
    frame = pd.DataFrame(
        {
            "id": [f"{layer}/1"],
            "name": [name],
            "kind": [kind],
            "status": ["open"],
            "opened": [opened],
            "source": ["toy"],
            "confidence": ["high"],
            f"{layer}_fact": [own],
        }
    )
    return finish(frame, [shape], tables, table=layer, extra=(f"{layer}_fact",))


# The second file: records as they stand in layers/registry.py.
CLINICS = LayerSpec(
    "诊所",
    "Clinics",
    lambda tables, _: _built(tables, "clinics", CLINIC),
    "Point",
    look=Look(
        group="health",
        draw="symbols",
        rank=65,
        signs={
            "clinic": Sign(
                zh="社区诊所",
                en="Community clinic",
                color=("#b00020", "#ff8a9a"),
                shape="cross",
                size=12,
                zoom=8,
                label_zoom=8.2,
                label_rank=1.5,
            )
        },
        facts=("opened", Fact("clinics_fact", "床位", "Beds", "number", "张", "beds")),
    ),
)
CYCLEWAYS = LayerSpec(
    "自行车道",
    "Cycleways",
    lambda tables, _: _built(tables, "cycleways", CYCLEWAY),
    "MultiLineString",
    look=Look(
        group="green",
        draw="lines",
        rank=44,
        signs={
            "greenway": Sign(
                zh="绿道",
                en="Greenway",
                color=("#00796b", "#4dd0c0"),
                size=2.2,
                label_zoom=8,
                label_rank=1.4,
            )
        },
        facts=(Fact("cycleways_fact", "骑行里程", "Length to ride", "number", "公里", "km"),),
    ),
)
WETLANDS = LayerSpec(
    "湿地",
    "Wetlands",
    lambda tables, _: _built(tables, "wetlands", WETLAND),
    "MultiPolygon",
    look=Look(
        group="green",
        draw="fills",
        rank=11,
        signs={"wetland": Sign(zh="湿地公园", en="Wetland park", color=("#1565c0", "#90caf9"))},
        facts=(Fact("wetlands_fact", "水面", "Water", "number", "平方公里", "km²"),),
    ),
)
TOYS: Mapping[str, LayerSpec] = {"clinics": CLINICS, "cycleways": CYCLEWAYS, "wetlands": WETLANDS}
ROWS = {"clinics": CLINIC, "cycleways": CYCLEWAY, "wetlands": WETLAND}
#: Typed into the search box: a name, the start of one in letters, and part of one.
TYPED = {"clinics": "zoulangzhensuo", "cycleways": "锦江自行车", "wetlands": "lqsd"}


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("toys") / "out"
    with pytest.MonkeyPatch.context() as patch:
        for name, spec in TOYS.items():
            patch.setitem(LAYERS, name, spec)
        build(out=folder)
        yield folder


@pytest.fixture
def page(out: Path, browser: Any) -> Iterator[Any]:
    session = browser.new_context(
        viewport={"width": 1440, "height": 900}, offline=True, reduced_motion="reduce"
    )
    opened = session.new_page()
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.goto((out / "maps" / "overview.html").as_uri() + "#map=10/30.6/104.35")
    opened.wait_for_selector("html[data-ready]")
    yield opened
    session.close()
    assert errors == []


def picture(page: Any) -> str:
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    return str(page.evaluate("document.querySelector('canvas.atlas-surface').toDataURL()"))


def box(page: Any, name: str) -> Any:
    """The checkbox of a layer; a layer alone in its group has the group's."""
    group = LAYERS[name].look.group
    alone = sum(spec.look.group == group for spec in TOYS.values() if spec.look) == 1
    return page.locator(f"#group-{group}" if alone else f"[data-layer={name}]")


@pytest.mark.parametrize("name", TOYS)
def test_its_files_are_written(out: Path, name: str) -> None:
    for suffix in ("parquet", "geojson"):
        assert (out / "layers" / f"{name}.{suffix}").is_file()
    assert ROWS[name][0] in (out / "tables" / f"{name}.csv").read_text("utf-8-sig")
    layer = gpd.read_parquet(out / "layers" / f"{name}.parquet")
    assert list(layer["name"]) == [ROWS[name][0]]
    assert name in pyogrio.list_layers(out / "corridors.gpkg")[:, 0]


@pytest.mark.parametrize("name", TOYS)
def test_the_command_lists_it(out: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["layers", "--out", str(out)]) == 0
    line = next(line for line in capsys.readouterr().out.splitlines() if name in line)
    assert TOYS[name].title in line
    assert TOYS[name].title_en in line
    assert re.search(r"\b1\b", line)


@pytest.mark.parametrize("name", TOYS)
def test_the_portal_names_it(out: Path, browser: Any, name: str) -> None:
    session = browser.new_context(offline=True)
    portal = session.new_page()
    portal.goto((out / "index.html").as_uri())
    portal.wait_for_selector("html[data-ready]")
    title = TOYS[name].title
    assert title in portal.locator(".counts").text_content()
    row = portal.locator(f"tr:has(a[href='layers/{name}.geojson'])")
    assert title in row.text_content()
    portal.locator("#lang").click()
    assert TOYS[name].title_en in row.text_content()
    session.close()


@pytest.mark.parametrize("name", TOYS)
def test_pixels_change_with_its_checkbox(page: Any, name: str) -> None:
    whole = picture(page)
    control = box(page, name)
    assert control.is_checked()
    control.uncheck()
    without = picture(page)
    assert without != whole
    control.check()
    assert picture(page) == whole


@pytest.mark.parametrize("name", TOYS)
def test_its_colour_is_on_the_map(page: Any, name: str) -> None:
    """Pixels near the record's colour, more of them than without the layer."""
    (sign,) = TOYS[name].look.signs.values()
    light = [int(sign.color[0][i : i + 2], 16) for i in (1, 3, 5)]
    tolerance = 40 if name != "wetlands" else 110
    count = """([r, g, b, far]) => {
      const canvas = document.querySelector('canvas.atlas-surface');
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      let n = 0;
      for (let i = 0; i < data.length; i += 4) {
        if (Math.hypot(data[i] - r, data[i + 1] - g, data[i + 2] - b) < far) n += 1;
      }
      return n;
    }"""
    picture(page)
    whole = page.evaluate(count, [*light, tolerance])
    box(page, name).uncheck()
    picture(page)
    assert whole - page.evaluate(count, [*light, tolerance]) > 20


@pytest.mark.parametrize("name", TOYS)
def test_search_finds_it_and_the_popup_shows_its_fields(page: Any, name: str) -> None:
    page.fill("#search", TYPED[name])
    page.locator(f"#search-results li[data-id='{name}/1']").first.click()
    assert page.locator("#detail-title").text_content() == ROWS[name][0]
    (fact,) = (f for f in TOYS[name].look.facts if isinstance(f, Fact))
    facts = page.locator("#detail .facts").text_content()
    assert f"{fact.zh}{ROWS[name][4]} {fact.unit_zh}" in facts
    (sign,) = TOYS[name].look.signs.values()
    assert sign.zh in page.locator("#detail .kicker").text_content()
    assert sign.zh in page.locator(".leaflet-popup").text_content()
    page.evaluate("document.querySelector('#lang').click()")
    assert fact.en in page.locator("#detail .facts").text_content()


@pytest.mark.parametrize("name", TOYS)
def test_the_legend_explains_it_while_it_is_shown(page: Any, name: str) -> None:
    (sign,) = TOYS[name].look.signs.values()
    assert sign.zh in page.locator("#legend-rows").text_content()
    box(page, name).uncheck()
    picture(page)
    assert sign.zh not in page.locator("#legend-rows").text_content()


@pytest.mark.parametrize("name", TOYS)
def test_a_click_on_it_opens_it(page: Any, name: str) -> None:
    x, y = {"clinics": (104.30, 30.62), "cycleways": (104.1, 30.54), "wetlands": (104.62, 30.66)}[
        name
    ]
    point = page.evaluate(
        """([lon, lat]) => {
          atlas.store.set({ layers: new Set(['clinics', 'cycleways', 'wetlands']) });
          atlas.map.setView([lat, lon], 11, { animate: false });
          const frame = atlas.map.getContainer().getBoundingClientRect();
          const p = atlas.map.latLngToContainerPoint([lat, lon]);
          return [frame.left + p.x, frame.top + p.y];
        }""",
        [x, y],
    )
    picture(page)
    page.mouse.click(*point)
    assert page.locator("#detail-title").text_content() == ROWS[name][0]


def test_its_year_its_name_and_its_file_to_take_along(page: Any) -> None:
    names = "atlas.labels().map(({ text }) => text)"
    assert {ROWS["clinics"][0], ROWS["cycleways"][0]} <= set(page.evaluate(names))
    page.locator("#year").fill("2017")
    picture(page)
    assert not {row[0] for row in ROWS.values()} & set(page.evaluate(names))
    assert {"clinics", "cycleways", "wetlands"} <= set(
        page.locator("#download-layer option").evaluate_all("(all) => all.map((o) => o.value)")
    )
