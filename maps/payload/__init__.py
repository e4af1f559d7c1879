"""What a page carries: layers, travel times and journeys as compact data."""
