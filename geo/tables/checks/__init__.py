"""What is checked beyond single cells: one module a kind of fault, listed in :mod:`.order`."""
