"""OpenStreetMap: named ways out of files and servers, matched to the lines of the tables."""
