"""Texts that would do something where they are taken for more than text: some 250 of them.

Every one sets ``hit`` where a page runs it, or begins as a formula, acts on a terminal, ends a
string, a cell, a comment or an element early. They are made of families and openings, so that a
new member of a family is one line.
"""

from __future__ import annotations

__all__ = ["PAYLOADS"]

from itertools import product

_MARKUP = (
    "<script>hit=1</script>",
    "<ScRiPt>hit=1</sCrIpT>",
    "<script >hit=1</script >",
    "<script/x>hit=1</script>",
    "<script type=module>hit=1</script>",
    "<svg><script>hit=1</script></svg>",
    "<svg onload=hit=1>",
    "<svg/onload=hit=1//",
    "<img src=x onerror=hit=1>",
    '<img src="x" onerror="hit=1">',
    "<img src=data:, onerror=hit=1>",
    "<iframe srcdoc='<script>parent.hit=1</script>'></iframe>",
    "<iframe src=javascript:parent.hit=1>",
    "<object data=javascript:hit=1>",
    "<embed src=javascript:hit=1>",
    "<details open ontoggle=hit=1>",
    "<video><source onerror=hit=1></video>",
    "<body onpageshow=hit=1>",
    "<input autofocus onfocus=hit=1>",
    "<style>@import 'x';*{background:url(x)}</style>",
    "<link rel=stylesheet href=x>",
    "<base href=//x/>",
    "<meta http-equiv=refresh content=0;url=javascript:hit=1>",
    "<form action=javascript:hit=1><button id=search>",
    "<a href=javascript:hit=1 id=headline>x</a>",
    "<math><mi xlink:href=javascript:hit=1>x",
    "<template><script>hit=1</script></template>",
    "<!--<script>hit=1</script>-->",
    "<![CDATA[<script>hit=1</script>]]>",
    "<noscript><p title='</noscript><img src=x onerror=hit=1>'>",
)
#: What would get a text out of where it stands, before the markup.
_OPENINGS = ("", "</script>", '">', "'>", "-->", "</textarea></title></style>", "]]>")

_SCRIPT = (
    "javascript:hit=1",
    "JaVaScRiPt:hit=1",
    "data:text/html,<script>hit=1</script>",
    "';hit=1;'",
    '";hit=1;"',
    "`;hit=1;`",
    "${hit=1}",
    "{{ hit=1 }}",
    "{{constructor.constructor('hit=1')()}}",
    "{% raw %}{{ 7*7 }}",
    "{% for x in y %}",
    "{# comment",
    "#{hit=1}",
    "<%= hit=1 %>",
    "\\u003cscript>hit=1\\u003c/script>",
    "&lt;script&gt;hit=1&lt;/script&gt;",
    "&#60;script&#62;hit=1&#60;/script&#62;",
    "%3Cscript%3Ehit=1%3C/script%3E",
    "\u2028hit=1\u2029",
    "*/hit=1/*",
    "//hit=1",
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
)
_FORMULAS = (
    "=1+1",
    '=HYPERLINK("http://x","x")',
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-1-1",
    "@SUM(1)",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    " =1+1",
    "'=1+1",
    "''=1+1",
)
_CELLS = (
    'a"b',
    'a""b',
    "a,b",
    "a;b",
    "a|b",
    "甲、乙",
    "'",
    '"',
    "''",
    "NULL",
    "nan",
    "NaN",
    "None",
    "true",
    "1e400",
    "0x1F",
    "0012",
    "2024-01-01",
    "[]",
    "{}",
    '[{"document":"000"}]',
    '{"a":1}',
    "'; DROP TABLE projects; --",
    "../../etc/passwd",
    "..\\..\\x",
    "CON",
    "%s%n%x",
    "{0.__class__}",
)
_LETTERS = (
    "\u202e反向\u202c",
    "\u200b零宽\ufeff",
    "e\u0301\u0301\u0301\u0301",
    "👨‍👩‍👧‍👦",
    "𠮷野",
    "\ufffd",
    "\ue000",
    "長" * 300,
    "\u0627\u0644\u0639",
)

PAYLOADS: tuple[str, ...] = tuple(
    dict.fromkeys(
        [
            *(opening + markup for opening, markup in product(_OPENINGS, _MARKUP)),
            *_SCRIPT,
            *_FORMULAS,
            *_CELLS,
            *_LETTERS,
        ]
    )
)
