"""The overview as a file: its weight, its safety, its sameness."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from page_samples import AS_OF, context, hostile, layers, overview, page_sources, tables, with_lines
from unpacking import decode_column, unpack_polylines

from layers.built.same_projects import distinct
from layers.line_years import touches_cities
from layers.registry import looks
from maps.context import PageContext
from maps.escaping import escape_html, json_script
from maps.pages.engine import static_text
from maps.pages.overview import overview_data, overview_page
from maps.payload.columns import unpack_json
from maps.payload.features import distances_payload
from maps.words.overview import WORDS

KIB = 1024
EVIL = "</script><script>alert(1)</script>{{ 7*7 }}{% raw %}\u2028<img src=x onerror=alert(2)>"


def embedded(html: str) -> dict[str, Any]:
    match = re.search(r'<script type="application/json" id="atlas-data">(.*?)</script>', html)
    assert match is not None
    data: dict[str, Any] = json.loads(match.group(1))
    return data


def test_everything_weighs_less_than_900_kib() -> None:
    assert len(overview().encode()) <= 900 * KIB


def test_five_thousand_more_lines_stay_below_1_6_mib() -> None:
    page = overview_page(with_lines(5000, 50), tables(), context=context())
    assert len(page.encode()) <= 1.6 * KIB * KIB
    paths = unpack_polylines(embedded(page)["lines"])
    assert sum(len(path) == 50 for path in paths) >= 5000, "they are not drawn"


def test_the_same_input_gives_the_same_bytes() -> None:
    assert overview_page(layers(), tables(), context=context()) == overview()


def test_nothing_is_loaded_from_outside() -> None:
    html = overview()
    markup = re.sub(r"<script.*?</script>|<style.*?</style>", "", html, flags=re.DOTALL)
    assert not re.findall(r'(?:src|href|action)="(?:https?:)?//', markup)
    assert not re.findall(r"<script[^>]*\ssrc=|<link[^>]*stylesheet", html)
    for style in re.findall(r"<style>(.*?)</style>", html, re.DOTALL):
        assert "url(" not in style
        assert "@import" not in style
    assert "sourceMappingURL" not in html
    assert re.findall(r"<(?:iframe|object|embed)\b", markup) == []


def test_folium_hosts_the_page_under_a_stable_name() -> None:
    html = overview()
    assert '<div class="folium-map" id="map_atlas"' in html
    assert "var map_atlas = L.map(" in html
    assert not re.search(r"\b[0-9a-f]{32}\b", html)
    for library in ("bootstrap", "jquery", "awesome-markers", "cdn."):
        assert library not in html.lower()


def test_outside_text_cannot_leave_its_place() -> None:
    html = overview_page(hostile(EVIL), tables(), context=context())
    assert "alert(1)</script>" not in html
    assert "<img src=x" not in html
    assert "\u2028" not in html
    names = embedded(html)["layers"]["projects"]["columns"]["name"]
    assert EVIL in names.get("v", names.get("d"))


@pytest.mark.parametrize("text", ["</script>", "<!--", "\u2028", "a&b", "]]>"])
def test_json_in_a_script_cannot_end_it(text: str) -> None:
    html = json_script("x", {"text": text})
    inner = html[html.index(">") + 1 : html.rindex("</script>")]
    assert not set("<>&\u2028\u2029") & set(inner)
    assert json.loads(inner) == {"text": text}


def test_html_is_escaped_in_text_and_attributes() -> None:
    assert escape_html("<a b='c\">&") == "&lt;a b=&#x27;c&quot;&gt;&amp;"


def test_every_feature_is_in_the_page() -> None:
    data = embedded(overview())
    for name, look in looks().items():
        if look.if_any and layers()[name].empty:
            continue
        column = data["layers"][name]["columns"]["name"]
        told = list(distinct(layers()[name])["name"])
        assert decode_column(column, data["layers"][name]["n"]) == told


def test_the_title_is_counted_from_the_data() -> None:
    title, data = overview_data(layers(), tables(), context=context())
    rail = layers()["rail"]
    inside = touches_cities(rail, layers()["districts"], tables().region)
    rows = zip(inside, rail["status"], rail["kind"], strict=True)
    kinds = [kind for here, status, kind in rows if here and status == "open"]
    metros = kinds.count("metro")
    assert title.startswith(f"2026年：成德眉资已通{len(kinds) - metros}条铁路、{metros}条地铁")
    year = 2026 - data["page"]["firstYear"]
    assert data["counts"][year][:2] == [len(kinds) - metros, metros]


def test_a_page_without_distances_still_builds() -> None:
    html = overview_page(layers(), tables(), context=PageContext(as_of=AS_OF))
    assert embedded(html)["metres"] is None


def test_distances_keep_their_order_and_metres() -> None:
    built = layers()
    districts, projects = list(built["districts"]["id"]), list(built["projects"]["id"])
    table = context().distances
    assert table is not None
    packed = distances_payload(table, districts, projects)
    assert packed is not None
    assert packed["limit"] == table["distance_m"].max()


def test_every_word_used_is_there_in_both_languages() -> None:
    used = set(re.findall(r'data-t(?:-\w+)?="(\w+)"', static_text("overview/page.html")))
    for script in page_sources("overview").values():
        used |= set(re.findall(r"language\.t\(\s*'(\w+)'", script))
    assert used <= set(WORDS)
    assert all(zh and en for zh, en in WORDS.values())


def test_a_panel_tells_no_ids() -> None:
    """Places outside the atlas, what a status is taken from and parts of lines have names."""
    data = embedded(overview_page(layers(), tables(), context=context()))
    projects = data["layers"]["projects"]
    own = set(decode_column(data["layers"]["districts"]["columns"]["id"], 45))
    listed = decode_column(projects["columns"]["districts"], projects["n"])
    ids = {one for cell in listed if cell for one in cell.split("|") if one.startswith("district/")}
    assert ids <= own
    assert "苍溪县" in {one for cell in listed if cell for one in cell.split("|")}
    sources = decode_column(projects["columns"]["sources"], projects["n"])
    assert "projects.csv: document 002; status: 成都东部新区" in sources
    parts = {row[3] for row in unpack_json(data["history"]["z"])}
    assert not [part for part in parts if part.isascii() and part]
    assert "魏城枢纽—周家河枢纽" in parts
