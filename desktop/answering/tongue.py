"""In which language a text is, and a question in the language of the documents.

Words are found by their letters, the embedder and the checks know English best, and a model that
answers in German from an English lease writes nothing that could be compared with it. So a question
in another language than what was found for it is put into that language by the model, and asked
then; the answer says as what. Without a model it can't be: then the nearest passages are shown, and
not that there is nothing.
"""

import re
from collections import Counter
from collections.abc import Collection, Generator, Sequence
from dataclasses import dataclass, replace

from desktop.answering import glossary, wording
from desktop.answering.inquiry import Inquiry
from desktop.documents import Answer, AnswerKind, AnswerStatus, Citation, Passage
from desktop.errors import CancelledError, DesktopError
from desktop.events import AskEvent, Stage
from desktop.local_models.llm import ChatMessage, Generated, Token

# Who asks in it is not searched for twice before the first evidence is shown: it is what the words
# and checks here are of.
CHECKED = "English"
# The commonest words of a language that are no words of another one here.
_WORDS = {
    "English": (
        "the of and to is what which how who when that for with does shall must be by it are "
        "was from this under may not has have whose where why there"
    ),
    "German": (
        "der die das und ist wie wann wer welche welcher welches den dem des ein eine einen "
        "einer für mit nicht wird werden auf bei nach zum zur hat haben kann muss darf sind "
        "oder im warum"
    ),
    "French": (
        "le la les des est et quel quelle quels quelles qui quand combien comment pour dans "
        "une du au aux sur avec pas doit peut sont cette il elle pourquoi où"
    ),
    "Spanish": (
        "el los las es y cuál cuáles cuándo cuánto cuánta cómo quién qué para del una con por "
        "no debe puede son esta este hay dónde"
    ),
    "Italian": (
        "il gli è e quale quali quando quanto come chi che per della del delle una con non "
        "deve può sono questo nel dove perché"
    ),
    "Dutch": (
        "het de een van en is wat welke wanneer hoe wie dat voor met niet wordt moet mag zijn "
        "op bij hoeveel waarom"
    ),
    "Portuguese": (
        "o os as é e qual quais quando quanto como quem que para da do uma com não deve pode "
        "são este esta onde"
    ),
}
_KNOWN = {language: frozenset(words.split()) for language, words in _WORDS.items()}
# Words of a question that no other language here has: "Who signed for Société des Eaux et de la
# Mer?", "What per cent per annum?".
_ENGLISH = re.compile(
    r"\b(?:what|which|who|whom|whose|when|where|why|how|does|did|the|shall|must|there|with"
    r"|and|from|this|that|have|any|are|by|if|whether)\b",
    re.IGNORECASE,
)
# "Société des Eaux et de la Mer", "Harrow and Pell": small words that join names. In a question of
# few words they would outweigh its own, and an English one would make a German question English.
_NAMES = re.compile(
    r"(?!(?:what|which|who|whom|whose|when|where|why|how|does|did|is|are)\b)"
    r"(?-i:[A-ZÀ-Þ])[\w’'-]*(?:\s+(?:(?:des?|du|d|la|les?|et|aux?|sur|dell?[ao]?|di|del|las?|los|y|do"
    r"|das?|dos|e|and|of\s+the)\s+){1,3}(?-i:[A-ZÀ-Þ])[\w’'-]*)+",
    re.IGNORECASE,
)
# What a word that is written large stands behind, where it begins no sentence.
_INSIDE = re.compile(r"\w\s+$")
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+")
# A question of three words ("Wie hoch ist?") has two of them.
_LEAST = 2
# So many times the hits of the next language; words are shared ("die", "is", "de", "en").
_AHEAD = 1.5
_LOOKED_AT = 6
# Of a matter's documents so many are looked at for their languages, and in so many is asked anew.
_MOST_DOCUMENTS = 200
_MOST_TRIED = 2
# Shorter ones are often the same in two languages: "in", "an", "war".
_SHORTEST_LEFT = 4
_LONGEST = 4_000
_TOKENS = 96
_PUT = "Translate this question into {0}. Write the translation alone, in one line."
_ONE_LINE = "root ::= [^\\n]+\n"


def language_of(text: str) -> str:
    """The language of a text by its commonest words, in English ("German"); "" where that can't be
    told, as of tables and names."""
    words = {word.casefold() for word in _WORD.findall(text[:_LONGEST])}
    hits = {name: sum(word in known for word in words) for name, known in _KNOWN.items()}
    first, second, *_ = sorted(hits, key=lambda name: -hits[name])
    if hits[first] < _LEAST or hits[first] < _AHEAD * hits[second]:
        return ""
    return first


def own_language(text: str, quotes: Sequence[str]) -> str:
    """The language of what a text says in words that stand in none of the quotes: a name taken from
    them is in no other language than they are."""
    known = {word for quote in quotes for word in _WORD.findall(quote)}
    return language_of(" ".join(word for word in _WORD.findall(text) if word not in known))


def language_of_question(question: str) -> str:
    """The language in which is asked, whatever names stand in the question; "" as language_of."""
    if "¿" in question:
        # "¿Qué interés se aplica en caso de demora?" has two of the commonest words of Dutch.
        return "Spanish"
    text = _NAMES.sub(" · ", question)
    return CHECKED if _is_english(text) else language_of(text)


def _is_english(text: str) -> bool:
    """Whether a word of it is English alone, and none of a name: "für The Wharf Ltd"."""
    return any(
        found[0].islower() or text.isupper() or _INSIDE.search(text[: found.start()]) is None
        for found in _ENGLISH.finditer(text)
    )


def other_language(question: str, passages: Sequence[Passage]) -> str:
    """The language of the passages where the question is in another one; else ""."""
    asked = language_of_question(question)
    if not asked:
        return ""
    found = [language_of(passage.text) for passage in passages[:_LOOKED_AT]]
    told = [language for language in found if language]
    if not told or asked in told:
        return ""
    return max(told, key=told.count)


@dataclass(frozen=True, slots=True)
class Put:
    """An inquiry in the language of the documents. Where it could not be put into it, ``language``
    is that, and ``passages`` are what its own words found."""

    inquiry: Inquiry
    language: str = ""
    passages: tuple[Passage, ...] = ()


def untried(inquiry: Inquiry, tried: str) -> list[str]:
    """The languages of the documents that the question names, or else of the matter, but that of
    the question and the one in which it was asked; at most two, those that most are in."""
    known = {"", tried, language_of_question(inquiry.question)}
    places = inquiry.library.places_in(inquiry.matter, inquiry.scope)
    step = max(1, -(-len(places) // _MOST_DOCUMENTS))
    chosen = [content for _, content in places[::step]]
    held = _languages(inquiry.library.beginnings(chosen, _LONGEST), known)
    if not held:
        return []
    found = inquiry.search.passages(
        inquiry.question, inquiry.matter, _LOOKED_AT, inquiry.cancel, scope=inquiry.scope
    )
    if found.meant:
        held = _languages([passage.text for passage in found.passages[: found.meant]], known)
    return held[:_MOST_TRIED]


def _languages(texts: Sequence[str], known: Collection[str]) -> list[str]:
    """The languages of texts but those known, the commonest first."""
    told = Counter(map(language_of, texts))
    return [language for language, _ in told.most_common() if language not in known]


def put(inquiry: Inquiry, limit: int) -> Generator[AskEvent, None, Put]:
    """The inquiry in the language of the documents that it finds."""
    if language_of_question(inquiry.question) in ("", CHECKED):
        return Put(inquiry)
    found = inquiry.search.passages(
        inquiry.question, inquiry.matter, limit, inquiry.cancel, scope=inquiry.scope
    )
    passages = found.passages
    # Where the question names documents, they are what it is asked of.
    language = other_language(inquiry.question, passages[: found.meant] or passages)
    if not language:
        return Put(inquiry)
    question = yield from _asked_in(inquiry, language)
    if question:
        return Put(replace(inquiry, question=question))
    return Put(inquiry, language, passages)


def put_from_english(
    inquiry: Inquiry, passages: Sequence[Passage]
) -> Generator[AskEvent, None, Put]:
    """The same for a question in English, of what was found for it."""
    if language_of_question(inquiry.question) != CHECKED:
        return Put(inquiry)
    language = other_language(inquiry.question, passages)
    if not language:
        return Put(inquiry)
    question = yield from _asked_in(inquiry, language)
    if question and not _left_as_they_are(inquiry.question, question):
        return Put(replace(inquiry, question=question, is_foreign=True))
    return Put(inquiry, language)


def again(inquiry: Inquiry, language: str) -> Generator[AskEvent, None, Inquiry | None]:
    """The inquiry in another language of the matter, where its own found nothing; None where it
    could not be put into it."""
    question = yield from _asked_in(inquiry, language)
    is_english = language_of_question(inquiry.question) == CHECKED
    if not question or (is_english and _left_as_they_are(inquiry.question, question)):
        return None
    return replace(inquiry, question=question, is_foreign=language != CHECKED, is_again=True)


def _left_as_they_are(question: str, translated: str) -> set[str]:
    """The words of a question, no names, that its translation still has: "Wie viel ist das
    Deposit?"."""
    words = (word for word in _WORD.findall(question)[1:] if word.islower())
    said = {word.casefold() for word in _WORD.findall(translated)}
    return {word for word in words if len(word) >= _SHORTEST_LEFT} & said


def _asked_in(inquiry: Inquiry, language: str) -> Generator[AskEvent, None, str]:
    """The question in a language; "" where the model failed at it. Raises CancelledError."""
    try:
        return (yield from _translated(inquiry, language))
    except CancelledError:
        raise
    except DesktopError:
        return ""


def _translated(inquiry: Inquiry, language: str) -> Generator[AskEvent, None, str]:
    """The question in a language; "" where there is no model, or what it wrote is not the question:
    in another language still, or with other figures in it. Errors as for LanguageModel."""
    if inquiry.model is None:
        return ""
    yield Stage("reading")
    terms = glossary.told(inquiry.question, language_of_question(inquiry.question), language)
    events = inquiry.model.generate(
        [ChatMessage("user", f"{_PUT.format(language)}\n\n{inquiry.question}")],
        max_tokens=_TOKENS,
        grammar=_ONE_LINE,
        cancel=inquiry.cancel,
    )
    text = ""
    for event in events:
        if isinstance(event, Token):
            text += event.text
        elif isinstance(event, Generated) and event.stopped_by == "length":
            return ""
    whole = " ".join(text.split()).strip('"“” ')
    same_digits = sorted(_DIGITS.findall(whole)) == sorted(_DIGITS.findall(inquiry.question))
    is_whole = language_of(whole) in ("", language) and whole != inquiry.question
    return glossary.completed(whole, terms) if whole and same_digits and is_whole else ""


def not_put(answer: Answer, language: str, nearest: Sequence[Citation]) -> Answer:
    """Instead of "not found": what was asked was looked for in the words of another language."""
    asked = language_of_question(answer.question)
    text = wording.NOT_PUT.format(asked, language)
    if nearest:
        text += f" {wording.NEAREST} {' '.join(f'[{c.n}]' for c in nearest)}"
    return Answer(
        answer.question,
        text,
        AnswerStatus.PARTIAL,
        tuple(nearest),
        coverage=answer.coverage,
        kind=AnswerKind.QUOTED,
        looked_for=answer.looked_for,
    )
