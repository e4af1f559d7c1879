"""What a build did, and a build with nothing to do, told before anything heavy is loaded."""

from __future__ import annotations

__all__ = ["BuildResult", "file_to_open", "unchanged"]

from dataclasses import dataclass
from pathlib import Path

from geo.document_files import document_files
from geo.tables.folder import data_folder
from layers.files.standing import standing_record
from maps.program import program


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What a build did: how many parts there are, those made anew, and the file to open.

    ``faults`` tells the documents that could not be read.
    """

    parts: int
    rebuilt: tuple[str, ...]
    open_first: Path
    faults: tuple[str, ...] = ()


def file_to_open(out: Path, *, some_layers: bool = False) -> Path:
    """The file to open first after a build, or the folder of the layers."""
    pages = (out / "index.html", out / "maps" / "overview.html")
    return next((page for page in pages if page.is_file() and not some_layers), out / "layers")


def unchanged(
    out: Path,
    *,
    data: Path | None = None,
    documents: Path | None = None,
    alignments: Path | None = None,
) -> BuildResult | None:
    """What a whole build would say that has nothing to do; None when it has, or nobody can tell.

    Raises
    ------
    geo.errors.DataError
        When `documents` is no folder, or holds no document.
    """
    others: dict[str, Path] = {}
    if documents is not None:
        others |= {f"documents/{path.name}": path for path in document_files(documents)}
    if alignments is not None:
        others["alignments"] = alignments
    record = standing_record(out, tables=data or data_folder(), others=others, code=program())
    if not record:
        return None
    faults = tuple(record.get("faults", ()))
    return BuildResult(len(record["parts"]), (), file_to_open(out), faults)
