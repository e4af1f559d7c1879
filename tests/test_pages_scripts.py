"""The pages' JavaScript: checked by TypeScript and ESLint, bundled by esbuild, where npm's packages are."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from page_samples import ROOT, STATIC, node_modules

#: From the lowest room to the highest: a room imports only from those before it.
ROOMS = ("data", "page", "map")
PAGES = ("border", "connectivity", "overview", "portal")
SOURCES = sorted(p for p in STATIC.glob("*/*.js") if p.parent.name != "bundles")


def node() -> str:
    found = shutil.which("node")
    if found is None:
        pytest.skip("no node on this machine")
    return found


def tool(name: str) -> list[str]:
    modules = node_modules()
    if modules is None or not (modules / name).is_dir():
        pytest.skip("npm packages are not installed (npm install --no-package-lock)")
    entry = {"typescript": "typescript/bin/tsc", "eslint": "eslint/bin/eslint.js"}[name]
    return [node(), str(modules / entry)]


def bundler(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the bundling script; skips without esbuild of the version that is pinned."""
    command, modules = node(), node_modules()
    file = None if modules is None else modules / "esbuild" / "package.json"
    if file is None or not file.is_file():
        pytest.skip("npm's esbuild is not installed (npm install --no-package-lock)")
    pinned = json.loads((ROOT / "package.json").read_text("utf-8"))["devDependencies"]["esbuild"]
    there = json.loads(file.read_text("utf-8"))["version"]
    if there != pinned:
        pytest.skip(f"esbuild {there} is installed, the bundles are made by {pinned}")
    return subprocess.run(
        [command, "scripts/bundle_pages.mjs", *arguments],
        cwd=ROOT,
        env={**os.environ, "CORRIDORS_NODE_MODULES": str(modules)},
        capture_output=True,
        text=True,
        check=False,
    )


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


def test_the_bundles_are_what_the_sources_give() -> None:
    done = bundler("--check")
    assert done.returncode == 0, done.stderr


def test_every_bundle_is_of_the_sources_there_are() -> None:
    """The same without node: the sources have the digests they had when they were bundled."""
    inputs = json.loads((STATIC / "bundles" / "inputs.json").read_text("utf-8"))
    assert tuple(inputs) == PAGES
    for page, sources in inputs.items():
        assert {f"{page}/main.js", f"{page}/page.css"} <= set(sources)
        for name, digest in sources.items():
            assert hashlib.sha256((STATIC / name).read_bytes()).hexdigest() == digest, (
                f"{name} changed: npm run bundle"
            )
    used = {name for sources in inputs.values() for name in sources}
    unused = {p.relative_to(STATIC).as_posix() for p in SOURCES} - used
    assert unused == {"data/types.js"}, "shapes for the type checker only"


def test_scripts_with_the_same_names_do_not_collide(tmp_path: Path) -> None:
    page = tmp_path / "page"
    page.mkdir()
    (page / "page.css").write_text("")
    (page / "one.js").write_text("const count = 1;\nexport const one = () => count;\n")
    (page / "two.js").write_text("const count = 2;\nexport const two = () => count;\n")
    (page / "main.js").write_text(
        "import { two } from './two.js';\nimport { one } from './one.js';\n"
        "const count = 3;\nconsole.log(one(), two(), count);\n"
    )
    done = bundler("--rooms", str(tmp_path))
    assert done.returncode == 0, done.stderr
    said = subprocess.run(
        [node(), str(tmp_path / "bundles" / "page.js")], capture_output=True, text=True, check=True
    )
    assert said.stdout.split() == ["1", "2", "3"]


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.relative_to(STATIC).as_posix())
def test_rooms_import_one_way(path: Path) -> None:
    room = path.parent.name
    allowed = ROOMS[: ROOMS.index(room)] if room in ROOMS else ROOMS
    for other in re.findall(r"(?:from|import\() ?'\.\./([\w-]+)/", path.read_text("utf-8")):
        assert other in allowed, f"{room} imports {other}"
