"""Numbers in Chinese characters: 二〇二七, 十五, 三百二十."""

from __future__ import annotations

__all__ = ["CHARACTERS", "TENS", "in_digits", "number_of"]

import re
from typing import Final

_DIGITS: Final = {
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6,
    "七": 7, "八": 8, "九": 9,
}  # fmt: skip
TENS: Final = {"十": 10, "百": 100, "千": 1000}
#: What such a number is written with, for a pattern's brackets.
CHARACTERS: Final = "".join((*_DIGITS, *TENS))
#: ○ is what many type for 〇; in a text it may be a bullet.
_NUMBER: Final = re.compile(f"[{CHARACTERS}○]+")


def number_of(word: str) -> int:
    """The number of 十五, 三百二十 or 15; one that is spelt (二〇七) counts by its last digit only."""
    if word.isdigit():
        return int(word)
    total = digit = 0
    for letter in word:
        if letter in TENS:
            total += max(digit, 1) * TENS[letter]
            digit = 0
        else:
            digit = _DIGITS.get(letter, 0)
    return total + digit


def in_digits(text: str) -> str:
    """A text with its numbers in digits, counted (十五) or spelt (二〇二七).

    For what a person types as a number or a date; in running text 一 is often none.
    """

    def told(match: re.Match[str]) -> str:
        word = match.group().replace("○", "〇")
        if TENS.keys() & set(word):
            return str(number_of(word))
        return "".join(str(_DIGITS[letter]) for letter in word)

    return _NUMBER.sub(told, text)
