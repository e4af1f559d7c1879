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
from geo.registers.files import is_pattern, register_files

_NO_TABLES: Final = "expected a folder with the tables"
_NO_FILE: Final = "no such file"
_PIPE: Final = "-"
_UNREAD: Final = "cannot be read (No such file or directory)"
#: What each option's reader says of a file that is not there.
_FILES: Final = (
    ("projects", _NO_FILE),
    ("osm", _NO_FILE),
    ("times", "no such file, or it cannot be read"),
    ("alignments", _UNREAD),
    ("against", _UNREAD),
)


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
        yield Fault(str(data), _NO_TABLES)
    for name, expected in _FILES:
        path = getattr(options, name, None)
        if not isinstance(path, Path) or str(path) == _PIPE or _there(path):
            continue
        if is_pattern(path):
            register_files(path)
        else:
            yield Fault(str(path), expected)
    # Of several texts those that are there are read, and the others told as they come up.
    texts = getattr(options, "files", [])
    if not any(str(text) == _PIPE or _there(text) for text in texts):
        yield from (Fault(str(text), _UNREAD) for text in texts)


def _there(path: Path, *, folder: bool = False) -> bool:
    """Whether there is something of this name; what cannot be looked at counts: its reader tells why."""
    try:
        return path.is_dir() if folder else path.exists()
    except (OSError, ValueError):
        return True
