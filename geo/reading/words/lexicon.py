"""Everything the reader knows by name, in one lexicon.

Names come from the tables (places, lines, pairs, belts, every prefecture and county of
China), words from the reading lists in ``data/``: how names end, what never stands inside
one, what only looks like one.
"""

from __future__ import annotations

__all__ = ["Lexicon", "build_lexicon", "is_made_of"]

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from geo.place_names import short_name
from geo.reading.meaning.status import StatusWords
from geo.reading.text.normalise import LookAlikes
from geo.reading.text.substitution import SubstitutionTable
from geo.reading.words.classes import ClassWords, ListHeads
from geo.reading.words.ends import EndRules
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
from geo.tables.door import Tables
from geo.tables.words import Words

_LONGEST: Final = 48
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
        Words by what the grammar asks of them (``class``, ``speech``, …).
    abbreviations : dict
        One character to (kind, official name).
    initials : frozenset of str
        Characters that the places of the provinces around are made of, for contractions.
    letters : frozenset of str
        The same, and what stands for the cities and provinces of all China.
    contraction : re.Pattern
        Two to four of `letters` before a word that joins neighbours (遂潼一体化).
    joining : re.Pattern
        The words that join neighbours.
    ends : EndRules
        What decides where a name ends.
    heads : ListHeads
        Class words that stand once for a whole list.
    classes : ClassWords
        Class words that stand for one another.
    stations : frozenset of str
        Names of the stations of the tables, without 站.
    run_letters : str
        Characters that stand for cities where several stand in a row.
    home : tuple of str
        Short names of the region's provinces.
    near : tuple of str
        First digits of the codes of the provinces around, whose short names are trusted.
    provinces : frozenset of str
        Characters that stand for provinces.
    municipal : frozenset of str
        Characters that stand for cities that are provinces.
    province_codes : dict
        Official name of a province to the two digits its codes begin with.
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
    stations: frozenset[str]
    provinces: frozenset[str]
    municipal: frozenset[str]
    province_codes: dict[str, str]
    run_letters: str
    home: tuple[str, ...]
    own_cities: frozenset[str]
    edge_cities: frozenset[str]
    city_stems: tuple[str, ...]
    near: tuple[str, ...]
    initials: frozenset[str]
    letters: frozenset[str]
    contraction: re.Pattern[str]
    joining: re.Pattern[str]
    ends: EndRules
    heads: ListHeads
    classes: ClassWords
    inner_pairs: frozenset[str]
    stems: dict[tuple[str, str], Term]
    common: frozenset[str]


def build_lexicon(tables: Tables) -> Lexicon:
    """The lexicon of these tables."""
    words = tables.words
    lists = _lists(words)
    ends = EndRules(words.rows("ends"))
    classes = ClassWords(words.rows("class_words"))
    chosen = _chosen_terms(tables, lists, ends)
    known = {t: x for t, x in chosen.items() if x.role in (KNOWN, PLACE)}
    provinces = _province_codes(tables)
    own_cities, edge_cities = (
        _cities_of(tables, codes) for codes in (tables.region.cities, tables.region.edges)
    )
    # 东区 is a full name: its letters are not what a contraction is made of.
    near = (
        x.text
        for x in known.values()
        if x.role == PLACE and x.length == 2 and x.near and not x.full
    )
    initials = frozenset("".join(near))
    letters = initials | _letters(tables)
    return Lexicon(
        matcher=Matcher(chosen.values()),
        names=known,
        lists=lists,
        abbreviations={
            row["letter"]: (row["kind"], row["name"])
            for row in words.rows("letters")
            if row["near"]
        },
        characters=LookAlikes({x["character"]: x["plain"] for x in words.rows("characters")}),
        substitutions=SubstitutionTable(words.rows("substitutions")),
        status=StatusWords.from_words(words),
        common=(lists["word"] | lists["class"] | lists["verb in names"]) - lists["course"],
        inner_pairs=_inner_pairs(chosen.values()),
        stems=_stems(known.values(), classes),
        initials=initials,
        letters=letters,
        contraction=_contraction(letters, words),
        joining=re.compile("|".join(row["word"] for row in _longest_first(words))),
        ends=ends,
        heads=ListHeads(words.rows("heads")),
        classes=classes,
        surnames=lists["surname"],
        stations=_stations(tables),
        run_letters=tables.region.letters,
        home=tuple(short_name(province) for province in tables.region.home),
        own_cities=own_cities,
        edge_cities=edge_cities,
        city_stems=tuple(sorted(map(short_name, own_cities | edge_cities))),
        near=tables.region.near,
        province_codes=provinces,
        provinces=frozenset(
            row["letter"] for row in words.rows("letters") if row["kind"] == "region"
        ),
        municipal=frozenset(
            row["letter"]
            for row in words.rows("letters")
            if row["kind"] == "city" and row["name"] in provinces
        ),
    )


def _chosen_terms(
    tables: Tables, lists: Mapping[str, frozenset[str]], ends: EndRules
) -> dict[str, Term]:
    """The one term of each text, by that text."""
    terms: dict[str, list[Term]] = {}
    for term in _all_terms(tables, lists):
        terms.setdefault(term.text, []).append(term)
    chosen = {text: _choose(found) for text, found in terms.items()}
    for text, term in chosen.items():
        short = chosen.get(text[:-1])
        if term.role == PLACE and text[-1] in "省市区县" and short and short.role == PLACE:
            term.short = short
    vague = lists["word"] | lists["class"]
    for term in chosen.values():
        term.doubtful = _is_doubtful(term, ends)
        if term.role == KNOWN:
            term.vague = _is_vague(term, vague, lists)
    return chosen


def _letters(tables: Tables) -> frozenset[str]:
    """What stands for a province, and the first characters of all cities."""
    china = tables.china_places
    cities = china.loc[china["level"] == "city", "name"]
    short = (row["letter"] for row in tables.words.rows("letters") if not row["near"])
    return frozenset(short).union(name[0] for name in cities)


def _cities_of(tables: Tables, codes: Iterable[str]) -> frozenset[str]:
    """Official names of the cities with these codes."""
    china = tables.china_places
    return frozenset(china.loc[china["adcode"].isin(list(codes)), "name"])


def _province_codes(tables: Tables) -> dict[str, str]:
    china = tables.china_places
    provinces = china[china["level"] == "province"]
    return {n: code[:2] for n, code in zip(provinces["name"], provinces["adcode"], strict=True)}


def _stations(tables: Tables) -> frozenset[str]:
    points = tables.rail_points
    return frozenset(points.loc[points["kind"] == "station", "name"])


def _longest_first(words: Words) -> list[Mapping[str, str]]:
    return sorted(words.rows("joining"), key=lambda row: (-len(row["word"]), row["word"]))


def _contraction(letters: frozenset[str], words: Words) -> re.Pattern[str]:
    """Initials of neighbours before what they do together: 遂潼一体化, 泸遵毕三市.

    Before some words only three or more initials are sure to be some.
    """
    run = f"[{''.join(sorted(letters))}]"
    rows = _longest_first(words)
    two = "|".join(row["word"] for row in rows if row["initials"] == "2")
    three = "|".join(row["word"] for row in rows if row["initials"] == "3")
    return re.compile(f"{run}{{2,4}}(?=(?:、{run}{{2,4}})*(?:{two}))|{run}{{3,5}}?(?={three})")


def _inner_pairs(terms: Iterable[Term]) -> frozenset[str]:
    pairs: set[str] = set()
    for term in terms:
        if term.role in (KNOWN, PLACE, TAIL):
            pairs.update(term.text[i : i + 2] for i in range(term.length - 1))
            if term.role == TAIL and term.length > 1:
                pairs.add(term.text[0])
    return frozenset(pairs)


def _is_doubtful(term: Term, ends: EndRules) -> bool:
    """Whether the text around a term decides if it is one, or where it ends."""
    if term.ordinary or term.role in (ABBR, CODE) or term.short is not None:
        return True
    region = term.role == KNOWN and term.kind == "region"
    if term.role == WORD:
        return ends.names(term.text)
    return (region or term.role in (PLACE, ORG, GROUP, TAIL)) and ends.may_end_elsewhere(term.text)


def _stems(terms: Iterable[Term], classes: ClassWords) -> dict[tuple[str, str], Term]:
    found: dict[tuple[str, str], Term] = {}
    for term in terms:
        if term.kind in classes.kinds:
            found.setdefault((term.kind, classes.stem_of(term.text, term.kind)), term)
    return found


#: What every city or province has one of: S3线, 18号线, 机场高速, 省道205; G347 is one road.
_EVERYWHERE: Final = re.compile(
    "(?:市域铁路|轨道交通|地铁)?(?:S[0-9]{1,2}线?|[0-9]{1,2}号线)[\u3400-\u9fff]{0,4}"
    "|机场(?:高速|快速).*|S[0-9]{3}|省道[0-9]{3}|[0-9]{3}省道"
)


def _is_vague(term: Term, words: frozenset[str], lists: Mapping[str, frozenset[str]]) -> bool:
    """Whether a name is made of common words only (智能制造产业园, 空港新城) and names many things."""
    text = term.text
    if term.kind in ("rail", "road") and (
        _EVERYWHERE.fullmatch(text) or text in lists["ring"] or text in lists["ring of a city"]
    ):
        return True
    own = text == term.name and not (term.feature and term.kind in ("area", "road", "rail"))
    return not own and _ends_with_class(text, words, lists["tail"])


def _ends_with_class(text: str, words: frozenset[str], tails: frozenset[str]) -> bool:
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


def _lists(words: Words) -> dict[str, frozenset[str]]:
    """Words by what the grammar asks of them."""
    found: dict[str, set[str]] = {}
    for row in words.rows("uses"):
        found.setdefault(row["use"], set()).add(row["word"])
    for row in words.rows("people"):
        found.setdefault(row["sort"], set()).add(row["word"])
    for row in words.rows("edges"):
        found.setdefault(row["rule"], set()).add(row["word"])
    found["rarely"] = {x["word"] for x in words.rows("vocabulary") if x["in_names"] == "rarely"}
    said = {x["word"] for x in words.rows("vocabulary") if x["in_names"] == "said"}
    found["any word"] = {x["word"] for x in words.rows("vocabulary")} - said | found["class"]
    found["said"] = said | found["any word"]
    found["word"] = {x["word"] for x in words.rows("vocabulary") if x["in_names"] == "freely"}
    found["tail"] = {row["tail"] for row in words.rows("tails")}
    found["named tail"] = {row["tail"] for row in words.rows("tails") if row["names_place"]}
    found["office of an area"] = {
        row["ending"] for row in words.rows("organisations") if row["area_stays"]
    }
    found["ordinary"] = {row["name"] for row in words.rows("ordinary")}
    return {use: frozenset(listed) for use, listed in found.items()}


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


def _all_terms(tables: Tables, lists: Mapping[str, frozenset[str]]) -> Iterable[Term]:
    yield from mark_terms()
    yield from catalogue_terms(tables)
    near = tables.region.near
    yield from place_terms(tables.places, tables.china_places, tables.words, lists, near=near)
    yield from word_terms(tables.words)
