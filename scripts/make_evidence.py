"""Make ``evidence.csv``: where the documents name each feature of the atlas.

The input is a hand-made reading of the documents, two files of one JSON object a line::

    python scripts/make_evidence.py MENTIONS.jsonl PROJECTS.jsonl --data data

A row says *which* feature is named, *where* in the raw file (``str`` offsets) and how the text
governs it; no sentence of a document is copied. The names of places, pairs, belts, rail lines,
roads and projects must stand in the other tables of ``--data`` already: run this last.

The script ends with an error that lists them when a name the reading requires is no feature.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from geo.tables import load_table, split_list

Record = Mapping[str, Any]

FEATURE_TABLES = {
    "city": ("places", ("city",)),
    "district": ("places", ("district",)),
    "new_area": ("places", ("area",)),
    "hub": ("places", ("airport", "port", "hub")),
    "park": ("places", ("park",)),
    "border_pair": ("border_pairs", ()),
    "belt": ("belts", ()),
    "rail": ("rail", ()),
    "road": ("roads", ()),
}
"""Category of the reading → table, and kinds of it, where its features stand."""

PROJECT_CATEGORIES = ("project", "axis_or_zone", "facility", "river_eco", "org_place")
"""Categories whose mentions belong to a project that one of them describes."""

SAME_FEATURE = {("road", "金简仁快速路(成眉段)"): "road/jinjianren"}
"""Parts of a line that the reading lists by themselves."""

STATUS_WORDS = (
    ("建成投用", "open"),
    ("开通运营", "open"),
    ("加快建设", "construction"),
    ("加快推进", "construction"),
    ("启动建设", "construction"),
    ("实现“电通”", "construction"),
    ("短轨通", "construction"),
    ("完成敷设", "construction"),
    ("规划建设", "planned"),
)
"""Words that settle a status; 建成 and 建成通车 do not: here they stand for hopes and targets."""

LOWER = {"high": "medium", "medium": "low", "low": "low"}

BOILERPLATE_NOTES = {
    "site_chrome": "页面栏目或备案信息",
    "byline": "署名、来源",
    "related_news": "页末相关新闻,非正文",
    "unrelated_teaser": "页末无关新闻,非正文",
}


@dataclass(frozen=True, slots=True)
class Evidence:
    """One row of the table: the columns in order."""

    feature: str
    document: str
    start: int
    end: int
    text: str
    kind: str
    status: str
    date: str
    confidence: str
    note: str


def read_records(path: Path) -> list[Record]:
    """Read one JSON object a line."""
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def feature_names(data: Path) -> dict[tuple[str, str], str]:
    """Map (category, name) to the feature of that name, its name before anybody's alias."""
    names: dict[tuple[str, str], str] = {}
    aliases: dict[tuple[str, str], set[str]] = {}
    for category, (table, kinds) in FEATURE_TABLES.items():
        frame = load_table(table, data)
        if kinds:
            frame = frame[frame["kind"].isin(kinds)]
        for row in frame.to_dict("records"):
            names[category, row["name"]] = row["id"]
            for alias in split_list(row["aliases"]):
                aliases.setdefault((category, alias), set()).add(row["id"])
    unique = {key: next(iter(ids)) for key, ids in aliases.items() if len(ids) == 1}
    return unique | names | SAME_FEATURE


def is_project(mention: Record) -> bool:
    """Tell whether a mention belongs to a project, not to a place, pair, belt or line."""
    return mention["category"] in PROJECT_CATEGORIES


def is_required(mention: Record) -> bool:
    """Tell whether the reading counts a mention when it asks what must be found."""
    return not (mention["optional"] or mention["boilerplate"] or mention["anaphoric"])


def is_kept(mention: Record) -> bool:
    """Leave out what lies inside a longer mention, unless nothing else names the place there."""
    return not mention["overlay"] and not (mention["nested"] and mention["optional"])


def status_of(words: Iterable[str]) -> str:
    """Return the status the governing words settle, or "" when they settle none."""
    said = tuple(words)
    return next((status for word, status in STATUS_WORDS if word in said), "")


def date_of(record: Record) -> str:
    """Return the date the text gives the status (``2023年``, ``9月``), completed from its own.

    Years as printed in a document whose years are in doubt are left out, and so is the date of
    a mention whose status the text leaves open.
    """
    said = record.get("date") or ""
    published = record.get("doc_date") or ""
    if "printed" in published or not status_of(record["status"]):
        return ""
    full = re.match(r"20\d\d(?:-\d\d){0,2}", said)
    if full:
        return full[0]
    month = re.fullmatch(r"(\d{1,2})月(?:(\d{1,2})日)?", said)
    if not month or not re.match(r"20\d\d", published):
        return ""
    day = f"-{int(month[2]):02d}" if month[2] else ""
    return f"{published[:4]}-{int(month[1]):02d}{day}"


def evidence_of(feature: str, kind: str, record: Record) -> Evidence:
    """Make the row of one mention (or project record) of a feature."""
    confidence = record.get("confidence") or "high"
    notes = []
    if record["boilerplate"]:
        confidence = LOWER[confidence]
        notes.append(BOILERPLATE_NOTES[record["boilerplate_type"]])
    if record.get("anaphoric"):
        confidence = LOWER[confidence]
        notes.append("代称")
    if "建成通车" in record["status"]:
        notes.append("目标日期,非开通")
    return Evidence(
        feature=feature,
        document=record["doc"][:3],
        start=record["start"],
        end=record["end"],
        text=record["surface_norm"],
        kind=kind,
        status=status_of(record["status"]),
        date=date_of(record),
        confidence=confidence,
        note=";".join(notes),
    )


def of_features(
    mentions: Iterable[Record], names: Mapping[tuple[str, str], str]
) -> Iterator[Evidence]:
    """Yield the evidence of places, pairs, belts and lines."""
    for mention in mentions:
        feature = names.get((mention["category"], mention["canonical"]))
        if feature is not None and is_kept(mention):
            kind = "area" if mention["category"] == "new_area" else mention["category"]
            yield evidence_of(feature, kind, mention)


def of_projects(
    projects: Iterable[Record], mentions: Iterable[Record], known: frozenset[str]
) -> Iterator[Evidence]:
    """Yield the evidence of projects: the record itself, and the other mentions of its name."""
    own: dict[tuple[str, str], str] = {}
    described: set[str | None] = set()
    by_id = {mention["id"]: mention for mention in mentions}
    for project in projects:
        feature = f"project/{project['id']}"
        if feature not in known:
            continue
        mention = by_id.get(project["mention_id"])
        record = dict(project) | ({"confidence": mention["confidence"]} if mention else {})
        yield evidence_of(feature, "project", record)
        described.add(project["mention_id"])
        if mention and is_project(mention):
            own.setdefault((mention["doc"], mention["canonical"]), feature)
    for mention in by_id.values():
        project_id = own.get((mention["doc"], mention["canonical"]))
        is_own = mention["id"] in described
        if project_id and not is_own and is_project(mention) and is_kept(mention):
            yield evidence_of(project_id, "project", mention)


def missing_names(
    mentions: Iterable[Record], names: Mapping[tuple[str, str], str], found: Iterable[Evidence]
) -> list[str]:
    """List the required names that are no feature, or a feature without evidence."""
    shown = {row.feature for row in found}
    wanted = {
        (m["category"], m["canonical"])
        for m in mentions
        if m["category"] in FEATURE_TABLES and is_required(m)
    }
    return [f"{c}: {name}" for c, name in sorted(wanted) if names.get((c, name)) not in shown]


def write_evidence(path: Path, rows: Iterable[Evidence]) -> None:
    """Write the table, by document and place in it."""
    header = [field.name for field in fields(Evidence)]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, header, lineterminator="\n")
        writer.writeheader()
        for row in sorted(rows, key=lambda r: (r.document, r.start, r.end, r.feature)):
            writer.writerow(asdict(row))


def main() -> None:
    """Read the reading, write the table, and tell what is missing."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("mentions", type=Path, help="the reading's mentions, JSON lines")
    parser.add_argument("projects", type=Path, help="the reading's projects, JSON lines")
    parser.add_argument("--data", type=Path, required=True, help="the folder of our tables")
    args = parser.parse_args()
    mentions, projects = read_records(args.mentions), read_records(args.projects)
    names = feature_names(args.data)
    known = frozenset(load_table("projects", args.data)["id"])
    rows = {
        (row.feature, row.document, row.start, row.end): row
        for row in (*of_projects(projects, mentions, known), *of_features(mentions, names))
    }
    write_evidence(args.data / "evidence.csv", rows.values())
    print(f"{len(rows)} rows:", dict(Counter(row.kind for row in rows.values()).most_common()))
    missing = missing_names(mentions, names, rows.values())
    if missing:
        sys.exit("required names without evidence:\n  " + "\n  ".join(missing))


if __name__ == "__main__":
    main()
