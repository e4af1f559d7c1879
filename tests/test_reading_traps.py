"""Every trap the hand-made reading lists in the five documents, read as intended."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from geo.reading.mention import Mention
from geo.reading.reader import Reader
from geo.reading.use.scorer import SCORED, Label, read_reading
from geo.reading.words.lexicon import build_lexicon

Trap = dict[str, object]
_SITES_AND_LINES = {"rail", "road", "hub", "park", "belt", "border_pair", "area"}


class Reading:
    """The documents as read, with the labels beside them."""

    def __init__(self, tables, shared):
        self.reader = Reader.from_tables(tables)
        self.lexicon = build_lexicon(tables)
        paths = sorted((shared / "documents").glob("*.txt"))
        self.texts = {p.name[:3]: p.read_bytes().decode("utf-8") for p in paths}
        self.mentions = {
            key: self.reader.read(text, document=key, anaphora=True)
            for key, text in self.texts.items()
        }
        labels = read_reading(shared / "gold" / "mentions.jsonl", groups=("成德眉资",))
        self.labels = {x.id: (d[:3], x) for d, items in labels.items() for x in items}

    def inside(self, trap) -> list[Mention]:
        return [
            m for m in self.mentions[trap["doc"]] if m.start < trap["end"] and trap["start"] < m.end
        ]

    def exact(self, trap) -> Mention:
        spans = [(m.start, m.end) for m in self.mentions[trap["doc"]]]
        span = (trap["start"], trap["end"])
        assert span in spans, (trap["surface"], self.inside(trap))
        return self.mentions[trap["doc"]][spans.index(span)]

    def at(self, label: Label, document: str) -> Mention | None:
        for mention in self.mentions[document]:
            if (mention.start, mention.end) == (label.start, label.end):
                return mention
        return None


@pytest.fixture(scope="module")
def reading(tables, shared) -> Reading:
    return Reading(tables, shared)


@pytest.fixture(scope="module")
def traps(shared) -> list[Trap]:
    lines = (shared / "gold" / "traps.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [{**row, "doc": row["doc"][:3]} for row in rows]


def labels_are_read(reading, trap):
    """The required names the trap is about are found, span, kind and name."""
    for label_id in trap["mention_ids"]:
        if label_id.startswith("f"):
            continue  # a figure: not what a reader of names finds
        document, label = reading.labels[label_id]
        if not label.required or not set(label.kinds) & set(SCORED):
            continue
        found = reading.at(label, document)
        assert found is not None, (trap["id"], label)
        assert found.kind in label.kinds, (trap["id"], found)
        if found.kind not in ("region", "city_group"):
            assert found.name == label.name, (trap["id"], found)


def nothing_is_read(reading, trap):
    assert not [m for m in reading.inside(trap) if m.kind in SCORED], reading.inside(trap)


def word_is_put_right(reading, trap):
    text = reading.lexicon.substitutions.repair(reading.texts[trap["doc"]])
    assert text[trap["start"] : trap["end"]].strip("\u200b") == trap["intended"]


def word_is_left_alone(reading, trap):
    text = reading.lexicon.substitutions.repair(reading.texts[trap["doc"]])
    assert text[trap["start"] : trap["end"]] == trap["surface"]


def quote_does_not_swallow(reading, trap):
    assert not [m for m in reading.inside(trap) if m.start <= trap["start"] < m.end - 1]


def break_is_closed(reading, trap):
    """The line end and the numeral are gone; what they cut is whole again."""
    plain = reading.reader.plain(reading.texts[trap["doc"]])
    raw = [plain.raw_start(position) for position in range(len(plain.text))]
    assert not [offset for offset in raw if trap["start"] <= offset < trap["end"]]
    labels_are_read(reading, trap)


def character_is_plain(reading, trap):
    plain = reading.reader.plain(reading.texts[trap["doc"]])
    assert (
        trap["intended"].endswith(plain.text[_position(plain, trap["start"])]) or trap["intended"]
    )
    assert plain.text[_position(plain, trap["start"])] == {"設": "设", "將": "将"}[trap["surface"]]


def _position(plain, offset: int) -> int:
    low, high = 0, len(plain.text) - 1
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if plain.raw_start(middle) < offset else (low, middle)
    return low


def cut_is_right(reading, trap):
    """No name reaches over an edge of the phrase, and the names in it are those meant."""
    for mention in reading.inside(trap):
        whole = mention.start >= trap["start"] or mention.end <= trap["end"]
        assert whole, (trap["surface"], mention)
    labels_are_read(reading, trap)


def person_is_no_place(reading, trap):
    assert not reading.inside(trap), reading.inside(trap)


def spun_phrase_makes_nothing_new(reading, trap):
    labels_are_read(reading, trap)
    assert not {m.kind for m in reading.inside(trap)} & _SITES_AND_LINES


def date_is_as_printed(reading, trap):
    """A year is kept as printed, and is no name."""
    assert not [m for m in reading.inside(trap) if m.start >= trap["start"]]
    year = trap["surface"][:4] if trap["surface"][0] == "2" else ""
    for mention in reading.mentions[trap["doc"]]:
        if mention.date and year and mention.sentence_start <= trap["start"] < mention.sentence_end:
            assert mention.date[:4] in reading.texts[trap["doc"]]


def same_span_same_kind(reading, trap):
    document, label = reading.labels[trap["mention_ids"][0]]
    if not label.required and reading.at(label, document) is None:
        return
    found = reading.exact(trap)
    assert found.kind in label.kinds
    if found.id:
        assert found.name == label.name


def numerals_name_nothing_drawn(reading, trap):
    found = reading.exact(trap)
    assert found.kind == "axis"
    assert not found.members


def is_no_line_or_site(reading, trap):
    assert not {m.kind for m in reading.inside(trap)} & (_SITES_AND_LINES - {"area"})


def is_not(kind: str) -> Callable[[Reading, Trap], None]:
    def check(reading, trap):
        assert kind not in {m.kind for m in reading.inside(trap)}

    return check


def stands_for_what_it_should(reading, trap):
    found = reading.exact(trap)
    wanted = {
        (856): ("成都市", "重庆市"),
        (1121): ("绵阳市", "北碚区"),
        (4590): ("绵阳市", "北碚区"),
        (4614): ("绵阳市", "北碚区"),
    }
    assert found.members == wanted[trap["start"]]


def belongs_to_its_city(reading, trap):
    found = reading.exact(trap)
    _, label = reading.labels[trap["mention_ids"][0]]
    assert (found.kind, found.name) == ("area", label.name)
    assert found.id.startswith("area/")


def places_of_the_phrase_are_read(reading, trap):
    """A tie told by a clause has no name of its own; its places are named all the same."""
    _, clause = reading.labels[trap["mention_ids"][0]]
    for document, label in reading.labels.values():
        within = clause.start <= label.start and label.end <= clause.end
        if document == trap["doc"] and within and label.required and label.kinds[0] in SCORED:
            assert reading.at(label, document) is not None, label


def document_is_about(reading, trap):
    assert reading.reader.city(reading.texts[trap["doc"]]) == "绵阳市"
    places_of_the_phrase_are_read(reading, trap)


def completion_is_not_reported(reading, trap):
    assert reading.exact(trap).status == ""


def status_is_open_never(reading, trap):
    labels_are_read(reading, trap)
    assert "open" not in {m.status for m in reading.inside(trap)}


CHECKS: dict[str, Callable[[Reading, Trap], None]] = {
    "word_substitution": word_is_put_right,
    "genuine_word_do_not_fix": word_is_left_alone,
    "missing_close_quote": quote_does_not_swallow,
    "line_break_with_page_number": break_is_closed,
    "traditional_char": character_is_plain,
    "segmentation": cut_is_right,
    "heading_run_on": cut_is_right,
    "person_name": person_is_no_place,
    "spun_phrase": spun_phrase_makes_nothing_new,
    "shifted_date": date_is_as_printed,
    "elided_head": same_span_same_kind,
    "bare_area_needs_city": belongs_to_its_city,
    "elided_city": belongs_to_its_city,
    "single_char_abbr": same_span_same_kind,
    "bare_numeral_name": numerals_name_nothing_drawn,
    "look_alike": is_no_line_or_site,
    "两地_referent_changes": stands_for_what_it_should,
    "belt_variant_协作带": same_span_same_kind,
    "implicit_subject": places_of_the_phrase_are_read,
    "implicit_subject_市=绵阳市": document_is_about,
    "alias_across_docs": same_span_same_kind,
    "轴线_is_a_road": same_span_same_kind,
    "parenthesised_city": same_span_same_kind,
    "literary_name": same_span_same_kind,
    "ambiguous_天府新区": same_span_same_kind,
    "abbr_chain_in_name": same_span_same_kind,
    "numeral_looking_brand": nothing_is_read,
    "prospective_建成": completion_is_not_reported,
    "code_glued_to_name": same_span_same_kind,
    "substring_德绵大道": same_span_same_kind,
    "two_roads_in_one_phrase": same_span_same_kind,
    "opaque_abbr": nothing_is_read,
    "quote_inside_name": same_span_same_kind,
    "variant_name": same_span_same_kind,
    "historic_name": same_span_same_kind,
    "带_not_industry_belt": is_not("belt"),
    "rare_char_郪": is_no_line_or_site,
    "成渝高铁_vs_成渝中线高铁": same_span_same_kind,
    "glued_caption": same_span_same_kind,
    "truncated_teaser": is_no_line_or_site,
}


def test_every_kind_of_trap_is_checked(traps):
    assert {trap["kind"] for trap in traps} == set(CHECKS)


def test_traps_are_read_as_intended(reading, traps):
    wrong = []
    for trap in traps:
        try:
            CHECKS[trap["kind"]](reading, trap)
        except AssertionError as error:
            wrong.append((trap["id"], trap["kind"], trap["surface"], str(error)[:300]))
    assert not wrong, "\n".join(map(str, wrong))
