"""What the documents say: the documents, projects, figures and evidence."""

from __future__ import annotations

__all__ = ["DOCUMENTS", "EVIDENCE", "FIGURES", "PROJECTS"]

from typing import Final

from geo.dates.statuses import STATUSES
from geo.tables.columns import (
    LIFE,
    POSITION,
    PROVENANCE,
    Table,
    choice,
    date,
    identifier,
    number,
    optional,
    pattern,
    reference,
    text,
    whole,
)

DOCUMENTS: Final = Table(
    "documents.csv",
    ("id",),
    {
        "id": text(),
        "title": text(),
        "publisher": text(),
        "date": date(),
        "date_note": optional(),
        "file": text(),
        "sha256": pattern(r"[0-9a-f]{64}", "64 hexadecimal digits", required=True),
    },
    may_be_empty=True,
)

PROJECTS: Final = Table(
    "projects.csv",
    ("id",),
    {
        "id": identifier("project"),
        "name": text(),
        "kind": text(),
        **LIFE,
        "status_of": choice(("feature",), required=False),
        "places": reference("places", is_list=True),
        "districts": reference("places", is_list=True),
        "feature": reference("features"),
        **POSITION,
        "location": choice(("point", "feature", "districts", "none")),
        "document": reference("documents"),
        "mention_start": whole(0, 10**9 - 1),
        "mention_end": whole(0, 10**9 - 1),
        "investment": optional(),
        **PROVENANCE,
    },
    may_be_empty=True,
)

FIGURES: Final = Table(
    "figures.csv",
    ("id",),
    {
        "id": text(),
        "document": reference("documents", required=True),
        "start": whole(0, 10**9 - 1, required=True),
        "end": whole(0, 10**9 - 1, required=True),
        "text": text(),
        "value": number(-1e12, 1e12),
        "value_max": number(-1e12, 1e12),
        "op": optional(),
        "unit": optional(),
        "label": text(),
        "places": reference("places", is_list=True),
        "kind": text(),
        "as_of": optional(),
        "as_of_note": optional(),
        "priority": whole(1, 9, required=True),
        "boilerplate": choice(("yes", "no")),
        "note": optional(),
    },
    may_be_empty=True,
)

EVIDENCE: Final = Table(
    "evidence.csv",
    ("feature", "document", "start", "end"),
    {
        "feature": reference("features", required=True),
        "document": reference("documents", required=True),
        "start": whole(0, 10**9 - 1, required=True),
        "end": whole(0, 10**9 - 1, required=True),
        "text": text(),
        "kind": text(),
        "status": choice(STATUSES, required=False),
        "date": date(),
        "confidence": optional(),
        "note": optional(),
    },
    may_be_empty=True,
)
