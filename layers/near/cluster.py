"""A register worked off by a cluster of Dask: its parts as tasks, in processes anywhere.

Tasks are our own function over parts of the register, not frames of dask-geopandas: what a part
answers is then the same code, and the same answer, as in one process, and a worker that dies
costs no more than the tasks it had. Workers need this package and the files under the same name.
"""

from __future__ import annotations

__all__ = ["TASK_ROWS", "WAIT_S", "Work", "answer_parts", "cluster_work", "tasks_of"]

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import numpy as np

from geo.errors import CorridorError, DataError, Fault, UsageError
from geo.registers.model import Layout, Part, Register
from layers.near.answering import PartAnswer, answer_part
from layers.near.question import Question, may_hold

#: Rows that are about one task's.
TASK_ROWS: Final = 500_000
#: How long a scheduler may take to answer, and to have a worker.
WAIT_S: Final = 10.0
#: How many workers may die over one task before it is given up: more than the cluster has.
_DEATHS: Final = 10

Work = Callable[[Register, Question], Iterable[PartAnswer]]


def cluster_work(scheduler: str | None) -> Work:
    """Work off registers on a cluster.

    Parameters
    ----------
    scheduler : str or None
        Address of its scheduler; worker processes on this machine, one a core, when None.

    Raises
    ------
    geo.errors.UsageError
        Where dask.distributed is not installed; when asked, for a scheduler that does not
        answer within :data:`WAIT_S` seconds.
    """
    try:
        import distributed
    except ImportError:
        raise UsageError("--engine dask needs dask: pip install 'corridor-atlas[dask]'") from None

    def work(register: Register, question: Question) -> Iterator[PartAnswer]:
        with _client(distributed, scheduler) as client:
            yield from _answers(distributed, client, register, question)

    return work


@contextmanager
def _client(distributed: Any, scheduler: str | None) -> Iterator[Any]:
    """A client of the scheduler, or of a cluster of our own on the loopback."""
    quiet = {
        "distributed.admin.log-format": "%(message)s",
        "distributed.scheduler.allowed-failures": _DEATHS,
        "distributed.comm.timeouts.connect": f"{WAIT_S}s",
    }
    import dask

    with dask.config.set(quiet):
        if scheduler is None:
            cluster = distributed.LocalCluster(
                n_workers=max(2, os.cpu_count() or 1), threads_per_worker=1, processes=True,
                host="127.0.0.1", dashboard_address=None, silence_logs="CRITICAL",
            )  # fmt: skip
            with cluster, distributed.Client(cluster) as client:
                yield client
            return
        try:
            client = distributed.Client(scheduler, timeout=WAIT_S)
        except (
            OSError,
            ValueError,
            TypeError,
        ) as error:  # an address that is none, or nobody there
            reason = f"no Dask scheduler answers there within {WAIT_S:g} s"
            raise UsageError(f"--scheduler {scheduler}: {reason}") from error
        with client:
            yield client


def _answers(
    distributed: Any, client: Any, register: Register, question: Question
) -> Iterator[PartAnswer]:
    """Answers of all tasks, each as soon as it is there."""
    try:
        client.wait_for_workers(1, timeout=WAIT_S)
    except TimeoutError as error:
        text = f"--scheduler: it has no worker, and got none within {WAIT_S:g} s"
        raise UsageError(text) from error
    # A task of its own: unlike scattered data it is made again where a worker dies with it.
    asked = client.submit(_given, question, pure=False)
    tasks = [
        client.submit(answer_parts, register.layout, parts, asked, pure=False)
        for parts in tasks_of(register, question)
    ]
    for task in distributed.as_completed(tasks):
        try:
            yield task.result()
        except CorridorError:
            raise
        except distributed.KilledWorker as error:
            text = f"{_DEATHS + 1} workers died over one part of it"
            raise DataError([Fault(register.name, text)]) from error
        except distributed.client.FutureCancelledError as error:
            raise DataError([Fault(register.name, "the Dask scheduler went away")]) from error
        task.release()


def _given(question: Question) -> Question:
    return question


def tasks_of(register: Register, question: Question) -> list[tuple[Part, ...]]:
    """Parts a task each: neighbours in a file, of about :data:`TASK_ROWS` rows together.

    Parts that hold nothing of what is asked are counted by the first task: their footers are
    all that is read of them.
    """
    tasks: list[list[Part]] = [[]]
    rows = 0
    for part in register.parts:
        heavy = part.rows if may_hold(part, question) else 0
        if rows and rows + heavy > TASK_ROWS:
            tasks.append([])
            rows = 0
        tasks[-1].append(replace(part, file=str(Path(part.file).absolute())))
        rows += heavy
    return [tuple(parts) for parts in tasks if parts]


def answer_parts(layout: Layout, parts: Sequence[Part], question: Question) -> PartAnswer:
    """What a task answers: its parts' answers in one."""
    whole = PartAnswer(np.zeros(len(question.places), dtype=np.int64))
    for part in parts:
        whole.take(answer_part(layout, part, question))
    return whole
