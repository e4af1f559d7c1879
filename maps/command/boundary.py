"""The one place where a command's errors end: a line on stderr and an exit status.

Signals end a command as Ctrl-C does, so that what it staged is removed; output that cannot be
written (a full disk, a reader that has left) is told or passed over; warnings of libraries
are kept from the person, who can do nothing about them.
"""

from __future__ import annotations

__all__ = ["Stopped", "guarded", "say"]

import logging
import os
import signal
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType

from geo.errors import CorridorError, UsageError
from geo.visible import visible
from maps.words.commands import said_error

#: What a shell expects of a command that a signal ended: this and the signal's number.
_BY_SIGNAL = 128


class Stopped(BaseException):
    """A signal asked the process to end."""

    def __init__(self, number: int) -> None:
        self.number = number
        super().__init__(signal.Signals(number).name)


def say(text: object) -> None:
    """Print a line (or several) on stderr, harmless whatever is in it."""
    with suppress(OSError, ValueError):  # nobody can be told that stderr is full or closed
        print(visible(text, keep="\n"), file=sys.stderr, flush=True)


def guarded(command: Callable[[], int], *, debug: Callable[[], bool]) -> int:
    """Run a command; whatever goes wrong becomes a line and a status.

    Parameters
    ----------
    command : callable
        Returns the exit status.
    debug : callable
        Whether errors shall be raised as they are (known once the options are read).

    Returns
    -------
    int
        The command's status; 1 for bad data, 2 for wrong usage, 128 + n after signal n.
    """
    _open_streams()
    with _signals_stop():
        try:
            with _quiet_libraries(debug):
                status = command()
                sys.stdout.flush()
            return status
        except SystemExit:  # the parser's: help, or a mistake it has told already
            try:
                sys.stdout.flush()
            except OSError as error:
                return _told(error)
            raise
        except Exception as error:
            if debug():
                raise
            return _told(error)
        except KeyboardInterrupt:
            say(said_error("stopped; nothing was half-written"))
            return _BY_SIGNAL + signal.SIGINT
        except Stopped as stop:
            say(said_error(f"stopped by {stop}; nothing was half-written"))
            return _BY_SIGNAL + stop.number
        finally:
            _let_go_of_output()


def _told(error: Exception) -> int:
    if isinstance(error, BrokenPipeError):
        return 0  # the reader of our output has left, as `| head` does
    if isinstance(error, CorridorError):
        say(f"corridors: {said_error(error)}")
        return 2 if isinstance(error, UsageError) else 1
    if isinstance(error, OSError):
        place = error.filename2 or error.filename or "the output"
        say("corridors: " + said_error(f"{visible(place)}: {error.strerror or error}"))
        return 1
    if isinstance(error, MemoryError):
        say("corridors: " + said_error("this needs more memory than there is"))
        return 1
    first = (str(error).splitlines() or [""])[0][:200]
    told = f"not foreseen: {type(error).__name__}: {first} (--debug shows where)"
    say("corridors: " + said_error(told))
    return 1


@contextmanager
def _signals_stop() -> Iterator[None]:
    """Turn the signals that end a process into :class:`Stopped`, once."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    numbers = [
        number
        for name in ("SIGTERM", "SIGHUP")
        if (number := getattr(signal, name, None)) is not None
        and signal.getsignal(number) == signal.SIG_DFL  # `nohup` ignores one on purpose
    ]

    def stop(number: int, _: FrameType | None) -> None:
        for each in numbers:
            signal.signal(each, signal.SIG_IGN)  # cleaning up is short: let it finish
        raise Stopped(number)

    for number in numbers:
        signal.signal(number, stop)
    try:
        yield
    finally:
        for number in numbers:
            signal.signal(number, signal.SIG_DFL)


@contextmanager
def _quiet_libraries(debug: Callable[[], bool]) -> Iterator[None]:
    """Keep the warnings and log lines of libraries away, unless somebody looks for them."""
    if debug():
        yield
        return
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(before)


def _open_streams() -> None:
    """Have something to print to: a shell may have closed stdout or stderr."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115  # as long as we run
    for stream in (sys.stdout, sys.stderr):  # Windows consoles and pipes: Chinese must not fail
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _let_go_of_output() -> None:
    """Flush what is left; what cannot go out must not be tried again when Python ends."""
    try:
        sys.stdout.flush()
    except (OSError, ValueError):
        with suppress(OSError, ValueError, AttributeError):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, sys.stdout.fileno())
            os.close(nowhere)
