"""Lines year by year: one owner of counts and of what is open in part."""

from __future__ import annotations

import re

import pytest
from page_samples import AS_OF, layers, tables

from geo.dates.features import feature_phases
from geo.dates.phases import status_in
from geo.dates.years import YEARS
from layers.line_years import counts_of, open_km, partly_open, touches_cities
from maps.pages.headline import headline


@pytest.fixture(scope="module")
def kilometres():
    built = layers()
    return {
        mode: open_km(built[mode], built[pieces], today=AS_OF)
        for mode, pieces in (("rail", "rail_stretches"), ("roads", "road_stretches"))
    }


def test_what_is_open_never_shrinks_and_never_exceeds_the_line(kilometres):
    for frame in kilometres.values():
        years = frame[list(YEARS)]
        assert (years.diff(axis=1).fillna(0.0) > -1e-9).all().all()
        assert years.le(frame["whole"] + 1e-9, axis=0).all().all()


def test_the_layer_says_the_same_of_today(kilometres):
    built = layers()
    for mode, frame in kilometres.items():
        today = frame.loc[built[mode]["id"], int(AS_OF[:4])].to_numpy()
        open_now = built[mode]["open_km"].fillna(0.0).to_numpy()
        assert open_now == pytest.approx(today, abs=0.06)


def test_a_road_of_two_openings_is_open_in_part_between_them(kilometres):
    partly = partly_open(kilometres["roads"]).loc["road/chenganyu"]
    whole = kilometres["roads"].loc["road/chenganyu", "whole"]
    assert 0 < partly[2014] < whole
    assert partly[[2012, 2018]].isna().all()


def test_counts_are_those_of_the_phases():
    built, known = layers(), tables()
    counts = counts_of(built, known.status_history, region=known.region, today=AS_OF)
    lives = feature_phases(built["rail"], known.status_history, today=AS_OF)
    inside = touches_cities(built["rail"], built["districts"], known.region)
    for year in YEARS:
        used = [
            here and status_in(life, year) in ("open", "expected")
            for life, here in zip(lives, inside, strict=True)
        ]
        assert counts[year].open + counts[year].metro == sum(used)
        assert counts[year].partly <= sum(used)


def test_the_title_tells_what_is_open_in_part():
    counts = counts_of(layers(), tables().status_history, region=tables().region, today=AS_OF)
    year = next(year for year, one in counts.items() if one.partly)
    text = headline(counts[year], year=year, region=tables().region)
    assert re.search(rf"其中{counts[year].partly}条部分通车", text)
    whole = next(year for year, one in counts.items() if not one.partly)
    assert "部分" not in headline(counts[whole], year=whole, region=tables().region)


def test_stations_of_a_line_stand_in_running_order():
    rail = layers()["rail"].set_index("id")
    stops = rail.loc["rail/chengmian-le", "stops"].split("|")
    names = dict(zip(layers()["stations"]["id"], layers()["stations"]["name"], strict=True))
    order = [names[stop] for stop in stops]
    assert order.index("德阳") < order.index("成都东") < order.index("眉山东") or order.index(
        "德阳"
    ) > order.index("成都东") > order.index("眉山东")


@pytest.mark.parametrize(
    ("mode", "name"), [("rail", "rail_stretches"), ("roads", "road_stretches")]
)
def test_kilometres_of_each_year_are_those_opened_by_then(kilometres, mode, name):
    """Counted here from the opening years of the stretches alone."""
    pieces, counted = layers()[name], 0
    dated = pieces[pieces["opened"].str.match(r"\d{4}") & pieces["status"].eq("open")]
    for line, own in dated.groupby("line"):
        if len(own) < (pieces["line"] == line).sum():
            continue  # of some stretch nobody says when it opened, or it is to open yet
        for year in YEARS:
            opened = own.loc[own["opened"].str[:4].astype(int) <= year, "drawn_km"].sum()
            assert kilometres[mode].loc[line, year] == pytest.approx(opened), (line, year)
        counted += 1
    assert counted > 15
