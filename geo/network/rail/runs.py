"""Runs of trains: the spans that a passenger travels without a change.

Trains of a line run along it, its branches included: a branch is listed in the direction of
the main part, whose trains come to where it begins and go on from where it ends. Trains of a service (:mod:`geo.network.rail.services`) run
over sections of several lines. Nobody turns round on board: a run goes one way or the other.
"""

from __future__ import annotations

__all__ = ["Run", "runs"]

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from geo.dates.years import ALWAYS, NEVER
from geo.network.rail.services import Service
from geo.network.spans import Span


@dataclass(frozen=True, slots=True)
class Run:
    """Spans in the order in which a train takes them, one after the other.

    Attributes
    ----------
    spans : tuple of Span
        Each begins where the one before ends.
    opens, closes : int
        Years from which, and from which no more, trains run over all of it; the spans
        have opening years of their own.
    """

    spans: tuple[Span, ...]
    opens: int = ALWAYS
    closes: int = NEVER

    def stations(self) -> list[str]:
        """Every stop, in order."""
        return [self.spans[0].a, *(span.b for span in self.spans)]

    def reversed(self) -> Run:
        """Return the trains that run the other way."""
        back = tuple(span.reversed() for span in self.spans[::-1])
        return Run(back, self.opens, self.closes)

    def section(self, first: str, last: str) -> tuple[Span, ...]:
        """Spans from one of its stops to another, either way; none when it lacks one."""
        stops = self.stations()
        if first not in stops or last not in stops:
            return ()
        i, j = stops.index(first), stops.index(last)
        return self.spans[i:j] if i < j else self.reversed().section(first, last)

    def within(self, other: Run) -> bool:
        """Whether it is a part of another run, either way."""
        ways = (self.spans, self.reversed().spans)
        return any(_contains(other.spans, way) for way in ways)


def _contains(whole: tuple[Span, ...], part: tuple[Span, ...]) -> bool:
    size = len(part)
    return any(whole[i : i + size] == part for i in range(len(whole) - size + 1))


def runs(spans: Iterable[Span], services: Sequence[Service]) -> list[Run]:
    """Runs of all lines and services, in both directions.

    Parameters
    ----------
    spans : iterable of Span
        In the order of their parts.
    services : sequence of Service

    Returns
    -------
    list of Run
        A service is left out when a section of it lies on no track of its line; so is a run
        that is a part of another one, whose trains stop at the same stations.
    """
    by_line: dict[str, list[Run]] = defaultdict(list)
    parts: dict[tuple[str, str], list[Span]] = defaultdict(list)
    for span in spans:
        parts[span.line, span.part].append(span)
    for (line, _), found in parts.items():
        for piece in _pieces(found):
            known = by_line[line]
            known.append(Run(_before(piece[0].a, known) + piece + _after(piece[-1].b, known)))
    own = [run for found in by_line.values() for run in found]
    needed = _needed([*_through(services, by_line), *own])
    return [way for run in needed for way in (run, run.reversed())]


def _needed(found: Sequence[Run]) -> list[Run]:
    """Runs that are no part of another one of the same years or more."""
    kept: list[Run] = []
    for run in sorted(found, key=lambda run: -len(run.spans)):
        first = max(run.opens, min(span.opens for span in run.spans))
        if first < run.closes and not any(
            longer.opens <= first and run.closes <= longer.closes and run.within(longer)
            for longer in kept
        ):
            kept.append(run)
    return kept


def _pieces(spans: Sequence[Span]) -> Iterator[tuple[Span, ...]]:
    """Spans that follow one another: where a line uses another's track there is a gap."""
    start = 0
    for i in range(1, len(spans) + 1):
        if i == len(spans) or spans[i - 1].b != spans[i].a:
            yield tuple(spans[start:i])
            start = i


def _before(station: str, known: Sequence[Run]) -> tuple[Span, ...]:
    """Spans by which trains of the same line come to a station where a branch begins."""
    for run in known:
        if station in run.stations()[1:]:
            return run.section(run.stations()[0], station)
    return ()


def _after(station: str, known: Sequence[Run]) -> tuple[Span, ...]:
    """Spans by which trains of the same line go on from where a branch ends."""
    for run in known:
        if station in run.stations()[:-1]:
            return run.section(station, run.stations()[-1])
    return ()


def _through(services: Sequence[Service], by_line: Mapping[str, list[Run]]) -> Iterator[Run]:
    for service in services:
        sections = [
            next((s for run in by_line.get(line, ()) if (s := run.section(first, last))), ())
            for line, first, last in service.sections()
        ]
        if all(sections):
            closes = int(service.until[:4]) if service.until else NEVER
            whole = tuple(span for section in sections for span in section)
            yield Run(whole, int(service.since[:4]), closes)
