"""The tables by family: places, lines, what the documents say, the model."""
