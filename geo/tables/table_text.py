"""The text of a table's file: UTF-8, and what else it may be."""

from __future__ import annotations

__all__ = ["decode_utf8"]

from geo.errors import DataError, Fault


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
            wide = raw.startswith((b"\xff\xfe", b"\xfe\xff"))
            guess = "this looks like UTF-16" if wide else "not a known text encoding"
        raise DataError(
            [Fault(name, f"expected UTF-8; {guess}: save the file as UTF-8", line=line)]
        ) from None
