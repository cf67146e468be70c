"""What the language model is asked for: a sentence, or another wording of one. Nothing else."""

import threading
from collections.abc import Generator, Iterator
from dataclasses import dataclass

from desktop.drafting.manuscript.model import Origin, Span
from desktop.drafting.manuscript.words import REQUEST
from desktop.drafting.writing import checking
from desktop.drafting.writing.checking import Checked
from desktop.drafting.writing.request import Request
from desktop.drafting.writing.subjects import subject_of
from desktop.drafting.writing.written import Note, WriteEvent
from desktop.errors import CancelledError, DesktopError
from desktop.events import DraftText, Stage
from desktop.local_models.llm import ChatMessage, LanguageModel, Token

_SYSTEM = "You draft contracts for a lawyer. Write plain, exact English."
_TOKENS = 120
_LONGEST_CONTEXT = 2400
# One line that begins as a sentence does, without brackets and marks.
_GRAMMAR = "root ::= [A-Z] [^\\n\\r<>{}*#]*"
_CAUTION = Note(
    "One sentence is the model’s: it brings in no figure, date or name, but whether it says what"
    " you asked for is yours to judge."
)
_USER = Origin("user", f"{REQUEST}your words")


@dataclass(frozen=True, slots=True)
class Sentence:
    """Spans, what to tell the user, and the name of the model that wrote them ("" for none)."""

    spans: tuple[Span, ...]
    notes: tuple[Note, ...] = ()
    model: str = ""


def sentence(
    model: LanguageModel | None,
    asked: Request,
    clause: str,
    known: str,
    cancel: threading.Event | None = None,
) -> Generator[WriteEvent, None, Sentence]:
    """What the request wants beyond its clause, in the model's words if they pass the check, else
    as a blank. ``known`` is what the draft says."""
    notes: tuple[Note, ...] = ()
    if model is not None and asked.topic:
        yield Stage("writing")
        checked = _asked(model, asked, clause, known, cancel)
        yield Stage("checking")
        if not checked.refused:
            yield DraftText(f"{checked.text}\n")
            return Sentence(checked.spans, (_CAUTION, *checked.struck), model.name)
        notes = (Note(f"The model’s sentence was not used. {checked.refused}"),)
    return Sentence((blank(asked),), notes)


def rephrase(
    model: LanguageModel, old: str, *, shorter: bool, cancel: threading.Event | None = None
) -> Checked:
    """Another wording of one sentence, checked against it. Raises CancelledError."""
    how = "shorter" if shorter else "in plain, clear English"
    task = (
        f"Rewrite this sentence of a contract {how}. Keep every party, number, condition, exception"
        f" and obligation. Answer with the sentence only.\n\n{old}"
    )
    try:
        text = "".join(_tokens(model, task, _TOKENS, cancel))
    except CancelledError:
        raise
    except DesktopError as error:
        return Checked(refused=Note(f"It failed: {error.title}."))
    return checking.rephrased(text, old, model.name, shorter=shorter)


def _asked(
    model: LanguageModel,
    asked: Request,
    clause: str,
    known: str,
    cancel: threading.Event | None,
) -> Checked:
    task = (
        f"A clause of a contract:\n{clause[:_LONGEST_CONTEXT]}\n\nWrite one sentence to add to this"
        f" clause. It is about: {asked.topic}. Use no party, number, date or name that does not"
        " stand above. Answer with the sentence only."
    )
    try:
        text = "".join(_tokens(model, task, _TOKENS, cancel))
    except CancelledError:
        raise
    except DesktopError as error:
        return Checked(refused=Note(f"It failed: {error.title}."))
    return checking.composed(text, asked.topic, [asked.text, clause, known], model.name)


def _tokens(
    model: LanguageModel, task: str, tokens: int, cancel: threading.Event | None
) -> Iterator[str]:
    messages = [ChatMessage("system", _SYSTEM), ChatMessage("user", task)]
    for event in model.generate(messages, max_tokens=tokens, grammar=_GRAMMAR, cancel=cancel):
        if isinstance(event, Token):
            yield event.text


def blank(asked: Request) -> Span:
    """A blank that says what is still to be written."""
    subject = subject_of(asked)
    if asked.topic or subject is not None:
        label = f"to be written: {asked.topic or (subject.words if subject else '')}"
    else:
        what = asked.kind.title.lower() if asked.kind is not None else "text"
        label = f"{what}: nothing was found to take it from"
    return Span(f"[{label}]", _USER, blank=label)
