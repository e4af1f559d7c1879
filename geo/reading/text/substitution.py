"""Words that a synonym machine put into a text, and what they stood for.

Copied articles are sometimes "spun": 效劳 for 服务, 开展 for 发展. Most of these words are
also right somewhere, so nothing is touched unless the text carries marks that only such a
machine leaves, and then only where the words around say so.
"""

from __future__ import annotations

__all__ = ["SubstitutionTable"]

import re
from collections.abc import Iterable, Mapping


class SubstitutionTable:
    """Which words a machine put in, where, and for what.

    Parameters
    ----------
    rows : iterable of mapping
        ``printed, meant, before, after, marker``: `before` lists what may stand
        before (``a|b``; ``!a|b`` for what may not), `after` is a regular expression for what
        follows ("" for anything); `marker` is "yes" for words
        whose mere presence betrays the machine.
    """

    def __init__(self, rows: Iterable[Mapping[str, str]]) -> None:
        self._markers: list[tuple[str, re.Pattern[str]]] = []
        self._rules: list[tuple[str, re.Pattern[str], str]] = []
        for row in rows:
            printed, pattern = row["printed"], _pattern(row)
            self._rules.append((printed, pattern, _fitted(printed, row["meant"])))
            if row["marker"] == "yes":
                self._markers.append((printed, pattern))

    def is_spun(self, text: str) -> bool:
        """Whether two different marks of the machine stand in the text."""
        found = 0
        for printed, pattern in self._markers:
            # The plain search is what most texts pay for; the pattern confirms.
            if printed in text and pattern.search(text):
                found += 1
        return found >= 2

    def repair(self, text: str) -> str:
        """The text with the words put right; of the same length."""
        if not self.is_spun(text):
            return text
        for printed, pattern, meant in self._rules:
            if printed in text:
                text = pattern.sub(meant, text)
        return text


def _pattern(row: Mapping[str, str]) -> re.Pattern[str]:
    """The printed word first, so that the search is one for plain characters."""
    printed, before, after = row["printed"], row["before"], row["after"]
    look = ""
    if before.startswith("!"):
        look = "".join(f"(?<!{part}{printed})" for part in before[1:].split("|"))
    elif before:
        look = f"(?:{'|'.join(f'(?<={part}{printed})' for part in before.split('|'))})"
    return re.compile(printed + look + (f"(?={after})" if after else ""))


def _fitted(printed: str, meant: str) -> str:
    # Offsets must not move: a shorter word is filled up with an invisible character.
    return meant + "\u200b" * (len(printed) - len(meant))
