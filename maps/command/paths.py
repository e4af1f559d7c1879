"""Whether files and folders that a command is given are there, before libraries are loaded.

Each command asks after it has looked at its options: wrong usage is told first.

What stands in them, and whether it may be read, their readers tell.
"""

from __future__ import annotations

__all__ = ["check_paths"]

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from geo.errors import DataError, Fault
from geo.parsing import NO_FILE
from geo.registers.files import is_pattern, register_files
from geo.tables.folder import NO_TABLES

_PIPE: Final = "-"
_FILES: Final = ("projects", "osm", "times", "alignments", "against")


def check_paths(options: Namespace) -> None:
    """Check that what the options name is there.

    Raises
    ------
    geo.errors.DataError
        In the words of the readers, where it is not.
    geo.errors.UsageError
        For a pattern of files that are not read in pieces.
    """
    faults = list(_missing(options))
    if faults:
        raise DataError(faults)


def _missing(options: Namespace) -> Iterator[Fault]:
    data = getattr(options, "data", None)
    if data is not None and not _there(data, folder=True):
        yield Fault(str(data), NO_TABLES)
    for name in _FILES:
        path = getattr(options, name, None)
        if not isinstance(path, Path) or str(path) == _PIPE or _there(path):
            continue
        if is_pattern(path):
            register_files(path)
        else:
            yield Fault(str(path), NO_FILE)
    # Of several texts those that are there are read, and the others told as they come up.
    texts = getattr(options, "files", [])
    if not any(str(text) == _PIPE or _there(text) for text in texts):
        yield from (Fault(str(text), NO_FILE) for text in texts)


def _there(path: Path, *, folder: bool = False) -> bool:
    """Whether there is something of this name; what cannot be looked at counts: its reader tells why."""
    try:
        return path.is_dir() if folder else path.exists()
    except (OSError, ValueError):
        return True
