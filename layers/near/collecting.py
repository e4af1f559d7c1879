"""The answers of a register's parts put together to one, with no more in hand than is told."""

from __future__ import annotations

__all__ = ["MOST_ROWS", "RegisterAnswer", "collected"]

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
import shapely

from geo.coordinates import CRS84
from geo.errors import DataError, UsageError
from geo.registers.checks import repeated
from geo.registers.model import Batch, Part, Register
from geo.registers.reading import batches
from layers.near.answering import PartAnswer, read_part
from layers.near.question import COLUMNS, Question

#: More rows than that are told by no answer.
MOST_ROWS: Final = 5_000_000
#: Ids of more rows are not compared with each other: 0.5 GB of numbers.
_MOST_COMPARED: Final = 2**26
_COLUMNS: Final = (*COLUMNS, "place", "distance_m", "lon", "lat", "geometry")
#: Rows beyond a limit that are kept before they are let go.
_SPARE: Final = 200_000


@dataclass(frozen=True)
class RegisterAnswer:
    """What a register answers.

    Attributes
    ----------
    rows : pyarrow.Table
        By place, nearest first; ``place`` is its number in the question.
    counts : ndarray of int, shape (places,)
    unplaced : int
        Rows of the kind and status asked for that have no position.
    read, known : int
        Rows that were read and checked, and that the register has.
    """

    rows: Any
    counts: npt.NDArray[np.int64]
    unplaced: int
    read: int
    known: int

    def frame(self) -> gpd.GeoDataFrame:
        """The rows as a frame in degrees, as :func:`layers.near.distances.near` has them."""
        rows = pa.table({n: pa.array([]) for n in _COLUMNS}) if self.rows is None else self.rows
        plain = rows.drop_columns(["place", "geometry"]).to_pandas()
        shapes = shapely.from_wkb(rows["geometry"].to_numpy())
        return gpd.GeoDataFrame(plain, geometry=shapes, crs=CRS84)


def collected(
    register: Register, question: Question, answers: Iterable[PartAnswer]
) -> RegisterAnswer:
    """Put the answers of all parts together.

    Parameters
    ----------
    register : Register
    question : Question
    answers : iterable of PartAnswer
        Of every part, in order.

    Raises
    ------
    geo.errors.DataError
        With everything that is wrong with the rows that were read.
    geo.errors.UsageError
        For a kind no project has, listing those there are; for more rows than are told.
    """
    whole = PartAnswer(np.zeros(len(question.places), dtype=np.int64))
    loose = 0
    for answer in answers:
        loose += sum(map(len, answer.tables))
        whole.take(answer)
        if whole.read > _MOST_COMPARED:
            whole.ids.clear()
        if question.limit is not None and loose > _SPARE:
            whole.tables = [_in_order(whole.tables, question.limit)]
            loose = 0
        elif question.limit is None and loose > MOST_ROWS:
            raise UsageError(
                f"more than {MOST_ROWS:,} rows to tell: ask for a smaller distance, for "
                "--limit N or for --counts"
            )
    if whole.read <= _MOST_COMPARED:
        repeated(register, whole.ids, _again(register, question), whole.faults)
    if whole.faults:
        raise DataError(whole.faults.told(register.name))
    _check_kind(register, question, whole.kinds)
    rows = _in_order(whole.tables, question.limit) if whole.tables else None
    return RegisterAnswer(rows, whole.counts, whole.unplaced, whole.read, register.rows)


def _again(register: Register, question: Question) -> Iterator[tuple[Part, Batch]]:
    for part in register.parts:
        for batch in read_part(register.layout, part, question):
            yield part, batch


def _in_order(tables: list[Any], limit: int | None) -> Any:
    """Rows by place, nearest first, then by id; the first of each place where there is a limit."""
    rows = pa.concat_tables(tables)
    keys = [("place", "ascending"), ("distance_m", "ascending"), ("id", "ascending")]
    rows = rows.take(pc.sort_indices(rows, sort_keys=keys))
    if limit is None:
        return rows
    places = rows["place"].to_numpy()
    starts = np.searchsorted(places, places, side="left")
    return rows.filter(pa.array(np.arange(len(places)) - starts < limit))


def _check_kind(register: Register, question: Question, kinds: set[str]) -> None:
    """A kind that no project has is told with those there are."""
    if question.kind is None or question.kind in kinds:
        return
    every = set(kinds)
    for part in register.parts:
        for batch in batches(register.layout, part, ("kind",), None):
            every |= set(pc.unique(batch.cells.get("kind", pa.array([""]))).to_pylist())
            if question.kind in every:
                return
    raise UsageError(
        f"no project is of kind {question.kind!r}; there are {', '.join(sorted(every))}"
    )
