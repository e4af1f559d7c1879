"""Answers as a person or a program reads them: aligned tables, JSON, CSV, GeoJSON."""

from __future__ import annotations

__all__ = [
    "cell_of_csv",
    "print_comparison",
    "print_findings",
    "print_frame",
    "print_gains",
    "print_journey",
    "print_json",
    "print_lengths",
    "print_mentions",
    "print_rows",
    "print_suggestions",
    "print_times",
    "told_frequency",
]

import csv
import json
import sys
from collections.abc import Mapping, Sequence
from math import isnan
from typing import TYPE_CHECKING, Any

from geo.tables.formulas import quoted
from geo.visible import columns, visible, visible_json
from maps.words.cells import HEADINGS
from maps.words.commands import said, said_cell

if TYPE_CHECKING:  # heavy; ``--help`` and the plain tables do without
    import pandas as pd

    from geo.osm.matching import Finding
    from geo.reading.mention import Mention
    from geo.reading.use.compare import Comparison
    from geo.reading.use.suggestions import Suggestion
    from geo.tables.door import Tables
    from layers.travel.frequency import Frequency
    from layers.travel.journeys import Journey


def print_rows(rows: Sequence[Mapping[str, Any]]) -> None:
    """Print rows as an aligned table; Chinese characters count as two columns."""
    if not rows:
        return
    header = list(rows[0])
    headings = [said(name, HEADINGS) for name in header]
    cells = ([visible(said_cell(name, row[name])) for name in header] for row in rows)
    table = [headings, *cells]
    widths = [max(columns(line[i]) for line in table) for i in range(len(header))]
    for line in table:
        wide = [cell + " " * (w - columns(cell)) for cell, w in zip(line, widths, strict=True)]
        print("  ".join(wide).rstrip())


def print_mentions(mentions: Sequence[Mention], form: str) -> None:
    """Print what a text names: aligned, or one JSON object a line."""
    if form == "jsonl":
        for mention in mentions:
            print(_json(mention.as_record()))
        return
    print_rows([_mention_line(mention) for mention in mentions])


def _mention_line(mention: Mention) -> dict[str, Any]:
    return {
        "at": f"{mention.start}-{mention.end}",
        "text": " ".join(mention.text.split()),
        "kind": mention.kind,
        "name": mention.name,
        "status": mention.status,
        "date": mention.date,
        "expected": mention.expected,
        "confidence": mention.confidence,
        "id": mention.id,
    }


def print_comparison(comparison: Comparison, form: str) -> None:
    """Print what a text adds, repeats and contradicts."""
    rows = comparison.table().to_dict("records")
    if form == "jsonl":
        for row in rows:
            print(_json(row))
        return
    print_rows(rows)


def print_suggestions(made: Sequence[Suggestion], form: str) -> None:
    """Print rows for the tables: a CSV for each, under its name and what its rows still ask."""
    if form == "jsonl":
        for each in made:
            print(_json(each._asdict()))
        return
    writer = csv.writer(sys.stdout, lineterminator="\n")
    for count, table in enumerate(dict.fromkeys(each.table for each in made)):
        own = [each for each in made if each.table == table]
        asks = dict.fromkeys(ask for each in own for ask in each.asks)
        told = said("{table}; to fill in: {columns}", table=table, columns=", ".join(asks))
        print(f"{'' if count == 0 else chr(10)}# {told}")
        writer.writerow(own[0].row)
        writer.writerows([cell_of_csv(cell) for cell in each.row.values()] for each in own)


def print_journey(
    journey: Journey, form: str, *, lines: Tables, trains: Sequence[Frequency] | None = None
) -> None:
    """Print a journey: one line for the whole, one for each leg, one for each ride's trains."""
    if form == "json":
        asked = {} if trains is None else {"frequency": [each.to_dict() for each in trains]}
        print_json(journey.to_dict() | asked)
        return
    if journey.minutes is None:
        return
    whole = journey.to_dict()
    print(
        said(
            "{start} → {end}, {year}, {mode}: {minutes:.0f} min, of them {riding:.0f} on board; "
            "{km:.0f} km",
            start=whole["from"],
            end=whole["to"],
            year=whole["year"],
            mode=said_cell("mode", whole["mode"]),
            minutes=whole["minutes"],
            riding=whole["in_vehicle_minutes"],
            km=whole["km"],
        )
    )
    names = dict(zip(lines.rail["id"], lines.rail["name"], strict=True))
    names |= dict(zip(lines.roads["id"], lines.roads["name"], strict=True))
    print_rows(
        [
            {
                "min": f"{leg['minutes']:.0f}",
                "km": f"{leg['km']:.1f}",
                "mode": leg["mode"],
                "line": names.get(leg["line"], leg["line"] or ""),
                "from": leg["from"],
                "to": leg["to"],
            }
            for leg in whole["legs"]
        ]
    )
    if trains is not None:
        told = [told_frequency(each) for each in trains] or [said("no train on this way")]
        print("\n".join(told))


def told_frequency(trains: Frequency) -> str:
    """The trains of a day of one ride in a sentence."""
    ends = f"{visible(trains.start)}–{visible(trains.end)}"
    if trains.trains is None or trains.wait is None:
        return said("{ends}: no source at hand counts the trains").format(ends=ends)
    return said(
        "{ends}: {trains} trains a day both ways ({year}; {source}); one who comes by chance waits "
        "{wait:.0f} min on average, not in the minutes above"
    ).format(ends=ends, trains=trains.trains, year=trains.year, wait=trains.wait,
             source=visible(trains.source))  # fmt: skip


def print_gains(ranked: pd.DataFrame, form: str) -> None:
    """Print the ranking of lines."""
    plain = ranked.astype(object).where(ranked.notna(), None)
    if form != "table":
        print_frame(ranked, form)
    else:
        rows = plain.to_dict("records")
        print_rows([_gain_line(rank, row) for rank, row in enumerate(rows, 1)])


def print_frame(frame: pd.DataFrame, form: str) -> None:
    """Print a plain table; what is missing is empty, or null."""
    rows = frame.astype(object).where(frame.notna(), None).to_dict("records")
    if form == "json":
        print_json(rows)
    elif form == "csv":
        writer = csv.DictWriter(sys.stdout, list(frame.columns), lineterminator="\n")
        writer.writeheader()
        writer.writerows({name: cell_of_csv(value) for name, value in row.items()} for row in rows)
    else:
        print_rows([{n: "" if v is None else v for n, v in row.items()} for row in rows])


def _gain_line(rank: int, row: Mapping[str, Any]) -> dict[str, Any]:
    where, people = row["district_name"] or "", row["people_60_gained"]
    return {
        "rank": rank,
        "line": row["name"],
        "opens": "" if row["opens"] is None else row["opens"],
        "basis": row["basis"],
        "minutes saved": f"{row['minutes_saved']:.2f}",
        "people within 60 min": "" if people is None else f"{people:+,.0f}",
        "most in": f"{where} {row['district_minutes_saved'] or 0:.1f}".strip(),
    }


def print_findings(findings: Sequence[Finding]) -> None:
    """Print what is surveyed of each line, what it does not meet, and the lines without any."""
    print_rows(
        [
            {
                "line": finding.line,
                "name": finding.name,
                "surveyed km": f"{finding.length_km:.1f}",
                "official": "" if isnan(finding.official_km) else f"{finding.official_km:g}",
                "stretches": f"{len(finding.alignments)} of {finding.stretches}",
                "median m": "" if isnan(finding.median_m) else f"{finding.median_m:.0f}",
                "not met": _missed(finding),
            }
            for finding in findings
            if finding.alignments
        ]
    )
    reasons: dict[str, list[str]] = {}
    for finding in findings:
        if finding.why:
            reasons.setdefault(finding.why, []).append(finding.name)
    for why, names in reasons.items():
        print(visible(f"{why}: {'、'.join(names)}"))
    whole = sum(len(f.alignments) == f.stretches for f in findings)
    some = sum(bool(f.alignments) for f in findings)
    kilometres = sum(f.length_km for f in findings)
    told = "{some} of {all} lines surveyed, {whole} of them whole: {km:.0f} km"
    print(said(told, some=some, all=len(findings), whole=whole, km=kilometres))


def print_lengths(lengths: pd.DataFrame, within: float, reasons: Mapping[str, str]) -> None:
    """Print the lines with their lengths, drawn and official, how far apart they are, and why."""
    print_rows(
        [
            {
                "line": row.line,
                "name": row.name,
                "main km": f"{row.drawn_km:.1f}",
                "all km": f"{row.all_km:.1f}",
                "track km": f"{row.track_km:.1f}",
                "official": "" if isnan(row.length_km) else f"{row.length_km:g}",
                "of": _compared(row),
                "off": "" if isnan(row.off) else f"{row.off:+.1%}",
                "schematic": f"{row.schematic:.0%}",
                "alignment": row.alignment,
                "why": "; ".join(filter(None, (said(reasons.get(row.why, "")), row.note))),
            }
            for row in lengths.itertuples()
        ]
    )
    known = lengths[lengths["off"].notna()]
    far = known[known["off"].abs() > within]
    told = (
        "{near} of {known} lines with an official length are drawn within {within:.0%} of it; "
        "the {far} others:"
    )
    near = len(known) - len(far)
    print(said(told, near=near, known=len(known), within=within, far=len(far)))
    extents = int(known["of"].eq("extent").sum())
    if extents:
        told = "  {extents} compared between points of theirs, as the official length has more"
        print(said(told, extents=extents))
    for why, lines in far.groupby("why", sort=False):
        print(f"  {len(lines)}  {said(reasons[str(why)])}")


def _compared(row: Any) -> str:
    """Which length is compared; of an extent both lengths, for the columns before are not of it."""
    if row.of != "extent":
        return str(row.of)
    return f"extent: {row.extent_drawn_km:.1f}/{row.extent_km:g}"


def print_times(errors: pd.DataFrame) -> None:
    """Print how far the model is from known times, a row a group of them."""
    print_rows(
        [
            {
                "mode": row.mode,
                "by": row.by,
                "group": row.group,
                "times": row.times,
                "answered": row.answered,
                "median": f"{row.median_error:.1%}",
                "p90": f"{row.p90_error:.1%}",
                "bias": f"{row.bias:+.1%}",
            }
            for row in errors.itertuples()
        ]
    )


def _missed(finding: Finding) -> str:
    return ", ".join(f"{name} ({metres / 1000:.1f} km off)" for name, metres in finding.missed)


def print_json(value: object) -> None:
    """Print JSON a program can read and a person too."""
    print(_json(value, indent=1))


def _json(value: object, indent: int | None = None) -> str:
    """JSON in which every character that acts on a terminal is JSON's own escape."""
    return visible_json(json.dumps(value, ensure_ascii=False, indent=indent))


def cell_of_csv(value: object) -> object:
    """A cell of a CSV: shown, not run, by a spreadsheet or a terminal.

    A carriage return moves a terminal's cursor, and the csv module leaves it unquoted between
    newlines, where it would break the row.
    """
    if not isinstance(value, str) or value.isalnum():  # letters and digits neither act nor run
        return value
    return quoted(visible(value, keep="\n\t"))
