"""What a part of a register answers."""

from __future__ import annotations

__all__ = ["PartAnswer", "answer_part", "read_part"]

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
import shapely

from geo.coordinates import Floats
from geo.dates.features import standing_in_year
from geo.registers.checks import checked_cells, hashes_of, located
from geo.registers.model import Batch, Layout, Part
from geo.registers.reading import batches
from geo.tables.own_checks import FaultList
from layers.near.question import COLUMNS, NAMING, Question
from layers.near.reach import NEAR, OPEN


@dataclass
class PartAnswer:
    """What a part answers.

    Attributes
    ----------
    tables : list of pyarrow.Table
        Rows found: those of :attr:`~layers.near.question.Question.told`, ``place`` (its number),
        ``distance_m``, ``lon``, ``lat`` and ``geometry`` (WKB in degrees).
    counts : ndarray of int, shape (places,)
    unplaced : int
        Rows without a position.
    read : int
        Rows that were looked at.
    kinds : set of str
    ids : list of ndarray
        Of each row that was looked at, a number for its id.
    faults : FaultList
    """

    counts: npt.NDArray[np.int64]
    tables: list[Any] = field(default_factory=list)
    unplaced: int = 0
    read: int = 0
    kinds: set[str] = field(default_factory=set)
    ids: list[Any] = field(default_factory=list)
    faults: FaultList = field(default_factory=FaultList)

    def take(self, other: PartAnswer) -> None:
        """Add what another part answers."""
        self.counts += other.counts
        self.tables += other.tables
        self.unplaced += other.unplaced
        self.read += other.read
        self.kinds |= other.kinds
        self.ids += other.ids
        self.faults.take(other.faults)


def answer_part(
    layout: Layout, part: Part, question: Question, rows: Iterable[Batch] | None = None
) -> PartAnswer:
    """Answer a question from one part of a register; runs anywhere the file can be read.

    Parameters
    ----------
    layout : Layout
    part : Part
    question : Question
    rows : iterable of Batch, optional
        :func:`read_part` of it, where that has begun elsewhere.

    Raises
    ------
    geo.errors.DataError
        Where the file is damaged.
    """
    answer = PartAnswer(np.zeros(len(question.places), dtype=np.int64))
    read_all = question.box is None or _asks_unplaced(layout, question)
    if not read_all:
        answer.unplaced = part.without_position or 0
    for batch in read_part(layout, part, question) if rows is None else rows:
        answer.read += len(batch.rows)
        cells = checked_cells(batch, part, answer.faults)
        answer.ids.append(hashes_of(cells["id"]))
        xy, shapes = located(batch, part, layout.crs, cells, answer.faults)
        here = _Rows(question, answer, cells, xy, shapes)
        if read_all:
            answer.unplaced += int((here.missing & here.asked).sum())
        for number in range(len(question.places)):
            here.answer(number, answer)
    return answer


def read_part(layout: Layout, part: Part, question: Question) -> Iterator[Batch]:
    """The rows of a part that a question is about."""
    nowhere = question.box is not None and _asks_unplaced(layout, question)
    yield from batches(layout, part, question.columns, question.box, nowhere=nowhere)


def _asks_unplaced(layout: Layout, question: Question) -> bool:
    """Whether rows without a position must be looked at, not only counted."""
    named = any(name in layout.columns for name in NAMING)
    return named or question.kind is not None or question.status is not None


class _Rows:
    """A batch of rows, checked and located, and which of them are asked for."""

    def __init__(
        self, question: Question, answer: PartAnswer, cells: dict[str, Any], xy: Floats | None,
        shapes: Any,
    ) -> None:  # fmt: skip
        self._question = question
        self._xy, self._shapes = xy, shapes
        if xy is not None:
            self.missing = np.isnan(xy[:, 0])
            self._bounds = np.column_stack([xy, xy])
        else:
            self.missing, self._bounds = shapely.is_missing(shapes), shapely.bounds(shapes)
        self._table = _with_defaults(cells, len(self.missing))
        self.asked = self._asked(answer)

    def _asked(self, answer: PartAnswer) -> npt.NDArray[np.bool_]:
        """Which rows are of the kind and status asked for; statuses are told for the year."""
        question, asked = self._question, np.ones(len(self.missing), dtype=bool)
        if question.kind is not None:
            answer.kinds |= set(pc.unique(self._table["kind"]).to_pylist())
            asked &= _equal(self._table["kind"], question.kind)
        if question.year is not None:
            told = standing_in_year(
                self._table.to_pandas(), question.year, question.history, today=question.today
            )
            self._table = self._table.drop_columns(["status"])
            for name, cells in told.items():
                column = pa.array(cells.to_list(), pa.string())
                self._table = self._table.append_column(name, column)
        if question.status is not None:
            asked &= _equal(self._table["status"], question.status)
        return asked

    def answer(self, number: int, answer: PartAnswer) -> None:
        """Add what is near a place, by its number."""
        question, place = self._question, self._question.places[number]
        here = self._close(number)
        if question.reaches and self._xy is not None and len(here):
            states = question.reaches[number].at(self._xy[here, 0], self._xy[here, 1])
            answer.counts[number] += int((states == NEAR).sum())
            here = here[states == OPEN]
        metres, lon, lat = place.boundary.distances(self._on_plane(number, here), question.within_m)
        near = ~np.isnan(metres)
        near[near] = metres[near] <= question.within_m
        named = np.flatnonzero(self._named(place.id) & self.missing & self.asked)
        answer.counts[number] += int(near.sum()) + len(named)
        if question.counts_only or not (near.any() or len(named)):
            return
        nothing = np.full(len(named), np.nan)
        found = {
            "place": np.full(int(near.sum()) + len(named), number, dtype=np.int16),
            "distance_m": np.concatenate([metres[near], np.zeros(len(named))]),
            "lon": np.concatenate([lon[near], nothing]),
            "lat": np.concatenate([lat[near], nothing]),
        }
        answer.tables.append(self._told(np.concatenate([here[near], named]), found))

    def _close(self, number: int) -> npt.NDArray[np.intp]:
        """Rows that may be near a place."""
        west, south, east, north = self._question.boxes[number]
        bounds = self._bounds
        close = self.asked & (bounds[:, 0] <= east) & (bounds[:, 2] >= west)
        close &= (bounds[:, 1] <= north) & (bounds[:, 3] >= south)
        return np.flatnonzero(close)

    def _on_plane(self, number: int, here: npt.NDArray[np.intp]) -> Any:
        boundary = self._question.places[number].boundary
        if self._xy is not None:
            return boundary.points(self._xy[here, 0], self._xy[here, 1])
        return boundary.in_plane(self._shapes[here])

    def _named(self, place_id: str) -> npt.NDArray[np.bool_]:
        """Rows whose ``districts`` or ``places`` name a place."""
        hit = np.zeros(len(self.missing), dtype=bool)
        for column in NAMING:
            if column in self._table.column_names and self.missing.any():
                cells = self._table[column].to_pylist()
                hit |= np.array([place_id in cell.split("|") for cell in cells], dtype=bool)
        return hit

    def _told(self, rows: npt.NDArray[np.intp], found: dict[str, Any]) -> Any:
        """Rows of an answer, in the order of the register."""
        order = np.argsort(rows, kind="stable")
        rows = rows[order]
        table = self._table.select(list(self._question.told)).take(pa.array(rows))
        for name, values in found.items():
            table = table.append_column(name, pa.array(values[order]))
        shapes = shapely.points(self._xy[rows]) if self._xy is not None else self._shapes[rows]
        shapes = np.where(self.missing[rows], None, shapes)
        return table.append_column("geometry", pa.array(shapely.to_wkb(shapes), pa.binary()))


def _equal(column: Any, word: str) -> npt.NDArray[np.bool_]:
    same: npt.NDArray[np.bool_] = pc.fill_null(pc.equal(column, word), False).to_numpy()
    return same


def _with_defaults(cells: dict[str, Any], n: int) -> Any:
    """Cells as a table, with our defaults where the register has nothing."""
    filled = dict(cells)
    for name, default in COLUMNS.items():
        if name not in filled:
            filled[name] = pa.repeat(pa.scalar(default), n)
        elif default:
            filled[name] = pc.if_else(pc.equal(filled[name], ""), default, filled[name])
    return pa.table(filled)
