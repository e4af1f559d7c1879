"""Reads Chinese prose: from a text to typed, dated mentions of places and lines.

The stages, each a module of its own::

    documents   a file (.txt, .html, .docx, .pdf) → its text
    normalise   raw text → plain text, with a map back to raw offsets
    lexicon     tables and word lists → terms
    matcher     terms → where they stand in a text
    scan        plain text → tokens
    grammar_*   tokens → names: lines, sites, places, lists, organisations
    resolve     names → ids, with the document's own city for bare names
    status      the clause around a name → status and date
    reader      all of it in order
    scorer, compare, evidence, classes   what is done with the mentions
"""

from __future__ import annotations

from geo.reading.mention import KINDS, Mention
from geo.reading.reader import Reader

__all__ = ["KINDS", "Mention", "Reader"]
