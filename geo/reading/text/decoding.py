"""Bytes to text: UTF-8, UTF-16 and GBK told apart by what fits, not by what is declared.

One bad byte does not refuse a text: it is read as the replacement character, and a
:class:`DocumentWarning` says where.
"""

from __future__ import annotations

__all__ = ["DocumentWarning", "decode", "decode_page"]

import codecs
import re
import warnings
from typing import Final

from geo.errors import DataError, Fault

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: More than this share of control characters is no text.
_CONTROL_SHARE: Final = 0.02
#: So many sound characters beyond ASCII stand for each bad byte in a damaged text.
_SOUND: Final = 8
_BAD: Final = "\ufffd"
_DECLARED: Final = re.compile(rb"charset\s*=\s*[\"']?([A-Za-z0-9_-]{3,20})", re.I)
#: Encodings that are believed when a page declares them and its bytes fit.
_BELIEVED: Final = frozenset({"big5", "big5-hkscs", "utf-16", "euc-jp", "shift_jis", "euc-kr"})


class DocumentWarning(UserWarning):
    """A document that was read, but not without a loss."""


def decode(raw: bytes, name: str) -> str:
    """Text of bytes in UTF-8, UTF-16 with a mark, GBK or GB18030.

    The byte order mark of UTF-8 stays the first character, as ``open(path, newline="")``
    gives it: offsets count it. UTF-16 has none in its text.

    Raises
    ------
    geo.errors.DataError
        When the bytes are no text in any of these.
    """
    mark = next((encoding for mark, encoding in _MARKS if raw.startswith(mark)), None)
    for encoding in (mark,) if mark else ("utf-8", "gb18030"):
        text = _strict(raw, encoding)
        if text is None and encoding != "utf-16":
            text = _lenient(raw, encoding)
        if text is not None and _is_text(text):
            _warn_of_bad_bytes(raw, text, encoding, name)
            return text
    raise DataError([Fault(name, "not a text: neither UTF-8 nor GBK/GB18030")])


def decode_page(raw: bytes, name: str) -> str:
    """Text of a web page, whose own word on its encoding is often wrong.

    Raises
    ------
    geo.errors.DataError
        When the bytes are no text.
    """
    declared = _DECLARED.search(raw, 0, 2048)
    believed = declared[1].decode("ascii").lower() if declared else ""
    if _strict(raw, "utf-8") is None and believed in _BELIEVED:
        text = _strict(raw, believed)
        if text is not None:
            return text
    return decode(raw, name)


def _strict(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return None


def _lenient(raw: bytes, encoding: str) -> str | None:
    """The text with its few bad bytes replaced; None when they are too many for a damage."""
    text = raw.decode(encoding, errors="replace")
    bad = text.count(_BAD)
    sound = sum(1 for letter in text if letter > "\x7f") - bad
    return text if sound >= _SOUND * bad else None


def _warn_of_bad_bytes(raw: bytes, text: str, encoding: str, name: str) -> None:
    bad = text.count(_BAD) - raw.count(_BAD.encode(encoding))
    if bad <= 0:
        return
    at = text.index(_BAD)
    line = text.count("\n", 0, at) + 1
    what = (
        f"{name}: {bad} bytes are no {encoding.upper()}, the first in line {line}; read as {_BAD}"
    )
    warnings.warn(what, DocumentWarning, stacklevel=2)


def _is_text(text: str) -> bool:
    sample = text[:20_000]
    strange = sum(1 for letter in sample if letter < " " and letter not in "\t\n\r\f\v\x1a")
    return strange <= _CONTROL_SHARE * len(sample)
