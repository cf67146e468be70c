"""Letters: the frame by code, what is known out of the matter's documents, the rest as blanks."""

import re
from collections.abc import Iterator
from pathlib import PurePath

from desktop.documents import Citation
from desktop.drafting.clause_library.clause_adapting import AdaptedParagraph
from desktop.drafting.manuscript.edits import end_of_clause
from desktop.drafting.manuscript.model import Manuscript, Origin, Place, Span
from desktop.drafting.manuscript.words import REQUEST
from desktop.drafting.writing.letter_facts import TITLE, Gathered, Source, Topic
from desktop.drafting.writing.placing import placed
from desktop.drafting.writing.request import Request
from desktop.drafting.writing.words import spans_of, words_in
from desktop.drafting.writing.written import NO_MODEL, Note, WriteEvent, Written
from desktop.events import DraftText, EvidenceFound, Stage

_FRAME = Origin("template", "letter")
_USER = Origin("user", f"{REQUEST}your words")
# "demanding payment within 21 days": what the letter is for, in the user's words.
_DEEDS = {
    **{f"{verb}ing": verb for verb in ("demand", "explain", "ask", "confirm", "request", "inform")},
    **{f"{verb}ing": verb for verb in ("thank", "remind", "tell", "offer", "accept", "reject")},
    **{f"{verb}ing": verb for verb in ("claim", "respond", "seek", "warn", "instruct", "object")},
    **{
        f"{verb}ing": f"{verb}e" for verb in ("giv", "terminat", "invit", "propos", "chas", "advis")
    },
    "replying": "reply",
    "cancelling": "cancel",
    "summarising": "summarise",
}
_ENDS = r"(?=\.?$|[.;]\s|,?\s+(?:and\s+)?(?:attach|enclos|includ)\w*)"
_DEED = re.compile(rf"\b(?P<verb>{'|'.join(_DEEDS)})\s+(?P<what>\S.*?){_ENDS}", re.IGNORECASE)
_ABOUT = re.compile(rf"\b(?:about|regarding|concerning)\s+(?P<what>\S.*?){_ENDS}", re.IGNORECASE)


def written(
    asked: Request, found: Gathered, manuscript: Manuscript | None, place: Place | None
) -> Iterator[WriteEvent]:
    """The letter; the last event is Written."""
    citations = tuple(_citations(found))
    yield EvidenceFound((), citations)
    yield Stage("writing")
    paragraphs = list(_letter(asked, found))
    for paragraph in paragraphs:
        yield DraftText(f"{paragraph.text}\n")
    notes = [NO_MODEL]
    if found.subject and not found.known:
        notes.append(Note(f"No document of this matter tells of {found.subject}."))
    missing = [each.name for each in found.topics if each.source is None]
    if missing:
        notes.append(Note(f"Not found in the documents: {', '.join(missing)}."))
    if found.left_out:
        notes.append(Note("Left out: a passage that speaks to a program, not to a reader."))
    after = end_of_clause(manuscript, place.paragraph) if manuscript and place else ""
    made = placed(paragraphs, manuscript)
    yield Written(made, after, title="Letter", citations=citations, notes=tuple(notes))


def _letter(asked: Request, found: Gathered) -> Iterator[AdaptedParagraph]:
    yield _line(_blank("date"))
    yield _line(_user(found.to) if found.to else _blank("recipient"))
    yield _line(_blank("address of the recipient"))
    yield _line(Span("Dear ", _FRAME), _user(found.to) if _is_person(found.to) else _blank("name"))
    if found.subject:
        yield _about(found)
    yield from _opening(asked, found)
    for topic in found.topics:
        yield from _said(topic)
    yield from _closing(found)
    yield _line(Span("Yours sincerely" if _is_person(found.to) else "Yours faithfully", _FRAME))
    yield _line(_blank("name and office of the sender"))


def _about(found: Gathered) -> AdaptedParagraph:
    spans = [Span(found.subject, _USER, bold=True)]
    known = {name: (source, start, end) for name, source, start, end in found.particulars}
    for name, lead in (("date of birth", ", born "), ("hospital number", ", hospital no. ")):
        if name in known:
            source, start, end = known[name]
            spans += [
                Span(lead, _FRAME),
                Span(_one_line(source, start, end), source.origin(start, end)),
            ]
        elif found.refers:
            spans += [Span(lead, _FRAME), _blank(name)]
    return AdaptedParagraph(0, "text", tuple(spans))


def _opening(asked: Request, found: Gathered) -> Iterator[AdaptedParagraph]:
    who = _user(found.subject) if found.subject else _blank("who this is about")
    if found.refers:
        what = _user(found.purpose) if found.purpose else _blank("what for")
        begin = Span("I should be grateful if you would see ", _FRAME)
        yield _line(begin, who, Span(" for ", _FRAME), what, Span(".", _FRAME))
        return
    deed, about = _DEED.search(asked.text), _ABOUT.search(asked.text)
    if deed is not None:
        verb = _DEEDS[deed["verb"].lower()]
        yield _line(Span("I am writing to ", _FRAME), _user(f"{verb} {deed['what']}."))
    elif about is not None:
        yield _line(Span("I am writing about ", _FRAME), _user(f"{about['what']}."))
    else:
        yield _line(_blank("what the letter is about"))


def _closing(found: Gathered) -> Iterator[AdaptedParagraph]:
    if found.refers:
        yield _line(
            Span("Thank you for your help. I should be glad to hear what you find.", _FRAME)
        )


def _said(topic: Topic) -> Iterator[AdaptedParagraph]:
    if topic.source is not None and topic.is_enclosed:
        document = topic.source.document
        named = PurePath(document.path).name
        page = topic.source.origin(topic.parts[0].start, topic.parts[0].end).page
        origin = Origin("precedent", document.path, document.id, page)
        yield _line(Span("Enclosed: ", _FRAME), Span(named, origin))
        return
    yield AdaptedParagraph(1, "heading", (Span(topic.name[:1].upper() + topic.name[1:], _FRAME),))
    if topic.source is None:
        yield _line(_blank(topic.name))
        return
    for part in topic.parts:
        words = words_in(topic.source.text, part.ranges)
        spans = spans_of(words, [], topic.source.origin)
        if spans:
            yield AdaptedParagraph(0, "text", tuple(spans))


def _citations(found: Gathered) -> Iterator[Citation]:
    stretches = [
        (topic.source, topic.parts[0].start, topic.parts[-1].end)
        for topic in found.topics
        if topic.source is not None
    ]
    stretches += [(source, start, end) for _, source, start, end in found.particulars]
    for n, (source, start, end) in enumerate(stretches, 1):
        origin = source.origin(start, end)
        document = source.document
        quote = source.text[start:end]
        yield Citation(n, document.id, document.path, origin.page, start, end, quote)


def _is_person(who: str) -> bool:
    return re.match(rf"{TITLE}\b", who) is not None


def _one_line(source: Source, start: int, end: int) -> str:
    return " ".join(source.text[start:end].split())


def _line(*spans: Span) -> AdaptedParagraph:
    return AdaptedParagraph(0, "text", tuple(spans))


def _user(text: str) -> Span:
    return Span(text, _USER)


def _blank(label: str) -> Span:
    return Span(f"[{label}]", _FRAME, blank=label)
