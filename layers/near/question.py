"""A question asked of a register: plain values that another process or machine can take along."""

from __future__ import annotations

__all__ = ["COLUMNS", "NAMING", "AskedPlace", "Question", "may_hold", "question_of"]

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

import numpy as np
import pandas as pd
import shapely

from geo.coordinates import plane_of
from geo.registers.model import Box, Part, Register
from geo.registers.positions import box_on, overlaps
from geo.registers.reading import WHOLE_ROWS
from layers.near.boundary import Boundary
from layers.near.reach import Reach, cell_km, reach_of
from layers.near.rows import KNOWN_FROM

#: Columns of an answer, and what stands there where a register has none.
COLUMNS: Final[Mapping[str, str]] = {
    "id": "", "name": "", "kind": "", "status": "", "opened": "", "expected": "", "district": "",
    "evidence": "[]",
}  # fmt: skip
#: Columns that name the places of a project without a position.
NAMING: Final = ("districts", "places")
_DATED: Final = ("approved", "started", "since")
#: GCJ-02 and BD-09 lie at most so many degrees off.
_DATUM_OFF: Final = 0.02


@dataclass(frozen=True)
class AskedPlace:
    """A place that projects are asked to be near of."""

    id: str
    shape: shapely.Geometry

    @cached_property
    def boundary(self) -> Boundary:
        """Its boundary in the plane of the place."""
        return Boundary(self.shape, plane_of(self.shape.bounds))

    def __getstate__(self) -> dict[str, Any]:
        return {"id": self.id, "shape": self.shape}


@dataclass(frozen=True)
class Question:
    """What is asked of every part of a register.

    Attributes
    ----------
    places : tuple of AskedPlace
    within_m : float
    boxes : ndarray of float, shape (places, 4)
        Where what is near a place lies, in degrees.
    box : tuple of float or None
        What is read, in the register's coordinates; everything when None.
    columns : tuple of str
        Columns that are read.
    kind, status : str or None
        Only projects of this kind, of this status.
    year, today : int or None, str
        Statuses are told for the end of this year.
    history : DataFrame or None
        ``status_history``, for that.
    limit : int or None
        Only so many rows a place, the nearest.
    counts_only : bool
        No rows, only how many.
    reaches : tuple of Reach
        For counting: which cells lie near each place, none where that does not pay.
    """

    places: tuple[AskedPlace, ...]
    within_m: float
    boxes: Any
    box: Box | None
    columns: tuple[str, ...]
    kind: str | None = None
    status: str | None = None
    year: int | None = None
    today: str = ""
    history: pd.DataFrame | None = None
    limit: int | None = None
    counts_only: bool = False
    reaches: tuple[Reach, ...] = ()

    @property
    def told(self) -> tuple[str, ...]:
        """Columns of what is told of a row: of a year also from when on it is known."""
        return (*COLUMNS, KNOWN_FROM) if self.year is not None else tuple(COLUMNS)


def question_of(
    register: Register,
    places: Sequence[AskedPlace],
    *,
    within_m: float,
    counts_only: bool = False,
    year: int | None = None,
    **asked: Any,
) -> Question:
    """Make a question for a register: which rows of it and which columns must be read.

    Parameters
    ----------
    register : Register
    places : sequence of AskedPlace
    within_m : float
    counts_only : bool
    year : int, optional
    **asked
        The other attributes of :class:`Question`.
    """
    known = register.layout.columns
    boxes = np.array([_box_around(place.shape.bounds, within_m) for place in places])
    if "datum" in known:
        boxes += np.array([-1.0, -1.0, 1.0, 1.0]) * _DATUM_OFF
    west, south, east, north = (float(v) for v in [*boxes.min(0)[:2], *boxes.max(0)[2:]])
    box = None
    if register.rows > WHOLE_ROWS:
        box = box_on((west, south, east, north), register.layout.crs)
    dated = _DATED if year is not None else ()
    columns = (*COLUMNS, "datum", *NAMING, *dated)
    reaches: tuple[Reach, ...] = ()
    if counts_only and register.rows > WHOLE_ROWS:
        size = cell_km(register, (west, south, east, north))
        reaches = tuple(
            reach_of(place.boundary, tuple(around), within_m, size)
            for place, around in zip(places, boxes.tolist(), strict=True)
        )
    return Question(
        tuple(places), within_m, boxes, box, columns, year=year, counts_only=counts_only,
        reaches=reaches, **asked,
    )  # fmt: skip


def may_hold(part: Part, question: Question) -> bool:
    """Whether a part may hold something of what is asked."""
    return question.box is None or overlaps(part.box, question.box)


def _box_around(bounds: Sequence[float], within_m: float) -> Box:
    """A box that holds whatever lies within a distance of another, and a little more."""
    west, south, east, north = bounds
    metres = within_m * 1.01 + 100.0
    up = metres / 110_500.0
    widest = min(89.0, max(abs(south - up), abs(north + up)))
    aside = metres / (111_300.0 * float(np.cos(np.radians(widest))))
    return west - aside, south - up, east + aside, north + up
