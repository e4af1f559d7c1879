"""Blocks of the READMEs that a script writes: what stands between two marks, in both languages."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
READMES = (("README.md", "en"), ("README.zh-CN.md", "zh"))


def between(text: str, begin: str, end: str, block: str) -> str:
    """A text with another block between its marks."""
    head, rest = text.split(begin)
    _, tail = rest.split(end)
    return f"{head}{begin}\n{block}\n{end}{tail}"


def asked_to_check(name: str, about: str) -> bool:
    """Whether the command line asks to write nothing."""
    parser = argparse.ArgumentParser(prog=name, description=about.split("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing")
    return bool(parser.parse_args().check)


def renew(written: Callable[[str, str], str], *, check: bool) -> int:
    """Write both READMEs anew, or only say which are out of date.

    Parameters
    ----------
    written : callable
        The text of today, of a README's text and its language.
    check : bool

    Returns
    -------
    int
        Exit status: 1 when one is out of date and was to be checked.
    """
    stale = 0
    for name, language in READMES:
        path = ROOT / name
        text = path.read_text(encoding="utf-8")
        new = written(text, language)
        if new != text:
            stale += 1
            print(f"{name} {'is out of date' if check else 'written'}")
            if not check:
                path.write_text(new, encoding="utf-8")
    return int(check and stale > 0)
