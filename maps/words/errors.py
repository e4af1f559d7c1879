"""Sentences about errors in Chinese: one place, whoever raised them.

Errors are raised in English wherever something is wrong; here the sentence is found by its
pattern, with what stands before it (file, line, column, value) left as it is.
"""

from __future__ import annotations

__all__ = ["in_chinese"]

import re
from functools import cache

from maps.words.error_words import ERRORS, PHRASES
from maps.words.fault_words import FAULTS
from maps.words.library_words import REASONS

#: Words of the command line (``construction``, ``PLACE``, ``--osm``), and words of which one may be.
_WORD = re.compile(r"[-A-Za-z0-9_.]+")
_OR = re.compile(r"\S+(, \S+)* or \S+")
_SENTENCES = {**ERRORS, **FAULTS}
_GUESS = re.compile(r"(.*); did you mean (.*)\?", re.DOTALL)
_MORE = re.compile(r"(.*) \(and ([\d,]+) more\)", re.DOTALL)


def in_chinese(text: str) -> str:
    """An error's lines in Chinese; what is not known stays English.

    Parameters
    ----------
    text : str
        As an error tells it: a line, or several.
    """
    return "\n".join(map(_line, text.split("\n")))


def _line(line: str) -> str:
    """A line, of which the beginning may be a file, a line of it, a column and a value."""
    starts = [0, *(match.end() for match in re.finditer(": ", line))]
    for start in starts:
        told = _sentence(line[start:])
        if told is not None:
            return _place(line[:start]) + told
    return line


def _place(text: str) -> str:
    """What stands before a sentence: where in which file."""
    text = text.replace("argument ", "", 1).replace("standard input: ", "标准输入: ", 1)
    text = text.replace("the output: ", "输出: ", 1)
    return re.sub(r"(?<=: )row (\d+): ", r"第 \1 行: ", text)


def _value(value: str, *, kinds: bool) -> str:
    """What stands for a ``{}``: a known phrase, a sentence, or a list of words with their meaning."""
    if value in PHRASES:
        return PHRASES[value]
    told = _sentence(value) if value.startswith("at most ") else _reason(value)
    if told:
        return told
    parts = value.split(", ")
    if len(parts) > 1 and all(map(_WORD.fullmatch, parts)):
        return ", ".join(_glossed(part, kinds=kinds) for part in parts)
    if _OR.fullmatch(value):
        return value.replace(", ", "、").replace(" or ", " 或 ")
    return value


def _glossed(word: str, *, kinds: bool) -> str:
    """A word of the command line with what it means, where that is known."""
    from maps.words.cells import CELLS
    from maps.words.commands import said_kind

    meaning = PHRASES.get(word) or (said_kind(word) if kinds else CELLS.get(word, word))
    return word if meaning == word else f"{word} {meaning}"


def _reason(text: str) -> str | None:
    """What a library says of a file, in Chinese; one error puts what it says in quotes."""
    bare = text[1:-1] if text.startswith('"') and text.endswith('"') else text
    for pattern, chinese in _patterns(reasons=True):
        match = pattern.fullmatch(bare)
        if match:
            return chinese.format(*match.groups())
    return REASONS.get(bare)


def _sentence(text: str) -> str | None:
    guess = _GUESS.fullmatch(text)
    more = _MORE.fullmatch(text)
    if text in _SENTENCES:
        return _SENTENCES[text]
    if more:
        told = _sentence(more.group(1))
        return told and f"{told}(另有 {more.group(2)} 处)"
    for pattern, chinese in _patterns():
        match = pattern.fullmatch(text)
        if match:
            kinds = chinese.startswith("没有类别")
            return chinese.format(*(_value(value, kinds=kinds) for value in match.groups()))
    if guess:
        told = _sentence(guess.group(1))
        return told and f"{told};是不是 {guess.group(2)}?"
    return PHRASES.get(text)


@cache
def _patterns(*, reasons: bool = False) -> list[tuple[re.Pattern[str], str]]:
    """The sentences with a place for something, those with most words of their own first."""
    words = REASONS if reasons else _SENTENCES
    open_ones = [(en, zh) for en, zh in words.items() if "{}" in en]
    open_ones.sort(key=lambda pair: -len(pair[0].replace("{}", "")))
    return [(_pattern(en), zh) for en, zh in open_ones]


def _pattern(english: str) -> re.Pattern[str]:
    """What a sentence looks like; what comes last in it may hold what parts a line, too."""
    *heads, tail = map(re.escape, english.split("{}"))
    before = "((?:(?!: ).)*?)".join(heads)
    last = "((?:(?!: ).)*?)" if english.startswith("{}") and len(heads) == 1 else "(.*?)"
    return re.compile(before + last + tail, re.DOTALL)
