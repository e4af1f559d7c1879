"""How right projects and figures are read, against rows made by hand.

A statement is right when its name overlaps that of a row and its kind is the row's or one that
texts do not part from it (:data:`AKIN`: a platform may be called a park). One that names again
what a row of its text names is neither right nor wrong: the rows hold a thing where the text
speaks of it best. A figure is right when it overlaps a row and gives its value; one of several
numbers inside a row is neither. Precision is over statements, recall over rows.
"""

from __future__ import annotations

__all__ = ["AKIN", "Counts", "FigureRow", "ProjectRow", "figures_right", "projects_right"]

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from geo.reading.projects.statement import FigureStatement, ProjectStatement

#: Kinds that a text does not part from one another.
AKIN: Final = (
    frozenset(("rail", "service")),
    frozenset(("road", "facility")),
    frozenset(("hub", "facility", "platform")),
    frozenset(("park", "platform", "facility")),
    frozenset(("axis_or_zone", "belt", "new_area")),
    frozenset(("park", "new_area", "hub")),
    frozenset(("cooperation", "project_batch", "platform")),
    frozenset(("service", "cooperation")),
    frozenset(("river_eco", "facility")),
    frozenset(("plan", "programme")),
)


class ProjectRow(NamedTuple):
    """A project somebody found in a text, by raw offsets."""

    id: str
    start: int
    end: int
    kind: str


class FigureRow(NamedTuple):
    """A figure somebody found in a text; no values where it has none (a numeral in a name)."""

    id: str
    start: int
    end: int
    values: tuple[float, ...]


@dataclass(slots=True)
class Counts:
    """Right and wrong statements, and rows found and missed, of any number of texts."""

    right: int = 0
    wrong: list[str] = field(default_factory=list)
    found: int = 0
    missed: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Share of the statements that are right; 1 without any."""
        told = self.right + len(self.wrong)
        return self.right / told if told else 1.0

    @property
    def recall(self) -> float:
        """Share of the rows that were found; 1 without any."""
        rows = self.found + len(self.missed)
        return self.found / rows if rows else 1.0

    def __str__(self) -> str:
        told, rows = self.right + len(self.wrong), self.found + len(self.missed)
        return (
            f"P {self.right}/{told} = {self.precision:.3f}, "
            f"R {self.found}/{rows} = {self.recall:.3f}"
        )


def projects_right(
    counts: Counts, statements: Sequence[ProjectStatement], rows: Sequence[ProjectRow]
) -> None:
    """Count the projects of one text."""
    found: set[str] = set()
    again: set[str] = set()
    rest = []
    for each in statements:
        own = [row for row in rows if _overlap(each.start, each.end, row) and _akin(each, row)]
        if own:
            counts.right += 1
            found |= {row.id for row in own}
            again |= {each.name, each.id} - {""}
        else:
            rest.append(each)
    counts.wrong += [f"{s.text} ({s.kind})" for s in rest if not {s.name, s.id} & again]
    _count_rows(counts, found, [row.id for row in rows])


def figures_right(
    counts: Counts, statements: Sequence[FigureStatement], rows: Sequence[FigureRow]
) -> None:
    """Count the figures of one text."""
    found: set[str] = set()
    for each in statements:
        amount = each.amount
        near = [row for row in rows if _overlap(amount.start, amount.end, row)]
        own = {row.id for row in near if not row.values or amount.value in row.values}
        if own:
            counts.right += 1
            found |= own
        elif not any(_holds(row, amount.start, amount.end) for row in near):
            counts.wrong.append(f"{amount.text} ({each.label})")
    _count_rows(counts, found, [row.id for row in rows])


def _count_rows(counts: Counts, found: set[str], ids: Sequence[str]) -> None:
    counts.found += len(found)
    counts.missed += [each for each in ids if each not in found]


def _overlap(start: int, end: int, row: ProjectRow | FigureRow) -> bool:
    return row.start < end and start < row.end


def _holds(row: FigureRow, start: int, end: int) -> bool:
    """Whether a row is longer than a number in it: 八个方面30个领域."""
    return row.start <= start and end <= row.end and (row.start, row.end) != (start, end)


def _akin(statement: ProjectStatement, row: ProjectRow) -> bool:
    kinds = {statement.kind, row.kind}
    return len(kinds) == 1 or any(kinds <= group for group in AKIN)
