"""For the search box: every reading and traditional form of the characters of the page's names.

The page matches letters against characters itself (``static/overview/search.js``), so one small table
serves full pinyin, initials and mixtures of both with characters: 成渝, chengyu, cy, 成yu.
"""

from __future__ import annotations

__all__ = ["character_readings", "traditional_pairs"]

import re
from collections.abc import Iterable
from typing import Final

import pypinyin

from geo.place_names import syllables
from geo.tables.door import load_words

_HAN_RUN: Final = re.compile(r"[\u3400-\u9fff]+")


def character_readings(names: Iterable[str]) -> dict[str, str]:
    """Readings of each Chinese character in `names`, without tones, joined by a space.

    Those it has in a name come first (重庆 gives *chong* before *zhong*); behind a slash follow
    the others, because a person may know the character and not the name.
    """
    found: dict[str, dict[str, None]] = {}
    for name in sorted(set(names)):
        for word in _HAN_RUN.findall(name):
            for character, reading in zip(word, syllables(word), strict=True):
                found.setdefault(character, {})[reading] = None
    told = {}
    for character in sorted(found):
        alone = pypinyin.pinyin(character, style=pypinyin.Style.NORMAL, heteronym=True)[0]
        others = [reading for reading in alone if reading not in found[character]]
        told[character] = "/".join(filter(None, (" ".join(found[character]), " ".join(others))))
    return told


def traditional_pairs(names: Iterable[str]) -> str:
    """Traditional forms of the characters in `names`, each before the one it stands for.

    Returns
    -------
    str
        Pairs of characters one after another, ``簡简陽阳``: who types 簡陽 finds 简阳.
    """
    used = set("".join(names))
    rows = load_words().rows("characters")
    return "".join(
        row["character"] + row["plain"]
        for row in rows
        if row["plain"] in used and len(row["character"]) == len(row["plain"]) == 1
    )
