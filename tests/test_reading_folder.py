"""A folder of new texts, from reading to the page."""

from __future__ import annotations

import json

import pytest

from geo.document_files import document_files, unread_files
from geo.errors import DataError
from geo.reading.use.folder import read_folder, sentence_at
from layers.files.writing import read_layer
from maps.build import build
from maps.cli import main

NEWS = """交通快讯
2026年3月8日

简阳至雁江的连接路加快推进。轨道交通资阳线客流创新高,成渝中线高铁建成通车。
青白江-广汉毗邻地区合作提速,沱江湾快速路开工建设。
"""


@pytest.fixture
def texts(tmp_path):
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "news.txt").write_text(NEWS, encoding="utf-8")
    (folder / "old.txt").write_bytes("绵阳到德阳的德绵大道加快建设。\n".encode("gb18030"))
    return folder


def test_new_texts_become_evidence_with_their_sentences(texts, tables):
    reading = read_folder(texts, tables)
    evidence = reading.tables.evidence
    mine = evidence[evidence["document"] == "news"]
    assert {"rail/ziyang-line", "pair/qingbaijiang-guanghan", "district/510185"} <= set(
        mine["feature"]
    )
    for row in mine.itertuples():
        assert NEWS[int(row.start) : int(row.end)] == row.text
        assert row.text in row.sentence
    document = reading.tables.documents.set_index("id").loc["news"]
    assert (document["date"], document["title"]) == ("2026-03-08", "交通快讯")
    assert "road/demian-avenue" in set(evidence.loc[evidence["document"] == "old", "feature"])
    # What the tables already had stays.
    assert len(evidence[evidence["document"] == "002"]) > 50


def test_unknown_names_are_listed_and_never_placed(texts, tables):
    reading = read_folder(texts, tables)
    unplaced = reading.unplaced.set_index("name")
    assert unplaced.at["沱江湾快速路", "kind"] == "road"
    assert "开工建设" in unplaced.at["沱江湾快速路", "sentence"]


def test_news_contradicts_the_tables(texts, tables):
    news = read_folder(texts, tables).news
    told = news[(news["what"] == "contradicts") & (news["name"] == "成渝中线高铁")].iloc[0]
    assert (told["field"], told["before"], told["after"]) == ("status", "construction", "open")


def test_sections_are_new_and_stations_are_known(tmp_path, tables):
    text = "轨道交通资阳线南延伸段规划建设。资阳北站客流增长。\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    reading = read_folder(tmp_path, tables)
    what = dict(zip(reading.news["name"], reading.news["what"], strict=True))
    assert what["轨道交通资阳线南延伸段"] == "adds"
    assert what["资阳北站"] == "repeats"
    assert "资阳北站" not in set(reading.unplaced["name"])


def test_a_broken_file_is_told_and_the_others_go_on(texts, tables):
    (texts / "broken.pdf").write_bytes(b"%PDF-1.7 nothing")
    (texts / "empty.txt").write_bytes(b"")
    reading = read_folder(texts, tables)
    assert len(reading.faults) == 2
    assert len(reading.mentions) > 5


def test_folders_that_cannot_be_used(tmp_path):
    with pytest.raises(DataError, match="expected a folder"):
        document_files(tmp_path / "nowhere")
    with pytest.raises(DataError, match="holds no document"):
        document_files(tmp_path)


def test_sentence_at():
    assert sentence_at("甲。乙丙\n丁!", 2, 3) == "乙丙"
    assert sentence_at("甲乙", 0, 1) == "甲乙"


def test_build_with_documents_shows_the_sentence(texts, tmp_path, capsys):
    out = tmp_path / "out"
    result = build(out=out, names=["rail"], documents=texts)
    assert not result.faults
    rail = read_layer("rail", out / "layers").set_index("id")
    entries = json.loads(rail.at["rail/ziyang-line", "evidence"])
    assert any("客流" in entry.get("sentence", "") for entry in entries)
    (texts / "empty.txt").write_bytes(b"")
    assert main(["build", "rail", "--documents", str(texts), "--out", str(out)]) == 1
    assert "empty" in capsys.readouterr().err


def test_a_changed_text_makes_its_layers_anew(texts, tmp_path):
    out = tmp_path / "out"
    build(out=out, names=["rail"], documents=texts)
    assert build(out=out, names=["rail"], documents=texts).rebuilt == ()
    (texts / "news.txt").write_text(NEWS + "成达万高铁加快建设。\n", encoding="utf-8")
    again = build(out=out, names=["rail"], documents=texts).rebuilt
    assert set(again) == {"layer rail_stretches", "layer rail"}


def test_read_on_the_command_line(texts, capsys):
    assert main(["read", str(texts / "news.txt"), "--format", "jsonl"]) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    keys = [
        "document",
        "start",
        "end",
        "text",
        "kind",
        "id",
        "name",
        "members",
        "status",
        "date",
        "confidence",
        "expected",
    ]
    assert all(list(record) == keys for record in records)
    assert all(NEWS[r["start"] : r["end"]] == r["text"] for r in records)
    assert main(["read", str(texts / "news.txt"), str(texts / "nowhere.txt")]) == 1
    printed = capsys.readouterr()
    assert "资阳线" in printed.out
    assert "nowhere.txt" in printed.err
    assert main(["read", str(texts / "news.txt"), "--against", "-"]) == 0
    assert "contradicts" in capsys.readouterr().out


def test_texts_in_formats_that_are_not_read_are_told(tmp_path, capsys):
    for name in ("通知.doc", "公报.wps", "公报.OFD", "纪要.txt", "表.xlsx", "照片.jpg"):
        (tmp_path / name).write_text("成都", encoding="utf-8")
    assert [path.name for path in unread_files(tmp_path)] == ["公报.OFD", "公报.wps", "通知.doc"]
    assert [path.name for path in document_files(tmp_path)] == ["纪要.txt"]
    for name, told in (("公报.OFD", ".ofd is not read; save it as"), ("照片.jpg", "a picture")):
        assert main(["read", str(tmp_path / name)]) == 1
        assert told in capsys.readouterr().err
    out = tmp_path / "out"
    assert main(["build", "districts", "--documents", str(tmp_path), "--out", str(out)]) == 0
    assert "not read: 公报.OFD, 公报.wps, 通知.doc; save them as" in capsys.readouterr().err


def test_suggestions_are_for_the_screen(tmp_path, capsys):
    news = tmp_path / "news.txt"
    news.write_text(NEWS, encoding="utf-8")
    out = tmp_path / "rows.csv"
    assert main(["read", str(news), "--suggest", "--out", str(out)]) == 2
    assert "--suggest is told on the screen" in capsys.readouterr().err
    assert not out.exists()
