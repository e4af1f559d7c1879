"""Bytes to text: UTF-8, UTF-16, GBK and Big5 told apart by what fits, not by what is declared.

Bytes of Big5 and UTF-16 make a text in GB18030, too, but none that anybody would write: a text is
in the encoding in which the most of it are usual characters.

One bad byte does not refuse a text: it is read as the replacement character, and a
:class:`DocumentWarning` says where.
"""

from __future__ import annotations

__all__ = ["DocumentWarning", "decode", "decode_page"]

import codecs
import functools
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
#: In which others a text may be that is no UTF-8, has no mark and is none in GB18030.
_OTHERS: Final = ("utf-16-le", "utf-16-be", "big5-hkscs")
_LATIN: Final = frozenset(map(chr, (9, 10, 13, *range(32, 127))))
#: This share of a Chinese text are characters that everybody learns, and marks.
_USUAL_SHARE: Final = 0.9
#: So much of a text tells its encoding, in bytes; so much after a bad byte tells where the
#: next character begins.
_SAMPLE: Final = 20_000
_NEXT: Final = 24
#: After so many bad bytes it is no damage of single ones.
_MOST_STEPS: Final = 1_000
_DECLARED: Final = re.compile(rb"charset\s*=\s*[\"']?([A-Za-z0-9_-]{3,20})", re.I)
#: Encodings that are believed when a page declares them and its bytes fit.
_BELIEVED: Final = frozenset({"big5", "big5-hkscs", "utf-16", "euc-jp", "shift_jis", "euc-kr"})


class DocumentWarning(UserWarning):
    """A document that was read, but not without a loss."""


def decode(raw: bytes, name: str) -> str:
    """Text of bytes in UTF-8, UTF-16, GBK, GB18030 or Big5.

    The byte order mark of UTF-8 stays the first character, as ``open(path, newline="")``
    gives it: offsets count it. UTF-16 has none in its text.

    Raises
    ------
    geo.errors.DataError
        When the bytes are no text in any of these.
    """
    mark = next((encoding for mark, encoding in _MARKS if raw.startswith(mark)), None)
    for other in (mark,) if mark else ("utf-8", ""):
        encoding = other or _other(raw)
        text = _strict(raw, encoding)
        if text is None and not encoding.startswith("utf-16"):
            text = _lenient(raw, encoding)
        if text is not None and _is_text(text):
            _warn_of_bad_bytes(raw, text, encoding, name)
            return text
    raise DataError([Fault(name, "not a text: neither UTF-8, UTF-16, GBK/GB18030 nor Big5")])


def _other(raw: bytes) -> str:
    """The encoding of a text that is no UTF-8: the one with the most usual characters."""
    shares = {"gb18030": _usual_share(raw, "gb18030")}
    if shares["gb18030"] < _USUAL_SHARE:
        shares |= {encoding: _usual_share(raw, encoding) for encoding in _OTHERS}
    best = max(shares, key=lambda encoding: shares[encoding])
    return best if shares[best] >= _USUAL_SHARE else "gb18030"


def _usual_share(raw: bytes, encoding: str) -> float:
    """How much of the beginning of a text are usual characters in an encoding, Latin ones aside."""
    text = raw[:_SAMPLE].decode(encoding, errors="replace")
    telling = [letter for letter in text if letter not in _LATIN]
    return sum(letter in _usual() for letter in telling) / len(telling) if telling else 1.0


@functools.cache
def _usual() -> frozenset[str]:
    """The marks and the characters of the first levels of GB 2312 and Big5."""
    rows = ((range(0xA1, 0xA4), "gb2312"), (range(0xB0, 0xD8), "gb2312"),
            (range(0xA1, 0xA3), "big5"), (range(0xA4, 0xC7), "big5"))  # fmt: skip
    found = (
        bytes((row, cell)).decode(encoding, errors="ignore")
        for leads, encoding in rows
        for row in leads
        for cell in range(0x40, 0xFF)
    )
    return frozenset(letter for letter in found if len(letter) == 1)


def decode_page(raw: bytes, name: str, *, declared: str = "") -> str:
    """Text of a web page, whose own word on its encoding is often wrong.

    Parameters
    ----------
    raw : bytes
    name : str
        Of the file.
    declared : str
        What is said of it elsewhere, where the page itself says nothing.

    Raises
    ------
    geo.errors.DataError
        When the bytes are no text.
    """
    own = _DECLARED.search(raw, 0, 2048)
    believed = own[1].decode("ascii").lower() if own else declared.lower()
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
    text = raw.decode(encoding, "replace") if encoding == "utf-8" else _in_step(raw, encoding)
    bad = text.count(_BAD)
    sound = sum(1 for letter in text if letter > "\x7f") - bad
    return text if sound >= _SOUND * bad else None


def _in_step(raw: bytes, encoding: str) -> str:
    """The text of characters of two bytes: a bad byte shifts none of those after it."""
    view, at = memoryview(raw), 0
    pieces: list[str] = []
    for _ in range(_MOST_STEPS):
        try:
            return "".join([*pieces, str(view[at:], encoding)])
        except UnicodeDecodeError as error:
            bad = at + error.start
            pieces += [str(view[at:bad], encoding), _BAD]
            at = max(
                (bad + 1, bad + 2),
                key=lambda next_one: _usual_share(raw[next_one : next_one + _NEXT], encoding),
            )
    return "".join([*pieces, str(view[at:], encoding, "replace")])


def _warn_of_bad_bytes(raw: bytes, text: str, encoding: str, name: str) -> None:
    bad = text.count(_BAD) - raw.count(_BAD.encode(encoding, "ignore") or b"\0\0")
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
