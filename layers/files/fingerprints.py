"""Fingerprints: what a build, or a part of it, was made from, in sixteen digits."""

from __future__ import annotations

__all__ = ["digest_of", "inputs_digest", "program_fingerprint"]

import hashlib
from collections.abc import Mapping
from pathlib import Path


def program_fingerprint(*packages: str) -> str:
    """Digest of the program's own source, so that a newer program rebuilds."""
    digest = hashlib.sha256()
    for package in packages:
        root = Path(package)
        for file in sorted(root.rglob("*")):
            if file.suffix in (".py", ".js", ".css", ".html") and "__pycache__" not in file.parts:
                digest.update(file.relative_to(root).as_posix().encode())
                digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def digest_of(*parts: str) -> str:
    """Short digest of several texts, in their order."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def inputs_digest(code: str, inputs: Mapping[str, str]) -> str:
    """Digest of everything a whole build is made from: the program and every named input."""
    return digest_of(code, *(f"{name} {digest}" for name, digest in sorted(inputs.items())))
