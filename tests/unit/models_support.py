"""Models of a few bytes for tests that need files but no weights."""

import hashlib
from pathlib import Path

from desktop.local_models.catalog import CatalogModel, ModelFile, Purpose


def a_file(path: str, content: bytes, url: str | None = None, size: bool = True) -> ModelFile:
    """The catalogue's word for this content."""
    digest = hashlib.sha256(content).hexdigest()
    return ModelFile(path, len(content) if size else None, digest, url)


def a_model(*files: ModelFile, purpose: Purpose = Purpose.LANGUAGE) -> CatalogModel:
    """A model named "tiny" of these files."""
    return CatalogModel(
        name="tiny",
        title="Tiny",
        purpose=purpose,
        description="A model for tests.",
        licence="Apache-2.0",
        default=False,
        runnable=True,
        reason="",
        memory_bytes=None,
        dimension=3 if purpose is Purpose.EMBEDDING else None,
        files=files,
    )


def installed(models: Path, purpose: Purpose = Purpose.LANGUAGE) -> CatalogModel:
    """A model whose one file lies in its folder."""
    content = b"weights"
    folder = models / "tiny"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "model.bin").write_bytes(content)
    return a_model(a_file("model.bin", content), purpose=purpose)
