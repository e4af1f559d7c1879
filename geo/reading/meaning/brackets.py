"""A word for a state in brackets: it belongs to the name before them, or to all of a list."""

from __future__ import annotations

__all__ = ["is_in_brackets_of_another"]

import re
from typing import Final

#: A|建设(续建): what may stand between a name and its bracket.
_OF_THE_NAME: Final = re.compile("(?:建设|工程|项目|改造|扩建)*")


def is_in_brackets_of_another(text: str, start: int, end: int, at: int) -> bool:
    """A、B(在建): whether the word at ``start:end`` is in brackets of a name after the one at `at`."""
    opened = max(text.rfind("(", at, start), text.rfind("（", at, start))
    if opened < 0:
        return False
    closed = max(text.rfind(")", opened, start), text.rfind("）", opened, start))
    if closed >= 0 or opened <= at:
        return False
    # A、B、C(续建),D(前期): the one bracket of a list is about all of it.
    between = text[at:opened]
    if _OF_THE_NAME.fullmatch(between):
        return False
    listed = "、" in between and not any(mark in between for mark in "(（)）;；")
    return not (listed and _closes_list(text, end))


def _closes_list(text: str, start: int) -> bool:
    """Whether the list ends with the bracket that is open at `start`."""
    found = (text.find(mark, start) for mark in ")）")
    end = min((place for place in found if place >= 0), default=-1)
    return end >= 0 and text[end + 1 : end + 2] in ("", "，", ",", "；", ";", "。", "\n")
