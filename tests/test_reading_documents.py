"""Files of every format and encoding, and the broken ones among them."""

from __future__ import annotations

import codecs
import sys
import time
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

from geo.errors import DataError, UsageError
from geo.reading.reader import Reader
from geo.reading.text.documents import DocumentWarning, read_document
from geo.reading.use.dated import date_of

TEXT = "3月1日,成都至资阳轨道交通开通。\r\n天府大道北延线加快建设。\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16"])
def test_encodings(tmp_path, encoding):
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode(encoding))
    assert read_document(path).removeprefix("\ufeff") == TEXT


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "big5", "gbk"])
@pytest.mark.parametrize("latin", ["", "G5013 expressway, 3 lanes; " * 40])
def test_encodings_that_nothing_tells(tmp_path, encoding, latin):
    text = f"{latin}資陽市至廣元市高速公路通車。\r\n"
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode(encoding))
    assert read_document(path) == text


@pytest.mark.parametrize("at", range(20, 28))
def test_a_bad_byte_shifts_none_after_it(tmp_path, at):
    raw = bytearray("成都至资阳轨道交通开通，天府大道北延线加快建设，眉山启动。".encode("gbk"))
    raw[at] = 0xFF
    path = tmp_path / "a.txt"
    path.write_bytes(raw)
    with pytest.warns(DocumentWarning, match="line 1"):
        text = read_document(path)
    assert text.startswith("成都至资阳轨道交通")
    assert text.endswith("大道北延线加快建设，眉山启动。")


def test_many_bad_bytes_take_no_time(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xff\xb3\xff" * 500_000)
    started = time.process_time()
    with pytest.raises(DataError, match="not a text"):
        read_document(path)
    assert time.process_time() - started < 3


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
    assert read_document(path) == "简讯\n德阳至简阳高速公路\n开通\n眉山\t资阳\n"


def test_docx(tmp_path):
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.add_paragraph("成自宜高铁开通运营")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text = "资阳北站"
    table.rows[0].cells[1].text = "在建"
    document.add_paragraph("沱江大道")
    document.save(str(tmp_path / "a.docx"))
    assert read_document(tmp_path / "a.docx") == "成自宜高铁开通运营\n资阳北站\t在建\n沱江大道\n"


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
        ("broken.pdf", b"%PDF-1.7 broken", r"not a .pdf file"),
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
    with pytest.raises(DataError, match="no such file"):
        read_document(tmp_path / "no.txt")


def test_formats_that_are_not_read(tmp_path):
    path = tmp_path / "a.doc"
    path.write_bytes(b"\xd0\xcf\x11\xe0")
    with pytest.raises(UsageError, match=r"save it as"):
        read_document(path)


def test_missing_library_says_what_to_install(tmp_path, monkeypatch):
    path = tmp_path / "a.html"
    path.write_bytes(b"<p>text</p>")
    monkeypatch.setitem(sys.modules, "bs4", None)
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


FIELD = Path(__file__).parent / "fixtures" / "reading" / "files"


def test_every_word_that_is_not_deleted_is_read():
    """Insertions, links, content controls, smart tags, text boxes, tables in tables."""
    text = read_document(FIELD / "wrapped.docx")
    for name in ["简阳市", "雁江区", "青白江区", "金堂县", "乐至县", "广汉市", "中江县", "仁寿县"]:
        assert name in text
    assert "绵阳市" not in text


def test_rows_of_a_table_are_rows(tables):
    text = read_document(FIELD / "table.docx")
    assert "成都至自贡至宜宾高铁简阳段\t简阳市\t2019年\n" in text
    found = {m.text: m for m in Reader.from_tables(tables).read(text)}
    assert (found["成都至自贡至宜宾高铁简阳段"].date, found["金简仁快速路"].date) == ("2019", "")
    assert found["金简仁快速路"].status == "construction"


_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"


def _paragraph(words):
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


def _table(*rows):
    cells = (["".join(f"<w:tc>{cell}</w:tc>" for cell in row)] for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for (row,) in cells) + "</w:tbl>"


def _word_file(path, body, *, part="word/document.xml", beside=()):
    relation = f'<Relationships><Relationship Type="{_OFFICE}" Target="/{part}"/></Relationships>'
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("_rels/.rels", relation)
        archive.writestr(part, f"<w:document {_WORD}><w:body>{body}</w:body></w:document>")
        for name, words in beside:
            archive.writestr(f"word/{name}.xml", f"<w:x {_WORD}>{_paragraph(words)}</w:x>")
    return path


_PLAN = (
    ("简阳至中江高速公路", "在建", "2028年12月"),
    ("眉山至资阳城际铁路", "规划", ""),
    ("德阳至都江堰高速公路", "已建成通车", "2024年6月"),
)


@pytest.mark.parametrize("where", ["cell", "lone cell", "text box"])
def test_rows_of_a_table_in_a_table_are_rows(tmp_path, tables, where):
    pytest.importorskip("docx")
    plan = _table(*([_paragraph(cell) for cell in row] for row in _PLAN))
    box = f"<w:p><w:r><w:txbxContent>{plan}</w:txbxContent></w:r></w:p>"
    body = {
        "cell": _table([_paragraph("一"), plan + _paragraph("说明")]),
        "lone cell": _table([plan]),
        "text box": box,
    }[where]
    text = read_document(_word_file(tmp_path / "a.docx", body))
    assert "\n".join("\t".join(row) for row in _PLAN) in text
    found = {m.text: (m.status, m.date) for m in Reader.from_tables(tables).read(text)}
    assert found["简阳至中江高速公路"][0] == "construction"
    assert found["眉山至资阳城际铁路"] == ("planned", "")
    assert found["德阳至都江堰高速公路"] == ("open", "2024-06")


def test_notes_headers_and_footers_are_read_once_and_last(tmp_path):
    pytest.importorskip("docx")
    parts = [("header1", "规划"), ("footnotes", "脚注"), ("header2", "规划"), ("endnotes", "尾注")]
    path = _word_file(tmp_path / "a.docx", _paragraph("正文"), beside=parts)
    assert read_document(path) == "正文\n脚注\n尾注\n规划\n"


def test_the_text_is_where_the_file_says_it_is(tmp_path):
    pytest.importorskip("docx")
    path = _word_file(tmp_path / "a.docx", _paragraph("简阳市"), part="word/document2.xml")
    assert read_document(path) == "简阳市\n"


def test_how_a_character_is_spoken_is_no_text(tmp_path):
    pytest.importorskip("docx")
    spoken = "<w:r><w:ruby><w:rt><w:r><w:t>pí</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>郫</w:t></w:r></w:rubyBase></w:ruby><w:t>都区</w:t></w:r>"
    assert read_document(_word_file(tmp_path / "a.docx", f"<w:p>{spoken}</w:p>")) == "郫都区\n"


@pytest.mark.parametrize("name", ["utf8_cut.txt", "utf8_one_bad.txt"])
def test_a_bad_byte_does_not_refuse_a_text(name):
    with pytest.warns(DocumentWarning, match=rf"{name}.*line 1"):
        text = read_document(FIELD / name)
    assert "简阳市与雁江区毗邻地区" in text


def test_a_wrong_declaration_is_not_believed():
    assert "简阳市与雁江区毗邻地区合作" in read_document(FIELD / "iso_decl_gbk.html")


def test_web_archives(tmp_path):
    page = "<html><body><p>简阳市与雁江区</p></body></html>"
    message = EmailMessage()
    message.make_related()
    message.add_related(page, subtype="html", charset="utf-8", cte="quoted-printable")
    path = tmp_path / "a.mhtml"
    path.write_bytes(bytes(message))
    assert read_document(path) == "简阳市与雁江区\n"


def test_a_web_archive_of_frames_and_one_whose_page_is_silent(tmp_path):
    frames = EmailMessage()
    frames.make_related()
    frames.add_related("<html><iframe src='cid:f1'></iframe></html>", subtype="html")
    frames.add_related("<html><p>简阳市与雁江区</p></html>", subtype="html", charset="utf-8")
    path = tmp_path / "a.mhtml"
    path.write_bytes(bytes(frames))
    assert read_document(path) == "简阳市与雁江区\n"
    silent = EmailMessage()
    silent.make_related()
    silent.add_related("<html><p>簡陽</p></html>", subtype="html", charset="big5", cte="base64")
    path.write_bytes(bytes(silent))
    assert read_document(path) == "簡陽\n"


def test_passwords_are_called_so(tmp_path):
    path = tmp_path / "locked.docx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"))
    with pytest.raises(DataError, match=r"locked.docx: it has a password: save it without one"):
        read_document(path)
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"))
    with pytest.raises(DataError, match="a file of old Word"):
        read_document(path)
    pypdf = pytest.importorskip("pypdf")
    writer = pypdf.PdfWriter()
    writer.add_blank_page(width=200, height=200)
    writer.encrypt("secret", algorithm="RC4-128")
    path = tmp_path / "locked.pdf"
    with path.open("wb") as file:
        writer.write(file)
    with pytest.raises(DataError, match="password"):
        read_document(path)


def test_a_loss_is_one_line(capsys):
    from maps.cli import main

    main(["read", str(FIELD / "utf8_one_bad.txt")])
    (line,) = capsys.readouterr().err.splitlines()
    assert "utf8_one_bad.txt: 1 bytes are no UTF-8, the first in line 1" in line


def test_a_file_without_a_document_is_one_line():
    with pytest.raises(DataError, match=r"nobody.docx: .*") as error:
        read_document(FIELD / "nobody.docx")
    assert "\n" not in str(error.value)


def test_tables_in_tables_without_end_are_no_traceback():
    with pytest.raises(DataError, match="one inside the other"):
        read_document(FIELD / "nesttbl.docx")


@pytest.mark.parametrize(
    ("name", "names"),
    [
        (
            "spaces.txt",
            ["简 阳 市", "雁 江 区", "广　汉", "成 都", "德 阳", "眉 山", "资 阳", "青 白 江"],
        ),
        ("nbsp.txt", ["成都市", "简阳市", "雁\u00a0江区", "简\u2003阳市"]),
        ("w1.txt", ["成都", "眉山"]),
    ],
)
def test_field_texts(tables, name, names):
    found = Reader.from_tables(tables).read_file(FIELD / name)
    places = [m for m in found if m.kind in ("city", "district")]
    assert [m.text for m in places] == names
    assert all(m.id for m in places)


def test_rows_of_a_text_keep_their_dates(tables):
    found = {m.text: m.date for m in Reader.from_tables(tables).read_file(FIELD / "row3.txt")}
    assert found["成都至自贡至宜宾高铁简阳段"] == "2019"
    assert found["金简仁快速路"] == "2023"
    assert found["东西城市轴线"] == "2018-12"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("标题\n发布时间：2023-04-18 10:22  来源：日报\n2021年6月27日，机场投运。", "2023-04-18"),
        ("2024年3月5日\n德宜高速2021年6月27日开工。", "2024-03-05"),
        # without a date line: after all that it tells of as done
        ("德宜高铁于2008年7月20日开工建设，2010年7月1日投入使用。", "2010-07-01"),
        ("2024年3月5日，德宜高速开工，计划2027年6月30日前建成。", "2024-03-05"),
        ("2024年3月5日，德宜高速开工，将于2027年6月30日通车。", "2024-03-05"),
        ("截至2022年12月28日，运营里程547公里；第一条线路于2004年12月28日开通。", "2022-12-28"),
        ("今年开工。", ""),
    ],
)
def test_the_day_of_a_text(text, day):
    assert date_of(text)[0] == day
