"""Texts in, mentions out: the stages in order."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from pathlib import Path
from typing import Final

from geo.reading.anaphora import read_anaphora
from geo.reading.documents import read_document
from geo.reading.found import Found, clean_name, longest
from geo.reading.grammar import LINE_TAILS, read_block
from geo.reading.lexicon import Lexicon, build_lexicon
from geo.reading.mention import Mention
from geo.reading.normalise import PlainText, normalise
from geo.reading.resolve import Resolver
from geo.reading.scan import blocks, scan
from geo.reading.status import read_status
from geo.reading.terms import KNOWN, PLACE, SEP, STOP, TAIL
from geo.tables import Tables

_SENTENCE_END: Final = re.compile(r"[。！？；!?;\n]")
_YEAR: Final = re.compile(r"(20\d{2})[-年/.]")
_WITH_STATUS: Final = frozenset(
    ("area", "belt", "axis", "rail", "road", "hub", "park", "border_pair", "project")
)
_LONG_SENTENCE: Final = 2_000


class Reader:
    """Reads texts against one set of tables.

    Build it once with :meth:`from_tables`; it keeps no state between texts.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._odd = frozenset(map(chr, lexicon.characters))

    @classmethod
    def from_tables(cls, tables: Tables) -> Reader:
        """A reader that knows the names of these tables and of all China's cities and counties."""
        return cls(build_lexicon(tables))

    def read_file(self, path: Path) -> list[Mention]:
        """Mentions of a ``.txt``, ``.html``, ``.docx`` or ``.pdf`` file.

        Offsets are those of the text :func:`geo.reading.documents.read_document` gives.

        Raises
        ------
        geo.errors.DataError
            When the file cannot be read as a text.
        """
        return self.read(read_document(path), document=path.name)

    def read(
        self, text: str, *, document: str | None = None, anaphora: bool = False
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

        Returns
        -------
        list of Mention
            ``mention.text == text[mention.start:mention.end]`` for each.
        """
        plain = self.plain(text)
        found, resolver = self._resolved(plain)
        if anaphora:
            found = longest([*found, *read_anaphora(plain.text, found, resolver.city)])
        return self._mentions(text, plain, found, document)

    def city(self, text: str) -> str:
        """Official name of the city a text is about; "" when it names none."""
        return self._resolved(self.plain(text))[1].city

    def plain(self, text: str) -> PlainText:
        """The text as it is matched, with its map back to raw offsets."""
        return normalise(
            text,
            self._lexicon.characters,
            self._odd,
            crosses=self._crosses,
            repair=self._lexicon.substitutions.repair,
        )

    def _resolved(self, plain: PlainText) -> tuple[list[Found], Resolver]:
        found: list[Found] = []
        people: set[str] = set()
        for offset, part in blocks(plain.text):
            found += _shifted(read_block(part, self._lexicon, people), offset)
        found = [item for item in found if not _is_person(item, plain.text, people)]
        resolver = Resolver(self._lexicon, plain.text, found)
        resolver.settle()
        return found, resolver

    def _crosses(self, window: str, at: int) -> bool:
        """Whether a name or the tail of one runs over, or begins right after, a line end."""
        for index, (length, _, term) in self._lexicon.automaton.iter(window):
            start = index + 1 - length
            if start < at <= index and term.length > 2 and term.role in (KNOWN, PLACE, TAIL):
                return True
            if start == at and term.role == TAIL and term.kind in LINE_TAILS and term.length > 1:
                return True
        if at < 2 or window[at - 1] not in self._lexicon.abbreviations:
            return False
        # 推动|成⏎资…: one abbreviation left over after a verb is half a name.
        tokens = scan(window[:at], self._lexicon)
        return (
            bool(tokens.ends) and tokens.ends[-1] == at - 1 and tokens.terms[-1].role in (STOP, SEP)
        )

    def _mentions(
        self, raw: str, plain: PlainText, found: list[Found], document: str | None
    ) -> list[Mention]:
        text = plain.text
        bounds = [match.end() for match in _SENTENCE_END.finditer(text)]
        year = _year_of(text)
        able = [item for item in found if item.kind in _WITH_STATUS]
        able_starts = [item.start for item in able]
        mentions = []
        for item in found:
            at = bisect_right(bounds, item.start)
            low = bounds[at - 1] if at else 0
            after = bisect_left(bounds, item.end)
            high = bounds[after] if after < len(bounds) else len(text)
            low, high = max(low, item.start - _LONG_SENTENCE), min(high, item.end + _LONG_SENTENCE)
            status = date = ""
            if item.kind in _WITH_STATUS:
                near = able[bisect_left(able_starts, low) : bisect_left(able_starts, high)]
                others = [(o.start - low, o.end - low) for o in near if o is not item]
                reading = read_status(
                    text[low:high], item.start - low, item.end - low, others, year=year
                )
                status, date = reading.status, reading.date
            start, end = plain.raw_start(item.start), plain.raw_end(item.end)
            term = item.term
            mentions.append(
                Mention(
                    document=document,
                    start=start,
                    end=end,
                    text=raw[start:end],
                    kind=item.kind,
                    id=term.feature if term is not None else item.base.feature if item.base else "",
                    name=item.name or clean_name(text[item.start : item.end]),
                    members=item.members,
                    status=status,
                    date=date,
                    confidence=item.confidence,
                    sentence_start=plain.raw_start(low),
                    sentence_end=plain.raw_end(high),
                )
            )
        return mentions


def _shifted(found: list[Found], offset: int) -> list[Found]:
    if offset:
        for item in found:
            item.start += offset
            item.end += offset
    return found


def _is_person(item: Found, text: str, people: set[str]) -> bool:
    if not people:
        return False
    surface = text[item.start : item.end]
    return (item.kind == "river" and surface in people) or (
        item.start > 0 and text[item.start - 1] + surface in people
    )


def _year_of(text: str) -> str:
    match = _YEAR.search(text, 0, 3_000)
    return match[1] if match else ""
