"""What newly read documents bring: unknown names, additions and contradictions, for the portal."""

from __future__ import annotations

__all__ = ["news_section", "unknown_rows"]

from typing import Final

import pandas as pd

from maps.escaping import escape_html

#: Additions and contradictions shown in full; the table of the build has all.
_SHOWN: Final = 200


def unknown_rows(unplaced: pd.DataFrame | None) -> str:
    """Table rows of names the documents use for things no table knows.

    Parameters
    ----------
    unplaced : DataFrame, optional
        ``name, kind, document, sentence, table`` of :attr:`geo.reading.use.folder.Reading.unplaced`.
    """
    if unplaced is None:
        return ""
    return "".join(
        f'<tr><td data-t="kind_{row.kind}"></td><td>{escape_html(row.name)}</td>'
        f'<td><span data-t="unknown_name"></span> {_quoted(row.sentence, row.document)} '
        f'<span data-t="placed_by"></span> <code>data/{row.table}</code></td></tr>'
        for row in unplaced.itertuples()
    )


def news_section(news: pd.DataFrame | None) -> str:
    """A section with what the documents add to and contradict in the tables; "" without news.

    Parameters
    ----------
    news : DataFrame, optional
        ``what, name, kind, field, before, after, document, sentence`` of
        :attr:`geo.reading.use.folder.Reading.news`.
    """
    if news is None:
        return ""
    told = news[news["what"] != "repeats"]
    counts = " · ".join(
        f'<span data-t="news_{what}"></span> {int((news["what"] == what).sum())}'
        for what in ("adds", "contradicts", "repeats")
    )
    rows = "".join(_row(row._asdict()) for row in told.head(_SHOWN).itertuples())
    head = "".join(f'<th data-t="{key}"></th>' for key in ("news_what", "layer", "name", "reason"))
    # Folded: a portal that is printed stays short.
    table = (
        '<details><summary data-t="unplaced_show"></summary>'
        f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></details>"
        if rows
        else ""
    )
    return (
        '<section aria-labelledby="news-title"><h2 id="news-title" data-t="news"></h2>'
        f'<p>{counts} · <a href="tables/news.csv">CSV</a></p>{table}</section>'
    )


def _row(row: dict[str, object]) -> str:
    change = ""
    if row["what"] == "contradicts":
        before, after = (_told(str(row[key])) for key in ("before", "after"))
        change = f'<b><span data-t="news_{row["field"]}"></span> {before} → {after}</b> '
    return (
        f'<tr><td data-t="news_{row["what"]}"></td><td data-t="kind_{row["kind"]}"></td>'
        f"<td>{escape_html(str(row['name']))}</td>"
        f"<td>{change}{_quoted(str(row['sentence']), str(row['document']))}</td></tr>"
    )


def _told(value: str) -> str:
    """A status as a word of the page's language; a date as it is."""
    if value[:1].isdigit():
        return escape_html(value)
    return f'<span data-t="status_{escape_html(value)}"></span>'


def _quoted(sentence: str, document: str) -> str:
    return f'<q>{escape_html(sentence)}</q> <small class="source">{escape_html(document)}</small>'
