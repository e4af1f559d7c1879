"""The text of a table's file, and its rows: UTF-8, parted by commas."""

from __future__ import annotations

__all__ = ["decode_file", "decode_utf8", "parse_csv"]

import csv
import io
from pathlib import Path

from geo.errors import DataError, Fault
from geo.parsing import unread

_MAX_CELL = 1_000_000


def decode_utf8(raw: bytes, name: str) -> str:
    """Text of bytes that should be UTF-8 (a byte order mark is dropped).

    Raises
    ------
    geo.errors.DataError
        Naming the encoding that would fit, and what to do.
    """
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        try:
            raw.decode("gb18030")
            guess = "this looks like GBK/GB18030"
        except UnicodeDecodeError:
            guess = "not a known text encoding"
        raise DataError(
            [Fault(name, f"expected UTF-8; {guess}: save the file as UTF-8", line=line)]
        ) from None


def decode_file(path: Path) -> str:
    """Text of a table file; see :func:`decode_utf8`."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise DataError([Fault(path.name, unread(error))]) from None
    return decode_utf8(raw, path.name)


def parse_csv(text: str, name: str, *, delimiter: str = ",") -> list[tuple[int, list[str]]]:
    """Rows with the line each starts on; blank lines are left out."""
    csv.field_size_limit(_MAX_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True, delimiter=delimiter)
    rows: list[tuple[int, list[str]]] = []
    start = 1
    try:
        for row in reader:
            if row:
                rows.append((start, row))
            start = reader.line_num + 1
    except csv.Error as error:
        raise DataError([Fault(name, f"expected well-formed CSV ({error})", line=start)]) from None
    return rows
