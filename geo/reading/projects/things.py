"""A thing that may be a project, by offsets into the plain text, and how things stand in lists."""

from __future__ import annotations

__all__ = ["Clause", "Thing", "clauses_of", "lists_of", "sentences_of"]

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from geo.reading.mention import Mention

_SENTENCE_END: Final = re.compile(r"[。！？；!?;\n\r]")
#: What is longer, in characters, is no sentence.
_LONGEST: Final = 1_000
_CLAUSE_END: Final = re.compile("[，,：:]")
#: Between the items of a list: 甲、乙和丙, “甲”“乙”, 甲(一期)及乙, 甲等干线铁路和乙.
_JOINT: Final = re.compile(
    r"[”\"’》）)]?(?:项目|工程)?(?:[（(][^（()）]{1,12}[）)])?"
    r"(?:[、和与及]|以及|及其|[“\"‘《])[“\"‘《]?"
    r"|等[^，,。、；;]{0,10}[、和与及][“\"‘]?"
)


@dataclass(slots=True)
class Thing:
    """One candidate.

    Attributes
    ----------
    start, end : int
        Offsets into the plain text.
    kind : str
        Kind of project.
    name : str
        Full name.
    sort : str
        How it is named: ``mention``, ``head``, ``listed`` (…等项目), ``count`` (22个项目),
        ``title`` (《…规划》).
    mention : Mention or None
    """

    start: int
    end: int
    kind: str
    name: str
    sort: str
    mention: Mention | None = None


class Clause(NamedTuple):
    """Where a clause begins and ends."""

    low: int
    high: int


def sentences_of(text: str) -> Iterator[tuple[int, int]]:
    """Where the sentences of a plain text begin and end; one without end is cut at its commas."""
    low = 0
    for match in _SENTENCE_END.finditer(text):
        yield from _pieces(text, low, match.start())
        low = match.end()
    yield from _pieces(text, low, len(text))


def _pieces(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    while high - low > _LONGEST:
        cut = max(text.rfind(mark, low, low + _LONGEST) for mark in "，,、")
        stop = cut + 1 if cut > low else low + _LONGEST
        yield low, stop
        low = stop
    if high > low:
        yield low, high


def clauses_of(text: str, low: int, high: int) -> list[Clause]:
    """The clauses of a sentence, in order."""
    found, start = [], low
    for match in _CLAUSE_END.finditer(text, low, high):
        found.append(Clause(start, match.start()))
        start = match.end()
    return [*found, Clause(start, high)]


def lists_of(text: str, things: Sequence[Thing]) -> list[list[Thing]]:
    """Things of a clause in lists: each with those that only 、 or 和 parts it from."""
    lists: list[list[Thing]] = []
    for thing in things:
        if lists and _JOINT.fullmatch(text, lists[-1][-1].end, thing.start):
            lists[-1].append(thing)
        else:
            lists.append([thing])
    return lists
