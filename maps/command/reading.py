"""The command ``read``: texts from files or a pipe, and what they name."""

from __future__ import annotations

__all__ = ["run_read", "say_unread"]

import sys
from argparse import Namespace
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from geo.errors import CorridorError, UsageError
from geo.visible import visible
from maps.command import saving
from maps.command.boundary import say
from maps.command.paths import check_paths
from maps.words.commands import said, said_error

if TYPE_CHECKING:
    from geo.reading.mention import Mention
    from geo.reading.reader import Reader
    from geo.reading.use.compare import Known
    from geo.tables.door import Tables
    from maps.command.statements import Told


@dataclass
class _Read:
    """What was read, by the documents' names."""

    texts: dict[str, str] = field(default_factory=dict)
    dates: dict[str, str] = field(default_factory=dict)
    mentions: list[Mention] = field(default_factory=list)
    failed: int = 0


def run_read(options: Namespace) -> int:
    """``corridors read``: mentions of texts; a file that cannot be read is told, the rest goes on."""
    _check(options)
    check_paths(options)
    from geo.reading.reader import Reader
    from geo.tables.door import load_tables
    from maps.command.statements import Told, tell

    tables = load_tables(options.data)
    reader = Reader.from_tables(tables)
    asked = options.projects or options.figures
    told = Told(reader, tables, figures=options.figures) if asked else None
    read = _read_all(options, reader, tables, told)
    if told is not None:
        return (tell(told, options, tables) if read.texts else 1) or int(read.failed > 0)
    if options.suggest:
        _suggest(read, reader, tables, options.format)
    elif read.mentions and _gathers(options):
        _tell_together(read, options, reader, tables)
    return _ended(read.mentions, read.failed)


def _read_all(options: Namespace, reader: Reader, tables: Tables, told: Told | None) -> _Read:
    """Read each text, and print what it names where the answer is not about all together."""
    from geo.reading.use.dated import date_of
    from maps.command.answers import print_mentions

    files, failed = _files(options.files)
    read = _Read(failed=failed)
    for path in files:
        text = _text(path, quiet=options.quiet)
        if text is None:
            read.failed += 1
            continue
        # Two folders may hold files of one name: the later one's offsets are not the first's.
        document = path.name if path.name not in read.texts else str(path)
        day, _ = date_of(text, path.name, given=options.date or "")
        found = reader.read(text, document=document, dated=day)
        read.texts[document] = text
        doubted = options.against is not None and _is_doubted(path, tables)
        read.dates[document] = "" if doubted else day
        read.mentions += found
        if told is not None:
            told.add(text, found, document=document, dated=day)
        elif not _gathers(options):
            if options.format == "table" and len(files) > 1:
                print(f"# {visible(path.name)}")
            print_mentions(found, options.format)
    return read


def _check(options: Namespace) -> None:
    """Refuse what cannot be saved before anything is read."""
    saving.asked(options.out)
    if options.out is not None and options.against is not None:
        raise UsageError("--out saves what a text names; --against is told on the screen")
    if options.out is not None and options.suggest:
        raise UsageError("--out saves what a text names; --suggest is told on the screen")


def _gathers(options: Namespace) -> bool:
    """Whether the answer is about all texts together."""
    return options.against is not None or options.out is not None or bool(options.suggest)


def _ended(mentions: list[Mention], failed: int) -> int:
    """The exit status; texts that name nothing are told."""
    if failed:
        return 1
    if not mentions:
        say("corridors: " + said("these texts name nothing that could be on a map"))
    return 0 if mentions else 1


def _files(paths: list[Path]) -> tuple[list[Path], int]:
    """Each file, a folder as the documents in it, and how many folders have none."""
    from geo.document_files import document_files

    found: list[Path] = []
    failed = 0
    for path in paths:
        try:
            found += document_files(path) if path.is_dir() else [path]
            if path.is_dir():
                say_unread(path)
        except CorridorError as error:
            say(f"corridors: {said_error(error)}")
            failed += 1
    return found, failed


def say_unread(folder: Path) -> None:
    """Tell the texts of a folder that were passed over for their format."""
    from geo.document_files import unread_files

    names = ", ".join(path.name for path in unread_files(folder))
    if names:
        say(
            "corridors: " + said("not read: {files}; save them as .docx, .pdf or .txt", files=names)
        )


def _is_doubted(path: Path, tables: Tables) -> bool:
    from geo.reading.use.folder import date_is_doubted

    return path.exists() and date_is_doubted(path, tables)


def _text(path: Path, *, quiet: bool) -> str | None:
    """The text of a file or (``-``) of the pipe, its losses told; None where there is none."""
    from geo.reading.text.documents import read_noting

    try:
        text, notes = read_noting(path, sys.stdin.buffer if str(path) == "-" else None)
    except CorridorError as error:
        say(f"corridors: {said_error(error)}")
        return None
    for note in notes if not quiet else ():
        print(f"corridors: {said_error(note)}", file=sys.stderr)
    return text


def _tell_together(read: _Read, options: Namespace, reader: Reader, tables: Tables) -> None:
    from geo.gazetteer import Gazetteer
    from geo.reading.use.compare import compare
    from maps.command.answers import print_comparison

    if options.out is not None:
        saving.save_mentions(read.mentions, options.out, Gazetteer.from_tables(tables))
    else:
        known = _known(options.against, reader, tables)
        print_comparison(compare(read.mentions, known, dates=read.dates), options.format)


def _suggest(read: _Read, reader: Reader, tables: Tables, form: str) -> None:
    """Print the table rows that would place what the texts name and no table holds."""
    from geo.reading.projects.reading import ProjectReader
    from geo.reading.use.folder import sentence_at
    from geo.reading.use.suggestions import suggestions
    from geo.reading.use.unplaced import PLACEABLE, unknown_things
    from maps.command.answers import print_suggestions

    def day(document: str | None) -> str:
        return read.dates[document or ""]

    def sentence(mention: Mention) -> str:
        return sentence_at(read.texts[mention.document or ""], mention.start, mention.end)

    newest = sorted(read.mentions, key=lambda mention: day(mention.document), reverse=True)
    # The newest text that tells a status has it; that of a section is none of the line's.
    newest.sort(key=lambda mention: not mention.status or mention.name.endswith(("段", "期")))
    first = {
        (mention.kind, mention.name): at for at, mention in reversed([*enumerate(read.mentions)])
    }
    things = unknown_things(newest, tables)
    things.sort(key=lambda m: (PLACEABLE.index(m.kind), first.get((m.kind, m.name), 0)))
    projects = ProjectReader(reader, tables)
    statements = [
        project
        for document, text in sorted(
            read.texts.items(), key=lambda text: day(text[0]), reverse=True
        )
        for project in projects.read(
            text,
            document=document,
            dated=day(document),
            mentions=[mention for mention in read.mentions if mention.document == document],
        ).projects
    ]
    made = suggestions(
        things, tables, sentence=sentence, mentions=read.mentions, projects=statements
    )
    if read.texts and not made:
        say("corridors: " + said("the tables hold everything these texts name"))
    print_suggestions(made, form)


def _known(against: Path, reader: Reader, tables: Tables) -> list[Known]:
    """What is known from another text, from those of a folder, or (``-``) from the tables."""
    from geo.document_files import document_files
    from geo.reading.text.documents import read_document
    from geo.reading.use.compare import known_from_mentions, known_from_tables
    from geo.reading.use.dated import date_of

    if str(against) == "-":
        return known_from_tables(tables)
    found: list[Known] = []
    for path in document_files(against) if against.is_dir() else [against]:
        text = read_document(path)
        day, _ = date_of(text, path.name)
        mentions = reader.read(text, document=path.name, dated=day)
        found += known_from_mentions(mentions, as_of=day)
    # What the newest text that tells a status says of a thing comes first, and so holds.
    found.sort(key=lambda known: known.as_of, reverse=True)
    return sorted(found, key=lambda known: not known.status)
