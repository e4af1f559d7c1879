"""The evidence table, and what a new text brings."""

from __future__ import annotations

import pandas as pd
import pytest

from geo.reading.reader import Reader
from geo.reading.use.classes import class_rows, class_words
from geo.reading.use.compare import Known, compare, known_from_mentions, known_from_tables
from geo.reading.use.evidence import (
    COLUMNS,
    evidence_rows,
    feature_kinds,
    feature_names,
    make_evidence,
    pair_members,
    place_ids,
)


@pytest.fixture(scope="module")
def reader(tables) -> Reader:
    return Reader.from_tables(tables)


def test_the_table_is_made_by_the_reader(tables, shared, reader):
    """Run ``scripts/make_evidence.py`` after a change to the reader or the tables."""
    made = make_evidence(shared / "documents", tables, reader)
    kept = tables.evidence.astype({"start": int, "end": int})
    pd.testing.assert_frame_equal(
        made.astype({"start": int, "end": int}), kept[list(COLUMNS)], check_dtype=False
    )


def test_a_pair_is_evidence_for_its_places(tables, reader):
    mentions = reader.read("推动青白江-广汉、简阳—乐至毗邻地区合作", document="d")
    rows = evidence_rows(mentions, features=feature_kinds(tables), members=pair_members(tables))
    found = {(row.feature, row.text) for row in rows.itertuples()}
    assert ("pair/qingbaijiang-guanghan", "青白江-广汉") in found
    assert ("district/510113", "青白江") in found
    assert ("district/512022", "乐至") in found
    assert set(rows.columns) == set(COLUMNS)


def test_a_place_inside_another_name_is_evidence_once(tables, reader):
    mentions = reader.read("平武县委召开会议,平武县委书记讲话", document="d")
    rows = evidence_rows(mentions, features=feature_kinds(tables), places=place_ids(tables))
    assert list(rows.feature) == ["district/510727"]
    assert list(rows.note) == ["named in 平武县委"]


def test_a_class_is_named_outside_names(tables, reader):
    text = "加快市域铁路规划建设。市域铁路S5线开工。建设城际⏎铁路。".replace("⏎", "\n")
    found, cues = reader.read(text, document="d"), reader.lexicon.status
    rows = class_rows(class_words(tables), cues, found, reader.plain(text), text, "d")
    assert [(r.feature, r.start, r.status) for r in rows.itertuples()] == [
        ("rail/class-suburban", 2, "planned"),
        ("rail/class-intercity", 23, ""),
    ]


def test_a_feature_inside_anothers_name_is_evidence(tables, reader):
    mentions = reader.read("推进主城区到江油、三台等快速通道扩容改造", document="d")
    rows = evidence_rows(mentions, features=feature_kinds(tables), names=feature_names(tables))
    found = {(row.feature, row.text) for row in rows.itertuples()}
    assert found >= {("district/510781", "江油"), ("district/510722", "三台")}


def test_names_of_no_feature_are_no_evidence(tables, reader):
    mentions = reader.read("蓝星大道与上海市,成都", document="d")
    rows = evidence_rows(mentions, features=feature_kinds(tables))
    assert list(rows.feature) == ["city/510100"]


def test_new_lines_are_added_once(tables, reader):
    text = "资铜高速建成通车。资铜高速全长107公里。成都、简阳市民出行更方便。"
    found = compare(reader.read(text, document="d"), known_from_tables(tables))
    assert [m.name for m in found.adds] == ["资铜高速"]
    assert {m.name for m in found.repeats} == {"成都市", "简阳市"}
    assert not found.contradicts


def test_a_changed_status_is_told(reader):
    known = known_from_mentions(reader.read("规划研究资铜高速、蓝星大道。", document="old"))
    found = compare(reader.read("资铜高速已经建成通车,加快建设蓝星大道。", document="new"), known)
    assert [(c.mention.name, c.before, c.after, c.direction) for c in found.contradicts] == [
        ("资铜高速", "planned", "open", "ahead"),
        ("蓝星大道", "planned", "construction", "ahead"),
    ]


def test_a_newer_text_that_falls_behind_contradicts(tables, reader):
    mentions = reader.read("规划建设成自宜高铁。", document="d")
    found = compare(mentions, known_from_tables(tables), dates={"d": "2024-05-01"})
    (change,) = found.contradicts
    assert (change.field, change.before, change.after, change.direction) == (
        "status",
        "open",
        "planned",
        "behind",
    )


def test_works_on_an_airport_in_use_contradict_nothing(tables, reader):
    mentions = reader.read("加快天府国际机场等工程前期工作。", document="d")
    assert [m.status for m in mentions] == ["planned"]
    found = compare(mentions, known_from_tables(tables), dates={"d": "2026-01-27"})
    assert found.repeats
    assert not found.contradicts


def test_a_phase_of_an_airport_is_new_and_contradicts_nothing(tables, reader):
    mentions = reader.read("加快天府国际机场二期等工程前期工作。", document="d")
    assert [(m.text, m.status) for m in mentions] == [("天府国际机场二期", "planned")]
    found = compare(mentions, known_from_tables(tables), dates={"d": "2026-01-27"})
    assert found.adds
    assert not found.contradicts


@pytest.mark.parametrize("date", ["2022-05-01", ""])
def test_an_older_text_of_an_earlier_stage_contradicts_nothing(tables, reader, date):
    mentions = reader.read("规划建设成自宜高铁，预计2030年建成。", document="d")
    assert not compare(mentions, known_from_tables(tables), dates={"d": date}).contradicts


def test_of_two_targets_the_newer_one_holds(reader):
    mentions = reader.read("在建的资铜高速，预计2027年建成。", document="d")
    known = [Known("", "road", "资铜高速", "construction", "2026", as_of="2024-01-01")]
    assert mentions[0].expected == "2027"
    assert not compare(mentions, known, dates={"d": "2023-03-01"}).contradicts
    (change,) = compare(mentions, known, dates={"d": "2025-03-01"}).contradicts
    assert (change.before, change.after) == ("2026", "2027")


def test_a_changed_date_is_told(reader):
    mentions = reader.read("资铜高速2025年6月建成通车。")
    known = [Known("", "road", "资铜高速", "open", "2024-12-30")]
    (change,) = compare(mentions, known).contradicts
    assert (change.field, change.before, change.after) == ("date", "2024-12-30", "2025-06")
    assert change.direction == "later"


def test_a_coarser_date_is_no_contradiction(reader):
    mentions = reader.read("资铜高速2024年建成通车。")
    known = [Known("", "road", "资铜高速", "open", "2024-12-30")]
    assert not compare(mentions, known).contradicts


def test_the_comparison_as_a_table(tables, reader):
    found = compare(reader.read("资铜高速建成通车,简阳市", document="d"), known_from_tables(tables))
    table = found.table()
    assert list(table.what) == ["adds", "repeats"]
    assert list(table.document) == ["d", "d"]
