"""Blanks that typesetting puts between Chinese letters and numbers."""

from __future__ import annotations

import pytest

from geo.reading.reader import Reader
from geo.reading.text.mixed_blanks import mixed_gaps


@pytest.fixture(scope="module")
def reader(tables) -> Reader:
    return Reader.from_tables(tables)


@pytest.mark.parametrize("blank", [" ", "\u00a0", "\u2009"])
def test_a_number_and_what_it_names_are_one(reader, blank):
    text = "成都地铁 18 号线三期 2025 年 9 月 26 日开通，S5 线、G318 线雅安段与 G85 银昆高速在建。"
    text = text.replace(" ", blank)
    found = {m.text.replace(blank, ""): m for m in reader.read(text)}
    assert {"成都地铁18号线三期", "S5线", "G318线雅安段", "G85银昆高速"} <= found.keys()
    assert found["成都地铁18号线三期"].date == "2025-09-26"
    assert all(text[m.start : m.end] == m.text for m in found.values())


@pytest.mark.parametrize(
    "row",
    [
        "1 德阳 2 眉山",
        "线路 起点 终点 里程 2026",
        "2 绵阳 18号线",
        "S5线 成都 眉山 56 公 里",
        "A3 4 号",
    ],
)
def test_cells_stay_apart(row):
    assert [row[a:b] for a, b in mixed_gaps(row)] == []


def test_a_page_of_numbers_costs_what_it_is_long():
    assert len(mixed_gaps("18 号线、" * 20_000)) == 20_000
