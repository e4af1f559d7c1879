"""A whole build: tables to layers, layers to pages, all of it or none."""

from __future__ import annotations

__all__ = ["TABLES_SHOWN", "BuildResult", "Progress", "build", "step_count"]

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import geopandas as gpd
import pandas as pd

import geo
import layers as layers_package
import maps
from geo.dates.stretches import StretchKey, own_stretches
from geo.osm.alignments import Alignment, read_alignments
from geo.reading.use.folder import Reading, document_files, read_folder
from geo.tables.door import Tables, load_tables, table_files
from layers.files.incremental import (
    Build,
    build_layer_files,
    building,
    digest_of,
    program_fingerprint,
    table_file,
)
from layers.files.writing import write_geopackage, write_table
from layers.registry import LAYERS, TRAVEL_TABLES, layer_spec, with_needs
from layers.travel.times import travel_times
from maps.site import PAGES, Site

Progress = Callable[[str], None]

#: Tables that are shown as they are, beside the layers.
TABLES_SHOWN: Final = ("documents", "evidence", "figures", "status_history")


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What a build did: how many parts there are, those made anew, and the file to open.

    ``faults`` tells the documents that could not be read.
    """

    parts: int
    rebuilt: tuple[str, ...]
    open_first: Path
    faults: tuple[str, ...] = ()


def build(
    *,
    out: Path,
    data: Path | None = None,
    documents: Path | None = None,
    alignments: Path | None = None,
    names: Iterable[str] = (),
    force: bool = False,
    progress: Progress = lambda _: None,
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
    alignments : Path, optional
        File of surveyed alignments (``corridors align`` writes one); lines are schematic
        without it.
    names : iterable of str
        Layers to regenerate; all, and the maps, by default.
    force : bool
        Make everything anew, changed or not.
    progress : callable
        Called with the name of each step when it is done.

    Raises
    ------
    geo.errors.DataError
        With every fault of the tables or the alignments; `out` is then untouched.
    geo.errors.UsageError
        For an unknown layer.
    """
    wanted = [name for name in names if layer_spec(name)]
    tables = load_tables(data)
    inputs = {f"data/{path.name}": path for path in table_files(data)}
    surveyed: dict[StretchKey, Alignment] = {}
    if alignments is not None:
        surveyed = read_alignments(alignments, stretches=own_stretches(tables))
        inputs["alignments"] = alignments
    reading = None
    if documents is not None:
        inputs |= {f"documents/{path.name}": path for path in document_files(documents)}
        reading = read_folder(documents, tables, progress=progress)
        tables = reading.tables
    with building(out, inputs, code=_program(), force=force) as run:
        layers = build_layer_files(
            run, tables, wanted or LAYERS, alignments=surveyed, progress=progress
        )
        if wanted:
            run.keep_rest()
        else:
            _build_package(run, layers, progress)
            _build_tables(run, tables, reading, progress)
            site = Site(tables, layers, reading)
            _build_travel(run, site, progress)
            _build_pages(run, site, progress)
        rebuilt = tuple(p for p in run.record["parts"] if run.is_new(p))
    index = out / "index.html"
    overview = out / "maps" / "overview.html"
    first = next((f for f in (index, overview) if f.is_file() and not wanted), out / "layers")
    faults = () if reading is None else reading.faults
    return BuildResult(len(run.record["parts"]), rebuilt, first, faults)


def step_count(names: Iterable[str], *, documents: Path | None = None) -> int:
    """Number of steps :func:`build` will report for these layers (all when none is named)."""
    texts = 0 if documents is None else len(document_files(documents))
    wanted = with_needs([name for name in names if layer_spec(name)])
    return texts + (len(wanted) if wanted else len(LAYERS) + 3 + len(PAGES))


def _build_package(run: Build, layers: dict[str, gpd.GeoDataFrame], progress: Progress) -> None:
    part, name = "package", "corridors.gpkg"
    fingerprint = run.all_layers()
    why = run.stale(part, fingerprint)
    if why is None:
        run.keep(part)
    else:
        path = write_geopackage(layers, run.stage / name)
        run.made(part, fingerprint, [path], why=why, count=None)
    progress(name)


def _build_tables(run: Build, tables: Tables, reading: Reading | None, progress: Progress) -> None:
    part = "tables"
    fingerprint = digest_of(
        run.code,
        *(run.inputs[f"data/{name}.csv"] for name in TABLES_SHOWN),
        *(d for n, d in run.inputs.items() if n.startswith("documents/")),
    )
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


def _build_travel(run: Build, site: Site, progress: Progress) -> None:
    part = "travel"
    used = ("places", "boundaries", "parameters", *TRAVEL_TABLES)
    fingerprint = digest_of(run.code, *(run.inputs[f"data/{table_file(name)}"] for name in used))
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


def _build_pages(run: Build, site: Site, progress: Progress) -> None:
    fingerprint = run.all_layers()
    for page, draw in PAGES.items():
        part = f"page {page}"
        why = run.stale(part, fingerprint)
        if why is None:
            run.keep(part)
        else:
            path = run.stage / page
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(draw(site), encoding="utf-8", newline="\n")
            run.made(part, fingerprint, [path], why=why, count=None)
        progress(page)


def _program() -> str:
    return program_fingerprint(*(p.__path__[0] for p in (geo, layers_package, maps)))
