"""Every rule that is a row of a table: the sentence it stands beside is its test."""

from __future__ import annotations

from dataclasses import replace

import pytest

from geo.reading.meaning.status import StatusWords
from geo.reading.reader import Reader
from geo.reading.words.ends import EndRules
from geo.tables.door import load_words
from geo.tables.families.words import CLOSE_MARK, OPEN_MARK

WORDS = load_words()
STATUS, ENDS, EDGES = (WORDS.rows(name) for name in ("status", "ends", "edges"))


@pytest.fixture(scope="module")
def reader(tables) -> Reader:
    return Reader.from_tables(tables)


def unmarked(example: str) -> tuple[str, list[tuple[int, int]]]:
    """The sentence, and where the names stand that it marks."""
    text, spans, start = "", [], 0
    for letter in example:
        if letter == OPEN_MARK:
            start = len(text)
        elif letter == CLOSE_MARK:
            spans.append((start, len(text)))
        else:
            text += letter
    return text, spans


def spans_of(reader: Reader, text: str) -> list[tuple[int, int]]:
    return [(mention.start, mention.end) for mention in reader.read(text)]


@pytest.mark.parametrize("row", ENDS, ids=lambda row: row["example"])
def test_ends_of_names(reader, row):
    text, spans = unmarked(row["example"])
    assert spans_of(reader, text) == spans
    without = EndRules(other for other in ENDS if other is not row)
    lexicon = replace(reader.lexicon, ends=without)
    assert spans_of(Reader(lexicon), text) != spans


@pytest.mark.parametrize("row", EDGES, ids=lambda row: row["example"])
def test_beginnings_of_names(reader, row):
    text, spans = unmarked(row["example"])
    assert spans_of(reader, text) == spans
    lists = reader.lexicon.lists
    less = lists[row["rule"]] - {row["word"]}
    without = Reader(replace(reader.lexicon, lists={**lists, row["rule"]: less}))
    assert spans_of(without, text) != spans


@pytest.mark.parametrize("row", STATUS, ids=lambda row: f"{row['status']} {row['example']}")
def test_statuses(reader, row):
    text, (span,) = unmarked(row["example"])
    (mention,) = (m for m in reader.read(text) if (m.start, m.end) == span)
    if row["status"] not in ("target", "sure"):
        assert mention.status == row["status"]
        # The rule itself says it, and no other that stands before it.
        index = STATUS.index(row)
        others = StatusWords([other for other in STATUS if other is not row])
        assert reader.lexicon.status.cues(text) != others.cues(text), index
    else:
        others = StatusWords([other for other in STATUS if other is not row])
        without = Reader(replace(reader.lexicon, status=others))
        (other,) = (m for m in without.read(text) if (m.start, m.end) == span)
        assert (mention.status, other.status) == (
            ("", "open") if row["status"] == "target" else ("construction", "")
        )
