"""What is done with readings: evidence, comparison, scores."""
