"""A register worked off by worker processes of Dask: the same answer, a worker killed or not."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import shapely

from geo.coordinates import CRS84
from geo.errors import DataError, UsageError
from layers.near import cluster
from layers.near.registers import AskedRegister, register_districts, register_place
from maps.cli import main

distributed = pytest.importorskip("distributed", reason="the extra 'dask' is not installed")
pytestmark = pytest.mark.enable_socket  # of the loopback only: workers are on this machine

ROWS = int(os.environ.get("CORRIDORS_CLUSTER_ROWS", "60000"))


@pytest.fixture(scope="module")
def register(tmp_path_factory) -> Path:
    """A folder of two files with 40 row groups."""
    folder = tmp_path_factory.mktemp("register")
    rng = np.random.default_rng(11)
    for number in range(2):
        half = ROWS // 2
        points = shapely.points(rng.uniform(103.0, 106.0, half), rng.uniform(29.5, 32.0, half))
        rows = {"id": [f"{number}-{i}" for i in range(half)], "name": "项目", "status": "open"}
        frame = gpd.GeoDataFrame(rows, geometry=points, crs=CRS84)
        frame.to_parquet(
            folder / f"{number}.parquet", write_covering_bbox=True, schema_version="1.1.0",
            row_group_size=half // 20,
        )  # fmt: skip
    return folder


@pytest.fixture(scope="module")
def workers():
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, host="127.0.0.1",
        dashboard_address=None, silence_logs="CRITICAL",
    ) as running:  # fmt: skip
        yield running


@pytest.fixture(autouse=True)
def _large(monkeypatch):
    """The register is one of millions, and each row group a task."""
    monkeypatch.setattr("layers.near.question.WHOLE_ROWS", 1_000)
    monkeypatch.setattr(cluster, "TASK_ROWS", 1)


def same(one, other) -> None:
    assert one.rows.equals(other.rows)
    assert one.counts.tolist() == other.counts.tolist()
    assert (one.unplaced, one.read, one.known) == (other.unplaced, other.read, other.known)


def test_workers_answer_what_one_process_does(tables, register, workers):
    alone = AskedRegister(register, 10.0)
    many = AskedRegister(register, 10.0, engine="dask", scheduler=workers.scheduler_address)
    same(register_place(tables, "简阳", alone)[1], register_place(tables, "简阳", many)[1])
    few = {"kind": None, "status": "open", "limit": 3}
    same(
        register_districts(tables, AskedRegister(register, 10.0, **few), counts_only=False)[1],
        register_districts(
            tables,
            AskedRegister(
                register, 10.0, **few, engine="dask", scheduler=workers.scheduler_address
            ),
            counts_only=False,
        )[1],
    )


def test_a_worker_killed_midway_changes_nothing(tables, register, workers, monkeypatch):
    """The first answer is there, most are not: then a worker dies without a word."""
    asked = AskedRegister(register, 3.0, limit=100)
    alone = register_districts(tables, asked, counts_only=False)[1]
    killed = []
    working = cluster.cluster_work

    def deadly(scheduler):
        def work(register, question):
            for answer in working(scheduler)(register, question):
                if not killed:
                    states = [task.state for task in workers.scheduler.tasks.values()]
                    assert states.count("memory") < 20 < len(states)
                    busy = next(iter(workers.workers.values()))
                    killed.append(busy.pid)
                    os.kill(busy.pid, signal.SIGKILL)
                yield answer

        return work

    monkeypatch.setattr(cluster, "cluster_work", deadly)
    many = replace(asked, engine="dask", scheduler=workers.scheduler_address)
    same(alone, register_districts(tables, many, counts_only=False)[1])
    assert killed
    with pytest.raises(ProcessLookupError):
        os.kill(killed[0], 0)


def test_what_is_wrong_is_told_from_there(tables, tmp_path, register, workers):
    for file in register.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    first = gpd.read_parquet(tmp_path / "0.parquet")
    spot = first.geometry.sindex.nearest(shapely.Point(104.55, 30.39))[1][0]
    first.loc[spot, "id"] = first.loc[spot, "status"] = ""
    first.to_parquet(tmp_path / "0.parquet", write_covering_bbox=True, row_group_size=500)
    asked = {"path": tmp_path, "within_km": 10.0}
    with pytest.raises(DataError, match=r"0\.parquet: feature \d+: id: '': expected a value"):
        register_place(
            tables, "简阳",
            AskedRegister(**asked, engine="dask", scheduler=workers.scheduler_address),
        )  # fmt: skip
    whole = bytearray((register / "1.parquet").read_bytes())
    whole[100 : len(whole) // 2] = bytes(len(whole) // 2 - 100)
    (tmp_path / "1.parquet").write_bytes(whole)
    with pytest.raises(DataError, match=r"1\.parquet: not a GeoParquet file"):
        register_place(
            tables, "简阳",
            AskedRegister(**asked, engine="dask", scheduler=workers.scheduler_address),
        )  # fmt: skip


def test_nobody_at_the_address(tables, register, monkeypatch, capsys):
    monkeypatch.setattr(cluster, "WAIT_S", 1.0)
    asked = AskedRegister(register, 10.0, engine="dask", scheduler="tcp://127.0.0.1:9")
    with pytest.raises(UsageError, match="no Dask scheduler answers there within 1 s"):
        register_place(tables, "简阳", asked)
    typed = ["near", "简阳", "--projects", str(register), "--engine", "dask"]
    assert main([*typed, "--scheduler", "nonsense:x"]) == 2
    assert "--scheduler nonsense:x: " in capsys.readouterr().err


def test_the_command_makes_workers_of_its_own(register, capsys):
    typed = ["near", "简阳", "--within", "3", "--projects", str(register), "--format", "csv"]
    assert main(typed) == 0
    alone = capsys.readouterr().out
    assert main([*typed, "--engine", "dask"]) == 0
    assert capsys.readouterr().out == alone


def test_without_dask_one_line_says_what_to_install(monkeypatch, register, capsys):
    monkeypatch.setitem(__import__("sys").modules, "distributed", None)
    typed = ["near", "简阳", "--projects", str(register), "--engine", "dask"]
    assert main(typed) == 2
    assert "pip install 'corridor-atlas[dask]'" in capsys.readouterr().err
