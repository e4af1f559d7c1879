"""What documents name that no table holds, and where it must lie: new lines, places and pairs.

A line leads through the places that its name and its sentence give, in their order; between
them its course is unknown. A pair of neighbours lies where its members meet. A hub, area or park lies somewhere in the district that stands before
it. Whatever has no such place is left out here and stays on the list of unplaced names.
"""

from __future__ import annotations

__all__ = ["COLUMNS", "NewlyNamed", "newly_named"]

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

import pandas as pd

from geo.place_names import short_name
from geo.reading.meaning.told_dates import is_later
from geo.reading.mention import Mention
from geo.tables.door import Tables, load_packaged
from geo.tables.families.china import CHINA_SEATS

#: Columns of the frame: the kind is that of the mentions; ``places`` are their names in order,
#: joined by ``|``; ``course`` their ``lon lat`` in degrees, joined likewise. When works began, or
#: are to begin, is known where the thing is read as a project (:mod:`geo.reading.use.project_rows`).
COLUMNS: Final = (
    "id", "name", "kind", "status", "started", "start_expected", "opened", "expected", "places",
    "course", "confidence", "source", "note",
)  # fmt: skip
_LINES: Final = frozenset(("rail", "road"))
_PLACES: Final = frozenset(("hub", "area", "park"))
_PAIR: Final = "border_pair"
_ADMINISTRATIVE: Final = frozenset(("city", "district"))
#: Words after which a sentence lists what a line passes.
_PASSING: Final = re.compile(
    r"(?:途[经径]|经过|经由|经|连接起?|串联起?|(?P<first>起[于自]|始于|起点[为在]?)"
    r"|(?P<last>止于|终点?[于至到为在])|接入|抵达)[：:\s]*$"
)
#: How far from the last place the next such word may stand, in characters.
_FAR: Final = 24
_ADMINISTRATIVE_ORDER: Final = ("city", "district")
_NEXT: Final = re.compile(r"[市县区、和及与至到—\-\s]{0,4}")
#: Between a district and what lies in it stands no more than a short phrase of the same clause.
_BEFORE: Final = re.compile(r"[^，。；：、,;:！？!?和与及至到\n]{0,8}")
_NO_STATUS: Final = "文本未说明状态"
#: Names that stand for several lines, and sections, which are part of a line of another name.
_NO_NAME: Final = re.compile(r"[、，]|等|段(?:[（(].*[）)])?$")


class NewlyNamed(NamedTuple):
    """New lines and places, and where the documents name them.

    Attributes
    ----------
    rows : DataFrame
        Columns :data:`COLUMNS`, one row a name; ids are ``text/<kind>-<hash of the name>``.
    mentions : list of Mention
        Their mentions, with these ids: evidence like any other.
    """

    rows: pd.DataFrame
    mentions: list[Mention]


class _Spot(NamedTuple):
    code: str
    name: str
    lon: float
    lat: float


def newly_named(
    mentions: Sequence[Mention], texts: Mapping[str, str], tables: Tables
) -> NewlyNamed:
    """Lines and places of some documents that the tables do not hold.

    Parameters
    ----------
    mentions : sequence of Mention
        In document order; ``document`` is the document's id.
    texts : mapping of str to str
        Raw text of each document, which the mentions' offsets are into.
    tables : Tables
        ``places`` and ``china_places`` locate, ``documents`` date.
    """
    where = _Where(tables)
    dates = tables.documents.set_index("id")["date"].to_dict()
    by_name: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    spots: dict[tuple[str, str], list[_Spot]] = {}
    for document, found in _by_document(mentions):
        text = texts[document]
        for at, mention in enumerate(found):
            if mention.id or _NO_NAME.search(mention.name):
                continue
            if mention.kind in _LINES:
                places = where.course(found, at, text)
            elif mention.kind in _PLACES:
                places = where.district(found, at, text)
            elif mention.kind == _PAIR:
                places = where.members(mention)
            else:
                continue
            key = (mention.kind, mention.name)
            by_name[key].append(mention)
            if len(places) > len(spots.get(key, ())):
                spots[key] = places
    rows, named = [], []
    for key, places in spots.items():
        own = by_name[key]
        feature = f"text/{key[0]}-{hashlib.sha256(key[1].encode()).hexdigest()[:8]}"
        named += [mention._replace(id=feature) for mention in own]
        rows.append(_row(feature, own, places, dates))
    return NewlyNamed(pd.DataFrame(rows, columns=list(COLUMNS)), named)


def _row(
    feature: str, mentions: list[Mention], places: list[_Spot], dates: Mapping[str, str]
) -> dict[str, str]:
    """One feature, with the status of the newest document that gives one."""
    by_date = sorted(mentions, key=lambda m: dates.get(m.document or "", ""))
    speaking = [mention for mention in by_date if mention.status]
    last = speaking[-1] if speaking else by_date[-1]
    first = mentions[0]
    # A date after the document's own is a target, whatever the clause calls it; an earlier one
    # is an opening only where the clause says so, else a start or an approval.
    told = dates.get(last.document or "", "")
    opened, expected = _days(by_date, last, target=is_later(last.date, told))
    documents = "、".join(dict.fromkeys(mention.document or "" for mention in mentions))
    return {
        "id": feature,
        "name": first.name,
        "kind": first.kind,
        "status": last.status or "proposed",
        "started": "",
        "start_expected": "",
        "opened": opened,
        "expected": expected,
        "places": "|".join(spot.name for spot in places),
        "course": "|".join(f"{spot.lon:.5f} {spot.lat:.5f}" for spot in places),
        "confidence": "low",
        "source": f"documents {documents}",
        "note": "" if last.status else _NO_STATUS,
    }


def _days(by_date: list[Mention], last: Mention, *, target: bool) -> tuple[str, str]:
    """When a thing opened, or is expected to: what is open is expected no longer.

    `last` is the mention that tells the status; `target` whether its date lies ahead.
    """
    if last.status == "open" and not target:
        days = (mention.date for mention in reversed(by_date) if mention.status == "open")
        return next((date for date in days if date), ""), ""
    aimed = next((mention.expected for mention in reversed(by_date) if mention.expected), "")
    return "", aimed or (last.date if target else "")


def _by_document(mentions: Iterable[Mention]) -> Iterator[tuple[str, list[Mention]]]:
    found: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        found[mention.document or ""].append(mention)
    for document, own in found.items():
        yield document, sorted(own, key=lambda m: (m.start, -m.end))


class _Where:
    """Where cities and districts are: by id, and by an official name that only one has."""

    def __init__(self, tables: Tables) -> None:
        self._by_code: dict[str, _Spot] = {}
        names: dict[str, list[str]] = defaultdict(list)
        china = tables.china_places
        # 重庆 and 北京 are provinces without a city: what else could stand for them?
        parents = set(china.loc[china["level"] == "city", "parent"])
        china = china[(china["level"] != "province") | ~china["adcode"].isin(parents)]
        own = tables.places[tables.places["kind"].isin(_ADMINISTRATIVE)]
        seats = load_packaged(CHINA_SEATS).set_index("adcode")[["lon", "lat"]]
        for frame, seated in ((china, seats), (own, own.set_index("adcode")[["lon", "lat"]])):
            at = frame[["lon", "lat"]].set_index(frame["adcode"])
            at = seated.combine_first(at).loc[frame["adcode"]]
            spots = zip(frame["adcode"], frame["name"], at["lon"], at["lat"], strict=True)
            for code, name, lon, lat in spots:
                if lon == lon:
                    self._by_code[code] = _Spot(code, name, lon, lat)
                    names[name].append(code)
        home = set(own["adcode"])
        self._by_name: dict[str, str] = {}
        for name, codes in names.items():
            near = [code for code in dict.fromkeys(codes) if code in home]
            known = near or list(dict.fromkeys(codes))
            if len(known) == 1:
                self._by_name[name] = known[0]

    def course(self, found: Sequence[Mention], at: int, text: str) -> list[_Spot]:
        """Places a line leads through, in order; none when fewer than two are known.

        Its ends by its own name, and what its sentence says it passes; one of the two will do.
        """
        line = found[at]
        ends = self.members(line)
        if ends and _side_by_side(line.name, ends):
            return []
        ends = _districts_of_cities(line.name, ends)
        told = _without_cities(_passed(found, at, text))
        passed = [(spot, lead) for mention, lead in told if (spot := self._at(mention)) is not None]
        head, rest = ends[:1], ends[1:]
        # 眉山至资阳, 起于东坡区: where in the city it ends.
        if head and any(lead == "first" and _lies_in(spot, head[0]) for spot, lead in passed):
            head = []
        if rest and any(lead == "last" and _lies_in(spot, rest[-1]) for spot, lead in passed):
            rest = rest[:-1]
        course = list(dict.fromkeys((*head, *(spot for spot, _ in passed), *rest)))
        return course if len(course) > 1 else []

    def members(self, mention: Mention) -> list[_Spot]:
        """The parts of a name in order; none unless two or more, and all of them, are known."""
        spots = [spot for name in mention.members if (spot := self._named(name)) is not None]
        return spots if 1 < len(spots) == len(mention.members) else []

    def district(self, found: Sequence[Mention], at: int, text: str) -> list[_Spot]:
        """Return the district that stands before a place in its clause; none, or one."""
        place = found[at]
        for other in reversed(found[:at]):
            if other.start < place.sentence_start:
                break
            if other.kind == "district" and other.end <= place.start:
                between = text[other.end : place.start]
                spot = self._at(other) if _BEFORE.fullmatch(between) else None
                return [spot] if spot else []
        return []

    def _named(self, name: str) -> _Spot | None:
        return self._by_code.get(self._by_name.get(name, ""))

    def _at(self, mention: Mention) -> _Spot | None:
        return self._by_code.get(mention.id.partition("/")[2])


def _side_by_side(name: str, ends: Sequence[_Spot]) -> bool:
    """福州滨海快线: two full names of different provinces that nothing joins are no two ends."""
    first, last = ends[0], ends[-1]
    joined = short_name(first.name) + short_name(last.name) in name
    return joined and first.code[:2] != last.code[:2]


def _lies_in(spot: _Spot, city: _Spot) -> bool:
    """Whether a place belongs to a city, or to a municipality."""
    of_city = city.code.removesuffix("00").removesuffix("00")
    return spot != city and city.code.endswith("00") and spot.code.startswith(of_city)


def _districts_of_cities(name: str, ends: Sequence[_Spot]) -> list[_Spot]:
    """重庆万州, 湘西龙山: of a city and its district right after it in a name the district."""
    kept: list[_Spot] = []
    for spot in ends:
        last = kept[-1] if kept else None
        if last and _lies_in(spot, last) and not _parted(name, last, spot):
            kept.pop()
        kept.append(spot)
    return kept


def _parted(name: str, first: _Spot, second: _Spot) -> bool:
    """Whether something stands between two places in a line's name (成都至简阳)."""
    before = name.partition(short_name(second.name))[0]
    return not any(before.endswith(first.name[:end]) for end in range(2, len(first.name) + 1))


def _passed(found: Sequence[Mention], at: int, text: str) -> Iterator[tuple[Mention, str]]:
    """Cities and districts that a sentence tells, in their order, as ends of a line or passed by it.

    With each whether it is told as where the line begins ("first") or ends ("last").
    """
    line = found[at]
    end, listing, province = line.end, False, line
    for mention in found[at + 1 :]:
        if mention.start < end:
            continue
        if mention.kind == "region":
            province = mention
            continue
        # 起自|陕西省|西安市
        stop = province.start if province.end == mention.start else mention.start
        between = text[end:stop]
        if mention.start >= line.sentence_end or mention.kind not in _ADMINISTRATIVE:
            return
        leads = _PASSING.search(between)
        if listing and not leads:
            leads = _NEXT.fullmatch(between)
        if leads is None or (listing and len(between) > _FAR):
            return
        listing, end = True, mention.end
        yield mention, leads.lastgroup or ""


def _without_cities(passed: Iterable[tuple[Mention, str]]) -> list[tuple[Mention, str]]:
    """杭州|萧山: of a city and its district right after it the district."""
    kept: list[tuple[Mention, str]] = []
    for mention, lead in passed:
        last, its_lead = kept[-1] if kept else (None, "")
        if (
            last
            and (last.kind, mention.kind) == _ADMINISTRATIVE_ORDER
            and last.end == mention.start
        ):
            kept.pop()
            lead = lead or its_lead
        kept.append((mention, lead))
    return kept
