"""Texts in, mentions out: the stages in order."""

from __future__ import annotations

__all__ = ["Reader"]

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise
from pathlib import Path
from typing import Final

from geo.reading.meaning.aliases import with_aliases
from geo.reading.meaning.anaphora import read_anaphora
from geo.reading.meaning.clause import Sentence
from geo.reading.meaning.governing import NOTHING, Reading
from geo.reading.meaning.resolve import Resolver
from geo.reading.meaning.short_lines import with_short_lines
from geo.reading.meaning.status import StatusWords, is_list_item
from geo.reading.meaning.subjects import PLACES, stands_for_itself
from geo.reading.mention import Mention
from geo.reading.names.found import Found, clean_name, longest
from geo.reading.names.grammar import LINE_TAILS, read_block
from geo.reading.text.documents import read_document
from geo.reading.text.headlines import headline_ends
from geo.reading.text.normalise import PlainText, normalise
from geo.reading.words.lexicon import Lexicon, build_lexicon
from geo.reading.words.scan import blocks, scan
from geo.reading.words.terms import KNOWN, PART, PLACE, SEP, STOP, TAIL, Term
from geo.tables.door import Tables

_SENTENCE_END: Final = re.compile(r"[。！？；…!?;\n]")
_COMMA: Final = re.compile("[，,]")
_COLON: Final = re.compile("[：:]")
_DAY: Final = re.compile(r"(20\d{2})[-年/.](?:1[0-2]|0?[1-9])[-月/.]")
_WITH_STATUS: Final = frozenset(
    ("area", "belt", "axis", "rail", "road", "hub", "park", "border_pair", "project")
)
_LONG_SENTENCE: Final = 400
#: How far a list may reach beyond the colon it follows, in characters.
_LIST_REACH: Final = 600


class Reader:
    """Reads texts against one set of tables.

    Build it once with :meth:`from_tables`; it keeps no state between texts.

    Attributes
    ----------
    lexicon : Lexicon
        What the reader knows by name.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    @classmethod
    def from_tables(cls, tables: Tables) -> Reader:
        """A reader that knows the names of these tables and of all China's cities and counties."""
        return cls(build_lexicon(tables))

    def read_file(self, path: Path) -> list[Mention]:
        """Mentions of a ``.txt``, ``.html``, ``.docx`` or ``.pdf`` file.

        Offsets are those of the text :func:`geo.reading.text.documents.read_document` gives.

        Raises
        ------
        geo.errors.DataError
            When the file cannot be read as a text.
        """
        return self.read(read_document(path), document=path.name)

    def read(
        self,
        text: str,
        *,
        document: str | None = None,
        anaphora: bool = False,
        dated: str = "",
    ) -> list[Mention]:
        """Mentions of a text, in order, none overlapping another.

        Parameters
        ----------
        text : str
            Any text at all.
        document : str, optional
            Name to put into the mentions.
        anaphora : bool
            Whether to report words such as 两地 and 四市 with what they stand for.
        dated : str
            ISO date of the text, as far as it is known: what 9月29日, 去年底 and 今年 go by. "" takes
            the first year of a full date in the text.

        Returns
        -------
        list of Mention
            ``mention.text == text[mention.start:mention.end]`` for each.
        """
        plain = self.plain(text)
        found, resolver = self._resolved(plain)
        if anaphora:
            found = longest([*found, *read_anaphora(plain.text, found, resolver.city)])
        return self._mentions(text, plain, found, document, dated)

    def city(self, text: str) -> str:
        """Official name of the city a text is about; "" when it names none."""
        return self._resolved(self.plain(text))[1].city

    def plain(self, text: str) -> PlainText:
        """The text as it is matched, with its map back to raw offsets."""
        return normalise(
            text,
            replace=self.lexicon.characters.replace,
            repair=self.lexicon.substitutions.repair,
            crosses=self._crosses,
            names=self._names_in,
        )

    def _resolved(self, plain: PlainText) -> tuple[list[Found], Resolver]:
        found: list[Found] = []
        people: set[str] = set()
        for offset, part in blocks(plain.text):
            found += _shifted(read_block(part, self.lexicon, people), offset)
        if people:
            found = [item for item in found if not _is_person(item, plain.text, people)]
        resolver = Resolver(self.lexicon, plain.text, found)
        found = with_aliases(plain.text, resolver.settle())
        return with_short_lines(plain.text, found, self.lexicon), resolver

    def _names_in(self, letters: str) -> list[tuple[int, int]]:
        """Where known names stand in a run of letters."""
        terms = self.lexicon.matcher.terms
        found = self.lexicon.matcher.matches(letters)
        return [(low, high) for n, low, high in found if terms[n].role in (KNOWN, PLACE)]

    def _crosses(self, window: str, at: int) -> bool:
        """Whether a name or the tail of one runs over, or begins right after, a line end."""
        pairs, letters = self.lexicon.inner_pairs, self.lexicon.letters
        cut = window[at - 1 : at + 1] in pairs or window[at : at + 1] in pairs
        before = window[at - 1 : at]
        if not cut and before not in self.lexicon.abbreviations and before not in _LINE_ENDS:
            return False
        matcher = self.lexicon.matcher
        for start in range(at + 1):
            for number, _, end in matcher.beginning_at(window, start, len(window)):
                term = matcher.terms[number]
                named = term.length > 2 and term.role in (KNOWN, PLACE, TAIL)
                if named and start < at < end:
                    return True
                if start == at and term.length > 1 and _follows(window, at, term, letters):
                    return True
        if at < 2 or window[at - 1] not in self.lexicon.abbreviations:
            return False
        # 推动|成⏎资…: one abbreviation left over after a verb is half a name.
        tokens = scan(window[:at], self.lexicon)
        return (
            bool(tokens.ends) and tokens.ends[-1] == at - 1 and tokens.terms[-1].role in (STOP, SEP)
        )

    def _mentions(
        self, raw: str, plain: PlainText, found: list[Found], document: str | None, dated: str
    ) -> list[Mention]:
        ends = headline_ends(raw, plain, ((item.start, item.end) for item in found))
        sentences = _Sentences(plain.text, found, self.lexicon.status, dated, ends)
        raw_span = plain.raw_span
        mentions = []
        low = high = -1
        first = last = 0
        for item in found:
            if item.end > high or item.start < low:
                low, high = sentences.bounds(item)
                first, last = raw_span(low, high)
            reading = NOTHING
            if item.kind in _WITH_STATUS:
                reading = sentences.status(item, low, high)
            start, end = raw_span(item.start, item.end)
            term = item.term or item.base
            mentions.append(
                Mention(
                    document,
                    start,
                    end,
                    raw[start:end],
                    item.kind,
                    term.feature if term is not None else "",
                    item.name or clean_name(plain.text[item.start : item.end]),
                    item.members,
                    reading.status,
                    reading.date,
                    item.confidence,
                    first,
                    last,
                    reading.expected,
                )
            )
        return mentions


_LINE_ENDS: Final = frozenset("线路道速铁")


def _follows(window: str, at: int, term: Term, letters: frozenset[str]) -> bool:
    """Whether a term at a break belongs to the name before: 10号线⏎二期, 川南(自贡)⏎国际陆港."""
    if term.role == PART:
        return term.kind == "ext" and window[at - 1] in _LINE_ENDS
    alone = window[at + term.length : at + term.length + 1] in ("", "\n", "\r", "。", "：", ":")
    if term.role != TAIL or alone:  # 在建项目一览⏎公路⏎: a heading
        return False
    # 成资⏎高速公路, but no column head 状态 before a row that begins with 高速铁路.
    before = window[at - 1]
    return before in "）)" or (
        term.kind in LINE_TAILS and (before in letters or before in "山区县城镇站门")
    )


class _Sentences:
    """The sentences of one text, and what they say of the names in them."""

    def __init__(
        self, text: str, found: list[Found], words: StatusWords, dated: str, headlines: list[int]
    ) -> None:
        self._text = text
        self._words = words
        self._ends = sorted((*_sentence_ends(text), *headlines))
        self._able = [item for item in found if item.kind in _WITH_STATUS]
        self._starts = [item.start for item in self._able]
        self._now = dated
        self._year = dated or _year_of(text)
        self._celled = "\t" in text or "|" in text
        self._bounds = (-1, -1)
        self._sentence: Sentence | None = None
        self._names: list[tuple[int, int]] = []
        self._headings = words.headings(text)
        self._plans = words.plans.stretches(text, self._year[:4])
        self._plan_starts = [start for start, _ in self._plans]
        self._heading_starts = [heading.start for heading in self._headings]
        self._colons = [match.start() for match in _COLON.finditer(text)]
        self._heads: dict[int, str] = {}

    def bounds(self, item: Found) -> tuple[int, int]:
        """Where the sentence around a name begins and ends."""
        before = bisect_right(self._ends, item.start)
        after = bisect_left(self._ends, item.end)
        low = self._ends[before - 1] if before else 0
        high = self._ends[after] if after < len(self._ends) else len(self._text)
        return max(low, item.start - _LONG_SENTENCE), min(high, item.end + _LONG_SENTENCE)

    def status(self, item: Found, low: int, high: int) -> Reading:
        """Status and date of a name, by its sentence or by the head of its list."""
        if self._celled and self._is_in_a_later_cell(item):
            return NOTHING
        if self._bounds != (low, high):
            self._bounds = (low, high)
            self._sentence = self._words.sentence(self._text[low:high])
            self._names = self._names_in(low, high) if self._sentence is not None else []
        reading = NOTHING
        if self._sentence is not None:
            start, end = item.start - low, item.end - low
            reading = self._sentence.read(
                start,
                end,
                self._names,
                year=self._year,
                kind=item.kind,
                plan=self._is_planned(item.start),
                now=self._now,
            )
            if reading.status:
                return reading
        if item.kind in PLACES and not stands_for_itself(self._text, item.end):
            return reading  # 高新区|天然气管道 | 在建: where the thing of the row lies
        told = self._told_in_row(item) or self._told_above(item) or self._told_before_colon(item)
        return Reading(told, reading.date, reading.expected) if told else reading

    def _is_planned(self, at: int) -> bool:
        """Whether the part of the text around `at` tells what is to be done."""
        index = bisect_right(self._plan_starts, at) - 1
        return index >= 0 and at < self._plans[index][1]

    def _told_in_row(self, item: Found) -> str:
        """Status by the last cell of a row; a zone that another name stands before lies there."""
        told = self._words.row(self._text, item.start)
        zone = item.kind in ("area", "park")
        return "" if told and zone and self._before_in_line(item) >= 0 else told

    def _before_in_line(self, item: Found) -> int:
        """Where the name before one begins, if it stands in the same line; else -1."""
        far = max(0, item.start - _LONG_SENTENCE)
        line = max(self._text.rfind("\n", far, item.start) + 1, far)
        before = bisect_left(self._starts, item.start) - 1
        return self._starts[before] if before >= 0 and self._starts[before] >= line else -1

    def _is_in_a_later_cell(self, item: Found) -> bool:
        """19号线 | 武汉站至某地 | 年内开通: whether a name only says where the thing of a row is."""
        if item.kind not in ("hub", "area", "park"):
            return False
        before = self._before_in_line(item)
        return before >= 0 and any(self._text.find(mark, before, item.start) >= 0 for mark in "\t|")

    def _names_in(self, low: int, high: int) -> list[tuple[int, int]]:
        """The names in a sentence that could have a status, by offsets into it."""
        first, last = bisect_left(self._starts, low), bisect_left(self._starts, high)
        return [(other.start - low, other.end - low) for other in self._able[first:last]]

    def _told_above(self, item: Found) -> str:
        """Status by the heading of the numbered list or the paragraph the name stands in."""
        index = bisect_left(self._heading_starts, item.start) - 1
        if index < 0:
            return ""
        heading = self._headings[index]
        holds = item.start < heading.stop
        if heading.listed:
            holds = is_list_item(self._text, item.start)
        if heading.status == "open" and self._is_planned(item.start):
            return ""  # 2026年工作计划 … 三、竣工项目: to be finished
        return heading.status if holds else ""

    def _told_before_colon(self, item: Found) -> str:
        """Status by what stands before the colon that the name's list follows."""
        index = bisect_left(self._colons, item.start) - 1
        if index < 0 or item.start - self._colons[index] > _LIST_REACH:
            return ""
        colon = self._colons[index]
        if colon not in self._heads:
            self._heads[colon] = self._words.head(self._text, colon)
        told = self._heads[colon]
        if told and any(self._text.find(mark, colon, item.start) >= 0 for mark in "\n。"):
            return ""
        return told


def _sentence_ends(text: str) -> list[int]:
    """Where sentences end; in a text without full stops, commas have to do."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    ends.append(len(text))
    endless = [(low, high) for low, high in pairwise((0, *ends)) if high - low > 2 * _LONG_SENTENCE]
    for low, high in endless:
        ends += (comma.end() for comma in _COMMA.finditer(text, low, high))
    if endless:
        ends.sort()
    return ends


def _shifted(found: list[Found], offset: int) -> list[Found]:
    if offset:
        for item in found:
            item.start += offset
            item.end += offset
    return found


def _is_person(item: Found, text: str, people: set[str]) -> bool:
    surface = text[item.start : item.end]
    return (item.kind == "river" and surface in people) or (
        item.start > 0 and text[item.start - 1] + surface in people
    )


def _year_of(text: str) -> str:
    match = _DAY.search(text, 0, 3_000)
    return match[1] if match else ""
