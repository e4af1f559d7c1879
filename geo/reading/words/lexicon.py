"""Everything the reader knows by name, in one lexicon.

Names come from the tables (places, lines, pairs, belts, every prefecture and county of
China), words from the reading lists in ``data/``: how names end, what never stands inside
one, what only looks like one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from geo.reading.meaning.status import StatusWords
from geo.reading.text.normalise import LookAlikes
from geo.reading.text.substitution import SubstitutionTable
from geo.reading.words.ends import SHARED_ENDS
from geo.reading.words.joining import JOINING, JOINING_MANY
from geo.reading.words.matcher import Matcher
from geo.reading.words.sources import catalogue_terms, mark_terms, place_terms, word_terms
from geo.reading.words.terms import (
    ABBR,
    CODE,
    ETC,
    GROUP,
    JOIN,
    KNOWN,
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
from geo.tables.door import Tables, load_terms

_LONGEST: Final = 48
#: What stands for a province or for a city that is not called by its first character.
_SHORT: Final = (
    "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔滇渝藏陕秦甘陇青宁新港澳甬穗莞邕榕汴通"
)
#: When one word has several roles the first of these wins.
_PRECEDENCE: Final = (
    TAIL, PART, KNOWN, PLACE, ABBR, RIVER, GROUP, ORG, WORD, JOIN, SEP, ETC, TITLE, PLAIN, STOP, SOFT,
)  # fmt: skip


@dataclass(slots=True)
class Lexicon:
    """The terms, and the word lists the grammar asks for by name.

    Attributes
    ----------
    matcher : Matcher
        Finds the terms of a text.
    names : dict
        Name or alias of a catalogue feature to its term.
    lists : dict
        Word lists without a place in the automaton (``generic``, ``speech``, …).
    abbreviations : dict
        One character to (kind, official name).
    initials : frozenset of str
        Characters that the places of Sichuan and Chongqing are made of, for contractions.
    letters : frozenset of str
        The same, and what stands for the cities and provinces of all China.
    contraction : re.Pattern
        Two to four of `initials` before a word that joins neighbours (遂潼一体化).
    inner_pairs : frozenset of str
        Neighbouring characters inside names and tails, and the first characters of tails:
        what a line end has to stand between to cut a name.
    common : frozenset of str
        Words that any name may hold and none is made of.
    stems : dict
        (kind, name without its class word) of catalogue lines and areas to their terms, for
        成渝高速 beside 成渝高速公路.
    characters : dict
        Code point to replacement, for :func:`geo.reading.text.normalise.normalise`.
    """

    matcher: Matcher
    names: dict[str, Term]
    lists: dict[str, frozenset[str]]
    abbreviations: dict[str, tuple[str, str]]
    characters: LookAlikes
    substitutions: SubstitutionTable
    status: StatusWords
    surnames: frozenset[str]
    initials: frozenset[str]
    letters: frozenset[str]
    contraction: re.Pattern[str]
    inner_pairs: frozenset[str]
    stems: dict[tuple[str, str], Term]
    common: frozenset[str]


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
    for term in chosen.values():
        term.doubtful = _is_doubtful(term)
    vague = lists["word"] | lists["generic"]
    tails = lists["tail"]
    for text, term in chosen.items():
        if term.role == KNOWN and term.text != term.name:
            term.vague = _is_vague(text, vague, tails)
    known = {t: x for t, x in chosen.items() if x.role in (KNOWN, PLACE)}
    china = tables.china_places
    cities = china.loc[china["level"] == "city", "name"]
    wide = frozenset(_SHORT).union(name[0] for name in cities)
    initials = frozenset(
        "".join(x.text for x in known.values() if x.role == PLACE and x.length == 2 and x.near)
    )
    return Lexicon(
        matcher=Matcher(chosen.values()),
        names=known,
        lists=lists,
        abbreviations={
            row["term"]: (row["value"].split("|")[0], row["value"].split("|")[1])
            for row in rows
            if row["role"] == "abbr"
        },
        characters=LookAlikes(
            {row["character"]: row["plain"] for row in load_terms("reading_characters.csv")}
        ),
        substitutions=SubstitutionTable(load_terms("reading_substitutions.csv")),
        status=StatusWords(load_terms("reading_status.csv")),
        common=(lists["word"] | lists["generic"] | lists["name_verb"]) - lists["course"],
        inner_pairs=_inner_pairs(chosen.values()),
        stems=_stems(known.values()),
        initials=initials,
        letters=initials | wide,
        contraction=_contraction(initials | wide),
        surnames=frozenset("".join(r["value"] for r in rows if r["role"] == "surname")),
    )


def _contraction(letters: frozenset[str]) -> re.Pattern[str]:
    """Initials of neighbours before what they do together: 遂潼一体化, 泸遵毕三市."""
    run = f"[{''.join(sorted(letters))}]"
    return re.compile(
        f"{run}{{2,4}}(?=(?:、{run}{{2,4}})*(?:{'|'.join(JOINING)}))"
        f"|{run}{{3,5}}?(?={'|'.join(JOINING_MANY)})"
    )


def _inner_pairs(terms: Iterable[Term]) -> frozenset[str]:
    pairs: set[str] = set()
    for term in terms:
        if term.role in (KNOWN, PLACE, TAIL):
            pairs.update(term.text[i : i + 2] for i in range(term.length - 1))
            if term.role == TAIL and term.length > 1:
                pairs.add(term.text[0])
    return frozenset(pairs)


def _is_doubtful(term: Term) -> bool:
    """Whether the text around a term decides if it is one, or where it ends."""
    if term.ordinary or term.role in (ABBR, CODE) or term.short is not None:
        return True
    return term.role in (PLACE, ORG) and term.text[-1] in SHARED_ENDS


_ENDINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "road": ("高速公路", "高速", "快速路", "快速通道", "快速干道"),
    "rail": ("高速铁路", "高铁", "城际铁路", "市域铁路", "铁路", "客专"),
    "area": (
        "高新技术产业开发区",
        "高新技术产业园区",
        "高新区",
        "经济技术开发区",
        "经济开发区",
        "经开区",
        "综合保税区",
        "综保区",
    ),
}
#: Class words of different meaning never stand for one another.
_CLASSES: Final[Mapping[str, str]] = {
    "快速路": "快速",
    "快速通道": "快速",
    "快速干道": "快速",
    "市域铁路": "市域",
    "高新技术产业开发区": "高新",
    "高新技术产业园区": "高新",
    "高新区": "高新",
    "综合保税区": "综保",
    "综保区": "综保",
}


def stem_of(name: str, kind: str) -> str:
    """A name with its class word reduced to what the words for that class have in common."""
    endings = _ENDINGS.get(kind, ())
    if name.endswith(endings):
        ending = next(ending for ending in endings if name.endswith(ending))
        return f"{name.removesuffix(ending)}|{_CLASSES.get(ending, '')}"
    return name


def _stems(terms: Iterable[Term]) -> dict[tuple[str, str], Term]:
    found: dict[tuple[str, str], Term] = {}
    for term in terms:
        if term.kind in _ENDINGS:
            found.setdefault((term.kind, stem_of(term.text, term.kind)), term)
    return found


def _is_vague(text: str, words: frozenset[str], tails: frozenset[str]) -> bool:
    """Whether an alias is made of common words only (智能制造产业园) and names many things."""
    for size in range(min(len(text) - 1, 8), 0, -1):
        if text[-size:] in tails and is_made_of(text[:-size], words):
            return True
    return False


def is_made_of(text: str, words: frozenset[str]) -> bool:
    """Whether a text can be cut into words of the list without rest; no name is very long."""
    if len(text) > _LONGEST:
        return False
    reach = [0]
    for end in range(1, len(text) + 1):
        for start in reach:
            if text[start:end] in words:
                reach.append(end)
                break
    return reach[-1] == len(text)


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
    yield from mark_terms()
    yield from catalogue_terms(tables)
    former = [(row["term"], row["value"]) for row in rows if row["role"] == "former"]
    yield from place_terms(tables.places, tables.china_places, lists["ordinary"], former)
    yield from word_terms(rows)
