"""What each command does: one library call, and its answer printed.

Heavy libraries are imported where they are used, so that ``--help`` answers at once.
"""

from __future__ import annotations

__all__ = ["run_align", "run_build", "run_check", "run_completion", "run_geocode", "run_layers"]

import sys
from argparse import Namespace
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geo.errors import AmbiguousError, NotFoundError, UsageError
from geo.osm.drivers import check_format
from geo.visible import visible
from maps.command import saving
from maps.command.answers import print_rows
from maps.command.boundary import say
from maps.command.paths import check_paths
from maps.command.reading import say_unread
from maps.words.commands import said, said_error

if TYPE_CHECKING:
    from maps.result import BuildResult


def run_build(options: Namespace) -> int:
    """``corridors build``: a progress bar, and a last line that names the file to open."""
    from maps.result import unchanged

    if options.layers:
        from layers.registry import with_needs

        with_needs(options.layers)  # tells a layer there is none of
    if options.date and options.documents is None:
        raise UsageError("--date goes with --documents")
    check_paths(options)
    inputs = {name: getattr(options, name) for name in ("data", "documents", "alignments")}
    result = None
    if not options.layers and not options.force and not options.date:
        result = unchanged(options.out, **inputs)
    if result is None:
        result = _built(options, inputs)
    if options.documents is not None and not options.quiet:
        say_unread(options.documents)
    if not options.quiet:
        counts = {"new": len(result.rebuilt), "all": result.parts}
        print(said("{new} of {all} parts made anew", **counts))
        print(said("open {file}", file=visible(result.open_first)))
    for fault in result.faults:
        say(f"corridors: {said_error(str(fault))}")
    return 1 if result.faults else 0


def _built(options: Namespace, inputs: Mapping[str, Path | None]) -> BuildResult:
    """Build, with a progress bar."""
    from tqdm import tqdm

    from maps.build import build, step_count

    steps = step_count(options.layers, documents=options.documents)
    with tqdm(**_bar(options, steps)) as bar:

        def progress(step: str) -> None:
            bar.set_description(visible(step))
            bar.update()
            if options.verbose:
                bar.write(visible(step), file=sys.stderr)

        return build(
            out=options.out,
            data=inputs["data"],
            documents=inputs["documents"],
            date=options.date or "",
            alignments=inputs["alignments"],
            names=options.layers,
            force=options.force,
            progress=progress,
            waiting=lambda text: bar.write(visible(text), file=sys.stderr),
        )


def _bar(options: Namespace, steps: int) -> dict[str, Any]:
    """What a progress bar is told: it shows on a terminal only."""
    return {
        "total": steps,
        "unit": "step",
        "leave": False,
        "file": sys.stderr,
        "disable": True if options.quiet else None,  # None: unless stderr is a terminal
    }


def run_layers(options: Namespace) -> int:
    """``corridors layers``: what there is, and when it was built."""
    from layers.files.record import read_record
    from layers.registry import LAYERS

    parts = read_record(options.out).get("parts", {})
    rows = []
    for name, spec in LAYERS.items():
        part = parts.get(f"layer {name}")
        file = options.out / "layers" / f"{name}.parquet"
        built = _when(file) if part and file.is_file() else said("not built")
        rows.append(
            {
                "layer": name,
                "title": spec.title,
                "what": spec.title_en,
                "features": part["features"] if part else "",
                "built": built,
            }
        )
    print_rows(rows)
    return 0


def _when(file: Path) -> str:
    return datetime.fromtimestamp(file.stat().st_mtime).strftime("%Y-%m-%d %H:%M")


def run_align(options: Namespace) -> int:
    """``corridors align``: which lines OpenStreetMap has well enough, and why not the others."""
    check_format(options.out)
    check_paths(options)
    from tqdm import tqdm

    from geo.osm.matching import align_lines, chosen_lines, save_surveyed, strips
    from geo.osm.names import LineNames
    from geo.osm.overpass import fetch_ways
    from geo.osm.ways import read_ways
    from geo.tables.door import load_tables
    from maps.command.answers import print_findings

    tables = load_tables(options.data)
    lines = chosen_lines(tables, options.line)
    known = LineNames(lines, tables.osm_names).knows
    with tqdm(**_bar(options, 1 + len(lines))) as bar:

        def progress(step: str) -> None:
            bar.set_description(visible(step))
            bar.update()

        bar.set_description("reading ways")
        if options.osm:
            ways = read_ways(options.osm, known)
        else:
            ways = fetch_ways(strips(tables, list(lines["id"])), known, url=options.overpass)
        progress("ways")
        findings = align_lines(tables, ways, lines=lines, progress=progress)
    print_findings(findings)
    save_surveyed(findings, options.out)
    out = visible(options.out)
    print(said("written to {file}; now: corridors build --alignments {file}", file=out))
    return 0


def run_geocode(options: Namespace) -> int:
    """``corridors geocode``: where names are; the exit status is 1 when one is unknown."""
    saving.asked(options.out)
    check_paths(options)
    from geo.gazetteer import Gazetteer
    from geo.tables.door import load_tables
    from geo.typed_points import typed_point

    for name in options.names:
        if typed_point(name) is not None:
            raise UsageError(f"{name} is a point, not a name; corridors near takes it")
    gazetteer = Gazetteer.from_tables(load_tables(options.data))
    rows, failures = [], []
    for name in options.names:
        try:
            place = gazetteer.find(name)
        except (AmbiguousError, NotFoundError) as error:
            found = _online(name) if options.online and isinstance(error, NotFoundError) else None
            if found is None:
                failures.append(said_error(error))
                continue
            rows.append(found)
        else:
            rows.append(
                {
                    "name": name,
                    "place": place.name,
                    "kind": place.kind,
                    "id": place.id,
                    "adcode": place.adcode,
                    "lon": "" if place.lon is None else f"{place.lon:.5f}",
                    "lat": "" if place.lat is None else f"{place.lat:.5f}",
                    "note": place.note if place.lon is None else "",
                }
            )
    if rows and options.out is not None:
        saving.save_places(rows, options.out)
    elif rows:
        print_rows(rows)
    for failure in failures:
        say(f"corridors: {said_error(failure)}")
    return 1 if failures else 0


def _online(name: str) -> dict[str, object] | None:
    from geo.nominatim import ask_nominatim

    return ask_nominatim(name)


def run_check(options: Namespace) -> int:
    """``corridors check``: every fault of the tables at once."""
    check_paths(options)
    from geo.tables.door import check_tables
    from geo.tables.folder import data_folder

    faults = check_tables(options.data)
    for fault in faults:
        say(said_error(str(fault)))
    folder = options.data or data_folder()
    if faults:
        say("corridors: " + said_error(f"{len(faults)} faults in {folder}"))
        return 1
    print(said("no faults in {folder}", folder=visible(folder)))
    if options.lengths:
        from geo.tables.door import load_tables
        from layers.line_lengths import REASONS, WITHIN, line_lengths
        from maps.command.answers import print_lengths

        print_lengths(line_lengths(load_tables(options.data)), WITHIN, REASONS)
    if options.times:
        from geo.tables.door import load_tables
        from layers.travel.known_times import errors_told, read_known_times
        from maps.command.answers import print_times

        print_times(errors_told(load_tables(options.data), read_known_times(options.times)))
    return 0


def run_completion(options: Namespace) -> int:
    """``corridors completion``: the script that lets a shell complete our commands."""
    try:
        import shtab
    except ImportError:
        raise UsageError(
            "completion needs shtab: pip install 'corridor-atlas[completion]'"
        ) from None
    print(shtab.complete(options.parser(), shell=options.shell))
    return 0
