"""The recipes of CONTRIBUTING.md, followed to the letter on a copy of the project.

A numbered step says in one of five sentences what to do with the block below it: ``Append to``,
``Write``, ``Put in order into``, ``In FILE, below LINE`` (or ``instead of``), ``Run``. What a
command prints is compared with what stands below it, where ``…`` stands for anything.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import textwrap
from bisect import bisect
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "CONTRIBUTING.md"
COPIED = ("corridors", "data", "geo", "layers", "maps", "scripts", "package.json", "tsconfig.json")
STEP = re.compile(r"^\d+\. (.*?)\n\n   ```(\w+)\n(.*?)^   ```$", re.MULTILINE | re.DOTALL)
SENTENCE = re.compile(
    r"(?P<verb>Append to|Write|Put in order into|In) `(?P<file>[^`]+)`"
    r"(?:, (?P<where>below|instead of) `(?P<line>[^`]+)`)?|(?P<run>Run)\b"
)


@dataclass(frozen=True)
class Step:
    verb: str
    file: str
    where: str
    line: str
    block: str


def recipes() -> dict[str, list[Step]]:
    found = {}
    for section in GUIDE.read_text("utf-8").split("\n## ")[1:]:
        title, _, body = section.partition("\n")
        steps = []
        for sentence, _, block in STEP.findall(body):
            said = SENTENCE.match(sentence)
            assert said, sentence
            part = {key: value or "" for key, value in said.groupdict().items()}
            steps.append(
                Step(part["verb"] or part["run"], part["file"], part["where"], part["line"],
                     textwrap.dedent(re.sub(r"^   ", "", block, flags=re.MULTILINE))
                     if not part["where"] else re.sub(r"^   ", "", block, flags=re.MULTILINE))
            )  # fmt: skip
        assert len(steps) == len(re.findall(r"^\d+\. ", body, re.MULTILINE)), title
        found[title] = steps
    return found


RECIPES = recipes()


def test_there_is_a_recipe_for_each_thing_people_add():
    wanted = {"a line", "a layer", "a document", "a page", "a kind of mention"}
    assert set(RECIPES) == {f"Add {what}" for what in wanted}
    assert all(steps[-1].verb == "Run" for steps in RECIPES.values())


@pytest.fixture
def copy(tmp_path) -> Path:
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, tmp_path / name)
    return tmp_path


def edit(path: Path, step: Step) -> None:
    lines = path.read_text("utf-8").splitlines(keepends=True)
    (at,) = [i for i, line in enumerate(lines) if line.strip() == step.line]
    keep = step.where == "below"
    path.write_text("".join([*lines[: at + keep], step.block, *lines[at + 1 :]]), "utf-8")


def put_in_order(path: Path, block: str) -> None:
    header, *rows = path.read_text("utf-8").splitlines()
    for row in block.splitlines():
        rows.insert(bisect(rows, row.split(",")[0], key=lambda row: row.split(",")[0]), row)
    path.write_text("\n".join([header, *rows, ""]), "utf-8")


def run(block: str, folder: Path) -> None:
    for chunk in block.split("$ ")[1:]:
        command, _, expected = chunk.partition("\n")
        program, *arguments = command.split()
        ours = {
            "corridors": [sys.executable, "-m", "maps.cli"],
            "python": [sys.executable],
        }
        done = subprocess.run(
            [*ours.get(program, [program]), *arguments],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "PYTHONPATH": str(folder), "PYTHONUTF8": "1"},
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
        wanted = re.escape(expected.strip()).replace("…", ".*")
        assert re.fullmatch(wanted, done.stdout.strip(), re.DOTALL), f"{command}\n{done.stdout}"


@pytest.mark.parametrize("title", RECIPES)
def test_a_recipe_works_as_it_is_written(title, copy):
    if any("npm" in step.block for step in RECIPES[title]):
        modules = Path(os.environ.get("CORRIDORS_NODE_MODULES", ROOT / "node_modules"))
        if not shutil.which("npm") or not (modules / "esbuild").is_dir():
            pytest.skip("npm and esbuild are not installed")
        (copy / "node_modules").symlink_to(modules.resolve())
    for step in RECIPES[title]:
        path = copy / step.file
        if step.verb == "Run":
            run(step.block, copy)
        elif step.verb == "Write":
            assert not path.exists(), path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(step.block, "utf-8", newline="\n")
        elif step.verb == "Append to":
            with path.open("a", encoding="utf-8", newline="") as file:
                file.write(step.block)
        elif step.verb == "Put in order into":
            put_in_order(path, step.block)
        else:
            edit(path, step)


def test_what_is_written_is_in_the_house_style(tmp_path):
    for steps in RECIPES.values():
        for step in steps:
            if step.verb == "Write" and step.file.endswith(".py"):
                path = tmp_path / step.file
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(step.block, "utf-8")
    shutil.copy(ROOT / "pyproject.toml", tmp_path / "pyproject.toml")
    for command in (("check",), ("format", "--check")):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "--no-cache", "."],
            cwd=tmp_path, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr


def test_the_hooks_before_a_commit_are_the_lint_and_the_checks():
    text = (ROOT / ".pre-commit-config.yaml").read_text("utf-8")
    entries = dict(re.findall(r"- id: (\S+)\n.*\n +entry: (.+)\n", text))
    for line in re.findall(
        r"\$\(BIN\)/(\w+)",
        (ROOT / "Makefile").read_text("utf-8").split("lint:")[1].split("bench:")[0],
    ):
        assert any(entry.startswith(f".venv/bin/{line}") for entry in entries.values()), line
    assert {"corridors-check", "eslint"} <= set(entries)
    for hook in ("ruff", "ruff-format", "corridors-check"):
        program, *arguments = entries[hook].removeprefix(".venv/bin/").split()
        command = {
            "ruff": [sys.executable, "-m", "ruff"],
            "corridors": [sys.executable, "-m", "maps.cli"],
        }[program]
        files = [] if hook == "corridors-check" else ["corridors/home.py"]
        done = subprocess.run(
            [*command, *arguments, *files], cwd=ROOT, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
