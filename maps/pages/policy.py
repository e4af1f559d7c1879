"""The Content-Security-Policy of a page: it runs our own scripts, by their hashes, and no other.

A page is one file that is forwarded, so there is no server to send a header: the policy stands in
the page as its first element. Hashes are taken of the scripts and styles that we put in, before
any text from outside joins them: whatever slips in with a name or a sentence has none.
"""

from __future__ import annotations

__all__ = ["policy_element"]

import base64
import hashlib
from collections.abc import Iterable

from maps.escaping import escape_html


def policy_element(
    scripts: Iterable[str], styles: Iterable[str], *, pictures_from: Iterable[str] = ()
) -> str:
    r"""A ``meta`` element with the strictest policy that a page of ours works under.

    Nothing is fetched, framed, posted or embedded; pictures are those a page draws itself
    (``data:`` and ``blob:``, for PNG and print) and the tiles of an online map.

    Parameters
    ----------
    scripts, styles : iterable of str
        Exactly what stands between the tags of each of our own elements, line ends as ``\n``.
        JSON that scripts only read needs no hash, as it never runs.
    pictures_from : iterable of str, optional
        Sources as CSP writes them, ``https://*.example.org``, of map tiles that a person may
        ask for.

    Returns
    -------
    str
        HTML; it must stand before the first script or style.
    """
    rules = {
        "default-src": "'none'",
        "script-src": _hashes(scripts),
        "style-src": _hashes(styles),
        "img-src": " ".join(["data:", "blob:", *pictures_from]),
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    policy = "; ".join(f"{name} {value}" for name, value in rules.items())
    return f'<meta http-equiv="Content-Security-Policy" content="{escape_html(policy)}">'


def _hashes(texts: Iterable[str]) -> str:
    return " ".join(_hash(text) for text in texts) or "'none'"


def _hash(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest())
    return f"'sha256-{digest.decode('ascii')}'"
