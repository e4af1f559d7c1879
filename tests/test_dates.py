"""What a thing is in which year: one owner, asked by layers, network and pages alike."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_samples import AS_OF, layers, tables

from geo.dates.cells import date_parts, happened, settled_year, year_of
from geo.dates.features import feature_phases, standing_in_year, status_in_year
from geo.dates.phases import Dates, opening, phases, standing_in, status_in
from geo.dates.statuses import STATUSES
from geo.dates.stretches import own_stretches, stretch_dates, stretch_years, stretches
from geo.dates.years import YEARS
from layers.built.stretches import all_stretches
from maps.payload.years import LETTERS, Lives, letters

CELLS = st.one_of(
    st.just(""),
    st.dates().map(lambda day: day.isoformat()),
    st.integers(1990, 2040).map(str),
    st.tuples(st.integers(1990, 2040), st.integers(1, 12)).map("%d-%02d".__mod__),
)


def life(**dates: str) -> list[tuple[str, int]]:
    return phases(Dates(**dates), today=AS_OF)  # type: ignore[arg-type]


class TestCells:
    @pytest.mark.parametrize(
        "cell", ["2026-02-30", "2025-02-29", "2024-13", "２０２４", "2024-9", "0000", "20245", ""]
    )
    def test_what_the_calendar_lacks_is_no_date(self, cell: str) -> None:
        assert date_parts(cell) is None

    def test_dates_may_lack_day_or_month(self) -> None:
        assert date_parts("2024") == (2024, None, None)
        assert date_parts("2024-09") == (2024, 9, None)
        assert date_parts("2024-02-29") == (2024, 2, 29)
        assert year_of("2024-02-29") == 2024
        assert year_of("") is None

    def test_a_year_that_is_not_over_has_not_happened(self) -> None:
        assert not happened("2026", "2026-11-21")
        assert happened("2026-10", "2026-11-21")
        assert not happened("", "2026-11-21")
        assert settled_year("2026", "2026-11-21") == 2027
        assert settled_year("2026-10", "2026-11-21") == 2026


class TestPhases:
    def test_a_thing_without_status_is_always_there(self) -> None:
        assert life(status="") == [("", 0)]

    def test_an_open_line_was_planned_then_built(self) -> None:
        found = life(status="open", approved="2015", started="2018-05", opened="2020-12-31")
        assert found == [("approved", 2015), ("construction", 2018), ("open", 2020)]

    def test_an_undated_opening_holds_for_every_year(self) -> None:
        assert life(status="open", started="2018") == [("open", 0)]

    def test_an_expected_opening_comes_after_today(self) -> None:
        found = life(status="construction", started="2022-11", expected="2027")
        assert found == [("construction", 2022), ("expected", 2027)]

    def test_an_expectation_for_this_year_is_not_an_opening(self) -> None:
        found = life(status="construction", started="2022", expected="2026-12")
        assert status_in(found, 2026) == "construction"
        assert status_in(found, 2027) == "expected"

    def test_an_undated_plan_begins_when_a_text_names_it(self) -> None:
        found = life(status="planned", first_named="2022-06-18")
        assert status_in(found, 2021) is None
        assert standing_in(found, 2021) == "planned"
        assert status_in(found, 2022) == "planned"

    def test_a_status_never_falls_back(self) -> None:
        history = (("construction", "2016"), ("planned", "2019"))
        found = phases(Dates(status="open", opened="2020", history=history), today=AS_OF)
        assert [status for status, _ in found] == ["construction", "open"]

    @given(st.sampled_from(STATUSES), CELLS, CELLS, CELLS, CELLS)
    def test_a_thing_is_usable_from_the_year_it_opens_and_not_before(
        self, status, opened, expected, approved, started
    ):
        if status == "open" and opened and not happened(opened, AS_OF):
            opened = ""
        dates = Dates(
            status=status, opened=opened, expected=expected, approved=approved, started=started
        )
        year, _ = opening(dates, today=AS_OF)
        found = phases(dates, today=AS_OF)
        for asked in YEARS:
            assert (status_in(found, asked) in ("open", "expected")) == (asked >= year)
        assert status_in(found, int(AS_OF[:4])) == status


class TestFeatures:
    @pytest.mark.parametrize("name", ["rail", "roads", "projects", "stations"])
    def test_today_every_feature_has_its_status(self, name: str) -> None:
        layer = layers()[name]
        lives = feature_phases(layer, tables().status_history, today=AS_OF)
        assert [status_in(found, 2026) for found in lives] == list(layer["status"])
        told = status_in_year(layer, 2026, tables().status_history, today=AS_OF)
        assert list(told) == list(layer["status"])

    def test_what_does_not_exist_yet_stands_as_a_plan(self) -> None:
        row = {"status": "construction", "opened": "", "expected": "2027", "started": "2024-03"}
        frame = pd.DataFrame([row])
        told = [status_in_year(frame, year, today=AS_OF)[0] for year in (2010, 2024, 2026, 2027)]
        assert told == ["planned", "construction", "construction", "open"]

    def test_it_is_told_from_when_on_anybody_knows_of_it(self) -> None:
        row = {"status": "construction", "opened": "", "expected": "2027", "started": "2024-03"}
        told = [
            standing_in_year(pd.DataFrame([row]), year, today=AS_OF).iloc[0].to_list()
            for year in (2010, 2024, 2027)
        ]
        assert told == [["planned", "2024"], ["construction", ""], ["open", ""]]


class TestStretches:
    def test_a_stretch_has_its_own_date_or_its_lines(self) -> None:
        whole = Dates(status="open", opened="2023-11-28", started="2011")
        assert stretch_dates("", whole, today=AS_OF) is whole
        ahead = stretch_dates("2028", whole, today=AS_OF)
        assert (ahead.status, ahead.expected) == ("construction", "2028")
        planned = stretch_dates("2028", Dates(status="planned"), today=AS_OF)
        assert planned.status == "planned"
        done = stretch_dates("2021", Dates(status="construction", expected="2027"), today=AS_OF)
        assert (done.status, done.opened, done.expected) == ("open", "2021", "")

    def test_the_network_and_the_pages_open_a_stretch_in_the_same_year(self) -> None:
        known = tables()
        for lines, points in (
            (known.rail, known.rail_points),
            (known.roads, known.road_points),
        ):
            ordered = points.assign(opens=stretch_years(points, lines, today=AS_OF))
            ends = {
                (row.line, row.part, row.name, row.lon): row.opens for row in ordered.itertuples()
            }
            for stretch in stretches(lines, points, today=AS_OF):
                opens = ends[stretch.line, stretch.part, stretch.b, stretch.end[0]]
                found = phases(stretch.dates, today=AS_OF)
                usable = [y for y in YEARS if status_in(found, y) in ("open", "expected")]
                assert usable == [y for y in YEARS if y >= opens], stretch

    def test_a_drawn_line_is_made_of_its_stretches(self) -> None:
        known, built = tables(), layers()
        keys = [stretch.key for own in own_stretches(known).values() for stretch in own]
        pieces = all_stretches(built)
        drawn = list(zip(pieces["line"], pieces["part"], pieces["order"], strict=True))
        assert drawn == keys
        for mode in ("rail", "road"):
            layer = built["rail" if mode == "rail" else "roads"]
            for row in layer.itertuples():
                own = pieces.geometry[pieces["line"] == row.id]
                length = 0.0 if row.geometry is None else row.geometry.length
                assert length == pytest.approx(sum(shape.length for shape in own)), row.id


class TestPayload:
    def test_a_life_reads_back_year_by_year(self) -> None:
        found = life(status="construction", started="2022-11", expected="2027")
        text = letters(found)
        assert len(text) == len(YEARS)
        back = {letter: status for status, letter in LETTERS.items()}
        for letter, year in zip(text, YEARS, strict=True):
            there = status_in(found, year)
            assert back[letter.lower()] == standing_in(found, year)
            assert (there is None) == letter.isupper()

    def test_a_life_is_stored_once(self) -> None:
        lives = Lives()
        found = life(status="open", opened="2012")
        assert [lives.add(found), lives.add(found)] == [0, 0]
        assert lives.payload()["lives"] == [letters(found)]
