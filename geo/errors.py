"""Every error a caller can meet, in one leaf module.

::

    CorridorError
    ├── DataError        (ValueError)   mend the named rows, files or texts
    ├── UsageError       (ValueError)   call it differently
    ├── NotFoundError    (LookupError)  no such name; ``suggestions`` lists near ones
    └── AmbiguousError   (LookupError)  several; ``choices`` lists them

One class per thing the caller can do about it; the built-in co-parents keep
``except ValueError`` and ``except LookupError`` working.
"""

from __future__ import annotations

__all__ = ["AmbiguousError", "CorridorError", "DataError", "Fault", "NotFoundError", "UsageError"]

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from geo.visible import visible


class CorridorError(Exception):
    """Root of all errors this project raises on purpose."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with one cell, row or file.

    Attributes
    ----------
    file : str
        Name of the file as the person knows it.
    expected : str
        What would have been right, in words.
    line : int or None
        Line in the file, the header being line 1; None when the whole file is meant.
    column, value : str or None
        The column and the value found there, when one cell is at fault.
    """

    file: str
    expected: str
    line: int | None = None
    column: str | None = None
    value: str | None = None

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        parts = [place]
        if self.column is not None:
            parts.append(self.column)
        if self.value is not None:
            parts.append(repr(self.value[:80]))
        parts.append(self.expected)
        return visible(": ".join(parts))  # one line, whatever the file's name or cells hold


class DataError(CorridorError, ValueError):
    """Something that was read is wrong; every fault found is listed at once."""

    def __init__(self, faults: Iterable[Fault] | str) -> None:
        self.faults: tuple[Fault, ...] = () if isinstance(faults, str) else tuple(faults)
        super().__init__(faults if isinstance(faults, str) else "\n".join(map(str, self.faults)))


class UsageError(CorridorError, ValueError):
    """The arguments do not make sense together."""


class NotFoundError(CorridorError, LookupError):
    """Nothing has this name; ``message`` says so without the ``suggestions``."""

    def __init__(self, message: str, *, suggestions: Sequence[str] = ()) -> None:
        self.message = message
        self.suggestions = tuple(suggestions)
        hint = f"; did you mean {', '.join(self.suggestions)}?" if self.suggestions else ""
        super().__init__(message + hint)


class AmbiguousError(CorridorError, LookupError):
    """Several things have this name; ``message`` says so without the ``choices``."""

    def __init__(self, message: str, *, choices: Sequence[str]) -> None:
        self.message = message
        self.choices = tuple(choices)
        super().__init__(f"{message}: {', '.join(self.choices)}")
