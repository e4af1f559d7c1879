"""A build on disk: what changed since the last one, and what is made of it.

``build.json`` remembers the fingerprint of everything a part was made from; a part whose
fingerprint is the same, and whose files still hold what was written, is left alone. Nothing in
the output folder is touched before every new file is whole, and files that are not ours never.
"""

from __future__ import annotations

__all__ = [
    "WAIT_S",
    "Build",
    "Progress",
    "build_layer_files",
    "building",
    "layer_fingerprints",
    "table_file",
]

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

import geopandas as gpd
import pyarrow as pa
import pyogrio

from geo.dates.stretches import StretchKey
from geo.errors import DataError, Fault
from geo.osm.alignments import Alignment
from geo.parsing import unread
from geo.tables.door import Tables, table_files
from geo.tables.folder import REGION_FILE
from layers.files.fingerprints import digest_of, inputs_digest
from layers.files.lock import locked
from layers.files.publication import publish, recover, refuse_blocked, refuse_foreign
from layers.files.record import file_digest, is_as_written, is_ours, read_record
from layers.files.stage import Stage, new_stage, remove_leftovers
from layers.files.verification import verify
from layers.files.writing import read_layer, write_layer, write_table
from layers.registry import EVERY_LAYER, LAYERS, build_layer, takes_alignments, with_needs

Progress = Callable[[str], None]
#: What the libraries that write our files raise on a full disk, beside OSError.
_WRITERS: Final = (
    pyogrio.errors.DataSourceError,
    pyogrio.errors.DataLayerError,
    pyogrio.errors.FeatureError,
    pyogrio.errors.GeometryError,
    pa.ArrowException,
    sqlite3.Error,
)
#: How long a build waits for another one that is at work in its folder, in seconds.
WAIT_S: Final = 300.0


@dataclass
class Build:
    """One run: where it writes, what it starts from, and what it has made so far.

    Attributes
    ----------
    out : Path
        The output folder, without links.
    sources : dict of str to Path
        Every input file, by the name it is recorded under.
    code : str
        Fingerprint of this program.
    previous : dict
        ``build.json`` of the last build; empty when there is none to believe.
    force : bool
        Whether everything is made anew.
    record : dict
        ``build.json`` in the making.
    """

    out: Path
    sources: Mapping[str, Path]
    code: str
    previous: dict[str, Any]
    force: bool = False
    record: dict[str, Any] = field(default_factory=dict)
    _stage: Stage | None = None

    @cached_property
    def inputs(self) -> dict[str, str]:
        """SHA-256 of every input file, by name, as it was when the build began."""
        return {name: _input_digest(path) for name, path in sorted(self.sources.items())}

    @property
    def stage(self) -> Path:
        """The folder in which files are made; it mirrors the output folder."""
        if self._stage is None:
            self._stage = new_stage(self.out)
        return self._stage.files

    @cached_property
    def changed_files(self) -> frozenset[str]:
        """Files of the last build that are gone or hold something else now."""
        files = self.previous.get("files", {})
        return frozenset(
            name for name, digest in files.items() if not is_as_written(self.out, name, digest)
        )

    def stale(self, part: str, fingerprint: str) -> str | None:
        """Why a part must be made anew; None when the last one still stands."""
        last = self.previous.get("parts", {}).get(part)
        if last is None:
            return "no earlier build"
        if last["fingerprint"] != fingerprint:
            return self._what_changed()
        changed = sorted(self.changed_files.intersection(last["files"]))
        if changed:
            there = (self.out / changed[0]).exists()
            return f"{changed[0]} was not as it was written" if there else "a file was missing"
        return str(last["why"]) if self.force else None

    def keep(self, part: str) -> None:
        """Take a part over from the last build as it is."""
        self.record["parts"][part] = self.previous["parts"][part]

    def keep_rest(self) -> None:
        """Take over every part of the last build that this run was not asked for."""
        for part, entry in self.previous.get("parts", {}).items():
            self.record["parts"].setdefault(part, entry)

    def note_whole(self, *, asked_for_all: bool) -> None:
        """Note that every part now stands for these inputs, where that is so.

        A run that was asked for some layers only leaves a whole build whole.
        """
        whole = inputs_digest(self.code, self.inputs)
        if asked_for_all or self.previous.get("whole") == whole:
            self.record["whole"] = whole

    def is_new(self, part: str) -> bool:
        """Whether this run made the part anew."""
        return self.record["parts"][part] is not self.previous.get("parts", {}).get(part)

    def made(
        self, part: str, fingerprint: str, files: Iterable[Path], *, why: str, count: int | None
    ) -> None:
        """Note a part that has been made anew, with its files (in the stage)."""
        names = [file.relative_to(self.stage).as_posix() for file in files]
        entry: dict[str, Any] = {"fingerprint": fingerprint, "files": names, "why": why}
        if count is not None:
            entry["features"] = count
        self.record["parts"][part] = entry

    def publish(self) -> None:
        """Move what was made into the output folder, if anything was."""
        if self._stage is None:
            return
        for name, path in self.sources.items():
            if _input_digest(path) != self.inputs[name]:
                raise DataError([Fault(str(path), "changed while it was read; build again")])
        parts = self.record["parts"]
        known = self.previous.get("files", {})
        made = self._stage.names()
        counts = {
            name.removeprefix("layer "): part["features"]
            for name, part in parts.items()
            if name.startswith("layer ")
        }
        verify(self._stage.files, made, counts=counts)
        files = {name: known.get(name, "") for part in parts.values() for name in part["files"]}
        files |= {name: file_digest(self._stage.files / name) for name in made}
        self.record["files"] = dict(sorted(files.items()))
        if not self.force:
            whole = not known and is_ours(
                self.out
            )  # a damaged record: the names are ours all the same
            refuse_foreign(self.out, self._stage, written=None if whole else known)
        refuse_blocked(self.out, made)
        drop = {name: digest for name, digest in known.items() if name not in files}
        publish(self.out, self._stage, self.record, drop=drop, damaged=self.changed_files)

    def close(self) -> None:
        """Remove what was made and not published."""
        if self._stage is not None:
            self._stage.remove()

    def _what_changed(self) -> str:
        before = self.previous.get("inputs", {})
        changed = sorted(n for n, digest in self.inputs.items() if before.get(n) != digest)
        changed += sorted(f"{name} (gone)" for name in before if name not in self.inputs)
        if self.previous.get("code") != self.code:
            changed.append("the program")
        return "changed: " + ", ".join(changed)


@contextmanager
def building(
    out: Path,
    inputs: Mapping[str, Path],
    *,
    code: str,
    force: bool = False,
    wait_s: float = WAIT_S,
    waiting: Progress = lambda _: None,
) -> Iterator[Build]:
    """Stage a build; move its files in when the body ends well, drop them when it does not.

    Parameters
    ----------
    out : Path
        Output folder; made when it is not there.
    inputs : mapping of str to Path
        Input files by the name they are recorded under.
    code : str
        Fingerprint of the program.
    force : bool
        Whether to make everything anew, in place of files that no build wrote too.
    wait_s : float
        How long to wait for another build in this folder, in seconds.
    waiting : callable
        Called with who that is, when there is one.

    Raises
    ------
    geo.errors.DataError
        When `out` cannot be used, another build is at work in it, or it holds files of the
        same names that no build wrote.
    """
    folder, fresh = _output_folder(out)
    try:
        with locked(folder, wait_s=wait_s, waiting=waiting):
            recover(folder)
            remove_leftovers(folder)
            run = Build(folder, inputs, code, read_record(folder), force=force)
            run.record = {
                "format": 1,
                "version": version("corridor-atlas"),
                "code": code,
                "inputs": run.inputs,
                "parts": {},
            }
            try:
                yield run
                run.publish()
            finally:
                run.close()
    except OSError as error:
        place = error.filename2 or error.filename or out
        reason = error.strerror or error
        raise DataError([Fault(str(place), f"cannot be written ({reason})")]) from None
    except _WRITERS as error:
        raise DataError([Fault(str(out), f"cannot be written ({error})")]) from None
    finally:
        for made in fresh:  # of a build that made nothing
            with suppress(OSError):
                made.rmdir()


def _output_folder(out: Path) -> tuple[Path, list[Path]]:
    """The output folder without links, and the folders made for it, innermost first."""
    try:
        found = _no_folder(out)
        if found is None:
            folder = out.resolve()
            fresh = [path for path in (folder, *folder.parents) if not path.exists()]
            folder.mkdir(parents=True, exist_ok=True)
            return folder, fresh
    except (OSError, RuntimeError, ValueError) as error:  # a loop of links; a NUL in the name
        reason = getattr(error, "strerror", None) or "no name of a folder"
        raise DataError([Fault(str(out), f"cannot write here ({reason})")]) from None
    raise DataError([Fault(str(out), f"expected a folder to write to, found {found}")])


def _no_folder(out: Path) -> str | None:
    """What stands where the output folder should; None when it is one, or can become one."""
    if out.is_symlink() and not out.exists():
        return "a link to nothing"
    if out.exists() and not out.is_dir():
        return "a file"
    return "the whole disk" if out.resolve() == Path(out.resolve().anchor) else None


def _input_digest(path: Path) -> str:
    try:
        return file_digest(path)
    except OSError as error:
        raise DataError([Fault(str(path), unread(error))]) from None


def layer_fingerprints(run: Build, names: Iterable[str]) -> dict[str, str]:
    """Fingerprint of everything each layer is made from, for these layers and their needs."""
    prints: dict[str, str] = {}
    documents = [d for n, d in run.inputs.items() if n.startswith("documents/")]
    region = run.inputs.get(f"data/{REGION_FILE}", "")
    for name in with_needs(names):
        spec = LAYERS[name]
        used = [f"data/{table_file(t)}" for t in (*EVERY_LAYER, *spec.tables)]
        surveyed = run.inputs.get("alignments", "") if takes_alignments(name) else ""
        needs = (prints[need] for need in spec.needs)
        prints[name] = digest_of(
            run.code, *(run.inputs[u] for u in used), *documents, region, surveyed, *needs
        )
    return prints


def build_layer_files(
    run: Build,
    tables: Tables,
    names: Iterable[str],
    *,
    alignments: Mapping[StretchKey, Alignment] | None = None,
    progress: Progress,
) -> dict[str, gpd.GeoDataFrame]:
    """Make the layers that are stale, read the others back.

    Parameters
    ----------
    run : Build
    tables : Tables
    names : iterable of str
        Layers wanted; what they need comes with them.
    alignments : mapping of stretch key to Alignment, optional
        Surveyed alignments, read from the input recorded as ``alignments``.
    progress : callable
        Called with a layer's name when it is done.

    Returns
    -------
    dict of str to GeoDataFrame
    """
    layers: dict[str, gpd.GeoDataFrame] = {}
    prints = layer_fingerprints(run, names)
    for name in prints:
        why = run.stale(f"layer {name}", prints[name])
        if why is None:
            layers[name] = read_layer(name, run.out / "layers")
            run.keep(f"layer {name}")
        else:
            layers[name] = build_layer(name, tables, layers, alignments=alignments or {})
            files = write_layer(layers[name], name, run.stage / "layers")
            files.append(write_table(layers[name], name, run.stage / "tables"))
            count = len(layers[name])
            run.made(f"layer {name}", prints[name], files, why=why, count=count)
        progress(name)
    return layers


def table_file(name: str) -> str:
    """File name of a table or polygon file."""
    stem = name
    return next(p.name for p in table_files() if p.stem == stem)
