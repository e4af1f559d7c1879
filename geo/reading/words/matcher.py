"""Which terms stand where in a text: leftmost longest, none over another."""

from __future__ import annotations

__all__ = ["Match", "Matcher"]

from collections.abc import Iterable, Iterator
from typing import Final

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from geo.reading.words.terms import Term

#: Number of a term, and where it stands.
Match = tuple[int, int, int]

_SURROGATES: Final = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


class Matcher:
    """An Aho–Corasick automaton of terms.

    Parameters
    ----------
    terms : iterable of Term
        No two with the same text.

    Attributes
    ----------
    terms : list of Term
        By number. Those whose match has to be looked at (:attr:`Term.doubtful`) come first.
    doubtful : int
        How many these are.
    """

    def __init__(self, terms: Iterable[Term]) -> None:
        self.terms = sorted(terms, key=lambda term: not term.doubtful)
        self.doubtful = sum(term.doubtful for term in self.terms)
        self._numbers = {term.text: number for number, term in enumerate(self.terms)}
        self._reach: dict[str, int] = {}
        for term in self.terms:
            self._reach[term.text[0]] = max(term.length, self._reach.get(term.text[0], 0))
        self._longest = max(self._reach.values(), default=0)
        self._automaton = AhoCorasick(
            self._numbers,
            matchkind=MatchKind.LeftmostLongest,
            implementation=Implementation.ContiguousNFA,
            store_patterns=False,
        )

    def matches(self, text: str) -> list[Match]:
        """Of the terms of a text those that begin first, and of these the longest."""
        try:
            return self._automaton.find_matches_as_indexes(text)
        except UnicodeEncodeError:  # half a character: no text has any, but a broken file may
            return self._automaton.find_matches_as_indexes(text.translate(_SURROGATES))

    def beginning_at(self, text: str, start: int, stop: int) -> Iterator[Match]:
        """Every term that begins at `start` and ends at `stop` or before, the longest first."""
        reach = self._reach.get(text[start], 0)
        for end in range(min(start + reach, stop), start, -1):
            number = self._numbers.get(text[start:end])
            if number is not None:
                yield number, start, end

    def begins(self, text: str, start: int) -> bool:
        """Whether any term begins at `start`."""
        return any(self.beginning_at(text, start, len(text)))

    def rematch(self, text: str, matches: list[Match], index: int, start: int) -> None:
        """Put right the matches after `index`, when the term at `index` ends at `start` after all.

        From the first match on that is found again all the others stand as they were.
        """
        stop = start + 2 * self._longest
        fresh = [(n, s + start, e + start) for n, s, e in self.matches(text[start:stop])]
        old = index + 1
        for place, match in enumerate(fresh):
            if match[1] + self._longest > stop:
                break  # its end, and that of a longer one, may lie beyond the window
            while old < len(matches) and matches[old][1] < match[1]:
                old += 1
            if old < len(matches) and matches[old] == match:
                matches[index + 1 : old] = fresh[:place]
                return
        if stop < len(text):
            fresh = [(n, s + start, e + start) for n, s, e in self.matches(text[start:])]
        matches[index + 1 :] = fresh
