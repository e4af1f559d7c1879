"""Columns of a layer as compact JSON: constants once, repeated values through a dictionary."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from typing import Any


def clean(value: Any) -> Any:
    """A cell as JSON: None for missing, whole floats as integers, numpy scalars unwrapped."""
    if hasattr(value, "item"):
        value = value.item()
    if value is None or value == "" or (isinstance(value, float) and math.isnan(value)):
        return None
    if isinstance(value, float):
        return int(value) if value.is_integer() else round(value, 3)
    if isinstance(value, (bool, int, str, list, dict)):
        return value
    # NaT and pandas' NA are not equal to themselves or have no truth value.
    text = str(value)
    return None if text in ("NaT", "<NA>", "nan") else text


def encode_column(values: Sequence[Any]) -> dict[str, Any]:
    """One column as ``{"k": value}``, ``{"d": [distinct], "i": [index]}`` or ``{"v": [cell]}``.

    Parameters
    ----------
    values : sequence
        JSON values, see :func:`clean`.
    """
    cells = [clean(value) for value in values]
    keys = [json.dumps(cell, ensure_ascii=False, sort_keys=True) for cell in cells]
    order: dict[str, int] = {}
    indices = [order.setdefault(key, len(order)) for key in keys]
    if len(order) == 1:
        return {"k": cells[0]}
    plain = sum(map(len, keys))
    coded = sum(map(len, order)) + sum(len(str(index)) for index in indices)
    if coded < plain:
        return {"d": [json.loads(key) for key in order], "i": indices}
    return {"v": cells}


def decode_column(column: dict[str, Any], count: int) -> list[Any]:
    """The cells of :func:`encode_column` (for tests and tools)."""
    if "k" in column:
        return [column["k"]] * count
    if "d" in column:
        return [column["d"][index] for index in column["i"]]
    return list(column["v"])
