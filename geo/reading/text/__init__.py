"""Files to texts: formats, normalisation with a map back to raw offsets."""
