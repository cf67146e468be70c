"""Whether what an earlier answer rests on still stands."""

from dataclasses import dataclass

from desktop.documents import Citation
from desktop.errors import NotFoundError
from desktop.vault.library import Library


@dataclass(frozen=True, slots=True)
class Recheck:
    """``gone`` are quotes that do not stand in their documents any more; ``added`` the paths of
    documents that came to the matter since, which the answer knows nothing of."""

    gone: tuple[Citation, ...]
    added: tuple[str, ...]

    @property
    def stands(self) -> bool:
        """Whether every quote is where it was and no document has come since."""
        return not self.gone and not self.added


def recheck(library: Library, asked_id: int) -> Recheck:
    """Look up every quote of an answer again. Raises NotFoundError."""
    asked = library.conversations.turn(asked_id)
    talk = library.conversations.talk(asked.talk)
    gone = tuple(c for c in asked.answer.citations if not _stands(library, c))
    added = tuple(
        document.path
        for document in library.documents(talk.matter)
        if document.chunks and document.added > asked.asked
    )
    return Recheck(gone, added)


def _stands(library: Library, citation: Citation) -> bool:
    try:
        text = library.text(citation.document_id)
    except NotFoundError:
        return False
    return bool(citation.quote) and text[citation.start : citation.end] == citation.quote
