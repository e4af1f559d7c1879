"""Sphinx: the README, the recipes and the tables as they stand, the docstrings, the notebooks.

``make docs`` builds it into ``docs/site/_build``; nothing is fetched, and the notebooks run.
"""

from __future__ import annotations

import os
import shutil
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
# The notebooks' kernels find the checkout as well.
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))

# Sphinx reads pages below its own folder only.
(ROOT / "docs/site/_generated").mkdir(exist_ok=True)
for _notebook in (ROOT / "examples").glob("*.ipynb"):
    shutil.copy(_notebook, ROOT / "docs/site/_generated")

_PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

project = "Corridor Atlas"
author = "the Corridor Atlas authors"
copyright = f"2026, {author}"
release = _PROJECT["version"]

extensions = ["myst_nb", "numpydoc", "sphinx.ext.autodoc", "sphinx.ext.autosummary"]
templates_path = ["_templates"]
exclude_patterns = ["_build", "_templates"]
html_theme = "furo"
html_title = f"Corridor Atlas {release}"
html_copy_source = False

autosummary_generate = True
autodoc_typehints = "none"  # numpydoc docstrings give them
numpydoc_show_class_members = False

nb_execution_mode = "force"
nb_execution_timeout = 300
nb_execution_raise_on_error = True
myst_heading_anchors = 3
suppress_warnings = [
    # Pages that stand in the repository link to its files, which are not pages here.
    "myst.xref_missing",
    # The README starts its own outline.
    "myst.header",
    # Pygments knows no lexer for CSV; shown plain it reads as well.
    "misc.highlighting_failure",
]
