"""What each feature and stretch is in each year, as a page carries it.

One letter a year, one string a life: a page looks a year up and works out nothing.
"""

from __future__ import annotations

__all__ = ["LETTERS", "Lives", "letters"]

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from geo.dates.phases import Phase, standing_in, status_in
from geo.dates.statuses import EXPECTED
from geo.dates.years import YEARS

#: Letters of the statuses; a capital one: not there yet, but lists that leave nothing out
#: call it so all the same.
LETTERS: Final = {
    "open": "o",
    "construction": "c",
    "approved": "a",
    "planned": "p",
    "proposed": "s",
    EXPECTED: "e",
    "": "-",
}


@dataclass
class Lives:
    """The lives of a page's features and stretches, each stored once."""

    known: dict[str, int] = field(default_factory=dict)

    def add(self, life: Sequence[Phase]) -> int:
        """Position of a life among those stored."""
        return self.known.setdefault(letters(life), len(self.known))

    def payload(self) -> dict[str, Any]:
        """Lives, what their letters mean, and the year of the first letter."""
        meanings = {letter: status for status, letter in LETTERS.items()}
        return {"first": YEARS[0], "letters": meanings, "lives": list(self.known)}


def letters(life: Sequence[Phase]) -> str:
    """A life as one letter of :data:`LETTERS` for each of :data:`geo.dates.years.YEARS`."""
    return "".join(
        LETTERS[standing_in(life, year)]
        if status_in(life, year) is not None
        else LETTERS[standing_in(life, year)].upper()
        for year in YEARS
    )
