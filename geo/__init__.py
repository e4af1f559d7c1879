"""Where things are: coordinates and datums, the tables, the gazetteer, reading, the network."""
