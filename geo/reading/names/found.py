"""A name found in one block, before it is resolved, and the block it is found in."""

from __future__ import annotations

__all__ = ["Block", "Found", "clean_name", "longest"]

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from geo.reading.words.lexicon import Lexicon
from geo.reading.words.scan import Tokens
from geo.reading.words.terms import Term


@dataclass(slots=True)
class Found:
    """One name, by offsets into its block.

    Attributes
    ----------
    start, end : int
        Offsets into the block.
    kind : str
        Kind of mention.
    term : Term or None
        The catalogue or gazetteer entry, when it is one.
    name : str
        Full name where it differs from the surface (a list left something out), or "".
    members : tuple of str
        Official full names of the parts.
    confidence : str
        high, medium or low.
    bare : bool
        Whether the name lacks its place (高新区) and belongs to the text's city.
    base : Term or None
        The catalogue line this is a named part of.
    """

    start: int
    end: int
    kind: str
    term: Term | None = None
    name: str = ""
    members: tuple[str, ...] = ()
    confidence: str = "low"
    bare: bool = False
    base: Term | None = None


@dataclass(slots=True)
class Block:
    """What the grammar modules share while they read one block."""

    tokens: Tokens
    lexicon: Lexicon
    found: list[Found] = field(default_factory=list)
    ends: dict[int, Found] = field(default_factory=dict)
    heads: list[Found] = field(default_factory=list)
    people: set[str] = field(default_factory=set)
    used: set[int] = field(default_factory=set)
    mode_words: tuple[list[int], list[int]] | None = None
    cities: frozenset[str] | None = None
    whole: frozenset[str] | None = None
    often: frozenset[str] | None = None
    initials: frozenset[str] | None = None
    active: list[int] = field(default_factory=list)

    def add(self, item: Found) -> Found:
        """Remember a name; one that ends where another ends replaces it when longer."""
        other = self.ends.get(item.end)
        if other is None or other.start >= item.start:
            self.ends[item.end] = item
        self.found.append(item)
        return item

    def drop(self, start: int, end: int) -> None:
        """Forget the names within a stretch, which is of something else."""
        self.drop_all([(start, end)])

    def drop_all(self, spans: Sequence[tuple[int, int]]) -> None:
        """Forget the names within several stretches, which are in order and apart."""
        if not spans:
            return
        starts = [start for start, _ in spans]

        def inside(start: int, end: int) -> bool:
            index = bisect_left(starts, end) - 1
            return index >= 0 and start < spans[index][1]

        self.found = [item for item in self.found if not inside(item.start, item.end)]
        self.ends = {at: item for at, item in self.ends.items() if not inside(at - 1, at)}


_QUOTES = re.compile(r"[“”\"‘’「」『』\s\u3000\u200b]+")


#: 盘(州)兴(义), 黔（江）张（家界）常（德）: initials with the rest of each name in brackets.
_SPELLED = re.compile(r"(?:[\u3400-\u9fff][（(][\u3400-\u9fff]{1,3}[）)]){2,}")
_REST = re.compile(r"[（(].*?[）)]")


def clean_name(text: str) -> str:
    """A surface without quotes and blanks, and without what only spells its initials out."""
    if text.isalnum():
        return text
    text = _QUOTES.sub("", text)
    return _SPELLED.sub(lambda match: _REST.sub("", match[0]), text)


def longest(found: list[Found]) -> list[Found]:
    """Flat, in order of the text; of overlapping names the longest stays."""
    kept: list[Found] = []
    for item in sorted(found, key=_by_start):
        if kept and item.start < kept[-1].end:
            if item.end - item.start <= kept[-1].end - kept[-1].start:
                continue
            while kept and item.start < kept[-1].end:
                kept.pop()
        kept.append(item)
    return kept


_WEAK = frozenset(("city", "district", "region", "city_group", "border_pair"))


def _by_start(item: Found) -> tuple[int, int, bool]:
    # Of two with the same span the line of an elided list wins over the cities in it.
    return item.start, -item.end, item.kind in _WEAK
