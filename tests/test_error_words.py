"""Every error is told in Chinese, too: the sentences of the code are those of the table."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from maps.cli import main
from maps.words.error_words import ERRORS
from maps.words.errors import in_chinese
from maps.words.fault_words import FAULTS

ROOT = Path(__file__).resolve().parents[1]
RAISED = ("UsageError", "NotFoundError", "DataError", "AmbiguousError", "ArgumentTypeError")
CHINESE = re.compile(r"[\u4e00-\u9fff]")
#: Sentences that only join what is told elsewhere, and stand in the table as they come out.
JOINTS = (
    "", "{}", "{}: {}", "{}: {}: {}", "{} ({})", "{}\n{}", "{}: save it as .docx", "--scheduler {}: {}",
    "expected a FeatureCollection of polygons with {}", "{} has no known location{}",
    "{}: {}: choose with --layer one of {}", "{}: expected a number of {}", "expected {}",
)  # fmt: skip


def sentences() -> Iterator[tuple[str, str]]:
    """What the code tells of errors, with where: arguments of errors, and all that is expected."""
    for folder in ("geo", "layers", "maps"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            if path.parent.name == "words" and folder == "maps":
                continue
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                for text in _told(node):
                    if text not in JOINTS:
                        yield f"{path.relative_to(ROOT)}:{node.lineno}", text  # type: ignore[attr-defined]


def _told(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Call):
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        at = 1 if name == "Fault" else 0
        if name in (*RAISED, "Fault") and len(node.args) > at:
            yield from _texts(node.args[at])
    elif isinstance(node, (ast.Assign, ast.Return)) and node.value is not None:
        yield from (text for text in _texts(node.value) if text.startswith("expected "))


def _texts(node: ast.expr) -> Iterator[str]:
    """Sentences a value may be, with ``{}`` for what is put in."""
    if isinstance(node, ast.IfExp):
        yield from (*_texts(node.body), *_texts(node.orelse))
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(v.value if isinstance(v, ast.Constant) else "{}" for v in node.values)


def filled(text: str) -> tuple[str, list[str]]:
    """A sentence with something in it, and what."""
    values = [f"X{number}Y" for number in range(text.count("{}"))]
    return text.format(*values) if "{}" in text else text, values


def test_every_sentence_of_the_code_has_a_chinese_one() -> None:
    missing = []
    for where, text in sentences():
        english, values = filled(text)
        chinese = in_chinese(english)
        if not CHINESE.search(chinese) or not all(value in chinese for value in values):
            missing.append(f"{where}: {text}")
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize("english", [*ERRORS, *FAULTS])
def test_a_sentence_of_the_table_keeps_what_is_put_in(english: str) -> None:
    text, values = filled(english)
    chinese = in_chinese(f"表.csv:3: name: 'x': {text}")
    assert chinese.startswith("表.csv:3: name: 'x': ")
    assert CHINESE.search(chinese.removeprefix("表.csv:3: name: 'x': "))
    for value in values:
        assert value in chinese


def test_what_nobody_knows_stays_english() -> None:
    assert in_chinese("a.csv: strange things") == "a.csv: strange things"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (["conect"], "没有 'conect';是不是 connect?"),
        (["near", "简阳", "--within", "-3"], "--within: '-3': 应为不小于 0 的数"),
        (["near", "简阳", "--status", "好"], "--status: 没有 '好';有 open"),
        (["connect", "简阳", "简阳"], "简阳 和 简阳 是同一个地方"),
        (["check", "--data", "nowhere"], "nowhere: 应为存放数据表的文件夹"),
        # Codes are told with what they mean.
        (["near"], "还要给出:PLACE 地方(或 --all-districts)"),
        (["connect"], "还要给出:FROM 起点和 TO 终点"),
        (["new-region"], "还要给出:NAME 名称\n"),
        (["align", "--out", "a.geojson"], "要给出其中之一:--osm 或 --overpass"),
        (["near", "简阳", "--status", "停"], "有 open 已开通, construction 在建"),
        (["near", "简阳", "--kind", "高铁"], "rail 铁路, river_eco 生态"),
        (["near", "高新区"], "绵阳高新技术产业开发区(功能区,涪城区)"),
    ],
)
def test_mistakes_are_told_in_the_language_asked_for(
    typed: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with suppress(SystemExit):
        main([*typed, "--lang", "zh"])
    assert told in capsys.readouterr().err


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        (
            "a.csv:1: lon: this column is missing (it may also be called 经度, longitude or lng)",
            "a.csv:1: lon: 缺少这一列(也可以叫 经度、longitude 或 lng)",
        ),
        ("a.xlsx: row 4: lon: 'x': expected a number", "a.xlsx: 第 4 行: lon: 'x': 应为数"),
        (
            "a.txt: larger than any text: expected at most 64 MiB",
            "a.txt: 比任何文本都大:最多 64 MiB",
        ),
        ("standard input: the file is empty", "标准输入: 文件是空的"),
    ],
)
def test_what_stands_in_and_before_a_sentence_is_chinese(english: str, chinese: str) -> None:
    assert in_chinese(english) == chinese


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("a.docx: a damaged .docx file (File is not a zip file)", "a.docx: 损坏的 .docx 文件(不是 ZIP 压缩包)"),
        (
            "a.docx: a damaged .docx file (\"There is no item named 'word/document.xml' in the archive\")",
            "a.docx: 损坏的 .docx 文件(压缩包中没有 'word/document.xml')",
        ),
        (
            "a.csv:2: expected well-formed CSV (unexpected end of data)",
            "a.csv:2: 应为格式正确的 CSV(有引号没有配对)",
        ),
        (
            "a.json: not a vector file that can be read ('a.json' not recognized as being in a supported file format.)",
            "a.json: 不是能读的矢量文件(认不出文件格式)",
        ),
        (
            "a.pdf: not a .pdf file that can be read (something new)",
            "a.pdf: 不是能读的 .pdf 文件(something new)",
        ),
        (
            "a.csv:2: lon, lat: '30.39, 104.55': these coordinates look swapped: expected longitude, then "
            "latitude (and 1,200 more)",
            "a.csv:2: lon, lat: '30.39, 104.55': 坐标像是写反了:应先经度、后纬度(另有 1,200 处)",
        ),
    ],
)  # fmt: skip
def test_what_a_library_says_of_a_file_and_how_many_more_there_are(
    english: str, chinese: str
) -> None:
    assert in_chinese(english) == chinese
