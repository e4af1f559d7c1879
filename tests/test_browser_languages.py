"""Each page in one language: no Chinese on the English pages, no English on the Chinese ones."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest
from page_samples import context, layers, overview, tables, until
from travel_pages import DESK, PHONE, border_pairs, connectivity, embedded, offline, settle

from geo.english import English
from maps.pages.portal import index_page
from maps.payload.said import texts_in, untold
from maps.site import LINKS

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

PAGES: Final[dict[str, Callable[[], str]]] = {
    "overview": overview,
    "connectivity": connectivity,
    "border-pairs": border_pairs,
    "index": lambda: index_page(layers(), tables(), context=context(), pages=LINKS),
}
HAN: Final = re.compile(r"[\u3400-\u9fff]")
#: Three English words one after another; names of people's sites and projects are no sentence.
PROSE: Final = re.compile(r"(?:(?<![\w./-])[a-z]{2,}[ ,;:]+){2}[a-z]{2,}(?![\w./-])")
#: What a reader sees or is read: texts outside quotations, names of controls, and the title.
SEEN: Final = """() => {
  const found = [document.title];
  const quoted = 'q, blockquote, script, style, noscript, #lang, #share-link';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement.closest(quoted)) found.push(walker.currentNode.nodeValue);
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest(quoted)) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext', 'alt', 'label']) {
      if (element.hasAttribute(name)) found.push(element.getAttribute(name));
    }
  }
  return found.filter((text) => text.trim());
}"""


#: The same of the panel about one feature.
DETAIL: Final = SEEN.replace("document.body", "document.getElementById('detail')")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("languages")
    for name, page in PAGES.items():
        (path / f"{name}.html").write_text(page(), encoding="utf-8")
    return path


def wrong(texts: list[str], lang: str) -> list[str]:
    """Texts that are not in the language; fewer than 6 are shown by a failing test."""
    pattern = HAN if lang == "en" else PROSE
    return sorted({text.strip()[:120] for text in texts if pattern.search(text)})


def switch(page: Any, lang: str) -> None:
    page.evaluate("(lang) => globalThis.atlas?.store.set({ lang })", lang)
    if page.evaluate("document.documentElement.lang") != ("en" if lang == "en" else "zh-CN"):
        page.locator("#lang").click()
    settle(page)


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("name", list(PAGES))
def test_a_page_speaks_one_language(
    browser: Any, folder: Path, name: str, lang: str, size: dict[str, int]
) -> None:
    with offline(browser, (folder / f"{name}.html").as_uri(), size) as page:
        switch(page, lang)
        texts = page.evaluate(SEEN)
        assert len(texts) > 40
        assert wrong(texts, lang) == []
        # And back, and there again: nothing is lost on the way.
        switch(page, "zh" if lang == "en" else "en")
        switch(page, lang)
        assert page.evaluate(SEEN) == texts


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_feature_is_told_in_the_language(browser: Any, folder: Path, lang: str) -> None:
    """All panels of the overview, one after another: facts, history, evidence, source."""
    address = (folder / "overview.html").as_uri()
    with offline(browser, f"{address}#lang={lang}", DESK) as page:
        ids = page.evaluate("[...atlas.scene.byId.keys()]")
        assert len(ids) > 500
        told = page.evaluate(
            f"""() => {{
              const found = new Set(), seen = {DETAIL};
              for (const feature of new Set(atlas.scene.byId.values())) {{
                atlas.describe(feature);
                for (const text of seen()) found.add(text);
              }}
              return [...found];
            }}"""
        )
    assert len(told) > 1500
    assert wrong(told, lang) == []


@pytest.mark.parametrize(
    "place", ["#map=8.5/30.6/104.3", "#map=11/30.65/104.1", "#map=9/30.1/104.9"]
)
def test_names_on_the_map(browser: Any, folder: Path, place: str) -> None:
    with offline(browser, f"{(folder / 'overview.html').as_uri()}{place}&lang=en", DESK) as page:
        settle(page)
        english = page.evaluate("atlas.labels().map((label) => label.text)")
        switch(page, "zh")
        chinese = page.evaluate("atlas.labels().map((label) => label.text)")
    assert wrong(english, "en") == []
    assert len(english) > 0.6 * len(chinese) > 12


def test_names_of_journeys(browser: Any, folder: Path) -> None:
    address = (folder / "connectivity.html").as_uri()
    asked = "#from=district/510185&to=district/510603&lang=en"
    with offline(browser, address + asked, DESK) as page:
        settle(page)
        legs = page.locator("#legs li").all_text_contents()
        texts = page.evaluate(SEEN)
    assert len(legs) > 2
    assert "Jianyang → Jingyang" in " ".join(texts)
    assert wrong(texts, "en") == []


def test_almost_every_text_of_the_tables_has_its_other_language() -> None:
    """A note without one says so; the tables are not to fall behind their notes."""
    english = English(tables().words)
    for name in ("overview", "border-pairs"):
        data = embedded(PAGES[name]())
        missing, every = untold(data, english), set(texts_in(data))
        assert len(every) > 300
        assert len(missing) <= 0.02 * len(every), missing


def test_a_name_is_never_untold() -> None:
    """Names that texts bring have no row: they are spelt, or stay as they are."""
    english = English(tables().words)
    long = "成都东部新区简阳片区至资阳临空经济区快速通道建设工程一期项目"
    listed = "成都、德阳、眉山三市共建轨道交通产业园"
    assert english.english(long) is None
    for name in (long, listed, "an English name of three words"):
        for key in ("name", "3 name"):
            assert untold({key: [name]}, english) == []
    assert untold({"note": [long]}, english) == [long]
    assert (
        untold({"title": ["关于加快推进成德眉资同城化发展的若干意见（试行）的通知"]}, english) == []
    )
    assert "Chengdu Eastern New Area" in english.pinyin(long)
    assert not HAN.search(english.pinyin(long) + english.pinyin(listed))


def test_places_are_called_what_english_calls_them() -> None:
    english = English(tables().words)
    called = {
        "都江堰市": "Dujiangyan", "重庆市": "Chongqing", "长寿区": "Changshou", "乐山市": "Leshan",
        "邛崃市": "Qionglai", "涪陵区": "Fuling", "青白江区": "Qingbaijiang", "资阳北": "Ziyang North",
        "什邡市": "Shifang", "郫都区": "Pidu", "西安北": "Xi'an North", "雅安市": "Ya'an",
        "成渝高铁": "Chengdu–Chongqing HSR", "白鹤林枢纽": "Baihelin Junction",
        "青白江-广汉": "Qingbaijiang–Guanghan", "龙泉湖水库": "Longquanhu Reservoir",
        "什邡至绵竹快速通道": "Shifang–Mianzhu Fast Road", "乐至通用机场": "Lezhi General Aviation Airport",
        "乐至至遂宁高速公路": "Lezhi–Suining Expressway", "资阳乐至遂宁": "Ziyang Lezhi Suining",
    }  # fmt: skip
    assert {name: english.name(name) for name in called} == called


def test_a_name_of_common_words_is_said_word_by_word() -> None:
    english = English(tables().words)
    said = {
        "成都都市圈产业发展图谱": "Chengdu Metropolitan Area Industry Development Map",
        "绵阳市面向2035年综合交通布局研究": "Mianyang towards 2035 Integrated Transport Layout Study",
        "成德眉资同城化三年行动计划(2022-2023年)":
            "Chengdu–Deyang–Meishan–Ziyang Integration Three-year Action Plan (2022-2023)",
        "青城湖现代物流产业园": "Qingchenghu Modern Logistics Industrial Park",
        "5个国家区域医疗中心": "5 National Regional Medical Centre",
        # Names of places are spelt, whatever their characters mean; those of the tables stay.
        "建设路": "Jianshe Road", "文化宫": "Wenhuagong", "机场高速": "Jichang Expressway",
        "成渝高速线形点1": "Chengyu Expressway Course Point 1", "白鹤林枢纽": "Baihelin Junction",
        "发展大道": "Fazhan Avenue", "成都国际铁路港": "Chengdu International Railway Port",
    }  # fmt: skip
    assert {name: english.name(name) for name in said} == said


def test_an_amount_is_told_in_english_numbers() -> None:
    """What a text brings is nobody's row: amounts are told, and never spelt in pinyin."""
    english = English(tables().words)
    told = {
        "总投资12.8亿元": "total investment 1.28 billion yuan",
        "估算投资约9700万元": "estimated investment about 97 million yuan",
        "总投资超1000亿元": "total investment over 100 billion yuan",
        "正线全长118公里、设计时速350公里": "length of the main line 118 km, design speed 350 km/h",
        "占地320余亩": "site 320 mu or more", "221-226亿元": "22.1–22.6 billion yuan",
        "12.50万平方米": "125,000 m²", "某某3公里": None,
    }  # fmt: skip
    assert {text: english.english(text) for text in told} == told


def test_a_sentence_nobody_translated_is_not_spelt_out() -> None:
    english = English(tables().words)
    assert english.english("线位未见说明，此句没有译文。") is None
    assert english.chinese("nobody has told this sentence in Chinese yet") is None
    assert english.english("四川日报 2022-01-14; environmental report summary") == (
        "Sichuan Daily 2022-01-14; environmental report summary"
    )
    assert english.chinese("environmental report summary (291.33 km)") == (
        "环境影响报告书摘要 (291.33 km)"
    )


@pytest.mark.parametrize("name", list(PAGES))
def test_an_address_asks_for_language_and_theme(browser: Any, folder: Path, name: str) -> None:
    asked = "#lang=en&t=dark"
    with offline(browser, (folder / f"{name}.html").as_uri() + asked, DESK) as page:
        root = page.evaluate("({ ...document.documentElement.dataset })")
        assert (page.evaluate("document.documentElement.lang"), root["theme"]) == ("en", "dark")
        assert wrong([page.title()], "en") == []
        page.locator("#theme").click()
        until(page, "!location.hash.includes('t=dark')")
        assert "lang=en" in page.evaluate("location.hash")
