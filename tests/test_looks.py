"""The record of how each layer looks is whole, and nobody keeps a second one."""

from __future__ import annotations

import re

import pytest
from page_samples import STATIC, layers

from geo.reading.use.project_rows import READ_COLUMNS
from layers.files.qgis import layer_style
from layers.looks import GROUPS
from layers.registry import LAYERS, looks
from maps.payload.looks import facts_payload, groups_payload, looks_payload
from maps.style import palettes

SHOWN = list(looks())
SOURCES = sorted(p for p in STATIC.glob("*/*.js") if p.parent.name != "bundles")


@pytest.mark.parametrize("name", SHOWN)
def test_every_kind_has_a_sign_and_words(name: str) -> None:
    look = looks()[name]
    words = look.kind_words()
    assert all(zh and en for zh, en in words.values())
    assert all(sign.zh and sign.en for sign in look.signs.values())
    if look.by == "kind":
        assert set(layers()[name]["kind"]) <= set(words)
    else:
        assert {str(rank) for rank in layers()[name][look.by]} <= set(look.signs)


@pytest.mark.parametrize("name", SHOWN)
def test_every_colour_and_shape_is_known(name: str) -> None:
    shapes = set(re.findall(r"^  (\w+): 'M", (STATIC / "map" / "paint.js").read_text(), re.M))
    rows = looks_payload([name])
    color, cycle, shape = (rows["fields"].index(field) for field in ("color", "cycle", "shape"))
    for row in rows["layers"][name]["signs"].values():
        wanted = [f"{row[color]}_{i}" for i in range(row[cycle])] or [row[color]]
        assert all(role in palette for role in wanted for palette in palettes().values())
        assert row[shape] in shapes


@pytest.mark.parametrize("name", SHOWN)
def test_every_popup_field_is_a_column(name: str) -> None:
    # Some columns of projects are there where documents are read, too.
    read = READ_COLUMNS if name == "projects" else ()
    columns = {*layers()[name].columns, *read}
    assert {fact.column for fact in looks()[name].popup_facts()} <= columns


def test_no_two_layers_share_a_rank() -> None:
    ranks = [look.rank for look in looks().values()]
    assert len(ranks) == len(set(ranks))


def test_groups_hold_every_layer_once() -> None:
    groups = groups_payload(SHOWN)
    assert [group["id"] for group in groups] == list(GROUPS)
    members = [layer["id"] for group in groups for layer in group["layers"]]
    assert sorted(members) == sorted(SHOWN)
    assert members[:2] == ["cities", "districts"]


def test_a_popup_field_of_several_layers_is_carried_once() -> None:
    facts = [tuple(fact.items()) for fact in facts_payload(SHOWN)]
    assert len(facts) == len(set(facts))
    assert {"codes", "shared_km", "note"} <= {dict(fact)["column"] for fact in facts}


def test_each_layer_calls_a_column_by_its_own_words() -> None:
    facts, records = facts_payload(SHOWN), looks_payload(SHOWN)["layers"]
    for name in SHOWN:
        shown = [facts[place] for place in records[name]["facts"]]
        told = {fact.column: (fact.zh, fact.form) for fact in looks()[name].popup_facts()}
        assert {fact["column"]: (fact["zh"], fact.get("form", "text")) for fact in shown} == told


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.relative_to(STATIC).as_posix())
def test_no_script_lists_layers(path) -> None:
    """A list of layers in a script would be a second record of what the registry says."""
    for listed in re.findall(r"\[[^\[\]]*\]", path.read_text("utf-8")):
        named = set(re.findall(r"'(\w+)'", listed)) & set(LAYERS)
        assert len(named) < 2, listed


@pytest.mark.parametrize("name", LAYERS)
def test_qgis_draws_a_layer_by_its_geometry(name: str) -> None:
    symbol = {"Point": "marker", "MultiPolygon": "fill", "MultiLineString": "line"}
    assert f'type="{symbol[LAYERS[name].geometry]}"' in layer_style(name)
