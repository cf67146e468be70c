"""What the check of an answer's sentences catches, and what it marks that is right.

    python -m tests.bench.grounding EVAL_FOLDER [--most 400] [--seed 7] [--show 5]

Sentences of the evaluation's and the sample's documents are checked against a quote of themselves
with their neighbours: as they stand, which is right, with their numbers in another form, which is
right too, and changed in one respect each, which is wrong: another figure, unit, date or name, a
"not" more or less, "may" for "shall", the other party, a condition left out, a word such as
"non-refundable" put in or turned into its contrary. Printed: for each kind how many there were and
how many were marked.
"""

import argparse
import random
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop.answering.checking.figure_forms import MONTHS
from desktop.answering.checking.figures import figures
from desktop.answering.checking.grounding import check
from desktop.answering.checking.modality import OPPOSITE
from desktop.answering.sentences import sentence_spans
from desktop.documents import Citation
from desktop.number_words import SMALL_NUMBERS, TENS
from desktop.paths import resource_path

_DIGITS = re.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})*(?![\w,])")
_UNIT = re.compile(r"\b(days|months|years)\b")
_SAID_TWICE = re.compile(r"\b[a-z-]+ \((\d+)\)")
_MONTH = re.compile(rf"\b(?:{'|'.join(name.title() for name in MONTHS if len(name) > 3)})\b")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+ (?:[A-Z][a-z]+ ?)+")
_ROLES = re.compile(
    rf"\b(?:{'|'.join(word.title() for word in OPPOSITE)})\b(?= (?:shall|may|will|must))"
)
_CONDITION = re.compile(r"(?:,? (?:unless|except|provided that|without the)\b.*)(?=\.?$)")
_ROLE_WORDS = (
    ("rent", "deposit", "service charge", "fee", "price", "salary", "premium", "penalty"),
    ("notice", "term", "warranty"),
)
_ROLE = re.compile(rf"\b(?:{'|'.join(word for words in _ROLE_WORDS for word in words)})\b", re.I)
_EACH = re.compile(
    r"\b(?:annual|monthly|weekly|quarterly|per month|per year|a month|a year)\b", re.I
)

Change = Callable[[str, random.Random], str | None]


def main() -> None:
    """Check and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--most", type=int, default=400)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--show", type=int, default=5)
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)
    sentences = list(_sentences(arguments.folder))
    chance.shuffle(sentences)
    asked, marked = Counter[str](), Counter[str]()
    odd: dict[str, list[str]] = {}
    began, checks = time.perf_counter(), 0
    for sentence, quote in sentences:
        for kind, change in _KINDS.items():
            if asked[kind] >= arguments.most:
                continue
            text = change(sentence, chance)
            if text is None or (text == sentence and kind != "right: as it stands"):
                continue
            asked[kind] += 1
            checks += 1
            result = check(f"{text.rstrip('.')} [1].", [Citation(1, 1, "a", 1, 0, 1, quote)])
            marked[kind] += bool(result.unsupported)
            if bool(result.unsupported) is kind.startswith("right"):
                why = "; ".join(claim.reason for claim in result.unsupported)
                odd.setdefault(kind, []).append(f"{text} | {why}")
    took = time.perf_counter() - began
    for kind in _KINDS:
        share = 100 * marked[kind] / max(1, asked[kind])
        print(f"{kind:28} {marked[kind]:5} of {asked[kind]:5} marked  {share:5.1f} %")
    print(f"{1000 * took / max(1, checks):.2f} ms a check")
    for kind, examples in odd.items():
        for example in examples[: arguments.show]:
            print(f"  {kind}: {example[:300]}")


def _sentences(folder: Path) -> Iterator[tuple[str, str]]:
    """Sentences that a person could take for an answer, each with a quote around it."""
    paths = [
        *sorted(folder.glob("*/docs/*.txt")),
        *sorted(resource_path().glob("sample/source/*.txt")),
    ]
    for path in paths:
        text = path.read_text(encoding="utf-8", errors="replace")
        spans = list(sentence_spans(text))
        for number, (start, end) in enumerate(spans):
            sentence = " ".join(text[start:end].split())
            if not 40 <= len(sentence) <= 300 or not sentence[0].isupper() or "[" in sentence:
                continue
            if (
                sentence[-1] != "."
                or " " not in sentence
                or (
                    not figures(sentence)
                    and not re.search(r"\b(?:shall|may|must|not|will)\b", sentence)
                )
            ):
                continue
            first, last = spans[max(0, number - 1)][0], spans[min(len(spans) - 1, number + 1)][1]
            if last - first < 1500:
                yield sentence, text[first:last]


def _other_figure(sentence: str, chance: random.Random) -> str | None:
    found = list(_DIGITS.finditer(sentence))
    if not found:
        return None
    match = chance.choice(found)
    value = int(match[0].replace(",", "")) + chance.choice((1, 2, 5, 10))
    return sentence[: match.start()] + f"{value:,}" + sentence[match.end() :]


def _other_unit(sentence: str, chance: random.Random) -> str | None:
    match = _UNIT.search(sentence)
    if match is None or not any(f.unit in {"day", "month", "year"} for f in figures(sentence)):
        return None
    other = chance.choice([unit for unit in ("days", "months", "years") if unit != match[0]])
    return sentence[: match.start()] + other + sentence[match.end() :]


def _other_month(sentence: str, chance: random.Random) -> str | None:
    match = _MONTH.search(sentence)
    if match is None or match[0] == "May" or not any(f.kind == "date" for f in figures(sentence)):
        return None
    other = chance.choice([m for m in ("March", "June", "October") if m != match[0]])
    return sentence[: match.start()] + other + sentence[match.end() :]


def _other_name(sentence: str, chance: random.Random) -> str | None:
    match = _NAME.search(sentence)
    if match is None:
        return None
    other = chance.choice(("Morley Brothers", "Anna Kessler", "Delta Harbour Trust"))
    return sentence[: match.start()] + other + " " + sentence[match.end() :].lstrip()


def _without_not(sentence: str, chance: random.Random) -> str | None:
    del chance
    changed = re.sub(r"\b(shall|may|must|will|is|are|does|do) not\b", r"\1", sentence, count=1)
    return changed if changed != sentence and not re.search(r"\bnot?\b", changed) else None


def _with_not(sentence: str, chance: random.Random) -> str | None:
    del chance
    if re.search(r"\b(?:not?|nor|without|unless)\b", sentence):
        return None
    return re.sub(r"\b(shall|must|will)\b", r"\1 not", sentence, count=1)


def _may_for_shall(sentence: str, chance: random.Random) -> str | None:
    del chance
    if len(re.findall(r"\b(?:shall|must|may|can)\b", sentence)) != 1 or " not " in sentence:
        return None
    return re.sub(r"\b(?:shall|must)\b", "may", sentence)


def _shall_for_may(sentence: str, chance: random.Random) -> str | None:
    del chance
    if len(re.findall(r"\b(?:shall|must|may|can)\b", sentence)) != 1 or " not " in sentence:
        return None
    return re.sub(r"\bmay\b", "shall", sentence)


def _other_party(sentence: str, chance: random.Random) -> str | None:
    match = _ROLES.search(sentence)
    if match is None:
        return None
    other = chance.choice(sorted(OPPOSITE[match[0].lower()])).title()
    if other in sentence:
        return None
    return sentence[: match.start()] + other + sentence[match.end() :]


def _other_role(sentence: str, chance: random.Random) -> str | None:
    if not any(f.unit.isupper() or f.unit in {"day", "month", "year"} for f in figures(sentence)):
        return None
    match = _ROLE.search(sentence)
    if match is None or len(_ROLE.findall(sentence)) > 1:
        return None
    alike = next(words for words in _ROLE_WORDS if match[0].lower() in words)
    other = chance.choice([word for word in alike if word != match[0].lower()])
    return sentence[: match.start()] + other + sentence[match.end() :]


def _other_period(sentence: str, chance: random.Random) -> str | None:
    if not any(f.unit.isupper() for f in figures(sentence)):
        return None
    match = _EACH.search(sentence)
    if match is None or len(_EACH.findall(sentence)) > 1:
        return None
    other = chance.choice([word for word in ("monthly", "weekly", "a quarter") if word != match[0]])
    return sentence[: match.start()] + other + sentence[match.end() :]


def _without_condition(sentence: str, chance: random.Random) -> str | None:
    del chance
    if not re.search(r"\b(?:may|not)\b", sentence):
        return None
    changed = _CONDITION.sub("", sentence)
    return changed if len(changed) > 30 else None


def _other_form(sentence: str, chance: random.Random) -> str | None:
    """A figure written as others write it: "£24,125" as "24,125 pounds", "90 days" as "ninety"."""
    changes: list[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]] = [
        (re.compile(r"£(\d[\d,]*\d)(?![\d.])"), r"\1 pounds"),
        (re.compile(r"(?<!\w)\$(\d[\d,]*\d)(?![\d.])"), r"USD \1"),
        (re.compile(r"(?<![\d.,$£€])(\d{1,2}) (days|months|years)\b"), _in_words),
        (re.compile(r"(\d)%"), r"\1 per cent"),
        (
            re.compile(r"\b(twelve|twenty-four|thirty-six|eighteen) (?:\(\d+\) )?months\b"),
            _in_years,
        ),
    ]
    chance.shuffle(changes)
    for pattern, change in changes:
        if (other := pattern.sub(change, sentence, count=1)) != sentence:
            return other
    return None


def _in_words(match: re.Match[str]) -> str:
    tens, ones = divmod(int(match[1]), 10)
    words = (
        SMALL_NUMBERS[int(match[1])]
        if tens < 2
        else TENS[tens] + f"-{SMALL_NUMBERS[ones]}" * (ones > 0)
    )
    return f"{words} ({match[1]}) {match[2]}"


def _in_years(match: re.Match[str]) -> str:
    spans = {"twelve": "one year", "twenty-four": "two years", "thirty-six": "three years"}
    return spans.get(match[1], "one year and six months")


def _with_qualifier(sentence: str, chance: random.Random) -> str | None:
    """A word put in that changes the meaning: before a thing that is granted, paid or owed, or
    before the verb of what shall or may be done."""
    things = re.compile(
        r"\b(a|an|the|any) ((?:licen[cs]e|deposit|fee|payment|right|guarantee|liability|consent"
        r"|option|notice|obligation)s?)\b",
        re.IGNORECASE,
    )
    if chance.random() < 0.5 and things.search(sentence):
        word = chance.choice(_ADJECTIVES)
        changed = things.sub(rf"\1 {word} \2", sentence, count=1)
    else:
        word = chance.choice(_ADVERBS)
        changed = re.sub(r"\b(shall|may|will)\b(?! not)", rf"\1 {word}", sentence, count=1)
    return changed


def _other_qualifier(sentence: str, chance: random.Random) -> str | None:
    del chance
    for word, other in _CONTRARY.items():
        pattern = re.compile(rf"(?<![-\w]){word}\b(?! of\b)", re.IGNORECASE)
        if pattern.search(sentence):
            return pattern.sub(other, sentence)
    return None


_ADJECTIVES = (
    *("non-refundable", "irrevocable", "exclusive", "sole", "unlimited", "automatic", "perpetual"),
    *("unconditional", "non-transferable", "guaranteed"),
)
_ADVERBS = (
    *("automatically", "irrevocably", "immediately", "unconditionally", "permanently", "solely"),
    *("exclusively", "perpetually"),
)
_CONTRARY = {
    **{f"non-{word}": word for word in ("exclusive", "refundable", "transferable", "binding")},
    **{f"non{word}": word for word in ("exclusive", "refundable", "transferable")},
    **{word: f"non-{word}" for word in ("exclusive", "refundable", "transferable", "binding")},
    "irrevocable": "revocable",
    "limited": "unlimited",
    "immediately": "automatically",
    "reasonable efforts": "best efforts",
}

_KINDS: dict[str, Change] = {
    "right: as it stands": lambda sentence, chance: sentence,
    "right: numbers said once": lambda sentence, chance: _SAID_TWICE.sub(r"\1", sentence),
    "right: figures otherwise": _other_form,
    "wrong: another figure": _other_figure,
    "wrong: another unit": _other_unit,
    "wrong: another month": _other_month,
    "wrong: another name": _other_name,
    "wrong: a not left out": _without_not,
    "wrong: a not put in": _with_not,
    "wrong: may for shall": _may_for_shall,
    "wrong: shall for may": _shall_for_may,
    "wrong: the other party": _other_party,
    "wrong: another role": _other_role,
    "wrong: another period": _other_period,
    "wrong: condition left out": _without_condition,
    "wrong: a qualifier put in": _with_qualifier,
    "wrong: another qualifier": _other_qualifier,
}


if __name__ == "__main__":
    main()
