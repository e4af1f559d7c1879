"""Kinds of fault beside kills: damaged outputs and records, and a world that does not let one write.

Each kind breaks a folder with a clean build, or what lies around it, and lets a build of the
other version run into it. Its end is told (:data:`TOLD`) or good; no folder that is believed
afterwards is torn; where nothing that is not ours stands in the way, the next build is as a
clean one (:meth:`fault_bench.Bench.problems`).
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from fault_bench import TOLD, Bench

from layers.files.record import RECORD


@dataclass(frozen=True)
class Kind:
    """A kind of fault.

    Attributes
    ----------
    name : str
    damage : callable of Path
        What is done to a folder with a clean build before the other version is built into it.
    ends : int
        Exit status of the build that meets it.
    before : callable
        What is done to the world of that build alone.
    stays : bool
        Whether the next build meets the fault too: it is the person's to mend.
    """

    name: str
    damage: Callable[[Path], None] = lambda out: None
    ends: int = 0
    before: Callable[[], None] = lambda: None
    stays: bool = False


def _record(text: str) -> Callable[[Path], None]:
    return lambda out: _write(out / RECORD, text)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def _outside(out: Path) -> None:
    """A record that claims a file beside the folder."""
    record = json.loads((out / RECORD).read_text())
    record["files"]["../mine.txt"] = "0" * 64
    _write(out / RECORD, json.dumps(record))


def _cut(name: str, share: float) -> Callable[[Path], None]:
    def damage(out: Path) -> None:
        path = out / name
        path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])

    return damage


def _without_layer(out: Path) -> None:
    with sqlite3.connect(out / "corridors.gpkg") as file:
        file.execute("DELETE FROM gpkg_contents WHERE table_name = 'districts'")


def _mixed(out: Path) -> None:
    """One layer of another version, whole in itself."""
    shutil.copy(out.parent / "clean-B" / "layers" / "projects.geojson", out / "layers")


def _in_future(out: Path) -> None:
    for path in [out, *out.rglob("*")]:
        os.utime(path, (2_300_000_000, 2_300_000_000))


def _staged(out: Path) -> None:
    """What a dead build leaves, the lock of a process that is gone included."""
    owner = {"process": 999_999, "host": "gone", "since": "2026-01-01 00:00:00"}
    _write(out / ".corridors-lock", json.dumps({"corridors build": owner}))
    (out / ".corridors-0123456789abcdef0123456789abcdef").mkdir()


def _foreign(out: Path) -> None:
    """The folder is a person's own, with a layer of that name."""
    for path in (out / RECORD, out / "layers" / "areas.geojson"):
        path.unlink()
    _write(out / "layers" / "areas.geojson", "mine")


def _folder_there(out: Path) -> None:
    (out / "layers" / "rail.geojson").unlink()
    (out / "layers" / "rail.geojson").mkdir()
    _write(out / "layers" / "rail.geojson" / "mine.txt", "mine")


def _small_files() -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))


def _few_files() -> None:
    """Some more than this process has open: how many that is depends on who runs it."""
    most = max(map(int, os.listdir("/proc/self/fd"))) + 6
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


#: What happens inside a folder on which everything else works.
KINDS = (
    Kind("record is no JSON", _record("nonsense")),
    Kind("record emptied", _record("")),
    Kind("record with parts as a list", _record('{"parts": []}')),
    Kind("record with parts null", _record('{"parts": null}')),
    Kind("record that claims a file outside", _outside),
    Kind("record of another program", _record('{"version": 3}'), TOLD, stays=True),
    Kind("record gone", lambda out: (out / RECORD).unlink(), TOLD),
    Kind("empty layer", _cut("layers/rail.parquet", 0)),
    Kind("page cut in half", _cut("maps/overview.html", 0.5)),
    Kind("truncated GeoPackage", _cut("corridors.gpkg", 0.4)),
    Kind("GeoPackage without a layer", _without_layer),
    Kind("layer of another version", _mixed),
    Kind("layer gone", lambda out: (out / "layers" / "rail.geojson").unlink()),
    Kind("clock set back", _in_future),
    Kind("lock and stage of a dead build", _staged),
    Kind("a file that is not ours", _foreign, TOLD, stays=True),
    Kind("a folder where a layer goes", _folder_there, TOLD, stays=True),
    Kind("file size limit", ends=TOLD, before=_small_files),
    Kind("hardly any open files", before=_few_files),
)


def broken_inside(bench: Bench) -> list[str]:
    """Every kind of :data:`KINDS`: what the build that meets it does, and the next."""
    wrong = []
    for number, kind in enumerate(KINDS):
        out = bench.start(f"kind-{number}")
        kind.damage(out)
        left = None if kind.ends == 0 else _raw(out)
        log = out.with_name(out.name + ".first")
        ended = bench.build(out, "B", before=kind.before, log=log).wait()
        told = log.read_text()
        found = []
        if ended != kind.ends or "Traceback" in told or (ended and not told.strip()):
            found.append(f"ended with {ended}, not {kind.ends}: {told[-200:]}")
        if left is not None and _raw(out) != left:
            found.append("a build that was refused changed the folder")
        found += _met_again(bench, out) if kind.stays else bench.problems(out, "A")
        wrong += [f"{kind.name}: {problem}" for problem in found]
        bench.clear(out)
    return wrong


def _met_again(bench: Bench, out: Path) -> list[str]:
    """What the person has to mend is told each time, and everything stays as it is."""
    bench.trials += 1
    left = _raw(out)
    ended = bench.build(out, "A").wait()
    return [f"met again, ended with {ended}"] * (ended != TOLD) + ["changed"] * (_raw(out) != left)


def _raw(out: Path) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in sorted(out.rglob("*")) if p.is_file()}


def stopped(bench: Bench) -> list[str]:
    """SIGINT, SIGTERM and SIGHUP at three moments each leave no stage and nothing torn."""
    wrong, took = [], bench.how_long()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        for share in (0.2, 0.5, 0.9):
            out = bench.start(f"stopped-{number.name}-{share}")
            child = bench.build(out, "B")
            time.sleep(took * share)
            child.kill(number)
            child.wait()
            wrong += [f"{number.name} at {share}: {p}" for p in bench.problems(out, "A")]
            bench.clear(out)
    return wrong


def elsewhere(bench: Bench) -> tuple[list[str], list[str]]:
    """Folders on other ground: links, other disks, full ones, and such that cannot be written.

    Returns
    -------
    wrong, left_out : list of str
        Problems, and what this machine does not let one try.
    """
    wrong, left_out = [], []

    def expect(name: str, out: Path, ends: int) -> None:
        log = bench.folder / "elsewhere.log"
        ended = bench.build(out, "A", log=log).wait()
        told = log.read_text()
        if ended != ends or "Traceback" in told:
            wrong.append(f"{name}: ended with {ended}, not {ends}: {told[-200:]}")
        elif ended == 0 and bench.ours(out) != bench.clean["A"]:
            wrong.append(f"{name}: not as a clean build")

    nowhere, file = bench.folder / "to-nothing", bench.folder / "a-file"
    nowhere.symlink_to(bench.folder / "nothing" / "there")
    expect("link to nothing", nowhere, TOLD)
    file.write_text("mine")
    expect("a file in place of the folder", file, TOLD)
    if file.read_text() != "mine":
        wrong.append("a file in place of the folder: lost")
    real, link = bench.folder / "real", bench.folder / "a-link"
    real.mkdir()
    link.symlink_to(real)
    expect("link to a folder", link, 0)
    expect("a name of 300 letters", bench.folder / ("x" * 300), TOLD)
    for name, options, ends in (
        ("another disk", "size=64m", 0), ("full disk", "size=64k", TOLD),
        ("disk for reading only", "ro", TOLD),
    ):  # fmt: skip
        with _mounted(bench.folder / name.replace(" ", "-"), options) as disk:
            if disk is None:
                left_out.append(name)
            else:
                expect(name, disk / "out", ends)
    return wrong, left_out


@contextmanager
def _mounted(at: Path, options: str) -> Iterator[Path | None]:
    """A small disk in memory; None where one may not mount."""
    at.mkdir()
    told = None
    with suppress(OSError):
        told = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "none", str(at)], capture_output=True
        )
    if told is None or told.returncode:
        yield None
        return
    try:
        yield at
    finally:
        subprocess.run(["umount", str(at)], check=True)
