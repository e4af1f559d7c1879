"""Names of places: their everyday short form, their pinyin, and the ids made of it."""

from __future__ import annotations

__all__ = ["folded", "pinyin", "short_name", "station_id", "syllables"]

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from typing import Final

#: Endings that everyday speech leaves out (longest first).
_SUFFIXES: Final = (
    "自治县",
    "自治州",
    "林区",
    "地区",
    "新区",
    "省",
    "市",
    "区",
    "县",
    "州",
    "盟",
    "站",
)


#: Characters that stand in names of places for another word than elsewhere: 长丰, 花都, 阿勒泰.
_LOCAL_CHARACTERS: Final = {
    "长": "cháng,zhǎng", "都": "dū,dōu", "勒": "lè,lēi", "什": "shí,shén", "佛": "fó,fú",
    "曾": "zēng,céng", "伽": "jiā,qié,gā",
}  # fmt: skip
#: Place names that a general dictionary reads otherwise than the people who live there. Those of
#: cities and counties are as all 3,211 names of china_places compare with the readings of
#: github.com/xiangyuecn/AreaCity-JsSpider-StatsGov (MIT), save 丹棱, of which sources differ.
_LOCAL_READINGS: Final = {
    "什邡": "shí fāng", "郫县": "pí xiàn", "郫都": "pí dū", "新都": "xīn dū", "长宁": "cháng níng",
    "朝阳湖": "cháo yáng hú", "斑竹园": "bān zhú yuán", "曾家": "zēng jiā", "吕家咀": "lǚ jiā zuǐ",
    "朝阳": "cháo yáng", "朝阳县": "cháo yáng xiàn", "泊头": "bó tóu", "万柏林": "wàn bǎi lín",
    "繁峙": "fán shì", "洪洞": "hóng tóng", "穆棱": "mù líng", "绥棱": "suí líng",
    "闵行": "mǐn háng", "六合": "lù hé", "蚌山": "bèng shān", "涡阳": "guō yáng", "马尾": "mǎ wěi",
    "单县": "shàn xiàn", "浚县": "xùn xiàn", "南乐": "nán lè", "民乐": "mín lè",
    "召陵": "shào líng", "龙圩": "lóng xū", "筠连": "jūn lián", "荥经": "yíng jīng",
    "崆峒": "kōng tóng", "宕昌": "tàn chāng", "红寺堡": "hóng sì bǔ", "珲春": "hún chūn",
    "漯河": "luò hé", "覃塘": "qín táng", "浪卡子": "làng kǎ zǐ",
    "河长": "hé zhǎng",
}  # fmt: skip


def folded(text: str) -> str:
    """A name without what does not tell two apart: case, width and spaces."""
    return "".join(unicodedata.normalize("NFKC", text).split()).casefold()


def short_name(name: str) -> str:
    """Everyday short form: ``简阳市`` → ``简阳``, ``浦东新区`` → ``浦东``; two characters and less stay as they are."""
    for suffix in _SUFFIXES:
        if name.endswith(suffix) and len(name) - len(suffix) >= 2:
            return name[: -len(suffix)]
    return name


def pinyin(name: str) -> tuple[str, str]:
    """Toneless pinyin and its initials: ``简阳`` → ``("jianyang", "jy")``."""
    sounds = syllables(name)
    return "".join(sounds).lower(), "".join(s[:1] for s in sounds).lower()


def syllables(name: str) -> list[str]:
    """Toneless syllables of a name, as the people who live there say it."""
    return _reader()(name)


@cache
def _reader() -> Callable[[str], list[str]]:
    import pypinyin  # a dictionary of 0.3 s, for those who type Latin letters or list stations

    pypinyin.load_single_dict({ord(one): told for one, told in _LOCAL_CHARACTERS.items()})
    phrases = {name: [[sound] for sound in r.split()] for name, r in _LOCAL_READINGS.items()}
    pypinyin.load_phrases_dict(phrases)
    return pypinyin.lazy_pinyin


def station_id(name: str) -> str:
    """Stable id of a station: ``station/`` and its pinyin."""
    return "station/" + re.sub(r"[^a-z0-9]+", "-", pinyin(name)[0]).strip("-")
