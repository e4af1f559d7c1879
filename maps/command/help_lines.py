"""How ``--help`` is laid out: in the language spoken, in lines as wide as a screen.

``argparse`` wraps at spaces and counts characters: Chinese has none between words and is two
columns wide, so that its lines would run over the screen and part ``GeoPackage`` in the middle.
"""

from __future__ import annotations

__all__ = ["HelpLines", "translate", "wrapped"]

import argparse
import re
from collections.abc import Iterable
from typing import Final

from geo.visible import columns
from maps.words.commands import HELP, said

#: What stays together: a word of other letters, or a character with the marks that follow it.
_PIECE: Final = re.compile(
    r"\s+|[\x21-\x7e]+[,。;:、!?)》”…]*|[(《“]*[^\s\x21-\x7e][,。;:、!?)》”…]*"
)

#: Headings that argparse puts over help.
_OVER: Final = {
    "usage: ": "用法:", "positional arguments": "参数", "options": "选项", "commands": "命令",
}  # fmt: skip


class HelpLines(argparse.HelpFormatter):
    """Help whose lines are counted in columns of a screen."""

    def _split_lines(self, text: str, width: int) -> list[str]:
        return wrapped(" ".join(text.split()), width)

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """Add the usage under its name in the language spoken."""
        super().add_usage(
            usage, actions, groups, said("usage: ", _OVER) if prefix is None else prefix
        )


def wrapped(text: str, width: int) -> list[str]:
    """A text in lines of at most so many columns; a longer word has a line of its own."""
    lines = [""]
    for piece in _PIECE.findall(text):
        if columns(lines[-1] + piece.rstrip()) > width and lines[-1].strip():
            lines.append("")
        lines[-1] += piece if lines[-1] else piece.lstrip()
    return [line.rstrip() for line in lines if line.strip()]


def translate(parser: argparse.ArgumentParser) -> None:
    """Put the help of a parser, and of its commands, into the language spoken."""
    for name in ("description", "epilog"):
        text = getattr(parser, name)
        setattr(parser, name, text and said(text, HELP))
    for group in parser._action_groups:
        group.title = group.title and said(group.title, _OVER)
    for action in parser._actions:
        if action.help and action.help != argparse.SUPPRESS:
            action.help = said(action.help, HELP)
        if isinstance(action, argparse._SubParsersAction):
            for choice in action._choices_actions:
                choice.help = said(choice.help or "", HELP)
            for command in action.choices.values():
                translate(command)
