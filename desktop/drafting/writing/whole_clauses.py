"""A whole clause that neither a precedent nor the library has, by the language model.

A small model that is let loose writes of sums and parties that nobody named. So it is asked for one
short sentence after the other. A grammar gives it the one who acts, the operative words and the
terms that the draft has; figures, capitals and brackets it has no way to write. Each sentence is
checked, asked for once more if it fails, and left out if it fails again.
"""

import json
import re
import threading
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass

from desktop.drafting.clause_library.clause_adapting import AdaptedParagraph
from desktop.drafting.manuscript.model import Origin, Span
from desktop.drafting.manuscript.words import REQUEST
from desktop.drafting.writing import checking
from desktop.drafting.writing.checking import Checked
from desktop.drafting.writing.operative import commands
from desktop.drafting.writing.parties import Sides
from desktop.drafting.writing.request import Request
from desktop.drafting.writing.subjects import Subject, actor_in, core_of, subject_of
from desktop.drafting.writing.written import Note, WriteEvent
from desktop.errors import CancelledError, DesktopError
from desktop.events import DraftText, Stage
from desktop.local_models.llm import ChatMessage, LanguageModel, Token

_SYSTEM = "You draft contracts for a lawyer. Write plain, exact English."
_TOKENS = 80
# Words of a sentence behind its operative words: one that fills them all was cut off.
_LEAST, _MOST, _BEFORE = 5, 30, 8
_TERMS = 20
# What each sentence is about, and the operative words that it may begin with.
_FRAMES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "what is allowed or forbidden, and on what condition",
        ("may only", "shall not", "may"),
    ),
    (
        "what has to be done so that nobody is harmed or disturbed",
        ("shall", "shall not", "shall ensure that"),
    ),
    ("what has to be done if something goes wrong", ("shall", "shall tell", "shall inform")),
)
_EITHER = ("Each party", "Neither party")
_OTHERS = ("the other party", "the other party’s")
_PLAIN = re.compile(r"[A-Z][A-Za-z’' -]{1,40}")
_CAUTION = Note(
    "The sentences are the model’s: neither your documents nor the clause library have such a"
    " clause. They bring in no figure, date or name, but whether they say what you want is yours to"
    " judge."
)
_NOT_ASKED = Note(
    "The model was not asked. Say in a few plain English words what the clause is about."
)


@dataclass(frozen=True, slots=True)
class Whole:
    """The paragraphs of a clause, none if the model failed; what to tell the user; the name of the
    model, "" for none."""

    paragraphs: tuple[AdaptedParagraph, ...] = ()
    notes: tuple[Note, ...] = ()
    model: str = ""


def clause(
    model: LanguageModel,
    asked: Request,
    new: Sides,
    terms: Sequence[str],
    cancel: threading.Event | None = None,
) -> Generator[WriteEvent, None, Whole]:
    """A clause about what the request names. ``terms`` are those that the draft defines. Raises
    CancelledError."""
    subject = subject_of(asked)
    if not subject or commands(asked.text):
        return Whole(notes=(_NOT_ASKED,))
    yield Stage("writing")
    talk = _Talk(model, subject, new, terms, cancel)
    made: list[Checked] = []
    refused: list[Note] = []
    for number in range(len(_FRAMES)):
        checked = talk.sentence(number, asked)
        yield Stage("checking")
        if checked.refused:
            refused.append(checked.refused)
        else:
            made.append(checked)
            yield DraftText(f"{checked.text}\n")
        # What is not said of it in two ways is not known to the model.
        if number and not made:
            break
    if not made:
        why = dict.fromkeys(refused)
        return Whole(notes=tuple(Note(f"The model’s sentence was not used. {w}") for w in why))
    return Whole(tuple(_paragraphs(subject.title, made)), _notes(made, refused), model.name)


def _paragraphs(title: str, made: Sequence[Checked]) -> Iterator[AdaptedParagraph]:
    heading = Span(title, Origin("user", f"{REQUEST}your words"))
    yield AdaptedParagraph(1, "heading", (heading,))
    for checked in made:
        yield AdaptedParagraph(2, "clause", checked.spans)


def _notes(made: Sequence[Checked], refused: Sequence[Note]) -> tuple[Note, ...]:
    struck = [note for checked in made for note in checked.struck]
    left = [Note(f"A sentence was left out. {why}") for why in dict.fromkeys(refused)]
    return (_CAUTION, *struck, *left)


class _Talk:
    """The sentences asked for so far, so that the model reads only what is new."""

    def __init__(
        self,
        model: LanguageModel,
        subject: Subject,
        new: Sides,
        terms: Sequence[str],
        cancel: threading.Event | None,
    ) -> None:
        self._model = model
        self._cancel = cancel
        self._new = new
        self._known = [new.said(party) for party in new.parties if _PLAIN.fullmatch(party.term)]
        self._terms = [each for each in terms if _PLAIN.fullmatch(each)][:_TERMS]
        self._actor = actor_in(subject, new)
        self._subject = subject.words
        self._said: list[str] = []
        between = f" between {' and '.join(self._known)}" if self._known else ""
        task = (
            f"A contract{between} needs a clause about {subject.words}. Write it sentence by"
            f" sentence, without figures, sums, dates and names. First sentence: {_FRAMES[0][0]}."
        )
        self._messages = [ChatMessage("system", _SYSTEM), ChatMessage("user", task)]

    def sentence(self, number: int, asked: Request) -> Checked:
        """One sentence; asked for once more if the first does not pass. Raises CancelledError."""
        if number:
            about = _FRAMES[number][0]
            self._messages.append(ChatMessage("user", f"Next sentence: {about}."))
        checked = self._once(number, asked, "")
        if checked.refused:
            why = f"That can’t be used: {checked.refused} Write one short sentence"
            self._messages.append(ChatMessage("assistant", checked.text or "–"))
            self._messages.append(ChatMessage("user", f"{why} about {self._subject}."))
            # What it failed to speak of, the grammar has it say.
            checked = self._once(number, asked, core_of(self._subject))
        self._messages.append(ChatMessage("assistant", checked.text or "–"))
        if not checked.refused:
            self._said.append(checked.text)
            self._actor = self._actor or _actor(checked.text)
        return checked

    def _once(self, number: int, asked: Request, said: str) -> Checked:
        grammar = self._grammar(_FRAMES[number][1], said)
        parts: list[str] = []
        try:
            for event in self._model.generate(
                self._messages, max_tokens=_TOKENS, grammar=grammar, cancel=self._cancel
            ):
                if isinstance(event, Token):
                    parts.append(event.text)
        except CancelledError:
            raise
        except DesktopError as error:
            return Checked(refused=Note(f"It failed: {error.title}."))
        text = "".join(parts).replace("'", "’")
        allowed = [asked.text, *self._known, *self._terms, *_EITHER, *_OTHERS]
        return checking.of_clause(
            text,
            self._subject,
            self._said,
            allowed,
            self._new,
            self._model.name,
            cut_at=_MOST,
            whole=not number,
        )

    def _grammar(self, operative: Sequence[str], said: str) -> str:
        """GBNF: one sentence of the one who acts, in small letters but for the draft's terms, with
        the words ``said`` in it."""
        actors = [self._actor] if self._actor else [*map(_capital, self._known), *_EITHER]
        others = [*self._known, *(f"{each}’s" for each in self._known)] or list(_OTHERS)
        named = [*others, *self._terms]
        return (
            f'root ::= actor " " operative " " first {_words(said)} "."\n'
            f"actor ::= {_either(actors)}\n"
            f"operative ::= {_either(operative)}\n"
            "first ::= [a-z] [a-z-]*\n"
            f"plain ::= [a-z] [a-z'’-]* | {_either(named)}\n"
            'word ::= plain ","?\n'
        )


def _words(said: str) -> str:
    """The words behind the first one, in GBNF."""
    if not said:
        return f'(" " word){{{_LEAST},{_MOST}}}'
    behind = f'(" " word){{0,{_MOST - _BEFORE}}}'
    return f'(" " plain){{0,{_BEFORE}}} {_either([f" {said}"])} {behind}'


def _either(words: Sequence[str]) -> str:
    return " | ".join(json.dumps(each, ensure_ascii=False) for each in dict.fromkeys(words))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _actor(text: str) -> str:
    """Who acts in a sentence, for the next ones: who must not do it must do the rest."""
    match = re.match(r"(?P<who>.+?)\s+(?:shall|may)\b", text)
    who = match["who"] if match is not None else ""
    return "Each party" if who == "Neither party" else who
