"""Where the terms of the lexicon come from: marks, word lists, catalogue, gazetteer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import pandas as pd

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
from geo.tables.door import Tables, split_list

_ROLES: Final = {
    "stop": STOP,
    "soft": SOFT,
    "sep": SEP,
    "etc": ETC,
    "join": JOIN,
    "plain": PLAIN,
    "word": WORD,
    "group": GROUP,
    "tail": TAIL,
    "part": PART,
    "org": ORG,
    "title": TITLE,
    "abbr_word": ABBR,
    "river": RIVER,
    "region": KNOWN,
    "axis": KNOWN,
    "area": KNOWN,
    "rail": KNOWN,
}
_DASHES: Final = ("-", "—", "–", "－", "―", "──", "——", "‐", "‑", "−", "~", "～", "·", "•")
_LIST_MARK: Final = "、"
_OPENS: Final = "（(“‘「『《"
_CLOSES: Final = "）)”’」』》"

#: Sichuan and Chongqing, by the first digits of the code: short names are trusted here.
NEAR: Final = ("51", "50")
#: Kinds of the tables' places, as kinds of mentions.
_PLACE_KINDS: Final = {"airport": "hub", "port": "hub"}
_SUFFIXES: Final = ("自治州", "自治县", "自治旗", "地区", "林区", "特区", "市", "区", "县", "州", "盟", "旗")  # fmt: skip
_PEOPLES: Final = re.compile(
    r"(?:蒙古族?|藏族|羌族|彝族|回族|苗族|土家族|侗族|壮族|瑶族|白族|傣族|景颇族|傈僳族|哈尼族|"
    r"布依族|朝鲜族|哈萨克|柯尔克孜|土族|撒拉族|东乡族|保安族|裕固族|满族|黎族|畲族|水族|"
    r"仡佬族|纳西族|拉祜族|佤族|布朗族|普米族|怒族|独龙族|毛南族|仫佬族|各族|达斡尔族|鄂温克族|"
    r"鄂伦春|锡伯|塔吉克)+$"
)


def mark_terms() -> Iterable[Term]:
    """Dashes, brackets, the list mark, and the beginnings of route numbers."""
    yield Term(_LIST_MARK, SEP)
    yield from (Term(mark, DASH) for mark in _DASHES)
    yield from (Term(mark, OPEN) for mark in _OPENS)
    yield from (Term(mark, CLOSE) for mark in _CLOSES)
    yield Term('"', OPEN)
    for letter in "GSXY":
        yield from (Term(f"{letter}{digit}", CODE, kind="road") for digit in "0123456789")
    for word, kind in (("国道", "road"), ("省道", "road"), ("县道", "road")):
        yield from (Term(f"{word}{mark}", CODE, kind=kind) for mark in "GSX0123456789")
        yield from (Term(f"{digit}{word}", CODE, kind=kind) for digit in "0123456789")


def word_terms(rows: Iterable[Mapping[str, str]]) -> Iterable[Term]:
    """Terms of the packaged word list."""
    for row in rows:
        role = _ROLES.get(row["role"])
        if role is None:
            continue
        text, value = row["term"], row["value"]
        if row["role"] in ("region", "axis", "area", "rail"):
            name, *members = value.split("|")
            yield Term(text, role, kind=row["role"], name=name, members=tuple(members))
        elif role == ABBR:
            kind, name, offset = value.split("|")
            yield Term(text, role, kind=kind, name=name, parents=((offset, "", ""),))
        elif role == GROUP:
            yield Term(text, role, kind="city_group", name=text)
        elif role == RIVER:
            yield Term(text, role, kind="river", name=text)
        else:
            yield Term(text, role, kind=value)


# ---------------------------------------------------------------- names of the tables


def catalogue_terms(tables: Tables) -> Iterable[Term]:
    """Areas, hubs, parks, pairs, belts and lines of the tables, by all their names."""
    for row in tables.places.to_dict("records"):
        kind = row["kind"]
        if kind not in ("city", "district"):
            for text in _variants(row, "aliases", "former_names"):
                yield Term(text, KNOWN, _PLACE_KINDS.get(kind, kind), row["id"], row["name"])
    names = dict(zip(tables.places["id"], tables.places["name"], strict=True))
    yield from _group_terms(tables.border_pairs, "border_pair", names)
    yield from _group_terms(tables.belts, "belt", names)
    yield from _line_terms(tables.rail, "rail")
    yield from _line_terms(tables.roads, "road")


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

    @property
    def rank(self) -> tuple[int, int]:
        """Cities before counties, the neighbourhood before the rest of China."""
        order = {"region": 0, "city": 1, "district": 2}
        return order[self.kind], 0 if self.code[:2] in NEAR else 1


def place_terms(
    places: pd.DataFrame,
    china: pd.DataFrame,
    ordinary: frozenset[str],
    former: Iterable[tuple[str, str]] = (),
) -> Iterable[Term]:
    """Administrative names of all China, full and short; one term for all of one name.

    `former` are names of counties that no longer are: (name as written, "code|full name").
    """
    own = {row["adcode"]: row for row in places.to_dict("records") if row["adcode"]}
    names = dict(zip(china["adcode"], china["name"], strict=True))
    found: dict[str, list[_Place]] = {}
    for code, name, level in zip(china["adcode"], china["name"], china["level"], strict=True):
        kind = "district" if level == "district" else "city"
        if level == "province" and not name.endswith("市"):
            kind = "region"
        if name.endswith("新区") and code[:2] in NEAR:
            # Listed with the counties, but none; ``full``: no city in front belongs to its name.
            yield Term(name, KNOWN, "area", "", name, full=True)
            continue
        known = own.get(code)
        feature = known["id"] if known else "" if kind == "region" else f"{kind}/{code}"
        for text in _place_variants(name, kind, known):
            full = text == name or (len(text) > 2 and text[-1] in "市区县州")
            odd = text in ordinary and not full
            found.setdefault(text, []).append(_Place(kind, code, feature, name, full, odd))
    for text, value in former:
        code, name = value.split("|")
        odd = text in ordinary and text != name
        if all(place.code != code for place in found.get(text, ())):
            place = _Place("district", code, "", name, text == name, odd)
            found.setdefault(text, []).append(place)
    for text, options in found.items():
        yield _place_term(text, sorted(options, key=lambda place: place.rank), names)


def _place_term(text: str, ranked: list[_Place], names: Mapping[str, str]) -> Term:
    """One term for all places of a name; its id only when no other is as likely."""
    best = ranked[0]
    alone = len(ranked) == 1 or ranked[1].rank != best.rank
    parents = tuple((names.get(p.code[:4] + "00", ""), p.feature, p.name) for p in ranked)
    return Term(
        text,
        PLACE,
        best.kind,
        feature=best.feature if alone else "",
        name=best.name,
        full=best.full,
        ordinary=best.ordinary,
        near=best.code[:2] in NEAR,
        parents=parents if len(ranked) > 1 else (),
        parent=names.get(best.code[:4] + "00", names.get(best.code[:2] + "0000", "")),
    )


def _place_variants(name: str, kind: str, own: Mapping[str, str] | None) -> list[str]:
    found = [name]
    if kind == "region":
        found.append(re.sub(r"(?:壮族|回族|维吾尔)?(?:省|自治区|特别行政区)$", "", name))
    for suffix in _SUFFIXES:
        if kind != "region" and name.endswith(suffix):
            short = _PEOPLES.sub("", name.removesuffix(suffix))
            if len(short) > 1:
                found.append(short)
                if suffix in ("自治州", "自治县", "自治旗"):
                    found.append(short + suffix[-1])
            break
    if own is not None:
        found += [*split_list(own["aliases"]), *split_list(own["former_names"])]
    return [text for text in dict.fromkeys(found) if len(text) > 1]
