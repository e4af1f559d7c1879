"""Pinyin for the search box: every reading of every character the page's names use.

The page matches letters against characters itself (``static/search.js``), so one small table
serves full pinyin, initials and mixtures of both with characters: 成渝, chengyu, cy, 成yu.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

import pypinyin

_HAN_RUN: Final = re.compile(r"[\u3400-\u9fff]+")


def character_readings(names: Iterable[str]) -> dict[str, str]:
    """Readings of each Chinese character in `names`, without tones, joined by a space.

    The reading in its word comes first (重庆 gives *chong* before *zhong*); the others follow,
    because a person may know the character and not the name.
    """
    found: dict[str, dict[str, None]] = {}
    for name in sorted(set(names)):
        for word in _HAN_RUN.findall(name):
            in_word = pypinyin.pinyin(word, style=pypinyin.Style.NORMAL)
            for character, readings in zip(word, in_word, strict=True):
                found.setdefault(character, {})[readings[0]] = None
    for character, known in found.items():
        alone = pypinyin.pinyin(character, style=pypinyin.Style.NORMAL, heteronym=True)[0]
        known.update(dict.fromkeys(alone))
    return {character: " ".join(found[character]) for character in sorted(found)}
