"""The checks of a list of one's own, on rows of a register as they are read."""

from __future__ import annotations

__all__ = ["checked_cells", "hashes_of", "located", "repeated"]

from collections.abc import Iterable, Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import shapely

from geo.coordinates import DATUMS, Floats, to_wgs84
from geo.errors import Fault
from geo.registers.model import Batch, Part, Register
from geo.registers.positions import in_degrees
from geo.tables.own_checks import (
    MEANINGS,
    REQUIRED,
    FaultList,
    on_wgs84,
    outside,
    why_outside,
)

#: As many faults of a kind are told of a batch.
_MOST: Final = 20


def checked_cells(batch: Batch, part: Part, faults: FaultList) -> dict[str, Any]:
    """Cells as our tables have them; what is wrong with them goes to `faults`."""
    cells = dict(batch.cells)
    for name in REQUIRED:
        if name in cells:
            empty = pc.equal(cells[name], "").to_numpy(zero_copy_only=False)
            _tell(faults, part, batch, np.flatnonzero(empty), name, "expected a value, found none")
    for name, (understood, expected) in MEANINGS.items():
        if name not in cells:
            continue
        words = cells[name].dictionary_encode()
        meant = [understood(w) if w else "" for w in words.dictionary.to_pylist()]
        cells[name] = pa.array(meant, pa.string()).take(words.indices)
        if None in meant:
            wrong = np.flatnonzero(cells[name].is_null().to_numpy(zero_copy_only=False))
            _tell(faults, part, batch, wrong, name, expected)
    return cells


def located(
    batch: Batch, part: Part, crs: str, cells: dict[str, Any], faults: FaultList
) -> tuple[Floats | None, Any]:
    """Positions on WGS 84: of points as (n, 2) degrees, NaN for none; else shapes.

    What is wrong with them goes to `faults`; the ``datum`` that was undone, out of `cells`.
    """
    if batch.xy is not None:
        xy, shapes = in_degrees(batch.xy, crs), None
        bounds = np.column_stack([xy, xy])
        missing = np.isnan(xy[:, 0]) & np.isnan(batch.xy[:, 0])
    else:
        xy, shapes = None, batch.shapes
        empty = shapely.is_missing(shapes) | shapely.is_empty(shapes)
        shapes = np.where(empty, None, shapes)
        shapes = shapely.transform(shapes, lambda points: in_degrees(points, crs))
        bounds, missing = shapely.bounds(shapes), shapely.is_missing(shapes)
    away = np.flatnonzero(outside(bounds) & ~missing)
    _tell_misplaced(faults, part, batch, away, bounds)
    if "datum" not in cells:
        return xy, shapes
    datums = cells.pop("datum")
    unsaid = pc.equal(datums, "").to_numpy(zero_copy_only=False) & ~missing
    expected = f"expected one of {', '.join(DATUMS)}"
    _tell(faults, part, batch, np.flatnonzero(unsaid), "datum", expected, value="")
    if len(away):
        return xy, shapes
    names = np.array(datums.fill_null("").to_pylist(), dtype=object)
    return (
        (_points_on_wgs84(xy, names), None) if xy is not None else (None, on_wgs84(shapes, names))
    )


def _points_on_wgs84(xy: Floats, datums: npt.NDArray[Any]) -> Floats:
    moved = xy.copy()
    for name in set(datums) - {"", "WGS84"}:
        here = datums == name
        moved[here] = np.column_stack(to_wgs84(xy[here, 0], xy[here, 1], name))
    return moved


def hashes_of(ids: Any) -> npt.NDArray[np.uint64]:
    """A number for each id (``pandas.util.hash_array``): the same for the same text."""
    texts = ids.filter(pc.not_equal(ids, "")).to_numpy(zero_copy_only=False)
    numbers: npt.NDArray[np.uint64] = pd.util.hash_array(texts, categorize=False)
    return numbers


def repeated(
    register: Register,
    numbers: Sequence[npt.NDArray[np.uint64]],
    again: Iterable[tuple[Part, Batch]],
    faults: FaultList,
) -> None:
    """Find ids that are there twice, and tell where.

    Parameters
    ----------
    register : Register
    numbers : sequence of ndarray
        :func:`hashes_of` the ids of every row that was read.
    again : iterable of (Part, Batch)
        The same rows once more, with their ids: gone through only where numbers are equal.
    faults : FaultList
    """
    if not numbers:
        return
    every = np.concatenate(numbers)
    every.sort()
    twice = np.unique(every[1:][every[1:] == every[:-1]])
    if not len(twice):
        return
    first: dict[str, tuple[Part, int]] = {}
    for part, batch in again:
        ids = batch.cells["id"]
        named = np.flatnonzero(pc.not_equal(ids, "").to_numpy(zero_copy_only=False))
        suspect = named[np.isin(hashes_of(ids), twice)]
        found = []
        for i in suspect:
            cell, row = ids[int(i)].as_py(), int(batch.rows[i])
            there, seen = first.setdefault(cell, (part, row))
            if (there.file, seen) != (part.file, row):
                file = "" if there.file == part.file else f"{there.label}: "
                expected = f"duplicate: the same id stands in {file}{register.word} {seen}"
                found.append((part.before + row, _fault(part, row, expected, "id", cell)))
        faults.add(found)


def _tell(
    faults: FaultList,
    part: Part,
    batch: Batch,
    wrong: npt.NDArray[np.intp],
    column: str,
    expected: str,
    value: str | None = None,
) -> None:
    """Tell the first of many cells that are wrong in one way, and count the others."""
    found = []
    for i in wrong[:_MOST]:
        row = int(batch.rows[i])
        cell = batch.cells[column][int(i)].as_py() if value is None else value
        found.append((part.before + row, _fault(part, row, expected, column, cell)))
    faults.add(found, more=max(0, len(wrong) - _MOST))


def _tell_misplaced(
    faults: FaultList, part: Part, batch: Batch, away: npt.NDArray[np.intp], bounds: Floats
) -> None:
    found: dict[str, tuple[int, int]] = {}
    for i in away:
        expected = why_outside(bounds[i])
        at, count = found.get(expected, (int(i), 0))
        found[expected] = at, count + 1
    for expected, (i, count) in found.items():
        row, value = int(batch.rows[i]), f"{bounds[i, 0]:g}, {bounds[i, 1]:g}"
        fault = _fault(part, row, expected, "geometry", value)
        faults.add_misplaced(expected, part.before + row, fault, count)


def _fault(part: Part, row: int, expected: str, column: str, value: str) -> Fault:
    return Fault(f"{part.label}: feature {row}", expected, column=column, value=value)
