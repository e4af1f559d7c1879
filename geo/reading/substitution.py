"""Words that a synonym machine put into a text, and what they stood for.

Copied articles are sometimes "spun": 效劳 for 服务, 开展 for 发展. Most of these words are
also right somewhere, so nothing is touched unless the text carries marks that only such a
machine leaves, and then only where the words around say so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping


class SubstitutionTable:
    """Which words a machine put in, where, and for what.

    Parameters
    ----------
    rows : iterable of mapping
        ``printed, meant, before, after, marker``: `before` and `after` are regular
        expressions for the neighbouring text ("" for any); `marker` is "yes" for words
        whose mere presence betrays the machine.
    """

    def __init__(self, rows: Iterable[Mapping[str, str]]) -> None:
        self._markers: list[re.Pattern[str]] = []
        self._rules: list[tuple[re.Pattern[str], str]] = []
        for row in rows:
            before, after = row["before"], row["after"]
            look = before if before.startswith("(?<") else f"(?<={before})" if before else ""
            if "|" in before:
                look = f"(?:{'|'.join(f'(?<={part})' for part in before.split('|'))})"
            pattern = re.compile(look + row["printed"] + (f"(?={after})" if after else ""))
            self._rules.append((pattern, self._fitted(row["printed"], row["meant"])))
            if row["marker"] == "yes":
                self._markers.append(pattern)

    @staticmethod
    def _fitted(printed: str, meant: str) -> str:
        # Offsets must not move: a shorter word is filled up with an invisible character.
        return meant + "\u200b" * (len(printed) - len(meant))

    def is_spun(self, text: str) -> bool:
        """Whether two different marks of the machine stand in the text."""
        return sum(1 for marker in self._markers if marker.search(text)) >= 2

    def repair(self, text: str) -> str:
        """The text with the words put right; of the same length."""
        if not self.is_spun(text):
            return text
        for pattern, meant in self._rules:
            text = pattern.sub(meant, text)
        return text
