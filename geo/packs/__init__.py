"""Packs of tables for other regions: a folder that every command takes with ``--data``."""
