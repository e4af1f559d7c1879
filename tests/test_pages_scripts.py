"""The pages' JavaScript passes TypeScript's checker and ESLint, where npm's packages are."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from page_samples import ROOT, node_modules


def tool(name: str) -> list[str]:
    node, modules = shutil.which("node"), node_modules()
    if node is None:
        pytest.skip("no node on this machine")
    if modules is None or not (modules / name).is_dir():
        pytest.skip("npm packages are not installed (npm install --no-package-lock)")
    entry = {"typescript": "typescript/bin/tsc", "eslint": "eslint/bin/eslint.js"}[name]
    return [node, str(modules / entry)]


def test_types() -> None:
    done = subprocess.run(
        [*tool("typescript"), "--project", "tsconfig.json"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_lint() -> None:
    done = subprocess.run(
        [*tool("eslint"), "maps/static"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
