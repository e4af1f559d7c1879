"""The offline pages and the engine that makes each one file."""
