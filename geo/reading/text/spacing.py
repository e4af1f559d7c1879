"""Letter-spaced text: 简 阳 市, 广　汉, 雁 江区. Which blanks stand inside a name.

Blanks between Chinese characters set a name apart for the eye, justify a line, or come from a
scan. Where letter after letter has one, none of them is a gap between words. Elsewhere only those
are taken out that a known name runs across, and only where one letter of it is cut off or stands
alone: between two words a blank is a gap.
"""

from __future__ import annotations

__all__ = ["Names", "spaced_gaps"]

import re
from collections.abc import Callable, Iterator
from typing import Final

#: Where the names stand in a run of letters, as (start, end).
Names = Callable[[str], list[tuple[int, int]]]

_BLANK: Final = r"[ \t\u00a0\u2002-\u200a\u202f\u3000]{1,2}"
_LETTERS: Final = r"[\u3400-\u9fff]{1,8}"
#: Letters with blanks between; every repetition is bounded, so that the search stays linear.
_SPACED: Final = re.compile(f"{_LETTERS}(?:{_BLANK}{_LETTERS}){{1,16}}")
_GAP: Final = re.compile(_BLANK)
#: Where letters with a blank between may be looked for: few texts have any.
_BETWEEN: Final = re.compile(rf"(?<=[\u3400-\u9fff]){_BLANK}(?=[\u3400-\u9fff])")
_LETTERS_BEFORE: Final = re.compile(f"{_LETTERS}$")
_MOST_LETTERS: Final = 8
_MARKS: Final = "，。、；：！？（）《》“”〔〕【】·—–,.;:%％()-"
#: Letter after letter with one blank each; numbers and codes (2 0 2 5, 2025, G5) stand among them.
_SINGLE: Final = rf"(?:[\u3400-\u9fff{_MARKS}]|[0-9A-Za-z]{{1,8}})"
_LETTER_SPACED: Final = re.compile(
    rf"(?<!\S){_SINGLE}(?:[ \u00a0\u2002-\u200a\u202f\u3000]{_SINGLE}){{5,}}(?!\S)"
)
_LETTER: Final = re.compile(r"[\u3400-\u9fff]")
#: So many of them, and this share of what stands between the blanks, are Chinese letters.
_FEWEST: Final = 5
_SHARE: Final = 0.5


def spaced_gaps(text: str, names: Names) -> list[tuple[int, int]]:
    """Stretches of blanks that stand inside a name, in order."""
    gaps = {gap for match in _LETTER_SPACED.finditer(text) for gap in _between(match)}
    for match in _spaced(text):
        gaps.update(_inside(match, names))
    return sorted(gaps)


def _spaced(text: str) -> Iterator[re.Match[str]]:
    """Runs of letters with blanks between, each from the letters before its first blank on."""
    done = 0
    gap = _BETWEEN.search(text)
    while gap is not None:
        before = _LETTERS_BEFORE.search(text, max(done, gap.start() - _MOST_LETTERS), gap.start())
        match = _SPACED.match(text, before.start()) if before is not None else None
        if match is not None:
            yield match
        done = match.end() if match is not None else gap.end()
        gap = _BETWEEN.search(text, done)


def _between(match: re.Match[str]) -> list[tuple[int, int]]:
    """Every blank of a stretch in which letter after letter has one."""
    start = match.start()
    gaps = [(start + gap.start(), start + gap.end()) for gap in _GAP.finditer(match[0])]
    letters = len(_LETTER.findall(match[0]))
    return gaps if letters >= max(_FEWEST, _SHARE * (len(gaps) + 1)) else []


def _inside(match: re.Match[str], names: Names) -> list[tuple[int, int]]:
    whole, start = match[0], match.start()
    parts = _GAP.split(whole)
    spans = names("".join(parts))
    taken: list[tuple[int, int]] = []
    at = 0
    for number, gap in enumerate(_GAP.finditer(whole)):
        at += len(parts[number])
        alone = len(parts[number]) == 1 or len(parts[number + 1]) == 1
        across = ((low, high) for low, high in spans if low < at < high)
        if any(alone or at - low == 1 or high - at == 1 for low, high in across):
            taken.append((start + gap.start(), start + gap.end()))
    return taken
