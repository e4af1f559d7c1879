"""Tables damaged at random: what passes ``corridors check`` ends no command in a traceback.

One cell, row, table or polygon is damaged at a time. What check refuses is done with; what it
lets pass must go through the library calls of build, gain, near and connect: an answer, or for a
place that was asked for one plain error. A few examples run with the suite;
``make fuzz-tables`` runs many (``CORRIDORS_FUZZ``), and tells every kind of crash at its end.
"""

from __future__ import annotations

import json
import os
import tempfile
import traceback
import warnings
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from unittest.mock import patch

import geopandas as gpd
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from damage import rows_of, write
from geo.errors import AmbiguousError, NotFoundError, UsageError
from geo.tables.checks.sheets import Sheets
from geo.tables.door import (
    Tables,
    check_sheets,
    load_tables,
    read_polygons,
    read_sheets,
    read_table,
    table_files,
    tables_of,
)
from geo.tables.folder import data_folder
from geo.tables.schema import POLYGON_FILES, TABLES
from layers.near.projects import projects_near
from layers.registry import EVERY_LAYER, LAYERS, TRAVEL_TABLES, build_layer, build_layers
from layers.travel.border_pairs import border_travel
from layers.travel.gains import gains
from layers.travel.journeys import connect
from layers.travel.matrices import TravelMatrices
from layers.travel.times import travel_matrices
from maps.build import build

EXAMPLES = int(os.environ.get("CORRIDORS_FUZZ", "12"))
SEED = int(os.environ.get("CORRIDORS_FUZZ_SEED", "2026"))
#: One damage of so many that pass is built whole, pages and files: it takes seconds.
WHOLE = int(os.environ.get("CORRIDORS_FUZZ_WHOLE", "0"))
#: So many damages of one table wait before all that wait are asked about.
AT_ONCE = 8
PACKAGED = data_folder()
ROWS = {name: rows_of(PACKAGED / table.file) for name, table in TABLES.items()}
TRAVEL = ("places", "boundaries", "parameters", *TRAVEL_TABLES)
#: Columns that no journey depends on.
INERT = (
    "source", "note", "confidence", "unit", "reason", "error_m", "aliases", "codes", "area_km2",
    "former_names", "population_confidence", "county",
)  # fmt: skip
#: Who asks for a journey; None is the place that was damaged.
JOURNEYS = ((None, "德阳", "any"), ("成都东", None, "rail"), ("雁江区", None, "road"))

#: Cells that trip programs: empty, of another kind, at the edge of what is allowed.
VALUES = (
    "", " ", "0", "1", "-1", "2", "7", "10", "600", "3000", "1e5", "99999999", "0.1", "1e308", "nan", "inf", "１２", "1_000",
    "1800", "2009", "2010", "2024-02", "2026-11-21", "2027", "2035-12-31", "2036", "2100", "2026-02-30",
    "yes", "no", "open", "planned", "proposed", "class", "metro", "conventional", "trunk_road", "station", "control", "city",
    "district", "area", "point", "none", "feature", "districts", "polygon", "main", "low", "GCJ02", "BD09",
    "73", "136", "3", "54", "104.06", "30.66", "rail/chenglan", "road/chengya", "district/510185",
    "city/510100", "成都", "成都东", "简阳市", "高新区", "|", "甲|乙", "</script><b>&amp;", "\"'\\", "a\nb", "x" * 5000, "\u2028",
    "\U0001f689", "\x00", "no/such-id", "=1+1",
)  # fmt: skip


@dataclass(frozen=True)
class Damage:
    """What was done to which column, the name of a place to ask for, and which of several questions."""

    what: str
    file: str
    apply: Callable[[Path], None]
    column: str = ""
    ask: str = "简阳市"
    turn: int = 0


@st.composite
def damages(draw: st.DrawFn) -> Damage:
    """One damaged cell; now and then a row, a column, a table or a polygon."""
    kind = draw(st.sampled_from(["cell"] * 12 + ["row", "column", "table", "polygon"]))
    if kind == "polygon":
        return draw(damaged_polygons())
    # A table without rows (there is no sea here) has nothing to damage.
    name = draw(st.sampled_from(sorted(name for name in TABLES if len(ROWS[name]) > 1)))
    rows = [list(row) for row in ROWS[name]]
    at = draw(st.integers(1, len(rows) - 1))
    column = draw(st.integers(0, len(rows[0]) - 1))
    ask = rows[at][rows[0].index("name")] if name == "places" else "简阳市"
    what = f"{name}:{at + 1} {rows[0][column]}"
    if kind == "cell":
        others = [row[column] for row in rows[1:]] + [cell for cell in rows[at] if cell]
        rows[at][column] = draw(
            st.sampled_from(VALUES) | st.sampled_from(others) | st.text(max_size=4)
        )
        what += f" = {rows[at][column][:40]!r}"
    elif kind == "row":
        again = draw(st.integers(0, 2))
        what = f"{name}:{at + 1} stands {again} times"
        rows[at : at + 1] = [rows[at]] * again
        ask = "简阳市"
    elif kind == "column":
        value = draw(st.sampled_from(["", *rows[at]]))
        what = f"{name} {rows[0][column]} = {value[:40]!r} throughout"
        rows = [rows[0], *([*row[:column], value, *row[column + 1 :]] for row in rows[1:])]
    else:
        kept = draw(st.sampled_from([0, 1, 2]))
        what, rows = f"{name} has {kept} rows", rows[: kept + 1]
    damaged = rows[0][column] if kind in ("cell", "column") else ""
    turn = draw(st.integers(0, 5))
    return Damage(what, TABLES[name].file, lambda path: write(path, rows), damaged, ask, turn)


@st.composite
def damaged_polygons(draw: st.DrawFn) -> Damage:
    name = draw(st.sampled_from(sorted(POLYGON_FILES)))
    document = json.loads((PACKAGED / f"{name}.geojson").read_text("utf-8"))
    features = document["features"]
    at = draw(st.integers(0, len(features) - 1))
    how = draw(st.sampled_from(["gone", "alone", "twice", "small", "away", "property", "null"]))
    shape = features[at]["geometry"]
    if how == "gone":
        del features[at]
    elif how == "alone":
        document["features"] = [features[at]]
    elif how == "twice":
        features.append(features[at])
    elif how == "small":
        features[at]["geometry"] = _triangle(104.0, 30.0)
    elif how == "away":
        features[at]["geometry"] = _triangle(draw(st.sampled_from([80.0, 120.0, -5.0])), 40.0)
    elif how == "property":
        key = draw(st.sampled_from(sorted(features[at]["properties"])))
        features[at]["properties"][key] = draw(
            st.sampled_from(["", None, "510100", "510185", 7, "乙"])
        )
    else:
        features[at]["geometry"] = draw(st.sampled_from([None, {}, {**shape, "coordinates": []}]))
    text = json.dumps(document, ensure_ascii=False)
    return Damage(f"{name}[{at}] {how}", f"{name}.geojson", lambda path: _put(path, text))


def _put(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def _triangle(lon: float, lat: float) -> dict[str, object]:
    corners = [[lon, lat], [lon + 0.01, lat], [lon, lat + 0.01], [lon, lat]]
    return {"type": "MultiPolygon", "coordinates": [[corners]]}


@cache
def sound_matrices() -> TravelMatrices:
    return travel_matrices(load_tables())


@cache
def sound_layers() -> dict[str, gpd.GeoDataFrame]:
    return build_layers(load_tables())


def stale_layers(changed: set[str]) -> list[str]:
    """Layers an incremental build would make anew when these tables changed."""
    stale: list[str] = []
    for name, spec in LAYERS.items():
        if changed & {*EVERY_LAYER, *spec.tables} or {*spec.needs} & {*stale}:
            stale.append(name)
    # Evidence and documents say nothing about travel, which takes the longest.
    return [name for name in stale if name != "connectivity" or changed & {*TRAVEL}]


@cache
def sound_sheets() -> Sheets:
    sheets, faults = read_sheets(PACKAGED)
    assert not faults
    return sheets


def tables_with(damages: Sequence[Damage]) -> Tables | None:
    """The packaged tables with some damaged; None when ``corridors check`` refuses them.

    As :func:`geo.tables.door.load_tables` does it, less reading the sound files again.
    """
    sound = sound_sheets()
    tables, polygons = dict(sound.tables), dict(sound.polygons)
    refused = []
    with tempfile.TemporaryDirectory() as name:
        for damage in damages:
            path, stem = Path(name) / damage.file, Path(damage.file).stem
            damage.apply(path)
            if stem in tables:
                tables[stem], faults = read_table(path, TABLES[stem])
            else:
                polygons[stem], faults = read_polygons(path, POLYGON_FILES[stem])
            refused += faults
    sheets = Sheets(tables, polygons)
    return None if refused or check_sheets(sheets, packaged=False) else tables_of(sheets)


def build_whole(damage: Damage) -> None:
    """A build of the damaged tables, with every file and page."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path in table_files():
            if path.name != damage.file:
                (folder / path.name).symlink_to(path)
        damage.apply(folder / damage.file)
        build(out=folder / "out", data=folder)


def run(damages: Sequence[Damage]) -> bool:
    """Whether check lets the damaged tables pass; raises what a user would see as a traceback."""
    tables = tables_with(damages)
    if tables is not None:
        ask_everything(tables, damages)
    return tables is not None


def ask_everything(tables: Tables, damages: Sequence[Damage]) -> None:
    """The library calls of the commands, as far as the damaged columns have a part in them.

    One network serves the calls that would make the same one anew.
    """
    changed = {Path(damage.file).stem for damage in damages}
    travel = any(
        Path(damage.file).stem in TRAVEL and damage.column not in INERT for damage in damages
    )
    built = dict(sound_layers())
    matrices = travel_matrices(tables) if travel else sound_matrices()
    with patch("layers.travel.times.travel_matrices", return_value=matrices):
        for layer in stale_layers(changed):
            built[layer] = build_layer(layer, tables, built, alignments={})
    turn = damages[0].turn
    if travel:
        gains(tables, from_year=2023, to_year=2026, modes=("any",), matrices=matrices)
    if "border_pairs" in changed or (travel and turn % 3 == 0):
        border_travel(tables)
    for ask in dict.fromkeys(damage.ask for damage in damages):
        if travel:
            start, end, mode = JOURNEYS[turn % len(JOURNEYS)]
            with suppress(NotFoundError, AmbiguousError, UsageError):
                connect(tables, start or ask, end or ask, mode=mode)
        within = 60.0 if travel and turn % 2 else None
        with suppress(NotFoundError, AmbiguousError):
            projects_near(
                tables, ask, within_km=30.0, within_minutes=within, year=2030, built=built
            )


def log(line: str) -> None:
    """Tell how far a long run is, in the file of ``CORRIDORS_FUZZ_LOG``."""
    if path := os.environ.get("CORRIDORS_FUZZ_LOG"):
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(line + "\n")


@dataclass
class Run:
    """What became of the damages so far.

    A damage that check lets pass waits, and is asked about together with others of other tables:
    most of the time goes into building layers. Where a crowd crashes, each is tried alone.
    """

    refused: int = 0
    passed: int = 0
    wholes: int = 0
    waiting: dict[str, list[Damage]] = field(default_factory=dict)
    kinds: dict[str, list[str]] = field(default_factory=dict)

    def take(self, damage: Damage) -> None:
        """Check one damage, and keep it when it passes."""
        try:
            refused = tables_with([damage]) is None
        except Exception as error:
            self.passed += 1
            self.crash(error, damage)
            return
        if refused:
            self.refused += 1
            return
        self.passed += 1
        self.waiting.setdefault(damage.file, []).append(damage)
        if WHOLE and self.passed % WHOLE == 0:
            self.try_alone(damage, build_whole)
            self.wholes += 1

    def ask(self) -> None:
        """Ask about everything that waits, one damage of each table at a time."""
        while self.waiting:
            crowd = [damages.pop() for damages in self.waiting.values()]
            self.waiting = {file: left for file, left in self.waiting.items() if left}
            log(f"{self.refused} refused, {self.passed} passed; asking about {len(crowd)}")
            try:
                together = run(crowd)
            except Exception:
                together = False
            if not together:  # they crash, or do not go together
                for damage in crowd:
                    self.try_alone(damage, lambda one: run([one]))

    def try_alone(self, damage: Damage, work: Callable[[Damage], object]) -> None:
        try:
            work(damage)
        except Exception as error:
            self.crash(error, damage)

    def crash(self, error: Exception, damage: Damage) -> None:
        """Keep a crash by its kind; all are told at the end."""
        trace = traceback.extract_tb(error.__traceback__)
        own = [frame for frame in trace if "site-packages" not in frame.filename][-1]
        kind = f"{type(error).__name__} in {own.filename}:{own.lineno}: {error}"[:300]
        self.kinds.setdefault(kind, []).append(damage.what)
        log(f"CRASH {kind}: {damage.what}")


def test_what_check_lets_pass_ends_in_no_traceback():
    seen = Run()

    @seed(SEED)
    @settings(
        max_examples=EXAMPLES, deadline=None, database=None, phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(damages())
    def damaged(damage: Damage) -> None:
        seen.take(damage)
        if max(map(len, seen.waiting.values()), default=0) >= AT_ONCE:
            seen.ask()

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        damaged()
        seen.ask()
    print(f"{seen.refused} refused, {seen.passed} passed, {seen.wholes} built whole")
    assert not seen.kinds, json.dumps(seen.kinds, ensure_ascii=False, indent=1)
    assert seen.refused, "no damage was refused: is anything damaged?"
    assert seen.passed, "no damage was let pass: is anything run?"
