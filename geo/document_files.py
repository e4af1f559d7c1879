"""Which files of a folder are documents; nothing heavy is loaded to list them."""

from __future__ import annotations

__all__ = ["UNREAD", "document_files", "unread_files"]

from pathlib import Path
from typing import Final

from geo.errors import DataError, Fault

_SUFFIXES: Final = frozenset((".txt", ".html", ".htm", ".mhtml", ".mht", ".docx", ".pdf"))
#: Formats of texts that are not read.
UNREAD: Final = frozenset(
    (".doc", ".wps", ".rtf", ".odt", ".ofd", ".pages", ".ppt", ".pptx", ".dps", ".epub", ".caj")
)


def document_files(folder: Path) -> list[Path]:
    """Documents of a folder, in order of their names.

    Raises
    ------
    geo.errors.DataError
        When it is no folder, or holds no document.
    """
    if not folder.is_dir():
        raise DataError([Fault(str(folder), "expected a folder with documents")])
    files = [p for p in sorted(folder.iterdir()) if p.suffix.lower() in _SUFFIXES and p.is_file()]
    if not files:
        kinds = ", ".join(sorted(_SUFFIXES))
        raise DataError([Fault(str(folder), f"holds no document ({kinds})")])
    return files


def unread_files(folder: Path) -> list[Path]:
    """Texts of a folder in formats that are not read (``.doc``, ``.wps``, …), by name."""
    return [p for p in sorted(folder.iterdir()) if p.suffix.lower() in UNREAD and p.is_file()]
