"""Which projects of a register are near a place, or near each district: read in pieces."""

from __future__ import annotations

__all__ = [
    "ENGINES",
    "AskedRegister",
    "Work",
    "ask_register",
    "register_districts",
    "register_place",
]

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from geo.dates.statuses import STATUSES
from geo.errors import UsageError
from geo.gazetteer import Place
from geo.registers.ahead import read_ahead
from geo.registers.model import Register
from geo.registers.reading import read_register
from geo.tables.door import Tables
from geo.tables.parameters import as_of
from layers.near.answering import PartAnswer, answer_part, read_part
from layers.near.collecting import RegisterAnswer, collected
from layers.near.places import district_places, find_place, outline
from layers.near.question import AskedPlace, Question, question_of

#: What works a register's parts off: this process, or a cluster of Dask.
ENGINES: Final = ("stream", "dask")


@dataclass(frozen=True)
class AskedRegister:
    """How a register is asked.

    Attributes
    ----------
    path : Path
        A GeoParquet, GeoPackage or FlatGeobuf file, a folder of GeoParquet, or a pattern.
    within_km : float
    kind, status : str, optional
        Only projects of this kind, of this status.
    year : int, optional
        Statuses are told for the end of this year.
    layer : str, optional
        Which layer of a GeoPackage that has several.
    limit : int, optional
        Only the nearest so many rows of each place.
    engine : str
        One of :data:`ENGINES`.
    scheduler : str, optional
        Address of a Dask scheduler; workers on this machine when None.
    """

    path: Path
    within_km: float
    kind: str | None = None
    status: str | None = None
    year: int | None = None
    layer: str | None = None
    limit: int | None = None
    engine: str = ENGINES[0]
    scheduler: str | None = None


def register_place(tables: Tables, name: str, asked: AskedRegister) -> tuple[Place, RegisterAnswer]:
    """Projects of a register near a place.

    Parameters
    ----------
    tables : Tables
    name : str
        Any name of a place, or ``longitude,latitude``.
    asked : AskedRegister

    Raises
    ------
    geo.errors.NotFoundError, geo.errors.AmbiguousError
        For an unknown or ambiguous place, or one without a known location.
    geo.errors.DataError
        When the register is damaged, or wrong in the rows that are read.
    geo.errors.UsageError
        For a kind no project has, an unknown status or engine, a negative distance.
    """
    place = find_place(tables, name)
    shape = AskedPlace(place.id, outline(tables, place))
    return place, ask_register(tables, [shape], asked)


def register_districts(
    tables: Tables, asked: AskedRegister, *, counts_only: bool
) -> tuple[list[Place], RegisterAnswer]:
    """Projects of a register near each district, in one pass over it.

    Parameters and errors as for :func:`register_place`; with `counts_only` no rows are told,
    only how many there are.
    """
    places = district_places(tables)
    shapes = [AskedPlace(place.id, shape) for place, shape in places]
    answer = ask_register(tables, shapes, asked, counts_only=counts_only)
    return [place for place, _ in places], answer


def ask_register(
    tables: Tables,
    places: Sequence[AskedPlace],
    asked: AskedRegister,
    *,
    counts_only: bool = False,
) -> RegisterAnswer:
    """Projects of a register near some shapes; as :func:`register_place`."""
    if asked.status is not None and asked.status not in STATUSES:
        raise UsageError(f"no status {asked.status!r}; there are {', '.join(STATUSES)}")
    if not asked.within_km >= 0:
        raise UsageError("expected a distance of 0 or more")
    work = _engine(asked)
    register = read_register(asked.path, asked.layer)
    question = question_of(
        register,
        places,
        within_m=asked.within_km * 1000.0,
        counts_only=counts_only,
        kind=asked.kind,
        status=asked.status,
        year=asked.year,
        today=as_of(tables),
        history=tables.status_history if asked.year is not None else None,
        limit=asked.limit,
    )
    return collected(register, question, work(register, question))


Work = Callable[[Register, Question], Iterable[PartAnswer]]


def _engine(asked: AskedRegister) -> Work:
    """What works a register off, found before anything is read."""
    if asked.engine not in ENGINES:
        raise UsageError(f"no engine {asked.engine!r}; there are {', '.join(ENGINES)}")
    if asked.engine == "dask":
        from layers.near.cluster import cluster_work

        return cluster_work(asked.scheduler)
    if asked.scheduler is not None:
        raise UsageError("--scheduler goes with --engine dask")
    return _here


def _here(register: Register, question: Question) -> Iterator[PartAnswer]:
    """Answers of all parts, in order; the next ones are read meanwhile."""
    layout = register.layout
    reading = [partial(read_part, layout, part, question) for part in register.parts]
    for part, rows in zip(register.parts, read_ahead(reading), strict=True):
        yield answer_part(layout, part, question, rows)
