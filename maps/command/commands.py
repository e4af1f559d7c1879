"""What each command does: one library call, and its answer printed.

Heavy libraries are imported where they are used, so that ``--help`` answers at once.
"""

from __future__ import annotations

__all__ = [
    "run_align",
    "run_build",
    "run_check",
    "run_connect",
    "run_gain",
    "run_geocode",
    "run_layers",
    "run_near",
    "run_read",
]

import sys
from argparse import Namespace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from geo.errors import AmbiguousError, CorridorError, NotFoundError, UsageError
from geo.visible import visible
from maps.command.answers import print_rows
from maps.command.boundary import say

if TYPE_CHECKING:
    from geo.reading.mention import Mention
    from geo.reading.reader import Reader
    from geo.reading.use.compare import Known
    from geo.tables.door import Tables


#: Why trains that run are no answer (:class:`geo.network.model.Worth`), in both languages.
_NOT_WORTH = (
    "one would travel farther to and from the stations than between them, or longer than two "
    "drives (没有合理的铁路行程：往返车站的路比两站之间还远，或全程超过开车两倍的时间)"
)


def run_build(options: Namespace) -> int:
    """``corridors build``: a progress bar, and a last line that names the file to open."""
    from tqdm import tqdm

    from maps.build import build, step_count

    steps = step_count(options.layers, documents=options.documents)
    with tqdm(total=steps, unit="step", leave=False, file=sys.stderr) as bar:

        def progress(step: str) -> None:
            bar.set_description(visible(step))
            bar.update()

        result = build(
            out=options.out,
            data=options.data,
            documents=options.documents,
            alignments=options.alignments,
            names=options.layers,
            force=options.force,
            progress=progress,
            waiting=lambda text: bar.write(visible(text), file=sys.stderr),
        )
    print(f"{len(result.rebuilt)} of {result.parts} parts made anew")
    print(f"open {visible(result.open_first)}")
    for fault in result.faults:
        say(f"corridors: {fault}")
    return 1 if result.faults else 0


def run_layers(options: Namespace) -> int:
    """``corridors layers``: what there is, and when it was built."""
    from layers.files.record import read_record
    from layers.registry import LAYERS

    parts = read_record(options.out).get("parts", {})
    rows = []
    for name, spec in LAYERS.items():
        part = parts.get(f"layer {name}")
        file = options.out / "layers" / f"{name}.parquet"
        built = _when(file) if part and file.is_file() else "not built"
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


def run_near(options: Namespace) -> int:
    """``corridors near``: projects near a place, nearest first."""
    from geo.tables.door import load_tables
    from layers.near.projects import projects_near
    from maps.command.answers import print_near

    tables = load_tables(options.data)
    answer = projects_near(
        tables,
        options.place,
        within_km=options.within,
        within_minutes=options.minutes,
        kind=options.kind and _kind(options.kind),
        status=options.status,
        year=options.year,
        projects_file=options.projects,
        layer=options.layer,
    )
    print_near(answer, options.format)
    if answer.unplaced:
        say(f"corridors: {answer.unplaced} projects of {options.projects} have no position")
    if not answer.projects.empty:
        return 0
    if tables.projects.empty and options.projects is None:
        say("corridors: this atlas has no projects; --projects FILE takes a list of your own")
        return 1
    where = f"within {answer.within_km:g} km of {answer.place.name}"
    if options.minutes is not None:
        where = f"within {options.minutes:g} minutes of {answer.place.name}"
    say(f"corridors: no such projects {where}; ask for more")
    return 1


def _kind(text: str) -> str:
    """A kind of project by its name or the word the pages have for it (铁路, 轨道交通)."""
    from maps.words.layers import project_words

    words = {zh: kind for kind, (zh, _) in project_words().items()}
    return {**words, "铁路": "rail", "公路": "road"}.get(text.strip(), text)


def run_align(options: Namespace) -> int:
    """``corridors align``: which lines OpenStreetMap has well enough, and why not the others."""
    from tqdm import tqdm

    from geo.osm.alignments import check_format
    from geo.osm.matching import align_lines, chosen_lines, save_surveyed, strips
    from geo.osm.names import LineNames
    from geo.osm.overpass import fetch_ways
    from geo.osm.ways import read_ways
    from geo.tables.door import load_tables
    from maps.command.answers import print_findings

    check_format(options.out)
    tables = load_tables(options.data)
    lines = chosen_lines(tables, options.line)
    known = LineNames(lines, tables.osm_names).knows
    with tqdm(total=1 + len(lines), unit="step", leave=False, file=sys.stderr) as bar:

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
    print(f"written to {out}; now: corridors build --alignments {out}")
    return 0


def run_read(options: Namespace) -> int:
    """``corridors read``: mentions of texts; a file that cannot be read is told, the rest goes on."""
    from geo.reading.reader import Reader
    from geo.reading.text.documents import read_noting
    from geo.reading.use.compare import compare
    from geo.tables.door import load_tables
    from maps.command.answers import print_comparison, print_mentions

    tables = load_tables(options.data)
    reader = Reader.from_tables(tables)
    mentions: list[Mention] = []
    failed = count = 0
    for path in options.files:
        try:
            text, notes = read_noting(path)
        except CorridorError as error:
            say(f"corridors: {error}")
            failed += 1
            continue
        for note in notes:
            print(f"corridors: {note}", file=sys.stderr)
        found = reader.read(text, document=path.name)
        count += len(found)
        if options.against is not None:
            mentions += found
            continue
        if options.format == "table" and len(options.files) > 1:
            print(f"# {visible(path.name)}")
        print_mentions(found, options.format)
    if mentions:
        known = _known(options.against, reader, tables)
        print_comparison(compare(mentions, known), options.format)
    if failed:
        return 1
    if not count:
        say("corridors: these texts name nothing that could be on a map")
    return 0 if count else 1


def _known(against: Path, reader: Reader, tables: Tables) -> list[Known]:
    """What is known from another text, or (``-``) from the tables."""
    from geo.reading.text.documents import read_document
    from geo.reading.use.compare import known_from_mentions, known_from_tables

    if str(against) == "-":
        return known_from_tables(tables)
    return known_from_mentions(reader.read(read_document(against), document=against.name))


def run_connect(options: Namespace) -> int:
    """``corridors connect``: the quickest way between two places; status 1 when there is none."""
    from geo.tables.door import load_tables
    from layers.travel.journeys import connect
    from layers.travel.times import NOT_WORTH
    from maps.command.answers import print_journey

    tables = load_tables(options.data)
    journey = connect(tables, options.start, options.end, year=options.year, mode=options.mode)
    print_journey(journey, options.format, lines=tables)
    if journey.minutes is not None:
        return 0
    way = {"any": "way", "rail": "way by rail", "road": "way by road"}[journey.mode]
    why = ""
    if journey.reason == NOT_WORTH:
        way, why = "sensible rail journey", f": {_NOT_WORTH}"
    told = f"no {way} from {journey.start} to {journey.end} in {journey.year}{why}"
    say(f"corridors: {told}")
    return 1


def run_gain(options: Namespace) -> int:
    """``corridors gain``: lines by what they change, most first."""
    from geo.tables.door import load_tables
    from layers.travel.gains import gains
    from maps.command.answers import print_gains

    if (options.from_year is None) != (options.to_year is None):
        raise UsageError("--from and --to go together: give both years, or neither")
    if options.from_year is not None and options.from_year >= options.to_year:
        raise UsageError(f"--from {options.from_year} must be before --to {options.to_year}")
    ranked = gains(
        load_tables(options.data),
        from_year=options.from_year,
        to_year=options.to_year,
        modes=(options.mode,),
    )
    print_gains(ranked, options.format)
    if len(ranked):
        if options.mode == "any" and options.format == "table":
            note = "by rail or road, whichever is quicker; --mode rail ranks the rail lines alone"
            say(note)
        return 0
    say("corridors: no line opens in those years")
    return 1


def run_geocode(options: Namespace) -> int:
    """``corridors geocode``: where names are; the exit status is 1 when one is unknown."""
    from geo.gazetteer import Gazetteer
    from geo.tables.door import load_tables

    gazetteer = Gazetteer.from_tables(load_tables(options.data))
    rows, failures = [], []
    for name in options.names:
        try:
            place = gazetteer.find(name)
        except (AmbiguousError, NotFoundError) as error:
            found = _online(name) if options.online and isinstance(error, NotFoundError) else None
            if found is None:
                failures.append(str(error))
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
    if rows:
        print_rows(rows)
    for failure in failures:
        say(f"corridors: {failure}")
    return 1 if failures else 0


def _online(name: str) -> dict[str, object] | None:
    from geo.nominatim import ask_nominatim

    return ask_nominatim(name)


def run_check(options: Namespace) -> int:
    """``corridors check``: every fault of the tables at once."""
    from geo.tables.door import check_tables, data_folder

    faults = check_tables(options.data)
    for fault in faults:
        say(fault)
    folder = options.data or data_folder()
    if faults:
        say(f"corridors: {len(faults)} faults in {folder}")
        return 1
    print(f"no faults in {visible(folder)}")
    if options.lengths:
        from geo.tables.door import load_tables
        from layers.line_lengths import WITHIN, line_lengths
        from maps.command.answers import print_lengths

        print_lengths(line_lengths(load_tables(options.data)), WITHIN)
    if options.times:
        from geo.tables.door import load_tables
        from layers.travel.known_times import errors_told, read_known_times
        from maps.command.answers import print_times

        print_times(errors_told(load_tables(options.data), read_known_times(options.times)))
    return 0
