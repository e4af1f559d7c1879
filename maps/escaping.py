"""Text on its way into a page: the one place where outside text is made harmless.

Data travels as JSON inside ``<script type="application/json">`` and reaches the screen
through ``textContent`` only; the little HTML that Python writes itself passes
:func:`escape_html`. Elements are added to the figure verbatim (:class:`Verbatim`), because
branca treats what a macro returns as a template a second time, where ``{{ … }}`` in a
project's name would run.
"""

from __future__ import annotations

__all__ = ["Verbatim", "escape_html", "json_script", "json_text"]

import html
import json
import re
from typing import Any, Final

from branca.element import Element
from jinja2 import Template

# Inside a script element only these can end it or open a comment; U+2028/2029 end a line in
# old JavaScript parsers. All five are legal as JSON escapes.
_UNSAFE: Final = {
    "<": "\\u003c",
    ">": "\\u003e",
    "&": "\\u0026",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
}
_UNSAFE_PATTERN: Final = re.compile("[<>&\u2028\u2029]")


def escape_html(text: object) -> str:
    """Text safe as element content and inside a double-quoted attribute."""
    return html.escape(str(text), quote=True)


def json_text(value: Any) -> str:
    """Compact JSON that may stand inside a script element, whatever the strings hold.

    Raises
    ------
    ValueError
        For NaN or infinity, which JSON has no word for.
    """
    text = json.dumps(
        value, ensure_ascii=False, separators=(",", ":"), allow_nan=False, sort_keys=False
    )
    return _UNSAFE_PATTERN.sub(lambda match: _UNSAFE[match.group()], text)


def json_script(element_id: str, value: Any) -> str:
    """A data element the page's JavaScript reads with ``JSON.parse``."""
    return (
        f'<script type="application/json" id="{escape_html(element_id)}">'
        f"{json_text(value)}</script>"
    )


class Verbatim(Element):
    """A piece of the page that is written as it is, never read as a template."""

    _template = Template("{{ this.content }}")

    def __init__(self, content: str) -> None:
        super().__init__()
        self._name = "Verbatim"
        self.content = content
