"""The pages' JavaScript passes TypeScript's checker and ESLint, where npm's packages are."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter

import pytest
from page_samples import ROOT, node_modules

from maps.pages import border_pairs as border_pairs_page
from maps.pages import connectivity as connectivity_page
from maps.pages import engine as page
from maps.pages import portal
from maps.pages.engine import bundle

_DECLARED = re.compile(r"^(?:async )?(?:function\*?|const|let|class) (\w+)", re.MULTILINE)


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


@pytest.mark.parametrize(
    "scripts",
    [page.SCRIPTS, border_pairs_page._SCRIPTS, connectivity_page._SCRIPTS, portal._SCRIPTS],
    ids=["overview", "border-pairs", "connectivity", "portal"],
)
def test_no_two_scripts_of_a_page_declare_the_same_name(scripts: tuple[str, ...]) -> None:
    """The scripts of a page share one scope: a second declaration would replace the first."""
    text = "\n".join(_top_level(name) for name in scripts)
    counts = Counter(_DECLARED.findall(text))
    assert [name for name, count in counts.items() if count > 1] == []
    assert bundle(scripts).count("function make(") == 1


def _top_level(name: str) -> str:
    text = (ROOT / "maps" / "static" / f"{name}.js").read_text("utf-8")
    return re.sub(r"^export ", "", text, flags=re.MULTILINE)
