r"""Characters that act on a terminal instead of standing in it, made visible.

Names come from documents and from other people's files. An escape sequence in one would move
the cursor, change the title or hide a line; a newline would break a row; a direction override
would show another order than the file has. All of them are shown as Python writes them
(``\x1b``, ``\u202e``), so nothing is lost and nothing acts.
"""

from __future__ import annotations

__all__ = ["columns", "visible", "visible_json"]

import re
import unicodedata
from typing import Final

#: C0 and C1 controls and DEL, line and paragraph separators, direction marks and overrides,
#: and halves of surrogate pairs (a file name that is no text in its encoding).
_ACTING: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)


def visible(text: object, *, keep: str = "") -> str:
    """A text whose every character stands where it is.

    Parameters
    ----------
    text : object
        Shown as ``str`` gives it.
    keep : str
        Characters that stay as they are, such as the newline between two lines of ours.

    Returns
    -------
    str
        The same text when nothing in it acts.
    """

    def shown(match: re.Match[str]) -> str:
        letter = match.group()
        return letter if letter in keep else letter.encode("unicode_escape").decode("ascii")

    return _ACTING.sub(shown, str(text))


def visible_json(text: str) -> str:
    """JSON text in which the same characters are JSON's own escapes: nothing is lost at all."""
    return _ACTING.sub(
        lambda m: m.group() if m.group() == "\n" else f"\\u{ord(m.group()):04x}", text
    )


def columns(text: str) -> int:
    """How many columns of a screen a text takes: Chinese characters two each."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
