"""Travel between districts: matrices, times, measures, gains, journeys."""
