"""What documents say of a patient, in the fields of a referral letter, word for word."""

import re
from collections.abc import Mapping, Sequence
from pathlib import PurePath

from desktop.answering.sentences import sentence_spans
from desktop.drafting.manuscript.model import Origin
from desktop.drafting.writing.letter_facts import Gathered, Topic
from desktop.drafting.writing.letter_values import Piece, Value, Values, asked_for
from desktop.drafting.writing.words import Words, words_in

_MEDICINE = re.compile(
    r"(?P<name>[A-Z][A-Za-z’ -]+?)[\s,:|-]+"
    r"(?P<dose>\d[\d.,/]*\s?(?:mg|g|mcg|micrograms?|µg|ml|units?|IU|puffs?|tablets?|%)(?:/\w+)?)"
    r"[\s,|]+(?P<frequency>[^|]+?)(?:,\s*since\s+(?P<since>[^,|]+))?\.?$"
)
_TABLE_HEAD = re.compile(r"^(?:medicine|drug|name|medication)s?\b[^.\d]*$", re.IGNORECASE)
_REACTION = re.compile(
    r"(?P<substance>[A-Z][\w’ -]{2,40}?)(?::\s*|\s+(?:causes?|caused)\s+)"
    r"(?P<reaction>[^.]+(?:\([^)]*\))?)\.?$"
)
_AS_STATED = "as stated"


def put_topics(values: Values, found: Gathered) -> None:
    """Put each topic of the letter into the fields that are for it; what is not known of allergies
    and medicines is said so."""
    topics = {topic.name: topic for topic in found.topics}
    if found.purpose:
        values.put("reason", asked_for(_sentence(found.purpose), values.label("reason")))
    _put_text(values, "history", topics.get("history"))
    _put_text(values, "examination", topics.get("findings"))
    _put_list(values, "past_history", "condition", topics.get("diagnoses"))
    _put_allergies(values, topics.get("allergies"))
    _put_medicines(values, topics.get("medicines"))
    enclosed = [each for each in found.topics if each.is_enclosed and each.source is not None]
    values.put_list("enclosures", [{"document": _document(each)} for each in enclosed])


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:].rstrip('.')}."


def _put_text(values: Values, name: str, topic: Topic | None) -> None:
    made: list[Piece] = []
    for words in _lines(topic):
        if made:
            made.append(Piece(" ", Origin("template")))
        made += _value(topic, words, 0, len(words.text))
    if made:
        values.put(name, tuple(made))


def _put_list(values: Values, name: str, part: str, topic: Topic | None) -> None:
    entries = [{part: _value(topic, words, 0, len(words.text))} for words in _lines(topic)]
    values.put_list(name, entries)


def _put_allergies(values: Values, topic: Topic | None) -> None:
    entries: list[Mapping[str, Value]] = []
    for words in _lines(topic):
        for start, end in sentence_spans(words.text):
            match = _REACTION.match(words.text[start:end])
            if match is not None:
                parts = ("substance", "reaction")
                entries.append({p: _at(topic, words, start, match.span(p)) for p in parts})
            else:
                stated = (Piece(_AS_STATED, Origin("template")),)
                entries.append({"substance": _value(topic, words, start, end), "reaction": stated})
    _put_or_unconfirmed(values, "allergies", "allergy_status", "Known allergies", entries)


def _put_medicines(values: Values, topic: Topic | None) -> None:
    rows = [words for words in _lines(topic) if not _TABLE_HEAD.match(words.text)]
    matches = [_MEDICINE.match(words.text) for words in rows]
    if rows and not all(matches):
        # Rows that can't be told apart are said as they stand, none of them less.
        values.choose("medication_status", "Takes medicines")
        _put_text(values, "medication_notes", topic)
        return
    entries = [
        {p: _at(topic, words, 0, match.span(p)) for p in match.groupdict() if match[p]}
        for words, match in zip(rows, matches, strict=True)
        if match is not None
    ]
    _put_or_unconfirmed(values, "medication", "medication_status", "Takes medicines", entries)


def _put_or_unconfirmed(
    values: Values, name: str, status: str, known: str, entries: Sequence[Mapping[str, Value]]
) -> None:
    put = values.put_list(name, entries)
    values.choose(status, known if put else "Not confirmed")


def _lines(topic: Topic | None) -> list[Words]:
    if topic is None or topic.source is None or topic.is_enclosed:
        return []
    made = [words_in(topic.source.text, part.ranges) for part in topic.parts]
    return [words for words in made if words.text]


def _at(topic: Topic | None, words: Words, start: int, inside: tuple[int, int]) -> Value:
    return _value(topic, words, start + inside[0], start + inside[1])


def _value(topic: Topic | None, words: Words, start: int, end: int) -> Value:
    if topic is None or topic.source is None or start >= end:
        return ()
    first, last = words.places[start], words.places[end - 1] + 1
    return (Piece(words.text[start:end], topic.source.origin(first, last)),)


def _document(topic: Topic) -> Value:
    """The name of a document that goes with the letter."""
    if topic.source is None:
        return ()
    document = topic.source.document
    page = topic.source.origin(topic.parts[0].start, topic.parts[0].end).page
    origin = Origin("precedent", document.path, document.id, page)
    return (Piece(PurePath(document.path).name, origin),)
