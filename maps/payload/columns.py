"""Columns of a layer as compact JSON: constants once, repeated values through a dictionary."""

from __future__ import annotations

__all__ = ["HEAVY", "clean", "compact", "encode_column", "pack_json", "unpack_json"]

import base64
import json
import math
import zlib
from collections.abc import Sequence
from typing import Any, Final

from maps.payload.polylines import pack_integers

#: Letters from which a column is packed: those of the atlas stay legible in the page's source.
HEAVY: Final = 30_000


def clean(value: Any) -> Any:
    """A cell as JSON: None for missing, whole floats as integers, numpy scalars unwrapped."""
    if hasattr(value, "item"):
        value = value.item()
    if isinstance(value, float):
        if math.isnan(value):
            return None
        return int(value) if value.is_integer() else round(value, 3)
    if isinstance(value, str):
        return value or None
    if value is None or isinstance(value, (bool, int, list, dict)):
        return value
    # NaT and pandas' NA are not equal to themselves or have no truth value.
    text = str(value)
    return None if text in ("NaT", "<NA>", "nan") else text


def encode_column(values: Sequence[Any]) -> dict[str, Any]:
    """One column as ``{"k": value}``, ``{"d": [distinct], "i": index}`` or ``{"v": [cell]}``.

    One that would be longer than :data:`HEAVY` letters is packed: ``{"z": text}`` holds one of those.

    ``i`` is a list, or packed text (:func:`maps.payload.polylines.pack_integers`) where that is shorter.

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
    index = compact(indices)
    coded = sum(map(len, order)) + len(json.dumps(index))
    told = {"d": [json.loads(key) for key in order], "i": index} if coded < plain else {"v": cells}
    return {"z": pack_json(told)} if min(coded, plain) > HEAVY else told


def pack_json(value: Any) -> str:
    """Base64 text of a value's deflated JSON."""
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    raw = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    return base64.b64encode(deflate.compress(raw) + deflate.flush()).decode("ascii")


def unpack_json(text: str) -> Any:
    """The value of :func:`pack_json`'s text."""
    return json.loads(zlib.decompress(base64.b64decode(text), -15))


def compact(numbers: Sequence[int]) -> list[int] | str:
    """Integers as a list, or packed where that is shorter."""
    packed = pack_integers(numbers)
    return packed if len(packed) < sum(len(str(n)) + 1 for n in numbers) else list(numbers)
