"""Files to texts."""

from __future__ import annotations

from pathlib import Path


def read_document(path: Path) -> str:
    """Text of a file."""
    return path.read_bytes().decode("utf-8")
