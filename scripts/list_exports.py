"""Write ``__all__`` of every module of the packages: the public names it defines, sorted.

``python scripts/list_exports.py`` brings the lists up to date; with ``--check`` it only names
the modules whose list is not, and the exit status is 1 when there is any. A package whose names
come from its modules (``__init__.py``) keeps its own list.
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("geo", "layers", "maps", "corridors")
_WIDTH = 100


def modules() -> list[Path]:
    """Every module whose list is made here."""
    found = sorted(p for package in PACKAGES for p in (ROOT / package).rglob("*.py"))
    return [path for path in found if path.name != "__init__.py"]


def public_names(text: str) -> list[str]:
    """Names a module defines at its top level and does not hide, in ruff's order."""
    names: set[str] = set()
    for node in ast.parse(text).body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, ast.Assign):
            names |= {t.id for t in node.targets if isinstance(t, ast.Name)}
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            names.add(node.target.id)
    return sorted((name for name in names if not name.startswith("_")), key=_order)


def _order(name: str) -> tuple[int, list[tuple[bool, int, str]]]:
    """Constants, then classes, then the rest; numbers inside names by value."""
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2
    parts = re.findall(r"\d+|\D+", name)
    return kind, [(not p.isdigit(), int(p) if p.isdigit() else 0, p) for p in parts]


def listed(names: list[str]) -> str:
    """The statement, as the formatter would have it."""
    quoted = ", ".join(f'"{name}"' for name in names)
    line = f"__all__ = [{quoted}]"
    if len(line) <= _WIDTH:
        return line
    return "__all__ = [\n" + "".join(f'    "{name}",\n' for name in names) + "]"


def with_list(text: str) -> str:
    """A module's text with its list right after its future import, as PEP 8 wants it."""
    names = public_names(text)
    bare = re.sub(r"^__all__(?:: Final)? = \[[^\]]*\]\n\n?", "", text, count=1, flags=re.MULTILINE)
    if not names:
        return bare
    head = "from __future__ import annotations\n"
    if head not in bare:
        raise SystemExit(f"a module with public names lacks: {head}")
    before, _, after = bare.partition(head)
    gap = "\n" if re.match(r"\s*(?:import|from) ", after) else "\n\n"
    return f"{before}{head}\n{listed(names)}\n{gap}{after.strip()}\n"


def is_stale(text: str) -> bool:
    """Whether a module's list is not the one this script would write."""
    return with_list(text) != text


def main() -> int:
    """Bring the lists up to date, or check them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing")
    text = "modules or folders of modules (default: all)"
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help=text)
    options = parser.parse_args()
    check, chosen = options.check, [path.resolve() for path in options.paths] or [ROOT]
    stale = [
        path
        for path in modules()
        if any(path.is_relative_to(one) for one in chosen) and is_stale(path.read_text("utf-8"))
    ]
    for path in stale:
        print(path.relative_to(ROOT).as_posix())
        if not check:
            path.write_text(with_list(path.read_text("utf-8")), "utf-8")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
