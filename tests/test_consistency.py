"""No page, file or command says of a line, a crossing or a year what another one denies."""

from __future__ import annotations

import json
from dataclasses import astuple

import pandas as pd
import pytest
from page_samples import AS_OF, context, layers, tables
from unpacking import decode_column, unpack_integers

import corridors
from geo.dates.features import dates_of, feature_phases, line_years, status_in_year
from geo.dates.phases import phases, status_in
from geo.dates.years import NEVER, YEARS
from layers.built.stretches import all_stretches
from layers.files.writing import write_table
from layers.line_lengths import REASONS, WITHIN, line_lengths
from layers.line_years import Counts, counts_of, open_km, touches_cities
from layers.travel.gains import gains
from layers.travel.times import travel_matrices
from maps.pages.border_pairs import border_pairs_page
from maps.pages.headline import headline
from maps.pages.overview import overview_data

USABLE = ("open", "expected")


@pytest.fixture(scope="module")
def overview():
    return overview_data(layers(), tables(), context=context())[1]


def numbers(packed):
    return unpack_integers(packed).tolist() if isinstance(packed, str) else list(packed)


def page_statuses(overview, layer):
    """Status of each feature in each year, as the page's scripts read it."""
    years, raw = overview["years"], overview["layers"][layer]
    lives = [years["lives"][i] for i in numbers(raw["lives"])]
    return [
        {
            years["first"] + i: years["letters"].get(letter) if letter in years["letters"] else None
            for i, letter in enumerate(life)
        }
        for life in lives
    ]


@pytest.mark.parametrize("name", ["rail", "roads"])
def test_page_layer_and_network_open_a_line_in_the_same_year(overview, name):
    layer = layers()[name]
    lives = feature_phases(layer, tables().status_history, today=AS_OF)
    opens = dict(line_years(getattr(tables(), name), today=AS_OF)[["id", "opens"]].to_numpy())
    told = page_statuses(overview, name)
    for line, life, years in zip(layer["id"], lives, told, strict=True):
        for year in YEARS:
            assert years[year] == status_in(life, year), (line, year)
            assert (years[year] in USABLE) == (year >= opens[line]), (line, year)


@pytest.mark.parametrize("name", ["rail", "roads", "projects", "stations"])
def test_what_near_tells_is_what_the_page_shows(overview, name):
    if name == "projects":
        pytest.importorskip("folium")
    layer = layers()[name]
    for year in (2010, 2016, 2024, 2026, 2027, 2035):
        statuses = status_in_year(layer, year, tables().status_history, today=AS_OF)
        by_id = dict(zip(layer["id"], statuses, strict=True))
        raw = overview["layers"][name]
        ids = decode_column(raw["columns"]["id"], raw["n"])
        for feature, years in zip(ids, page_statuses(overview, name), strict=True):
            shown = years[year]
            if shown is not None:
                assert {"expected": "open"}.get(shown, shown) == by_id[feature], (feature, year)


def test_the_gains_open_lines_when_the_page_does(overview):
    matrices = travel_matrices(tables())
    ranking = gains(tables(), modes=("any",), matrices=matrices)
    statuses = {}
    for name in ("rail", "roads"):
        statuses |= dict(zip(layers()[name]["id"], page_statuses(overview, name), strict=True))
    undated = ranking["opens"].isna()
    assert ranking.loc[undated, "basis"].eq("undated").all()
    for line in ranking.loc[undated, "line"]:  # open, nobody says since when
        assert statuses[line][int(AS_OF[:4])] in USABLE, line
    for row in ranking[~undated].itertuples():
        for year in YEARS:
            assert (statuses[row.line][year] in USABLE) == (year >= row.opens), row.line
        assert row.opens != NEVER


def test_titles_panels_and_tables_count_alike(overview):
    counts = counts_of(layers(), tables().status_history, region=tables().region, today=AS_OF)
    assert [tuple(row) for row in overview["counts"]] == [astuple(one) for one in counts.values()]


@pytest.mark.parametrize("name", ["rail", "roads"])
def test_kilometres_open_are_those_of_the_stretches(name):
    layer, pieces = layers()[name], all_stretches(layers())
    kilometres = open_km(layer, pieces, today=AS_OF)
    for row in layer.itertuples():
        own = pieces[pieces["line"] == row.id]
        made = sum(getattr(row, f"{one}_km") or 0 for one in ("surveyed", "generalised", "schematic")
                   if getattr(row, f"{one}_km") == getattr(row, f"{one}_km"))  # fmt: skip
        assert made == pytest.approx(own["drawn_km"].sum(), abs=0.2), row.id
        assert kilometres.loc[row.id, "whole"] == pytest.approx(own["drawn_km"].sum(), abs=1e-6)


def test_a_crossing_is_as_open_as_its_stretch_on_every_page_and_file():
    pairs, pieces = layers()["border_pairs"], all_stretches(layers())
    html = border_pairs_page(layers(), tables(), context=context())
    data = json.loads(
        html.split('<script type="application/json" id="atlas-data">')[1].split("</script>")[0]
    )
    raw = data["layers"]["border_pairs"]
    told = decode_column(raw["columns"]["crossings"], raw["n"])
    for row, shown in zip(pairs.itertuples(), told, strict=True):
        crossings = json.loads(row.crossings)
        assert shown == crossings
        for status in ("open", "construction", "planned"):
            lines = {c["line"] for c in crossings if c["status"] == status}
            assert getattr(row, f"crossings_{status}") == len(lines)
        for crossing in crossings:
            own = pieces[pieces["line"] == crossing["line"]]
            dates = set(zip(own["status"], own["opened"], own["expected"], strict=True))
            assert (crossing["status"], crossing["opened"], crossing["expected"]) in dates


def test_track_that_two_lines_share_crosses_once():
    for row in layers()["border_pairs"].itertuples():
        spots = [(c["lon"], c["lat"], c["mode"]) for c in json.loads(row.crossings)]
        assert len(spots) == len(set(spots)), row.id


def test_a_stretch_without_a_date_of_its_own_is_as_its_line():
    pieces = all_stretches(layers())
    for name in ("rail", "roads"):
        lines = layers()[name].set_index("id")
        for row in pieces[
            (pieces["dated"] == "no") & pieces["line"].isin(lines.index)
        ].itertuples():
            assert row.status == lines.at[row.line, "status"]
            assert row.opened == lines.at[row.line, "opened"]
    assert phases(dates_of(next(pieces.itertuples())), today=AS_OF)


@pytest.mark.parametrize("name", ["rail", "roads"])
def test_tables_layers_and_csv_say_the_same_of_a_line(overview, tmp_path, name):
    layer = layers()[name]
    rows = getattr(tables(), name).set_index("id")
    written = pd.read_csv(
        write_table(layer, name, tmp_path), dtype=str, keep_default_na=False, encoding="utf-8-sig"
    ).set_index("id")
    raw = overview["layers"][name]
    page = {key: decode_column(raw["columns"][key], raw["n"]) for key in ("status", "length_km")}
    assert list(written.index) == list(layer["id"])
    for i, row in enumerate(layer.itertuples()):
        table, file = rows.loc[row.id], written.loc[row.id]
        assert row.status == table["status"] == file["status"] == page["status"][i]
        for column in ("opened", "expected"):
            assert (getattr(row, column) or "") == (table[column] or "") == file[column], row.id
        lengths = {number(one) for one in (row.length_km, table["length_km"], file["length_km"])}
        assert lengths == {number(page["length_km"][i])}, row.id
        for column in ("drawn_km", "open_km"):
            assert number(file[column]) == pytest.approx(number(getattr(row, column)), nan_ok=True)


def number(cell):
    """A length, 0 where there is none: no line is 0 km long."""
    return 0.0 if cell in (None, "") or cell != cell else float(cell)


def test_check_lengths_are_those_of_the_layers():
    told = line_lengths(tables()).set_index("line")
    for name in ("rail", "roads"):
        for row in layers()[name].itertuples():
            if row.id in told.index:
                assert told.at[row.id, "drawn_km"] == row.drawn_km
                assert number(told.at[row.id, "length_km"]) == number(row.length_km)
            else:
                assert not number(row.drawn_km), row.id


def test_a_length_that_is_farther_off_has_its_reason():
    told = line_lengths(tables())
    far = told[told["off"].abs() > WITHIN]
    assert set(far["why"]) <= set(REASONS) - {"unexplained"}
    assert told.loc[~told.index.isin(far.index), "why"].eq("").all()
    assert len(far) <= 0.5 * told["off"].notna().sum()
    # Another stretch, measure or study is a fact of somebody: it says which, and who.
    for reason in ("beyond", "study", "unknown"):
        assert far.loc[far["why"] == reason, "note"].ne("").all()


def test_lengths_of_another_extent_are_compared_over_it():
    told = line_lengths(tables()).set_index("line")
    compared = told[told["of"] == "extent"]
    assert set(compared.index) == {"road/chengyu", "road/g5-chengmian", "road/chengya",
                                   "road/tfu-expressway", "road/suiyu"}  # fmt: skip
    given = tables().length_extents.groupby("line")["km"].sum()
    for line, row in compared.iterrows():
        assert row["extent_km"] == pytest.approx(given[line])
        assert row["extent_drawn_km"] < row["drawn_km"] + 40.0  # 天府机场高速 has two branches more
        assert row["off"] == pytest.approx(row["extent_drawn_km"] / row["extent_km"] - 1.0)
        assert row["extent_km"] < row["length_km"]
    assert told.loc[told["of"] != "extent", "extent_km"].isna().all()


def test_near_tells_every_year_what_the_page_shows(overview):
    """The command's own answer, for all projects there are and one place."""
    raw = overview["layers"]["projects"]
    ids = decode_column(raw["columns"]["id"], raw["n"])
    shown = dict(zip(ids, page_statuses(overview, "projects"), strict=True))
    atlas = corridors.open()
    for year in YEARS:
        found = atlas.near("简阳市", within_km=400, year=year)
        assert len(found) > 50
        for row in found.itertuples():
            status = shown[row.id][year]
            if status is None:  # the page draws nothing: nobody had named it yet
                assert row.status in ("planned", "proposed"), (row.id, year)
            else:
                assert row.status == {"expected": "open"}.get(status, status), (row.id, year)


def test_the_title_of_each_year_counts_the_lines_the_page_shows(overview):
    """Counted here from what the scripts read: the lines drawn open in that year."""
    rail = layers()["rail"]
    inside = touches_cities(rail, layers()["districts"], tables().region)
    lives = page_statuses(overview, "rail")
    kinds = list(rail["kind"])
    for i, year in enumerate(YEARS):
        here = [
            (life[year], kind) for life, kind, yes in zip(lives, kinds, inside, strict=True) if yes
        ]
        opened, metro, _, building, planned, *_ = overview["counts"][i]
        assert opened == sum(s in USABLE and kind != "metro" for s, kind in here), year
        assert metro == sum(s in USABLE and kind == "metro" for s, kind in here), year
        assert building == sum(s == "construction" for s, _ in here), year
        assert planned == sum(s in ("approved", "planned", "proposed") for s, _ in here), year
        title = headline(Counts(*overview["counts"][i]), year=year, region=tables().region)
        assert f"{year}年：成德眉资已通{opened}条铁路" in title


def test_a_line_crosses_a_pair_with_one_status():
    """Panels count lines by status: one line in two statuses would be counted twice or once."""
    for row in layers()["border_pairs"].itertuples():
        statuses = {(c["line"], c["status"]) for c in json.loads(row.crossings)}
        assert len(statuses) == len({line for line, _ in statuses}), row.id
        told = row.crossings_open + row.crossings_construction + row.crossings_planned
        assert told == len(statuses), row.id
