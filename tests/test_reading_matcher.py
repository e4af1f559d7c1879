"""The searches under the reader, against the plain definition of what they find."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.reading.meaning.status import StatusWords
from geo.reading.text.normalise import LookAlikes
from geo.reading.use.scorer import read_labelled
from geo.reading.words.matcher import Matcher
from geo.reading.words.terms import PLACE, Term
from geo.tables.door import load_words

FIXTURES = Path(__file__).parent / "fixtures" / "reading"
LETTERS = "成都a、\ud800"
WORDS = st.sets(st.text(alphabet=LETTERS[:3], min_size=1, max_size=5), min_size=1, max_size=8)
TEXTS = st.text(alphabet=LETTERS, max_size=60)


def matcher_of(words):
    return Matcher(Term(word, PLACE) for word in sorted(words))


def leftmost_longest(words, text, start):
    found = []
    while start < len(text):
        word = max((w for w in words if text.startswith(w, start)), key=len, default="")
        if word:
            found.append((word, start, start + len(word)))
        start += max(1, len(word))
    return found


@given(words=WORDS, text=TEXTS)
def test_matches_are_leftmost_longest(words, text):
    matcher = matcher_of(words)
    found = [(matcher.terms[n].text, start, end) for n, start, end in matcher.matches(text)]
    assert found == leftmost_longest(words, text, 0)


@given(words=WORDS, text=TEXTS, data=st.data())
def test_a_match_that_ends_elsewhere_changes_what_follows(words, text, data):
    matcher = matcher_of(words)
    matches = matcher.matches(text)
    if not matches:
        return
    index = data.draw(st.integers(0, len(matches) - 1))
    start = data.draw(st.integers(matches[index][1] + 1, len(text)))
    before = matches[: index + 1]
    matcher.rematch(text, matches, index, start)
    assert matches[: index + 1] == before
    after = [(matcher.terms[n].text, first, end) for n, first, end in matches[index + 1 :]]
    assert after == leftmost_longest(words, text, start)


@given(words=WORDS, text=TEXTS.filter(len))
def test_all_terms_that_begin_somewhere(words, text):
    found = [(end, start) for _, start, end in matcher_of(words).beginning_at(text, 0, len(text))]
    assert found == sorted(((len(w), 0) for w in words if text.startswith(w)), reverse=True)


@given(st.text(alphabet="县縣体體ab", max_size=20))
def test_look_alikes_keep_the_length(text):
    for many in ({"縣": "县"}, {"縣": "县", "體": "体"}):
        assert LookAlikes(many).replace(text) == text.translate(str.maketrans(many))


@pytest.mark.parametrize("pairs", [{"縣": "县县"}, {"縣縣": "县"}, {"縣": "県", "県": "县"}])
def test_look_alikes_are_one_for_one(pairs):
    with pytest.raises(ValueError, match="one plain character"):
        LookAlikes(pairs)


def test_cues_are_what_their_table_says():
    """The pattern is rearranged to be quick; it must find what the rows, as written, find."""
    rows = load_words().rows("status")
    order = ("approved", "planned", "open", "construction")
    plain = re.compile(
        "|".join(
            f"(?P<{status}>{'|'.join(r['cue'] for r in rows if r['status'] == status)})"
            for status in order
        )
    )
    words = StatusWords(rows)
    told = 0
    for path in sorted(FIXTURES.glob("*.jsonl")):
        for _, text, _ in read_labelled(path):
            wanted = [(m.start(), m.end(), m.lastgroup) for m in plain.finditer(text)]
            assert [cue[:3] for cue in words.cues(text)] == wanted
            told += len(wanted)
    assert told > 300
