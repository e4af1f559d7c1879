"""Trains of a day: the count of the right year for the right two stations, or none."""

from __future__ import annotations

import json
from types import SimpleNamespace

import pandas as pd
import pytest

from layers.travel.frequency import frequencies
from layers.travel.journeys import Journey, JourneyLeg, connect
from maps.cli import main

COUNTS = pd.DataFrame(
    [
        {"start": "甲", "end": "乙", "year": 2016, "trains": 20, "source": "one"},
        {"start": "乙", "end": "甲", "year": 2021, "trains": 48, "source": "two"},
        {"start": "乙", "end": "丙", "year": 2021, "trains": 2, "source": "three"},
    ]
)
PARAMETERS = pd.DataFrame([{"name": "rail.service_hours", "value": "16"}])
TABLES = SimpleNamespace(train_counts=COUNTS, parameters=PARAMETERS)


def ride(*legs: tuple[str, str, str], year: int = 2026) -> Journey:
    made = tuple(JourneyLeg(mode, None, start, end, 1.0, 1.0, ()) for mode, start, end in legs)
    return Journey("甲", "丙", year, "rail", 10.0, 5.0, 3.0, made)


@pytest.mark.parametrize(
    ("year", "trains", "counted"), [(2026, 48, 2021), (2018, 20, 2016), (2010, 20, 2016)]
)
def test_the_last_count_not_after_the_year(year, trains, counted):
    (one,) = frequencies(TABLES, ride(("rail", "甲", "乙"), year=year))
    assert (one.trains, one.year) == (trains, counted)


def test_half_the_interval_of_one_way():
    (one,) = frequencies(TABLES, ride(("rail", "甲", "乙")))
    # 24 trains each way in 960 minutes: one in 40.
    assert one.wait == pytest.approx(20)


def test_a_train_that_runs_through_is_one_ride_and_a_change_makes_two():
    through = ride(("board", "甲", "甲"), ("rail", "甲", "乙"), ("rail", "乙", "丙"))
    assert [(f.start, f.end, f.trains) for f in frequencies(TABLES, through)] == [
        ("甲", "丙", None)
    ]
    changed = ride(("rail", "甲", "乙"), ("alight", "乙", "乙"), ("rail", "乙", "丙"))
    assert [f.trains for f in frequencies(TABLES, changed)] == [48, 2]


def test_no_ride_no_trains():
    assert frequencies(TABLES, ride(("road", "甲", "乙"))) == []


def test_the_command_tells_them_only_when_asked(tables, capsys):
    assert main(["connect", "成都东", "绵阳", "--mode", "rail", "--format", "json"]) == 0
    plain = json.loads(capsys.readouterr().out)
    assert (
        main(["connect", "成都东", "绵阳", "--mode", "rail", "--format", "json", "--frequency"])
        == 0
    )
    asked = json.loads(capsys.readouterr().out)
    told = frequencies(tables, connect(tables, "成都东", "绵阳", mode="rail"))
    assert asked.pop("frequency") == [each.to_dict() for each in told] != []
    assert asked == plain


def test_counts_are_facts_with_a_source(tables):
    counts = tables.train_counts
    assert len(counts) > 100
    assert (counts["source"] != "").all()
    pairs = counts[["start", "end"]].apply(frozenset, axis=1)
    assert not pd.DataFrame({"pair": pairs, "year": counts["year"]}).duplicated().any()
