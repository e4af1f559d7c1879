"""Cells of Arrow columns as text, the way every list of one's own is held."""

from __future__ import annotations

__all__ = ["text_of"]

from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from geo.tables.own_loaders import cell_text


def text_of(column: Any) -> Any:
    """Cells as text: "" for nothing, as :func:`geo.tables.own_loaders.cell_text` writes them."""
    if pa.types.is_dictionary(column.type):
        values = text_of(column.dictionary)
        return pc.fill_null(values.take(column.indices), "")
    if "string" in str(column.type) and not pa.types.is_nested(column.type):
        return pc.fill_null(pc.utf8_trim_whitespace(column.cast(pa.string())), "")
    if pa.types.is_integer(column.type):
        return pc.fill_null(column.cast(pa.string()), "")
    return pa.array([cell_text(cell) for cell in column.to_pylist()], pa.string())
