"""Files to texts: .txt, .html, .mhtml, .docx and .pdf.

A text is what the offsets of its mentions refer to. For a plain text that is the file as
``open(path, newline="")`` gives it in its encoding; for the other formats it is the text taken
out of the file, blocks and rows of tables on lines of their own.
"""

from __future__ import annotations

__all__ = ["read_document", "read_noting", "read_piped"]

import email
import email.policy
import io
import itertools
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from geo.document_files import UNREAD
from geo.errors import DataError, Fault, UsageError
from geo.parsing import parsing
from geo.reading.text import limits
from geo.reading.text.decoding import DocumentWarning, decode, decode_page
from geo.reading.text.word_files import word_text

if TYPE_CHECKING:
    from types import ModuleType

_BLOCKS: Final = (
    "p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "title", "section",
    "article", "header", "footer", "table", "ul", "ol", "option", "dt", "dd", "blockquote", "hr",
)  # fmt: skip
_CELLS: Final = ("td", "th")
#: Formats that are not read.
_OTHERS: Final = UNREAD | {".xls", ".xlsx", ".et", ".ods", ".zip", ".rar", ".7z"}
#: Pictures of a text.
_PICTURES: Final = frozenset((".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".gif", ".webp"))


def read_document(path: Path) -> str:
    """Text of a file.

    Parameters
    ----------
    path : Path
        ``.html``/``.htm``, ``.mhtml``/``.mht``, ``.docx``, ``.pdf``; anything else is read as
        plain text.

    Raises
    ------
    geo.errors.DataError
        When the file is missing, empty, damaged, no text, or has a password.
    geo.errors.UsageError
        When the library for its format is not installed, or the format is not read.

    Warns
    -----
    DocumentWarning
        When some bytes are no text and were replaced.
    """
    return _text(limits.read_bytes(path), path)


def read_piped(stream: BinaryIO) -> str:
    """Plain text of a pipe, in the encodings and within the limits of a file.

    Raises
    ------
    geo.errors.DataError
        When it is empty, too large or no text.
    """
    raw = stream.read(limits.LARGEST_FILE + 1)
    if len(raw) > limits.LARGEST_FILE:
        largest = limits.LARGEST_FILE // 2**20
        raise DataError([Fault("standard input", f"expected at most {largest} MiB")])
    return _text(raw, Path("standard input"))


def _text(raw: bytes, path: Path) -> str:
    if not raw.strip():
        raise DataError([Fault(str(path), "the file is empty")])
    suffix = path.suffix.lower()
    if suffix in _OTHERS:
        raise UsageError(f"{path}: {suffix} is not read; save it as .docx, .pdf or .txt")
    if suffix in _PICTURES:
        raise DataError([Fault(str(path), "a picture (its text has to be recognised first)")])
    text = _READERS.get(suffix, decode)(raw, str(path))
    if not text.removeprefix("\ufeff").strip():
        raise DataError([Fault(str(path), "no text in it (a scan has to be recognised first)")])
    return limits.check_text(text, path)


def read_noting(path: Path, stream: BinaryIO | None = None) -> tuple[str, list[str]]:
    """Text of a file, or of a pipe where one is given, and a line for each loss."""
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always", DocumentWarning)
        text = read_document(path) if stream is None else read_piped(stream)
    return text, [str(w.message) for w in told if issubclass(w.category, DocumentWarning)]


def _html(raw: bytes, name: str, *, declared: str = "") -> str:
    raw = limits.check_html(raw, Path(name))
    page = decode_page(raw, name, declared=declared)
    soup = _library("bs4").BeautifulSoup(page, "html.parser")
    for tag in soup(["script", "style", "noscript", "template"]):
        tag.decompose()
    for tag in soup.find_all(_CELLS):
        if tag.find("table") is None:
            # A row stays a row, whatever its cells are made of.
            tag.string = " ".join(tag.get_text(" ").split())
        tag.insert_before("\t")
    for tag in soup.find_all(_BLOCKS):
        tag.insert_before("\n")
        tag.append("\n")
    rows = (row.split("\t") for row in soup.get_text().split("\n"))
    lines = ("\t".join(filter(None, (" ".join(cell.split()) for cell in row))) for row in rows)
    return "\n".join(line for line in lines if line) + "\n"


def _mhtml(raw: bytes, name: str) -> str:
    """The page in a web archive: its first part that is one and has a text."""
    message = email.message_from_bytes(raw, policy=email.policy.compat32)
    found = False
    for part in message.walk():
        content = part.get_payload(decode=True)
        if part.get_content_type() == "text/html" and isinstance(content, bytes) and content:
            # A page of frames only is followed by what they show.
            found = True
            text = _html(content, name, declared=part.get_content_charset(""))
            if text.strip():
                return text
    if found:
        return ""
    raise DataError([Fault(name, "no page in this web archive")])


def _docx(raw: bytes, name: str) -> str:
    _library("docx")
    limits.check_docx(raw, Path(name))
    with parsing(Path(name), "a .docx file"):
        return word_text(raw, name)


def _pdf(raw: bytes, name: str) -> str:
    pypdf = _library("pypdf")
    watch, pages = limits.Watch(Path(name)), []
    with parsing(Path(name), "a .pdf file"):
        try:
            reader = pypdf.PdfReader(io.BytesIO(raw))
            if reader.is_encrypted and not reader.decrypt(""):
                raise DataError([Fault(name, "it has a password: save it without one")])
            for page in itertools.islice(reader.pages, limits.MOST_PAGES):
                watch.check()
                pages.append(page.extract_text() or "")
        except pypdf.errors.DependencyError:
            needed = f"{name}: an encrypted .pdf needs pip install cryptography"
            raise UsageError(needed) from None
    return "\n".join(pages)


def _library(name: str) -> ModuleType:
    """The library for a format, or how to get it."""
    import importlib

    try:
        module = importlib.import_module(name)
        if name == "pypdf":
            importlib.import_module("pypdf.errors")
    except ImportError:
        raise UsageError(
            f"this format needs {name}: pip install 'corridor-atlas[documents]'"
        ) from None
    return module


_READERS: Final[dict[str, Callable[[bytes, str], str]]] = {
    ".html": _html,
    ".htm": _html,
    ".mhtml": _mhtml,
    ".mht": _mhtml,
    ".docx": _docx,
    ".pdf": _pdf,
}
