"""Invented sentences for the kinds of names that readers of other regions get wrong.

Labelled by somebody who saw neither the reader nor its output.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from geo.reading.reader import Reader
from geo.reading.use.scorer import Score, add_document, read_labelled

PROBES = Path(__file__).parent / "fixtures" / "reading" / "probes.jsonl"
ROWS = [json.loads(line) for line in PROBES.read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def reader(tables) -> Reader:
    return Reader.from_tables(tables)


def test_names_are_found(reader):
    score = Score()
    for name, text, labels in read_labelled(PROBES):
        add_document(score, name, reader.read(text), labels)
    print(f"\n{score.table()}")
    assert score.f1() >= 0.965, (score.misses, score.alarms)


def test_no_place_is_another(reader):
    """The right code, or none: never that of another place of the name."""
    for row in ROWS:
        found = {(m.start, m.end): m for m in reader.read(row["text"])}
        for label in row["mentions"]:
            mention = found.get((label["start"], label["end"]))
            if label["kind"] in ("city", "district") and mention is not None:
                assert mention.id.rpartition("/")[2] == label.get("adcode", ""), row["id"]


def test_ambiguous_names_are_never_sure(reader):
    for row in ROWS:
        for mention in reader.read(row["text"]):
            assert mention.kind != "district" or mention.id or mention.confidence != "high"


def test_statuses(reader):
    right = told = invented = without = 0
    for row in ROWS:
        found = {(m.start, m.end): m for m in reader.read(row["text"])}
        for label in row["mentions"]:
            mention = found.get((label["start"], label["end"]))
            timed = label["kind"] not in ("city", "district", "region", "city_group")
            if mention is None or mention.kind != label["kind"] or not timed:
                continue
            told += "status" in label
            right += "status" in label and mention.status == label["status"]
            without += "status" not in label
            invented += "status" not in label and bool(mention.status)
    assert right >= 0.95 * told
    assert invented <= 0.06 * without
