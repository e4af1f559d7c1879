"""``index.html``: what was built, what the documents count, what could not be placed."""

from __future__ import annotations

__all__ = ["OVERVIEW", "PageLink", "index_page"]

import json
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import geopandas as gpd
import pandas as pd

from geo.english import English
from geo.reading.use.project_rows import READ
from geo.tables.door import Tables
from layers.built.same_projects import distinct
from layers.line_years import counts_of
from layers.registry import looks
from maps.context import PageContext
from maps.escaping import escape_html
from maps.pages.bilingual import both, credits_of
from maps.pages.engine import Page, render_page, static_text
from maps.pages.headline import headline
from maps.pages.news import news_section, unknown_rows
from maps.pages.overview import first_view
from maps.pages.thumbnails import thumbnail
from maps.payload.columns import clean
from maps.payload.said import said_payload
from maps.payload.scales import SCALES
from maps.style import city_tints
from maps.words.layers import layer_words
from maps.words.overview import WORDS
from maps.words.portal import PORTAL_WORDS
from maps.words.region import filled

#: Of what programs read, the priority of a figure that is worth a card, and how many of a text.
_WORTH_A_CARD: Final = 2
_CARDS_OF_A_TEXT: Final = 3
_SHARED: Final = (
    "kicker", "lang_button", "lang_label", "to_dark", "to_light", "as_of", "licence",
    "status_",
)  # fmt: skip
_FORMATS: Final = (("GeoJSON", "geojson"), ("GeoParquet", "parquet"))


@dataclass(frozen=True, slots=True)
class PageLink:
    """A page the portal leads to.

    Attributes
    ----------
    href : str
        Address relative to the portal.
    title, title_en, summary, summary_en : str
        What it is called, and one sentence on what it shows.
    show : tuple of str
        Layers of its thumbnail, the lowest first.
    shade : str
        Scale of :data:`maps.payload.scales.SCALES` by which it paints the districts at first, by
        their mean minutes; "" for none.
    """

    href: str
    title: str
    title_en: str
    summary: str
    show: tuple[str, ...] = ("roads", "rail")
    shade: str = ""
    summary_en: str = ""


OVERVIEW: Final = PageLink(
    "maps/overview.html",
    "总图",
    "Overview",
    "铁路、道路、毗邻地区、产业带与项目，按年份和状态看，可查询、可下载。",
    ("belts", "roads", "border_pairs", "rail"),
    summary_en="Rail, roads, border areas, belts and projects by year and status; to ask and to "
    "take away.",
)


def index_page(
    layers: Mapping[str, gpd.GeoDataFrame],
    tables: Tables,
    *,
    context: PageContext,
    pages: Sequence[PageLink] = (OVERVIEW,),
    downloads: Mapping[str, str] | None = None,
    unplaced: pd.DataFrame | None = None,
    news: pd.DataFrame | None = None,
) -> str:
    """The portal as one HTML text.

    Parameters
    ----------
    layers : mapping of str to GeoDataFrame
    tables : Tables
    context : PageContext
    pages : sequence of PageLink
        Pages there are beside it.
    downloads : mapping of str to str, optional
        Further files, title to address relative to the portal; the layers' files are
        always listed.
    unplaced, news : DataFrame, optional
        What newly read documents bring (:class:`geo.reading.use.folder.Reading`).
    """
    files = layers
    layers = {**layers, "projects": distinct(layers["projects"])}
    year, region = context.as_of_year, tables.region
    counts = counts_of(layers, tables.status_history, region=region, today=context.as_of)
    title = headline(counts[year], year=year, region=region)
    title_en = headline(counts[year], year=year, region=region, lang="en")
    shared = {key: pair for key, pair in WORDS.items() if key.startswith(_SHARED)}
    words = filled(layer_words() | shared | PORTAL_WORDS, tables)
    parts = {
        "title": escape_html(title),
        "counts": _counts(layers),
        "pages": "".join(_page_card(page, layers, tables, year) for page in pages),
        "figures": _figures(tables),
        "documents": _documents(layers, tables),
        "unplaced": _unplaced(layers) + unknown_rows(unplaced),
        "news": news_section(news),
        "layers": _layer_rows(files),
        "downloads": _downloads(downloads or {"GeoPackage (QGIS)": "corridors.gpkg"}),
        "sources": _sources(context),
    }
    body = static_text("portal/page.html")
    for name, html in parts.items():
        body = body.replace(f"<!--{name}-->", html)
    data: dict[str, Any] = {
        "page": {"kind": "portal", "asOf": context.as_of},
        "words": {
            "zh": {key: zh for key, (zh, _) in words.items()},
            "en": {key: en for key, (_, en) in words.items()},
        },
        "said": said_payload(
            _told(layers, tables, unplaced, news),
            English(tables.words),
            more=_made_texts(tables, pages, (title, title_en)),
        ),
    }
    return render_page(
        Page(
            title=title,
            body=body,
            data=data,
            bounds=((0, 0), (0, 0)),
            room="portal",
            words=words,
            leaflet=False,
        )
    )


def _counts(layers: Mapping[str, gpd.GeoDataFrame]) -> str:
    """How many of each layer there are; metro lines apart, a class of lines is none."""
    counts: dict[str, int] = {}
    for name, look in looks().items():
        if name not in layers:
            continue
        key = f"count_{name}" if f"count_{name}" in PORTAL_WORDS else f"layer_{name}"
        counts[key] = len(layers[name])
        if look.draw == "lines":
            kinds = layers[name]["kind"]
            metro = int((kinds == "metro").sum())
            counts[key] = int((kinds != "class").sum()) - metro
            if metro:
                counts["count_metro"] = metro
    return "".join(
        f'<li><b class="n">{count}</b> <span data-t="{key}"></span></li>'
        for key, count in counts.items()
        if count
    )


def _shades(
    page: PageLink, layers: Mapping[str, gpd.GeoDataFrame], year: int
) -> dict[str, str] | None:
    """Colour of each district on a page that paints them by their mean minutes."""
    if not page.shade or "connectivity" not in layers:
        return None
    scale, means = SCALES[page.shade], layers["connectivity"].set_index("id")
    column = means[f"any_{year}_mean_minutes"].dropna()
    return {str(i): scale["light"][bisect_left(scale["breaks"], v)] for i, v in column.items()}


def _page_card(
    page: PageLink, layers: Mapping[str, gpd.GeoDataFrame], tables: Tables, year: int
) -> str:
    told = filled({"summary": (page.summary, page.summary_en)}, tables)
    summary, summary_en = told["summary"]
    picture = thumbnail(
        layers,
        show=page.show,
        title=escape_html(page.title),
        bounds=first_view(layers["districts"], tables.region),
        tints=city_tints(tables.region),
        shades=_shades(page, layers, year),
    )
    return (
        f'<li><a class="card" href="{escape_html(page.href)}">{picture}'
        f"{both(page.title, page.title_en, tag='h3')}"
        f"{both(summary, summary_en or page.title_en, tag='p')}</a></li>"
    )


def _figures(tables: Tables) -> str:
    """Cards of the documents' best numbers, each with its place in the text."""
    titles = dict(zip(tables.documents["id"], tables.documents["title"], strict=True))
    cards, seen = [], set()
    for row in _best_figures(tables).itertuples():
        if (row.document, row.text) in seen:
            continue
        seen.add((row.document, row.text))
        note = clean(row.as_of_note)
        doubt = f'<p class="doubt">{escape_html(note)}</p>' if note else ""
        if getattr(row, READ, "") == "yes":
            doubt += (
                f'<p class="doubt">{both("自动读自文本", "read in the text by the program")}</p>'
            )
        as_of = f"<time>{escape_html(row.as_of)}</time> · " if clean(row.as_of) else ""
        cards.append(
            f'<li class="figure"><p class="number">{escape_html(row.text)}</p>'
            f"<p>{escape_html(row.label)}</p>{doubt}<p class='source'>{as_of}"
            f"{both('《', '“')}<span>{escape_html(titles.get(row.document, row.document))}</span>"
            f"{both('》', '”')} "
            f"<span>{escape_html(_offsets(row)[0])}</span></p></li>"
        )
    return "".join(cards)


def _best_figures(tables: Tables) -> pd.DataFrame:
    """Those somebody chose by hand, and of each newly read text the first few of most worth."""
    figures = tables.figures
    chosen = figures[(figures["boilerplate"] == "no") & (figures["priority"] == 1)]
    if READ not in figures:
        return chosen
    read = figures[(figures[READ] == "yes") & (figures["priority"] == _WORTH_A_CARD)]
    return pd.concat([chosen, read.groupby("document", sort=False).head(_CARDS_OF_A_TEXT)])


def _offsets(row: Any) -> tuple[str, str]:
    """Where a figure stands in its text, Chinese and English."""
    zh, en = (word.format(start=int(row.start), end=int(row.end)) for word in WORDS["offsets"])
    return zh, en


def _made_texts(
    tables: Tables, pages: Sequence[PageLink], title: tuple[str, str]
) -> dict[str, str]:
    """Texts this page makes itself, and their English."""
    texts = {"、": ", ", title[0]: title[1]} | {page.title: page.title_en for page in pages}
    return texts | dict(_offsets(row) for row in tables.figures.itertuples())


def _told(
    layers: Mapping[str, gpd.GeoDataFrame], tables: Tables, *others: pd.DataFrame | None
) -> dict[str, Any]:
    """Texts of the tables this page shows."""
    shown: list[Any] = []
    for layer in layers.values():
        shown += [layer[layer["evidence"] != "[]"][["name"]], layer[layer.geometry.isna()]]
    frames = [*shown, tables.figures, tables.documents, *others]
    columns = ("name", "note", "district", "text", "label", "as_of_note", "title", "publisher",
               "date_note")  # fmt: skip
    return {
        f"{place} {column}": [str(clean(value) or "") for value in frame[column]]
        for place, frame in enumerate(frames)
        if frame is not None
        for column in columns
        if column in frame.columns
    }


def _documents(layers: Mapping[str, gpd.GeoDataFrame], tables: Tables) -> str:
    """Each document with what it names: features that open on the map, or an honest none."""
    named: dict[str, list[tuple[str, str, str, int]]] = {}
    for layer, frame in layers.items():
        for row in frame.itertuples():
            places = Counter(str(e["document"]) for e in json.loads(row.evidence or "[]"))
            for document, count in places.items():
                named.setdefault(document, []).append((layer, row.id, row.name, count))
    items = []
    for row in tables.documents.itertuples():
        found = named.get(str(row.id), [])
        note = clean(row.date_note)
        doubt = f'<p class="doubt">{escape_html(note)}</p>' if note else ""
        mentions = sum(count for *_, count in found)
        items.append(
            f'<li><h3>{escape_html(row.title)}</h3><p class="source">'
            f"{_origin(row.publisher, row.date)}"
            f'<span data-t="mentions"></span> {mentions} · '
            f'<span data-t="features"></span> {len(found)}</p>{doubt}{_named(found)}</li>'
        )
    return "".join(items)


def _origin(publisher: str, date: str) -> str:
    """Publisher and date of a document, as far as they are known."""
    told = [f"<span>{escape_html(clean(publisher))}</span>"] if clean(publisher) else []
    told += [f"<time>{escape_html(date)}</time>"] if clean(date) else []
    return "".join(f"{part} · " for part in told)


def _named(found: Iterable[tuple[str, str, str, int]]) -> str:
    groups: dict[str, list[str]] = {}
    for layer, feature, name, count in found:
        # A part of its own: the mark between two names is another in English.
        times = f" <span>×{count}</span>" if count > 1 else ""
        address = f"{OVERVIEW.href}#o={feature}"
        groups.setdefault(layer, []).append(
            f'<a href="{escape_html(address)}">{escape_html(name)}</a>{times}'
        )
    if not groups:
        return '<p data-t="nothing"></p>'
    rows = "".join(
        f'<dt data-t="layer_{layer}"></dt><dd>{"、".join(names)}</dd>'
        for layer, names in groups.items()
    )
    return f'<details><summary data-t="what_it_names"></summary><dl>{rows}</dl></details>'


def _unplaced(layers: Mapping[str, gpd.GeoDataFrame]) -> str:
    """What no source places, with the reason: kept as rows, never as points."""
    rows = []
    for layer, frame in layers.items():
        for row in frame[frame.geometry.isna()].itertuples():
            known = getattr(row, "location", "")
            reason = "" if known == "districts" else clean(getattr(row, "note", ""))
            where = '<span data-t="districts_only"></span> ' if known == "districts" else ""
            district = escape_html(clean(getattr(row, "district", ""))) if where else ""
            rows.append(
                f'<tr><td data-t="layer_{layer}"></td><td>{escape_html(row.name)}</td>'
                f"<td>{where}{district}{escape_html(reason)}</td></tr>"
            )
    return "".join(rows)


def _layer_rows(layers: Mapping[str, gpd.GeoDataFrame]) -> str:
    rows = []
    for name, layer in layers.items():
        links = " · ".join(
            f'<a href="layers/{name}.{suffix}">{label}</a>' for label, suffix in _FORMATS
        )
        placed = int(layer.geometry.notna().sum())
        rows.append(
            f'<tr><td data-t="layer_{name}"></td><td class="n">{len(layer)}</td>'
            f'<td class="n">{placed}</td><td>{links} · '
            f'<a href="tables/{name}.csv">CSV</a></td></tr>'
        )
    return "".join(rows)


def _downloads(downloads: Mapping[str, str]) -> str:
    return "".join(
        f'<li><a href="{escape_html(address)}">{escape_html(title)}</a></li>'
        for title, address in downloads.items()
    )


def _sources(context: PageContext) -> str:
    version = f" · Corridor Atlas {context.version}" if context.version else ""
    zh, en = credits_of(context)
    return both(zh + version, en + version)
