"""Where a build's files are made: a private folder of an unguessable name in the output folder.

It lies in the output folder, so that moving a file to its place is a rename on one file
system. A stage that a killed build left behind is known by its name and by the mark in it;
any other folder is somebody's, and stays.
"""

from __future__ import annotations

__all__ = ["Stage", "new_stage", "remove_leftovers", "stage_called", "sync"]

import os
import re
import secrets
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_NAME = re.compile(r"\.corridors-([0-9a-f]{32})")
_MARK: Final = "stage-of-corridors-build"


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage: its folder, and in it the folder that mirrors the output folder."""

    folder: Path

    @property
    def files(self) -> Path:
        """Where the files are made."""
        return self.folder / "new"

    def names(self) -> list[str]:
        """Names of the files made so far, as they will be below the output folder."""
        made = (p for p in self.files.rglob("*") if p.is_file())
        return sorted(p.relative_to(self.files).as_posix() for p in made)

    def remove(self) -> None:
        """Remove the stage and all that is in it, the mark last: it lets the next build go on."""
        with suppress(OSError):  # where it cannot be done now, the next build does it
            within = [path for path in self.folder.iterdir() if path.name != _MARK]
            for path in within:
                if path.is_dir() and not path.is_symlink():
                    shutil.rmtree(path)
                else:
                    path.unlink()
            shutil.rmtree(self.folder)


def new_stage(out: Path) -> Stage:
    """Make a stage in an output folder."""
    token = secrets.token_hex(16)
    stage = Stage(out / f".corridors-{token}")
    stage.folder.mkdir(mode=0o700)
    try:
        (stage.folder / _MARK).write_text(token, encoding="ascii")
        stage.files.mkdir()
    except OSError:
        stage.remove()
        raise
    return stage


def stage_called(out: Path, name: object) -> Stage | None:
    """The stage of this name in an output folder; None when there is none that is ours."""
    if not isinstance(name, str) or not (match := _NAME.fullmatch(name)):
        return None
    folder = out / name
    try:
        ours = (folder / _MARK).read_text(encoding="ascii") == match.group(1)
    except (OSError, ValueError):
        return None
    return Stage(folder) if ours and not folder.is_symlink() else None


def remove_leftovers(out: Path) -> None:
    """Remove stages that killed builds left behind; only whoever holds the lock may."""
    for folder in out.iterdir():
        if not _NAME.fullmatch(folder.name):
            continue
        stage = stage_called(out, folder.name)
        if stage is not None:
            stage.remove()
        elif folder.is_dir() and not folder.is_symlink():
            with suppress(OSError):  # killed before the mark was in it; else not empty, not ours
                folder.rmdir()


def sync(path: Path) -> None:
    """Have the operating system write a file, or the names in a folder, to the disk."""
    with suppress(OSError):  # some systems have no such thing for folders
        number = os.open(path, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
