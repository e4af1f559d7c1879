"""What stands in front of a numbered line and belongs to it: 市域铁路郑州至许昌|S2线, 武鄂|S3线."""

from __future__ import annotations

__all__ = ["start_with_ends"]

import re
from typing import Final

from geo.reading.names.found import Block
from geo.reading.words.terms import DASH, JOIN, PLACE

#: The class of the line and the letters of the cities that it joins.
_LETTERED: Final = re.compile(
    "(?:城市)?(?:市域|市郊|城际|轨道)(?:[（(]郊[）)])?(?:铁路|轨道|交通)([\u3400-\u9fff]{2,3})$"
)
_CLASS: Final = re.compile("(?:城市)?(?:市域|市郊|城际|轨道)(?:[（(]郊[）)])?(?:铁路|轨道|交通)$")
#: As far as they may begin before the number, in characters.
_REACH: Final = 14


def start_with_ends(block: Block, index: int) -> int:
    """Where the name of a line begins whose number is token `index`.

    Its ends are two places with 至 between or their letters, with the class in front or without.
    """
    tokens = block.tokens
    text, start = tokens.text, tokens.starts[index]
    first = _start_of_places(block, index)
    if first < start:
        classed = _CLASS.search(text, max(0, first - _REACH), first)
        return classed.start() if classed is not None else first
    lettered = _LETTERED.search(text, max(0, start - _REACH), start)
    known = lettered is not None and set(lettered[1]) <= block.lexicon.letters
    return lettered.start() if lettered is not None and known else start


def _start_of_places(block: Block, index: int) -> int:
    """Where 郑州至许昌 begins right before token `index`; the token's own start if it does not."""
    tokens = block.tokens
    if index < 3:
        return tokens.starts[index]
    before = range(index - 3, index)
    touching = all(tokens.ends[at] == tokens.starts[at + 1] for at in before)
    place, join, end = (tokens.terms[at] for at in before)
    ranged = place.role == end.role == PLACE and join.role in (JOIN, DASH) and join.text != "和"
    return tokens.starts[index - 3] if touching and ranged else tokens.starts[index]
