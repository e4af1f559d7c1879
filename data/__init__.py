"""The tables of the atlas, as text: CSV and GeoJSON, described one by one in README.md."""
