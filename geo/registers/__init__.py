"""A nation's register of projects in files of millions of rows, read in pieces."""
