"""Changes of a chosen stretch of a draft: mutual, shorter, capped, with another figure, in other
words."""

import re
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.answering.sentences import sentence_spans
from desktop.drafting.manuscript.edits import joined, split
from desktop.drafting.manuscript.model import Manuscript, Origin, Paragraph, Place, Span
from desktop.drafting.manuscript.words import REQUEST
from desktop.drafting.writing import composing, stock
from desktop.drafting.writing.assembling import Assembled
from desktop.drafting.writing.given import best_slot, given_in
from desktop.drafting.writing.parties import PARTY_WORDS, sides_of_draft
from desktop.drafting.writing.request import Request
from desktop.drafting.writing.wording import worded
from desktop.drafting.writing.words import Put, apart
from desktop.drafting.writing.written import NO_MODEL, Note, WriteEvent, Written
from desktop.errors import check_cancelled
from desktop.events import DraftText, Stage
from desktop.local_models.llm import LanguageModel

_MUTUAL = Origin("user", f"{REQUEST}made mutual")
_SHORT = Origin("user", f"{REQUEST}shortened")
# Longer ways to say the same in contracts.
_SHORTER = (
    (r"\bin the event that\b", "if"),
    (r"\bin the event of\b", "on"),
    (r"\bprior to\b", "before"),
    (r"\bsubsequent to\b", "after"),
    (r"\bfor the purposes? of\b(?= \w+ing)", "for"),
    (r"\bin order to\b", "to"),
    (r"\bwith respect to\b|\bin respect of\b|\bwith regard to\b", "on"),
    (r"\beach and every\b", "each"),
    (r"\bany and all\b", "all"),
    (r"\bnull and void\b", "void"),
    (r"\bterms and conditions\b", "terms"),
    (r"\bfull force and effect\b", "force"),
    (r"\bat such time as\b", "when"),
    (r"\bduring the course of\b", "during"),
    (
        r"\bnotwithstanding anything to the contrary (?:contained )?(?:herein|in this agreement)\b",
        "in any case",
    ),
    (r"\b(?:hereby|herein|hereof|hereunder|hereto|thereof)\b ?", ""),
    (r"\bis (?:required|obliged|obligated) to\b", "shall"),
    (r"\bis entitled to\b|\bshall have the right to\b|\bhas the right to\b", "may"),
    (r"\bagrees and undertakes to\b|\bcovenants and agrees to\b|\bagrees to\b", "shall"),
    (r"\bby (?:means|virtue) of\b", "by"),
    (r"\bshall be deemed to be\b", "is"),
    (r"\bincluding,? (?:but not limited to|without limitation)\b,?", "including"),
    (r"\bat (?:its|their) sole (?:and absolute )?discretion\b", "at its discretion"),
)
_BOTH = re.compile(
    r"\b(?:either|each|neither|both)\s+part(?:y|ies)\b|\bthe\s+parties\b", re.IGNORECASE
)
_MODAL = re.compile(
    r"\s+(?P<modal>shall|may|will|must|agrees?|undertakes?|warrants?)(?P<no>\s+not\b)?"
)
_NO_PARTIES = Note("It names no two parties: it may be mutual already.")
_NO_FIGURE = Note("No figure of the kind stands in the chosen words.")


def changed(
    asked: Request,
    manuscript: Manuscript,
    stretch: Place,
    model: LanguageModel | None,
    cancel: threading.Event | None = None,
) -> Iterator[WriteEvent]:
    """What is asked for, done to a stretch of one paragraph; the last event is Written. KeyError if
    the paragraph is gone."""
    paragraph = manuscript.paragraph(stretch.paragraph)
    text = paragraph.text
    inside = text[stretch.start : stretch.end]
    yield Stage("writing")
    puts, notes, name = _changes(asked, manuscript, inside, model, cancel)
    moved = [
        replace(put, start=put.start + stretch.start, end=put.end + stretch.start) for put in puts
    ]
    made = with_puts(paragraph, moved)
    yield DraftText(made.text)
    yield Written(
        (made,),
        after=paragraph.id,
        replaces=(paragraph.id,),
        title=asked.change,
        notes=tuple(notes),
        model=name,
    )


def _changes(
    asked: Request,
    manuscript: Manuscript,
    inside: str,
    model: LanguageModel | None,
    cancel: threading.Event | None,
) -> tuple[list[Put], list[Note], str]:
    """What is put into the chosen words, notes, and the name of the model that wrote some of it."""
    if asked.change == "mutual":
        puts = mutual_puts(inside)
        return puts, [] if puts else [_NO_PARTIES], ""
    if asked.change == "figure":
        puts = _figures(asked, inside)
        return puts, [] if puts else [_NO_FIGURE], ""
    if asked.change == "cap":
        puts = _capped(asked, inside, sides_of_draft(manuscript).document)
        return puts, [], ""
    shorter = asked.change == "shorten"
    puts = _shortened(inside) if shorter else []
    notes, name = [NO_MODEL], ""
    if model is not None:
        puts, notes = _by_model(model, inside, puts, shorter=shorter, cancel=cancel)
        name = model.name if any(put.origin.kind == "model" for put in puts) else ""
    return puts, notes if puts else [*notes, Note("Nothing was changed.")], name


def mutual(made: Assembled) -> Assembled:
    """Assembled paragraphs in which both parties have the same rights and duties."""
    paragraphs = []
    for each in made.paragraphs:
        puts = mutual_puts(each.text) if each.depth != 1 else []
        spans = with_puts(Paragraph("", each.spans), puts).spans if puts else each.spans
        paragraphs.append(replace(each, spans=spans))
    return replace(made, paragraphs=tuple(paragraphs))


def with_puts(paragraph: Paragraph, puts: Sequence[Put]) -> Paragraph:
    """A paragraph with other words in some places, the rest with its origins."""
    spans = list(paragraph.spans)
    for put in reversed(_in_order(puts)):
        before, inside, after = split(spans, put.start, put.end)
        like = next(iter([*inside, *reversed(before), *after]), Span(""))
        new = replace(like, text=put.text, origin=put.origin, reference="", blank=put.blank)
        spans = [*before, new, *after]
    return replace(paragraph, spans=joined(spans))


def _in_order(puts: Sequence[Put]) -> list[Put]:
    """Those that do not overlap; several that only add words at one place stay in their order."""
    adding = [put for put in puts if put.start == put.end]
    rest = apart([put for put in puts if put.start < put.end])
    return sorted([*rest, *adding], key=lambda put: put.start)


def mutual_puts(text: str) -> list[Put]:
    """What makes the duties of one party those of both: "The Supplier shall" is "Each party shall",
    the other one "the other party"."""
    puts: list[Put] = []
    for start, end in sentence_spans(text):
        sentence = text[start:end]
        found = list(_parties(sentence))
        if not found or _BOTH.search(sentence):
            continue
        subject = next((m for m in found if _MODAL.match(sentence, m.end())), found[0])
        for match in found:
            put = _mutual(sentence, match, subject)
            puts.append(replace(put, start=put.start + start, end=put.end + start))
    return puts


def _mutual(sentence: str, match: re.Match[str], subject: re.Match[str]) -> Put:
    is_actor = match["term"] == subject["term"]
    of = "’s" if match["of"] else ""
    modal = _MODAL.match(sentence, match.end())
    if is_actor and match is subject and not of:
        if modal is not None and modal["no"]:
            return Put(
                match.start(),
                modal.end(),
                f"{_cased(match, 'neither party')} {modal['modal']}",
                _MUTUAL,
            )
        who = "either party" if modal is not None and modal["modal"] == "may" else "each party"
        return Put(*match.span(), _cased(match, who), _MUTUAL)
    if is_actor and match.start() > subject.start():
        return Put(*match.span(), "its" if of else "it" if modal else "that party", _MUTUAL)
    if is_actor:
        return Put(*match.span(), _cased(match, f"a party{of}"), _MUTUAL)
    return Put(*match.span(), _cased(match, f"the other party{of}"), _MUTUAL)


def _cased(match: re.Match[str], words: str) -> str:
    first = match.string[: match.start()].strip()
    return words[:1].upper() + words[1:] if not first or match[0][:1] == "T" else words


def _parties(sentence: str) -> Iterator[re.Match[str]]:
    return PARTY_WORDS.finditer(sentence)


def _figures(asked: Request, text: str) -> list[Put]:
    puts = []
    slots = given_in(text)
    # "Change the notice period from 30 to 60 days": the last one is meant.
    for given in asked.given[-1:]:
        for slot in best_slot(given, slots) or [s for s in slots if s.kind == given.kind][:1]:
            origin = Origin("user", f"{REQUEST}{given.label}")
            puts.append(Put(slot.start, slot.end, worded(given, slot), origin))
    return puts


def _capped(asked: Request, text: str, document: str) -> list[Put]:
    amounts = [each for each in asked.given if each.kind in {"amount", "percentage"}]
    end = len(text.rstrip())
    puts: list[Put] = []
    for given in amounts[:1]:
        capped = replace(given, role="cap")
        for number, span in enumerate(stock.sentence_for(capped, document)):
            lead = " " if not number else ""
            puts.append(Put(end, end, lead + span.text, span.origin, span.blank))
    if not puts:
        label = "amount of the cap"
        lead = " The total liability of each party under this clause shall not exceed "
        own = Origin("clause", stock.OWN_WORDING)
        puts = [
            Put(end, end, lead, own),
            Put(end, end, f"[{label}]", own, label),
            Put(end, end, ".", own),
        ]
    return puts


def _shortened(text: str) -> list[Put]:
    puts = []
    for pattern, words in _SHORTER:
        for match in re.finditer(pattern, text, re.IGNORECASE):
            new = words[:1].upper() + words[1:] if match[0][:1].isupper() else words
            puts.append(Put(*match.span(), new, _SHORT))
    return apart(puts)


def _by_model(
    model: LanguageModel,
    text: str,
    puts: Sequence[Put],
    *,
    shorter: bool,
    cancel: threading.Event | None,
) -> tuple[list[Put], list[Note]]:
    """The model's wording of each sentence that passes the check; the code's for the others."""
    made: list[Put] = []
    notes: list[Note] = []
    for start, end in sentence_spans(text):
        check_cancelled(cancel)
        checked = composing.rephrase(model, text[start:end], shorter=shorter, cancel=cancel)
        if checked.refused:
            made += [put for put in puts if start <= put.start and put.end <= end]
            notes.append(Note(f"One sentence is not the model’s. {checked.refused}"))
        else:
            made.append(Put(start, end, checked.text, Origin("model", model.name)))
    return made, list(dict.fromkeys(notes))
