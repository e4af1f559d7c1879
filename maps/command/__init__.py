"""The command line's arguments, commands and answers."""
