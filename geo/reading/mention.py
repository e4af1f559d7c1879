"""What the reader hands back: one record per name it found in a text."""

from __future__ import annotations

__all__ = ["KINDS", "Mention"]

from typing import Any, Final, NamedTuple

KINDS: Final = (
    "city",
    "district",
    "area",
    "city_group",
    "region",
    "border_pair",
    "belt",
    "axis",
    "rail",
    "road",
    "hub",
    "park",
    "project",
    "river",
    "organisation",
)


class Mention(NamedTuple):
    """One name in one text.

    Attributes
    ----------
    document : str or None
        Name the caller gave the text, usually the file's name.
    start, end : int
        ``str`` offsets into the raw text: ``text == raw[start:end]``, line breaks and page
        numbers inside the name included.
    text : str
        The raw characters.
    kind : str
        One of :data:`KINDS`.
    id : str
        Id of the feature in the tables; "" for a name the tables do not hold.
    name : str
        Full name: the official or catalogue name where there is one, else the surface
        without line breaks, page numbers and quotes, with what a list left out restored.
    members : tuple of str
        Official full names of the parts, in order (pairs, groups, lines between places).
    status : str
        ``open``, ``construction``, ``approved``, ``planned`` or "" by the words of the
        governing clause.
    date : str
        ISO date (``2024``, ``2024-09``, ``2024-09-29``) of what the clause says was done, or "".
    confidence : str
        ``high`` for catalogue names, ``medium`` for what the list or the document completes,
        ``low`` for a new name of a known form.
    sentence_start, sentence_end : int
        Raw offsets of the sentence around the mention.
    expected : str
        ISO date of what the clause says is to be done (预计2026年建成), or "".
    """

    document: str | None
    start: int
    end: int
    text: str
    kind: str
    id: str
    name: str
    members: tuple[str, ...]
    status: str
    date: str
    confidence: str
    sentence_start: int
    sentence_end: int
    expected: str = ""

    def as_record(self) -> dict[str, Any]:
        """The mention as the command line prints it (one JSON object a line)."""
        return {
            "document": self.document,
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "kind": self.kind,
            "id": self.id or None,
            "name": self.name,
            "members": list(self.members),
            "status": self.status or None,
            "date": self.date or None,
            "confidence": self.confidence,
            "expected": self.expected or None,
        }
