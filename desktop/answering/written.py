"""The model's sentences, checked; asked once more when they fail; else the clause itself."""

from collections.abc import Collection, Generator, Iterator, Sequence
from dataclasses import replace

from desktop.answering import glossary, prompt, quoted, wording
from desktop.answering.checking import fit, grounding
from desktop.answering.checking.grounding import Checked
from desktop.answering.checking.strangers import strangers
from desktop.answering.choosing import choice
from desktop.answering.expected import Expected, expected
from desktop.answering.inquiry import Basis, Inquiry
from desktop.answering.tongue import language_of, language_of_question, own_language
from desktop.close_clauses import CLOSE
from desktop.documents import Answer, AnswerStatus, Citation, Replaced
from desktop.errors import CancelledError, DesktopError, NotFoundError
from desktop.events import AnswerText, AskEvent, Stage
from desktop.local_models.llm import LanguageModel, Token
from desktop.terms import name_stems

# A small model mixes more excerpts up, and each takes it a second to read.
QUOTES = 3
# A figure of the kind that is asked for tells its clause from others; but not from one that bears
# on the question just as much. Of scores of bearing.py.
_AS_NEAR = 1.0


def write(
    model: LanguageModel, inquiry: Inquiry, basis: Basis, *, must_fit: bool = True
) -> Generator[AskEvent, None, Answer]:
    """Stream the model's text; the generator's value is the checked answer.

    What fails the check is asked once more, of the best quote alone; then the quote answers.
    """
    quotes = basis.citations[:QUOTES]
    replaced = None
    try:
        text = yield from _streamed(_tokens(model, inquiry, basis.asked, quotes))
        checked = grounding.check(text, quotes, basis.asked, _called(inquiry, quotes))
        why = _why_not(inquiry, basis, checked, len(quotes), must_fit=must_fit)
        if not why:
            return _answer(inquiry, basis, checked, model.name, must_fit=must_fit)
        replaced = _replaced(text, why, quotes)
        yield Stage("checking")
        if must_fit:
            basis = yield from choice.best_first(model, inquiry, basis)
        best = basis.citations[:1]
        text = "".join(_tokens(model, inquiry, basis.asked, best))
        again = grounding.check(text, best, basis.asked, _called(inquiry, best))
        why = _why_not(inquiry, basis, again, 1, must_fit=must_fit)
        if not why:
            answer = _answer(inquiry, basis, again, model.name, must_fit=must_fit)
            return replace(answer, replaced=replaced)
    except CancelledError:
        raise
    except DesktopError as error:
        # What was read already, and why it does not stand, is not lost with the model.
        return replace(quoted.clause(inquiry, basis, f"{error.title}."), replaced=replaced)
    if why == wording.STRANGER or not quoted.speaks_of_it(basis):
        said = quoted.nothing(inquiry, basis, basis.citations)
    else:
        said = quoted.clause(
            inquiry, basis, wording.NOT_CARRIED if checked.used else wording.UNCITED
        )
    return replace(said, replaced=replaced)


def _called(inquiry: Inquiry, quotes: Sequence[Citation]) -> dict[int, Collection[str]]:
    """By the number of each quote, the stems of the question that its document is called by: its
    file, its title, its parties."""
    profiles = inquiry.library.profiles(inquiry.matter, name_stems(inquiry.question))
    held = {profile.document_id: profile.terms.keys() for profile in profiles.candidates}
    return {quote.n: held.get(quote.document_id, ()) for quote in quotes}


def _replaced(text: str, why: str, quotes: Sequence[Citation]) -> Replaced:
    """What was streamed and is no longer shown: of it the reader may ask what became."""
    read = dict.fromkeys(citation.document_id for citation in quotes)
    return Replaced(" ".join(text.split()), why, tuple(read))


def _tokens(
    model: LanguageModel, inquiry: Inquiry, asked: str, quotes: Sequence[Citation]
) -> Iterator[str]:
    for event in model.generate(
        prompt.messages(asked, quotes, inquiry.notes),
        max_tokens=prompt.MAX_ANSWER_TOKENS,
        grammar=prompt.grammar(len(quotes)),
        cancel=inquiry.cancel,
    ):
        if isinstance(event, Token):
            yield event.text


def _streamed(tokens: Iterator[str]) -> Generator[AskEvent, None, str]:
    parts: list[str] = []
    for token in tokens:
        if not parts:
            yield Stage("writing")
        parts.append(token)
        yield AnswerText(token)
    return "".join(parts)


def _why_not(
    inquiry: Inquiry, basis: Basis, checked: Checked, quotes: int, *, must_fit: bool
) -> str:
    """Why a text does not stand, "" where it does."""
    if not checked.used:
        return wording.UNCITED
    if reason := _in_other_language(basis, checked):
        return reason
    if checked.unsupported:
        return " ".join(dict.fromkeys(claim.reason for claim in checked.unsupported))
    if must_fit and not (fit.answers(basis, checked, quotes) and _speaks_of_it(basis, checked)):
        return wording.NO_ANSWER
    return wording.STRANGER if _strangers(inquiry, basis, checked) else ""


def _strangers(inquiry: Inquiry, basis: Basis, checked: Checked) -> tuple[str, ...]:
    """Words of the question that the text has and no document that it rests on."""
    used = [place for place, each in enumerate(basis.citations) if each.n in checked.used]
    quotes = [
        f"{basis.best[place].passage.heading} {basis.citations[place].quote}" for place in used
    ]
    documents = dict.fromkeys(basis.citations[place].document_id for place in used)
    try:
        return strangers(
            checked.text,
            basis.asked,
            quotes,
            lambda: " ".join(inquiry.library.text(each) for each in documents),
        )
    except NotFoundError:
        # Removed meanwhile: what is cited was read, and that is all that can be told.
        return ()


def _speaks_of_it(basis: Basis, checked: Checked) -> bool:
    """Whether the passages that a text rests on have a word of what a question in another language
    than English asks about: the "180 mètres carrés" of its clause are no deposit."""
    cited = " ".join(
        f"{best.passage.heading} {citation.quote}"
        for citation, best in zip(basis.citations, basis.best, strict=False)
        if citation.n in checked.used
    )
    return glossary.speaks_of(basis.asked, language_of_question(basis.asked), cited)


def _in_other_language(basis: Basis, checked: Checked) -> str:
    """Why a text in another language than what it cites does not stand; "" where it is not."""
    quotes = [c.quote for c in basis.citations if c.n in checked.used]
    said, stated = own_language(checked.text, quotes), language_of(" ".join(quotes))
    if not said or not stated or said == stated:
        return ""
    return wording.OTHER_LANGUAGE.format(said, stated)


def _answer(
    inquiry: Inquiry, basis: Basis, checked: Checked, model: str, *, must_fit: bool
) -> Answer:
    """The checked text; behind it the numbers of what bears on the question about as much as what
    it rests on: that its words stand in a clause does not tell that the clause is the right one."""
    used = [place for place, each in enumerate(basis.citations) if each.n in checked.used]
    is_open = expected(basis.asked) is Expected.ANY
    near = quoted.near(basis, used, quoted.NEAR if is_open else _AS_NEAR) if must_fit else []
    told = " ".join(f"[{basis.citations[place].n}]" for place in near)
    return Answer(
        inquiry.question,
        f"{checked.text}{CLOSE}{told}" if told else checked.text,
        AnswerStatus.SUPPORTED,
        tuple(basis.citations[place] for place in (*used, *near)),
        checked.unsupported,
        basis.coverage,
        model,
    )
