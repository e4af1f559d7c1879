"""Plain text to tokens: the leftmost longest terms, with the unknown stretches between.

Punctuation is no term: it is what stands between tokens and is neither letter nor digit.

Of overlapping terms the one that begins first wins, and of those the longest. That reads
编制|成都都市圈, 打造|成德 and 石家庄市|长安区 the right way without a statistical model. Few
terms are doubtful: what follows tells where they end, or whether they are there at all.
"""

from __future__ import annotations

__all__ = ["BLOCK", "Tokens", "blocks", "scan"]

from collections.abc import Iterator

from geo.reading.words.lexicon import Lexicon
from geo.reading.words.matcher import Match, Matcher
from geo.reading.words.terms import Term

#: Blocks are read one at a time, so that memory does not grow with the text.
BLOCK = 20_000
#: More unknown letters than this are never asked for.
_FEW = 8


class Tokens:
    """The terms of one block: parallel lists, in order of the text.

    Attributes
    ----------
    text : str
        The block.
    starts, ends : list of int
        Offsets in `text`.
    terms : list of Term
        What stands there.
    """

    __slots__ = ("ends", "starts", "terms", "text")

    def __init__(
        self,
        text: str,
        starts: list[int],
        ends: list[int],
        terms: list[Term],
    ) -> None:
        self.text = text
        self.starts = starts
        self.ends = ends
        self.terms = terms

    def unknown_before(self, index: int) -> int:
        """How many letters of no term touch a token from the left."""
        at = self.starts[index]
        bound = max(self.ends[index - 1] if index else 0, at - _FEW)
        count = 0
        while at - count > bound and self.text[at - count - 1].isalnum():
            count += 1
        return count

    def unknown_after(self, index: int) -> int:
        """How many letters of no term touch a token from the right."""
        at, following = self.ends[index], index + 1
        bound = self.starts[following] if following < len(self.starts) else len(self.text)
        count = 0
        while count < _FEW and at + count < bound and self.text[at + count].isalnum():
            count += 1
        return count


def blocks(text: str) -> Iterator[tuple[int, str]]:
    """Cut a text into blocks at sentence ends: (offset, block)."""
    start, size = 0, len(text)
    while start < size:
        end = start + BLOCK
        if end >= size:
            end = size
        else:
            cut = max(text.rfind("。", start, end), text.rfind("\n", start, end))
            if cut <= start:
                cut = max(text.rfind("，", start, end), text.rfind(" ", start, end))
            end = cut + 1 if cut > start else end
        yield start, text[start:end]
        start = end


def scan(text: str, lexicon: Lexicon) -> Tokens:
    """Tokens of one block."""
    matcher = lexicon.matcher
    matches = matcher.matches(text)
    settled_as: dict[int, Term] = {}
    index = _next_doubtful(matches, 0, matcher)
    while index < len(matches):
        keeps = _look(text, matches, index, lexicon, settled_as)
        index = _next_doubtful(matches, index + keeps, matcher)
    terms = [matcher.terms[number] for number, _, _ in matches]
    for place, term in settled_as.items():
        terms[place] = term
    return Tokens(text, [match[1] for match in matches], [match[2] for match in matches], terms)


def _next_doubtful(matches: list[Match], index: int, matcher: Matcher) -> int:
    """The first match from `index` on that has to be looked at; their number if none has."""
    doubtful = matcher.doubtful
    for place in range(index, len(matches)):
        if matches[place][0] < doubtful:
            return place
    return len(matches)


def _look(
    text: str, matches: list[Match], index: int, lexicon: Lexicon, settled_as: dict[int, Term]
) -> bool:
    """Settle the match at `index` by what follows it; False when another came in its place."""
    matcher = lexicon.matcher
    number, start, end = matches[index]
    kept, term = lexicon.ends.settled(text, start, end, matcher.terms[number])
    other = None
    if not kept:
        other = next(matcher.beginning_at(text, start, end - 1), None)
        if other is None:
            del matches[index]
            matcher.rematch(text, matches, index - 1, start + 1)
            return False
    elif term.ordinary:
        other = _full_name_over(text, start, kept, matcher)
    if other is not None:
        matches[index] = other
        matcher.rematch(text, matches, index, other[2])
        return False
    settled_as[index] = term
    if kept != end:
        matches[index] = number, start, kept
        # The ends of most terms move over letters where no other begins.
        following = matches[index + 1][1] if index + 1 < len(matches) else len(text)
        freed = any(matcher.begins(text, place) for place in range(kept, end))
        if freed or following < kept:
            matcher.rematch(text, matches, index, kept)
    return True


def _full_name_over(text: str, start: int, end: int, matcher: Matcher) -> Match | None:
    """西|连平|昌县: a name in full wins over a word that is a name too, where they overlap."""
    for inside in range(start + 1, end):
        for match in matcher.beginning_at(text, inside, len(text)):
            term = matcher.terms[match[0]]
            if match[2] > end and term.full and term.length > 2:
                return match
    return None
