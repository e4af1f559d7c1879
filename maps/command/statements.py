"""``corridors read --projects`` and ``--figures``: what texts say of them, a row each."""

from __future__ import annotations

__all__ = ["Told", "tell"]

from argparse import Namespace
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from geo.visible import visible_json
from maps.command import saving
from maps.command.answers import print_rows
from maps.command.boundary import say
from maps.words.commands import said

if TYPE_CHECKING:
    from geo.reading.mention import Mention
    from geo.reading.reader import Reader
    from geo.tables.door import Tables


class Told:
    """Gathers the statements of texts, one by one.

    Parameters
    ----------
    reader : Reader
    tables : Tables
    figures : bool
        Figures instead of projects.
    """

    def __init__(self, reader: Reader, tables: Tables, *, figures: bool) -> None:
        from geo.reading.projects.reading import ProjectReader

        self._reader = ProjectReader(reader, tables)
        self.figures = figures
        self.rows: list[dict[str, Any]] = []

    def add(self, text: str, mentions: list[Mention], *, document: str, dated: str) -> None:
        """Read one text, whose names have been read already."""
        from geo.reading.projects.records import records

        found = self._reader.read(text, document=document, dated=dated, mentions=mentions)
        self.rows += records(found, text, figures=self.figures)


def tell(told: Told, options: Namespace, tables: Tables) -> int:
    """Print or save what was gathered; the exit status."""
    import json

    if not told.rows:
        say("corridors: " + said("these texts tell of none"))
        return 1
    if options.out is not None:
        _save(told, options, tables)
    elif options.format == "jsonl":
        for row in told.rows:
            print(visible_json(json.dumps(row, ensure_ascii=False)))
    else:
        print_rows([_figure(row) if told.figures else _project(row) for row in told.rows])
    return 0


def _save(told: Told, options: Namespace, tables: Tables) -> None:
    from geo.gazetteer import Gazetteer
    from geo.reading.projects.records import FIGURE_COLUMNS, PROJECT_COLUMNS

    columns = FIGURE_COLUMNS if told.figures else PROJECT_COLUMNS
    saving.save_statements(told.rows, options.out, columns, Gazetteer.from_tables(tables))


def _project(row: Mapping[str, Any]) -> dict[str, Any]:
    from geo.reading.projects.statement import with_unit

    amounts = (f"{a['of'] or ''}{with_unit(a['text'], a['unit'])}" for a in row["amounts"])
    return {
        "at": f"{row['start']}-{row['end']}",
        "name": row["name"],
        "kind": row["kind"],
        "status": row["status"] or "",
        "date": row["date"] or "",
        "started": row["started"] or "",
        "expected": row["expected"] or "",
        "amounts": "、".join(" ".join(text.split()) for text in amounts),
        "places": "|".join(row["places"]),
        "id": row["id"] or "",
    }


def _figure(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "at": f"{row['start']}-{row['end']}",
        "text": " ".join(row["text"].split()),
        "value": f"{row['value']:g}"
        if row["most"] is None
        else f"{row['value']:g}-{row['most']:g}",
        "unit": row["unit"],
        "kind": row["kind"],
        "label": row["label"],
        "places": "|".join(row["places"]),
        "as_of": row["as_of"] or "",
    }
