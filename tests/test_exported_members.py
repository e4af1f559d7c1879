"""What each module exports: ``__all__`` names every public thing it defines, and only that."""

from __future__ import annotations

import ast
import importlib
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

from list_exports import modules, public_names  # noqa: E402

LISTED = modules()
PACKAGES = sorted(p for name in ("geo", "layers", "maps", "corridors") for p in (ROOT / name).rglob("__init__.py"))  # fmt: skip


def named(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


@pytest.mark.parametrize("path", LISTED, ids=named)
def test_a_module_exports_what_it_defines(path):
    module = importlib.import_module(named(path))
    defined = public_names(path.read_text("utf-8"))
    assert getattr(module, "__all__", []) == defined, "run python scripts/list_exports.py"
    assert all(hasattr(module, name) for name in defined)


@pytest.mark.parametrize("path", PACKAGES, ids=named)
def test_a_package_exports_what_it_imports(path):
    module = importlib.import_module(named(path))
    imported = {
        alias.asname or alias.name
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module.startswith(f"{named(path)}.")
        for alias in node.names
    }
    exported = set(getattr(module, "__all__", []))
    assert all(hasattr(module, name) for name in exported)
    assert exported <= imported | ERRORS if named(path) == "corridors" else exported == imported


#: Errors of the rooms that whoever uses the face has to catch.
ERRORS = {"AmbiguousError", "CorridorError", "DataError", "NotFoundError", "UsageError"}


def test_names_stand_in_the_order_the_linter_wants():
    text = "b2 = 1\nB10 = 2\nB9 = 3\nclass A: ...\ndef f(): ...\n_hidden = 4\nB: int = 5\n"
    assert public_names(text) == ["B9", "B10", "A", "B", "b2", "f"]
