"""Whatever a library raises for a broken file is one thing: the file is damaged."""

from __future__ import annotations

__all__ = ["NO_FILE", "check_file", "parsing", "unread"]

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from geo.errors import CorridorError, DataError, Fault

NO_FILE: Final = "no such file"
_LONGEST_REASON: Final = 200


#: GDAL's advice to programmers, which driver to name: no help to who gave the file.
_ADVICE = "; It might help"


@contextmanager
def parsing(path: Path, what: str) -> Iterator[None]:
    """Let a library at a file; its errors become ours.

    Parameters
    ----------
    path : Path
        The file, as the person knows it.
    what : str
        What it should have been: the words after "not".

    Raises
    ------
    geo.errors.DataError
        For any error in the body that is not one of ours.
    """
    try:
        yield
    except CorridorError:
        raise
    except Exception as error:  # libraries let every kind of error out for a broken file
        line = (str(error).splitlines() or [""])[0].partition(_ADVICE)[0]
        reason = line[:_LONGEST_REASON] or type(error).__name__
        raise DataError([Fault(str(path), f"not {what} that can be read ({reason})")]) from None


def unread(error: OSError | ValueError) -> str:
    """Why a file cannot be read, in one clause."""
    if isinstance(error, FileNotFoundError):
        return NO_FILE
    return f"cannot be read ({getattr(error, 'strerror', None) or error})"


def check_file(path: Path, *, largest: int) -> None:
    """Check that a path is a file, and not larger than it may be.

    Parameters
    ----------
    path : Path
    largest : int
        In bytes.

    Raises
    ------
    geo.errors.DataError
        When it is not.
    """
    try:
        found = path.is_file()
        what = "expected a file, found a folder" if path.is_dir() else NO_FILE
        size = path.stat().st_size if found else 0
    except (OSError, ValueError) as error:
        found, what, size = False, unread(error), 0
    if found and size > largest:
        found, what = False, f"larger than expected: at most {largest // 2**20} MiB"
    if not found:
        raise DataError([Fault(str(path), what)])
