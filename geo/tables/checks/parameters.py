"""Parameters of the travel model: those it needs, each within its bounds."""

from __future__ import annotations

__all__ = ["parameter_faults"]

from collections.abc import Iterator

from geo.errors import Fault
from geo.tables.checks.sheets import Sheets
from geo.tables.families.model import PARAMETERS_READ


def parameter_faults(sheets: Sheets) -> Iterator[Fault]:
    """Parameters that are missing, that nothing reads, or whose value makes no sense."""
    sheet = sheets["parameters"]
    if not sheet.readable:
        return
    for line, row in sheet.rows():
        column = PARAMETERS_READ.get(row.name)
        if column is None:
            yield sheet.fault(line, "name", row.name, "expected a parameter that the model reads")
            continue
        expected = column.fault(row.value)
        if expected is not None:
            yield sheet.fault(line, "value", row.value, f"{expected} for {row.name}")
    for name in PARAMETERS_READ:
        if name not in sheet.keys:
            yield Fault(sheet.table.file, f"the parameter {name} is missing", column="name")
