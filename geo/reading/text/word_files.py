"""The text of a .docx: every word that is not deleted, a row of a table a line.

Words stand in insertions, hyperlinks, content controls, smart tags, text boxes and tables in
tables as well as in plain paragraphs; all of them are read, in the order of the file, then the
notes, headers and footers. Cells are parted by a tab. What stands in a cell or a text box of
several paragraphs is one line of it; a cell with a table in it is laid out as a page is, so that
the rows of that table are rows, too.
"""

from __future__ import annotations

__all__ = ["word_text"]

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from typing import Final
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from geo.errors import DataError, Fault

#: Deleted and moved words, what only old programs show of a text box shown already, and how
#: the characters under it are spoken.
_LEFT_OUT: Final = frozenset({"del", "moveFrom", "delText", "instrText", "Fallback", "rt"})
_BLANKS: Final = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_DOCUMENT: Final = "word/document.xml"
_RELATIONS: Final = "_rels/.rels"
#: Notes, then what stands above and below every page.
_BESIDE: Final = re.compile(r"(?P<what>footnotes|endnotes|header|footer)\d*\.xml")
_ORDER: Final = ("footnotes", "endnotes", "header", "footer")
#: No text of this size is read: a small file may unpack to one that fills the memory.
_LARGEST: Final = 200_000_000


def word_text(raw: bytes, name: str) -> str:
    """Text of the bytes of a .docx, a paragraph or a row of a table on each line.

    Raises
    ------
    geo.errors.DataError
        When the file is damaged or empty of a document.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            document = _document(archive)
            roots = [_root(archive, part, name) for part in (document, *_beside(archive, document))]
    except RuntimeError:
        raise DataError([Fault(name, "it has a password: save it without one")]) from None
    except (zipfile.BadZipFile, KeyError, ValueError, OSError, ElementTree.ParseError) as error:
        raise DataError([Fault(name, f"a damaged .docx file ({error})")]) from None
    lines = [line for line in _lines(roots[0]) if line.strip()]
    said = set(lines)
    for root in roots[1:]:
        # The first, the odd and the even pages have the same header as a rule.
        new = [line for line in dict.fromkeys(_lines(root)) if line.strip() and line not in said]
        said.update(new)
        lines += new
    return "".join(f"{line}\n" for line in lines)


def _document(archive: zipfile.ZipFile) -> str:
    """Name of the part with the text: programs on the web call it ``word/document2.xml``."""
    if _RELATIONS in archive.namelist():
        for relation in ElementTree.fromstring(archive.read(_RELATIONS)):
            if relation.get("Type", "").endswith("/officeDocument"):
                target = posixpath.normpath(relation.get("Target", "").lstrip("/"))
                return target if target in archive.namelist() else _DOCUMENT
    return _DOCUMENT


def _beside(archive: zipfile.ZipFile, document: str) -> list[str]:
    """Names of the parts beside the text."""
    folder = posixpath.dirname(document)
    found = [
        (_ORDER.index(match["what"]), part)
        for part in archive.namelist()
        if posixpath.dirname(part) == folder
        and (match := _BESIDE.fullmatch(posixpath.basename(part)))
    ]
    return [part for _, part in sorted(found)]


def _root(archive: zipfile.ZipFile, part: str, name: str) -> Element:
    if archive.getinfo(part).file_size > _LARGEST:
        raise DataError([Fault(name, "its text is too large to be read")])
    content = archive.read(part)
    if b"<!DOCTYPE" in content[:1000]:
        raise DataError([Fault(name, "a damaged .docx file (it declares entities)")])
    return ElementTree.fromstring(content)


def _tag(element: Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _lines(root: Element) -> Iterator[str]:
    """Paragraphs and rows; an own stack, for tables may stand in tables without end."""
    stack = [root]
    while stack:
        element = stack.pop()
        tag = _tag(element)
        if tag == "tr":
            plain, laid_out = _cells(element)
            yield "\t".join(plain)
            stack += [child for cell in reversed(laid_out) for child in reversed(cell)]
        elif tag == "p":
            yield from _words(element).split("\n")
        elif tag not in _LEFT_OUT:
            stack += reversed(element)


def _cells(row: Element) -> tuple[list[str], list[Element]]:
    """The words of a row's cells, each on one line, and its cells with tables in them."""
    plain: list[str] = []
    laid_out: list[Element] = []
    stack = list(reversed(row))
    while stack:
        element = stack.pop()
        tag = _tag(element)
        if tag == "tc":
            if any(_tag(inner) == "tbl" for inner in element.iter()):
                laid_out.append(element)
            else:
                plain.append(" ".join(part for e in element for part in _words(e).split()))
        elif tag not in _LEFT_OUT:
            stack += reversed(element)
    return plain, laid_out


def _words(paragraph: Element) -> str:
    """The words of a paragraph; those of a text box or a table in it on lines of their own."""
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
        elif tag == "tr":
            plain, laid_out = _cells(element)
            inner = [child for cell in laid_out for child in cell]
            stack += ["\n", *reversed(inner), "\n", "\t".join(plain), "\n"]
        elif tag in ("txbxContent", "p"):
            stack += ["\n", *reversed(element), "\n"]
        elif tag not in _LEFT_OUT and tag != "pPr":
            stack += reversed(element)
    return "".join(found)
