"""The portal as a file."""

from __future__ import annotations

import re
from dataclasses import replace

import pandas as pd
from page_samples import context, hostile, layers, tables

from layers.built.same_projects import distinct
from maps.pages.portal import index_page


def page() -> str:
    return index_page(layers(), tables(), context=context())


def test_it_is_one_small_file_that_loads_nothing() -> None:
    html = page()
    assert len(html.encode()) < 200 * 1024
    assert not re.findall(r'(?:src|href)="(?:https?:)?//', html)
    assert page() == html


def test_every_figure_of_first_rank_is_a_card_with_its_place() -> None:
    best = tables().figures
    best = best[(best["boilerplate"] == "no") & (best["priority"] == 1)]
    html = page()
    assert html.count('class="figure"') == len({(r.document, r.text) for r in best.itertuples()})
    for row in best.itertuples():
        assert row.text in html


def test_a_newly_read_text_has_a_few_cards_that_say_so() -> None:
    known = tables()
    text = known.documents["id"].iloc[0]
    read = pd.DataFrame(
        {
            "document": text, "start": 10.0 * n, "end": 10.0 * n + 5, "text": f"{n}亿元",
            "label": "总投资", "priority": worth, "boilerplate": "no", "read": "yes",
        }
        for n, worth in ((91, 2.0), (92, 4.0), (93, 2.0), (94, 2.0), (95, 2.0))
    )  # fmt: skip
    read = read.reindex(columns=[*known.figures.columns, "read"])
    read = read.assign(as_of="", as_of_note="")
    figures = pd.concat([known.figures.assign(read=""), read], ignore_index=True)
    html = index_page(layers(), replace(known, figures=figures), context=context())
    assert [n for n in range(91, 96) if f">{n}亿元<" in html] == [91, 93, 94]
    assert html.count("自动读自文本</span></p>") == 3
    assert html.count('class="figure"') == page().count('class="figure"') + 3


def test_every_document_is_listed_with_its_doubt() -> None:
    html = page()
    for row in tables().documents.itertuples():
        assert row.title in html
        assert (row.date_note[:6] in html) if row.date_note else True


def test_what_has_no_place_is_named_with_a_reason() -> None:
    html = page()
    for layer in map(distinct, layers().values()):
        for row in layer[layer.geometry.isna()].itertuples():
            assert f"<td>{row.name}</td>" in html


def test_names_open_on_the_map() -> None:
    ids = {feature for layer in layers().values() for feature in layer["id"]}
    linked = set(re.findall(r'href="maps/overview\.html#o=([^"]+)"', page()))
    assert linked
    assert linked <= ids


def test_marks_between_names_stand_alone() -> None:
    """Another language has another mark: it is changed where it is a text of its own."""
    html = page()
    assert re.search(r"×\d+</span>、", html)
    assert not re.search(r"×\d+、", html)


def test_outside_text_is_escaped() -> None:
    html = index_page(hostile("<b>{{ 7*7 }}</b>"), tables(), context=context())
    assert "<b>{{" not in html
    assert "<b>49" not in html
