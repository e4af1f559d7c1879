"""English names and texts of what the tables say in Chinese, and Chinese ones of their English.

A name's English stands in ``names_en.csv``; a text's, clause by clause, in ``texts_en.csv``,
which serves both ways. A name nobody translated is spelt in pinyin with its kind behind it
(白鹤林枢纽: Baihelin Junction); the endings are rows of ``texts_en.csv``, too. One that is made of common
words (成都都市圈产业发展图谱) is said word by word, for nobody reads twelve syllables. A sentence nobody
translated has no other form: it is never spelt out in pinyin.
"""

from __future__ import annotations

__all__ = ["English", "spelt"]

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Final

from geo.english_amounts import Amounts
from geo.place_names import syllables
from geo.tables.words import Words

_HAN: Final = re.compile(r"[\u3400-\u9fff〇]+")
#: What ends a clause; not inside brackets.
_CLAUSE: Final = re.compile(r"；|; ")
#: A Chinese text of more characters, or with these marks, is a sentence and no name.
_SENTENCE: Final = re.compile(r"[，。；：、！？“”]")
#: 成都市、德阳市.
_LISTED: Final = re.compile(
    r"(?:[\u3400-\u9fff]{1,9}[市区县州盟]、)+[\u3400-\u9fff]{1,9}[市区县州盟]"
)
_LONGEST_NAME: Final = 20
#: From so many characters on a name may be made of common words, or be one.
_SHORTEST: Final = 5
_WHOLE: Final = 4
#: 成都至绵阳; in the counties 乐至 and 东至 the character joins nothing.
_FROM_TO: Final = re.compile(r"(.{2,}?)(?:(?<![乐东])至|到)(.{2,})")
#: Metro lines: 18号线.
_LINE: Final = re.compile(r"(\d+)号线")
#: Names along one another: 青白江-广汉.
_JOINTS: Final = (
    (re.compile(r"(?<=[\u3400-\u9fff])[-－—](?=[\u3400-\u9fff])"), "–"),
    (re.compile(r" ?× ?"), " × "),
    (re.compile("（"), " ("),
    (re.compile("）"), ")"),
)
#: Marks inside a name.
_MARKS: Final = (("、", ", "), ("，", ", "), ("；", "; "), ("：", ": "), ("《", " “"), ("》", "” "),
                 ("“", " “"), ("”", "” "), ("（", " ("), ("）", ") "), ("。", ". "))  # fmt: skip
#: A word of English, as against 12306, GCJ-02 or bkwk.cn.
_ENGLISH: Final = re.compile(r"(?<![\w./-])[a-z]{2,}(?:-[a-z]+)?(?![\w./-])")
#: Three words one after another: not a proper name but English.
_PROSE: Final = re.compile(r"(?:(?<![\w./-])[a-z]{2,}[ ,]+){2}[a-z]{2,}(?![\w./-])")
_FULL_WIDTH: Final = (
    (re.compile(r"; "), "；"),
    (re.compile(r"(?<=[^\x00-\x7f]): ?"), "："),
    (re.compile(r" ?\((?=[^)]*[\u3400-\u9fff][^)]*\))([^()]*)\)"), r"（\1）"),
    (re.compile(r"(?<=[\u3400-\u9fff]), (?=[\u3400-\u9fff])"), "，"),
    (re.compile(r"(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])"), ""),
)


def spelt(name: str) -> str:
    """Pinyin of a name as English writes it: 西安 → Xi'an, 都江堰 → Dujiangyan.

    A long name falls into words of two characters: nobody reads seven syllables as one.
    """
    sounds = [sound.replace("v", "ü") for sound in syllables(name)]
    step = len(sounds) if len(sounds) <= 4 else 2
    words = []
    for start in range(0, len(sounds), step):
        word = sounds[start]
        for sound in sounds[start + 1 : start + step]:
            word += f"'{sound}" if sound[:1] in "aeo" else sound
        words.append(word[:1].upper() + word[1:])
    return " ".join(words)


class English:
    """What the tables' words have to say of names and texts.

    Parameters
    ----------
    words : Words
        See :func:`geo.tables.door.load_words`.
    """

    def __init__(self, words: Words) -> None:
        self._words = words

    @cached_property
    def _names(self) -> dict[str, str]:
        return {row["name"]: row["name_en"] for row in self._words.rows("names_en")}

    def _uses(self, use: str) -> Iterator[tuple[str, str]]:
        for row in self._words.rows("texts_en"):
            if row["use"] == use:
                yield row["chinese"], row["english"]

    @cached_property
    def _texts(self) -> dict[str, str]:
        return _first(self._uses("text"))

    @cached_property
    def _texts_back(self) -> dict[str, str]:
        return {_bare(english): chinese for chinese, english in self._uses("text")}

    @cached_property
    def _endings(self) -> list[tuple[str, str]]:
        return sorted(self._uses("ending"), key=lambda pair: -len(pair[0]))

    @cached_property
    def _common(self) -> dict[str, str]:
        """What a name may be made of: common words, proper ones, and what names end with."""
        return {**dict(self._endings), **_first(self._uses("proper")), **self._telling}

    @cached_property
    def _ends(self) -> frozenset[str]:
        return frozenset(ending for ending, _ in self._endings)

    @cached_property
    def _telling(self) -> dict[str, str]:
        """Common words, which no place is called by."""
        return _first(self._uses("word"))

    @cached_property
    def _words_in(self) -> re.Pattern[str]:
        # An ending of one character (区, 西) stands in many names.
        words = {*self._telling, *(word for word in self._common if len(word) > 1)}
        longest = sorted(words, key=len, reverse=True)
        return re.compile("|".join(map(re.escape, longest)) or r"(?!)")

    @cached_property
    def _amounts(self) -> Amounts:
        return Amounts(dict(self._uses("label")), dict(self._uses("unit")))

    @cached_property
    def _to_english(self) -> Callable[[str], str]:
        known = {**_first(self._uses("phrase")), **self._names}
        return _replacer(known, r"{}")

    @cached_property
    def _to_chinese(self) -> Callable[[str], str]:
        known = {english: chinese for chinese, english in self._uses("phrase")}
        return _replacer(known, r"(?<![\w./-]){}(?![\w/-])")

    def name(self, name: str) -> str:
        """English of a name: the tables', else its pinyin and what kind of thing it is."""
        if name in self._names:
            return self._names[name]
        name = _LINE.sub(r"Line \1", name)
        for joint, plain in _JOINTS:
            name = joint.sub(plain, name)
        return _spaced(_HAN.sub(self._run, name))

    def _run(self, match: re.Match[str]) -> str:
        """English of the Chinese in a name, set apart from letters and figures beside it."""
        before, after = match.string[: match.start()], match.string[match.end() :]
        run = match.group()
        if before[-1:].isdigit() and run[0] == "年" and run[:2] != "年度":
            run = run[1:]  # a year is a number alone
            if not run:
                return ""
        apart = " " if before[-1:].isalnum() else ""
        beside = " " if after[:1].isalnum() or after[:1] == "(" else ""
        return apart + self._named(run) + beside

    def _named(self, run: str) -> str:
        if run in self._names:
            return self._names[run]
        said = self._in_words(run)
        if said:
            return said
        for ending, english in self._endings:
            stem = run.removesuffix(ending)
            if stem != run and len(stem) >= 2:
                return f"{self._named(stem)} {english}".strip(" -")
        match = _FROM_TO.fullmatch(run)
        if match:
            return f"{self._named(match[1])}–{self._named(match[2])}"
        return spelt(run)

    def _in_words(self, run: str) -> str:
        """A name said word by word; "" where it is short, or common words are less than half of it."""
        if len(run) >= _WHOLE and run in self._telling:
            return self._telling[run]
        found = list(self._words_in.finditer(run))
        known = [match.group() for match in found if len(match.group()) > 1]
        telling = any(word in self._telling and word not in self._ends for word in known)
        covered = sum(map(len, known))
        if len(run) < _SHORTEST or len(known) < 2 or not telling or 2 * covered < len(run):
            return ""
        said, at = [], 0
        for match in [*found, None]:
            between = run[at : match.start()] if match else run[at:]
            if between:
                known_as = self._common.get(between)
                said.append(self._named(between) if known_as is None else known_as)
            if match:
                said.append(self._common[match.group()])
                at = match.end()
        return " ".join(filter(None, said))

    def english(self, text: str) -> str | None:
        """English of a name, a text or a source; None of a sentence nobody translated."""
        if not _HAN.search(text):
            return text
        listed = self.listed(text)
        if listed is not None:
            return listed
        clauses = _clauses(text)
        if len(clauses) > 1:
            told = [self.english(clause) for clause in clauses]
            return None if None in told else "; ".join(part for part in told if part is not None)
        if _ENGLISH.search(text) or re.search(r"\d{4}-\d\d|\.(cn|com|net)\b", text):
            return self._source(text)
        # 里程: GitHub …: more letters than characters is a source, not a sentence.
        if len(re.findall("[A-Za-z]", text)) > sum(map(len, _HAN.findall(text))):
            return self._source(text)
        if _LISTED.fullmatch(text):
            return ", ".join(self.name(name) for name in text.split("、"))
        phrase = self._to_english(text)
        if not _HAN.search(phrase):
            return _spaced(phrase)
        if self._amounts.are_all(text):
            return self._amounts.english(text)
        if _SENTENCE.search(text) or max(map(len, _HAN.findall(text))) > _LONGEST_NAME:
            return None
        return self.name(text)

    def listed(self, text: str) -> str | None:
        """English of a name or text as a row has it, as a whole; None where none has."""
        return self._names.get(text, self._texts.get(text))

    def pinyin(self, name: str) -> str:
        """English of a name however long: what is known in it translated, the rest spelt."""
        known = self._to_english(name)
        for mark, plain in _MARKS:
            known = known.replace(mark, plain)
        return _spaced(_HAN.sub(self._run, known))

    def _source(self, text: str) -> str:
        """English of a source: what is Chinese in it are names of papers, lines and places."""
        known = self._to_english(text)
        return _spaced(_HAN.sub(self._run, known)).replace("，", ", ").replace("；", "; ")

    def chinese(self, text: str) -> str | None:
        """Chinese of a text or source that has English in it; None where much of it stays English."""
        clauses = _clauses(text)
        if len(clauses) > 1:
            told = [self.chinese(clause) for clause in clauses]
            return None if None in told else "；".join(part for part in told if part is not None)
        if _bare(text) in self._texts_back:
            return self._texts_back[_bare(text)]
        if not _ENGLISH.search(text):
            return text
        found = self._to_chinese(text)
        for pattern, mark in _FULL_WIDTH:
            found = pattern.sub(mark, found)
        return None if _PROSE.search(found) else found


def _first(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Of several rows for one text the first."""
    known: dict[str, str] = {}
    for chinese, english in pairs:
        known.setdefault(chinese, english)
    return known


def _replacer(known: dict[str, str], bounds: str) -> Callable[[str], str]:
    """A function that puts every known phrase in a text into its other form, the longest first."""
    longest = sorted(filter(None, known), key=len, reverse=True)
    pattern = re.compile(bounds.format("(" + "|".join(map(re.escape, longest)) + ")"))
    edge, opening = re.compile(r"[A-Za-z0-9)]"), re.compile(r"[A-Za-z0-9(\u3400-\u9fff]")

    def put(match: re.Match[str]) -> str:
        other = known[match.group(1)]
        # English beside English wants a space; Chinese does not.
        before, after = match.string[: match.start()][-1:], match.string[match.end() :][:1]
        left = " " if edge.match(before) and edge.match(other) else ""
        right = " " if edge.match(other[-1:]) and opening.match(after) else ""
        return left + other + right

    return lambda text: pattern.sub(put, text)


def _bare(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip().casefold()


def _spaced(text: str) -> str:
    return re.sub(r" {2,}", " ", text).replace(" ;", ";").replace(" ,", ",").strip()


def _clauses(text: str) -> list[str]:
    """A text cut at its semicolons, those in brackets left alone."""
    parts, start = [], 0
    for match in _CLAUSE.finditer(text):
        inside = text[start : match.start()]
        if sum(map(inside.count, "（(")) <= sum(map(inside.count, "）)")):
            parts.append(inside)
            start = match.end()
    return [*parts, text[start:]]
