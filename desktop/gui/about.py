"""What the About window says: versions, and Strongroom's own licence."""

import sys

from PySide6.QtCore import qVersion

from desktop.parts import DISTRIBUTION, version_of
from desktop.paths import source_root


def versions() -> list[tuple[str, str]]:
    """The parts a support request needs: name and version."""
    parts = [
        ("Strongroom", version_of(DISTRIBUTION)),
        ("Python", sys.version.split()[0]),
        ("Qt", qVersion()),
    ]
    for title, name in (
        ("PySide6", "PySide6-Essentials"),
        ("SQLCipher (sqlcipher3)", "sqlcipher3"),
        ("Chroma", "chromadb"),
        ("llama.cpp (llama-cpp-python)", "llama-cpp-python"),
        ("PyTorch", "torch"),
        ("Sentence Transformers", "sentence-transformers"),
        ("pypdf", "pypdf"),
        ("PDFium (pypdfium2)", "pypdfium2"),
    ):
        parts.append((title, version_of(name)))
    return parts


def own_licence() -> str:
    """The text of Strongroom's own licence."""
    try:
        return (source_root() / "LICENSE").read_text("utf-8")
    except OSError:
        return "Apache License, Version 2.0"
