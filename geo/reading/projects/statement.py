"""What a text says of a project, and the figures it gives: one record each, with raw spans."""

from __future__ import annotations

__all__ = ["Amount", "FigureStatement", "ProjectStatement", "Statements", "with_unit"]

from typing import Any, NamedTuple


def with_unit(text: str, unit: str) -> str:
    """An amount's characters with its unit: a cell of a table leaves it to the head of its column."""
    text = "".join(text.split())
    return f"{text}{unit}" if text[-1:].isdigit() else text


class Amount(NamedTuple):
    """A number with its unit.

    Attributes
    ----------
    of : str
        What it is an amount of, by the words before it (总投资, 全长), or "".
    text : str
        The raw characters, ``raw[start:end]``.
    value, most : float
        The number in `unit`; `most` is larger than `value` for a range (10-20个) only.
    op : str
        ``=``, ``>`` (超, 突破, 余), ``~`` (约, 近, 左右), ``<`` (不足) or ``range``.
    unit : str
        As printed, without what multiplies (万, 亿 of 人): 亿元, 公里, 人, 个.
    start, end : int
        Raw offsets.
    kind : str
        Sort of the unit, of ``reading_units.csv``: ``money``, ``length``, ``area`` …
    """

    of: str
    text: str
    value: float
    most: float
    op: str
    unit: str
    start: int
    end: int
    kind: str

    def as_record(self) -> dict[str, Any]:
        """The amount as the command line prints it."""
        return {
            "of": self.of or None, "text": self.text, "value": self.value,
            "most": self.most if self.most != self.value else None, "op": self.op,
            "unit": self.unit, "start": self.start, "end": self.end,
        }  # fmt: skip


class ProjectStatement(NamedTuple):
    """What one sentence says of one project.

    Attributes
    ----------
    document : str or None
    start, end : int
        Raw offsets of the name.
    text, name : str
        The raw characters, and the full name.
    kind : str
        As in ``projects.csv``: ``rail``, ``road``, ``hub``, ``facility`` …
    id : str
        Id of the feature the tables hold it as, or "".
    status : str
        ``open``, ``construction``, ``approved``, ``planned`` or "".
    date, expected : str
        ISO date of what was done, and of when it is to be ready, or "".
    started : str
        ISO date of when works began or are to begin, or "".
    places : tuple of str
        Ids of the cities and districts it is in or leads to, by its own name, its clause and
        its sentence, in this order; empty where none is named.
    amounts : tuple of Amount
        Investment, length and whatever else the sentence says of it.
    words : str
        The words that make it a project: 加快推进, 建成投用.
    confidence : str
    sentence_start, sentence_end : int
        Raw offsets of the sentence.
    """

    document: str | None
    start: int
    end: int
    text: str
    name: str
    kind: str
    id: str
    status: str
    date: str
    expected: str
    started: str
    places: tuple[str, ...]
    amounts: tuple[Amount, ...]
    words: str
    confidence: str
    sentence_start: int
    sentence_end: int

    def as_record(self) -> dict[str, Any]:
        """The statement as the command line prints it (one JSON object a line)."""
        return {
            "document": self.document, "start": self.start, "end": self.end, "text": self.text,
            "kind": self.kind, "id": self.id or None, "name": self.name,
            "status": self.status or None, "date": self.date or None,
            "expected": self.expected or None, "started": self.started or None, "places": list(self.places),
            "amounts": [amount.as_record() for amount in self.amounts],
            "words": self.words or None, "confidence": self.confidence,
            "sentence_start": self.sentence_start, "sentence_end": self.sentence_end,
        }  # fmt: skip


class FigureStatement(NamedTuple):
    """A number a text gives: an amount, what it is of, where and when.

    Attributes
    ----------
    document : str or None
    amount : Amount
    kind : str
        As in ``figures.csv``: ``investment``, ``project_count``, ``target``, ``indicator`` …
    label : str
        What is counted or measured, in the text's words.
    places : tuple of str
        Ids of the places it is of.
    as_of : str
        Year or ISO date it is of, or aimed at; "" where the text tells none.
    sentence_start, sentence_end : int
        Raw offsets of the sentence.
    """

    document: str | None
    amount: Amount
    kind: str
    label: str
    places: tuple[str, ...]
    as_of: str
    sentence_start: int
    sentence_end: int

    def as_record(self) -> dict[str, Any]:
        """The figure as the command line prints it (one JSON object a line)."""
        return {
            "document": self.document, **self.amount.as_record(), "kind": self.kind,
            "label": self.label, "places": list(self.places), "as_of": self.as_of or None,
            "sentence_start": self.sentence_start, "sentence_end": self.sentence_end,
        }  # fmt: skip


class Statements(NamedTuple):
    """Everything a text says of projects, and its figures, in order."""

    projects: list[ProjectStatement]
    figures: list[FigureStatement]
