"""A finished stage becomes the output folder: as a whole, or so that the next build can end it.

The journal is the turning point. Before it is there, nothing in the output folder has changed
and a broken build is forgotten; from then on the publication is only ever carried forward, by
this run or by the next. While it is there, ``build.json`` is not: nothing mixed is ever taken
for a build. ``build.json`` comes last, when every file has been seen to hold what was written.
"""

from __future__ import annotations

__all__ = ["move", "publish", "recover", "refuse_blocked", "refuse_foreign"]

import errno
import json
import os
import secrets
import shutil
import signal
import threading
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

from geo.errors import DataError, Fault
from layers.files.record import (
    JOURNAL,
    RECORD,
    file_digest,
    is_as_written,
    is_hash,
    is_name,
    record_text,
)
from layers.files.stage import Stage, stage_called, sync

_FORMAT: Final = 1
_SIGNALS: Final = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)


def publish(
    out: Path,
    stage: Stage,
    record: Mapping[str, Any],
    *,
    drop: Mapping[str, str],
    damaged: Collection[str] = (),
) -> None:
    """Move a finished stage into the output folder, the record last.

    Parameters
    ----------
    out : Path
        Locked, and looked over by :func:`refuse_foreign`.
    stage : Stage
        Every file in it finished.
    record : dict
        Its ``files`` are the hashes of every file that shall be there in the end.
    drop : mapping of str to str
        Files of the last build that are no longer made, with their hashes; one that was
        changed since stays.
    damaged : collection of str
        Files of the record that are not in the stage and no longer hold what was written:
        the record goes on saying what they should hold, so the next build makes them anew.

    Raises
    ------
    geo.errors.DataError
        When a file cannot be moved, or does not hold what was written; the next build
        carries the publication on.
    """
    moves = {name: str(record["files"][name]) for name in stage.names()}
    for name in moves:
        sync(stage.files / name)
    _write(stage.folder / RECORD, record_text(record))
    journal = {
        "format": _FORMAT,
        "stage": stage.folder.name,
        "moves": moves,
        "drop": dict(drop),
        "files": {n: d for n, d in record["files"].items() if n in moves or n not in damaged},
        "record": file_digest(stage.folder / RECORD),
    }
    _write(stage.folder / JOURNAL, json.dumps(journal, indent=1) + "\n")
    with _undisturbed():
        move(stage.folder / JOURNAL, out / JOURNAL)
        sync(out)
        try:
            _carry_out(out, stage, journal)
        except OSError as error:
            place = error.filename2 or error.filename or out
            expected = f"cannot be put in its place ({error.strerror}); the next build goes on here"
            raise DataError([Fault(str(place), expected)]) from None


def recover(out: Path) -> None:
    """Carry on a publication that was broken off; only whoever holds the lock may.

    What cannot be carried on is given up: the folder then has a record that stands for
    nothing, and everything in it is made anew.

    Raises
    ------
    geo.errors.DataError
        When a file cannot be moved.
    """
    path = out / JOURNAL
    if not path.exists() and not path.is_symlink():
        return
    journal = _read(path)
    stage = None if journal is None else stage_called(out, journal["stage"])
    try:
        with _undisturbed():
            if journal is None or stage is None or not _is_possible(out, stage, journal):
                _give_up(out, path)
            else:
                _carry_out(out, stage, journal)
    except OSError as error:
        expected = f"cannot carry on the last build ({error.strerror})"
        raise DataError([Fault(str(error.filename2 or error.filename or out), expected)]) from None


def refuse_foreign(out: Path, stage: Stage, *, written: Collection[str] | None) -> None:
    """Refuse to replace a file that no build wrote; the person has to ask for it.

    Parameters
    ----------
    out : Path
    stage : Stage
    written : collection of str, optional
        Files of the last build; None when they are not known, but the folder is a build's.

    Raises
    ------
    geo.errors.DataError
        Naming every such file.
    """
    faults = []
    for name in (*stage.names(), RECORD):
        target = out / name
        if target.is_dir() or not (target.exists() or target.is_symlink()):
            continue
        known = written is None or name in written or (name == RECORD and bool(written))
        if target.is_symlink() or not (known or _same(stage.files / name, target)):
            expected = "no build wrote this file: move it away, or let --force replace it"
            faults.append(Fault(str(target), expected))
    if faults:
        raise DataError(faults)


def refuse_blocked(out: Path, names: Iterable[str]) -> None:
    """Refuse to go where a folder of ours is a file or a link, or a file of ours a folder.

    Raises
    ------
    geo.errors.DataError
        Naming each.
    """
    faults = []
    for name in (*names, RECORD):
        target = out / name
        for folder in target.parents[: name.count("/")]:
            if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
                what = "a link" if folder.is_symlink() else "a file"
                faults.append(Fault(str(folder), f"expected a folder to write to, found {what}"))
        if target.is_dir() and not target.is_symlink():
            faults.append(Fault(str(target), "expected a file to replace, found a folder"))
    if faults:
        raise DataError(dict.fromkeys(faults))


def move(source: Path, target: Path) -> None:
    """Move a finished file to its place; readers see the old one or the new one, never half."""
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.replace(source, target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        # A folder in the output folder may be another file system: copy, then rename there.
        beside = target.with_name(f".corridors-{secrets.token_hex(16)}")
        try:
            shutil.copyfile(source, beside)
            sync(beside)
            os.replace(beside, target)
        finally:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
        source.unlink()


def _carry_out(out: Path, stage: Stage, journal: Mapping[str, Any]) -> None:
    record = stage.folder / RECORD
    if record.exists():  # else only the journal was left to be removed
        (out / RECORD).unlink(missing_ok=True)
    for name in journal["moves"]:
        if (stage.files / name).exists():
            move(stage.files / name, out / name)
    for name, digest in journal["drop"].items():
        if is_as_written(out, name, digest):
            (out / name).unlink()
    for folder in {out, *((out / name).parent for name in journal["moves"])}:
        sync(folder)
    wrong = [n for n, digest in journal["files"].items() if not is_as_written(out, n, digest)]
    if wrong:
        expected = "does not hold what was written; build again"
        raise DataError([Fault(str(out / name), expected) for name in wrong])
    if record.exists():
        move(record, out / RECORD)
        sync(out)
    (out / JOURNAL).unlink()
    stage.remove()


def _is_possible(out: Path, stage: Stage, journal: Mapping[str, Any]) -> bool:
    """Whether every file is still where a broken publication may have left it."""
    places = ((stage.folder, RECORD), (out, RECORD))
    if not any(is_as_written(*place, journal["record"]) for place in places):
        return False
    moves = journal["moves"]
    return all(
        (name in moves and is_as_written(stage.files, name, digest))
        or is_as_written(out, name, digest)
        for name, digest in journal["files"].items()
    )


def _give_up(out: Path, journal: Path) -> None:
    (out / RECORD).unlink(missing_ok=True)
    (out / RECORD).write_text('{"format": 1, "parts": {}}\n', encoding="utf-8")
    journal.unlink()


def _read(path: Path) -> dict[str, Any] | None:
    """A journal whose every path is a name of ours; None for any other."""
    try:
        journal = json.loads(path.read_text(encoding="utf-8"))
        lists = [journal["moves"], journal["drop"], journal["files"]]
        sound = journal["format"] == _FORMAT and is_hash(journal["record"])
        sound = sound and all(
            is_name(n) and is_hash(d) for pairs in lists for n, d in pairs.items()
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return journal if sound and "stage" in journal else None


def _same(new: Path, old: Path) -> bool:
    try:
        return new.read_bytes() == old.read_bytes()
    except OSError:
        return False


def _write(path: Path, text: str) -> None:
    path.write_bytes(text.encode("utf-8", "backslashreplace"))
    sync(path)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Hold signals back while files are moved (milliseconds); they count right after."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []
    before = {number: signal.getsignal(number) for number in _SIGNALS}
    for number in _SIGNALS:
        signal.signal(number, lambda sent, _frame: came.append(sent))
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, signal.SIG_DFL if handler is None else handler)
        for number in came:
            signal.raise_signal(number)
