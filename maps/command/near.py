"""The command ``near``: from a build that stands, or worked out."""

from __future__ import annotations

__all__ = ["run_near"]

from argparse import Namespace
from dataclasses import replace
from typing import TYPE_CHECKING

from maps.command import saving
from maps.command.arguments import DEFAULT_OUT
from maps.command.boundary import say
from maps.words.commands import said

if TYPE_CHECKING:
    from layers.near.answered import Answered


def run_near(options: Namespace) -> int:
    """``corridors near``: projects near a place, nearest first."""
    from maps.command.answers import print_near

    ending = saving.asked(options.out)
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
    if answer.unplaced and not options.quiet:
        count = {"count": answer.unplaced, "file": options.projects}
        say("corridors: " + said("{count} projects of {file} have no position", **count))
    if answer.rows:
        return 0
    if options.projects is None and _no_projects(options):
        say("corridors: " + said("this atlas has no projects; --projects FILE takes your own"))
        return 1
    place = answer.place["name"]
    if options.minutes is not None:
        text = "no such projects within {minutes:g} minutes of {place}; ask for more"
        say("corridors: " + said(text, minutes=options.minutes, place=place))
    else:
        text = "no such projects within {km:g} km of {place}; ask for more"
        say("corridors: " + said(text, km=answer.within_km, place=place))
    return 1


def _from_build(options: Namespace) -> Answered | None:
    """The answer of a build in the folder ``out`` that still stands."""
    from geo.place_names import folded
    from geo.tables.folder import data_folder
    from layers.near.answered import WITHIN_KM, answered
    from maps.program import code_of

    if any(getattr(options, name) is not None for name in ("minutes", "year", "projects", "layer")):
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
    from geo.tables.door import load_tables
    from layers.near.answered import Answered
    from layers.near.projects import projects_near
    from layers.near.rows import project_rows

    answer = projects_near(
        load_tables(options.data),
        options.place,
        within_km=options.within,
        within_minutes=options.minutes,
        kind=options.kind and _kind(options.kind),
        status=options.status,
        year=options.year,
        projects_file=options.projects,
        layer=options.layer,
    )
    place = answer.place
    told = {"id": place.id, "name": place.name, "kind": place.kind, "adcode": place.adcode}
    return Answered(told, answer.within_km, project_rows(answer.projects), answer.unplaced)


def _no_projects(options: Namespace) -> bool:
    """Whether the tables hold none at all: asked only where nothing was found."""
    from geo.tables.door import load_table

    return bool(load_table("projects", options.data).empty)


def _kind(text: str) -> str:
    """A kind of project by its name or the word the pages have for it."""
    from maps.words.layers import project_kinds

    return project_kinds().get(text.strip(), text)
