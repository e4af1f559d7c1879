"""Print the lowest versions that pyproject.toml allows, as constraints for pip.

``make test-lowest`` installs them and runs the tests that need no browser, so that a bound
that has become too low is found out here and not by a user.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

#: Extras a user installs; those of development need not be old.
EXTRAS = ("documents", "alignments", "online")


def lowest(project: dict[str, object]) -> list[str]:
    """``name==version`` for each direct dependency, of the package and of its extras."""
    extras = project["optional-dependencies"]
    wanted = [*project["dependencies"], *(one for extra in EXTRAS for one in extras[extra])]
    return [re.sub(r">=", "==", one) for one in wanted]


if __name__ == "__main__":
    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8"))
    print("\n".join(lowest(project["project"])))
