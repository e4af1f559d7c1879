"""What a name means: which entry of the catalogue, in which state, when."""
