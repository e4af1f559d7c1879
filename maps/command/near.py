"""The command ``near``: from a build that stands, or worked out."""

from __future__ import annotations

__all__ = [
    "asked_list",
    "asked_register",
    "asked_tables",
    "kind_meant",
    "register_asked",
    "run_near",
    "tell_notes",
    "tell_read",
]

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from geo.errors import UsageError
from layers.near.rows import KNOWN_FROM
from maps.command import saving
from maps.command.arguments import DEFAULT_OUT
from maps.command.boundary import say
from maps.command.paths import check_paths
from maps.words.commands import said, said_error

if TYPE_CHECKING:
    from geo.tables.door import Tables
    from layers.near.answered import Answered
    from layers.near.registers import AskedRegister

_NO_DATUM: Final = (
    "{file} has no column datum: its positions are taken as WGS 84. Those of Amap or Tencent "
    "(GCJ-02) and of Baidu (BD-09) lie some 300 to 1,400 m off: say so in a column datum"
)
_NOT_YET: Final = (
    "not yet: no source at hand tells of it by the end of {year}; --status and files count it as planned "
    "or proposed, with the first known year in known_from"
)


def run_near(options: Namespace) -> int:
    """``corridors near``: projects near a place, nearest first."""
    ending = saving.asked(options.out)
    _check_asked(options)
    check_paths(options)
    from maps.command.near_answers import print_near

    if options.all_districts:
        from maps.command.all_districts import run_all_districts

        return run_all_districts(options)
    built = _from_build(options)
    if options.verbose:
        found = said("answered from the build in {folder}", folder=DEFAULT_OUT)
        say(found if built else said("worked out from the tables"))
    answer = built or _worked_out(options)
    answer = replace(answer, rows=answer.rows[: options.limit])
    if ending:
        saving.save_near(answer, options.out)
    else:
        print_near(answer, options.format)
    tell_notes(options, [answer])
    if answer.rows:
        return 0
    if options.projects is None and _no_projects(options):
        say("corridors: " + said("this atlas has no projects; --projects FILE takes your own"))
        return 1
    if options.projects is None:
        _check_point(options)
    place = answer.place["name"]
    if options.minutes is not None:
        text = "no such projects within {minutes:g} minutes of {place}; ask for more"
        say("corridors: " + said(text, minutes=options.minutes, place=place))
    else:
        text = "no such projects within {km:g} km of {place}; ask for more"
        say("corridors: " + said(text, km=answer.within_km, place=place))
    return 1


def _check_asked(options: Namespace) -> None:
    """Options that go together, and those that do not."""
    if options.place is None and not options.all_districts:
        options.command.error("the following arguments are required: PLACE (or --all-districts)")
    if options.place is not None and options.all_districts:
        raise UsageError("--all-districts asks for every district: leave PLACE out")
    if options.counts and not options.all_districts:
        raise UsageError("--counts goes with --all-districts")
    if options.layer is not None and options.projects is None:
        raise UsageError("--layer goes with --projects")
    if options.minutes is not None and options.all_districts:
        raise UsageError("--minutes goes with one PLACE, not with --all-districts")
    if options.scheduler is not None and options.engine != "dask":
        raise UsageError("--scheduler goes with --engine dask")
    if options.engine == "dask" and options.projects is None:
        raise UsageError("--engine dask asks for --projects: a register in files of its own")
    if options.minutes is not None and options.engine and options.projects is not None:
        raise UsageError("--minutes asks for the whole list in memory: leave --engine out")
    _check_texts(options)


def _check_texts(options: Namespace) -> None:
    if options.documents is not None and options.projects is not None:
        raise UsageError("--documents adds to the projects of the atlas: leave --projects out")
    if options.date and options.documents is None:
        raise UsageError("--date goes with --documents")


def tell_notes(options: Namespace, answers: Sequence[Answered], *, rows: bool = True) -> None:
    """Say what an answer rests on: positions that are missing or assumed, statuses nobody knows."""
    if options.quiet or not answers:
        return
    unplaced = max(one.unplaced for one in answers)
    if unplaced:
        told = {"count": unplaced, "file": options.projects}
        say("corridors: " + said("{count} projects of {file} have no position", **told))
    if any(one.datum_assumed for one in answers):
        say("corridors: " + said(_NO_DATUM, file=options.projects))
    if rows and any(row.get(KNOWN_FROM) for one in answers if one.year for row in one.rows):
        say("corridors: " + said(_NOT_YET, year=options.year))


def _from_build(options: Namespace) -> Answered | None:
    """The answer of a build in the folder ``out`` that still stands."""
    from geo.place_names import folded
    from geo.tables.folder import data_folder
    from layers.near.answered import WITHIN_KM, answered
    from maps.program import code_of

    if any(
        getattr(options, name) is not None
        for name in ("minutes", "year", "projects", "layer", "engine", "documents")
    ):
        return None
    folder = options.data or data_folder()
    return answered(
        DEFAULT_OUT,
        key=folded(options.place),
        tables=folder,
        code=code_of(folder),
        within_km=WITHIN_KM if options.within is None else options.within,
        kind=options.kind and options.kind.strip(),
        status=options.status,
    )


def _worked_out(options: Namespace) -> Answered:
    """The answer made from the tables, or of a person's own projects."""
    from layers.near.answered import Answered

    if register_asked(options):
        return _of_register(options)
    from layers.near.projects import projects_near
    from layers.near.rows import place_told, project_rows

    answer = projects_near(
        asked_tables(options),
        options.place,
        within_minutes=options.minutes,
        **asked_list(options),
    )
    rows = project_rows(answer.projects)
    return Answered(
        place_told(answer.place), answer.within_km, rows, answer.unplaced,
        datum_assumed=answer.datum_assumed, year=options.year,
    )  # fmt: skip


def asked_tables(options: Namespace) -> Tables:
    """The tables, with the projects of the texts that are asked for."""
    from geo.tables.door import load_tables

    tables = load_tables(options.data)
    if options.documents is None:
        return tables
    from geo.reading.use.folder import read_folder
    from maps.command.reading import say_unread

    reading = read_folder(options.documents, tables, date=options.date or "")
    for fault in reading.faults:
        say(f"corridors: {said_error(fault)}")
    if not options.quiet:
        say_unread(options.documents)
    return reading.tables


def asked_list(options: Namespace) -> dict[str, Any]:
    """What is asked of a list that fits into memory, of one place as of every district."""
    return {
        "within_km": options.within,
        "kind": kind_meant(options),
        "status": options.status,
        "year": options.year,
        "projects_file": options.projects,
        "layer": options.layer,
    }


def register_asked(options: Namespace) -> bool:
    """Whether a person's own projects are read in pieces: where the format allows it.

    They are told in the same columns either way, and sooner in pieces.
    """
    if options.projects is None or (options.minutes is not None and options.engine is None):
        return False
    from geo.registers.reading import in_pieces

    return options.engine is not None or in_pieces(options.projects, options.layer, above=0)


def asked_register(options: Namespace) -> AskedRegister:
    """A person's own projects, and what is asked of them."""
    from layers.near.answered import WITHIN_KM
    from layers.near.registers import ENGINES, AskedRegister

    return AskedRegister(
        options.projects,
        within_km=WITHIN_KM if options.within is None else options.within,
        kind=kind_meant(options),
        status=options.status,
        year=options.year,
        layer=options.layer,
        limit=options.limit,
        engine=options.engine or ENGINES[0],
        scheduler=options.scheduler,
    )


def _of_register(options: Namespace) -> Answered:
    """The answer out of a register."""
    from geo.tables.door import load_tables
    from layers.near.answered import Answered
    from layers.near.registers import register_place
    from layers.near.rows import TableRows, place_told

    asked = asked_register(options)
    place, answer = register_place(load_tables(options.data), options.place, asked)
    tell_read(options, answer.read, answer.known)
    rows = TableRows(answer.rows)
    return Answered(place_told(place), asked.within_km, rows, answer.unplaced, year=options.year)


def tell_read(options: Namespace, read: int, known: int) -> None:
    """Say how much of a register the answer took."""
    if options.verbose:
        say(said("read and checked {read} of {known} rows", read=read, known=known))


def _check_point(options: Namespace) -> None:
    """Of coordinates off the map, say that: to ask for more kilometres would help nobody."""
    from geo.on_map import check_on_map
    from geo.tables.door import load_tables
    from geo.typed_points import typed_point

    point = typed_point(options.place)
    if point is not None:
        check_on_map(point, load_tables(options.data))


def _no_projects(options: Namespace) -> bool:
    """Whether the tables hold none at all: asked only where nothing was found."""
    from geo.tables.door import load_table

    return bool(load_table("projects", options.data).empty)


def kind_meant(options: Namespace) -> str | None:
    """The kind of project asked for, by its name or the word the pages have for it."""
    if not options.kind:
        return None
    from maps.words.layers import project_kinds

    return project_kinds().get(options.kind.strip(), str(options.kind))
