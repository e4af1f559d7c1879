"""Statements as plain rows, each with its sentence: what a file, a screen or a frame shows."""

from __future__ import annotations

__all__ = ["FIGURE_COLUMNS", "PROJECT_COLUMNS", "records"]

from typing import Any, Final

from geo.reading.projects.statement import Statements

PROJECT_COLUMNS: Final = (
    "document", "start", "end", "text", "kind", "id", "name", "status", "date", "expected", "started",
    "places", "amounts", "words", "confidence", "sentence",
)  # fmt: skip
FIGURE_COLUMNS: Final = (
    "document", "start", "end", "text", "value", "most", "op", "unit", "of", "kind", "label",
    "places", "as_of", "sentence",
)  # fmt: skip


def records(statements: Statements, text: str, *, figures: bool) -> list[dict[str, Any]]:
    """The projects, or the figures, of a text with the given raw characters."""
    told = statements.figures if figures else statements.projects
    rows = []
    for each in told:
        row = each.as_record()
        low, high = row.pop("sentence_start"), row.pop("sentence_end")
        rows.append({**row, "sentence": " ".join(text[low:high].split())})
    return rows
