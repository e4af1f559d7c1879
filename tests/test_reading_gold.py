"""The reader on the five documents, against the hand-made reading of them."""

from __future__ import annotations

import pytest

from geo.reading.reader import Reader
from geo.reading.use.scorer import Score, add_document, read_reading


@pytest.fixture(scope="module")
def reader(tables) -> Reader:
    return Reader.from_tables(tables)


@pytest.fixture(scope="module")
def texts(shared) -> dict[str, str]:
    paths = sorted((shared / "documents").glob("*.txt"))
    return {path.name: path.read_bytes().decode("utf-8") for path in paths}


@pytest.fixture(scope="module")
def score(reader, texts, shared) -> Score:
    total = Score()
    for document, labels in read_reading(
        shared / "gold" / "mentions.jsonl", groups=("成德眉资",)
    ).items():
        add_document(total, document, reader.read(texts[document], document=document), labels)
    return total


def test_required_names_are_found(score):
    print(f"\n{score.table()}")
    assert score.f1() >= 0.97, score.misses


def test_hardly_anything_else_is(score):
    assert score.precision() >= 0.98, score.alarms


def test_names_are_the_catalogues(score):
    assert score.names_right >= 0.98 * score.names, score.misnamed


def test_a_text_without_lines_yields_none(reader, texts):
    (text,) = (text for name, text in texts.items() if name.startswith("001"))
    kinds = {mention.kind for mention in reader.read(text)}
    assert not kinds & {"rail", "road", "belt", "border_pair", "park", "hub"}


def test_every_offset_is_raw(reader, texts):
    for text in texts.values():
        for mention in reader.read(text):
            assert mention.text == text[mention.start : mention.end]
            assert mention.sentence_start <= mention.start < mention.end <= mention.sentence_end
