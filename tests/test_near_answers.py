"""Answers of ``near`` told row by row are the JSON the library writes."""

from __future__ import annotations

import json

import pytest

from layers.near.answered import Answered
from maps.command.near_answers import print_counts, print_districts, print_near

PLACE = {"id": "district/1", "name": "某县", "kind": "district", "adcode": "1"}
ROW = {
    "id": "a\u202e", "name": '甲"乙\\', "kind": "", "status": "open", "district": "\x1b[1m",
    "distance_m": 0, "lon": 104.5, "lat": None,
    "evidence": [{"document": "001", "start": 3, "nested": [], "more": [1, {"a": True}]}],
}  # fmt: skip


@pytest.mark.parametrize("rows", [[], [ROW], [ROW, {**ROW, "evidence": [], "lat": 1e-7}]])
def test_json_is_the_librarys(rows, capsys):
    answer = Answered(PLACE, 12.5, rows)
    print_near(answer, "json")
    told = capsys.readouterr().out
    whole = {"place": PLACE, "within_km": 12.5, "projects": rows}
    assert json.loads(told) == whole
    plain = json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
    assert told == plain.replace("\u202e", "\\u202e")
    print_near(answer, "geojson")
    features = json.loads(capsys.readouterr().out)["features"]
    assert [feature["id"] for feature in features] == [row["id"] for row in rows]


def test_districts_and_counts(capsys):
    answers = [Answered(PLACE, 5.0, [ROW], 0, 7), Answered({**PLACE, "id": "district/2"}, 5.0, [])]
    print_districts(answers, "json")
    places = json.loads(capsys.readouterr().out)["places"]
    assert [(one["place"]["id"], one["count"], len(one["projects"])) for one in places] == [
        ("district/1", 7, 1), ("district/2", 0, 0),
    ]  # fmt: skip
    print_districts(answers, "geojson")
    (feature,) = json.loads(capsys.readouterr().out)["features"]
    assert feature["properties"]["near"] == "district/1"
    print_counts(answers, "json")
    assert [one["count"] for one in json.loads(capsys.readouterr().out)["places"]] == [7, 0]
    print_counts(answers, "csv")
    assert capsys.readouterr().out.splitlines()[1] == "district/1,某县,district,1,7"
