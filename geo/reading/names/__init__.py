"""Names: which words together are the name of a place, a line or a body."""
