"""Which documents the words of a comparison or a summary mean: "the lease", "Amendment No. 2"."""

from collections.abc import Sequence

from desktop.answering.inquiry import Inquiry
from desktop.documents import Document, Scope, Status
from desktop.retrieval.naming import naming
from desktop.terms import name_stems, spoken_name

# "The Birch agreement" may lie in a file of the name of Birch alone.
_KINDS = frozenset(name_stems("agreement contract document file letter report lease deed nda"))


def meant(inquiry: Inquiry, names: Sequence[str]) -> tuple[int, ...]:
    """The ids of the documents that are named, without those names that mean none or several."""
    documents = _readable(inquiry)
    found = [_one(inquiry, name, documents) for name in names]
    return tuple(dict.fromkeys(document_id for document_id in found if document_id is not None))


def _one(inquiry: Inquiry, name: str, documents: Sequence[Document]) -> int | None:
    by_party = naming(name, inquiry.library, inquiry.matter).meant
    inside = inquiry.library.places_in(inquiry.matter, inquiry.scope)
    places = [document_id for document_id, content_id in inside if content_id in by_party]
    if len(places) == 1:
        return places[0]
    return _by_name(name, documents)


def _by_name(name: str, documents: Sequence[Document]) -> int | None:
    """The document whose name or title has all of these words and the fewest others."""
    wanted = set(name_stems(name))
    return _with_words(wanted, documents) or _with_words(wanted - _KINDS, documents)


def _with_words(wanted: set[str], documents: Sequence[Document]) -> int | None:
    if not wanted:
        return None
    extra: list[tuple[int, int]] = []
    for document in documents:
        own = set(name_stems(spoken_name(document.path)))
        if wanted <= own | set(name_stems(document.title)):
            extra.append((len(own - wanted), document.id))
    extra.sort()
    clear = len(extra) == 1 or (len(extra) > 1 and extra[0][0] < extra[1][0])
    return extra[0][1] if clear else None


def _readable(inquiry: Inquiry) -> list[Document]:
    inside = {
        document_id
        for document_id, _ in inquiry.library.places_in(inquiry.matter, inquiry.scope or Scope())
    }
    return [
        document
        for document in inquiry.library.documents(inquiry.matter)
        if document.id in inside and document.status is not Status.DUPLICATE
    ]
