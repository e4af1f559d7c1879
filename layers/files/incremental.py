"""A build on disk: what changed since the last one, written beside and moved in at the end.

``build.json`` remembers the fingerprint of everything a layer was made from; a layer whose
fingerprint is the same is left alone. Nothing in the output folder is touched before every
new file is whole, and files that are not ours are never touched.
"""

from __future__ import annotations

__all__ = [
    "RECORD",
    "Build",
    "Progress",
    "build_layer_files",
    "building",
    "digest_of",
    "file_digest",
    "program_fingerprint",
    "read_record",
    "table_file",
]

import hashlib
import json
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

import geopandas as gpd

from geo.dates.stretches import StretchKey
from geo.errors import DataError, Fault
from geo.osm.alignments import Alignment
from geo.tables.door import Tables, table_files
from layers.files.writing import read_layer, replace_file, write_layer, write_table
from layers.registry import EVERY_LAYER, LAYERS, build_layer, takes_alignments, with_needs

RECORD = "build.json"
Progress = Callable[[str], None]


@dataclass
class Build:
    """One run: where it writes, what it starts from, and what it has made so far.

    Attributes
    ----------
    out : Path
        The output folder.
    stage : Path
        The folder beside it in which files are made.
    inputs : dict of str to str
        SHA-256 of every input file, by name.
    code : str
        Fingerprint of this program.
    previous : dict
        ``build.json`` of the last build; empty when there is none.
    record : dict
        ``build.json`` in the making.
    """

    out: Path
    stage: Path
    inputs: dict[str, str]
    code: str
    previous: dict[str, Any]
    force: bool = False
    record: dict[str, Any] = field(default_factory=dict)

    def stale(self, part: str, fingerprint: str) -> str | None:
        """Why a part must be made anew; None when the last one still stands."""
        last = self.previous.get("parts", {}).get(part)
        if last is None:
            return "no earlier build"
        if last["fingerprint"] != fingerprint:
            return self._what_changed()
        if any(not (self.out / name).is_file() for name in last["files"]):
            return "a file was missing"
        return str(last["why"]) if self.force else None

    def keep(self, part: str) -> None:
        """Take a part over from the last build as it is."""
        self.record["parts"][part] = self.previous["parts"][part]

    def keep_rest(self) -> None:
        """Take over every part of the last build that this run was not asked for."""
        for part, entry in self.previous.get("parts", {}).items():
            self.record["parts"].setdefault(part, entry)

    def is_new(self, part: str) -> bool:
        """Whether this run made the part anew."""
        return self.record["parts"][part] is not self.previous.get("parts", {}).get(part)

    def all_layers(self) -> str:
        """Fingerprint of all layers together, for what is made from all of them."""
        parts = self.record["parts"]
        return digest_of(
            self.code,
            *self.inputs.values(),
            *(parts[part]["fingerprint"] for part in sorted(parts) if part.startswith("layer ")),
        )

    def made(
        self, part: str, fingerprint: str, files: Iterable[Path], *, why: str, count: int | None
    ) -> None:
        """Note a part that has been made anew, with its files (in the stage)."""
        names = [file.relative_to(self.stage).as_posix() for file in files]
        entry: dict[str, Any] = {"fingerprint": fingerprint, "files": names, "why": why}
        if count is not None:
            entry["features"] = count
        self.record["parts"][part] = entry

    def _what_changed(self) -> str:
        before = self.previous.get("inputs", {})
        changed = sorted(n for n, digest in self.inputs.items() if before.get(n) != digest)
        changed += sorted(f"{name} (gone)" for name in before if name not in self.inputs)
        if self.previous.get("code") != self.code:
            changed.append("the program")
        return "changed: " + ", ".join(changed)


@contextmanager
def building(
    out: Path, inputs: Mapping[str, Path], *, code: str, force: bool = False
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
        Whether to make everything anew.

    Raises
    ------
    geo.errors.DataError
        When `out` or its ``build.json`` cannot be used.
    """
    if out.exists() and not out.is_dir():
        raise DataError([Fault(str(out), "expected a folder to write to, found a file")])
    stage = out.with_name(out.name + ".building")
    digests = {name: file_digest(path) for name, path in sorted(inputs.items())}
    run = Build(out, stage, digests, code, read_record(out), force=force)
    run.record = {
        "format": 1,
        "version": version("corridor-atlas"),
        "code": code,
        "inputs": digests,
        "parts": {},
    }
    try:
        shutil.rmtree(stage, ignore_errors=True)
        stage.mkdir(parents=True)
    except OSError as error:
        raise DataError([Fault(str(stage), f"cannot write here ({error.strerror})")]) from None
    try:
        yield run
        _move_in(run)
    finally:
        shutil.rmtree(stage, ignore_errors=True)


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
    prints: dict[str, str] = {}
    for name in with_needs(names):
        spec = LAYERS[name]
        used = [f"data/{table_file(t)}" for t in (*EVERY_LAYER, *spec.tables)]
        prints[name] = digest_of(
            run.code, *(run.inputs[u] for u in used), *(d for n, d in run.inputs.items() if n.startswith("documents/")),
            run.inputs.get("alignments", "") if takes_alignments(name) else "", *(prints[need] for need in spec.needs),
        )  # fmt: skip
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


def file_digest(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def program_fingerprint(*packages: str) -> str:
    """Digest of the program's own source, so that a newer program rebuilds."""
    digest = hashlib.sha256()
    for package in packages:
        root = Path(package)
        for file in sorted(root.rglob("*")):
            if file.suffix in (".py", ".js", ".css", ".html") and "__pycache__" not in file.parts:
                digest.update(file.relative_to(root).as_posix().encode())
                digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def digest_of(*parts: str) -> str:
    """Short digest of several texts, in their order."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def read_record(out: Path) -> dict[str, Any]:
    """``build.json`` of the last build; empty when there is none, or a damaged one."""
    path = out / RECORD
    if not path.is_file():
        return {}
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except (json.JSONDecodeError, UnicodeDecodeError):
        return {}  # a damaged record only means that everything is made anew
    return record if isinstance(record, dict) and record.get("format") == 1 else {}


def _move_in(run: Build) -> None:
    """Move the staged files to their places and drop ours that are no longer made."""
    staged = [p for p in sorted(run.stage.rglob("*")) if p.is_file()]
    if not staged:
        return
    for path in staged:
        replace_file(path, run.out / path.relative_to(run.stage))
    current = {name for part in run.record["parts"].values() for name in part["files"]}
    before = {n for part in run.previous.get("parts", {}).values() for n in part["files"]}
    for name in sorted(before - current):
        (run.out / name).unlink(missing_ok=True)
    text = json.dumps(run.record, ensure_ascii=False, indent=1) + "\n"
    record = run.stage / RECORD
    record.write_text(text, encoding="utf-8")
    replace_file(record, run.out / RECORD)
