"""Plain text to tokens: the leftmost longest terms, with the unknown stretches between.

Punctuation is no term: it is what stands between tokens and is neither letter nor digit.

The automaton reports every term that ends at each position; of overlapping ones the one
that starts first wins, and of those the longest. That reads 编制|成都都市圈, 打造|成德 and
石家庄市|长安区 the right way without a statistical model.
"""

from __future__ import annotations

from collections.abc import Iterator

from geo.reading.lexicon import Lexicon
from geo.reading.scan_ends import settled
from geo.reading.terms import Term

#: Blocks are read one at a time, so that memory does not grow with the text.
BLOCK = 20_000
#: More unknown letters than this are never asked for.
_FEW = 8


class Tokens:
    """The terms of one block: parallel tuples, in order of the text.

    Attributes
    ----------
    text : str
        The block.
    starts, ends : tuple of int
        Offsets in `text`.
    terms : tuple of Term
        What stands there.
    """

    __slots__ = ("ends", "starts", "terms", "text")

    def __init__(
        self,
        text: str,
        starts: tuple[int, ...],
        ends: tuple[int, ...],
        terms: tuple[Term, ...],
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
    found: list[tuple[int, int, Term]] = []
    # The loop runs once for every term in the text and decides the reader's speed.
    put = found.append
    last_start = last_end = -1
    for index, (length, special, term) in lexicon.automaton.iter(text):
        end = index + 1
        start = end - length
        if special:
            end, term = settled(text, start, end, term)
            if not end:
                continue
        if start < last_end:
            # Of overlapping terms the one that begins first wins; when they begin together,
            # the longer, which is reported later, wins over all it covers.
            if start > last_start:
                if not (term.full and found and found[-1][2].ordinary and term.length > 2):
                    continue
                found.pop()  # 西|连平|昌县: a name in full wins over a word that is a name too
            keep = len(found)
            while keep and found[keep - 1][0] >= start:
                keep -= 1
            if keep and found[keep - 1][1] > start:
                continue
            del found[keep:]
        put((start, end, term))
        last_start = start
        last_end = end
    if not found:
        return Tokens(text, (), (), ())
    starts, ends, terms = zip(*found, strict=True)
    return Tokens(text, starts, ends, terms)
