"""Screens and help in Chinese: no English word is left where a person reads, and lines fit."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

import pytest

from geo.reading.mention import KINDS
from geo.visible import columns
from layers.registry import LAYERS
from maps.cli import main
from maps.command.help_lines import wrapped
from maps.words.cells import CONTENTS
from maps.words.commands import said_cell, speaking

COMMANDS = (
    "build", "layers", "near", "read", "connect", "gain", "travel", "align", "geocode", "check",
    "completion", "new-region",
)  # fmt: skip


def test_every_kind_of_mention_is_told_in_chinese() -> None:
    with speaking("zh"):
        english = [kind for kind in KINDS if str(said_cell("kind", kind)).isascii()]
    assert not english


def test_what_each_layer_holds_is_told_in_chinese() -> None:
    assert {spec.title_en for spec in LAYERS.values()} == set(CONTENTS)


@pytest.mark.parametrize(
    ("column", "value", "told"),
    [
        ("confidence", "high", "高"),
        ("basis", "expected", "预计"),
        ("reason", "no_sensible_rail", "没有合理的铁路行程"),
        ("alignment", "generalised|schematic", "概略、示意"),
        ("what", "contradicts", "改变"),
        ("by", "length", "时长"),
        ("group", "25-60 min", "25–60 分钟"),
        ("group", "60- min", "60 分钟以上"),
        ("group", "2018-", "2018 年起"),
        ("group", "-2017", "2017 年及以前"),
        ("group", "memory", "凭记忆"),
        ("name", "open", "open"),
    ],
)
def test_a_cell_is_told_by_its_column(column: str, value: str, told: str) -> None:
    with speaking("zh"):
        assert said_cell(column, value) == told
    assert said_cell(column, value) == value


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_chinese_and_fits_a_screen(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    with suppress(SystemExit):
        main([command, "--help", "--lang", "zh"])
    out = capsys.readouterr().out
    assert out.startswith("用法:")
    assert not [line for line in out.splitlines() if columns(line) > 80]
    assert not [word for word in ("usage", "arguments", "options:") if word in out]


def test_lines_part_between_words_and_keep_every_character() -> None:
    text = "自己的项目:CSV 或 Excel(id、name)、GeoJSON、GeoPackage、Shapefile、FlatGeobuf 或 GeoParquet"
    lines = wrapped(text, 24)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(columns(line) <= 24 for line in lines)
    assert any("GeoPackage" in line for line in lines)
    assert not [line for line in lines if line[0] in ",。;:、)"]


def test_groups_of_known_times_are_told_in_chinese(capsys: pytest.CaptureFixture[str]) -> None:
    known = Path(__file__).parent / "fixtures" / "known_times.csv"
    assert main(["check", "--times", str(known), "--lang", "zh"]) == 0
    rows = capsys.readouterr().out.splitlines()[2:]
    assert len(rows) > 10
    assert not [row for row in rows if re.search("[a-z]", row)]
