"""The command line: parse, one library call, print or save.

Exit status 0; 1 for bad data or nothing found, with one clear report on stderr; 2 for wrong
usage. No traceback reaches a user unless ``--debug`` asks for it.
"""

from __future__ import annotations

__all__ = ["Adders", "Command", "main", "make_parser"]

import argparse
import difflib
import gc
import os
import re
import sys
import time
from collections.abc import Callable, Sequence
from typing import NoReturn

from geo.dates.statuses import STATUSES
from geo.visible import visible
from maps.command import arguments, commands, near, reading, regions, travel
from maps.command.arguments import MODES
from maps.command.boundary import guarded, say
from maps.command.help_lines import HelpLines, translate
from maps.words.commands import language_of, said, said_error, speaking

Command = Callable[[argparse.Namespace], int]


class _Parser(argparse.ArgumentParser):
    """An argument parser that guesses what a mistyped choice was meant to be."""

    def _check_value(self, action: argparse.Action, value: object) -> None:
        choices = [str(c) for c in action.choices or ()]
        if choices and str(value) not in choices:
            near = difflib.get_close_matches(str(value), choices, n=1)
            hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(choices)}"
            raise argparse.ArgumentError(action, f"{value!r} is not known; {hint}")

    def parse(self, typed: Sequence[str]) -> argparse.Namespace:
        """Parse; what is left over is told by the command it was typed for, with a guess."""
        options, rest = self.parse_known_args(typed)
        if rest:
            command: _Parser = getattr(options, "command", self)
            command.error(command.left_over(rest))
        return options

    def option_names(self) -> set[str]:
        """The options of this parser and of its commands."""
        names = {option for action in self._actions for option in action.option_strings}
        for action in self._actions:
            if isinstance(action, argparse._SubParsersAction):
                names.update(*(command.option_names() for command in action.choices.values()))
        return names

    def left_over(self, rest: Sequence[str]) -> str:
        """One line on arguments nobody asked for."""
        known = [option for action in self._actions for option in action.option_strings]
        option = next(filter(None, map(arguments.option_meant, rest)), None)
        if option is None:
            names = [a.metavar for a in self._actions if not a.option_strings and a.metavar]
            taken = f"takes only {' '.join(map(str, names))}" if names else "takes no names"
            if all(re.fullmatch(r"[\d.]+", word) for word in rest):
                taken += "; a point is one word, as in 104.55,30.39"
            return f"{' '.join(rest)!r} is too much: this command {taken}"
        option = option.split("=", 1)[0]
        near = difflib.get_close_matches(option, known, n=1)
        hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}"
        return f"no option {option}; {hint}"

    def error(self, message: str) -> NoReturn:
        hint = said("Try: {command} --help", command=self.prog)
        self.exit(2, f"{self.prog}: {said_error(visible(message))}\n{hint}\n")


class _Version(argparse.Action):
    """Tells the version; the package's metadata are looked for only when somebody asks."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> NoReturn:
        from importlib.metadata import version

        print(version("corridor-atlas"))
        parser.exit()


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    # A command ends soon: looking for circles among a million new objects is a tenth of its time.
    gc.set_threshold(200_000, 20, 100)
    typed = arguments.joined_negatives(sys.argv[1:] if argv is None else argv)

    def command() -> int:
        parser = make_parser()
        translate(parser)
        plain = arguments.with_plain_dashes(typed, parser.option_names())
        options = parser.parse([*plain[1:2], "--help"] if plain[:1] == ["help"] else plain)
        if options.run is None:
            parser.print_help()
            return 0
        run: Command = options.run
        began = time.perf_counter()
        status = run(options)
        if options.verbose:
            say(f"{time.perf_counter() - began:.2f} s")
        return status

    with speaking(language_of(typed, os.environ)):
        return guarded(command, debug=lambda: "--debug" in typed)


def make_parser() -> _Parser:
    """Return the parser of every command."""
    parser = _Parser(
        prog="corridors",
        formatter_class=HelpLines,
        description="Texts on a metropolitan area to layers, layers to offline maps, and answers.",
        epilog="Start with: corridors build",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    _add_language(parser)
    parser.set_defaults(run=None, debug=False)
    adders = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=_Parser)
    for add in (
        _add_build,
        _add_layers,
        _add_near,
        _add_read,
        _add_connect,
        _add_gain,
        _add_travel,
        _add_align,
        _add_geocode,
        _add_check,
        _add_completion,
        _add_new_region,
    ):
        add(adders)
    return parser


Adders = argparse._SubParsersAction  # the type of add_subparsers' answer has no public name


def _command(
    adders: Adders[_Parser], name: str, run: Command, text: str
) -> argparse.ArgumentParser:
    parser = adders.add_parser(name, help=text, description=text, formatter_class=HelpLines)
    parser.add_argument("--debug", action="store_true", help="show the traceback of an error")
    _add_language(parser)
    loud = parser.add_mutually_exclusive_group()
    text = "say nothing but the answer, and what went wrong"
    loud.add_argument("--quiet", "-q", action="store_true", help=text)
    text = "say how the answer was come by, and how long it took"
    loud.add_argument("--verbose", "-v", action="store_true", help=text)
    parser.set_defaults(run=run, command=parser)
    return parser


def _add_language(parser: argparse.ArgumentParser) -> None:
    text = "zh or en (default: as the locale says)"
    parser.add_argument("--lang", choices=("zh", "en"), metavar="L", help=text)


def _add_data(parser: argparse.ArgumentParser) -> None:
    text = "folder with the tables (default: those that come with the tool)"
    parser.add_argument("--data", type=arguments.path, metavar="DIR", help=text)


def _add_out(parser: argparse.ArgumentParser) -> None:
    text = "output folder (default: out)"
    parser.add_argument(
        "--out", type=arguments.folder, default=arguments.DEFAULT_OUT, metavar="DIR", help=text
    )


def _add_build(adders: Adders[_Parser]) -> None:
    text = "regenerate layers and maps: only what its inputs changed"
    parser = _command(adders, "build", commands.run_build, text)
    parser.add_argument("layers", nargs="*", metavar="LAYER", help="only these layers")
    _add_data(parser)
    text = "surveyed alignments of lines (made by corridors align); schematic without"
    parser.add_argument("--alignments", type=arguments.path, metavar="FILE", help=text)
    _add_out(parser)
    text = "read these texts too: their evidence, with the sentences, goes onto the maps"
    _add_documents(parser, text)
    text = "make everything anew, in place of files that no build wrote too"
    parser.add_argument("--force", action="store_true", help=text)


def _add_documents(parser: _Parser, text: str) -> None:
    parser.add_argument("--documents", type=arguments.path, metavar="DIR", help=text)
    text = "the day of documents that tell none themselves nor by their name, as in 2024-03-05"
    parser.add_argument("--date", type=arguments.day, metavar="DAY", help=text)


def _add_layers(adders: Adders[_Parser]) -> None:
    text = "the layers: what each is, how many features, when built"
    parser = _command(adders, "layers", commands.run_layers, text)
    _add_out(parser)


def _add_near(adders: Adders[_Parser]) -> None:
    text = "projects near a district, nearest first (metres from its boundary, 0 inside)"
    parser = _command(adders, "near", near.run_near, text)
    text = "name, alias, adcode, pinyin, or longitude,latitude (104.55,30.39)"
    parser.add_argument("place", nargs="?", type=arguments.name, metavar="PLACE", help=text)
    text = "every district at once, instead of PLACE: how many projects each has near, or which"
    parser.add_argument("--all-districts", action="store_true", help=text)
    text = "with --all-districts: only how many, in every format"
    parser.add_argument("--counts", action="store_true", help=text)
    parser.add_argument("--within", type=arguments.kilometres, metavar="KM", help="default: 20 km")
    text = "only what a journey from the place reaches in so many minutes"
    parser.add_argument("--minutes", type=arguments.minutes, metavar="M", help=text)
    parser.add_argument("--kind", metavar="K", help="only projects of this kind")
    parser.add_argument(
        "--status", type=arguments.status, choices=STATUSES, metavar="S", help=", ".join(STATUSES)
    )
    parser.add_argument(
        "--year", type=arguments.year, metavar="Y", help="statuses as of the end of a year"
    )
    text = (
        "own projects: CSV or Excel (id, name, lon, lat, datum), GeoJSON, GeoPackage, Shapefile, "
        "FlatGeobuf or GeoParquet; of GeoParquet a folder or a 'pattern*.parquet', too"
    )
    parser.add_argument("--projects", type=arguments.path, metavar="FILE", help=text)
    text = "which layer or sheet of that file, where it has several"
    parser.add_argument("--layer", metavar="NAME", help=text)
    text = "what reads a register of millions: stream (this process) or dask (a cluster)"
    parser.add_argument("--engine", choices=("stream", "dask"), metavar="E", help=text)
    text = "address of a Dask scheduler (default: workers on this machine, while it lasts)"
    parser.add_argument("--scheduler", metavar="ADDRESS", help=text)
    _add_documents(parser, "the projects of these texts too, as a build with them has them")
    _add_data(parser)
    _add_limit(parser)
    _add_file(parser)
    _add_format(parser, "table", "json", "csv", "geojson")


def _add_read(adders: Adders[_Parser]) -> None:
    text = "what a text names: one row per mention"
    parser = _command(adders, "read", reading.run_read, text)
    text = (
        ".txt (UTF-8, UTF-16, GBK, Big5), .html, .mhtml, .docx, .pdf, or a folder of them; "
        "- reads a pipe"
    )
    parser.add_argument("files", nargs="+", type=arguments.path, metavar="FILE", help=text)
    text = "what FILE adds to, repeats of and contradicts in this text (or the tables: '-')"
    asked = parser.add_mutually_exclusive_group()
    asked.add_argument("--against", type=arguments.path, metavar="OTHER", help=text)
    text = "CSV rows for the tables of what they do not hold, with what is left to fill in"
    asked.add_argument("--suggest", action="store_true", help=text)
    text = "the projects told of: name, kind, status, dates, amounts and places, a row each"
    asked.add_argument("--projects", action="store_true", help=text)
    text = "the figures given: value, unit, what of, where and as of when, a row each"
    asked.add_argument("--figures", action="store_true", help=text)
    text = "the day of texts that tell none themselves nor by their name, as in 2024-03-05"
    parser.add_argument("--date", type=arguments.day, metavar="DAY", help=text)
    _add_data(parser)
    _add_file(parser)
    _add_format(parser, "table", "jsonl")


def _add_connect(adders: Adders[_Parser]) -> None:
    text = "minutes and legs between two places"
    parser = _command(adders, "connect", travel.run_connect, text)
    text = "district, city, station, …, or longitude,latitude"
    parser.add_argument("start", type=arguments.name, metavar="FROM", help=text)
    text = "the same, where one goes"
    parser.add_argument("end", type=arguments.name, metavar="TO", help=text)
    parser.add_argument(
        "--year", type=arguments.year, metavar="Y", help="2010 to 2035 (default: today)"
    )
    text = "rail, road or any (default: any)"
    parser.add_argument(
        "--mode", type=arguments.mode, choices=MODES, default="any", metavar="M", help=text
    )
    text = "tell how many trains a day run between the stations, where a source counted them"
    parser.add_argument("--frequency", action="store_true", help=text)
    _add_data(parser)
    _add_file(parser)
    _add_format(parser, "table", "json")


def _add_gain(adders: Adders[_Parser]) -> None:
    text = "which line changes connectivity most"
    parser = _command(adders, "gain", travel.run_gain, text)
    text = "only lines opened after this year"
    parser.add_argument("--from", dest="from_year", type=arguments.year, metavar="Y", help=text)
    text = "and up to this one, told for it"
    parser.add_argument("--to", dest="to_year", type=arguments.year, metavar="Y", help=text)
    text = "rail, road or any (default: any)"
    parser.add_argument(
        "--mode", type=arguments.mode, choices=MODES, default="any", metavar="M", help=text
    )
    _add_data(parser)
    _add_limit(parser)
    _add_file(parser)
    _add_format(parser, "table", "json", "csv")


def _add_travel(adders: Adders[_Parser]) -> None:
    text = "minutes between all districts: a row a pair, or a square"
    parser = _command(adders, "travel", travel.run_travel, text)
    parser.add_argument(
        "--year", type=arguments.year, metavar="Y", help="2010 to 2035 (default: today)"
    )
    text = "rail, road or any (default: any)"
    parser.add_argument(
        "--mode", type=arguments.mode, choices=MODES, default="any", metavar="M", help=text
    )
    text = "from down, to across: minutes only"
    parser.add_argument("--square", action="store_true", help=text)
    _add_data(parser)
    _add_file(parser, on_map=False)
    _add_format(parser, "table", "json", "csv")


def _add_limit(parser: argparse.ArgumentParser) -> None:
    text = "only the first so many rows"
    parser.add_argument("--limit", type=arguments.count, metavar="N", help=text)


def _add_completion(adders: Adders[_Parser]) -> None:
    text = "a script that lets your shell complete these commands"
    parser = _command(adders, "completion", commands.run_completion, text)
    shells = ("bash", "zsh", "fish", "tcsh", "powershell")
    parser.add_argument("shell", choices=shells, metavar="SHELL", help=", ".join(shells))
    parser.set_defaults(parser=make_parser)


def _add_file(parser: argparse.ArgumentParser, *, on_map: bool = True) -> None:
    maps = ", .geojson, .gpkg" if on_map else ""
    text = f"save the answer instead: .csv, .xlsx{maps}, .parquet or .jsonl"
    parser.add_argument("--out", type=arguments.path, metavar="FILE", help=text)


def _add_format(parser: argparse.ArgumentParser, *formats: str) -> None:
    text = "|".join(formats)
    parser.add_argument("--format", choices=formats, default=formats[0], metavar="F", help=text)


def _add_align(adders: Adders[_Parser]) -> None:
    text = "true alignments of rail lines and roads, from OpenStreetMap"
    parser = _command(adders, "align", commands.run_align, text)
    source = parser.add_mutually_exclusive_group(required=True)
    text = "a local extract: .osm.pbf or .osm"
    source.add_argument("--osm", type=arguments.path, metavar="FILE", help=text)
    text = "an Overpass server: your own (http://…/api), or a public one for a small area"
    source.add_argument("--overpass", nargs="?", const="", metavar="URL", help=text)
    text = "only this line (id or name; may be given again)"
    parser.add_argument("--line", action="append", default=[], metavar="LINE", help=text)
    _add_data(parser)
    text = "file to write: .geojson, .gpkg or .parquet"
    parser.add_argument("--out", type=arguments.path, required=True, metavar="FILE", help=text)


def _add_geocode(adders: Adders[_Parser]) -> None:
    text = "where a name is"
    parser = _command(adders, "geocode", commands.run_geocode, text)
    text = "names as in near, one or several"
    parser.add_argument("names", nargs="+", type=arguments.name, metavar="NAME", help=text)
    parser.add_argument("--online", action="store_true", help="ask Nominatim for unknown names")
    _add_data(parser)
    _add_file(parser)


def _add_check(adders: Adders[_Parser]) -> None:
    text = "every fault of the tables at once"
    parser = _command(adders, "check", commands.run_check, text)
    text = "then the length of each line as drawn, beside its official one"
    parser.add_argument("--lengths", action="store_true", help=text)
    text = "then how far the model is from the known times of FILE, in the half not fitted on"
    parser.add_argument("--times", type=arguments.path, metavar="FILE", help=text)
    _add_data(parser)


def _add_new_region(adders: Adders[_Parser]) -> None:
    text = "tables for other Chinese cities: a folder that --data takes"
    parser = _command(adders, "new-region", regions.run_new_region, text)
    parser.add_argument("name", metavar="NAME", help="what it is called: 西安都市圈, 长株潭, …")
    text = "its cities or counties (default: those of the official metropolitan area NAME)"
    parser.add_argument(
        "cities", nargs="*", type=arguments.name, default=[], metavar="CITY", help=text
    )
    text = "folder to make (default: NAME)"
    parser.add_argument("--out", type=arguments.folder, metavar="DIR", help=text)


if __name__ == "__main__":
    sys.exit(main())
