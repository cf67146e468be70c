"""What writing a text for a draft comes to."""

from dataclasses import dataclass, field
from typing import NewType

from desktop.documents import Citation
from desktop.drafting.manuscript.model import Manuscript, Paragraph
from desktop.events import DraftText, EvidenceFound, Stage

# What the user should know or check of a text. Each is made by a call of this name:
# resources/make_languages.py gathers what is given to it, and the window says it in its language.
Note = NewType("Note", str)
NOTHING = Note("")
NO_MODEL = Note("Put together without a language model.")


@dataclass(frozen=True, slots=True)
class Letter:
    """A filled template as a draft of its own, and the Word file below it."""

    manuscript: Manuscript
    base: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Written:
    """The end of ``write``: paragraphs of a draft, every span with its origin.

    They stand behind the paragraph ``after`` ("" at the beginning), or in place of those that
    ``replaces`` names: one that keeps its id is changed, others are new. ``citations`` are the
    stretches of documents that they rest on; ``notes`` say what the user should know or check.
    ``model`` is the name of the one that wrote some of it, "" for none. A ``letter`` from a
    template is no part of the draft that was open: ``paragraphs`` are then its own.
    """

    paragraphs: tuple[Paragraph, ...]
    after: str = ""
    replaces: tuple[str, ...] = ()
    title: str = ""
    citations: tuple[Citation, ...] = ()
    notes: tuple[Note, ...] = ()
    model: str = ""
    seconds: dict[str, float] = field(default_factory=dict)
    letter: Letter | None = None

    @property
    def text(self) -> str:
        """All paragraphs, a line each."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)


WriteEvent = Stage | EvidenceFound | DraftText | Written
