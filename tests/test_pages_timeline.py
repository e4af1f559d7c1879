"""What a feature is in which year."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from page_samples import AS_OF, layers, tables

from layers.status import status_in_year
from maps.payload.lives import feature_lives, stretches, yearly_lives
from maps.payload.timeline import Dates, phases, status_in


def life(**dates: str) -> list[tuple[str, int]]:
    return phases(Dates(**dates), as_of=AS_OF)  # type: ignore[arg-type]


def test_a_thing_without_status_is_always_there() -> None:
    assert life(status="") == [("", 0)]


def test_an_open_line_was_planned_then_built() -> None:
    found = life(status="open", approved="2015", started="2018-05", opened="2020-12-31")
    assert found == [("approved", 2015), ("construction", 2018), ("open", 2020)]


def test_an_undated_opening_holds_for_every_year() -> None:
    assert life(status="open", started="2018") == [("open", 0)]


def test_an_expected_opening_comes_after_today() -> None:
    found = life(status="construction", started="2022-11", expected="2027")
    assert found == [("construction", 2022), ("expected", 2027)]


def test_an_expectation_for_this_year_is_not_an_opening() -> None:
    found = life(status="construction", started="2022", expected="2026-12")
    assert status_in(found, 2026) == "construction"
    assert status_in(found, 2027) == "expected"


def test_an_undated_plan_begins_when_a_text_names_it() -> None:
    found = life(status="planned", first_named="2022-06-18")
    assert status_in(found, 2021) is None
    assert status_in(found, 2022) == "planned"


def test_a_status_never_falls_back() -> None:
    history = (("construction", "2016"), ("planned", "2019"))
    found = phases(Dates(status="open", opened="2020", history=history), as_of=AS_OF)
    assert [status for status, _ in found] == ["construction", "open"]


@pytest.mark.parametrize("name", ["rail", "roads", "projects", "stations"])
def test_today_every_feature_has_its_status(name: str) -> None:
    layer = layers()[name]
    lives = feature_lives(layer, tables(), as_of=AS_OF)
    told = [status_in(found, 2026) for found in lives]
    assert told == list(layer["status"])


@pytest.mark.parametrize("year", [2010, 2018, 2024, 2026, 2027, 2035])
def test_projects_by_year_are_as_the_command_tells_them(year: int) -> None:
    projects = layers()["projects"]
    expected = list(projects["status"])
    if year != 2026:
        expected = list(status_in_year(projects, year, today=AS_OF))
    told = [status_in(found, year) for found in yearly_lives(projects, as_of=AS_OF)]
    assert ["open" if status == "expected" else status for status in told] == expected


def test_a_line_is_cut_where_its_opening_changes() -> None:
    rail = layers()["rail"]
    row = next(r for r in rail.itertuples() if r.id == "rail/metro18")
    own = feature_lives(rail[rail["id"] == row.id], tables(), as_of=AS_OF)[0]
    parts = stretches(row, own, tables(), as_of=AS_OF)
    years = {status_in(found, 2020) for _, found in parts}
    assert len(parts) > 1
    assert sum(len(path) - 1 for path, _ in parts) == sum(
        len(line.coords) - 1 for line in row.geometry.geoms
    )
    assert "open" in years


def test_a_surveyed_line_opens_stretch_by_stretch_too() -> None:
    rail = layers()["rail"]
    own = rail[rail["id"] == "rail/metro18"].copy()
    life = feature_lives(own, tables(), as_of=AS_OF)[0]
    schematic = stretches(next(own.itertuples()), life, tables(), as_of=AS_OF)
    # A survey: many vertices, some 100 m beside the chords.
    shape = shapely.segmentize(own.geometry.iloc[0], 0.002)
    own["geometry"] = [shapely.transform(shape, lambda xy: np.add(xy, 0.0007))]
    own["alignment"] = "surveyed"
    surveyed = stretches(next(own.itertuples()), life, tables(), as_of=AS_OF)
    assert [found for _, found in surveyed] == [found for _, found in schematic]
    for (far, _), (near, _) in zip(surveyed, schematic, strict=True):
        assert shapely.LineString(far).length == pytest.approx(
            shapely.LineString(near).length, rel=0.15, abs=0.01
        )
