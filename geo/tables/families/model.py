"""Numbers of the travel model."""

from __future__ import annotations

from typing import Final

from geo.tables.columns import (
    Table,
    text,
)

PARAMETERS: Final = Table(
    "parameters.csv",
    ("name",),
    {
        "name": text(),
        "value": text(),
        "unit": text(),
        "reason": text(),
        "source": text(),
    },
)
