"""What holds for every input: raw offsets, flat spans, no crash, linear time."""

from __future__ import annotations

import cProfile
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geo.reading.mention import KINDS
from geo.reading.reader import Reader

PIECES = [
    "成都", "德阳市", "简阳", "成德眉资", "川渝", "天府大道", "高速公路", "至", "—", "-", "、", "和", "等", "快速通道",
    "S5线", "G76/G85", "18号线三期", "西(宁)成(都)铁路", "“三绕”", "(", ")", "“", "”", "《", "》", "产业园", "新区",
    "高新区", "站", "东站", "段", "扩容", "加快推进", "建成通车", "2024年9月", "\n9、", "\r\n", "\n", " ", "\u3000",
    "\u200b", "設", "⻋", "Ｓ３", "黄河", "市长", "表示", "效劳", "根底设施", "开展", "领导小组", "管委会", "在川",
    "沱江", "产业带", "四市", "。", ",", "；", "线", "路", "港", "谷", "环", "中国", "国家", "一", "9",
]  # fmt: skip

SETTINGS = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture(scope="module")
def reader(tables) -> Reader:
    return Reader.from_tables(tables)


def assert_sound(text: str, mentions) -> None:
    last = 0
    for mention in mentions:
        assert mention.text == text[mention.start : mention.end]
        assert mention.start >= last, "names overlap"
        assert mention.end > mention.start
        assert mention.kind in KINDS
        assert mention.name
        assert mention.sentence_start <= mention.start
        assert mention.end <= mention.sentence_end
        assert mention.status in ("", "open", "construction", "approved", "planned")
        last = mention.end


@SETTINGS
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_texts_of_names(reader, text):
    assert_sound(text, reader.read(text, anaphora=True))


@SETTINGS
@given(st.text(max_size=200))
def test_any_text(reader, text):
    assert_sound(text, reader.read(text, anaphora=True))


@SETTINGS
@given(st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF), max_size=200))
def test_any_characters(reader, text):
    assert_sound(text, reader.read(text))


@SETTINGS
@given(st.binary(max_size=300))
def test_random_bytes(reader, raw):
    for encoding in ("latin-1", "utf-8", "gb18030"):
        text = raw.decode(encoding, errors="surrogateescape" if encoding == "utf-8" else "replace")
        assert_sound(text, reader.read(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\x00\x01\x02",
        "\ud800成都\udfff",
        "成都" * 5_000,
        "(" * 20_000,
        "“成都" * 5_000,
        "成都至" * 5_000 + "高速公路",
        "成、" * 10_000,
        "成都-" * 5_000,
        "S5、" * 5_000 + "S6线",
        "九绵、" * 5_000 + "广平等高速公路",
        "\n9、" * 10_000,
        "成\n" * 10_000,
        "1" * 50_000 + "号线",
        "段" * 30_000,
        "等高速公路" * 5_000,
        "两地" * 5_000,
        "成都市" * 3_000 + "领导小组",
        "路" * 30_000,
        "加快" * 20_000,
        "(成都)" * 5_000 + "铁路",
        "2024年" * 10_000 + "成自宜高铁",
    ],
    ids=lambda text: repr(text[:8]),
)
def test_odd_texts(reader, text):
    assert_sound(text, reader.read(text, anaphora=True))


def test_work_grows_with_length_only(reader):
    """One endless line without a full stop takes no more calls per character than a short one."""
    choice = random.Random(7)
    words = [piece for piece in PIECES if piece not in ("。", "\n", "\r\n", "\n9、")]

    def calls(size: int) -> float:
        text = "".join(choice.choice(words) for _ in range(size))
        profile = cProfile.Profile()
        profile.runcall(reader.read, text)
        return sum(entry.callcount for entry in profile.getstats()) / len(text)

    assert calls(80_000) < 1.5 * calls(10_000)


@pytest.mark.parametrize(
    "piece",
    [
        "大道",
        "连接线",
        "环线",
        "联络线",
        "接线",
        "线",
        "路",
        "站",
        "段",
        "市中区",
        "城 都 ",
        "资阳北、",
        "（简称",
        "宝山、杨浦、",
        "共设东关、",
        "车站",
        "铁路新线",
        "R1线",
        "京津城际：汉口、闵集、吴东。",
    ],
)
def test_repeated_constructs_cost_no_more_the_more_there_are(reader, piece):
    """What is repeated is work for each, not for each with all before it."""
    reader.read("成都东站")  # the pinyin of the first station is another matter

    def calls(times: int) -> float:
        profile = cProfile.Profile()
        profile.runcall(reader.read, piece * times)
        return sum(entry.callcount for entry in profile.getstats()) / (times * len(piece))

    assert calls(6_000) < 1.3 * calls(1_500)
    assert calls(6_000) < 150
