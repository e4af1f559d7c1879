"""What a page's data say in one language, in the other: packed, for ``static/page/language.js``.

Whatever text stands in the data is looked up, so that what is added to them speaks English
too. Quoted sentences, names as a document writes them and words that are told in both
languages anyway are left alone.
"""

from __future__ import annotations

__all__ = ["NOT_TOLD", "mark", "said_payload", "texts_in", "untold"]

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from geo.english import English
from maps.payload.columns import pack_json, unpack_json

#: Keys whose texts are quoted, matched and not read, or told in both languages.
_QUIET: Final = frozenset({
    "words", "strings", "readings", "traditional", "style", "looks", "groups", "facts", "page",
    "evidence", "aliases", "id", "ids", "kind", "status", "kinds", "ground",
})  # fmt: skip
#: Keys, or their last words, of what is a name and of what is a title.
_NAMES: Final = frozenset({"name", "names", "district", "via", "provinces", "stops"})
_TITLES: Final = frozenset({"title"})
#: What a page says of a note nobody translated: Chinese and English.
NOT_TOLD: Final = ("（只有英文）", "(in Chinese only)")
_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_TABLE: Final = re.compile(r"^\w+\.csv: ")


def texts_in(data: Any) -> Iterator[str]:
    """Every text of a page's data that a reader may see, items of lists one by one."""
    if isinstance(data, str):
        text = _TABLE.sub("", data)
        yield from (item for item in text.split("|") if item)
    elif isinstance(data, Mapping):
        for key, value in data.items():
            if key == "z":
                yield from texts_in(unpack_json(value))
            elif key not in _QUIET:
                yield from texts_in(value)
    elif isinstance(data, (list, tuple)):
        for value in data:
            yield from texts_in(value)


def _under(data: Any, keys: frozenset[str]) -> Iterator[str]:
    """The texts below some keys of a page's data."""
    if isinstance(data, Mapping):
        for key, value in data.items():
            if key.rsplit(" ", 1)[-1] in keys:
                yield from texts_in(value)
            else:
                yield from _under(value, keys)
    elif isinstance(data, (list, tuple)):
        for value in data:
            yield from _under(value, keys)


def said_payload(
    data: Mapping[str, Any], english: English, *, more: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Texts of a page's data in the other language.

    Parameters
    ----------
    data : mapping
        What the page's scripts read, without words.
    english : English
    more : mapping of str to str, optional
        Chinese texts the page itself makes, and their English.

    Returns
    -------
    dict
        By language a packed list: the marks (:func:`mark`) of the texts, then what each is
        called in that language.

    Raises
    ------
    ValueError
        When two texts have the same mark.
    """
    known = _pairs(data, english)
    known["en"] |= more or {}
    packed = {}
    for lang, pairs in known.items():
        marks = [mark(text) for text in pairs]
        if len(set(marks)) < len(marks):
            raise ValueError("two texts of a page have the same mark")
        packed[lang] = pack_json(["".join(marks), *pairs.values()])
    return packed


def mark(text: str) -> str:
    """Five letters that stand for a text: it need not be told twice.

    FNV-1a of its UTF-16 units (Fowler, Noll and Vo), the lower 30 bits, six bits a letter.
    """
    units = text.encode("utf-16-le")
    code = 0x811C9DC5
    for low, high in zip(units[::2], units[1::2], strict=True):
        code = ((code ^ (low | high << 8)) * 0x01000193) & 0xFFFFFFFF
    return "".join(_LETTERS[(code >> shift) & 63] for shift in (24, 18, 12, 6, 0))


def untold(data: Mapping[str, Any], english: English) -> list[str]:
    """Texts of a page's data that have no form in the other language."""
    known = _pairs(data, english)
    return [
        text
        for lang, missing in (("zh", NOT_TOLD[0]), ("en", NOT_TOLD[1]))
        for text, said in known[lang].items()
        if said == missing
    ]


def _pairs(data: Mapping[str, Any], english: English) -> dict[str, dict[str, str]]:
    """Texts and their other form, by language.

    A note that has none says so. A name is needed to know what is meant: it is spelt in
    pinyin, and in Chinese it stays as it is; so does the title of a document in both, unless a
    row translates it: a headline in pinyin nobody reads.
    """
    names, titles = set(_under(data, _NAMES)), set(_under(data, _TITLES))
    other: dict[str, dict[str, str]] = {"zh": {}, "en": {}}
    for text in dict.fromkeys(texts_in(data)):
        if _is_address(text):
            continue
        zh, en = english.chinese(text), english.english(text)
        if text in names:
            zh, en = zh or text, en or english.pinyin(text)
        elif text in titles:
            zh, en = zh or text, english.listed(text) or text
        for lang, told in (("zh", zh), ("en", en)):
            said = told if told is not None else NOT_TOLD[lang == "en"]
            if said != text:
                other[lang][text] = said
    return other


def _is_address(text: str) -> bool:
    """Packed numbers, ids, dates and codes: nothing a reader reads as words."""
    return not re.search(r"[\u3400-\u9fff]|[a-z]{2,} ", text)
