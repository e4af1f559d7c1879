"""Offices, companies, schools, newspapers: a place inside one is no mention of its own."""

from __future__ import annotations

__all__ = ["read_organisation"]

from typing import Final

from geo.reading.names.found import Block, Found
from geo.reading.words.terms import (
    CLOSE,
    GROUP,
    KNOWN,
    OPEN,
    ORG,
    PART,
    PLACE,
    PLAIN,
    RIVER,
    SEP,
    SOFT,
    STOP,
    TAIL,
    WORD,
    Term,
)

#: How long the name of an organisation may be, in characters.
_REACH: Final = 30
_UNKNOWN: Final = 12
_INSIDE: Final = frozenset((WORD, PLAIN, RIVER, TAIL, PART, ORG))
#: How public offices end: only their names are lists themselves.
_PUBLIC: Final = frozenset("局委厅部会办处室院")
_KINDS: Final = frozenset(("region", "area", "park", "hub", "rail", "road"))


def read_organisation(block: Block, index: int) -> Found | None:
    """The organisation that ends with token `index`, when its name holds a place.

    A functional area before 管委会 or 党工委 stays a mention; there is no organisation then.
    """
    tokens = block.tokens
    if tokens.terms[index].text in block.lexicon.lists["office of an area"]:
        before = block.ends.get(tokens.starts[index])
        if before is not None and before.kind in ("area", "park", "axis"):
            return None
    first = _first_place(block, index)
    if first < 0:
        return None
    places = tuple(
        term.name
        for term in tokens.terms[first:index]
        if term.role == PLACE and term.kind != "region"
    )
    start, end = tokens.starts[first], tokens.ends[index]
    return block.add(Found(start, end, "organisation", members=places, confidence="medium"))


def _first_place(block: Block, index: int) -> int:
    """Token index of the place the organisation's name begins with; -1 when it has none."""
    tokens = block.tokens
    starts, ends, terms, text = tokens.starts, tokens.ends, tokens.terms, tokens.text
    edge, first = starts[index], -1
    for at in range(index - 1, -1, -1):
        if starts[index] - starts[at] > _REACH:
            break
        gap = edge - ends[at]
        # Unknown characters before the place are not the organisation's.
        if gap and (first >= 0 or gap > _UNKNOWN or not text[ends[at] : edge].isalpha()):
            break
        term = terms[at]
        if term.role == SEP and _ends_site(block, starts[at]):
            break  # 健康产业园和|寿乡医院
        if _is_place(term, first):
            first = at
        elif not _is_inside(block, term, terms[index], first):
            break
        edge = starts[at]
    return first


def _ends_site(block: Block, at: int) -> bool:
    before = block.ends.get(at)
    return before is not None and before.kind in ("park", "hub", "rail", "road")


def _is_place(term: Term, first: int) -> bool:
    if term.role == PLACE:
        return first < 0 or (term.full and term.text[-1] in "省市州")
    return term.role == GROUP or (term.role == KNOWN and term.kind in _KINDS)


def _is_inside(block: Block, term: Term, last: Term, first: int) -> bool:
    """Whether a term may stand in the name before what was read of it."""
    if term.role == STOP and term.text in ("推进", "推动"):
        return last.text.startswith("领导小组")
    if first >= 0:
        return term.role == WORD
    if term.role in (STOP, SOFT):
        return term.text in block.lexicon.lists["in organisations"]
    if term.role == SEP:
        # 自然资源和规划局, but 重庆与|国铁集团.
        return term.text in ("和", "与") and last.text[-1] in _PUBLIC
    if term.role in (OPEN, CLOSE):
        return term.text in "（()）"
    return term.role in _INSIDE
