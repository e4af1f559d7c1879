"""Plain text to tokens: the leftmost longest terms, with the unknown stretches between.

The automaton reports every term that ends at each position; of overlapping ones the one
that starts first wins, and of those the longest. That reads 编制|成都都市圈, 打造|成德 and
石家庄市|长安区 the right way without a statistical model.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from geo.reading.lexicon import Lexicon
from geo.reading.terms import CODE, Term

#: Blocks are read one at a time, so that memory does not grow with the text.
BLOCK = 20_000
_CODE_REST = re.compile(r"G?\d{0,4}(?:/[GSXY]\d{1,4})?(?![0-9A-Za-z次])(?:线(?!路))?")
# 成都市民, 四川省委, 汉源县城: the last character of the place belongs to the next word.
_NEXT_WORD = re.compile(
    r"(?<=市)(?:民(?![乐族权和])|[场域委级属辖]|区(?!块)|中区|直(?!通)|政(?!和)"
    r"|长(?![安寿丰沙治春葛垣乐汀泰武宁江海岛清顺岭阳兴白]))"
    r"|(?<=[省区])[委长级直属域]|(?<=县)(?:[委长级直属域]|城(?![关厢]))"
)
_NEXT_STARTS = frozenset("民场域委级属辖区中直政长城")


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

    def __init__(self, text: str, starts: list[int], ends: list[int], terms: list[Term]) -> None:
        self.text = text
        self.starts = starts
        self.ends = ends
        self.terms = terms


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
    starts: list[int] = []
    ends: list[int] = []
    terms: list[Term] = []
    # The loop runs a few times per character and decides the reader's speed.
    put_start, put_end, put_term = starts.append, ends.append, terms.append
    last_start = last_end = -1
    for index, (length, special, term) in lexicon.automaton.iter(text):
        end = index + 1
        start = end - length
        if start < last_end:
            # Of overlapping terms the one that begins first wins; when they begin together,
            # the longer, which is reported later, wins over all it covers.
            if start > last_start:
                continue
            keep = len(starts)
            while keep and starts[keep - 1] >= start:
                keep -= 1
            if keep and ends[keep - 1] > start:
                continue
            del starts[keep:], ends[keep:], terms[keep:]
        if special:
            if term.role == CODE:
                end = _code_end(text, start, end)
                if not end:
                    continue
            elif text[end : end + 1] in _NEXT_STARTS and _NEXT_WORD.match(text, end):
                end -= 1
                term = term.short or term
        put_start(start)
        put_end(end)
        put_term(term)
        last_start, last_end = start, end
    return Tokens(text, starts, ends, terms)


def _code_end(text: str, start: int, end: int) -> int:
    """Where a route number that starts here ends; 0 when it is none (a train, a product)."""
    if start and (text[start - 1].isascii() and text[start - 1].isalnum()):
        return 0
    match = _CODE_REST.match(text, end)
    return match.end() if match else 0
