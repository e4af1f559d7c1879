"""Everything the reader knows by name, in one automaton.

Names come from the tables (places, lines, pairs, belts, every prefecture and county of
China), words from the reading lists in ``data/``: how names end, what never stands inside
one, what only looks like one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

import ahocorasick
import pandas as pd

from geo.reading.substitution import SubstitutionTable
from geo.tables import Tables, load_terms, split_list

# Roles of a term, in the order the grammar tests them.
PUNCT: Final = 0
STOP: Final = 1
SOFT: Final = 2
SEP: Final = 3
ETC: Final = 4
JOIN: Final = 5
DASH: Final = 6
OPEN: Final = 7
CLOSE: Final = 8
PLAIN: Final = 9
WORD: Final = 10
PLACE: Final = 11
GROUP: Final = 12
KNOWN: Final = 13
TAIL: Final = 14
PART: Final = 15
ORG: Final = 16
CODE: Final = 17
TITLE: Final = 18
ABBR: Final = 19
RIVER: Final = 20

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
}
#: When one word has several roles the first of these wins.
_PRECEDENCE: Final = (
    TAIL, PART, KNOWN, PLACE, ABBR, RIVER, GROUP, ORG, WORD, JOIN, SEP, ETC, TITLE, PLAIN, STOP, SOFT,
)  # fmt: skip

_BREAKS: Final = (
    "，。；：！？,;:!?\n\r\t \u3000…|｜【】[]〔〕★■▲●◆□①②③④⑤⑥⑦⑧⑨⑩/+=><〈〉．*#@&%^_\\{}$~～"
)
_DASHES: Final = ("-", "—", "–", "－", "―", "──", "——", "‐", "‑", "−", "~", "～", "·", "•")
_LIST_MARK: Final = "、"
_OPENS: Final = "（(“‘「『《"
_CLOSES: Final = "）)”’」』》"

#: Kinds of the tables' places, as kinds of mentions.
_PLACE_KINDS: Final = {"airport": "hub", "port": "hub"}
_SUFFIXES: Final = ("自治州", "自治县", "自治旗", "地区", "林区", "特区", "市", "区", "县", "州", "盟", "旗")  # fmt: skip
_PEOPLES: Final = re.compile(
    r"(?:蒙古族?|藏族|羌族|彝族|回族|苗族|土家族|侗族|壮族|瑶族|白族|傣族|景颇族|傈僳族|哈尼族|"
    r"布依族|朝鲜族|哈萨克|柯尔克孜|土族|撒拉族|东乡族|保安族|裕固族|满族|黎族|畲族|水族|"
    r"仡佬族|纳西族|拉祜族|佤族|布朗族|普米族|怒族|独龙族|毛南族|仫佬族|各族|达斡尔族|鄂温克族|"
    r"鄂伦春|锡伯|塔吉克)+$"
)


@dataclass(slots=True)
class Term:
    """One entry of the automaton.

    ``kind`` is the kind of mention a name makes, the class of a tail, or "". ``feature`` is
    the id in the tables. ``full`` is true for administrative names with their suffix.
    ``ordinary`` names are places only in the company of places. ``parents`` lists
    (city, id, name) of all places of this name; ``short`` is the term of the same name
    without its 省, 市, 区 or 县.
    """

    text: str
    role: int
    kind: str = ""
    feature: str = ""
    name: str = ""
    members: tuple[str, ...] = ()
    full: bool = False
    vague: bool = False
    ordinary: bool = False
    parents: tuple[tuple[str, str, str], ...] = ()
    short: Term | None = None
    length: int = field(init=False)
    active: bool = field(init=False)

    def __post_init__(self) -> None:
        self.length = len(self.text)
        self.active = self.role >= PLACE or self.role in (ETC, DASH)


@dataclass(slots=True)
class Lexicon:
    """The automaton and the word lists the grammar asks for by name.

    Attributes
    ----------
    automaton : ahocorasick.Automaton
        Maps every term's text to (length, whether its end has to be looked at, :class:`Term`).
    names : dict
        Name or alias of a catalogue feature to its term.
    lists : dict
        Word lists without a place in the automaton (``generic``, ``speech``, …).
    abbreviations : dict
        One character to (kind, official name).
    initials : frozenset of str
        Characters that the places of Sichuan and Chongqing are made of, for contractions.
    characters : dict
        Code point to replacement, for :func:`geo.reading.normalise.normalise`.
    """

    automaton: ahocorasick.Automaton
    names: dict[str, Term]
    lists: dict[str, frozenset[str]]
    abbreviations: dict[str, tuple[str, str]]
    characters: dict[int, str]
    substitutions: SubstitutionTable
    surnames: frozenset[str]
    initials: frozenset[str]


def build_lexicon(tables: Tables) -> Lexicon:
    """The lexicon of these tables and the packaged word lists."""
    rows = load_terms("reading_terms.csv")
    lists = _lists(rows)
    terms: dict[str, list[Term]] = {}
    for term in _all_terms(rows, tables, lists):
        terms.setdefault(term.text, []).append(term)
    chosen = {text: _choose(found) for text, found in terms.items()}
    for text, term in chosen.items():
        short = chosen.get(text[:-1])
        if term.role == PLACE and text[-1] in "省市区县" and short and short.role == PLACE:
            term.short = short
    automaton = ahocorasick.Automaton()
    for text, term in chosen.items():
        automaton.add_word(text, (term.length, term.role == CODE or term.short is not None, term))
    automaton.make_automaton()
    vague = lists["word"] | lists["generic"]
    tails = lists["tail"]
    for text, term in chosen.items():
        if term.role == KNOWN and term.text != term.name:
            term.vague = _is_vague(text, vague, tails)
    known = {t: x for t, x in chosen.items() if x.role in (KNOWN, PLACE)}
    return Lexicon(
        automaton=automaton,
        names=known,
        lists=lists,
        abbreviations={
            row["term"]: (row["value"].split("|")[0], row["value"].split("|")[1])
            for row in rows
            if row["role"] == "abbr"
        },
        characters={
            ord(row["character"]): row["plain"] for row in load_terms("reading_characters.csv")
        },
        substitutions=SubstitutionTable(load_terms("reading_substitutions.csv")),
        initials=frozenset(
            "".join(
                x.text for x in known.values() if x.role == PLACE and x.length == 2 and _is_near(x)
            )
        ),
        surnames=frozenset("".join(r["value"] for r in rows if r["role"] == "surname")),
    )


def _is_vague(text: str, words: frozenset[str], tails: frozenset[str]) -> bool:
    """Whether an alias is made of common words only (智能制造产业园) and names many things."""
    for size in range(min(len(text) - 1, 8), 0, -1):
        if text[-size:] in tails and is_made_of(text[:-size], words):
            return True
    return False


def is_made_of(text: str, words: frozenset[str]) -> bool:
    """Whether a text can be cut into words of the list without rest."""
    reach = {0}
    for end in range(1, len(text) + 1):
        if any(text[start:end] in words for start in reach if end - start <= 10):
            reach.add(end)
    return len(text) in reach


def _is_near(term: Term) -> bool:
    return term.feature.split("/")[-1][:2] in ("51", "50")


def _lists(rows: Iterable[Mapping[str, str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for row in rows:
        found.setdefault(row["role"], set()).add(row["term"])
    return {role: frozenset(words) for role, words in found.items()}


def _choose(terms: list[Term]) -> Term:
    """The one term of several with the same text; the first of equals (tables come first)."""
    best = min(terms, key=_precedence)
    if best.role == PLACE and (best.ordinary or (best.length == 2 and best.full)):
        # 新建, 合作, 城区: the word is meant unless its own suffix says otherwise.
        words = [term for term in terms if term.role in (STOP, PLAIN, WORD, TITLE, ORG)]
        return min(words, key=_precedence) if words else best
    return best


def _precedence(term: Term) -> int:
    return _PRECEDENCE.index(term.role) if term.role in _PRECEDENCE else -1


def _all_terms(
    rows: list[dict[str, str]], tables: Tables, lists: Mapping[str, frozenset[str]]
) -> Iterable[Term]:
    yield from _mark_terms()
    yield from _catalogue_terms(tables)
    yield from _place_terms(tables.places, tables.china_places, lists["ordinary"])
    yield from _word_terms(rows)


def _mark_terms() -> Iterable[Term]:
    yield from (Term(mark, PUNCT) for mark in _BREAKS)
    yield Term(_LIST_MARK, SEP)
    yield from (Term(mark, DASH) for mark in _DASHES)
    yield from (Term(mark, OPEN) for mark in _OPENS)
    yield from (Term(mark, CLOSE) for mark in _CLOSES)
    yield Term('"', OPEN)
    for letter in "GSXY":
        yield from (Term(f"{letter}{digit}", CODE, kind="road") for digit in "0123456789")
    for word, kind in (("国道", "road"), ("省道", "road"), ("县道", "road")):
        yield from (Term(f"{word}{mark}", CODE, kind=kind) for mark in "GSX0123456789")


def _word_terms(rows: Iterable[Mapping[str, str]]) -> Iterable[Term]:
    for row in rows:
        role = _ROLES.get(row["role"])
        if role is None:
            continue
        text, value = row["term"], row["value"]
        if row["role"] in ("region", "axis"):
            yield Term(text, role, kind=row["role"], name=value)
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


def _catalogue_terms(tables: Tables) -> Iterable[Term]:
    members = dict(zip(tables.places["id"], tables.places["name"], strict=True))
    for row in tables.places.to_dict("records"):
        kind = row["kind"]
        if kind in ("city", "district"):
            continue
        for text in _variants(row, "aliases", "former_names"):
            yield Term(text, KNOWN, _PLACE_KINDS.get(kind, kind), row["id"], row["name"])
    for table, kind in ((tables.border_pairs, "border_pair"), (tables.belts, "belt")):
        for row in table.to_dict("records"):
            parts = tuple(members.get(item, item) for item in split_list(row["members"]))
            for text in _variants(row, "aliases"):
                yield Term(text, KNOWN, kind, row["id"], row["name"], parts)
    for table, kind in ((tables.rail, "rail"), (tables.roads, "road")):
        for row in table.to_dict("records"):
            if row["kind"] == "class":
                continue
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


def _place_terms(
    places: pd.DataFrame, china: pd.DataFrame, ordinary: frozenset[str]
) -> Iterable[Term]:
    """Administrative names of all China, full and short."""
    own = {row["adcode"]: row for row in places.to_dict("records") if row["adcode"]}
    by_code = {row["adcode"]: row["name"] for row in china.to_dict("records")}
    found: dict[str, list[tuple[str, str, str, bool, bool]]] = {}
    for row in china.to_dict("records"):
        code, name, level = row["adcode"], row["name"], row["level"]
        kind = "district" if level == "district" else "city"
        if level == "province" and not name.endswith("市"):
            kind = "region"
        feature = own[code]["id"] if code in own else f"{kind}/{code}" if kind != "region" else ""
        near = code[:2] in ("51", "50")
        for text in _place_variants(name, kind, own.get(code)):
            full = text == name or len(text) > 2 and text[-1] in "市区县州"
            odd = text in ordinary and not full
            found.setdefault(text, []).append((kind, feature, name, full, odd))
    for text, options in found.items():
        yield _place_term(text, options, by_code)


def _place_variants(name: str, kind: str, own: Mapping[str, str] | None) -> list[str]:
    found = [name]
    if kind == "region":
        found.append(re.sub(r"(?:壮族|回族|维吾尔)?(?:省|自治区|特别行政区)$", "", name))
    for suffix in _SUFFIXES:
        if kind != "region" and name.endswith(suffix):
            short = _PEOPLES.sub("", name.removesuffix(suffix))
            if len(short) > 1:
                found.append(short)
                if suffix == "自治州":
                    found.append(short + "州")
            break
    if own is not None:
        found += [*split_list(own["aliases"]), *split_list(own["former_names"])]
    return [text for text in dict.fromkeys(found) if len(text) > 1]


def _place_term(
    text: str, options: list[tuple[str, str, str, bool, bool]], by_code: Mapping[str, str]
) -> Term:
    """One term for all places of this name: the city first, then the nearest county."""

    def rank(option: tuple[str, str, str, bool, bool]) -> tuple[int, int]:
        kind, feature, *_ = option
        near = feature.split("/")[-1][:2] in ("51", "50")
        return {"region": 0, "city": 1, "district": 2}[kind], 0 if near else 1

    ranked = sorted(options, key=rank)
    kind, feature, name, full, odd = ranked[0]
    rivals = [o for o in ranked[1:] if rank(o) == rank(ranked[0])]
    parents = tuple(
        (by_code.get(o[1].split("/")[-1][:4] + "00", ""), o[1], o[2]) for o in ranked if o[1]
    )
    return Term(
        text,
        PLACE,
        kind,
        feature="" if rivals else feature,
        name=name,
        full=full,
        ordinary=odd,
        parents=parents if len(ranked) > 1 else (),
    )
