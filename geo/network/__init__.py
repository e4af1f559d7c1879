"""The network of stations, interchanges and places, and the shortest ways through it."""
