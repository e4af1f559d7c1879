"""What is said about documents: places in their texts, figures, projects."""

from __future__ import annotations

__all__ = ["offset_faults", "project_faults"]

from collections.abc import Iterator
from typing import Any

from geo.errors import Fault
from geo.tables.checks.sheets import Sheets


def offset_faults(sheets: Sheets) -> Iterator[Fault]:
    """Places in a text that end before they begin, and ranges of figures the wrong way round."""
    columns = {
        "evidence": ("start", "end"), "figures": ("start", "end"),
        "projects": ("mention_start", "mention_end"),
    }  # fmt: skip
    for name, (start, end) in columns.items():
        sheet = sheets[name]
        for line, row in sheet.rows():
            if getattr(row, end) <= getattr(row, start):
                yield sheet.fault(line, end, getattr(row, end), f"expected more than {start}")
    figures = sheets["figures"]
    for line, row in figures.rows():
        if row.value_max < row.value:
            yield figures.fault(line, "value_max", row.value_max, "expected no less than value")


def project_faults(sheets: Sheets) -> Iterator[Fault]:
    """Projects whose location has nothing to stand on, or whose status is not its feature's."""
    sheet = sheets["projects"]
    having = [sheets[name] for name in ("places", "belts", "rail", "roads")]
    known = {row.id: row.status for other in having for _, row in other.rows()}
    unsound = {key for other in having if not other.whole for key in other.keys}
    for line, row in sheet.rows():
        for column, expected in (*_location(row), *_mention(row)):
            value = getattr(row, column)
            yield sheet.fault(line, column, "" if value != value else value, expected)
        if row.status_of == "feature":
            if row.feature not in known and row.feature not in unsound:
                expected = "expected a line, belt or place that has a status"
                yield sheet.fault(line, "feature", row.feature, expected)
            elif known.get(row.feature, row.status) != row.status:
                expected = f"expected {known[row.feature] or 'none'}, the status of {row.feature}"
                yield sheet.fault(line, "status", row.status, expected)


def _location(row: Any) -> Iterator[tuple[str, str]]:
    needed = {"point": "lon", "feature": "feature", "districts": "districts", "none": "note"}
    column = needed[row.location]
    value = getattr(row, column)
    if value != value or not value:
        yield column, f"expected a value where location is {row.location}"
    elif row.location != "point" and row.lon == row.lon:
        yield "location", "expected point where there are lon and lat"


def _mention(row: Any) -> Iterator[tuple[str, str]]:
    has = [row.mention_start == row.mention_start, row.mention_end == row.mention_end]
    if has != [bool(row.document)] * 2:
        yield "mention_start", "expected document, mention_start and mention_end, or none of them"
