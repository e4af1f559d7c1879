"""What the pages' words say of the region and of what there is of it, filled in from its tables."""

from __future__ import annotations

__all__ = ["filled", "region_terms"]

from collections.abc import Mapping
from typing import Final

from geo.tables.door import Tables

_ZH: Final = "〇一两三四五六七八九十"
_EN: Final = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
#: Where the sea, or another country, lies in the way (table ``barriers``).
_AT_SEA: Final = (
    "地方道路绕过宽阔的海面和境外，渡轮没有计入",
    "local roads go round wide water and other countries, and ferries are not in the model",
)
#: Words of these endings stand for those without them: where nothing was read, nobody counted the
#: people of the districts, and there are no border-area pairs.
_ENDINGS: Final = ("_without", "_uncounted", "_unpaired")


def filled(words: Mapping[str, tuple[str, str]], tables: Tables) -> dict[str, tuple[str, str]]:
    """Words by key with the region's terms in them (:func:`region_terms`).

    A key ``x_without`` stands for ``x`` where there are no documents, ``x_uncounted`` where no
    population of a district is known, ``x_unpaired`` where there are no border-area pairs.
    """
    terms = region_terms(tables)
    chosen = {key: pair for key, pair in words.items() if not key.endswith(_ENDINGS)}
    districts = tables.places[tables.places["kind"] == "district"]
    people = districts["population_2020"].gt(0.0).any()
    bare = (not len(tables.documents), not people, not len(tables.border_pairs))
    for ending, holds in zip(_ENDINGS, bare, strict=True):
        if holds:
            chosen |= {k.removesuffix(ending): p for k, p in words.items() if k.endswith(ending)}
    return {key: (_with(zh, terms, 0), _with(en, terms, 1)) for key, (zh, en) in chosen.items()}


def _with(text: str, terms: Mapping[str, tuple[str, str]], language: int) -> str:
    for name, pair in terms.items():
        text = text.replace(f"{{{name}}}", pair[language])
    return text


def region_terms(tables: Tables) -> dict[str, tuple[str, str]]:
    """What stands for ``{the_region}`` and the like in words: Chinese, English.

    Returns
    -------
    dict
        ``the_region`` and ``called`` (its cities), ``line_unit``, ``own_cities`` (how many), ``all_files``
        (documents), ``caveats`` (of its times: sentences, or nothing), ``all_pairs`` (how many, a bare number), ``each_pair``, and ``all_lines`` (which of them the
        titles count). No word has other values by these names.
    """
    region = tables.region
    files, pairs, cities = len(tables.documents), len(tables.border_pairs), len(region.cities)
    own = ("本市", "the city") if cities == 1 else (f"{_zh(cities)}市", f"the {_en(cities)} cities")
    return {
        "the_region": region.name,
        "called": region.called,
        "line_unit": region.unit,
        "own_cities": own,
        "all_files": (f"{_zh(files)}份文件", f"{_en(files)} document{'s' * (files != 1)}"),
        "all_pairs": (_zh(pairs), _en(pairs)),
        "each_pair": (f"{_zh(pairs)}个毗邻地区各一栏" if pairs else "毗邻地区各一栏", ""),
        "all_lines": region.lines,
        "caveats": _caveats(tables),
    }


def _caveats(tables: Tables) -> tuple[str, str]:
    """What holds of the times of this region alone."""
    told = [pair for pair in (tables.region.rail_times,) if pair[0]]
    if len(tables.barriers):
        told.append(_AT_SEA)
    return (
        "".join(f"{zh}。" for zh, _ in told),
        "".join(f" {en[:1].upper()}{en[1:]}." for _, en in told),
    )


def _zh(number: int) -> str:
    return _ZH[number] if number < len(_ZH) else str(number)


def _en(number: int) -> str:
    return _EN[number] if number < len(_EN) else str(number)
