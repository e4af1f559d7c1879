"""Nothing on the map hides anything: boxes of names, bubbles, legend, controls and credit, in views.

The boxes are read in a real browser: of names and bubbles from what the page says it drew, of
everything else from the document.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shapely
from page_samples import overview

pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

SIZES = {
    "desk": (1440, 900),
    "tablet": (1024, 768),
    "phone": (390, 844),
    "small phone": (360, 640),
}
FIRST = {"zh": "", "en dark": "#lang=en&t=dark"}
CLOSER = {"closer": "#map=10.50/30.5500/104.2500&lang=en"}
#: 4 sizes × 3: the first view in both languages and themes, and one where stations have names.
VIEWS = [
    pytest.param(size, address, name in FIRST, id=f"{place}, {name}")
    for place, size in SIZES.items()
    for name, address in (FIRST | CLOSER).items()
]
CITIES = ("city/510100", "city/510600", "city/511400", "city/512000")

BOXES = """() => {
  const canvas = document.querySelector('canvas.atlas-surface:not([hidden])').getBoundingClientRect();
  const frame = document.querySelector('.folium-map').getBoundingClientRect();
  const at = ([l, t, r, b]) => [canvas.left + l, canvas.top + t, canvas.left + r, canvas.top + b];
  const rect = ({ left, top, right, bottom }) => [left, top, right, bottom];
  const view = atlas.view();
  const seen = (features) => atlas.scene.layers[features[0].layer].look.draw === 'clusters';
  const over = {};
  for (const name of ['#legend', '.leaflet-control-zoom', '.leaflet-control-scale', '#tools', '#credit',
    '#panel', '#detail']) {
    const box = document.querySelector(name)?.getBoundingClientRect();
    if (box?.width) over[name] = rect(box);
  }
  const rings = {};
  for (const city of atlas.scene.layers.cities.features) {
    rings[city.id] = city.rings.map((ring) => {
      const path = [];
      for (let i = 0; i < ring.length; i += 2) {
        path.push([canvas.left + ring[i] * view.scale - view.left,
          canvas.top + ring[i + 1] * view.scale - view.top]);
      }
      return path;
    });
  }
  const credit = document.getElementById('credit');
  const covers = ({ rings }, x, y) => {
    let odd = false;
    for (const ring of rings) {
      for (let i = 2; i < ring.length; i += 2) {
        const [ax, ay, bx, by] = ring.slice(i - 2, i + 2);
        if ((ay > y) !== (by > y) && x < ax + (bx - ax) * (y - ay) / (by - ay)) odd = !odd;
      }
    }
    return odd;
  };
  const areas = atlas.labels().filter(({ feature }) => (
    ['districts', 'belts'].includes(feature?.layer)));
  const off = areas.filter(({ feature, boxes: [[l, t, r, b]] }) => !covers(feature,
    ((l + r) / 2 + view.left) / view.scale, ((t + b) / 2 + view.top) / view.scale));
  return { areas: areas.length, off: off.map(({ text }) => text), over, rings, frame: rect(frame),
    labels: atlas.labels().map(({ text, boxes, feature }) => (
      { text, id: feature?.id ?? '', boxes: boxes.map(at) })),
    bubbles: atlas.symbols().filter(({ features }) => features.length > 1 && seen(features))
      .map(({ x, y, r }) => at([x - r + 2, y - r + 2, x + r - 2, y + r - 2])),
    credit: { text: credit.textContent, whole: credit.scrollWidth <= credit.clientWidth
      && credit.scrollHeight <= credit.clientHeight + 1 } };
}"""


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("overlap") / "overview.html"
    path.write_text(overview(), encoding="utf-8")
    return path


@pytest.fixture
def visit(browser: Any, file: Path) -> Iterator[Any]:
    contexts = []

    def open_(size: tuple[int, int], address: str) -> Any:
        width, height = size
        context = browser.new_context(
            viewport={"width": width, "height": height}, offline=True, reduced_motion="reduce"
        )
        contexts.append(context)
        page = context.new_page()
        page.goto(file.as_uri() + address)
        page.wait_for_selector("html[data-ready]")
        page.wait_for_timeout(250)
        return page

    yield open_
    for context in contexts:
        context.close()


def meet(one: list[float], other: list[float], *, slack: float = 0.5) -> bool:
    """Whether two boxes (left, top, right, bottom) share more than a rounding."""
    return (
        min(one[2], other[2]) - max(one[0], other[0]) > slack
        and min(one[3], other[3]) - max(one[1], other[1]) > slack
    )


def collisions(found: dict[str, Any]) -> list[str]:
    """Every pair that covers one another, in words."""
    labels = [
        (label["text"], [box for box in label["boxes"] if meet(box, found["frame"])])
        for label in found["labels"]
    ]
    told = []
    for (a, mine), (b, others) in itertools.combinations(labels, 2):
        if any(meet(one, other) for one in mine for other in others):
            told.append(f"name {a} × name {b}")
    for text, boxes in labels:
        told += [
            f"name {text} × {name}"
            for name, box in found["over"].items()
            if any(meet(one, box) for one in boxes)
        ]
        told += [
            f"name {text} × bubble"
            for bubble in found["bubbles"]
            if any(meet(one, bubble, slack=2) for one in boxes)
        ]
    for one, other in itertools.combinations(found["bubbles"], 2):
        gap = ((one[0] + one[2] - other[0] - other[2]) ** 2 / 4
               + (one[1] + one[3] - other[1] - other[3]) ** 2 / 4) ** 0.5  # fmt: skip
        if gap < (one[2] - one[0] + other[2] - other[0]) / 2 - 1:
            told.append("bubble × bubble")
    for (a, box), (b, other) in itertools.combinations(found["over"].items(), 2):
        if meet(box, other, slack=1.5):
            told.append(f"{a} × {b}")
    return told


@pytest.mark.parametrize(("size", "address", "first"), VIEWS)
def test_nothing_covers_anything(
    visit: Any, size: tuple[int, int], address: str, first: bool
) -> None:
    page = visit(size, address)
    found = page.evaluate(BOXES)
    assert collisions(found) == []
    assert found["credit"]["whole"], found["credit"]["text"]
    assert "ODbL" in found["credit"]["text"]
    # A name beside its county or belt would name another one.
    assert found["off"] == []
    assert found["areas"] or size[0] < 700
    if first:
        names = {label["id"]: label["boxes"] for label in found["labels"]}
        for city in CITIES:
            shape = shapely.union_all(
                [shapely.make_valid(shapely.Polygon(ring)) for ring in found["rings"][city]]
            )
            assert shapely.box(*found["frame"]).covers(shape), f"{city} is not framed"
            assert city in names, f"{city} has no name in the first view"
            for name, box in found["over"].items():
                if name == "#legend" or name == "#panel":
                    assert not shapely.box(*box).intersects(shape), f"{name} covers {city}"


@pytest.mark.parametrize("place", ["phone", "small phone"])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_higher_sheet_lifts_what_stands_on_it(visit: Any, place: str, lang: str) -> None:
    """Nothing under a control or a sheet; in so little map a city's name may meet a bubble."""
    page = visit(SIZES[place], f"#lang={lang}")
    for opened in (
        "document.getElementById('sheet-toggle').click()",
        "atlas.describe(atlas.scene.byId.get('district/510185'))",
    ):
        page.evaluate(opened)
        page.wait_for_timeout(300)
        found = page.evaluate(BOXES)
        if found["over"].get("#detail"):  # it lies over the panel
            del found["over"]["#panel"]
        assert collisions(found | {"bubbles": []}) == []
        assert found["credit"]["whole"]


def test_a_collision_is_seen() -> None:
    found = {
        "frame": [0, 0, 100, 100],
        "labels": [
            {"text": "甲", "boxes": [[0.0, 0.0, 10.0, 10.0]]},
            {"text": "乙", "boxes": [[5, 5, 15, 15]]},
            {"text": "丙", "boxes": [[70, 70, 80, 80]]},
        ],
        "bubbles": [[11, 0, 23, 12], [20, 0, 32, 12]],
        "over": {"#legend": [12, 13, 50, 50], "#credit": [0, 40, 100, 60]},
    }
    assert collisions(found) == [
        "name 甲 × name 乙",
        "name 乙 × #legend",
        "name 乙 × bubble",
        "bubble × bubble",
        "#legend × #credit",
    ]
