"""One build at a time in an output folder.

The lock is the operating system's own (``flock``), so it ends with the process that holds it,
however that ends: a lock file that was left behind holds nobody up. What the file says (who,
since when) is only for the person who waits.
"""

from __future__ import annotations

__all__ = ["LOCK", "locked"]

import errno
import json
import os
import socket
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from geo.errors import DataError, Fault

LOCK: Final = ".corridors-lock"
_STEP_S: Final = 0.1
_HELD: Final = (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK)
#: What a lock file says first; one that says something else is not ours.
_MARK: Final = '{"corridors build"'


@contextmanager
def locked(out: Path, *, wait_s: float, waiting: Callable[[str], None]) -> Iterator[None]:
    """Hold the lock of an output folder while the body runs.

    Parameters
    ----------
    out : Path
        A folder that is there.
    wait_s : float
        How long to wait for another build, in seconds.
    waiting : callable
        Called once, with who holds the lock, when there is something to wait for.

    Raises
    ------
    geo.errors.DataError
        When another build still holds it after that time, or the folder cannot be locked.
    """
    path = out / LOCK
    number = _acquired(path, wait_s, waiting)
    try:
        yield
    finally:
        with suppress(OSError):  # Windows keeps an open file: the next build takes it over
            path.unlink()
        os.close(number)


def _acquired(path: Path, wait_s: float, waiting: Callable[[str], None]) -> int:
    """The open lock file, once it is locked and is still the one at its path."""
    told, waited = False, 0.0
    while True:
        try:
            number = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o644)
        except OSError as error:
            expected = f"cannot write here ({error.strerror})"
            raise DataError([Fault(str(path.parent), expected)]) from None
        held = _held(number, path)
        if not held and _is_at(number, path):
            return _claimed(number, path)
        owner = _owner(number) if held else ""
        os.close(number)
        if not held:  # its last holder removed it between our two looks
            continue
        if waited >= wait_s:
            expected = f"another build is at work here ({owner}); try again when it is done"
            raise DataError([Fault(str(path.parent), expected)])
        if not told:
            waiting(f"waiting for another build ({owner})")
            told = True
        time.sleep(_STEP_S)
        waited += _STEP_S  # counted, not read off a clock that may be set back


def _held(number: int, path: Path) -> bool:
    try:
        _lock(number)
    except OSError as error:
        if error.errno in _HELD:
            return True
        os.close(number)
        expected = f"this folder cannot be locked ({error.strerror}): build into another one"
        raise DataError([Fault(str(path.parent), expected)]) from None
    return False


def _lock(number: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_at(number: int, path: Path) -> bool:
    try:
        there, ours = path.stat(), os.fstat(number)
    except OSError:
        return False
    return (there.st_dev, there.st_ino) == (ours.st_dev, ours.st_ino)


def _claimed(number: int, path: Path) -> int:
    """Write down who holds the lock; a file of this name that is not ours stays as it is."""
    said = os.read(number, len(_MARK)).decode("utf-8", "replace")
    if said and said != _MARK:
        os.close(number)
        expected = "expected our own lock file, found another's: move it away"
        raise DataError([Fault(str(path), expected)])
    owner = {"process": os.getpid(), "host": socket.gethostname(),
             "since": datetime.now().strftime("%Y-%m-%d %H:%M:%S")}  # fmt: skip
    with suppress(OSError):  # a full disk; the lock holds all the same
        os.ftruncate(number, 0)
        os.lseek(number, 0, os.SEEK_SET)
        os.write(number, json.dumps({"corridors build": owner}).encode())
    return number


def _owner(number: int) -> str:
    with suppress(OSError, ValueError, KeyError, TypeError):
        owner: Any = json.loads(os.pread(number, 1_000, 0))["corridors build"]
        return f"process {int(owner['process'])} on {owner['host']} since {owner['since']}"
    return "its owner is not known"
