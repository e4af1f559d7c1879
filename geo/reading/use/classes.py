"""Evidence for classes of things: where a document speaks of 市域铁路 or 城际铁路 as such.

A class is no mention (the annotation guide wants names), but it is a feature of the atlas.
Its evidence is where its own words stand outside any name.
"""

from __future__ import annotations

__all__ = ["CLASS", "class_rows", "class_words"]

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import pandas as pd

from geo.reading.meaning.status import StatusWords, read_span
from geo.reading.mention import Mention
from geo.reading.text.normalise import PlainText
from geo.tables.door import Tables, split_list

#: How the name of a class ends in the tables: 市域铁路(类).
CLASS: Final = "(类)"


def class_words(tables: Tables) -> dict[str, tuple[str, str]]:
    """Each word for a class to (id, kind of mention) of its feature."""
    found: dict[str, tuple[str, str]] = {}
    for frame, kind in ((tables.rail, "rail"), (tables.roads, "road"), (tables.places, "")):
        for row in frame.to_dict("records"):
            if row["name"].endswith(CLASS):
                for word in (row["name"].removesuffix(CLASS), *split_list(row["aliases"])):
                    found[word] = (row["id"], kind or row["kind"])
    return found


def class_rows(
    words: Mapping[str, tuple[str, str]],
    cues: StatusWords,
    mentions: Sequence[Mention],
    plain: PlainText,
    text: str,
    document: str,
) -> pd.DataFrame:
    """Rows of ``evidence.csv`` for the classes a document names.

    Parameters
    ----------
    words : mapping
        See :func:`class_words`.
    cues : StatusWords
        The words that tell a status.
    mentions : sequence of Mention
        All mentions of the document, in order; a word inside one belongs to that name.
    plain : PlainText
        The document as it is matched.
    text : str
        The raw document.
    document : str
        Its id.
    """
    rows = []
    for word, start, end in _places(words, mentions, plain):
        feature, kind = words[word]
        reading = read_span(cues, text, start, end)
        rows.append(
            {
                "feature": feature,
                "document": document,
                "start": start,
                "end": end,
                "text": word,
                "kind": kind,
                "status": reading.status,
                "date": reading.date,
                "confidence": "medium",
                "note": "the class as such",
            }
        )
    return pd.DataFrame(rows)


def _places(
    words: Mapping[str, tuple[str, str]], mentions: Sequence[Mention], plain: PlainText
) -> Iterator[tuple[str, int, int]]:
    """(word, raw start, raw end) of every class word outside all mentions."""
    if not words:
        return
    starts = [mention.start for mention in mentions]
    longest_first = sorted(words, key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, longest_first)))
    match = pattern.search(plain.text)
    while match:
        start, end = plain.raw_span(*match.span())
        before = bisect_right(starts, end - 1) - 1
        free = before < 0 or mentions[before].end <= start
        if free:
            yield match[0], start, end
        # 成都都市圈|市域铁路: a shorter word may stand outside the mention.
        match = pattern.search(plain.text, match.end() if free else match.start() + 1)
