"""Which files a person means: one, a folder of GeoParquet, or a pattern."""

from __future__ import annotations

__all__ = ["INDEXED", "PARQUET", "is_pattern", "is_register", "register_files"]

import glob
from pathlib import Path
from typing import Final

from geo.errors import DataError, Fault, UsageError

PARQUET: Final = ".parquet"
#: Formats with a spatial index of their own.
INDEXED: Final = (".gpkg", ".fgb")
_ENDINGS: Final = (PARQUET, *INDEXED)


def is_register(path: Path) -> bool:
    """Whether a path is read in pieces: a folder, a pattern, or a file of such a format."""
    return _is_folder(path) or is_pattern(path) or path.suffix.lower() in _ENDINGS


def register_files(path: Path) -> list[Path]:
    """Files of a register, in the order of their names.

    Parameters
    ----------
    path : Path
        A file; a folder, of which every ``.parquet`` file counts, in its folders too (hidden
        ones and those named ``_…`` do not); or a pattern, as in ``parts/*.parquet``.

    Raises
    ------
    geo.errors.DataError
        When there are none.
    geo.errors.UsageError
        When a pattern takes files of a format that is not read in pieces, or of several.
    """
    if _is_folder(path):
        files = [
            file
            for file in sorted(path.rglob(f"*{PARQUET}"))
            if not any(part.startswith((".", "_")) for part in file.relative_to(path).parts)
            and file.is_file()
        ]
        if not files:
            expected = f"expected a folder with {PARQUET} files, found none"
            raise DataError([Fault(str(path), expected)])
        return files
    if not is_pattern(path):
        if path.suffix.lower() not in _ENDINGS:
            expected = f"expected a folder, or one of {', '.join(_ENDINGS)}, to read in pieces"
            raise UsageError(f"{path}: {expected}")
        return [path]
    files = sorted(Path(name) for name in glob.glob(str(path), recursive=True))
    files = [file for file in files if file.is_file()]
    if not files:
        raise DataError([Fault(str(path), "expected files of such names, found none")])
    endings = sorted({file.suffix.lower() for file in files})
    if len(endings) > 1 or endings[0] not in _ENDINGS:
        found = ", ".join(ending or "no ending" for ending in endings)
        expected = f"expected files that all end in one of {', '.join(_ENDINGS)}, found {found}"
        raise UsageError(f"{path}: {expected}")
    return files


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def is_pattern(path: Path) -> bool:
    """Whether a path is no file but stands for several, as in ``parts/*.parquet``."""
    try:
        return glob.has_magic(str(path)) and not path.exists()
    except (OSError, ValueError):
        return False
