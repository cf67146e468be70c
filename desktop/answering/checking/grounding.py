"""Does the evidence hold what an answer says? Checked by code, never by the model."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from desktop.answering.checking.figures import Figure, figures, same, shown
from desktop.answering.checking.modality import OPPOSITE, breaches
from desktop.answering.checking.money_signs import with_signs
from desktop.answering.checking.qualifiers import unheld
from desktop.answering.checking.roles import mistaken, names_a_role
from desktop.documents import Citation, Claim
from desktop.terms import content_stems, name_stems

_CITATION = re.compile(r"\[(\d{1,3})\]")
# What stands before ".5%" and "..." stays.
_BLANKS_BEFORE_END = re.compile(r"\s+(?=[.!?](?:\s|\[|$))")
# "1. Drinking water. [1] 2. Sitting in a tub": the numbers of a list are no figures, those of
# "under Art. 9. The controller" are.
_LIST_NUMBER = re.compile(
    r"(?:^|(?<=\n)|(?<=[.\]]\s))(?<!\bArt\.\s)(?<!\bNo\.\s)(?<!\bNos\.\s)(?<!\bNr\.\s)(?<!\bSec\.\s)"
    r"(?<!\bSect\.\s)(?<!\bCl\.\s)(?<!\bPara\.\s)(?<!\bCh\.\s)(?<!\bReg\.\s)(?<!\bEx\.\s)(?<!\bp\.\s)"
    r"\d{1,2}[.)]\s+(?-i:(?=[A-Z]))",
    re.IGNORECASE,
)
_MARKS = r"excerpts?\s*(?:\[\d{1,3}\](?:\s*(?:,|and)\s*(?=\[))?\s*)+,?\s*"
_SAYS = (
    r"(?:suggests?|states?|says?|mentions?|indicates?|shows?|explains?|describes?)(?:\s+that)?\s+"
)
# Without the one or the other what is left would be no sentence: "Excerpt [1] does not say".
_LEAD = re.compile(
    rf"(?:according\s+to|as\s+\w+\s+in|based\s+on|per|in)\s+(?:the\s+)?{_MARKS}(?:{_SAYS})?"
    rf"|(?:the\s+)?{_MARKS}{_SAYS}",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9\"“(])")
_MONTH_OR_DAY = frozenset(
    """january february march april may june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday yes no""".split()  # noqa: SIM905 - prose
)
# The default model says yes where consent is needed, and echoes statements as true:
# its verdict is marked, the quoted clause is what answers.
# "No failure to act is a waiver" is none.
_VERDICT = re.compile(
    r"(?:(?:yes|true|false|correct|incorrect)(?=[,.;: ])"
    r"|no(?= *[,.;:]| +(?:it|there|this|that|the|they|you|he|she)\b))",
    re.IGNORECASE,
)
_COUNTED = frozenset({"day", "business day", "week", "month", "year", "hour", "minute", "%"})
_ROW = " | "
# A noun right behind a number, by what it is not: "500 pallets", but "500 in total".
_THINGS = re.compile(
    r"\s+(?!(?:[a-z]{1,3}|each|from|into|less|net|only|over|paid|payable|plus|shall|that|then|together"
    r"|total|under|upon|were|when|which|will|with|within|inclusive|exclusive|including|excluding"
    r"|being|million|thousand|billion|monthly|annually|annual|quarterly|weekly|yearly|have|must"
    r"|does|also|until|unless|after|before|during|sterling)\b)[a-z]{4,}",
)
# More figures of the kind in the quotes, and the reason does not name them.
_MOST_INSTEAD = 2
# A sentence of so many words is taken from a quote that holds this part of them, and not from one
# that holds no more than a fourth as many.
_LEAST_WORDS = 4
_TAKEN = 0.75
_FOREIGN = 4
_POSSESSIVE = re.compile(r"['’]s?$")
# Capitalised words in a row, as names are written: "Harrow & Pell LLP", "Dr. Osei".
_NAME = re.compile(r"\b[A-Z][\w’'-]+(?:\s+(?:&|of|and|de|van|von)?\s*[A-Z][\w’'-]+)+")


@dataclass(frozen=True, slots=True)
class Checked:
    """An answer's text with valid citations only, what the evidence does not hold, and the numbers
    of the citations that are used."""

    text: str
    unsupported: tuple[Claim, ...]
    used: tuple[int, ...]


def check(
    text: str,
    citations: Sequence[Citation],
    question: str = "",
    called: Mapping[int, Collection[str]] = MappingProxyType({}),
) -> Checked:
    """Check each sentence against the quotes it cites.

    A citation number outside the list is removed, never clamped. A sentence whose figures its own
    quotes do not hold, but another quote does, gets that quote's number; one whose words another
    quote holds, and the cited one hardly any, that number instead. An amount without the sign of
    its currency gets the one that its quotes have. Figures, dates, amounts, names and qualifiers
    that no cited quote holds become claims, and so do figures that a quote holds as something else
    than the sentence, or else the ``question``, calls them. No claim is a name by which the
    question calls the cited document; ``called`` holds their stems by citation number.
    """
    quotes = {citation.n: citation.quote for citation in citations}
    documents = {citation.n: citation.document_id for citation in citations}
    parts: list[str] = []
    claims: list[Claim] = []
    used: list[int] = []
    position = 0
    for sentence in split_sentences(_LIST_NUMBER.sub("", text)):
        clean, numbers = _valid_citations(_without_lead(sentence), quotes)
        if not _CITATION.sub("", clean).strip(" .[]"):
            continue
        clean, numbers = _repoint(clean, numbers, quotes)
        clean, numbers = _with_names(clean, numbers, quotes, documents)
        clean, numbers = _at_its_words(clean, numbers, quotes)
        clean, numbers = _without_strangers(clean, numbers, quotes)
        clean, numbers = _without_idle(clean, numbers, quotes, question)
        clean = with_signs(clean, [quotes[n] for n in numbers])
        if parts:
            position += 1
        names = frozenset(stem for n in numbers for stem in called.get(n, ()))
        claims += _all_claims(clean, [quotes[n] for n in numbers], position, question, names)
        parts.append(clean)
        used += numbers
        position += len(clean)
    return Checked(" ".join(parts), tuple(claims), tuple(dict.fromkeys(used)))


def split_sentences(text: str) -> list[str]:
    """The sentences of an answer; citation marks behind the full stop stay with theirs."""
    joined = re.sub(r"([.!?])\s+((?:\[\d{1,3}\]\s*)+)[.!?]?", r" \2\1 ", text.strip())
    return [part.strip() for part in _SENTENCE_END.split(joined) if part.strip()]


def _without_lead(sentence: str) -> str:
    """The sentence without "Excerpt [1] states that": nobody but the model has seen excerpts."""
    lead = _LEAD.match(sentence)
    if not lead:
        return sentence
    rest = sentence[lead.end() :]
    rest = rest[:1].upper() + rest[1:]
    for number in map(int, _CITATION.findall(lead[0])):
        rest = rest if f"[{number}]" in rest else _with_mark(rest, number)
    return rest


def _valid_citations(sentence: str, quotes: dict[int, str]) -> tuple[str, list[int]]:
    numbers: list[int] = []

    def keep(match: re.Match[str]) -> str:
        number = int(match[1])
        if number not in quotes:
            return ""
        numbers.append(number)
        return match[0]

    clean = _BLANKS_BEFORE_END.sub("", _CITATION.sub(keep, sentence))
    return re.sub(r" {2,}", " ", clean).strip(), list(dict.fromkeys(numbers))


def _repoint(sentence: str, numbers: list[int], quotes: dict[int, str]) -> tuple[str, list[int]]:
    """Add the one quote that holds a figure which the cited ones do not."""
    cited = [figure for n in numbers for figure in figures(quotes[n])]
    for figure in figures(_without_marks(sentence)):
        if any(same(figure, source) for source in cited):
            continue
        for number, quote in quotes.items():
            held = figures(quote)
            if number not in numbers and any(same(figure, source) for source in held):
                sentence = _with_mark(sentence, number)
                numbers = [*numbers, number]
                cited += held
                break
    return sentence, numbers


def _with_names(
    sentence: str, numbers: list[int], quotes: dict[int, str], documents: Mapping[int, int]
) -> tuple[str, list[int]]:
    """Add the one quote that holds a whole name which the cited ones do not, of the same documents:
    who is named in another one is not whom the cited clause speaks of."""
    cited = {documents[number] for number in numbers}
    of_cited = {number: quote for number, quote in quotes.items() if documents[number] in cited}
    for match in _NAME.finditer(_without_marks(sentence)):
        words = _words_of(match)
        if all(map(_is_common, words)) or any(_stands_in(words, quotes[n]) for n in numbers):
            continue
        for number, quote in of_cited.items():
            if number not in numbers and _stands_in(words, quote):
                sentence = _with_mark(sentence, number)
                numbers = [*numbers, number]
                break
    return sentence, numbers


def _words_of(name: re.Match[str]) -> list[str]:
    return [word.casefold() for word in re.findall(r"[\w’'-]+", name[0])]


def _stands_in(words: Sequence[str], quote: str) -> bool:
    text = quote.casefold()
    return all(word in text for word in words)


def _at_its_words(
    sentence: str, numbers: list[int], quotes: dict[int, str]
) -> tuple[str, list[int]]:
    """Put the quote that a sentence is taken from in the place of one with hardly a word of it and
    none of its figures: a small model counts excerpts badly."""
    plain = _without_marks(sentence)
    words = set(content_stems(plain))
    shared = {n: len(words & set(content_stems(quote))) for n, quote in quotes.items()}
    if len(words) < _LEAST_WORDS or not numbers:
        return sentence, numbers
    best = max(shared, key=shared.__getitem__)
    wanted = figures(plain)
    strange = {
        n
        for n in numbers
        if _FOREIGN * shared[n] <= shared[best]
        and not any(same(figure, source) for figure in wanted for source in figures(quotes[n]))
    }
    if shared[best] < _TAKEN * len(words) or not strange:
        return sentence, numbers
    for number in strange:
        if best in numbers:
            sentence = _without(sentence, [number])
        else:
            sentence = sentence.replace(f"[{number}]", f"[{best}]")
        numbers = [n for n in numbers if n != number]
        numbers += [best] * (best not in numbers)
    return sentence, numbers


def _without_strangers(
    sentence: str, numbers: list[int], quotes: dict[int, str]
) -> tuple[str, list[int]]:
    """Drop a citation that holds none of the sentence's figures and less than half of the words
    that the best one holds: a small model adds such numbers at random."""
    plain = _without_marks(sentence)
    wanted = figures(plain)
    words = set(content_stems(plain))
    shared = {n: len(words & set(content_stems(quotes[n]))) for n in numbers}
    if not wanted:
        return sentence, numbers
    kept = [
        n
        for n in numbers
        if any(same(figure, source) for figure in wanted for source in figures(quotes[n]))
        or 2 * shared[n] >= max(shared.values())
    ]
    return _without(sentence, set(numbers) - set(kept)), kept


def _without_idle(
    sentence: str, numbers: list[int], quotes: dict[int, str], question: str
) -> tuple[str, list[int]]:
    """Drop a citation whose quote holds no word and no figure of the sentence beyond what another
    cited one holds, and less than that: whoever looks it up finds nothing that was said. It stays
    where it alone carries what is no such word: that it is denied, or who does it."""
    plain = _without_marks(sentence)
    wanted, words = figures(plain), set(content_stems(plain))
    held: dict[int, set[object]] = {}
    for n in numbers:
        sources = figures(quotes[n])
        told = {figure.start for figure in wanted if any(same(figure, each) for each in sources)}
        held[n] = {*(words & set(content_stems(quotes[n]))), *told}
    idle = {n for n in numbers if any(held[n] < held[other] for other in numbers)}
    if not idle:
        return sentence, numbers
    kept = [n for n in numbers if n not in idle]
    shorter = _without(sentence, idle)
    before = _all_claims(sentence, [quotes[n] for n in numbers], 0, question)
    after = _all_claims(shorter, [quotes[n] for n in kept], 0, question)
    return (sentence, numbers) if len(after) > len(before) else (shorter, kept)


def _without(sentence: str, numbers: Iterable[int]) -> str:
    """The sentence without the marks of these citations, and the blanks before them."""
    for number in numbers:
        sentence = re.sub(rf"\s*\[{number}\]", "", sentence)
    return sentence.strip()


def _with_mark(sentence: str, number: int) -> str:
    stripped = sentence.rstrip(".!? ")
    return f"{stripped} [{number}]{sentence[len(stripped) :].strip() or '.'}"


def _without_marks(sentence: str) -> str:
    """The sentence with its citation marks blanked, so that offsets stay and [2] is no figure."""
    return _CITATION.sub(lambda match: " " * len(match[0]), sentence)


def _all_claims(
    sentence: str,
    quotes: Sequence[str],
    offset: int,
    question: str,
    names: frozenset[str] = frozenset(),
) -> list[Claim]:
    """What a sentence says and its quotes do not hold; ``offset`` is where it begins. ``names`` are
    stems of words that may stand in it as names, held or not."""
    return [
        *_claims(sentence, quotes, offset, names),
        *_breaches(sentence, quotes, offset),
        *_mistaken(sentence, quotes, offset, question),
        *_unheld(sentence, quotes, offset),
    ]


def _claims(
    sentence: str, quotes: Sequence[str], offset: int, names: frozenset[str]
) -> list[Claim]:
    plain = _without_marks(sentence)
    claims = [
        Claim(offset + figure.start, offset + figure.end, _reason(figure, quotes))
        for figure in figures(plain)
        if not any(_holds(quote, figure) for quote in quotes)
    ]
    if (verdict := _VERDICT.match(plain)) is not None:
        reason = "A yes or no is the model's reading. The quoted passage decides."
        claims.insert(0, Claim(offset + verdict.start(), offset + verdict.end(), reason))
    known = " ".join(quotes).casefold()
    for match in _NAME.finditer(plain):
        words = _words_of(match)
        if all(word in _MONTH_OR_DAY for word in words):
            continue
        strange = [
            word
            for word in words
            if word not in known and not names.issuperset(name_stems(_POSSESSIVE.sub("", word)))
        ]
        if strange and not all(_is_common(word) for word in strange):
            claims.append(
                Claim(
                    offset + match.start(),
                    offset + match.end(),
                    "This name does not stand in the quoted passages.",
                )
            )
    return claims


def _is_common(word: str) -> bool:
    """Whether a word is none of a name, though it be written large: "the Tenant", "Rent Deposit".
    Who does it, and what a figure is of, is looked for elsewhere."""
    bare = _POSSESSIVE.sub("", word)
    return bare in {"a", "an", "the"} or bare.removesuffix("s") in OPPOSITE or names_a_role(bare)


def _holds(quote: str, figure: Figure) -> bool:
    """Whether a quote holds a figure. A bare number is one of days or of a hundred only in a table,
    whose head may say so: else "5." before a clause would carry "5 years". Nor is one of things a
    sum of money: "500 pallets" carries no "$500"."""
    is_table = _ROW in quote
    return any(
        same(figure, source)
        and (
            is_table
            or bool(source.unit)
            or not figure.unit
            or (figure.unit not in _COUNTED and not _THINGS.match(quote, source.end))
        )
        for source in figures(quote)
    )


def _breaches(sentence: str, quotes: Sequence[str], offset: int) -> list[Claim]:
    """What the sentence demands, allows or denies otherwise than the quotes; one that says the
    contrary is struck as a whole."""
    found = []
    for breach in breaches(_without_marks(sentence), quotes):
        start, end = (0, len(sentence)) if breach.reverses else (breach.start, breach.end)
        found.append(Claim(offset + start, offset + end, breach.reason, struck=breach.reverses))
    return found


def _mistaken(sentence: str, quotes: Sequence[str], offset: int, question: str) -> list[Claim]:
    """Figures that the quotes hold, but of something else."""
    plain = _without_marks(sentence)
    return [
        Claim(offset + figure.start, offset + figure.end, reason)
        for figure in figures(plain)
        if (reason := mistaken(figure, plain, quotes, question))
    ]


def _unheld(sentence: str, quotes: Sequence[str], offset: int) -> list[Claim]:
    """Words that change the meaning in law, and that no quote holds."""
    return [
        Claim(offset + word.start, offset + word.end, word.reason)
        for word in unheld(_without_marks(sentence), quotes)
    ]


def _reason(figure: Figure, quotes: Sequence[str]) -> str:
    what = "date" if figure.kind == "date" else "figure"
    if not quotes:
        return f"This {what} has no source."
    reason = f"This {what} does not stand in the quoted passages."
    instead: dict[tuple[Decimal, ...], str] = {}
    for quote in quotes:
        for source in figures(quote):
            if source.kind == figure.kind and (what == "date" or _are_alike(figure, source)):
                instead.setdefault(source.value, shown(quote, source))
    if 1 <= len(instead) <= _MOST_INSTEAD:
        said = " and ".join(f"“{text}”" for text in instead.values())
        reason = f"{reason[:-1]}; they say {said}."
    return reason


def _are_alike(figure: Figure, source: Figure) -> bool:
    """Whether one could stand for the other: both are spans of time, shares or sums of money."""
    kinds = [
        "time" if unit in _COUNTED - {"%"} else "money" if unit.isupper() else unit
        for unit in (figure.unit, source.unit)
    ]
    return bool(figure.unit) and kinds[0] == kinds[1]
