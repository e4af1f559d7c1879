"""What a document may ask of this machine: bounds on size, depth and expansion.

A few hundred kilobytes can be made to stand for gigabytes, for hours of work, or for a stack
deeper than there is. Each format is looked over before its library is let at it; what goes
beyond what people write gets one line that says so. The bounds are far above any real text:
the longest of ours has 1,500 paragraphs, and tables nested more than three deep are unheard of.
"""

from __future__ import annotations

__all__ = [
    "DEEPEST",
    "DEEPEST_HTML",
    "LARGEST_FILE",
    "LARGEST_UNPACKED",
    "LONGEST_S",
    "LONGEST_TEXT",
    "MOST_BLOCKS",
    "MOST_PAGES",
    "MOST_PARTS",
    "MOST_TAGS",
    "WIDEST_CELL",
    "Watch",
    "check_docx",
    "check_html",
    "check_text",
    "read_bytes",
]

import io
import re
import time
import zipfile
import zlib
from pathlib import Path
from typing import Final

from geo.errors import DataError, Fault
from geo.parsing import unread

#: A file as it lies on the disk, in bytes.
LARGEST_FILE: Final = 64 * 2**20
#: The text taken out of it, in characters.
LONGEST_TEXT: Final = 2_000_000
#: All parts of a .docx unpacked, in bytes, and how many parts there may be.
LARGEST_UNPACKED: Final = 256 * 2**20
MOST_PARTS: Final = 10_000
#: Paragraphs and table cells of a .docx, and the columns one cell may span.
MOST_BLOCKS: Final = 100_000
WIDEST_CELL: Final = 1_000
#: Elements one inside the other, and elements in all, of a .docx part or a page.
DEEPEST: Final = 200
DEEPEST_HTML: Final = 2_000
MOST_TAGS: Final = 200_000

#: Pages of a .pdf, and the seconds it may take.
MOST_PAGES: Final = 3_000
LONGEST_S: Final = 20.0

#: How a file begins that Office has put a password on, and one of Office before 2007.
_COMPOUND: Final = b"\xd0\xcf\x11\xe0"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_OLD_WORD: Final = "a file of old Word: save it as .docx"
_BLOCK = re.compile(rb"<w:(?:p|tc)[\s/>]")
_SPAN = re.compile(rb"<w:(?:gridSpan|gridBefore|gridAfter)\s[^>]*?val\s*=\s*[\"']\s*(\d+)")
_XML_TAG = re.compile(rb"<(/?)[A-Za-z_][^<>]*?(/?)>")
_HTML_TAG = re.compile(rb"<(/?)([A-Za-z][A-Za-z0-9:-]*)")
_CODE = re.compile(rb"<(script|style)[\s>]", re.IGNORECASE)
_VOID: Final = frozenset(
    b"area base br col embed hr img input link meta param source track wbr".split()
)
#: What opens a run of anything up to its end, and that end.
_RUNS: Final = ((b"<!--", b"-->"), (b"<![", b"]>"), (b"<?", b">"), (b"<!", b">"))


class Watch:
    """A bound on the time that one file may take, looked at between its pages."""

    def __init__(self, path: Path, limit_s: float = LONGEST_S) -> None:
        self._path, self._end = path, time.monotonic() + limit_s

    def check(self) -> None:
        """Raise :class:`~geo.errors.DataError` when the time is over."""
        if time.monotonic() > self._end:
            raise _beyond(self._path, f"one that is read in {LONGEST_S:g} s")


def read_bytes(path: Path) -> bytes:
    """Bytes of a file, no more of them than a document may have.

    Raises
    ------
    geo.errors.DataError
        When it cannot be read, or is larger.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        raise DataError([Fault(str(path), unread(error))]) from None
    if len(raw) > LARGEST_FILE:
        raise _beyond(path, f"at most {LARGEST_FILE // 2**20} MiB")
    return raw


def check_text(text: str, path: Path) -> str:
    """The text, when it is no longer than one that can be read in a reasonable time.

    Raises
    ------
    geo.errors.DataError
        When it is longer.
    """
    if len(text) > LONGEST_TEXT:
        raise _beyond(path, f"at most {LONGEST_TEXT:,} characters of text, found {len(text):,}")
    return text


def check_docx(raw: bytes, path: Path) -> None:
    """Look a .docx over before it is parsed.

    Raises
    ------
    geo.errors.DataError
        When it is no .docx, has a password, or unpacks to more than a text would.
    """
    if raw.startswith(_COMPOUND):
        told = "it has a password: save it without one" if _ENCRYPTED in raw else _OLD_WORD
        raise DataError([Fault(str(path), told)])
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as package:
            parts = package.infolist()
            if len(parts) > MOST_PARTS:
                raise _beyond(path, f"at most {MOST_PARTS:,} parts in it")
            if sum(part.file_size for part in parts) > LARGEST_UNPACKED:
                raise _beyond(path, f"at most {LARGEST_UNPACKED // 2**20} MiB unpacked")
            if any(part.flag_bits & 1 for part in parts):
                raise DataError([Fault(str(path), "it has a password: save it without one")])
            for part in parts:
                if part.filename.endswith((".xml", ".rels")):
                    _check_xml(package.read(part), path)
    except (zipfile.BadZipFile, zlib.error, KeyError, ValueError, EOFError, OSError,
            NotImplementedError, RuntimeError) as error:  # fmt: skip
        if isinstance(error, DataError):
            raise
        raise DataError([Fault(str(path), f"a damaged .docx file ({error})")]) from None


def check_html(raw: bytes, path: Path) -> bytes:
    """A page's bytes, without what is opened at their end and never closed.

    Browsers take such a comment to go on to the end of the page; parsers look for its end
    again and again.

    Raises
    ------
    geo.errors.DataError
        When its tags are too many or too deep.
    """
    for opening, closing in _RUNS:
        start = raw.find(opening, raw.rfind(closing) + 1)
        raw = raw if start < 0 else raw[:start]
    raw = _without_code(raw)
    unclosed = _HTML_TAG.search(raw, raw.rfind(b">") + 1)
    raw = raw[: unclosed.start()] if unclosed else raw
    depth = deepest = tags = 0
    for match in _HTML_TAG.finditer(raw):
        tags += 1
        if match.group(2).lower() not in _VOID:
            depth = max(0, depth - 1) if match.group(1) else depth + 1
            deepest = max(deepest, depth)
    if tags > MOST_TAGS:
        raise _beyond(path, f"at most {MOST_TAGS:,} tags")
    if deepest > DEEPEST_HTML:
        raise _beyond(path, f"at most {DEEPEST_HTML:,} tags one inside the other")
    return raw


def _without_code(raw: bytes) -> bytes:
    """A page without its scripts and styles: no text, and full of ``<`` that open nothing."""
    pieces, at = [], 0
    lower = raw.lower()
    for match in _CODE.finditer(raw):
        if match.start() < at:
            continue
        end = lower.find(b"</" + match.group(1).lower(), match.end())
        pieces.append(raw[at : match.start()])
        at = len(raw) if end < 0 else end
        if end < 0:
            break
    return b"".join([*pieces, raw[at:]])


def _check_xml(xml: bytes, path: Path) -> None:
    if xml.startswith((b"\xff\xfe", b"\xfe\xff")):
        xml = xml.decode("utf-16").encode()
    if sum(1 for _ in _BLOCK.finditer(xml)) > MOST_BLOCKS:
        raise _beyond(path, f"at most {MOST_BLOCKS:,} paragraphs and cells")
    spans = [span.group(1).lstrip(b"0") for span in _SPAN.finditer(xml)]
    if any(len(span) > 6 or int(span or b"0") > WIDEST_CELL for span in spans):
        raise _beyond(path, f"at most {WIDEST_CELL:,} columns in a cell")
    if sum(int(span or b"0") for span in spans) > MOST_BLOCKS:
        raise _beyond(path, f"at most {MOST_BLOCKS:,} columns in all cells")
    if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:
        raise DataError([Fault(str(path), "a damaged .docx file (it declares entities)")])
    depth = 0
    for match in _XML_TAG.finditer(xml):
        if match.group(1):
            depth -= 1
        elif not match.group(2):
            depth += 1
            if depth > DEEPEST:
                raise _beyond(path, f"at most {DEEPEST:,} elements one inside the other")


def _beyond(path: Path, expected: str) -> DataError:
    return DataError([Fault(str(path), f"larger than any text: expected {expected}")])
