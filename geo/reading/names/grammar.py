"""One block of text: each token to the rule of its role, then what needs all of them."""

from __future__ import annotations

__all__ = ["LINE_TAILS", "read_block"]

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Final

from geo.reading.names.codes import read_code, settle_codes
from geo.reading.names.compounds import join_compounds
from geo.reading.names.described import read_described
from geo.reading.names.found import Block, Found, longest
from geo.reading.names.groups import (
    end_of_letters,
    members_of,
    read_chain,
    read_groups,
    read_third_letter,
)
from geo.reading.names.hub_lists import (
    read_airports_before,
    read_areas_before,
    read_areas_before_count,
    read_headed_hubs,
    read_hubs_before_count,
)
from geo.reading.names.known import read_known
from geo.reading.names.lines import grow, read_line
from geo.reading.names.lists import (
    read_after_count,
    read_after_etc,
    read_after_head,
    read_before,
    read_shared_stem,
)
from geo.reading.names.no_places import is_of_feature
from geo.reading.names.numbers_in_lists import read_routes_beside
from geo.reading.names.organisations import read_organisation
from geo.reading.names.parts import read_range_part
from geo.reading.names.places import read_abbreviation, read_place, read_river
from geo.reading.names.shapes import SHAPES
from geo.reading.names.sites import read_site
from geo.reading.names.stations import (
    read_sided_stations,
    read_stations_before,
    read_stations_of_line,
)
from geo.reading.words.lexicon import Lexicon
from geo.reading.words.scan import scan
from geo.reading.words.terms import (
    ABBR,
    CODE,
    DASH,
    ETC,
    GROUP,
    KNOWN,
    ORG,
    PART,
    PLACE,
    RIVER,
    TAIL,
    Term,
)

#: Tails of roads and rail lines; all others end names of sites.
LINE_TAILS: Final = frozenset(("road", "rail", "street", "metro", "line", "branch", "passage"))


def read_block(text: str, lexicon: Lexicon, people: set[str]) -> list[Found]:
    """Names of one block, flat and in order.

    Parameters
    ----------
    text : str
        Plain text.
    lexicon : Lexicon
        What is known by name.
    people : set of str
        Names of persons that look like places; those found here are added.
    """
    block = Block(scan(text, lexicon), lexicon, people=people)
    terms = block.tokens.terms
    places: list[int] = []
    block.active = [i for i, term in enumerate(terms) if term.active]
    for index in block.active:
        role = terms[index].role
        if role == PLACE:
            places.append(index)
        else:
            _RULES[role](block, index)
    for index in places:
        read_place(block, index)
    read_sided_stations(block, places)
    read_stations_of_line(block)
    read_headed_hubs(block)
    read_groups(block)
    block.found += block.heads
    flat = join_compounds(text, longest(block.found))
    settle_codes(block, flat)
    _name_places_inside(block, flat)
    return flat


def _name_places_inside(block: Block, found: list[Found]) -> None:
    """Places that stand in a line's own name are its members (资阳至铜梁高速公路)."""
    tokens = block.tokens
    for item in found:
        if item.members or item.kind not in ("rail", "road"):
            continue
        first = bisect_left(tokens.starts, item.start)
        inside = range(first, bisect_left(tokens.starts, item.end))
        places = [
            tokens.terms[i]
            for i in inside
            if tokens.terms[i].role == PLACE
            and tokens.terms[i].kind != "region"
            and not is_of_feature(tokens.text, tokens.ends[i], tokens.terms[i])
        ]
        names = filter(None, (_meant(term, places) for term in places))
        item.members = tuple(dict.fromkeys(names))


def _meant(term: Term, places: Sequence[Term]) -> str:
    """Official name of a place in a line's name; "" where others have it and nothing tells which.

    宜昌至兴山 is the 兴山 of that city, 桑植至龙山 the 龙山 of that province; of 伊宁市 and the
    county around it, the city.
    """
    if term.feature or not term.parents:
        return term.name
    cities = {other.name for other in places}
    provinces = {_province(other.feature) for other in places} - {""}
    for told in (
        [name for city, _, name in term.parents if city in cities],
        [name for _, feature, name in term.parents if _province(feature) in provinces],
    ):
        if len(told) == 1:
            return told[0]
    towns = [name for _, _, name in term.parents if name.endswith("市")]
    around = {city for city, _, _ in term.parents}
    return towns[0] if len(towns) == len(around) == 1 else ""


def _province(feature: str) -> str:
    return feature.rpartition("/")[2][:2]


def _tail(block: Block, index: int) -> None:
    term = block.tokens.terms[index]
    if term.kind not in LINE_TAILS:
        _site(block, index)
        return
    line = read_line(block, index)
    if line is None and term.kind in ("rail", "road"):
        line = read_described(block, index)
    if line is not None and (term.kind != "passage" or term.text == "通道"):
        read_before(block, line, term.text)
    elif term.kind == "branch" and read_shared_stem(block, index) is not None:
        return
    elif not read_after_count(block, index):
        read_after_head(block, index)


def _site(block: Block, index: int) -> None:
    """The site that ends with the tail at token `index`, and those of its list that share the tail."""
    term = block.tokens.terms[index]
    site = read_site(block, index)
    if site is None:
        if SHAPES[term.kind].kind == "hub":
            read_hubs_before_count(block, index)
        elif SHAPES[term.kind].kind == "area":
            read_areas_before_count(block, index)
    elif site.kind == "area":
        read_areas_before(block, site, term.text)
    elif site.kind == "hub" and term.text[-1] == "站":
        read_stations_before(block, site)
    elif site.kind == "hub":
        read_airports_before(block, site, term.text)


def _known(block: Block, index: int) -> None:
    item = read_known(block, index)
    if item is not None and item.kind == "hub" and block.tokens.text[item.end - 1] == "站":
        read_stations_before(block, item)
    if item is not None and item.kind == "area":
        read_areas_before(block, item, _tail_of(block, item))
    if item is not None and item.kind in ("rail", "road"):
        tail = _tail_of(block, item)
        block.add(grow(block, item, index + 1))
        if tail:
            read_before(block, item, tail)


def _tail_of(block: Block, item: Found) -> str:
    """The class word a known line ends with, for the items of its list that lack one."""
    text = block.tokens.text[item.start : item.end].removesuffix("扩容")
    tails = block.lexicon.lists["tail"]
    return next((text[-n:] for n in range(min(6, len(text) - 2), 1, -1) if text[-n:] in tails), "")


def _part(block: Block, index: int) -> None:
    tokens = block.tokens
    before = block.ends.get(tokens.starts[index])
    stretch = tokens.terms[index].kind == "seg"
    whole = ("rail", "road") if stretch else ("rail", "road", "area", "hub", "park")
    if tokens.terms[index].kind == "work" and before is not None and before.kind == "region":
        letters = set(tokens.text[before.start : before.end]) <= block.lexicon.letters
        if not letters:
            return  # 长株潭都市圈|扩容, but 渝湘扩能
    counted = tokens.text[max(0, tokens.starts[index] - 1) : tokens.starts[index]].isdigit()
    if (before is not None and before.kind in whole) or tokens.ends[index] in block.ends:
        return
    if counted and stretch:
        return  # …（北段）4|段: how many there are
    if read_range_part(block, index) is None and tokens.terms[index].text[-1] == "段":
        read_shared_stem(block, index)


def _code(block: Block, index: int) -> None:
    item = read_code(block, index)
    if item is not None and item.kind == "road":
        read_routes_beside(block, item)


def _group(block: Block, index: int) -> None:
    tokens = block.tokens
    term = tokens.terms[index]
    members = term.members or members_of(block, term.text)
    if read_third_letter(block, index):
        return
    start, end = tokens.starts[index], end_of_letters(block, index)
    if end > tokens.ends[index]:
        block.found.append(Found(start, end, "region"))
        return
    block.found.append(Found(start, end, "city_group", members=members, confidence="high"))


_RULES: Final[dict[int, Callable[[Block, int], object]]] = {
    TAIL: _tail,
    KNOWN: _known,
    PART: _part,
    GROUP: _group,
    CODE: _code,
    ETC: read_after_etc,
    ORG: read_organisation,
    DASH: read_chain,
    RIVER: read_river,
    ABBR: read_abbreviation,
}
