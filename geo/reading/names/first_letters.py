"""Where a line's name begins whose first letters look like something else.

第四通道、|和若铁路, 格库铁路、|喀和铁路, 运营好|中老铁路, 新建铁路|甬台温线, 未来|张呼高铁.
"""

from __future__ import annotations

__all__ = ["first_letter_of"]

import re
from typing import Final

from geo.reading.names.found import Block
from geo.reading.names.items import is_after_verb
from geo.reading.names.shapes import Edge

#: What stands right before a line of two or three letters and is none of its name.
_BEFORE_LETTERS: Final = re.compile("铁路|[横纵射]")


def first_letter_of(block: Block, index: int, edge: Edge) -> int:
    """Where a line begins whose first letter looks like 和, or that its class stands before."""
    text, end = block.tokens.text, block.tokens.starts[index]
    core = text[edge.start : end]
    if len(core) == 1 and not edge.quoted and _is_of_he(text, edge.start):
        edge.start, edge.unknown = edge.start - 1, 2
    if not core and _ends_with_he(block, end):
        edge.start, edge.core, edge.unknown = end - 2, True, 2
    if core[:2] == "未来" and len(core) > 3:
        edge.start, core = edge.start + 2, core[2:]  # 未来|张呼高铁将接轨
    if core[:1] == "好" and len(core) > 2 and is_after_verb(block, edge.start):
        edge.start += 1  # 运营好|中老铁路
    before = _BEFORE_LETTERS.match(core) if block.tokens.terms[index].kind == "line" else None
    if before is not None and _is_of_letters(block, core[before.end() :]):
        return edge.start + before.end()  # 新建铁路|甬台温线, 第三横|福银线
    return edge.start


def _ends_with_he(block: Block, end: int) -> bool:
    """格库铁路、|喀和铁路: 和 after one letter that begins an item is the second of two."""
    text = block.tokens.text
    before = text[end - 3 : end - 2]
    return (
        text[end - 2 : end - 1] in block.lexicon.letters
        and text[end - 1] == "和"
        and before in "、，的（"
    )


def _is_of_letters(block: Block, core: str) -> bool:
    return 2 <= len(core) <= 3 and set(core) <= block.lexicon.letters


def _is_of_he(text: str, start: int) -> bool:
    """全长825公里的|和若铁路, 第四通道、|和若铁路: 和 after what joins nothing begins a name."""
    return text[start - 1 : start] == "和" and (start == 1 or text[start - 2] in "的、，。；（(“\n")
