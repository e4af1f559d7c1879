"""How sure a row claims to be, against what its own source says."""

from __future__ import annotations

__all__ = ["FROM_MEMORY", "confidence_faults"]

from collections.abc import Iterator
from typing import Final

from geo.errors import Fault
from geo.tables.checks.sheets import Sheets
from geo.tables.schema import TABLES

#: Words by which a source owns up to being nobody's but ours.
FROM_MEMORY: Final = ("凭记忆", "未核实", "from memory", "unverified")


def confidence_faults(sheets: Sheets) -> Iterator[Fault]:
    """Rows that are told with high confidence from a source that nobody checked."""
    for name, table in TABLES.items():
        if not {"confidence", "source"} <= set(table.columns):
            continue
        sheet = sheets[name]
        for line, row in sheet.rows():
            words = [word for word in FROM_MEMORY if word in row.source]
            if row.confidence == "high" and words:
                expected = f"expected medium or low: the source says {words[0]}"
                yield sheet.fault(line, "confidence", row.confidence, expected)
