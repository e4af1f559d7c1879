"""A whole build: tables to layers, layers to pages, all of it or none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Final

import geopandas as gpd

import geo
import layers as layers_package
import maps
from geo.alignments import read_alignments
from geo.tables import Tables, load_tables, table_files
from geo.timeline import as_of
from layers.border_travel import border_travel
from layers.building import (
    Build,
    build_layer_files,
    building,
    digest_of,
    program_fingerprint,
    table_file,
)
from layers.gains import gains
from layers.nearby import distance_table, with_extents
from layers.registry import LAYERS, layer_spec, with_needs
from layers.travel_times import travel_matrices, travel_times
from layers.writing import write_geopackage, write_table
from maps.context import PageContext

Progress = Callable[[str], None]

#: Tables that are shown as they are, beside the layers.
TABLES_SHOWN: Final = ("documents", "evidence", "figures", "status_history")


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What a build did: how many parts there are, those made anew, and the file to open."""

    parts: int
    rebuilt: tuple[str, ...]
    open_first: Path


def build(
    *,
    out: Path,
    data: Path | None = None,
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
    surveyed = {}
    if alignments is not None:
        lines = {*tables.rail["id"], *tables.roads["id"]}
        surveyed = read_alignments(alignments, lines=lines)
        inputs["alignments"] = alignments
    with building(out, inputs, code=_program(), force=force) as run:
        layers = build_layer_files(
            run, tables, wanted or LAYERS, alignments=surveyed, progress=progress
        )
        if wanted:
            run.keep_rest()
        else:
            _build_package(run, layers, progress)
            _build_tables(run, tables, progress)
            _build_travel(run, tables, progress)
            _build_pages(run, tables, layers, progress)
        rebuilt = tuple(p for p in run.record["parts"] if run.is_new(p))
    index = out / "index.html"
    overview = out / "maps" / "overview.html"
    first = next((f for f in (index, overview) if f.is_file() and not wanted), out / "layers")
    return BuildResult(len(run.record["parts"]), rebuilt, first)


def step_count(names: Iterable[str]) -> int:
    """Number of steps :func:`build` will report for these layers (all when none is named)."""
    wanted = with_needs([name for name in names if layer_spec(name)])
    return len(wanted) if wanted else len(LAYERS) + 3 + len(PAGES)


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


def _build_tables(run: Build, tables: Tables, progress: Progress) -> None:
    part = "tables"
    fingerprint = digest_of(*(run.inputs[f"data/{name}.csv"] for name in TABLES_SHOWN))
    why = run.stale(part, fingerprint)
    if why is None:
        run.keep(part)
    else:
        files = [
            write_table(getattr(tables, name), name, run.stage / "tables") for name in TABLES_SHOWN
        ]
        run.made(part, fingerprint, files, why=why, count=None)
    progress(part)


def _build_travel(run: Build, tables: Tables, progress: Progress) -> None:
    part = "travel"
    used = ("places", "boundaries", "rail", "rail_points", "roads", "road_points", "parameters")
    fingerprint = digest_of(run.code, *(run.inputs[f"data/{table_file(name)}"] for name in used))
    why = run.stale(part, fingerprint)
    if why is None:
        run.keep(part)
    else:
        matrices = travel_matrices(tables)
        made = {
            "travel_times": travel_times(tables, matrices=matrices),
            "gains": gains(tables, matrices=matrices),
            "border_travel": border_travel(tables),
        }
        files = [write_table(frame, name, run.stage / "tables") for name, frame in made.items()]
        run.made(part, fingerprint, files, why=why, count=None)
    progress(part)


def _build_pages(
    run: Build, tables: Tables, layers: dict[str, gpd.GeoDataFrame], progress: Progress
) -> None:
    fingerprint = run.all_layers()
    stale = {page: run.stale(f"page {page}", fingerprint) for page in PAGES}
    context = None
    for page, why in stale.items():
        part = f"page {page}"
        if why is None:
            run.keep(part)
        else:
            context = context or _context(tables, layers)
            path = run.stage / page
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(PAGES[page](layers, tables, context), encoding="utf-8", newline="\n")
            run.made(part, fingerprint, [path], why=why, count=None)
        progress(page)


def _context(tables: Tables, layers: dict[str, gpd.GeoDataFrame]) -> PageContext:
    extents = with_extents(layers["projects"], layers)
    return PageContext(
        as_of=as_of(tables),
        version=version("corridor-atlas"),
        distances=distance_table(extents, layers["districts"]),
        portal="../index.html",
    )


def _overview(layers: dict[str, gpd.GeoDataFrame], tables: Tables, context: PageContext) -> str:
    from maps.overview import overview_page

    return overview_page(layers, tables, context=context)


#: Every page by its place in the output folder, and what draws it.
PAGES: Final[Mapping[str, Callable[[dict[str, gpd.GeoDataFrame], Tables, PageContext], str]]] = {
    "maps/overview.html": _overview,
}


def _program() -> str:
    return program_fingerprint(*(p.__path__[0] for p in (geo, layers_package, maps)))
