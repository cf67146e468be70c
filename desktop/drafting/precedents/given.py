"""What a person gives in plain words ("customer": "Acme Ltd") put to the blanks and facts of a
precedent that mean it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop.answering.checking.figures import figures
from desktop.drafting.precedents.facts import Fact
from desktop.drafting.templating import values
from desktop.terms import name_stems

# Words for one thing; the first stands for all.
_SAME = (
    ("custom", "client", "buyer", "purcha"),
    ("provid", "suppli", "vendor", "seller"),
    ("law", "laws"),
    ("fee", "price", "charge", "compen", "amount", "sum"),
    ("term", "durati", "period", "length"),
    ("start", "commen", "effect"),
    ("end", "until", "ended", "expiry", "expira"),
    ("limit", "limite", "limita"),
    ("date", "dated"),
    ("birth", "born"),
    ("compan", "organi", "entity"),
    ("tenant", "lessee"),
    ("landlo", "lessor"),
    ("employee", "worker"),
    ("recipi", "receiv"),
    ("email", "mail"),
    ("court", "jurisd", "venue", "forum"),
    ("phone", "teleph"),
    ("signat", "signer"),
    ("change", "modifi", "amendm"),
)
_CANON = {word: group[0] for group in _SAME for word in group}
# Words that are in a name of any blank and tell nothing of which.
_ROLE = re.compile(
    r"(?:licens|employ|franchis|assign|mortgag|consign|promis|oblig|grant|indemnit|transfer|appoint"
    r"|pledg|guarant)(?:or|ee|er)"
)
_LIGHT = frozenset(
    """name full legal offici insert enter the of party value detail applic govern agreem contra
    regist compan select here today""".split()  # noqa: SIM905 - prose
)
# What is asked of somebody: "customer address" is not the customer.
_ASKED = frozenset(
    """addres date email phone title signat number fee law court term start end notice descri limit
    cap rate percen state countr deposi rent salary purpos insura payment intere period cure
    copy repres contac positi role renewa invoic curren""".split()  # noqa: SIM905 - prose
)
_ORDINALS = {"first": "1", "second": "2", "third": "3", "one": "1", "two": "2", "a": "1", "b": "2"}
_SIDE = re.compile(
    r"\b(?:(?:party|company)\s*(?P<behind>[ab12]|one|two)|(?P<before>first|second|third)\s+party)\b",
    re.IGNORECASE,
)
_EXACT, _SAME_WORDS, _WITHIN, _LEAST = 1.0, 0.9, 0.7, 0.45
_NEAR, _HEADING, _FAR = 0.9, 0.8, 0.5
_KIND_BONUS = 0.12
# "date", where the document tells one.
_ONLY_ONE = 0.6
_DATE = frozenset({"date", "start", "end", "dated"})
_TIME = frozenset({"term", "notice", "renewa"})
_UNITS = dict.fromkeys(("day", "business day", "week", "month", "year", "hour"), "time")
_COUNTED = re.compile(r" \(\d+\)$")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_LESS = 0.97
_ONE_OR_OTHER = (
    frozenset({"start", "end", "birth", "signat"}),
    frozenset({"addres", "email", "phone", "title", "number"}),
    frozenset({"custom", "provid"}),
    frozenset({"tenant", "landlo"}),
    frozenset({"side1", "side2"}),
    frozenset({"lender", "borrow"}),
    frozenset({"disclo", "recipi"}),
    frozenset({"licensor", "licensee"}),
    frozenset({"employer", "employee"}),
)
_MONEY = frozenset({"fee", "rent", "salary", "deposi", "cap", "cost", "budget"})


@dataclass(frozen=True, slots=True)
class Placed:
    """The changes that were found for what was given, and what found no place."""

    changes: Mapping[Fact, str]
    unplaced: Mapping[str, str]
    used: Mapping[str, tuple[Fact, ...]]


def placed(facts: Sequence[Fact], given: Mapping[str, str]) -> Placed:
    """Each given name put to the blanks and facts that it means: all that are called so, else the
    one whose words or surroundings fit best and that fits nothing better."""
    offers = [
        (_fit(name, value, fact), number, name, fact)
        for number, (name, value) in enumerate(given.items())
        for fact in facts
    ]
    offers += [
        (_ONLY_ONE, number, name, alone[0])
        for number, name in enumerate(given)
        if len(alone := [fact for fact in facts if fact.kind == _bare(name)]) == 1
    ]
    offers = [each for each in offers if each[0] >= _LEAST]
    # The best first; of equals the blank, then what was given first, then what stands first.
    offers.sort(key=lambda each: (-each[0], each[3].kind != "blank", each[1]))
    changes: dict[Fact, str] = {}
    used: dict[str, list[Fact]] = {}
    for score, _, name, fact in offers:
        if fact in changes or (name in used and not _goes_along(score, fact, used[name])):
            continue
        changes[fact] = given[name]
        used.setdefault(name, []).append(fact)
    unplaced = {name: value for name, value in given.items() if name not in used}
    return Placed(changes, unplaced, {name: tuple(told) for name, told in used.items()})


def _goes_along(score: float, fact: Fact, used: Sequence[Fact]) -> bool:
    """Whether a fact means the same as those that a name was put to before. "Name (2)" is another
    one's name, and another date is another date."""
    first = used[0]
    if fact.kind != "blank" and (fact.kind != first.kind or fact.value != first.value):
        return False
    counted = _COUNTED.sub("", fact.label) == _COUNTED.sub("", first.label)
    # A line without words is to sign on, more often than not.
    says = not fact.text or any(sign.isalpha() for sign in fact.text)
    return score >= _SAME_WORDS or (score >= _NEAR * _SAME_WORDS and says and not counted)


def _fit(name: str, value: str, fact: Fact) -> float:
    """How well a fact is meant by a name, 0 to 1 and a little more."""
    plain = _bare(name)
    if plain in {_bare(each) for each in (fact.label, fact.text, fact.value, *fact.forms)}:
        return _EXACT + _KIND_BONUS
    wanted = words_of(_TAG.sub("", name).strip() or name)
    is_day = fact.kind == "blank" and "day of" in fact.text.casefold()
    if _says_other(wanted, fact) or (is_day and not _reads(values.day, value)):
        return 0.0
    best = max(_by_words(wanted, fact), _LESS * _by_words(wanted, fact, _kind_words(value)))
    if fact.kind == "blank" and _unit(value) and _unit(value) == _unit(fact.text):
        # "[1 year]" below the heading "Term" is what the term is.
        heading = words_of(fact.hints[-1]) if fact.hints else frozenset()
        best = max(best, _HEADING * _alike(wanted, heading))
    return best + _KIND_BONUS * _agrees(value, fact) if best > 0.0 else 0.0


def _says_other(wanted: frozenset[str], fact: Fact) -> bool:
    """Whether a blank's own words ask for another thing: [Start Date] is no end date."""
    own = words_of(fact.text) if fact.kind == "blank" else frozenset()
    return any(
        own & group and wanted & group and not own & wanted & group for group in _ONE_OR_OTHER
    )


def _by_words(named: frozenset[str], fact: Fact, but: frozenset[str] = frozenset()) -> float:
    """How alike a name and what is known of a fact are, some words left out on both sides."""
    wanted = named - but
    if not wanted:
        return 0.0
    best = _alike(wanted, words_of(fact.label) - but)
    if fact.kind != "blank":
        return best
    near = [_NEAR * _alike(wanted, words_of(hint) - but) for hint in fact.hints[:2]]
    far = [_FAR for hint in fact.hints if wanted <= words_of(hint)]
    return max([best, _alike(wanted, words_of(fact.text) - but), *near, *far])


def _kind_words(value: str) -> frozenset[str]:
    """Words that only say of what kind a value is: "loan amount" of a sum is the loan."""
    kinds = (
        (values.money, ("fee",)),
        (values.day, ("date",)),
        (values.duration, ("term", "day", "month", "year")),
    )
    return frozenset(word for reader, words in kinds if _reads(reader, value) for word in words)


# A form has some dozen fields, a contract some hundred facts with the words around.
@lru_cache(maxsize=1 << 14)
def words_of(name: str) -> frozenset[str]:
    """The words of a name in one form: "Effective Date" and "commencement_date" are alike."""
    spoken = re.sub(r"(?<=[a-z])(?=[A-Z])|[_\-./&]+", " ", name)
    spoken = _SIDE.sub(_side, spoken)
    parts = re.findall(r"[^\W_]+", spoken)
    found = [_CANON.get(stem, stem) for each in parts for stem in _stems(each)]
    heavy = [word for word in found if word not in _LIGHT]
    return frozenset(heavy or found)


def _stems(word: str) -> list[str]:
    """A word's stem; an employer is no employee, though both are cut to "employ"."""
    lower = word.casefold().removesuffix("s")
    return [lower] if _ROLE.fullmatch(lower) else name_stems(word) or [word.casefold()]


def _side(match: re.Match[str]) -> str:
    said = (match["behind"] or match["before"]).lower()
    return f"side{_ORDINALS.get(said, said)}"


def _alike(wanted: frozenset[str], told: frozenset[str]) -> float:
    if not told:
        return 0.0
    if wanted == told:
        return _SAME_WORDS
    shared = wanted & told
    # What one asks for and the other does not is another thing.
    if not shared or (wanted ^ told) & _ASKED:
        return 0.0 if not shared or not shared & _ASKED else 0.3 * len(shared) / len(wanted | told)
    return _WITHIN * len(shared) / min(len(wanted), len(told)) * _share(wanted, told)


def _share(wanted: frozenset[str], told: frozenset[str]) -> float:
    return 0.5 + 0.5 * len(wanted & told) / len(wanted | told)


def _agrees(value: str, fact: Fact) -> int:
    """1 if the value is of the kind that the blank asks for, -1 if it is not, else 0."""
    if _unit(value) and _unit(value) == _unit(fact.text):
        return 1
    words = words_of(fact.label) | words_of(" ".join(fact.hints[:1]))
    for asked, reader in ((_DATE, values.day), (_MONEY, values.money)):
        if words & asked:
            return 1 if _reads(reader, value) else -1
    return 1 if words & _TIME and _reads(values.duration, value) else 0


def _unit(text: str) -> str:
    """What a text counts, if it counts anything: "[1 year(s)]" is of time."""
    found = figures(text.replace("(s)", "s"))
    if not found:
        return ""
    return "date" if found[0].kind == "date" else _UNITS.get(found[0].unit, found[0].unit)


def _reads(reader: object, value: str) -> bool:
    try:
        return callable(reader) and bool(reader(value))
    except ValueError:
        return False


def _bare(text: str) -> str:
    """Its words alone: a placeholder may be given as it stands in the file, tags and all."""
    text = _TAG.sub("", text).strip() or text
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))
