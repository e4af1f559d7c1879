"""Lists read ahead by threads, and handed on in order with little in hand."""

from __future__ import annotations

__all__ = ["T", "read_ahead"]

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from queue import Full, Queue
from threading import Event, Thread
from typing import Any, Final, TypeVar

T = TypeVar("T")

#: More threads than that gain nothing: one process works off what they read.
_MOST_THREADS: Final = 4
#: Things that wait in each thread's queue.
_WAITING: Final = 2
#: How often, in seconds, a thread whose queue is full looks whether it is still wanted.
_LOOK_S: Final = 0.1
_END: Final = object()


def read_ahead(lists: Sequence[Callable[[], Iterator[T]]]) -> Iterator[Iterator[T]]:
    """Go through lists in order, while threads read the next of them.

    Parameters
    ----------
    lists : sequence of callable
        Each begins a list. What one raises is raised where its list is gone through.

    Yields
    ------
    iterator
        Of each list, in order; gone through to its end before the next one begins.
    """
    count = min(_MOST_THREADS, os.cpu_count() or 1, len(lists))
    if count < 2:
        for begin in lists:
            yield begin()
        return
    unwanted = Event()
    queues: list[Queue[Any]] = [Queue(_WAITING) for _ in range(count)]
    threads = [
        Thread(target=_read, args=(lists[number::count], queue, unwanted), daemon=True)
        for number, queue in enumerate(queues)
    ]
    for thread in threads:
        thread.start()
    try:
        for number in range(len(lists)):
            one = _handed_on(queues[number % count])
            yield one
            for _ in one:
                pass
    finally:
        unwanted.set()
        for thread in threads:
            thread.join()


def _handed_on(queue: Queue[Any]) -> Iterator[Any]:
    """What a queue holds of one list."""
    while (thing := queue.get()) is not _END:
        if isinstance(thing, BaseException):
            raise thing
        yield thing


def _read(lists: Sequence[Callable[[], Iterator[Any]]], queue: Queue[Any], unwanted: Event) -> None:
    try:
        for begin in lists:
            for thing in begin():
                if not _put(queue, thing, unwanted):
                    return
            if not _put(queue, _END, unwanted):
                return
    except BaseException as error:  # raised again by whoever goes through the list
        _put(queue, error, unwanted)


def _put(queue: Queue[Any], thing: Any, unwanted: Event) -> bool:
    """Wait until there is room, unless nobody wants it any more."""
    while not unwanted.is_set():
        with suppress(Full):
            queue.put(thing, timeout=_LOOK_S)
            return True
    return False
