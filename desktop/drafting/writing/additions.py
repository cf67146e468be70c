"""What a request says beyond the clause that was found for it: facts without a place, a sentence of
the user's own, and what could not be done."""

from dataclasses import replace

from desktop.drafting.clause_library.clause_adapting import AdaptedParagraph
from desktop.drafting.writing import own_words, stock
from desktop.drafting.writing.assembling import Assembled
from desktop.drafting.writing.choosing import Candidate
from desktop.drafting.writing.parties import Sides
from desktop.drafting.writing.precedents import Found
from desktop.drafting.writing.request import Request
from desktop.drafting.writing.written import Note

_DOCUMENT = Note("The document")


def with_facts(asked: Request, made: Assembled, new: Sides) -> Assembled:
    """The clause with a sentence for each fact of the request that has no place in it."""
    if not made.paragraphs:
        return made
    missing = [fact for fact in asked.given if fact not in made.used]
    depth = max(2, min((p.depth for p in made.paragraphs if p.depth > 1), default=2))
    added = [
        AdaptedParagraph(depth, "clause", stock.sentence_for(fact, new.document))
        for fact in missing
    ]
    notes = [
        Note(f"The clause had no place for {fact.text} ({fact.label}): a sentence was added.")
        for fact in missing
    ]
    blanks = [span.blank for each in made.paragraphs for span in each.spans]
    notes += [
        Note(f"It leaves “{blank}” open too: strike what is not meant.")
        for blank in dict.fromkeys(blanks)
        if any(fact.role and fact.role in blank.split() for fact in missing)
    ]
    return replace(made, paragraphs=(*made.paragraphs, *added), notes=(*notes, *made.notes))


def with_own_words(asked: Request, made: Assembled, new: Sides) -> Assembled:
    """The clause with the sentence that the request says in full."""
    if not asked.extra:
        return made
    spans = own_words.statement(asked.extra, new, made.text)
    added = AdaptedParagraph(2 if made.paragraphs else 0, "clause", spans)
    note = Note("One sentence is your own: look at its form.")
    return replace(made, paragraphs=(*made.paragraphs, added), notes=(note, *made.notes))


def missing(asked: Request, found: Found, used: Candidate | None) -> list[Note]:
    """What was named in the request and is not there."""
    if found.missing:
        return [Note(f"No document of this matter is called “{asked.like}”.")]
    if not found.named or used is not None:
        return []
    if asked.kind is None:
        return [Note(f"“{asked.like or _DOCUMENT}” has no such clause that was found.")]
    what = asked.kind.title.lower()
    return [Note(f"“{asked.like or _DOCUMENT}” has no clause on {what} that was found.")]


def unplaced(asked: Request, made: Assembled) -> list[Note]:
    """Names that the request gives and the text does not say: nothing is dropped in silence."""
    said = made.text.casefold()
    names = [each for each in asked.names if each.casefold() not in said]
    return (
        [Note(f"Not put anywhere: {', '.join(names)}. Fill the blanks with what is meant.")]
        if names
        else []
    )
