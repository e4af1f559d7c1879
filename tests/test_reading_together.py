"""``read`` of several texts at once: folders, what newer texts change, rows that have it all."""

from __future__ import annotations

import csv
import io

import pytest

from maps.cli import main

OLD = (
    "2024年5月6日\n简阳至中江高速公路规划建设，计划2029年建成。"
    "德阳至都江堰高速公路开工建设，预计2027年建成。\n"
)
NEWER = "2025年5月6日\n简阳至中江高速公路于2025年3月开工建设，全长78公里，预计2030年建成。\n"
NEWEST = "2026年1月8日\n简阳至中江高速公路建成通车。德阳至都江堰高速公路计划2029年建成。\n"
OLDEST = "2020年1月8日\n简阳至中江高速公路开展前期工作。德阳至都江堰高速公路计划2025年建成。\n"


@pytest.fixture
def folder(tmp_path):
    known = tmp_path / "known"
    known.mkdir()
    (known / "a.txt").write_text(OLD, encoding="utf-8")
    (known / "b.txt").write_text(NEWER, encoding="utf-8")
    return known


def _contradicted(capsys):
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    return [tuple(row[1:6]) for row in rows if row[0] == "contradicts"]


def test_a_folder_is_the_documents_in_it(folder, capsys):
    assert main(["read", str(folder)]) == 0
    printed = capsys.readouterr().out
    assert "# a.txt" in printed
    assert "# b.txt" in printed
    (folder / "c.doc").write_bytes(b"")
    assert main(["read", str(folder), "--suggest"]) == 0
    assert "c.doc" in capsys.readouterr().err


@pytest.mark.parametrize("option", [["--suggest"], ["--against", "-"], ["--projects"], []])
def test_nothing_is_said_of_texts_that_were_not_read(tmp_path, capsys, option):
    (tmp_path / "empty").mkdir()
    assert main(["read", str(tmp_path / "empty"), *option]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert len(printed.err.splitlines()) == 1
    assert "holds no document" in printed.err


def test_a_newer_text_is_held_against_the_newest_of_a_folder(tmp_path, folder, capsys):
    (tmp_path / "new.txt").write_text(NEWEST, encoding="utf-8")
    assert main(["read", str(tmp_path / "new.txt"), "--against", str(folder)]) == 0
    assert _contradicted(capsys) == [
        ("简阳至中江高速公路", "road", "status", "construction", "open"),
        ("德阳至都江堰高速公路", "road", "date", "2027", "2029"),
    ]
    (tmp_path / "old.txt").write_text(OLDEST, encoding="utf-8")
    assert main(["read", str(tmp_path / "old.txt"), "--against", str(folder)]) == 0
    assert _contradicted(capsys) == []


def test_a_date_that_the_tables_doubt_contradicts_nothing(shared, capsys):
    assert main(["read", str(shared / "documents"), "--against", "-"]) == 0
    assert _contradicted(capsys) == []


def test_a_row_has_the_dates_and_the_length_of_the_newest_text(folder, capsys):
    assert main(["read", str(folder), "--suggest"]) == 0
    (block,) = capsys.readouterr().out.strip().split("\n\n")
    rows = {row["name"]: row for row in csv.DictReader(io.StringIO(block.partition("\n")[2]))}
    row = rows["简阳至中江高速公路"]
    assert (row["status"], row["started"], row["expected"]) == ("construction", "2025-03", "2030")
    assert (row["length_km"], row["source"]) == ("78", "document b.txt")
    assert rows["德阳至都江堰高速公路"]["expected"] == "2027"


def test_a_planned_start_is_no_opening_in_a_row(tmp_path, capsys):
    text = "2025年5月6日\n简阳至中江高速公路计划2027年开工建设。\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert main(["read", str(tmp_path / "a.txt"), "--suggest"]) == 0
    (block,) = capsys.readouterr().out.strip().split("\n\n")
    (row,) = csv.DictReader(io.StringIO(block.partition("\n")[2]))
    assert (row["status"], row["started"], row["expected"]) == ("planned", "", "")
