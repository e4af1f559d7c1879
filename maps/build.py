"""A whole build: tables to layers, layers to pages, all of it or none."""

from __future__ import annotations

__all__ = ["TABLES_SHOWN", "Progress", "build", "step_count"]

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

import geopandas as gpd
import pandas as pd

from geo.dates.stretches import StretchKey, own_stretches
from geo.document_files import document_files
from geo.osm.alignments import Alignment, read_alignments
from geo.reading.use.folder import Reading, read_folder
from geo.tables.door import Tables, load_tables, table_files
from geo.tables.folder import REGION_FILE, data_folder
from layers.features import Layers
from layers.files.fingerprints import digest_of, inputs_digest
from layers.files.incremental import (
    WAIT_S,
    Build,
    build_layer_files,
    building,
    layer_fingerprints,
    table_file,
)
from layers.files.writing import write_geopackage, write_table
from layers.near.answered import INDEX, PART
from layers.near.index import near_index
from layers.registry import LAYERS, TRAVEL_TABLES, build_layers, layer_spec, with_needs
from layers.travel.times import travel_times
from maps.program import code_of
from maps.result import BuildResult, file_to_open
from maps.site import PAGES, Site
from maps.words.layers import project_kinds

Progress = Callable[[str], None]

#: Tables that are shown as they are, beside the layers.
TABLES_SHOWN: Final = ("documents", "evidence", "figures", "status_history")
#: Tables that travel times are made from.
_TRAVEL: Final = ("places", "boundaries", "parameters", *TRAVEL_TABLES)


def build(
    *,
    out: Path,
    data: Path | None = None,
    documents: Path | None = None,
    date: str = "",
    alignments: Path | None = None,
    names: Iterable[str] = (),
    force: bool = False,
    progress: Progress = lambda _: None,
    wait_s: float = WAIT_S,
    waiting: Progress = lambda _: None,
) -> BuildResult:
    """Regenerate layers and maps: only what the inputs changed.

    Parameters
    ----------
    out : Path
        Output folder.
    data : Path, optional
        Folder with the tables; the packaged ones by default.
    documents : Path, optional
        Folder with texts: they are read, and their evidence goes onto the maps with the
        sentences.
    date : str
        ISO date of the documents that tell none themselves nor by their file's name.
    alignments : Path, optional
        File of surveyed alignments (``corridors align`` writes one); lines are schematic
        without it.
    names : iterable of str
        Layers to regenerate; all, and the maps, by default.
    force : bool
        Make everything anew, changed or not, in place of files that no build wrote too.
    progress : callable
        Called with the name of each step when it is done.
    wait_s : float
        How long to wait for another build in the same folder, in seconds.
    waiting : callable
        Called with who that is, when there is one.

    Raises
    ------
    geo.errors.DataError
        With every fault of the tables or the alignments, and when `out` cannot be used or
        holds files in our places that no build wrote; `out` is then untouched.
    geo.errors.UsageError
        For an unknown layer.
    """
    wanted = [name for name in names if layer_spec(name)]
    sources = {f"data/{path.name}": path for path in table_files(data)}
    if not all(path.is_file() for path in sources.values()):
        load_tables(data)  # tells everything that is missing
    if documents is not None:
        sources |= {f"documents/{path.name}": path for path in document_files(documents)}
    if alignments is not None:
        sources["alignments"] = alignments
    code = code_of(data or data_folder(), date)
    with building(out, sources, code=code, force=force, wait_s=wait_s, waiting=waiting) as run:
        plan = _plan(run, wanted)
        if all(run.stale(part, fingerprint) is None for part, fingerprint in plan.items()):
            for part in plan:
                run.keep(part)
                progress(part)
            run.keep_rest()
            faults = tuple(run.previous.get("faults", ()))
        else:
            faults = _make(run, plan, wanted, data, documents, date, alignments, progress)
        run.note_whole(asked_for_all=not wanted)
        rebuilt = tuple(p for p in run.record["parts"] if run.is_new(p))
    first = file_to_open(out, some_layers=bool(wanted))
    return BuildResult(len(run.record["parts"]), rebuilt, first, faults)


def _plan(run: Build, wanted: Sequence[str]) -> dict[str, str]:
    """Fingerprint of every part this run is asked for, in the order they are made."""
    prints = layer_fingerprints(run, wanted or LAYERS)
    plan = {f"layer {name}": fingerprint for name, fingerprint in prints.items()}
    if wanted:
        return plan
    everything = digest_of(run.code, *run.inputs.values(), *(plan[part] for part in sorted(plan)))
    documents = (d for n, d in run.inputs.items() if n.startswith("documents/"))
    shown = (run.inputs[f"data/{name}.csv"] for name in TABLES_SHOWN)
    travel = (run.inputs[f"data/{table_file(name)}"] for name in _TRAVEL)
    return {
        **plan,
        "package": everything,
        "tables": digest_of(run.code, *shown, *documents),
        "travel": digest_of(run.code, *travel, run.inputs.get(f"data/{REGION_FILE}", "")),
        PART: inputs_digest(run.code, _only_tables(run.inputs)),
        **{f"page {page}": everything for page in PAGES},
    }


def _make(
    run: Build,
    plan: Mapping[str, str],
    wanted: Sequence[str],
    data: Path | None,
    documents: Path | None,
    date: str,
    alignments: Path | None,
    progress: Progress,
) -> tuple[str, ...]:
    """Make what is stale; returns the documents that could not be read."""
    tables = given = load_tables(data)
    surveyed: dict[StretchKey, Alignment] = {}
    if alignments is not None:
        surveyed = read_alignments(alignments, stretches=own_stretches(tables))
    reading = None
    if documents is not None:
        reading = read_folder(documents, tables, date=date, progress=progress)
        tables = reading.tables
    layers = build_layer_files(
        run, tables, wanted or LAYERS, alignments=surveyed, progress=progress
    )
    if wanted:
        run.keep_rest()
    else:
        site = Site(tables, layers, reading)
        _build_package(run, plan["package"], layers, progress)
        _build_tables(run, plan["tables"], tables, reading, progress)
        _build_travel(run, plan["travel"], site, progress)
        _build_near(run, plan[PART], layers, given, progress)
        _build_pages(run, plan, site, progress)
    faults = () if reading is None else reading.faults
    if faults:
        run.record["faults"] = list(faults)
    return faults


def step_count(names: Iterable[str], *, documents: Path | None = None) -> int:
    """Number of steps :func:`build` will report for these layers (all when none is named)."""
    texts = 0 if documents is None else len(document_files(documents))
    wanted = with_needs([name for name in names if layer_spec(name)])
    return texts + (len(wanted) if wanted else len(LAYERS) + 4 + len(PAGES))


def _build_package(
    run: Build, fingerprint: str, layers: dict[str, gpd.GeoDataFrame], progress: Progress
) -> None:
    part, name = "package", "corridors.gpkg"
    why = run.stale(part, fingerprint)
    if why is None:
        run.keep(part)
    else:
        path = write_geopackage(layers, run.stage / name)
        run.made(part, fingerprint, [path], why=why, count=None)
    progress(name)


def _build_tables(
    run: Build, fingerprint: str, tables: Tables, reading: Reading | None, progress: Progress
) -> None:
    part = "tables"
    why = run.stale(part, fingerprint)
    if why is None:
        run.keep(part)
    else:
        made = {name: getattr(tables, name) for name in TABLES_SHOWN}
        if reading is not None:
            made |= {
                "mentions": _mentions(reading),
                "unplaced": reading.unplaced,
                "news": reading.news,
            }
        files = [write_table(frame, name, run.stage / "tables") for name, frame in made.items()]
        run.made(part, fingerprint, files, why=why, count=None)
    progress(part)


def _mentions(reading: Reading) -> pd.DataFrame:
    frame = pd.DataFrame([mention.as_record() for mention in reading.mentions])
    return frame.assign(members=["、".join(members) for members in frame["members"]])


def _build_travel(run: Build, fingerprint: str, site: Site, progress: Progress) -> None:
    part = "travel"
    why = run.stale(part, fingerprint)
    if why is None:
        run.keep(part)
    else:
        made = {
            "travel_times": travel_times(site.tables, matrices=site.matrices),
            "gains": site.gains,
            "border_travel": site.border_travel,
        }
        files = [write_table(frame, name, run.stage / "tables") for name, frame in made.items()]
        run.made(part, fingerprint, files, why=why, count=None)
    progress(part)


def _build_near(
    run: Build, fingerprint: str, layers: Layers, tables: Tables, progress: Progress
) -> None:
    """The answers of ``near``: of the tables alone, whatever else this build reads."""
    why = run.stale(PART, fingerprint)
    if why is None:
        run.keep(PART)
    else:
        if len(_only_tables(run.inputs)) < len(run.inputs):
            layers = build_layers(tables, ("districts", "cities", "projects"))
        path = run.stage / INDEX
        path.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(near_index(tables, layers, project_kinds()), ensure_ascii=False)
        path.write_text(text + "\n", encoding="utf-8", newline="\n")
        run.made(PART, fingerprint, [path], why=why, count=None)
    progress(PART)


def _only_tables(inputs: Mapping[str, str]) -> dict[str, str]:
    return {name: digest for name, digest in inputs.items() if name.startswith("data/")}


def _build_pages(run: Build, plan: Mapping[str, str], site: Site, progress: Progress) -> None:
    for page, draw in PAGES.items():
        part = f"page {page}"
        fingerprint = plan[part]
        why = run.stale(part, fingerprint)
        if why is None:
            run.keep(part)
        else:
            path = run.stage / page
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(draw(site), encoding="utf-8", newline="\n")
            run.made(part, fingerprint, [path], why=why, count=None)
        progress(page)
