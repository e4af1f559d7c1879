"""The layers: one file each, and the shapes they share."""
