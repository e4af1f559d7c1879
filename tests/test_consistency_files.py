"""The portal, the English pages and the files for other programs say what the overview says."""

from __future__ import annotations

import re

import geopandas as gpd
import pytest
from page_samples import AS_OF, context, layers, overview, tables
from unpacking import decode_column

import corridors
from geo.dates.years import YEARS
from layers.built.stretches import all_stretches
from layers.files.writing import write_geopackage, write_layer
from layers.line_years import counts_of, open_km, partly_open
from maps.pages.headline import headline
from maps.pages.overview import overview_data
from maps.pages.portal import index_page

NOW = int(AS_OF[:4])
TOLD = ("status", "opened", "expected", "approved", "started")


def numbers(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", text)]


def heading(html: str) -> str:
    found = re.search(r"<h1[^>]*>(.*?)</h1>", html)
    return re.sub("<[^>]+>", "", found[1])


def test_the_title_counts_alike_in_both_languages_every_year():
    counts = counts_of(layers(), tables().status_history, region=tables().region, today=AS_OF)
    for year in YEARS:
        zh, en = (headline(counts[year], year=year, region=tables().region, lang=lang)
                  for lang in ("zh", "en"))  # fmt: skip
        assert sorted(numbers(zh)) == sorted(numbers(en)), year
        told = [counts[year].open, counts[year].metro, counts[year].partly,
                counts[year].building, counts[year].planned]  # fmt: skip
        assert sorted(numbers(zh)) == sorted([year, counts[year].open, *filter(None, told[1:])])


def test_the_portal_s_title_is_the_overview_s():
    html = index_page(layers(), tables(), context=context())
    assert heading(html) == heading(overview())
    assert str(NOW) in heading(html)


def test_the_portal_counts_the_features_of_the_layers():
    html = index_page(layers(), tables(), context=context())
    told = {key: int(count) for count, key in re.findall(
        r'<li><b class="n">(\d+)</b> <span data-t="([^"]+)"', html)}  # fmt: skip
    rail, roads = layers()["rail"]["kind"], layers()["roads"]["kind"]
    assert told["count_metro"] == (rail == "metro").sum()
    assert told["count_rail"] == (~rail.isin(("metro", "class"))).sum()
    assert told["count_roads"] == (roads != "class").sum()


@pytest.mark.parametrize("name", ["rail", "roads"])
def test_a_popup_says_how_much_is_open_as_the_stretches_do(name):
    raw = overview_data(layers(), tables(), context=context())[1]["layers"][name]
    told = dict(zip(decode_column(raw["columns"]["id"], raw["n"]),
                    decode_column(raw["columns"]["open_km"], raw["n"]), strict=True))  # fmt: skip
    kilometres = open_km(layers()[name], all_stretches(layers()), today=AS_OF)
    parts = partly_open(kilometres)
    for line, cell in told.items():
        whole, *years = cell or [0.0] * (len(YEARS) + 1)
        known = parts.loc[line].notna().any()
        assert whole == pytest.approx(kilometres.loc[line, "whole"] if known else 0.0, abs=0.06)
        for year, km in zip(YEARS, years, strict=True):
            part = parts.loc[line, year]
            assert km == pytest.approx(part if part == part else 0.0, abs=0.06), (line, year)


@pytest.mark.parametrize("name", ["rail", "roads", "rail_stretches", "road_stretches"])
def test_files_for_other_programs_say_the_same(name, tmp_path):
    layer = layers()[name]
    paths = write_layer(layer, name, tmp_path)
    paths.append(write_geopackage({name: layer}, tmp_path / "all.gpkg"))
    for path in paths:
        reader = gpd.read_parquet if path.suffix == ".parquet" else gpd.read_file
        written = (
            reader(path, **({"layer": name} if path.suffix == ".gpkg" else {}))
            .set_index("id")
            .loc[layer["id"]]
            .reset_index()
        )
        for column in (*TOLD, "name", "alignment", "drawn_km"):
            if column not in layer.columns:
                continue
            for mine, theirs in zip(layer[column], written[column], strict=True):
                assert cell(mine) == cell(theirs), (path.name, column)


def cell(value: object) -> str:
    """A cell as all formats have it: nothing is nothing, a day is a day."""
    if value is None or value != value or str(value) in ("", "NaT"):
        return ""
    if isinstance(value, float):
        return f"{value:.1f}"
    return str(value)[:10] if re.match(r"\d{4}-\d\d-\d\d[ T]", str(value)) else str(value)


@pytest.mark.parametrize("year", [2010, 2018, NOW, 2035])
@pytest.mark.parametrize("mode", ["rail", "road", "any"])
def test_connect_and_travel_agree(year, mode):
    """One journey asked for alone takes the minutes it has among all."""
    atlas = corridors.open()
    square = atlas.travel(year=year, mode=mode)
    for start, end in (("简阳市", "雁江区"), ("青白江区", "广汉市"), ("彭州市", "什邡市"),
                       ("乐至县", "简阳市"), ("东坡区", "旌阳区")):  # fmt: skip
        minutes = atlas.connect(start, end, year=year, mode=mode).minutes
        told = square.loc[start, end]
        assert (minutes is None) == (told != told), (start, end)
        if minutes is not None:
            assert minutes == pytest.approx(told, abs=0.1), (start, end)
