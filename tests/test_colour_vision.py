"""Line classes are told apart by colour, to all eyes, or by their pattern."""

from __future__ import annotations

import itertools

import pytest
from colour_vision import SIGHT, contrast, delta_e

from layers.registry import looks
from maps.style import OTHER_TINT, TINTS, palettes

#: Two colours this far apart (CIEDE2000) are told apart at a glance.
LEAST = 10.0
THEMES = {"light": 0, "dark": 1}


def classes() -> dict[str, tuple[str, str]]:
    """Colour role and pattern of everything drawn as a line."""
    found = {}
    for name, look in looks().items():
        if look.draw == "lines":
            for key, sign in look.signs.items():
                found[f"{name} {key}"] = (
                    str(sign.color),
                    "ticks" if sign.ticks else f"dash {sign.dash}",
                )
        elif look.draw == "borders":
            # maps/static/map/lines.js: light beads along the stroke.
            found |= {key: (str(sign.color), "beads") for key, sign in look.signs.items()}
    return found | {
        "river": ("water", "dash ()"),
        "province border": ("province", "dots and dashes"),
    }


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("theme", THEMES)
def test_every_pair_of_line_classes_is_told_apart(theme: str, sight: str) -> None:
    colors = palettes()[theme]
    alike = [
        (a, b)
        for (a, (one, like)), (b, (other, unlike)) in itertools.combinations(classes().items(), 2)
        if like == unlike and delta_e(colors[one], colors[other], sight) < LEAST
    ]
    assert alike == []


@pytest.mark.parametrize("theme", THEMES)
def test_lines_stand_out_from_the_tints_of_the_cities(theme: str) -> None:
    colors = palettes()[theme]
    for name, (role, _) in classes().items():
        if name not in ("river", "province border"):
            for tint in (*TINTS, OTHER_TINT):
                assert contrast(colors[role], tint[THEMES[theme]]) >= 3, name


def test_the_measure_is_that_of_its_authors() -> None:
    """Pairs of Sharma, Wu and Dalal are in L*a*b*; black to white is 100, red to green far."""
    assert delta_e("#000000", "#ffffff") == pytest.approx(100, abs=0.1)
    assert delta_e("#b5651d", "#b5651d") == 0
    assert delta_e("#d62728", "#2ca02c") > 40
    assert delta_e("#a05a00", "#6e7000", "protanopia") < delta_e("#a05a00", "#6e7000") / 2
