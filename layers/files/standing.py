"""Whether a build still stands: made from these inputs by this program, every file as written.

Asked before anything heavy is loaded, of a folder nobody is at work in. Whoever gets no answer
here goes the long way, which locks, recovers and tells what is wrong.
"""

from __future__ import annotations

__all__ = ["part_stands", "standing_record"]

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from layers.files.fingerprints import inputs_digest
from layers.files.record import file_digest, is_as_written, read_record

#: What the record calls a table; anything else in it is not looked at.
_TABLE: Final = re.compile(r"data/([A-Za-z0-9_]+\.[a-z]+)")


def standing_record(
    out: Path, *, tables: Path, others: Mapping[str, Path], code: str
) -> dict[str, Any]:
    """The record of a whole build that still stands; empty when it does not, or nobody can tell.

    Parameters
    ----------
    out : Path
        The output folder.
    tables : Path
        Folder with all the tables.
    others : mapping of str to Path
        Documents and alignments, by the name they are recorded under.
    code : str
        Fingerprint of the program.
    """
    record, inputs = _read(out, tables, others)
    if not record or record.get("whole") != inputs_digest(code, inputs):
        return {}
    files = record["files"].items()
    return record if all(is_as_written(out, name, digest) for name, digest in files) else {}


def part_stands(out: Path, part: str, *, tables: Path, code: str) -> bool:
    """Whether a part that is made from the tables alone stands, whatever became of the others."""
    record, inputs = _read(out, tables, {})
    entry = record.get("parts", {}).get(part)
    if entry is None or entry["fingerprint"] != inputs_digest(code, inputs):
        return False
    return all(is_as_written(out, name, record["files"][name]) for name in entry["files"])


def _read(
    out: Path, tables: Path, others: Mapping[str, Path]
) -> tuple[dict[str, Any], dict[str, str]]:
    """The record, and the hashes of the inputs as they are now."""
    try:
        if any(entry.name.startswith(".corridors-") for entry in out.iterdir()):
            return {}, {}  # a build is at work here, or was killed
        record = read_record(out)
        names = filter(None, map(_TABLE.fullmatch, record.get("inputs", ())))
        sources = {name.group(): tables / name.group(1) for name in names} | dict(others)
        return record, {name: file_digest(path) for name, path in sources.items()}
    except OSError:
        return {}, {}
