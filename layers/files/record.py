"""``build.json``: what a build wrote, from what, with a hash of every file.

The record proves itself (``check`` is a hash over the rest of it), so a damaged one is never
believed. Paths in it are data: a name that does not lie inside the output folder makes the
record invalid, and nothing is ever read, replaced or deleted because of it.
"""

from __future__ import annotations

__all__ = [
    "JOURNAL",
    "RECORD",
    "file_digest",
    "is_as_written",
    "is_hash",
    "is_name",
    "is_ours",
    "read_record",
    "record_text",
]

import hashlib
import json
import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

RECORD: Final = "build.json"
#: What a whole build has beside its record.
_BESIDE: Final = ("corridors.gpkg", "index.html", "layers", "maps", "tables")
JOURNAL: Final = ".corridors-journal.json"
_FORMAT: Final = 1
_HEAD: Final = b'{\n "format"'
#: A name below the output folder: no hidden one, none that leads out of it.
_NAME = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*){0,3}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


def read_record(out: Path) -> dict[str, Any]:
    """The record of the last build; empty when there is none that can be believed.

    While a publication is under way, or was broken off, there is none.
    """
    if (out / JOURNAL).exists():
        return {}
    record = _parsed(out / RECORD)
    return record if isinstance(record, dict) and _is_sound(record) else {}


def is_ours(out: Path) -> bool:
    """Whether a folder is one of our builds: it has a record, be it a damaged one.

    A ``build.json`` that is whole and speaks of something else is another program's. One that is
    cut off is ours where it begins as ours do, one that says nothing any more only among the
    things that a build puts beside it.
    """
    path = out / RECORD
    if not path.is_file():
        return False
    record = _parsed(path)
    if isinstance(record, dict) and "format" in record:
        return True
    if isinstance(record, dict) and record and "parts" not in record:
        return False
    return _begins_as_ours(path) or all((out / name).exists() for name in _BESIDE)


def _begins_as_ours(path: Path) -> bool:
    with suppress(OSError), path.open("rb") as file:
        start = file.read(len(_HEAD))
        return bool(start) and _HEAD.startswith(start)
    return False


def record_text(record: Mapping[str, Any]) -> str:
    """The text of a record, with the hash that proves it."""
    whole = {**{k: v for k, v in record.items() if k != "check"}, "check": _check(record)}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def is_name(name: object) -> bool:
    """Whether this is a name below the output folder that we might have written."""
    return isinstance(name, str) and _NAME.fullmatch(name) is not None


def is_hash(text: object) -> bool:
    """Whether this is a SHA-256 in hexadecimal digits."""
    return isinstance(text, str) and _SHA256.fullmatch(text) is not None


def file_digest(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def is_as_written(out: Path, name: str, digest: str) -> bool:
    """Whether a file is there, no link leads to it, and it holds what was written."""
    path = out / name
    try:
        linked = any(p.is_symlink() for p in (path, *path.parents) if p != out and out in p.parents)
        return not linked and path.is_file() and file_digest(path) == digest
    except OSError:
        return False


def _parsed(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None


def _check(record: Mapping[str, Any]) -> str:
    rest = {key: value for key, value in record.items() if key != "check"}
    text = json.dumps(rest, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _is_sound(record: Mapping[str, Any]) -> bool:
    """Whether a record is whole and of the shape this program writes."""
    parts, files = record.get("parts"), record.get("files")
    return (
        record.get("format") == _FORMAT
        and record.get("check") == _check(record)
        and isinstance(record.get("inputs"), dict)
        and isinstance(parts, dict)
        and all(map(_is_part, parts.values()))
        and isinstance(files, dict)
        and all(is_name(name) and is_hash(digest) for name, digest in files.items())
        and {name for part in parts.values() for name in part["files"]} == set(files)
    )


def _is_part(part: object) -> bool:
    return (
        isinstance(part, dict)
        and isinstance(part.get("fingerprint"), str)
        and isinstance(part.get("why"), str)
        and isinstance(part.get("features", 0), int)
        and isinstance(part.get("files"), list)
        and all(map(is_name, part["files"]))
    )
