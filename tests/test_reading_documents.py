"""Files of every format and encoding, and the broken ones among them."""

from __future__ import annotations

import codecs
import sys

import pytest

from geo.errors import DataError, UsageError
from geo.reading.reader import Reader
from geo.reading.text.documents import read_document

TEXT = "3月1日,成都至资阳轨道交通开通。\r\n天府大道北延线加快建设。\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16"])
def test_encodings(tmp_path, encoding):
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode(encoding))
    assert read_document(path).removeprefix("\ufeff") == TEXT


def test_line_ends_are_kept(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("一\r\n二\r三\n".encode())
    assert read_document(path) == "一\r\n二\r三\n"


def test_html(tmp_path):
    path = tmp_path / "a.html"
    page = (
        "<html><head><meta charset='gb2312'><title>简讯</title><script>var 成都=1</script></head>"
        "<body><p>德阳至<b>简阳</b>高速公路</p><p>开通</p><table><tr><td>眉山</td><td>资阳</td></tr>"
    )
    path.write_bytes(page.encode("gbk"))
    assert read_document(path) == "简讯\n德阳至简阳高速公路\n开通\n眉山\n资阳\n"


def test_docx(tmp_path):
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.add_paragraph("成自宜高铁开通运营")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text = "资阳北站"
    table.rows[0].cells[1].text = "在建"
    document.add_paragraph("沱江大道")
    document.save(str(tmp_path / "a.docx"))
    assert read_document(tmp_path / "a.docx") == "成自宜高铁开通运营\n资阳北站 在建\n沱江大道\n"


def test_pdf(tmp_path):
    pypdf = pytest.importorskip("pypdf")
    writer = pypdf.PdfWriter()
    writer.add_blank_page(width=200, height=200)
    path = tmp_path / "blank.pdf"
    with path.open("wb") as file:
        writer.write(file)
    with pytest.raises(DataError, match="no text in it"):
        read_document(path)


@pytest.mark.parametrize(
    ("name", "raw", "says"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t\n", "empty"),
        ("binary.txt", bytes(range(256)) * 20, "not a text"),
        ("broken.docx", b"PK\x03\x04broken", "damaged .docx"),
        ("broken.pdf", b"%PDF-1.7 broken", "damaged .pdf"),
        ("half.txt", codecs.BOM_UTF16_LE + b"\x00", "not a text"),
    ],
)
def test_broken_files_are_one_clear_line(tmp_path, name, raw, says):
    path = tmp_path / name
    path.write_bytes(raw)
    with pytest.raises(DataError, match=says) as error:
        read_document(path)
    assert name in str(error.value)
    assert "\n" not in str(error.value)


def test_missing_file(tmp_path):
    with pytest.raises(DataError, match="cannot be read"):
        read_document(tmp_path / "no.txt")


def test_formats_that_are_not_read(tmp_path):
    path = tmp_path / "a.doc"
    path.write_bytes(b"\xd0\xcf\x11\xe0")
    with pytest.raises(UsageError, match=r"save it as"):
        read_document(path)


def test_missing_library_says_what_to_install(tmp_path, monkeypatch):
    path = tmp_path / "a.docx"
    path.write_bytes(b"PK\x03\x04")
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(UsageError, match=r"corridor-atlas\[documents\]"):
        read_document(path)


def test_read_file_gives_offsets_of_its_text(tmp_path, tables):
    path = tmp_path / "news.txt"
    path.write_bytes(TEXT.encode("gbk"))
    reader = Reader.from_tables(tables)
    mentions = reader.read_file(path)
    assert [m.document for m in mentions] == ["news.txt"] * len(mentions)
    assert all(m.text == TEXT[m.start : m.end] for m in mentions)
    assert "天府大道北延线" in [m.text for m in mentions]


def test_a_byte_order_mark_counts(tmp_path, tables):
    """Offsets are those of ``open(path, newline="")``, which keeps the mark."""
    path = tmp_path / "marked.txt"
    path.write_bytes(codecs.BOM_UTF8 + "加快建设蓝星大道。".encode())
    text = read_document(path)
    with path.open(newline="", encoding="utf-8") as file:
        assert text == file.read()
    (road,) = Reader.from_tables(tables).read(text)
    assert (road.start, road.end, road.text) == (5, 9, "蓝星大道")


def test_a_byte_order_mark_alone_is_no_text(tmp_path):
    path = tmp_path / "empty.txt"
    path.write_bytes(codecs.BOM_UTF8)
    with pytest.raises(DataError):
        read_document(path)
