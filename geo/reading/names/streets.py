"""Streets that are called like common words: 人民路 in a town, but no 小康路 in a speech."""

from __future__ import annotations

__all__ = ["is_street"]

import re
from typing import Final

from geo.reading.names.found import Block
from geo.reading.words.lexicon import is_made_of

#: What stands behind a street: a number, a side, a crossing, another street, works on it.
_BEHIND: Final = re.compile(
    "[0-9]{1,4}(?:号|弄|米)|[东南西北中]?[段侧口]|以[东南西北]|交[叉汇]|(?:地铁)?站|改造|拓宽|改建|大修|整治|[东南西北]延"
    "|[—–~～-]{1,2}[\u3400-\u9fff]|[（(][\u3400-\u9fff]{2,5}[至到—-]|[与和及至到、][\u3400-\u9fff]{2,5}(?:路|街|大道|交[叉汇])"
    "|全[长线]|沿线|两侧|隧道|地下|高架|[下立]交|社区|街道|派出所|商圈|公交|封闭|断交|围挡|通车|主线|道路|工程"
)
#: What stands before one: where it lies, or what it leads to.
_BEFORE: Final = re.compile(
    "(?:[市区县镇乡村]|街道|开发区|新区|园区|位于|地处|地址[：:]?|沿着?|途经|起于|起自|起点|止于|终点|交于|接|穿过?"
    "|[东南西北][起至到临邻接]|[路街道站口][与和及至到、—–~～-])$"
)


def is_street(block: Block, start: int, core: str, end: int) -> bool:
    """Whether an unknown name before 路 is one: of common words only where streets are spoken of.

    Parameters
    ----------
    block : Block
        The block of text.
    start, end : int
        Where the street would begin and end.
    core : str
        Its name without 路.
    """
    text = block.tokens.text
    if text[start - 1 : start] in ("“", '"'):
        return False  # “幸福路”: a slogan
    if not is_made_of(core, block.lexicon.lists["said"]):
        return True
    return bool(_BEHIND.match(text, end) or _BEFORE.search(text, max(0, start - 4), start))
