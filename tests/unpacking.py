"""What the pages' scripts do with a payload, in Python: it comes back as it went in."""

from __future__ import annotations

import base64
import itertools
import zlib
from collections.abc import Iterator
from typing import Any

import numpy as np

from maps.payload.columns import unpack_json
from maps.payload.polylines import Floats, Integers

#: Byte planes of a packed run, and what stands for "no way" among the tenths.
PLANES = 4
NO_WAY = -1


def unpack_integers(text: str) -> Integers:
    """Integers of ``pack_integers``' text."""
    raw = np.frombuffer(zlib.decompress(base64.b64decode(text), -15), dtype=np.uint8)
    planes = raw.reshape(PLANES, -1).astype(np.int64)
    zigzag = sum((planes[i] << (8 * i) for i in range(PLANES)), np.zeros(planes.shape[1], int))
    return (zigzag >> 1) ^ -(zigzag & 1)


def unpack_polylines(block: dict[str, object]) -> list[Floats]:
    """Polylines of ``pack_polylines``' block, rounded as it rounded them."""
    scale = 10 ** int(str(block["decimals"]))
    steps = unpack_integers(str(block["steps"]))
    lines: list[Floats] = []
    corner = np.zeros(2, dtype=np.int64)
    at = 0
    for count in unpack_integers(str(block["counts"])):
        moves = steps[at : at + 2 * count].reshape(2, count).T.copy()
        at += 2 * int(count)
        moves[0] += corner
        cells = np.cumsum(moves, axis=0)
        corner = cells[0]
        lines.append(cells / scale + np.asarray(block["origin"]))
    return lines


def decode_column(column: dict[str, Any], count: int) -> list[Any]:
    """The cells of ``encode_column``."""
    if "z" in column:
        return decode_column(unpack_json(column["z"]), count)
    if "k" in column:
        return [column["k"]] * count
    if "d" in column:
        index = column["i"]
        indices = unpack_integers(index).tolist() if isinstance(index, str) else index
        return [column["d"][number] for number in indices]
    return list(column["v"])


def unpack_times(payload: dict[str, Any], measure: str, mode: str, year: int) -> Floats:
    """Matrix of a measure out of ``times_payload``; NaN where there is no way."""
    size = len(payload["ids"])
    steps = unpack_integers(payload[measure][mode]).reshape(-1, size * (size - 1) // 2)
    values = steps[: year - payload["first"] + 1].sum(axis=0)
    matrix = np.zeros((size, size))
    matrix[np.triu_indices(size, k=1)] = np.where(values == NO_WAY, np.nan, values / 10)
    return np.asarray(matrix + matrix.T)


def unpack_journeys(payload: dict[str, Any]) -> Iterator[tuple[str, int, int, list[int]]]:
    """Every change: mode, year, place and legs."""

    def numbers(value: str | list[int]) -> list[int]:
        return unpack_integers(value).tolist() if isinstance(value, str) else value

    for mode, told in payload["modes"].items():
        steps, counts = iter(numbers(told["at"])), iter(numbers(told["counts"]))
        legs = iter(numbers(told["legs"]))
        for year, changed in zip(numbers(told["years"]), numbers(told["changed"]), strict=True):
            place = 0
            for _ in range(changed):
                place += next(steps)
                yield mode, year, place, list(itertools.islice(legs, next(counts)))
