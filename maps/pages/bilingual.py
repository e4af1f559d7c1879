"""What only the build knows, in both languages: ``data-en`` beside the Chinese text."""

from __future__ import annotations

__all__ = ["both", "both_attribute", "credits_of", "page_links", "told"]

from geo.english import English
from maps.context import PageContext
from maps.escaping import escape_html
from maps.payload.said import NOT_TOLD
from maps.words.overview import WORDS


def both(zh: str, en: str, *, tag: str = "span") -> str:
    """An element with a Chinese text and its English, which ``page/language.js`` puts in."""
    return f"<{tag} {both_attribute(en)}>{escape_html(zh)}</{tag}>"


def both_attribute(en: str) -> str:
    """The English of an element's text, as its attribute."""
    return f'data-en="{escape_html(en)}"'


def told(text: str, english: English) -> str:
    """A text of the tables in both languages; the same text where it needs no other form."""
    zh, en = english.chinese(text) or NOT_TOLD[0], english.english(text) or NOT_TOLD[1]
    return both(zh, en) if zh != en else escape_html(text)


def credits_of(context: PageContext) -> tuple[str, str]:
    """Date, sources and licence in one line, Chinese and English."""
    notes = (context.data_note, context.data_note_en)
    zh, en = (
        " · ".join([WORDS["as_of"][i].format(date=context.as_of), notes[i], WORDS["licence"][i]])
        for i in (0, 1)
    )
    return zh, en


def page_links(context: PageContext, *, own: str = "") -> str:
    """Links to the portal and the sibling pages, without the page's own."""
    pages = {WORDS["portal"][0]: context.portal} if context.portal else {}
    english = {WORDS["portal"][0]: WORDS["portal"][1], **context.pages_en}
    links = " · ".join(
        f'<a href="{escape_html(address)}" {both_attribute(english.get(name, name))}>'
        f"{escape_html(name)}</a>"
        for name, address in {**pages, **context.pages}.items()
        if address != own
    )
    # A page is forwarded alone, too; it cannot look whether its neighbours came along.
    return f"{links}<br>{both(*WORDS['pages_together'], tag='small')}" if links else ""
