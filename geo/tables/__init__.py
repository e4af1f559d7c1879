"""Tables: the one door to them, their schema, their checks, and points a person brings."""
