"""丹邛快速, 中金快通: fast roads whose class word is cut short."""

from __future__ import annotations

__all__ = ["SHORT_CLASSES", "is_fast_road"]

from typing import Final

from geo.reading.names.found import Block
from geo.reading.names.items import is_after_verb
from geo.reading.names.modes import ROAD_CONTEXT, sentence_around
from geo.reading.words.lexicon import is_made_of

#: Short for 快速路 and 快速通道.
SHORT_CLASSES: Final = frozenset(("快速", "快通"))
_NO_ROAD: Final = ("道路", "通行", "列车", "公交", "便捷", "发展", "增长", "推进", "建设")
#: What stands around an item of a list of roads.
_BEFORE: Final = "、：:；;—-–+＋/“（( \n"
_AFTER: Final = "、；;，,。—-–+＋/”）) \n（("
_LONGEST: Final = 4


def is_fast_road(block: Block, index: int, core: str, start: int) -> bool:
    """Whether a core before 快速 or 快通 (token `index`) is what a road is called.

    丹邛|快速 by the letters of its ends; 洋佛|快速, whose letters are of counties, only as an
    item by itself where the sentence speaks of roads; 重庆快速 begins what is done fast.
    """
    tokens = block.tokens
    after = tokens.ends[index]
    text = tokens.text
    if not 2 <= len(core) <= _LONGEST or text.startswith(_NO_ROAD, after):
        return False
    if set(core) <= block.lexicon.letters:
        return True
    lists = block.lexicon.lists
    if len(core) == _LONGEST or core in lists["said"] or is_made_of(core, lists["any word"]):
        return False
    alone = start == 0 or text[start - 1] in _BEFORE or is_after_verb(block, start)
    alone = alone and (after == len(text) or text[after] in _AFTER)
    return alone and ROAD_CONTEXT.search(sentence_around(block, start)) is not None
