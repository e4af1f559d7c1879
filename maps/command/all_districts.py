"""``near --all-districts``: what every district has near it, in one pass."""

from __future__ import annotations

__all__ = ["run_all_districts"]

import itertools
from argparse import Namespace
from typing import TYPE_CHECKING, Any

from maps.command import saving
from maps.command.boundary import say
from maps.command.near import (
    asked_list,
    asked_register,
    asked_tables,
    register_asked,
    tell_notes,
    tell_read,
)
from maps.words.commands import said

if TYPE_CHECKING:
    from layers.near.answered import Answered


def run_all_districts(options: Namespace) -> int:
    """Print or save them: how many each district has, or every one of them."""
    from maps.command.near_answers import print_counts, print_districts

    counts = options.counts or (options.format == "table" and options.out is None)
    answers = _of_register(options, counts) if register_asked(options) else _worked_out(options)
    if options.out is not None:
        saving.save_counts(answers, options.out) if counts else saving.save_districts(
            answers, options.out
        )
    elif counts:
        print_counts(answers, options.format)
    else:
        print_districts(answers, options.format)
    tell_notes(options, answers, rows=not counts)
    if any(one.count for one in answers):
        return 0
    within = answers[0].within_km if answers else 0.0
    text = "no such projects within {km:g} km of any district; ask for more"
    say("corridors: " + said(text, km=within))
    return 1


def _of_register(options: Namespace, counts: bool) -> list[Answered]:
    """Answers out of a register."""
    import numpy as np

    from geo.tables.door import load_tables
    from layers.near.answered import Answered
    from layers.near.registers import register_districts
    from layers.near.rows import TableRows, place_told

    asked = asked_register(options)
    tables = load_tables(options.data)
    places, answer = register_districts(tables, asked, counts_only=counts)
    tell_read(options, answer.read, answer.known)
    parts: list[Any] = [None] * len(places)
    if answer.rows is not None:
        numbers = answer.rows["place"].to_numpy()
        starts = np.searchsorted(numbers, np.arange(len(places) + 1)).tolist()
        parts = [answer.rows.slice(a, b - a) for a, b in itertools.pairwise(starts)]
    return [
        Answered(
            place_told(place),
            asked.within_km,
            TableRows(part),
            answer.unplaced,
            int(count),
            year=options.year,
        )
        for place, part, count in zip(places, parts, answer.counts, strict=True)
    ]


def _worked_out(options: Namespace) -> list[Answered]:
    """Answers from the tables, or out of a list that fits into memory."""
    from layers.near.answered import Answered
    from layers.near.projects import districts_near
    from layers.near.rows import place_told, project_rows

    answers = districts_near(asked_tables(options), **asked_list(options))
    return [
        Answered(
            place_told(one.place), one.within_km, project_rows(one.projects.iloc[: options.limit]),
            one.unplaced, len(one.projects), one.datum_assumed, options.year,
        )
        for one in answers
    ]  # fmt: skip
