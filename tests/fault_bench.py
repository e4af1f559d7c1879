"""Builds that are broken on purpose, by the hundred: the bench of the fault tests.

A whole build takes seconds, nearly all of them for computing what is in the files. Here that
is computed once, for two versions of the tables, and every build is a forked child in which
only the computing is replaced: what writes, hashes, locks, stages, publishes and recovers is
the real thing, on real files. A child can be killed at any moment or at any rename.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import signal
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from unittest import mock

import geopandas as gpd
import pyarrow as pa

import layers.files.incremental as incremental
import layers.files.publication as publication
import maps.build as whole
from damage import change
from geo.errors import CorridorError
from geo.tables.folder import data_folder
from layers.files.record import RECORD, read_record

PAGE = "<!DOCTYPE html><title>{}</title><p>{}</p></html>\n"
#: Exit statuses of a child beside 0: an error of ours, and anything else.
TOLD, CRASHED = 3, 4


@dataclass
class Child:
    """A build that runs in its own process."""

    pid: int

    def kill(self, number: int = signal.SIGKILL) -> None:
        with suppress(ProcessLookupError):
            os.kill(self.pid, number)

    def wait(self, limit_s: float = 120.0) -> int:
        """Exit status; minus the signal that ended it."""
        end = time.monotonic() + limit_s
        while time.monotonic() < end:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                return os.waitstatus_to_exitcode(status)
            time.sleep(0.002)
        self.kill()
        os.waitpid(self.pid, 0)
        raise AssertionError(f"a build hung for {limit_s} s")


@dataclass
class Bench:
    """Two versions of the tables, what a clean build of each is, and builds to break."""

    folder: Path
    data: dict[str, Path] = field(default_factory=dict)
    clean: dict[str, dict[str, str]] = field(default_factory=dict)
    trials: int = 0
    accepted: int = 0

    def __post_init__(self) -> None:
        pa.set_cpu_count(1)  # threads and forks do not mix
        self.folder.mkdir(parents=True, exist_ok=True)
        skip = shutil.ignore_patterns("*.py", "__pycache__")
        for version in "AB":
            self.data[version] = self.folder / f"data-{version}"
            shutil.copytree(data_folder(), self.data[version], ignore=skip)
        change(self.data["B"] / "places.csv", 3, "note", "another note")
        change(self.data["B"] / "projects.csv", 2, "name", "另一个项目")
        from geo.tables.door import load_tables
        from layers.registry import build_layers

        self._tables = {v: load_tables(self.data[v]) for v in "AB"}
        # A few small features of each layer: what is tested is where files go, not what is in them.
        self._layers = {
            v: {name: _few(layer) for name, layer in build_layers(self._tables[v]).items()}
            for v in "AB"
        }
        for layer in self._layers["B"].values():
            layer["name"] = [f"{text} B" for text in layer["name"]]
        self._travel = self._tables["A"].parameters
        for tables in self._tables.values():
            for name in whole.TABLES_SHOWN:
                object.__setattr__(tables, name, getattr(tables, name).head(4))
        for version in "AB":
            out = self.folder / f"clean-{version}"
            assert self.build(out, version).wait() == 0
            self.clean[version] = digests(out)

    def build(
        self,
        out: Path,
        version: str,
        *,
        force: bool = False,
        wait_s: float = 60.0,
        before: Callable[[], None] = lambda: None,
        log: Path | None = None,
    ) -> Child:
        """Start a build of a version in a child; `before` may break the child's world."""
        pid = os.fork()
        if pid:
            return Child(pid)
        status = CRASHED
        try:
            if log is None:
                os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            else:
                os.dup2(os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2)
            sys.stderr = os.fdopen(2, "w", buffering=1)  # not what a test runner took it for
            before()
            self._run(out, version, force, wait_s)
            status = 0
        except CorridorError as error:
            print(error, file=sys.stderr)
            status = TOLD
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(status)

    def _run(self, out: Path, version: str, force: bool, wait_s: float) -> None:
        layers = self._layers[version]
        text = f"{version} {hashlib.sha256((self.data[version] / 'places.csv').read_bytes()).hexdigest()}"
        pages = {page: lambda _site, page=page: PAGE.format(page, text) for page in whole.PAGES}
        site = mock.Mock(
            gains=self._travel, border_travel=self._travel, tables=self._tables[version]
        )
        with (
            mock.patch.object(whole, "load_tables", return_value=self._tables[version]),
            mock.patch.object(incremental, "build_layer", lambda name, *_, **__: layers[name]),
            mock.patch.object(whole, "travel_times", return_value=self._travel),
            mock.patch.object(whole, "Site", return_value=site),
            mock.patch.object(whole, "PAGES", pages),
            mock.patch.object(whole, "near_index", return_value={"names": {}}),
            mock.patch.object(whole, "code_of", return_value="bench"),
        ):
            whole.build(out=out, data=self.data[version], force=force, wait_s=wait_s)

    def start(self, name: str, version: str = "A") -> Path:
        """A folder with a clean build and, in and beside it, files that are not ours."""
        out = self.folder / name
        shutil.copytree(self.folder / f"clean-{version}", out)
        for mine in self.mine(out):
            mine.parent.mkdir(parents=True, exist_ok=True)
            mine.write_text(f"mine: {mine.name}")
        return out

    def mine(self, out: Path) -> list[Path]:
        """What lies in and beside an output folder and belongs to the person."""
        beside = out.with_name(out.name + ".building") / "mine.txt"
        inside = ("mine.txt", "layers/mine.geojson", ".corridors-mine/x", "maps/notes/a.html")
        return [beside, *(out / name for name in inside)]

    def problems(self, out: Path, version: str, *, status: int = 0) -> list[str]:
        """What is wrong after a broken build and a next one: nothing should be.

        First the folder as the broken build left it: were it believed, it would have to be
        one of the two clean builds. Then a build of `version` has to end like a clean one.
        """
        self.trials += 1
        wrong = []
        if read_record(out):
            self.accepted += 1
            left = self.ours(out)
            if left not in self.clean.values():
                wrong.append("a torn or mixed folder has a record that is believed")
        log = out.with_name(out.name + ".log")
        ended = self.build(out, version, log=log).wait()
        if ended != status:
            wrong.append(f"the next build ended with {ended}: {log.read_text()[-300:]}")
        elif ended == 0:
            left = self.ours(out)
            if left != self.clean[version]:
                names = {
                    n
                    for n in {*left, *self.clean[version]}
                    if left.get(n) != self.clean[version].get(n)
                }
                wrong.append(f"the next build is not as a clean one: {sorted(names)[:5]}")
            wrong += [f"left behind: {p.name}" for p in leftovers(out)]
        for mine in self.mine(out):
            if not mine.is_file() or mine.read_text() != f"mine: {mine.name}":
                wrong.append(f"lost a file that is not ours: {mine}")
        return wrong

    def ours(self, out: Path) -> dict[str, str]:
        """Digests of a folder without the person's files."""
        mine = {p.relative_to(out).as_posix() for p in self.mine(out) if out in p.parents}
        return {
            name: digest
            for name, digest in digests(out).items()
            if name not in mine and not name.startswith(".corridors-")
        }

    def kill_after(self, out: Path, version: str, seconds: float) -> None:
        child = self.build(out, version)
        time.sleep(seconds)
        child.kill()
        child.wait()

    def kill_at_rename(self, out: Path, version: str, number: int, *, after: bool) -> bool:
        """Kill a build just before or after its n-th rename; False when it has fewer."""

        def arm() -> None:
            real, count = os.replace, [0]

            def replace(source: object, target: object) -> None:
                count[0] += 1
                if count[0] == number and not after:
                    os.kill(os.getpid(), signal.SIGKILL)
                real(source, target)
                if count[0] == number and after:
                    os.kill(os.getpid(), signal.SIGKILL)

            publication.os.replace = replace

        return self.build(out, version, before=arm).wait() == -signal.SIGKILL

    def how_long(self) -> float:
        """Seconds that an undisturbed build takes here and now."""
        out = self.start("timed")
        began = time.monotonic()
        assert self.build(out, "B").wait() == 0
        took = time.monotonic() - began
        self.clear(out)
        return took

    def clear(self, out: Path) -> None:
        for path in self.folder.glob(out.name + "*"):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink()


def _few(layer: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    few = layer.head(3).copy()
    points = few.geom_type.eq("Point").all()
    return few if points else few.set_geometry(few.simplify(0.1))


def digests(folder: Path) -> dict[str, str]:
    """Digest of every file; of the record without the reasons, which tell the past."""
    found = {}
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        name = path.relative_to(folder).as_posix()
        raw = path.read_bytes()
        if name == RECORD:
            record = json.loads(raw)
            for part in record["parts"].values():
                del part["why"]
            raw = json.dumps({k: v for k, v in record.items() if k != "check"}).encode()
        found[name] = hashlib.sha256(raw).hexdigest()
    return found


def leftovers(out: Path) -> list[Path]:
    """Files of ours that a build should have taken away again."""
    return [
        p for p in out.iterdir() if p.name.startswith(".corridors-") and p.name != ".corridors-mine"
    ]


def random_kills(bench: Bench, count: int, *, seed: int = 14) -> list[str]:
    """Kill builds at random moments of their whole run, and build again."""
    moments, wrong = random.Random(seed), []
    took = bench.how_long()
    for i in range(count):
        out = bench.start(f"kill-{i}")
        seconds = moments.uniform(0.0, took * 1.1)
        bench.kill_after(out, "B", seconds)
        if moments.random() < 0.2:  # and again, while it recovers
            bench.kill_after(out, "A", moments.uniform(0.0, took / 4))
        wrong += [
            f"kill after {seconds:.3f} s: {p}" for p in bench.problems(out, moments.choice("AB"))
        ]
        bench.clear(out)
    return wrong


def rename_kills(bench: Bench, *, every: int = 1) -> tuple[int, list[str]]:
    """Kill a build before and after each of its renames, and build again."""
    wrong, count, number = [], 0, 1
    for number in range(1, 1000, every):
        for after in (False, True):
            out = bench.start(f"rename-{number}-{after}")
            killed = bench.kill_at_rename(out, "B", number, after=after)
            version = "AB"[(number + after) % 2]
            wrong += [f"rename {number} {after}: {p}" for p in bench.problems(out, version)]
            bench.clear(out)
            if not killed:
                return count, wrong
            count += 1
    return count, wrong


def concurrent(bench: Bench, rounds: int, *, builders: int = 2, seed: int = 14) -> list[str]:
    """Let several builds loose on one folder at once."""
    moments, wrong = random.Random(seed), []
    for i in range(rounds):
        out = bench.start(f"pair-{builders}-{i}")
        children = []
        for version in ("AB" * builders)[:builders]:
            children.append(
                bench.build(out, version, log=out.with_name(f"{out.name}.{len(children)}"))
            )
            time.sleep(moments.uniform(0.0, 0.3))
        ended = [child.wait(300) for child in children]
        if set(ended) != {0}:
            wrong.append(f"builders ended with {ended}")
        if not read_record(out):
            wrong.append("no record after all have ended")
        wrong += bench.problems(out, moments.choice("AB"))
        bench.clear(out)
    return wrong
