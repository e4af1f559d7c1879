"""Text that blanks and line ends cut: every letter spaced, dates broken by the width of a line."""

from __future__ import annotations

import re
import time

import pytest

from geo.reading.reader import Reader

SENTENCE = "简阳至中江高速公路已于2025年3月开工建设，计划2028年建成通车。"


@pytest.fixture(scope="module")
def reader(tables):
    return Reader.from_tables(tables)


def _spaced(text, blank, *, whole_numbers=False):
    return blank.join(re.findall(r"\d+|\D" if whole_numbers else r".", text))


@pytest.mark.parametrize("blank", [" ", "\u00a0", "\u3000", "\u2003"])
@pytest.mark.parametrize("whole_numbers", [False, True])
def test_a_letter_spaced_sentence_is_read_as_it_is_meant(reader, blank, whole_numbers):
    text = _spaced(SENTENCE, blank, whole_numbers=whole_numbers)
    (line,) = reader.read(text)
    assert (line.name, line.status) == ("简阳至中江高速公路", "construction")
    assert (line.date, line.expected) == ("2025-03", "2028")
    assert text[line.start : line.end] == line.text == blank.join("简阳至中江高速公路")


@pytest.mark.parametrize(
    "row",
    [
        "1 2 3 4 5 6 7 8",
        "简阳市 雁江区 乐至县 安岳县 中江县 金堂县",
        "1 2 3 4 一 二 三",
        "G5 G42 S3 S4 S8 A B C",
    ],
)
def test_rows_of_a_table_keep_their_blanks(reader, row):
    assert reader.plain(row).text == row


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("项目已于2025\n年3月开工", "项目已于2025年3月开工"),
        ("项目已于2025年\n3月开工", "项目已于2025年3月开工"),
        ("项目已于20\n25年开工", "项目已于2025年开工"),
        ("项目将于2025\r\n年底开工", "项目将于2025年底开工"),
        ("2025年3\n月开工", "2025年3月开工"),
        ("3月1\n5日开工", "3月15日开工"),
        ("3月15\n日，开工", "3月15日，开工"),
        # A year on a line of its own heads what follows; 年产 and 日前 begin a clause.
        ("2025年\n3月开工", "2025年\n3月开工"),
        ("产能2000\n年产3万吨", "产能2000\n年产3万吨"),
        ("见3月15\n日前获悉", "见3月15\n日前获悉"),
    ],
)
def test_a_date_that_a_line_end_cuts_is_one(reader, text, plain):
    assert reader.plain(text).text == plain


def test_spaced_text_without_end_stays_quick(reader):
    started = time.process_time()
    for unit in ("简 ", "简 阳 1 ", "a ", "简 阳  ", "abcdefghi "):
        reader.plain(unit * (50_000 // len(unit)))
    assert time.process_time() - started < 3
