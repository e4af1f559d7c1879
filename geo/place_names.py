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


#: Place names that a general dictionary reads otherwise than the people who live there.
_LOCAL_READINGS: Final = {
    "什邡": ("shí", "fāng"),
    "郫县": ("pí", "xiàn"),
    "郫都": ("pí", "dū"),
    "新都": ("xīn", "dū"),
    "长宁": ("cháng", "níng"),
    "朝阳湖": ("cháo", "yáng", "hú"),
    "斑竹园": ("bān", "zhú", "yuán"),
    "曾家": ("zēng", "jiā"),
    "吕家咀": ("lǚ", "jiā", "zuǐ"),
}


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

    pypinyin.load_phrases_dict({name: [[s] for s in r] for name, r in _LOCAL_READINGS.items()})
    return pypinyin.lazy_pinyin


def station_id(name: str) -> str:
    """Stable id of a station: ``station/`` and its pinyin."""
    return "station/" + re.sub(r"[^a-z0-9]+", "-", pinyin(name)[0]).strip("-")
