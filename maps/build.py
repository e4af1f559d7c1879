"""A whole build: tables to layers, layers to pages, all of it or none."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd

import geo
import layers as layers_package
import maps
from geo.alignments import read_alignments
from geo.tables import load_tables, table_files
from layers.building import Build, build_layer_files, building, program_fingerprint
from layers.registry import LAYERS, layer_spec, with_needs
from layers.writing import write_geopackage

Progress = Callable[[str], None]


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
        rebuilt = tuple(p for p in run.record["parts"] if run.is_new(p))
    index = out / "index.html"
    first = index if index.is_file() and not wanted else out / "layers"
    return BuildResult(len(run.record["parts"]), rebuilt, first)


def step_count(names: Iterable[str]) -> int:
    """Number of steps :func:`build` will report for these layers (all when none is named)."""
    wanted = with_needs([name for name in names if layer_spec(name)])
    return len(wanted) if wanted else len(LAYERS) + 1


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


def _program() -> str:
    return program_fingerprint(*(p.__path__[0] for p in (geo, layers_package, maps)))
