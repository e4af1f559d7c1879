"""Line ends that end a statement though nothing says so: lists of headlines.

A line of some length without a full stop is taken to be broken by its width, and joined with the
next (:mod:`geo.reading.text.normalise`): names run across such breaks. Two lines that have no
comma either are headlines, each a statement of its own.
"""

from __future__ import annotations

__all__ = ["headline_ends"]

import re
from bisect import bisect_right
from collections.abc import Iterable

from geo.reading.text.normalise import PlainText

_MARK = re.compile("[，,。；;：:！？!?]")
#: Longer than that, in characters, no headline is.
_LONGEST = 60


def headline_ends(raw: str, plain: PlainText, names: Iterable[tuple[int, int]]) -> list[int]:
    """Positions in the plain text where a headline ends, in order.

    Parameters
    ----------
    raw : str
        The text the plain one was made of.
    plain : PlainText
    names : iterable of (int, int)
        Names of the plain text, in order: a name that runs across a line end shows that its
        width broke it.
    """
    breaks = _joined_lines(raw, plain)
    inside = _within(breaks, names)
    found = []
    for index, at in enumerate(breaks):
        low = breaks[index - 1] if index else 0
        high = breaks[index + 1] if index + 1 < len(breaks) else len(plain.text)
        alone = _is_headline(plain.text, low, at, last=True)
        if alone and at not in inside and _is_headline(plain.text, at, high, last=False):
            found.append(at)
    return found


def _is_headline(text: str, low: int, high: int, *, last: bool) -> bool:
    """Whether the last (or first) line of a stretch has no mark of a clause."""
    if last:
        low = max(low, text.rfind("\n", max(low, high - _LONGEST), high) + 1)
    else:
        end = text.find("\n", low, min(high, low + _LONGEST))
        high = end if end >= 0 else high
    return high - low < _LONGEST and _MARK.search(text, low, high) is None


def _joined_lines(raw: str, plain: PlainText) -> list[int]:
    """Positions before which a line end was taken out, in order."""
    taken = 0
    found = []
    for cut, shift in zip(plain.cuts, plain.shifts, strict=True):
        out = raw[cut + taken : cut + shift]
        if "\n" in out or "\r" in out:
            found.append(cut)
        taken = shift
    return found


def _within(breaks: list[int], names: Iterable[tuple[int, int]]) -> set[int]:
    """The breaks that a name runs across."""
    inside: set[int] = set()
    for start, end in names:
        index = bisect_right(breaks, start)
        if index < len(breaks) and breaks[index] < end:
            inside.add(breaks[index])
    return inside
