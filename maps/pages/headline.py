"""What the overview's title says of the lines of a year."""

from __future__ import annotations

__all__ = ["headline"]

from typing import Literal

from geo.tables.region import Region
from layers.line_years import Counts
from maps.words.overview import word


def headline(counts: Counts, *, year: int, region: Region, lang: Literal["zh", "en"] = "zh") -> str:
    """The title of a page for a year of the past or the present.

    Railways and metro lines are told apart where they are open; what is to come is told
    together.
    """
    metro = word("headline_metro", lang, metro=counts.metro) if counts.metro else ""
    told = {"called": region.called[lang == "en"], "line_unit": region.unit[lang == "en"]}
    text = word("headline", lang, year=year, open=counts.open, metro=metro, **told)
    more = {"partly": counts.partly, "building": counts.building, "planned": counts.planned}
    return text + "".join(word(f"headline_{k}", lang, **{k: n}) for k, n in more.items() if n)
