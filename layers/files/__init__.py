"""Layers and tables on disk: what is made anew, written how."""
