"""What a person types for a number, a year, a status or a mode, and what it means.

Units and Chinese words are understood; what is not gets one line that says what was expected.
"""

from __future__ import annotations

__all__ = [
    "DEFAULT_OUT",
    "KILOMETRES",
    "LONGEST_NAME",
    "MINUTES",
    "MODES",
    "MODE_WORDS",
    "count",
    "day",
    "folder",
    "joined_negatives",
    "kilometres",
    "minutes",
    "mode",
    "name",
    "option_meant",
    "path",
    "status",
    "with_plain_dashes",
    "year",
]

import argparse
import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Final

from geo.numerals import in_digits

#: The folder that is built into, and asked, where nobody names one.
DEFAULT_OUT: Final = Path("out")
MODES: Final = ("rail", "road", "any")
#: Units by what one of them is in the unit asked for.
KILOMETRES: Final = {
    "": 1.0, "km": 1.0, "kilometre": 1.0, "kilometres": 1.0, "kilometer": 1.0, "kilometers": 1.0,
    "kms": 1.0, "公里": 1.0, "千米": 1.0, "m": 0.001, "米": 0.001,
}  # fmt: skip
MINUTES: Final = {
    "": 1.0, "m": 1.0, "min": 1.0, "mins": 1.0, "minute": 1.0, "minutes": 1.0, "分": 1.0,
    "分钟": 1.0, "刻钟": 15.0, "h": 60.0, "hour": 60.0, "hours": 60.0, "小时": 60.0, "个小时": 60.0,
    "个钟头": 60.0,
}  # fmt: skip
MODE_WORDS: Final = {
    "铁路": "rail", "火车": "rail", "列车": "rail", "轨道": "rail", "轨道交通": "rail", "train": "rail",
    "公路": "road", "道路": "road", "开车": "road", "驾车": "road", "自驾": "road", "car": "road",
    "任选": "any", "都行": "any",
}  # fmt: skip
#: No place has a longer name; of a longer text so much is shown.
LONGEST_NAME: Final = 100
_SHOWN: Final = 20
#: 千 of 千米 belongs to the unit, as 两 of 两千米 does not.
_UNIT_OF_THOUSAND: Final = re.compile("(?<=[0-9十百])千米")
#: 1,000: commas between thousands; 10,5 is no number of ours.
_THOUSANDS: Final = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?![\d,])")
#: 半小时, 1个半小时, 1小时30分.
_HALF: Final = re.compile("^半个?")
_AND_A_HALF: Final = re.compile(r"^(\d+)个半(?=小时|钟头)")
_HOURS_AND_MINUTES: Final = re.compile(r"(\d+)(?:个?小时|h)(\d+)(?:分钟?|min|m)?")
#: What a Chinese keyboard or a word processor makes of the dashes before an option.
_DASHED: Final = re.compile("[-–—―－−‒﹣]{1,2}(?=[A-Za-z])")
_NUMBER: Final = re.compile(r"([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)\s*([^\d\s.]*)")


def kilometres(text: str) -> float:
    """A distance of 0 or more in kilometres: ``15``, ``15 km``, ``15公里``, ``800米``, 十公里."""
    plain = _UNIT_OF_THOUSAND.sub("公里", _plain(text))
    return _amount(text, _digits(plain), KILOMETRES, "kilometres, as in 15, 15km or 15公里")


def minutes(text: str) -> float:
    """A time of 0 or more in minutes: ``45``, ``45 min``, ``45分钟``, ``1.5小时``, 半小时."""
    plain = _AND_A_HALF.sub(r"\1.5", _digits(_HALF.sub("0.5", _plain(text))))
    both = _HOURS_AND_MINUTES.fullmatch(plain)
    if both:
        plain = str(60 * int(both[1]) + int(both[2]))
    return _amount(text, plain, MINUTES, "minutes, as in 45, 45min or 45分钟")


def day(text: str) -> str:
    """A day as an ISO date: ``2024-03-05``, ``20240305``, ``2024年3月5日`` or 二〇二四年三月五日."""
    from geo.reading.use.dated import date_of

    plain = _digits(_plain(text))
    found, _ = date_of(plain)
    found = found or date_of("", plain)[0]
    if not found:
        raise argparse.ArgumentTypeError(f"{text!r}: expected a day, as in 2024-03-05")
    return found


def count(text: str) -> int:
    """How many rows: a whole number of 1 or more."""
    plain = _digits(_plain(text))
    if not (plain.isascii() and plain.isdigit() and int(plain) > 0):
        raise argparse.ArgumentTypeError(f"{text!r}: expected a whole number of 1 or more")
    return int(plain)


def year(text: str) -> int:
    """A year, ``2030``, ``2030年``, ``2030年底`` (years are asked as of their end) or 二〇三〇年."""
    plain = re.sub("年[底末]?$", "", _digits(_plain(text)))
    if not (plain.isascii() and plain.isdigit() and 1950 <= int(plain) <= 2100):
        raise argparse.ArgumentTypeError(f"{text!r}: expected a year, 1950 to 2100")
    return int(plain)


def status(text: str) -> str:
    """A status by its name or its Chinese word."""
    from geo.tables.own_words import STATUS_WORDS

    return STATUS_WORDS.get(_plain(text), text)


def mode(text: str) -> str:
    """A mode by its name or a word for it."""
    return MODE_WORDS.get(_plain(text), text)


def folder(text: str) -> Path:
    """A folder by its name; nothing is no name (it would be the folder one is in)."""
    if not text.strip():
        raise argparse.ArgumentTypeError("expected the name of a folder, found nothing")
    return Path(text)


def path(text: str) -> Path:
    """A file or folder by its name; nothing is no name, as of a variable that is not set."""
    if not text.strip():
        raise argparse.ArgumentTypeError("expected the name of a file or folder, found nothing")
    return Path(text)


def name(text: str) -> str:
    """The name of a place, as it was typed; nothing is no name."""
    if not text.strip():
        raise argparse.ArgumentTypeError("expected a name, found nothing")
    if len(text) > LONGEST_NAME:
        start = f"{text[:_SHOWN]}…"
        raise argparse.ArgumentTypeError(
            f"{start!r}: expected a name, found {len(text):,} characters"
        )
    return text


def with_plain_dashes(arguments: Sequence[str], options: Collection[str]) -> list[str]:
    """Arguments with ``—within`` or ``－－within`` as the option ``--within``, where there is one."""
    plain = ((argument, option_meant(argument)) for argument in arguments)
    return [meant if meant.split("=", 1)[0] in options else typed for typed, meant in plain]


def option_meant(argument: str) -> str:
    """The option that was typed, with other dashes than its own, too; "" for what is none."""
    if argument.startswith("-"):
        return argument
    found = _DASHED.match(argument)
    return f"--{argument[found.end() :]}" if found else ""


def joined_negatives(arguments: Sequence[str]) -> list[str]:
    """Arguments with ``--within -3km`` as ``--within=-3km``: a value, not another option."""
    joined: list[str] = []
    for argument in arguments:
        option = joined[-1] if joined else ""
        if re.match(r"-[\d.]", argument) and option.startswith("--") and "=" not in option:
            joined[-1] = f"{option}={argument}"
        else:
            joined.append(argument)
    return joined


def _plain(text: str) -> str:
    """Half-width, lower case, without spaces around: ``１５ｋｍ`` is typed by Chinese keyboards."""
    return unicodedata.normalize("NFKC", text).strip().lower()


def _digits(plain: str) -> str:
    """A typed number with its characters as digits and without commas between thousands."""
    return _THOUSANDS.sub(lambda found: found.group().replace(",", ""), in_digits(plain))


def _amount(text: str, plain: str, units: Mapping[str, float], expected: str) -> float:
    found = _NUMBER.fullmatch(plain)
    if found is None or found.group(2) not in units:
        raise argparse.ArgumentTypeError(f"{text!r}: expected a number of {expected}")
    value = float(found.group(1)) * units[found.group(2)]
    if not 0 <= value < float("inf"):
        raise argparse.ArgumentTypeError(f"{text!r}: expected a number of 0 or more")
    return value
