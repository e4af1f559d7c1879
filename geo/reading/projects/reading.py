"""Projects and figures of one text: names, words of making, amounts and places put together."""

from __future__ import annotations

__all__ = ["ProjectReader"]

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final

from geo.reading.meaning.clause import Sentence
from geo.reading.meaning.governing import NOTHING, Reading
from geo.reading.meaning.status import is_list_item
from geo.reading.meaning.subjects import may_go_on
from geo.reading.mention import Mention
from geo.reading.projects.amounts import figures_of, taken_by
from geo.reading.projects.columns import Table, quantities_in, tables_of
from geo.reading.projects.governed import carried, governing
from geo.reading.projects.nominals import find_things
from geo.reading.projects.places import Places
from geo.reading.projects.quantities import Quantity
from geo.reading.projects.rows import years_of
from geo.reading.projects.spoken_of import merged, spoken_of
from geo.reading.projects.statement import Amount, FigureStatement, ProjectStatement, Statements
from geo.reading.projects.things import Clause, Thing, clauses_of, lists_of, sentences_of
from geo.reading.projects.times import Times, in_brackets, times_of
from geo.reading.projects.words import ProjectWords
from geo.reading.reader import Reader
from geo.reading.text.normalise import PlainText
from geo.tables.door import Tables

#: Kinds of projects as kinds of mentions, for the words that tell a state.
_AS_MENTIONS: Final = {"rail": "rail", "road": "road", "hub": "hub", "park": "park",
                       "new_area": "area", "belt": "belt", "border_pair": "border_pair",
                       "axis_or_zone": "axis"}  # fmt: skip
_LINES: Final = ("rail", "road")
#: How far what stands below a heading may be, in characters.
_HEADING_REACH: Final = 1_500
_ITEM: Final = re.compile(r"\s{0,8}(?:[（(]?\d{1,3}[.．、）)]|[-•*·]|[①-⑳])")


class ProjectReader:
    """Reads projects and figures out of texts, beside the names a :class:`Reader` finds.

    Parameters
    ----------
    reader : Reader
        Finds the names, and knows the words that tell a state.
    tables : Tables
        Words of the rules, and ids of places.
    """

    def __init__(self, reader: Reader, tables: Tables) -> None:
        self._reader = reader
        self._words = ProjectWords(tables.words)
        self._places = Places(tables)

    def read(
        self,
        text: str,
        *,
        document: str | None = None,
        dated: str = "",
        mentions: Sequence[Mention] | None = None,
    ) -> Statements:
        """Everything a text says of projects, and its figures.

        Parameters
        ----------
        text : str
            Any text at all.
        document : str, optional
            Name to put into the statements.
        dated : str
            ISO date of the text, as far as it is known.
        mentions : sequence of Mention, optional
            The names of this very text, where they have been read already.

        Returns
        -------
        Statements
            ``text[s.start:s.end] == s.text`` for every statement and amount.
        """
        if mentions is None:
            mentions = self._reader.read(text, document=document, dated=dated)
        plain = self._reader.plain(text)
        return _Text(self, text, plain, mentions, document, dated).statements()


class _Text:
    """One text while it is read."""

    def __init__(
        self,
        owner: ProjectReader,
        raw: str,
        plain: PlainText,
        mentions: Sequence[Mention],
        document: str | None,
        dated: str,
    ) -> None:
        self._raw, self._plain, self._text = raw, plain, plain.text
        self._document, self._dated = document, dated
        self._words, self._places = owner._words, owner._places
        self._status = owner._reader.lexicon.status
        starts = [cut + shift for cut, shift in zip(plain.cuts, plain.shifts, strict=True)]

        def position(offset: int) -> int:
            """Where a raw offset is in the plain text."""
            index = bisect_right(starts, offset)
            return offset - (plain.shifts[index - 1] if index else 0)

        self._mentions = [(position(m.start), position(m.end - 1) + 1, m) for m in mentions]
        self._starts = [start for start, _, _ in self._mentions]
        self._read_last: tuple[int, int, Sentence | None] = (-1, -1, None)
        self._headings = self._places.of_headings(self._text, self._mentions)
        self._above = self._status.headings(self._text)
        self._above_starts = [heading.start for heading in self._above]
        self._plans = self._status.plans.stretches(self._text, dated[:4])
        self._bounds = list(sentences_of(self._text))
        self._tables = tables_of(self._text, self._words.quantities)
        self._table_starts = [table.start for table in self._tables]
        self._quantities = self._words.quantities.of(self._text)
        if self._tables:
            told = quantities_in(self._text, self._tables, self._words.quantities)
            self._quantities = sorted((*self._quantities, *told))
        self._told: set[int] = set()
        self._quantity_starts = [quantity.start for quantity in self._quantities]

    def statements(self) -> Statements:
        projects: list[ProjectStatement] = []
        figures = []
        last: list[Thing] = []
        for low, high in self._bounds:
            inside = self._within(low, high)
            own = self._of_sentence(low, high)
            table = self._table_at(low)
            things = find_things(self._text, low, high, inside, self._words, own, table)
            made = self._projects(low, high, things, own, last)
            projects += made
            kept = [q for q in own if not _in_name(q, inside)]
            figures += figures_of(
                kept, self._text, low, high, inside, self._places, self._dated, self._amount
            )
            if things:
                named = {each.start for each in made}
                self._told = {t.start for t in things if self._plain.raw_start(t.start) in named}
                last = things
        return Statements(_once(projects), [self._placed(figure) for figure in figures])

    def _table_at(self, low: int) -> Table | None:
        """The table with a head whose row begins at `low`."""
        index = bisect_right(self._table_starts, low) - 1
        found = self._tables[index] if index >= 0 else None
        return found if found is not None and low < found.stop else None

    def _placed(self, figure: FigureStatement) -> FigureStatement:
        """A figure with its document, and the raw bounds of its sentence."""
        low, high = self._plain.raw_span(figure.sentence_start, figure.sentence_end)
        return figure._replace(document=self._document, sentence_start=low, sentence_end=high)

    def _within(self, low: int, high: int) -> list[tuple[int, int, Mention]]:
        first, last = bisect_left(self._starts, low), bisect_left(self._starts, high)
        return [item for item in self._mentions[first:last] if item[1] <= high]

    def _of_sentence(self, low: int, high: int) -> list[Quantity]:
        first, last = (bisect_left(self._quantity_starts, at) for at in (low, high))
        return self._quantities[first:last]

    def _projects(
        self,
        low: int,
        high: int,
        things: list[Thing],
        quantities: list[Quantity],
        last: list[Thing],
    ) -> list[ProjectStatement]:
        taken = taken_by(self._text, low, things, quantities, last)
        made = [self._of_last(t, taken[t.start]) for t in last if t.start in taken]
        made += self._of_spoken(low, high, things, last)
        clauses = clauses_of(self._text, low, high)
        for index, clause in enumerate(clauses):
            own = [t for t in things if clause.low <= t.start < clause.high]
            for listed in lists_of(self._text, own):
                told = governing(self._text, clause, listed, own, self._words)
                told = told or carried(self._text, clauses, index, listed, things, self._words)
                after = min((t.start for t in things if t.start >= listed[-1].end), default=high)
                for thing in listed:
                    amounts = taken.get(thing.start, [])
                    if not (told or amounts or self._says_itself(thing, low)):
                        continue
                    reading = self._reading(thing, low, high, things)
                    goes = self._goes_on(thing, low, high, clause)
                    first, stop = in_brackets(self._text, thing.end, high) or (
                        clause.low, after if goes else min(after, clause.high),
                    )  # fmt: skip
                    times = self._times(first, stop, reading)
                    if thing.sort == "row":
                        reading, times = self._by_cells(low, high, reading, times)
                    made.append(self._statement(thing, low, high, told, reading, times, amounts))
        return made

    def _times(self, low: int, high: int, reading: Reading) -> Times:
        year, dated = self._dated[:4], self._dated
        return times_of(self._text, low, high, reading, year=year, dated=dated)

    def _goes_on(self, thing: Thing, low: int, high: int, clause: Clause) -> bool:
        """Whether the clauses after may tell times of a thing: A是|B通道|的一部分, 2015年开工, of A."""
        kind = _AS_MENTIONS.get(thing.kind, "")
        if kind not in _LINES:
            return True
        own = (clause.low - low, clause.high - low)
        return may_go_on(self._text[low:high], thing.start - low, thing.end - low, own, kind)

    def _says_itself(self, thing: Thing, low: int) -> bool:
        """Whether a thing is a project without words of making: by its state, or where it stands."""
        said = thing.mention
        if said is not None and (said.status or said.expected):
            return True
        return thing.sort == "row" or self._is_item(thing, low)

    def _reading(self, thing: Thing, low: int, high: int, things: Sequence[Thing]) -> Reading:
        """Status and dates by the words around: what the reader of names said, if it is one."""
        said = thing.mention
        if said is not None:
            return Reading(said.status, said.date, said.expected)
        if self._read_last[:2] != (low, high):
            self._read_last = low, high, self._status.sentence(self._text[low:high])
        sentence = self._read_last[2]
        reading, planned = NOTHING, self._is_planned(thing.start)
        if sentence is not None:
            others = [(t.start - low, t.end - low) for t in things]
            kind = _AS_MENTIONS.get(thing.kind, "project")
            reading = sentence.read(
                thing.start - low, thing.end - low, others,
                year=self._dated[:4], kind=kind, plan=planned, now=self._dated,
            )  # fmt: skip
        if reading.status:
            return reading
        return reading._replace(status=self._told_above(thing.start, planned=planned))

    def _is_planned(self, at: int) -> bool:
        """Whether the part of the text around `at` tells what is to be done."""
        index = bisect_right(self._plans, (at, len(self._text))) - 1
        return index >= 0 and at < self._plans[index][1]

    def _told_above(self, at: int, *, planned: bool) -> str:
        """Status by the heading of the numbered list or the paragraph that holds `at`."""
        index = bisect_left(self._above_starts, at) - 1
        if index < 0:
            return ""
        heading = self._above[index]
        holds = is_list_item(self._text, at) if heading.listed else at < heading.stop
        return heading.status if holds and not (planned and heading.status == "open") else ""

    def _by_cells(
        self, low: int, high: int, reading: Reading, times: Times
    ) -> tuple[Reading, Times]:
        """What the cells of a row tell where no clause does."""
        first, last = years_of(self._text, low, high)
        if not (reading.status or reading.expected):
            cues = self._status.cues(self._text[low:high])
            status = self._status.row(self._text, low) or (cues[0].status if cues else "")
            reading = reading._replace(status=status)
        return reading, Times(times.started or first, times.date, times.expected or last)

    def _of_last(self, thing: Thing, amounts: Sequence[Quantity]) -> ProjectStatement:
        """What a sentence that names nothing says of what the one before it names."""
        low, high = next((a, b) for a, b in self._bounds if a <= thing.start < b)
        said = thing.mention
        reading = Reading(said.status, said.date, said.expected) if said else NOTHING
        times = Times("", reading.date, reading.expected)
        return self._statement(thing, low, high, "", reading, times, amounts)

    def _of_spoken(
        self, low: int, high: int, things: Sequence[Thing], last: Sequence[Thing]
    ) -> list[ProjectStatement]:
        """What 该项目已于9月开工 says of the project that the sentences before speak of."""
        spoken = spoken_of(self._text, low, high, last, self._told)
        sentence = self._status.sentence(self._text[low:high]) if spoken else None
        if spoken is None or sentence is None:
            return []
        thing = spoken.thing
        others = [(t.start - low, t.end - low) for t in things]
        reading = sentence.read(
            spoken.start - low, spoken.end - low, others,
            year=self._dated[:4], kind=_AS_MENTIONS.get(thing.kind, "project"),
            plan=self._is_planned(low), now=self._dated,
        )  # fmt: skip
        after = min((t.start for t in things if t.start >= spoken.end), default=high)
        times = self._times(low, after, reading)
        if not (reading.status or any(times)):
            return []
        first, stop = next((a, b) for a, b in self._bounds if a <= thing.start < b)
        return [self._statement(thing, first, stop, "", reading, times, ())]

    def _is_item(self, thing: Thing, low: int) -> bool:
        """Whether a thing is what an item of a numbered list begins with."""
        if thing.sort not in ("head", "mention") or thing.kind in ("plan", "new_area", "park"):
            return False
        match = _ITEM.match(self._text, low)
        return match is not None and thing.start - match.end() <= 2

    def _statement(
        self,
        thing: Thing,
        low: int,
        high: int,
        told: str,
        reading: Reading,
        times: Times,
        amounts: Sequence[Quantity],
    ) -> ProjectStatement:
        start, end = self._plain.raw_span(thing.start, thing.end)
        first, last = self._plain.raw_span(low, high)
        inside = self._within(low, high)
        said = thing.mention
        return ProjectStatement(
            self._document,
            start,
            end,
            self._raw[start:end],
            thing.name,
            thing.kind,
            said.id if said else "",
            reading.status if reading.status != "target" else "",
            times.date,
            times.expected,
            times.started,
            self._places.of_thing(thing, self._text, low, inside) or self._below(thing.start),
            tuple(self._amount(quantity) for quantity in amounts),
            told,
            said.confidence if said else "low",
            first,
            last,
        )

    def _below(self, at: int) -> tuple[str, ...]:
        """The place that the last heading before a position names."""
        ends = [end for end, _ in self._headings]
        index = bisect_left(ends, at) - 1
        near = index >= 0 and at - ends[index] < _HEADING_REACH
        return self._headings[index][1] if near else ()

    def _amount(self, quantity: Quantity) -> Amount:
        start, end = self._plain.raw_span(quantity.start, quantity.end)
        return Amount(
            quantity.of, self._raw[start:end], quantity.value, quantity.most, quantity.op,
            quantity.unit, start, end, quantity.sort,
        )  # fmt: skip


def _in_name(quantity: Quantity, inside: Sequence[tuple[int, int, Mention]]) -> bool:
    return any(start <= quantity.start < end for start, end, _ in inside)


def _once(projects: list[ProjectStatement]) -> list[ProjectStatement]:
    """In order of the text, each span once, with the amounts of all sentences about it."""
    found: dict[tuple[int, int], ProjectStatement] = {}
    for each in projects:
        known = found.get((each.start, each.end))
        if known is not None:
            each = merged(known, each)
        found[each.start, each.end] = each
    return [found[key] for key in sorted(found)]
