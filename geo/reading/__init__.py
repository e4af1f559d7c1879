"""Reads Chinese prose: from a text to typed, dated mentions of places and lines.

The stages, each a module of its own::

    text/       documents, decoding, word_files   a file → its text
                normalise, spacing, substitution  raw text → plain text, and back to raw offsets
    words/      lexicon, sources, classes, ends   tables → terms
                matcher, scan                     plain text → tokens
    names/      grammar and its rules             tokens → names
    meaning/    resolve, same_names, aliases      names → ids
                clause, status, plans             clause, row and heading around a name → status
                subjects, prospects               whether a word for a state is said of the name
                dates, told_dates                 which date is that of what is told
    reader      all of it in order
    use/        scorer, compare, evidence, classes, folder: what is done with the mentions
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from geo.reading.mention import KINDS, Mention

if TYPE_CHECKING:
    from geo.reading.reader import Reader

__all__ = ["KINDS", "Mention", "Reader"]


def __getattr__(name: str) -> Any:
    if name != "Reader":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from geo.reading.reader import Reader  # its rules: 0.1 s, which a mere Mention does not need

    return Reader
