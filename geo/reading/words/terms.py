"""A term of the lexicon, and the roles a term can have."""

from __future__ import annotations

__all__ = [
    "ABBR",
    "CLOSE",
    "CODE",
    "DASH",
    "ETC",
    "GROUP",
    "JOIN",
    "KNOWN",
    "OPEN",
    "ORG",
    "PART",
    "PLACE",
    "PLAIN",
    "RIVER",
    "SEP",
    "SOFT",
    "STOP",
    "TAIL",
    "TITLE",
    "WORD",
    "Term",
]

from dataclasses import dataclass, field
from typing import Final

# Roles of a term, in the order the grammar tests them.
STOP: Final = 1
SOFT: Final = 2
SEP: Final = 3
ETC: Final = 4
JOIN: Final = 5
DASH: Final = 6
OPEN: Final = 7
CLOSE: Final = 8
PLAIN: Final = 9
WORD: Final = 10
PLACE: Final = 11
GROUP: Final = 12
KNOWN: Final = 13
TAIL: Final = 14
PART: Final = 15
ORG: Final = 16
CODE: Final = 17
TITLE: Final = 18
ABBR: Final = 19
RIVER: Final = 20

#: Roles with a rule of their own; the others only bound or fill names.
_ACTIVE: Final = frozenset((ETC, DASH, PLACE, GROUP, KNOWN, TAIL, PART, ORG, CODE, ABBR, RIVER))


@dataclass(slots=True)
class Term:
    """One entry of the lexicon.

    ``kind`` is the kind of mention a name makes, the class of a tail, or "". ``feature`` is
    the id in the tables. ``full`` is true for administrative names with their suffix.
    ``near`` places are in the provinces around, ``parent`` is the city they belong to. ``ordinary`` names are places only in the company of places. ``parents`` lists
    (city, id, name) of all places of this name; ``short`` is the term of the same name
    without its 省, 市, 区 or 县. ``doubtful`` terms are settled by the text around them.
    """

    text: str
    role: int
    kind: str = ""
    feature: str = ""
    name: str = ""
    members: tuple[str, ...] = ()
    full: bool = False
    vague: bool = False
    ordinary: bool = False
    near: bool = False
    parent: str = ""
    parents: tuple[tuple[str, str, str], ...] = ()
    short: Term | None = None
    doubtful: bool = False
    length: int = field(init=False)
    active: bool = field(init=False)

    def __post_init__(self) -> None:
        self.length = len(self.text)
        self.active = self.role in _ACTIVE
