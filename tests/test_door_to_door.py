"""Journeys a local would judge, each with the reason why its bounds are what they are."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from layers.travel.journeys import connect

#: Bounds of what people who live there would call right, not of what the model says.
JOURNEYS = pd.read_csv(
    Path(__file__).parent / "fixtures" / "door_to_door.csv", keep_default_na=False
)


def asked() -> list[object]:
    return [
        pytest.param(row, id=f"{row['from']}-{row['to']}-{row['mode']}-{row['year']}")
        for _, row in JOURNEYS.iterrows()
    ]


@pytest.mark.parametrize("row", asked())
def test_no_answer_is_absurd(tables, row):
    journey = connect(tables, row["from"], row["to"], year=int(row["year"]), mode=row["mode"])
    if row["why_none"]:
        assert (journey.minutes, journey.reason) == (None, row["why_none"]), row["reason"]
        return
    assert journey.minutes is not None, row["reason"]
    assert float(row["least_min"]) <= journey.minutes <= float(row["most_min"]), row["reason"]
    if row["most_km"]:
        assert journey.km <= float(row["most_km"]), row["reason"]
    if row["via"]:
        assert row["via"] in {leg.line for leg in journey.legs}, row["reason"]


def test_every_bound_is_a_bound():
    told = JOURNEYS[JOURNEYS["why_none"] == ""]
    least, most = told["least_min"].astype(float), told["most_min"].astype(float)
    assert len(JOURNEYS) >= 20
    assert ((most / least) <= 2.5).all()
    assert (JOURNEYS["reason"].str.len() > 20).all()
    assert set(JOURNEYS["mode"]) == {"rail", "road", "any"}
