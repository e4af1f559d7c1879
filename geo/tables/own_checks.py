"""What the columns, cells and positions of a person's own list may hold, whatever it is read by."""

from __future__ import annotations

__all__ = [
    "MEANINGS",
    "REQUIRED",
    "FaultList",
    "check_headings",
    "columns_meant",
    "on_wgs84",
    "outside",
    "why_outside",
]

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import shapely

from geo.coordinates import DATUMS, Floats, to_wgs84
from geo.dates.statuses import STATUSES
from geo.errors import DataError, Fault
from geo.tables import own_words
from geo.tables.columns import LAT_RANGE, LON_RANGE

REQUIRED: Final = ("id", "name")
_MOST_FAULTS: Final = 20
#: So much is shown of what stands where a heading should.
_SHOWN: Final = 30
_WORD: Final = {
    "id": "编号 or 序号", "name": "名称 or 项目名称", "lon": "经度, longitude or lng", "lat": "纬度 or latitude",
}  # fmt: skip


def check_headings(file: str, names: Sequence[str], *, line: int | None = None) -> None:
    """Check that the first row of a list is one of headings, and no title or project.

    Raises
    ------
    geo.errors.DataError
        With what stands there, where it names none of our columns.
    """
    if {own_words.heading(name) for name in names} & set(own_words.HEADINGS.values()):
        return
    first = next((name for name in names if name.strip()), "")
    found = f"found {first[:_SHOWN]!r}" if first else "found nothing"
    expected = f"expected the names of the columns (id or 编号, name or 名称, …), {found}"
    raise DataError([Fault(file, expected, line=line)])


def columns_meant(
    names: Sequence[str], *, cells: bool
) -> tuple[dict[str, int], list[tuple[str, str]]]:
    """Which column of a file is which of ours.

    Parameters
    ----------
    names : sequence of str
        As the file calls them.
    cells : bool
        Whether positions are cells (``lon`` and ``lat``), not geometry.

    Returns
    -------
    dict of str to int
        Our name, or the file's own where we have none, to the number of the column.
    list of (str, str)
        What is wrong: the column, and what was expected.
    """
    called = [own_words.heading(name) for name in names]
    wrong = [
        (name, "this column is there twice")
        for name in sorted({n for n in called if n and called.count(n) > 1})
        if name in own_words.HEADINGS.values()
    ]
    for name in (*REQUIRED, *(("lon", "lat") if cells else ())):
        if name not in called:
            word = _WORD[name]
            wrong.append((name, f"this column is missing (it may also be called {word})"))
    meant = {name: i for i, name in enumerate(called) if name and name not in called[:i]}
    return meant, wrong


def _evidence(cell: str) -> str | None:
    try:
        return cell if isinstance(json.loads(cell), list) else None
    except (ValueError, RecursionError):
        return None


#: What a cell of a column means (None: nothing it could), and what was expected.
MEANINGS: Final[Mapping[str, tuple[Callable[[str], str | None], str]]] = {
    "status": (own_words.status, f"expected one of {', '.join(STATUSES)} (or 在建, 规划, …)"),
    "opened": (own_words.date, "expected a date, as in 2024-01-05, 2024/1/5 or 2024年1月"),
    "expected": (own_words.date, "expected a date, as in 2024-01-05, 2024/1/5 or 2024年1月"),
    "datum": (own_words.datum, f"expected one of {', '.join(DATUMS)} (or 高德, 百度, …)"),
    "evidence": (_evidence, "expected a JSON list"),
}


def outside(bounds: Floats) -> npt.NDArray[np.bool_]:
    """Which boxes (west, south, east, north in degrees; shape (n, 4)) do not lie in China."""
    (west, east), (south, north) = LON_RANGE, LAT_RANGE
    x, y, x_end, y_end = bounds.T
    inside: npt.NDArray[np.bool_] = (x >= west) & (x_end <= east) & (y >= south) & (y_end <= north)
    return ~inside


def why_outside(box: Floats) -> str:
    """What was expected of a box that does not lie in China, by what it looks like."""
    (west, east), (south, north) = LON_RANGE, LAT_RANGE
    x, y, x_end, y_end = (float(v) for v in box)
    if south <= x and x_end <= north and west <= y and y_end <= east:
        return "these coordinates look swapped: expected longitude, then latitude"
    if not (abs(x) <= 180 and abs(y) <= 90):
        return "these coordinates are not degrees: state what they are on, or convert them"
    return f"expected a longitude of {west:g} to {east:g} and a latitude of {south:g} to {north:g}"


def on_wgs84(shapes: Any, datums: Any) -> Any:
    """Shapes brought from each row's datum to WGS 84."""
    moved = shapes.copy()
    for name in set(datums) - {"", "WGS84"}:

        def undo(points: Floats, name: str = name) -> Floats:
            return np.column_stack(to_wgs84(points[:, 0], points[:, 1], name))

        here = (datums == name) & ~shapely.is_missing(shapes)
        moved[here] = shapely.transform(shapes[here], undo)
    return moved


@dataclass
class FaultList:
    """Faults in the order of their rows: as many as a person reads, and how many more.

    Rows are counted through all files of a list; parts of one may be looked at apart and put
    together with :meth:`take`, in any order.
    """

    _first: list[tuple[int, Fault]] = field(default_factory=list)
    _count: int = 0
    #: A whole file is wrong in one way: one line. Where first, and how often.
    _misplaced: dict[str, tuple[int, Fault, int]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self._count or self._misplaced)

    def add(self, faults: Iterable[tuple[int, Fault]], more: int = 0) -> None:
        """Add faults, each with the row it stands in, and how many more there are like them."""
        self._count += more
        for fault in faults:
            self._first.append(fault)
            self._count += 1
            if len(self._first) > 50 * _MOST_FAULTS:
                self._shorten()
        self._shorten()

    def add_misplaced(self, expected: str, row: int, fault: Fault, count: int = 1) -> None:
        """Add a position that is wrong in a way that others may be, too."""
        at, first, known = self._misplaced.get(expected, (row, fault, 0))
        if row < at:
            at, first = row, fault
        self._misplaced[expected] = (at, first, known + count)

    def take(self, other: FaultList) -> None:
        """Add what was found elsewhere."""
        self.add(other._first, more=other._count - len(other._first))
        for expected, (row, fault, count) in other._misplaced.items():
            self.add_misplaced(expected, row, fault, count)

    def told(self, file: str) -> list[Fault]:
        """As many as a person reads; that there are more is the last."""
        faults = list(self._first)
        for row, fault, count in self._misplaced.values():
            others = f" (and {count - 1:,} more)" if count > 1 else ""
            faults.append((row, replace(fault, expected=fault.expected + others)))
        faults.sort(key=lambda fault: fault[0])
        more = self._count + len(self._misplaced) - _MOST_FAULTS
        told = [fault for _, fault in faults[:_MOST_FAULTS]]
        return [*told, Fault(file, f"{more:,} more such faults")] if more > 0 else told

    def _shorten(self) -> None:
        self._first.sort(key=lambda fault: fault[0])
        del self._first[_MOST_FAULTS:]
