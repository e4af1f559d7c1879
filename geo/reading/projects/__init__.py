"""Reads projects and figures: what is built, planned or run, what it costs, and the numbers told.

statement   what is handed back
words       the rules, as tables: heads of names, words of making, units, plain words
quantities  numbers with a unit, and what they are of
nominals    things named by a head alone (跨境电商监管中心), by a list (…等项目) or a count
governed    which words make a thing a project, and say its state
reading     all of it in order, for one text
"""

from __future__ import annotations
