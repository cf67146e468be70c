"""What a document was read with, so that a change re-does what depends on it and nothing else.

The fingerprint is kept with the content: "reader=pdf.2 chunks=1 embedding=1 ocr=latin". Each part
that stands in it has to be what it is today; a part that the document does not depend on does not
stand in it, or says so.
"""

from collections.abc import Mapping

from desktop.documents import ParsedDocument
from desktop.ingest.readers.common.sniff import Kind

# Raised when a reader makes other text of the same bytes, or finds more in them. A kind that is not
# named has 1.
_READERS: Mapping[str, int] = {
    Kind.PDF: 2,
    Kind.DOCX: 6,
    Kind.HTML: 2,
    Kind.PPTX: 4,
    Kind.XLSX: 2,
    Kind.ODS: 2,
    Kind.ODT: 3,
    Kind.ODP: 3,
    Kind.RTF: 3,
    Kind.DOC: 3,
    Kind.XLS: 3,
    Kind.PPT: 3,
}
# Raised when chunk.py cuts the same text otherwise: nothing is recognised again for it.
_CHUNKS = 1
# Raised when embedding.embedding_text makes other text of the same chunk. The file is read again
# for it then: embedding takes a hundred times as long, and content is stored whole, never in parts.
_EMBEDDING = 1
# Before there was this part, all was embedded so.
_FIRST_EMBEDDING = "1"
_NOTHING = "none"
_RECOGNISED = frozenset({Kind.PDF, Kind.IMAGE})


def fingerprint(parsed: ParsedDocument, recognition: str) -> str:
    """What ``parsed`` was made with. ``recognition`` names the settings of OCR; they count for
    what was recognised, and for what could not be read in a file of pictures."""
    parts = [f"reader={_reader(parsed.kind)}", f"chunks={_CHUNKS}"]
    parts.append(f"embedding={_EMBEDDING if parsed.chunks else _NOTHING}")
    recognised = bool(parsed.pictures) or any(p.confidence is not None for p in parsed.pages)
    if recognised or (parsed.problems and parsed.kind in _RECOGNISED):
        parts.append(f"ocr={_one_word(recognition)}")
    return " ".join(parts)


def is_current(made_with: str, recognition: str) -> bool:
    """Whether a document with this fingerprint would be made the same today."""
    parts = dict(part.split("=", 1) for part in made_with.split(" ") if "=" in part)
    if parts.setdefault("embedding", _FIRST_EMBEDDING) == _NOTHING:
        del parts["embedding"]
    kind = parts.get("reader", "").split(".")[0]
    today = {
        "reader": _reader(kind),
        "chunks": str(_CHUNKS),
        "embedding": str(_EMBEDDING),
        "ocr": _one_word(recognition),
    }
    return "reader" in parts and all(today.get(name) == value for name, value in parts.items())


def _one_word(text: str) -> str:
    return "_".join(text.split())


def _reader(kind: str) -> str:
    return f"{kind}.{_READERS.get(kind, 1)}"
