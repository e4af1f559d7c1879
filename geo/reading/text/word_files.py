"""The text of a .docx: every word that is not deleted, a row of a table a line.

Words stand in insertions, hyperlinks, content controls, smart tags, text boxes and tables in
tables as well as in plain paragraphs; all of them are read, in the order of the file. Cells are
parted by a tab. What stands in a cell or a text box of several paragraphs is one line of it.
"""

from __future__ import annotations

__all__ = ["word_text"]

import io
import zipfile
from collections.abc import Iterator
from typing import Final
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from geo.errors import DataError, Fault

#: Deleted and moved words, and what only old programs show of a text box shown already.
_LEFT_OUT: Final = frozenset({"del", "moveFrom", "delText", "instrText", "Fallback"})
_BLANKS: Final = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_DOCUMENT: Final = "word/document.xml"
#: No text of this size is read: a small file may unpack to one that fills the memory.
_LARGEST: Final = 200_000_000
#: How a file begins that Office has put a password on, and one of Office before 2007.
_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")


def word_text(raw: bytes, name: str) -> str:
    """Text of the bytes of a .docx, a paragraph or a row of a table on each line.

    Raises
    ------
    geo.errors.DataError
        When the file is damaged, empty of a document, or has a password.
    """
    if raw.startswith(_COMPOUND):
        locked = _ENCRYPTED in raw
        what = "it has a password: save it without one" if locked else "a file of old Word"
        raise DataError([Fault(name, what if locked else f"{what}: save it as .docx")])
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            if archive.getinfo(_DOCUMENT).file_size > _LARGEST:
                raise DataError([Fault(name, "its text is too large to be read")])
            content = archive.read(_DOCUMENT)
        if b"<!DOCTYPE" in content[:1000]:
            raise DataError([Fault(name, "a damaged .docx file (it declares entities)")])
        root = ElementTree.fromstring(content)
    except RuntimeError:
        raise DataError([Fault(name, "it has a password: save it without one")]) from None
    except (zipfile.BadZipFile, KeyError, ValueError, OSError, ElementTree.ParseError) as error:
        raise DataError([Fault(name, f"a damaged .docx file ({error})")]) from None
    lines = [line for line in _lines(root) if line.strip()]
    return "".join(f"{line}\n" for line in lines)


def _tag(element: Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _lines(root: Element) -> Iterator[str]:
    """Paragraphs and rows; an own stack, for tables may stand in tables without end."""
    stack = [root]
    while stack:
        element = stack.pop()
        tag = _tag(element)
        if tag == "tr":
            yield "\t".join(_cells(element))
        elif tag == "p":
            yield from _words(element).split("\n")
        elif tag not in _LEFT_OUT:
            stack += reversed(element)


def _cells(row: Element) -> Iterator[str]:
    """The cells of a row, those of tables in them too, each on one line."""
    stack = list(reversed(row))
    while stack:
        element = stack.pop()
        tag = _tag(element)
        if tag == "p":
            yield " ".join(_words(element).split())
        elif tag == "tc":
            inner = [child for child in element if _tag(child) != "tcPr"]
            if any(_tag(e) == "tbl" for e in element.iter()):
                stack += reversed(inner)
            else:
                yield " ".join(part for e in inner for part in _words(e).split())
        elif tag not in _LEFT_OUT:
            stack += reversed(element)


def _words(paragraph: Element) -> str:
    """The words of a paragraph; those of a text box in it on a line of their own."""
    found: list[str] = []
    stack: list[Element | str] = list(reversed(paragraph))
    while stack:
        element = stack.pop()
        if isinstance(element, str):
            found.append(element)
            continue
        tag = _tag(element)
        if tag == "t":
            found.append(element.text or "")
        elif tag in _BLANKS:
            found.append(_BLANKS[tag])
        elif tag in ("txbxContent", "p"):
            stack += ["\n", *reversed(element), "\n"]
        elif tag not in _LEFT_OUT and tag != "pPr":
            stack += reversed(element)
    return "".join(found)
