"""The commands about travel: one journey, all journeys, and what each line changes."""

from __future__ import annotations

__all__ = ["run_connect", "run_gain", "run_travel"]

from argparse import Namespace
from typing import TYPE_CHECKING, Final

from geo.errors import AmbiguousError, NotFoundError, UsageError
from maps.command import saving
from maps.command.boundary import say
from maps.command.paths import check_paths
from maps.words.commands import said, said_error, said_pair

if TYPE_CHECKING:
    from geo.tables.door import Tables
    from layers.travel.journeys import Journey

#: What is told of a line in a year of the past.
_UNDATED = "{line}: nobody dated its opening; it counts as open in {year}"
#: So far one travels to the first line, or from the last, where the tables may lack nearer ones, in km.
_FAR_KM: Final = 25.0
_BEYOND: Final = (
    "{place} lies outside the counties of these tables: of the lines there they have only some"
)
#: Why trains that run are no answer (:class:`geo.network.model.Worth`).
_NOT_WORTH = (
    "one would travel farther to and from the stations than between them, or longer than two drives"
)


def run_connect(options: Namespace) -> int:
    """``corridors connect``: the quickest way between two places; status 1 when there is none."""
    saving.asked(options.out)
    check_paths(options)
    from geo.tables.door import load_tables
    from layers.travel.frequency import frequencies
    from layers.travel.journeys import connect
    from layers.travel.times import NOT_WORTH
    from maps.command.answers import print_journey, told_frequency

    tables = load_tables(options.data)
    journey = connect(tables, options.start, options.end, year=options.year, mode=options.mode)
    trains = frequencies(tables, journey) if options.frequency else None
    if options.out is None:
        print_journey(journey, options.format, lines=tables, trains=trains)
    elif journey.minutes is not None:
        saving.save_journey(journey, options.out, tables)
        for each in trains or ():
            say(told_frequency(each))
    if journey.minutes is not None:
        _say_undated(journey, tables)
        _say_beyond(options, journey, tables)
        if any(leg.mode == "rail" for leg in journey.legs) and tables.region.rail_times[0]:
            say(said_pair(*tables.region.rail_times))
        return 0
    way = {"any": "way", "rail": "way by rail", "road": "way by road"}[journey.mode]
    why = ": ferries are not in the model" if len(tables.barriers) and way != "way by rail" else ""
    if journey.reason == NOT_WORTH:
        way, why = "sensible rail journey", f": {_NOT_WORTH}"
    told = f"no {way} from {journey.start} to {journey.end} in {journey.year}{why}"
    say("corridors: " + said_error(told))
    _say_beyond(options, journey, tables)
    return 1


def _say_beyond(options: Namespace, journey: Journey, tables: Tables) -> None:
    """Of an end around the map's counties that no line leads near: that it may only be unknown."""
    from geo.gazetteer import Gazetteer
    from geo.on_map import beyond_counties, find_on_map
    from geo.typed_points import typed_point

    for name, leg in ((options.start, 0), (options.end, -1)):
        first = journey.legs[leg] if journey.legs else None
        if options.quiet or (first is not None and (first.line or first.km <= _FAR_KM)):
            continue
        try:
            place = typed_point(name) or find_on_map(Gazetteer.from_tables(tables), tables, name)
        except (AmbiguousError, NotFoundError):  # the name of a stop, which is on a line
            continue
        if beyond_counties(place, tables):
            say("corridors: " + said(_BEYOND, place=place.name))


def _say_undated(journey: Journey, tables: Tables) -> None:
    """Of a journey in a past year: which of its lines count there, though nobody dated them."""
    from geo.dates.features import line_years
    from geo.dates.years import ALWAYS
    from geo.tables.parameters import as_of

    today = as_of(tables)
    if journey.year >= int(today[:4]):
        return
    ridden = {leg.line for leg in journey.legs if leg.line is not None}
    for lines in (tables.rail, tables.roads):
        years = line_years(lines, today=today)
        always = years["opens"].eq(ALWAYS) & years["basis"].eq("undated")
        for name in lines["name"][always & lines["id"].isin(ridden)]:
            say(said(_UNDATED, line=name, year=journey.year))


def run_gain(options: Namespace) -> int:
    """``corridors gain``: lines by what they change, most first."""
    if (options.from_year is None) != (options.to_year is None):
        raise UsageError("--from and --to go together: give both years, or neither")
    if options.from_year is not None and options.from_year >= options.to_year:
        raise UsageError(f"--from {options.from_year} must be before --to {options.to_year}")
    saving.asked(options.out)
    check_paths(options)
    from geo.tables.door import load_tables
    from layers.travel.gains import gains
    from maps.command.answers import print_gains

    tables = load_tables(options.data)
    ranked = gains(
        tables,
        from_year=options.from_year,
        to_year=options.to_year,
        modes=(options.mode,),
    )[: options.limit]
    if options.out is None:
        print_gains(ranked, options.format)
    else:
        saving.save_gains(ranked, options.out, tables)
    if len(ranked):
        if options.mode == "any" and options.format == "table" and not options.quiet:
            note = "by rail or road, whichever is quicker; --mode rail ranks the rail lines alone"
            say(said(note))
        return 0
    say("corridors: " + said("no line opens in those years"))
    return 1


def run_travel(options: Namespace) -> int:
    """``corridors travel``: minutes between all districts, a row a pair or as a square."""
    saving.asked(options.out, on_map=False)
    check_paths(options)
    from geo.tables.door import load_tables
    from geo.tables.parameters import TravelParameters
    from layers.travel.times import minutes_between, travel_matrices, travel_times
    from maps.command.answers import print_frame

    tables = load_tables(options.data)
    year = options.year or TravelParameters.from_table(tables.parameters).as_of_year
    if options.square:
        matrices = travel_matrices(tables)
        frame = minutes_between(matrices, year=year, mode=options.mode).reset_index()
    else:
        frame = travel_times(tables, [year], [options.mode])
    if options.out is None:
        print_frame(frame, options.format)
    else:
        saving.save_table(frame, options.out)
    return 0
