"""Where the terms of the lexicon come from: marks, word lists, catalogue, gazetteer."""

from __future__ import annotations

__all__ = ["catalogue_terms", "mark_terms", "place_terms", "word_terms"]

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

import pandas as pd

from geo.place_names import short_name
from geo.reading.words.terms import (
    ABBR,
    CLOSE,
    CODE,
    DASH,
    ETC,
    GROUP,
    JOIN,
    KNOWN,
    OPEN,
    ORG,
    PART,
    PLACE,
    PLAIN,
    RIVER,
    SEP,
    SOFT,
    STOP,
    TAIL,
    TITLE,
    WORD,
    Term,
)
from geo.tables.columns import split_list
from geo.tables.door import Tables
from geo.tables.words import Words

#: How a word of the vocabulary may stand in a name, as the role of its term.
_VOCABULARY: Final = {"freely": WORD, "before the tail": PLAIN, "rarely": SOFT, "never": STOP}
_JOINS: Final = {"list": SEP, "ends": JOIN, "rest": ETC}
_DASHES: Final = ("-", "—", "–", "－", "―", "──", "——", "‐", "‑", "−", "~", "～", "·", "•")
_LIST_MARKS: Final = "、/／"
_OPENS: Final = "（(“‘「『《"
_CLOSES: Final = "）)”’」』》"

#: A side of a ring road: 北三环, 东三环南路.
_SIDES: Final = "东南西北"
_NUMBERS: Final = "一二三四五六七八"
_STREETS: Final = ("", "东路", "南路", "西路", "北路", "中路")
#: Kinds of the tables' places, as kinds of mentions.
_PLACE_KINDS: Final = {"airport": "hub", "port": "hub"}
#: Platforms, whatever the tables hold them as: 西部（成都）科学城, 天府国际生物城.
_SCIENCE_CITIES: Final = ("科学城", "科技城", "生物城")
_BOTH_CITIES: Final = "西部科学城"


def mark_terms() -> Iterable[Term]:
    """Dashes, brackets, the list mark, and the beginnings of route numbers."""
    yield from (Term(mark, SEP) for mark in _LIST_MARKS)
    yield from (Term(mark, DASH) for mark in _DASHES)
    yield from (Term(mark, OPEN) for mark in _OPENS)
    yield from (Term(mark, CLOSE) for mark in _CLOSES)
    yield Term('"', OPEN)
    for letter in "GSXY":
        yield from (Term(f"{letter}{digit}", CODE, kind="road") for digit in "0123456789")
    for word, kind in (("国道", "road"), ("省道", "road"), ("县道", "road")):
        yield from (Term(f"{word}{mark}", CODE, kind=kind) for mark in "GSX0123456789")
        yield from (Term(f"{digit}{word}", CODE, kind=kind) for digit in "0123456789")


def word_terms(words: Words) -> Iterable[Term]:
    """Terms of the tables of words."""
    for row in words.rows("tails"):
        yield Term(row["tail"], TAIL, kind=row["shape"])
    for row in words.rows("parts"):
        yield Term(row["part"], PART, kind=row["sort"])
    for row in words.rows("organisations"):
        yield Term(row["ending"], ORG)
    vocabulary = (row for row in words.rows("vocabulary") if row["in_names"] != "said")
    yield from (Term(row["word"], _VOCABULARY[row["in_names"]]) for row in vocabulary)
    for row in words.rows("joins"):
        yield Term(row["word"], _JOINS[row["joins"]])
    for row in words.rows("people"):
        if row["sort"] == "title":
            yield Term(row["word"], TITLE)
    for row in words.rows("letter_words"):
        yield Term(row["word"], ABBR, kind=row["kind"], name=row["name"], members=(row["mention"],))
    for row in words.rows("names"):
        yield _name_term(row)
    for side, number, street in product(_SIDES, _NUMBERS, _STREETS):
        ring = f"{side}{number}环{street}"
        yield Term(ring, KNOWN, kind="road", name=ring)


def _name_term(row: Mapping[str, str]) -> Term:
    """A river, a group of cities, or a name of what the other tables do not hold."""
    kind, name = row["kind"], row["official"]
    role = RIVER if kind == "river" else GROUP if kind == "city_group" else KNOWN
    return Term(row["name"], role, kind=kind, name=name, members=tuple(split_list(row["members"])))


# ---------------------------------------------------------------- names of the tables


def catalogue_terms(tables: Tables) -> Iterable[Term]:
    """Areas, hubs, parks, pairs, belts and lines of the tables, by all their names."""
    for row in tables.places.to_dict("records"):
        kind = row["kind"]
        if kind not in ("city", "district"):
            for text in _variants(row, "aliases", "former_names"):
                yield Term(text, KNOWN, _mention_kind(kind, text), row["id"], row["name"])
    names = dict(zip(tables.places["id"], tables.places["name"], strict=True))
    yield from _group_terms(tables.border_pairs, "border_pair", names)
    yield from _group_terms(tables.belts, "belt", names)
    yield from _line_terms(tables.rail, "rail")
    yield from _line_terms(tables.roads, "road")


def _mention_kind(kind: str, text: str) -> str:
    """The kind of mention a place of the tables makes: science cities are parks to a reader.

    西部科学城 alone is the two of them and all between, an area.
    """
    if kind == "area" and text.endswith(_SCIENCE_CITIES) and not text.endswith(_BOTH_CITIES):
        return "park"
    return _PLACE_KINDS.get(kind, kind)


def _group_terms(frame: pd.DataFrame, kind: str, names: Mapping[str, str]) -> Iterable[Term]:
    for row in frame.to_dict("records"):
        parts = tuple(names.get(item, item) for item in split_list(row["members"]))
        for text in _variants(row, "aliases"):
            yield Term(text, KNOWN, kind, row["id"], row["name"], parts)


def _line_terms(frame: pd.DataFrame, kind: str) -> Iterable[Term]:
    for row in frame.to_dict("records"):
        if row["kind"] != "class":
            for text in _line_variants(_variants(row, "aliases")):
                yield Term(text, KNOWN, kind, row["id"], row["name"])


def _variants(row: Mapping[str, str], *columns: str) -> list[str]:
    names = [row["name"], *(item for column in columns for item in split_list(row[column]))]
    return [name for name in dict.fromkeys(names) if len(name) > 1]


_LINE_ENDINGS: Final = (
    ("高速公路", "高速"),
    ("高速铁路", "高铁"),
    ("快速路", "快速通道"),
    ("高铁", "客专"),
)


def _line_variants(names: list[str]) -> list[str]:
    """Names with the endings people use for one another."""
    found = dict.fromkeys(names)
    for name in names:
        for long, short in _LINE_ENDINGS:
            if name.endswith(long):
                found[name[: -len(long)] + short] = None
            elif name.endswith(short):
                found[name[: -len(short)] + long] = None
    return list(found)


@dataclass(frozen=True, slots=True)
class _Place:
    """One administrative unit under one of its names."""

    kind: str
    code: str
    feature: str
    name: str
    full: bool
    ordinary: bool
    near: bool

    @property
    def rank(self) -> tuple[int, int]:
        """Cities before counties, the neighbourhood before the rest of China."""
        order = {"region": 0, "city": 1, "district": 2}
        return order[self.kind], 0 if self.near else 1


def place_terms(
    places: pd.DataFrame,
    china: pd.DataFrame,
    words: Words,
    lists: Mapping[str, frozenset[str]],
    *,
    near: Sequence[str],
) -> Iterable[Term]:
    """Administrative names of all China, full and short; one term for all of one name.

    Short names are trusted in the provinces whose codes begin with one of `near`.
    """
    ordinary = lists["ordinary"]
    shorten = _Shortener(lists["unit"], lists["nationality"])
    own = {row["adcode"]: row for row in places.to_dict("records") if row["adcode"]}
    names = dict(zip(china["adcode"], china["name"], strict=True))
    found: dict[str, list[_Place]] = {}
    for code, name, level in zip(china["adcode"], china["name"], china["level"], strict=True):
        if name.endswith("校区"):
            continue  # a campus of Macau that the lists of codes hold
        kind = _kind_of(name, level)
        close = code[:2] in near
        if name.endswith("新区") and close:
            # Listed with the counties, but none; ``full``: no city in front belongs to its name.
            yield Term(name, KNOWN, "area", "", name, full=True)
            continue
        known = own.get(code)
        feature = known["id"] if known else "" if kind == "region" else f"{kind}/{code}"
        for text in _place_variants(name, kind, known, shorten):
            full = text == name or (len(text) > 2 and text[-1] in "市区县州")
            odd = text in ordinary and not (full and text[-1] in "市县州")
            found.setdefault(text, []).append(_Place(kind, code, feature, name, full, odd, close))
    _add_renamed(found, lists["honour of counties"])
    _add_former(found, words, ordinary, near)
    for text, options in found.items():
        yield _place_term(text, sorted(options, key=lambda place: place.rank), names)


def _kind_of(name: str, level: str) -> str:
    if level == "province" and not name.endswith("市"):
        return "region"
    return "district" if level == "district" else "city"


def _add_former(
    found: dict[str, list[_Place]], words: Words, ordinary: frozenset[str], near: Sequence[str]
) -> None:
    """Counties that no longer are; one whose code another bears today has that one's id."""
    codes = {place.code for places in found.values() for place in places}
    for row in words.rows("former_counties"):
        text, code, name = row["name"], row["adcode"], row["official"]
        odd = text in ordinary and text != name
        if all(place.code != code for place in found.get(text, ())):
            feature = f"district/{code}" if code in codes else ""
            place = _Place("district", code, feature, name, text == name, odd, code[:2] in near)
            found.setdefault(text, []).append(place)


def _add_renamed(found: dict[str, list[_Place]], honours: frozenset[str]) -> None:
    """静海县 and 离石市 are districts today: the old names of what became one.

    A name that is a word as well, or ends in 城, is no city's: 老城市, 新城市; one of `honours`
    is what any county may be called: 平安县.
    """
    renamed: dict[str, list[_Place]] = {}
    for text, places in found.items():
        if text[-1] != "区" or len(text) <= len("区县"):
            continue
        stem = text[:-1]
        kept = [place for place in places if place.kind == "district" and place.name == text]
        if kept and stem + "县" not in found and stem + "县" not in honours:
            renamed.setdefault(stem + "县", []).extend(kept)
        plain = stem[-1] != "城" and all(not place.ordinary for place in found.get(stem, kept))
        if kept and plain and stem + "市" not in found:
            renamed.setdefault(stem + "市", []).extend(kept)
    found.update(renamed)


def _place_term(text: str, ranked: list[_Place], names: Mapping[str, str]) -> Term:
    """One term for all places of a name; its id only when no other is as likely."""
    best = ranked[0]
    alone = len(ranked) == 1 or ranked[1].rank != best.rank
    parents: tuple[tuple[str, str, str], ...] = ()
    if len(ranked) > 1:
        parents = tuple((_parent(p.code, names), p.feature, p.name) for p in ranked)
    return Term(
        text,
        PLACE,
        best.kind,
        feature=best.feature if alone else "",
        name=best.name,
        full=best.full,
        ordinary=best.ordinary,
        near=best.near,
        parents=parents,
        parent=_parent(best.code, names),
    )


def _parent(code: str, names: Mapping[str, str]) -> str:
    """The city a county lies in; a province for those right under one, as in Beijing."""
    return names.get(code[:4] + "00", names.get(code[:2] + "0000", ""))


class _Shortener:
    """Administrative names without what kind of unit they are.

    Parameters
    ----------
    units : frozenset of str
        What the names end with: 市, 自治县.
    nationalities : frozenset of str
        What stands before 自治县 in the names of some.
    """

    def __init__(self, units: frozenset[str], nationalities: frozenset[str]) -> None:
        self._units = sorted(units, key=lambda unit: (-len(unit), unit))
        longest_first = sorted(nationalities, key=lambda word: (-len(word), word))
        self._nationalities = re.compile(f"(?:{'|'.join(longest_first)})+$")

    def shortened(self, name: str) -> list[str]:
        """阿坝藏族羌族自治州 → 阿坝, 阿坝州; a name that only one character is left of has none."""
        for unit in self._units:
            if name.endswith(unit):
                short = self._nationalities.sub("", name.removesuffix(unit))
                if len(short) < 2:
                    return []
                return [short, short + unit[-1]] if unit.startswith("自治") else [short]
        return []


def _place_variants(
    name: str, kind: str, own: Mapping[str, str] | None, shortener: _Shortener
) -> list[str]:
    found = [name]
    if kind == "region":
        found.append(re.sub(r"(?:壮族|回族|维吾尔)?(?:省|自治区|特别行政区)$", "", name))
    elif kind == "district" and name.endswith("新区"):
        found.append(short_name(name))  # 浦东, and no 滨海新
    else:
        found += shortener.shortened(name)
    if own is not None:
        found += [*split_list(own["aliases"]), *split_list(own["former_names"])]
    return [text for text in dict.fromkeys(found) if len(text) > 1]
