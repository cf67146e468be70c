"""An answer as the window shows it: the program's own words in it in the window's language.

An answer is kept in English, whoever asks. What the program put in (answering/wording.py) is found
again by where it can stand in an answer of its kind, and replaced there; the documents' words, the
model's and the citation marks stay to the letter, and claims move with the words that they are of.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop.answering import wording
from desktop.close_clauses import close_of, set_apart, without
from desktop.documents import Answer, AnswerKind, Claim, file_name, in_marks, one_line
from desktop.gui.ask.computed_wording import edits_of_computed
from desktop.gui.ask.surveyed_wording import edits_of_survey
from desktop.gui.ask.wording_forms import Edit, Form, edit_at
from desktop.gui.core_texts import is_translated, said, worded

_CHANGES = re.compile(r"(?P<doc>[^\n]+?) changes (?P<what>clause [\d.]+|this figure):(?= [“‘])")
_BEFORE_THAT = re.compile(r"(?:\n\n| )Before that:(?= )")
_CLAUSE = Form(wording.CLAUSE, r"[\d.]+")
_OTHER_AMOUNT = re.compile(r" states another amount for (?P<what>\S+):(?= “)")
_UNDER = re.compile(rf"(?<=” ){wording.UNDER}(?= “)")
_NOT_PUT = Form(wording.NOT_PUT, *(["|".join(wording.LANGUAGES)] * 2), words=True)
_WHOLE = (wording.NOT_FOUND, wording.NOTHING_READ, wording.NO_DOCUMENTS)


@dataclass(frozen=True, slots=True)
class Shown:
    """The text of an answer with its claims as the window shows them; at [start, end) of ``close``
    stands what is only close to the answer, in a paragraph of its own."""

    text: str
    claims: tuple[Claim, ...] = ()
    close: tuple[int, int] = (0, 0)


def shown(answer: Answer) -> Shown:
    """The answer in the window's language, each clause in a paragraph of its own."""
    answer = set_apart(answer)
    is_changed = is_translated() or answer.kind is AnswerKind.QUOTED
    edits = sorted(_edits(answer)) if is_changed else []
    edits = [each for each in edits if not _is_claimed(each, answer.unsupported)]

    def moved(place: int) -> int:
        return place + sum(len(e.words) - (e.end - e.start) for e in edits if e.end <= place)

    text = answer.text
    for each in reversed(edits):
        text = text[: each.start] + each.words + text[each.end :]
    claims = tuple(
        replace(claim, start=moved(claim.start), end=moved(claim.end), reason=reasons(claim.reason))
        for claim in answer.unsupported
    )
    close = close_of(answer)
    span = (0, 0) if close is None else (moved(close.start), moved(close.end))
    return Shown(text, claims, span)


def in_language(answer: Answer) -> Answer:
    """The answer itself, its text and claims as they are shown."""
    told = shown(answer)
    return replace(answer, text=told.text, unsupported=told.claims)


def _is_claimed(edit: Edit, claims: tuple[Claim, ...]) -> bool:
    return any(claim.start < edit.end and edit.start < claim.end for claim in claims)


def _edits(answer: Answer) -> Iterator[Edit]:
    plain = without(answer.text, (citation.quote for citation in answer.citations))
    noted = _other_amount(answer, plain)
    if noted is not None:
        yield noted
    end = noted.start if noted is not None else len(plain)
    if answer.kind is AnswerKind.COMPUTED:
        yield from edits_of_computed(answer, answer.text[:end].rstrip())
    elif answer.kind is AnswerKind.SURVEYED:
        yield from edits_of_survey(answer)
    else:
        yield from _of_clause(answer, plain[:end])


def _of_clause(answer: Answer, plain: str) -> Iterator[Edit]:
    """Of the clause itself, or of what a model wrote: only what stands before and behind it."""
    start = 0
    change = _CHANGES.match(answer.text)
    before = None
    if change is not None and answer.citations:
        quote = f" {in_marks(one_line(answer.citations[0].quote))} [1]"
        if answer.text.startswith(quote, change.end()):
            before = _BEFORE_THAT.match(plain, change.end() + len(quote))
    if change is not None and before is not None:
        what = change["what"]
        named = worded(what) if what == wording.THIS_FIGURE else _CLAUSE.said(what) or what
        yield Edit(0, change.end(), worded(wording.CHANGES).format(change["doc"], named))
        start = before.end() + 1
        yield Edit(before.start(), before.end(), f"\n\n{worded(wording.BEFORE_THAT)}")
    close = close_of(answer)
    end = close.start if close is not None else len(plain)
    if close is not None:
        yield Edit(close.start, close.says, f"\n\n{worded(wording.CLOSE_TO_IT)} ")
        yield from _under(plain, close.says, close.end)
    if answer.kind is AnswerKind.QUOTED:
        yield from _quoted(answer, plain, start, end)


def _quoted(answer: Answer, plain: str, start: int, end: int) -> Iterator[Edit]:
    """What stands before the clause, or in its place."""
    if plain[start:end] in _WHOLE:
        yield Edit(start, end, worded(plain[start:end]))
    elif (at := plain.find(f"{wording.DOCUMENTS_SAY} ", start, end)) >= 0:
        why = plain[start:at].rstrip()
        if why:
            yield Edit(start, at, f"{_why(why)}\n\n")
        yield edit_at(at, wording.DOCUMENTS_SAY)
        yield from _under(plain, at, end)
    elif plain.startswith(wording.STOPPED_BEFORE, start):
        yield edit_at(start, wording.STOPPED_BEFORE)
        found = start + len(wording.STOPPED_BEFORE) + 1
        if plain.startswith(wording.FOUND_BY_THEN, found):
            yield edit_at(found, wording.FOUND_BY_THEN)
    elif (told := _NOT_PUT.match(plain, start)) is not None:
        yield Edit(start, told.end(), _NOT_PUT.words_of(told))
        nearest = told.end() + 1
        if plain.startswith(wording.NEAREST, nearest):
            yield edit_at(nearest, wording.NEAREST)


def _under(plain: str, start: int, end: int) -> Iterator[Edit]:
    """Between a row of a table and the heads of its columns."""
    found = _UNDER.search(plain, start, end)
    if found is not None:
        yield edit_at(found.start(), wording.UNDER)


def _other_amount(answer: Answer, plain: str) -> Edit | None:
    """A document that states another total, which stands last and names itself."""
    found = next(reversed(list(_OTHER_AMOUNT.finditer(plain))), None)
    if found is None or not answer.citations or answer.kind is AnswerKind.SURVEYED:
        return None
    last = answer.citations[-1]
    name = file_name(last.doc)
    start = found.start() - len(name)
    quote = f" “{one_line(last.quote)}” [{last.n}]"
    if start < 0 or not plain.startswith(name, start) or answer.text[found.end() :] != quote:
        return None
    return Edit(start, found.end(), worded(wording.OTHER_AMOUNT).format(name, found["what"]))


def _why(text: str) -> str:
    """Why the clause answers: one of ours, or the title of an error with a full stop."""
    whole = worded(text)
    if whole != text or not text.endswith("."):
        return whole
    return f"{said(text[:-1])}."


# --------------------------------------------------------------------------------------- reasons

_WORDS = r".+?"
_REASONS = (
    *(
        Form(text)
        for text in (
            *(
                wording.NO_ANSWER,
                wording.STRANGER,
                wording.UNCITED,
                wording.NOT_CARRIED,
                wording.READING,
            ),
            *(wording.NO_NAME, *wording.NO_SOURCE, *wording.NOT_IN_IT, wording.DENIES),
            *(wording.SAYS_IT, wording.DENIES_NOT),
        )
    ),
    *(Form(text, _WORDS, _WORDS) for text in wording.SAYS_TWO),
    *(Form(text, _WORDS) for text in wording.SAYS_ONE),
    *(Form(text, _WORDS) for text in (wording.NO_WORD, wording.SAYS_WORD, wording.CONDITION)),
    Form(wording.OTHER_PARTY, r"[a-z]+"),
    Form(wording.OTHER_LANGUAGE, *(["|".join(wording.LANGUAGES)] * 2), words=True),
    Form(wording.OTHER_ROLE, *(["|".join(wording.ROLES)] * 2), words=True),
    Form(wording.OTHER_PERIOD, *(["|".join(wording.PERIODS)] * 2), words=True),
)
_END = re.compile(r"\.(?= |$)")
# Of so many reasons together, and with so many full stops in the words that they quote, no answer
# has more; what is longer is shown as it is.
_MOST_ENDS = 200


def reasons(text: str) -> str:
    """Why something does not stand, in the window's language: one reason after another."""
    if not is_translated() or not text:
        return text
    ends = [found.end() for found in _END.finditer(text)]
    if len(ends) > _MOST_ENDS:
        return text
    told = _reasons(text, 0, ends, {})
    return text if told is None else " ".join(told)


def _reasons(
    text: str, start: int, ends: list[int], known: dict[int, list[str] | None]
) -> list[str] | None:
    """The reasons from ``start`` on; None where there is one that is none of ours."""
    if start >= len(text):
        return []
    if start not in known:
        known[start] = None
        for end in (each for each in ends if each > start):
            words = next((w for form in _REASONS if (w := form.said(text[start:end]))), "")
            rest = _reasons(text, end + 1, ends, known) if words else None
            if rest is not None:
                known[start] = [words, *rest]
                break
    return known[start]
