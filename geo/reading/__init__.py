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

from geo.reading.mention import KINDS, Mention
from geo.reading.reader import Reader

__all__ = ["KINDS", "Mention", "Reader"]
