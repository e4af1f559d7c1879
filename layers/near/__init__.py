"""Which projects are near a place, by distance and by minutes."""
