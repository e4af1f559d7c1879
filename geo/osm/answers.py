"""What an Overpass server answers when it has no answer: said in one line, in a stated time.

A server that gives up says so in many ways: a status, a page of HTML, a ``remark`` beside an
empty list that looks like an answer, or nothing at all. OSMnx waits and asks again without
end, or takes the empty list for the truth; here each is an error of its own.
"""

from __future__ import annotations

__all__ = ["LARGEST", "WAIT_S", "answer_check"]

import json
import re
import time
from collections.abc import Callable
from typing import Any, Final

from geo.errors import DataError

#: Longest silence, and longest answer, that is waited for, in seconds.
WAIT_S: Final = 60.0
#: Largest answer, in bytes; an area one may ask for has a hundredth of it.
LARGEST: Final = 512 * 2**20
_BUSY: Final = {429: "too many requests", 502: "not reached", 503: "not available", 504: "too busy"}
_MARKUP = re.compile(r"<[^>]*>")
_LONGEST_REASON: Final = 160


def answer_check(server: str, wait_s: float = WAIT_S) -> Callable[..., None]:
    """A hook for requests that raises for every answer that is none.

    Parameters
    ----------
    server : str
        What the error calls the server.
    wait_s : float
        Longest time the answer may take to arrive, in seconds.

    Returns
    -------
    callable
        Takes the response; raises :class:`~geo.errors.DataError`.
    """

    def check(response: Any, *_: Any, **__: Any) -> None:
        if response.request.method != "POST":
            return  # the server's status page, which is text
        body = _body(response, server, wait_s)
        if response.status_code in _BUSY:
            why = _BUSY[response.status_code]
            raise DataError(f"Overpass ({server}) answers {response.status_code}: {why}; try later")
        if response.status_code != 200:
            reason = _reason(body.decode("utf-8", "replace"))
            raise DataError(f"Overpass ({server}) answers {response.status_code}{reason}")
        try:
            answer = json.loads(body)
        except (ValueError, RecursionError):
            reason = _reason(body.decode("utf-8", "replace"))
            raise DataError(f"Overpass ({server}) sent no data{reason}") from None
        if not isinstance(answer, dict) or not isinstance(answer.get("elements"), list):
            raise DataError(f"Overpass ({server}) sent no data: no list of elements")
        if answer.get("remark"):
            raise DataError(f"Overpass ({server}) gave up{_reason(str(answer['remark']))}")

    return check


def _body(response: Any, server: str, wait_s: float) -> bytes:
    """The answer, as far as it comes in time; requests then finds it read."""
    end, pieces, size = time.monotonic() + wait_s, [], 0
    while piece := response.raw.read1(1 << 16, decode_content=True):
        pieces.append(piece)
        size += len(piece)
        if size > LARGEST:
            raise DataError(f"Overpass ({server}) sent more than {LARGEST // 2**20} MiB")
        if time.monotonic() > end:
            raise DataError(f"no whole answer from Overpass ({server}) in {wait_s:g} s")
    body = b"".join(pieces)
    response._content, response._content_consumed = body, True
    return body


def _reason(text: str) -> str:
    plain = " ".join(_MARKUP.sub(" ", text).split())
    return f": {plain[:_LONGEST_REASON]}" if plain else ""
