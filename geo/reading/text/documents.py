"""Files to texts: .txt, .html, .docx and .pdf.

A text is what the offsets of its mentions refer to. For a plain text that is the file as
``open(path, newline="")`` gives it in its encoding; for the other formats it is the text taken
out of the file, blocks on lines of their own.
"""

from __future__ import annotations

import codecs
import io
import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from geo.errors import DataError, Fault, UsageError
from geo.parsing import parsing
from geo.reading.text import limits

if TYPE_CHECKING:
    from types import ModuleType

_ENCODINGS: Final = ("utf-8", "gb18030")
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BLOCKS: Final = (
    "p", "div", "br", "li", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "title", "section",
    "article", "header", "footer", "table", "ul", "ol", "option", "dt", "dd", "blockquote", "hr",
)  # fmt: skip
#: More than this share of control characters is no text.
_CONTROL_SHARE: Final = 0.02


def read_document(path: Path) -> str:
    """Text of a file.

    Parameters
    ----------
    path : Path
        ``.html``/``.htm``, ``.docx``, ``.pdf``; anything else is read as plain text.

    Raises
    ------
    geo.errors.DataError
        When the file is missing, empty, damaged or no text.
    geo.errors.UsageError
        When the library for its format is not installed, or the format is not read.
    """
    raw = limits.read_bytes(path)
    if not raw.strip():
        raise DataError([Fault(str(path), "the file is empty")])
    suffix = path.suffix.lower()
    if suffix in (".doc", ".wps", ".xls", ".xlsx", ".ppt", ".pptx", ".rtf", ".odt", ".zip"):
        raise UsageError(f"{path}: {suffix} is not read; save it as .docx, .pdf or .txt")
    text = _READERS.get(suffix, _plain)(raw, path)
    if not text.removeprefix("\ufeff").strip():
        raise DataError([Fault(str(path), "no text in it (a scan has to be recognised first)")])
    return limits.check_text(text, path)


def decode(raw: bytes, name: str) -> str:
    """Text of bytes in UTF-8, UTF-16 with a mark, GBK or GB18030.

    The byte order mark of UTF-8 stays the first character, as ``open(path, newline="")``
    gives it: offsets count it. UTF-16 has none in its text.

    Raises
    ------
    geo.errors.DataError
        When the bytes are no text in any of these.
    """
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            try:
                text = raw.decode(encoding)
            except UnicodeDecodeError:
                break
            return text
    for encoding in _ENCODINGS:
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _is_text(text):
            return text
    raise DataError([Fault(name, "not a text: neither UTF-8 nor GBK/GB18030")])


def _is_text(text: str) -> bool:
    sample = text[:20_000]
    strange = sum(1 for letter in sample if letter < " " and letter not in "\t\n\r\f\v\x1a")
    return strange <= _CONTROL_SHARE * len(sample)


def _plain(raw: bytes, path: Path) -> str:
    return decode(raw, str(path))


def _html(raw: bytes, path: Path) -> str:
    raw = limits.check_html(raw, path)
    soup = _library("bs4").BeautifulSoup(raw, "html.parser", from_encoding=_declared(raw))
    for tag in soup(["script", "style", "noscript", "template"]):
        tag.decompose()
    for tag in soup.find_all(_BLOCKS):
        tag.insert_before("\n")
        tag.append("\n")
    lines = (" ".join(line.split()) for line in soup.get_text().split("\n"))
    return "\n".join(line for line in lines if line) + "\n"


def _declared(raw: bytes) -> str | None:
    """UTF-8 when the bytes are; None leaves the choice to the page's own declaration."""
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        head = raw[:2048].lower()
        return "gb18030" if b"gb2312" in head or b"gbk" in head or b"charset" not in head else None
    return "utf-8"


def _docx(raw: bytes, path: Path) -> str:
    docx = _library("docx")
    limits.check_docx(raw, path)
    with parsing(path, "a .docx file"):
        return "\n".join(_paragraphs(docx.Document(io.BytesIO(raw)))) + "\n"


def _paragraphs(body: Any) -> Iterator[str]:
    """Paragraphs and table rows in the order of the document."""
    for block in body.iter_inner_content():
        if hasattr(block, "rows"):
            for row in block.rows:
                yield " ".join(dict.fromkeys(cell.text.replace("\n", " ") for cell in row.cells))
        else:
            yield block.text


def _pdf(raw: bytes, path: Path) -> str:
    pypdf = _library("pypdf")
    watch, pages = limits.Watch(path), []
    with parsing(path, "a .pdf file"):
        reader = pypdf.PdfReader(io.BytesIO(raw))
        if reader.is_encrypted and not reader.decrypt(""):
            raise DataError([Fault(str(path), "it has a password: save it without one")])
        for page in itertools.islice(reader.pages, limits.MOST_PAGES):
            watch.check()
            pages.append(page.extract_text() or "")
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


_READERS: Final[dict[str, Callable[[bytes, Path], str]]] = {
    ".html": _html,
    ".htm": _html,
    ".docx": _docx,
    ".pdf": _pdf,
}
