"""What layers and kinds are called: the registry's words under the pages' keys."""

from __future__ import annotations

__all__ = ["layer_words", "project_kinds", "project_words"]

from layers.looks import kind_words
from layers.project_signs import PROJECT_SIGNS


def layer_words() -> dict[str, tuple[str, str]]:
    """Chinese and English by key: ``layer_NAME``, and ``kind_KIND`` of what is no project."""
    from layers.registry import LAYERS, looks  # every builder, and GeoPandas

    words = {f"layer_{name}": (spec.title, spec.title_en) for name, spec in LAYERS.items()}
    for look in looks().values():
        if look.by == "kind" and look.draw != "clusters":
            words |= {f"kind_{kind}": pair for kind, pair in look.kind_words().items()}
    return words


def project_words() -> dict[str, tuple[str, str]]:
    """What each kind of project is called, Chinese and English."""
    return kind_words(PROJECT_SIGNS)


def project_kinds() -> dict[str, str]:
    """Kinds of projects by the words a person has for them (铁路, 轨道交通)."""
    words = {zh: kind for kind, (zh, _) in project_words().items()}
    return {**words, "铁路": "rail", "公路": "road"}
