"""Every word the reader knows, and where they stand in a text."""
