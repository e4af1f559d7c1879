"""Cells that a spreadsheet would run, written so that it shows them.

A cell that begins with ``=``, ``+``, ``-`` or ``@`` (half or full width) is a formula to Excel,
LibreOffice and their kin, whoever wrote it. An apostrophe before it makes it text, which is the
spreadsheets' own way; :func:`unquoted` takes exactly that apostrophe away again, so our own
files come back as they were. (The list of characters is OWASP's, "CSV Injection".)
"""

from __future__ import annotations

__all__ = ["quoted", "unquoted"]

import re
from typing import Final

_RUNS: Final = re.compile(r"['\s]*[=+\-@\u2212\uff0b\uff0d\uff1d\uff20]|['\s]*[\t\r]")
_QUOTED: Final = re.compile(rf"'(?={_RUNS.pattern})")


def quoted(cell: str) -> str:
    """A cell that no spreadsheet runs; the same cell when none would."""
    return f"'{cell}" if _RUNS.match(cell) else cell


def unquoted(cell: str) -> str:
    """The cell that :func:`quoted` was given."""
    return cell[1:] if _QUOTED.match(cell) else cell
