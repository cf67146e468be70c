"""What a figure is of: the deposit is no rent, though it stands in the quote to the letter.

A figure's role is the word of its clause that names it: right behind it ("a £24,125 deposit",
"£24,125 as rent"), else between the figure before and it, else between it and the next. A sentence
fails only when each place of the figure in the quotes gives it another role of the same group.
Measured in tests/bench/grounding.py.
"""

import re
from collections.abc import Iterator, Sequence

from desktop.answering import wording
from desktop.answering.checking.figures import Figure, figures, same

# Words for one role by its name; longer ones first, so that a rent deposit is a deposit. A word
# that says little alone ("sum", "amount", "payment") is in no group.
_MONEY = {
    "deposit": r"(?:(?:rent|security|tenancy|initial)\s+)?deposits?|down\s+payments?",
    "service charge": r"service\s+charges?",
    "rent": r"(?:(?:annual|monthly|basic|base|open\s+market)\s+)?rents?|rentals?",
    "fee": r"fees?",
    "price": r"prices?|consideration",
    "salary": r"salar(?:y|ies)|wages?",
    "bonus": r"bonus(?:es)?",
    "cap": r"(?:liability\s+)?caps?|(?:aggregate|maximum|total)\s+liability"
    r"|limits?\s+of\s+liability",
    "premium": r"premiums?",
    "penalty": r"penalt(?:y|ies)|liquidated\s+damages|fines?",
    "interest": r"interest",
    "loan": r"loans?|principal\s+(?:amount|sum)",
    "revenue": r"revenues?|turnover",
    "excess": r"excess|deductibles?",
}
_TIME = {
    "notice": r"notices?",
    "term": r"(?:initial\s+|contractual\s+)?terms?(?!\s+(?:and|of\s+th(?:is|e))\b)",
    "cure": r"cures?|cured|remed(?:y|ied|ying)",
    "probation": r"probation(?:ary)?(?:\s+period)?",
    "warranty": r"warrant(?:y|ies)",
    "rent-free": r"rent[\s-]free",
    "renewal": r"renew(?:al|als|ed|s)?",
    "retention": r"retention|retain(?:ed|s)?",
}
_PERIOD = {
    "a month": r"monthly|(?:per|a|each|every)\s+(?:calendar\s+)?month|pcm",
    "a year": r"annual(?:ly)?|yearly|(?:per|a|each|every)\s+year|per\s+annum|p\.a\.",
    "a quarter": r"quarterly|(?:per|a|each|every)\s+quarter",
    "a week": r"weekly|(?:per|a|each|every)\s+week",
    "a day": r"daily|(?:per|a|each|every)\s+day",
}
_TIMES = frozenset({"day", "business day", "week", "month", "year", "hour"})
_CLAUSE = re.compile(r"(?<=[a-z\d)”\"’'][.;])\s+(?=[A-Z“\"(*•-])|\n\s*\n|\n(?=[*•-] )")
_ROW = " | "
# What may stand between a role and the figure right behind it: "a deposit of £900".
_BEFORE = re.compile(r"\s+(?:of|is|was|are|were|being)\s+\D{0,4}", re.IGNORECASE)
# What may stand between a figure and the role right behind it: "90 days' prior written notice".
_BEHIND = re.compile(
    r"\W*(?:(?:million|thousand|days?|weeks?|months?|years?|hours?|calendar|business|working)\b\W*)*"
    r"(?:(?:per|a|each)\s+\w+\s+)?(?:(?:prior|written|advance|clear)\s+)*"
    r"(?:(?:as|by\s+way\s+of|for|in)\s+)?(?:(?:the|a|an|its|his|her|their)\s+)?[(“\"'’]*\s*",
    re.IGNORECASE,
)


def _compiled(group: dict[str, str]) -> dict[str, re.Pattern[str]]:
    return {role: re.compile(rf"\b(?:{words})(?!\w)", re.I) for role, words in group.items()}


_ROLES = {"money": _compiled(_MONEY), "time": _compiled(_TIME)}
_PERIODS = _compiled(_PERIOD)
# Words that stand before a role: "Security Deposit", "Annual Rent".
_ALONE = frozenset(
    {
        *("security", "initial", "annual", "monthly", "quarterly", "basic", "base", "total"),
        *("maximum", "aggregate", "amount", "sum", "payment", "date", "period"),
    }
)
# What a question only sets its figure against: "how much secures the rent?" asks for no rent.
_BESIDE = re.compile(
    r"\b(?:against|besides?|apart\s+from|in\s+addition\s+to|on\s+top\s+of|secur(?:es?|ing)"
    r"|security\s+for|(?:secured|held|kept)\s+for)\s+(?:\w+\s+){0,2}\w+",
    re.IGNORECASE,
)


def names_a_role(word: str) -> bool:
    """Whether a word alone names what a figure is of: "rent", "deposit", "security"."""
    return word in _ALONE or any(
        pattern.fullmatch(word) for group in _ROLES.values() for pattern in group.values()
    )


def mistaken(figure: Figure, sentence: str, quotes: Sequence[str], question: str = "") -> str:
    """What the quotes say of a figure that the sentence, else the question, gives another role;
    empty where they agree or nothing can be told."""
    places = [place for quote in quotes for place in _places(figure, quote)]
    if not places:
        return ""
    return _other_role(figure, sentence, places, question) or _other_period(
        figure, sentence, places, question
    )


def _places(figure: Figure, quote: str) -> Iterator[tuple[str, Figure]]:
    """The clauses of a quote in which a figure stands, with the figure as it stands there. A
    table's cells have their roles in its head: they are left alone."""
    for clause in _clauses(quote):
        for source in figures(clause):
            if same(figure, source):
                yield clause, source


def _clauses(text: str) -> Iterator[str]:
    yield from (part for part in _CLAUSE.split(text) if part and part.strip())


def _other_role(
    figure: Figure, sentence: str, places: Sequence[tuple[str, Figure]], question: str
) -> str:
    group = _group(figure)
    if group is None or any(_ROW in clause for clause, _ in places):
        return ""
    said = _roles_at(sentence, figure, group) or _asked(question, _ROLES[group])
    if len(said) != 1:
        return ""
    stated = [_roles_at(clause, source, group) for clause, source in places]
    if not all(stated) or any(said & roles for roles in stated):
        return ""
    return wording.OTHER_ROLE.format(f"the {min(stated[0])}", f"the {min(said)}")


def _other_period(
    figure: Figure, sentence: str, places: Sequence[tuple[str, Figure]], question: str
) -> str:
    if _group(figure) != "money" or any(_ROW in clause for clause, _ in places):
        return ""
    said = _found(sentence, _PERIODS) or _found(question, _PERIODS)
    if len(said) != 1:
        return ""
    stated = [_found(clause, _PERIODS) for clause, _ in places]
    if not all(stated) or any(said & periods for periods in stated):
        return ""
    return wording.OTHER_PERIOD.format(min(stated[0]), min(said))


def _group(figure: Figure) -> str | None:
    if figure.kind != "number":
        return None
    if figure.unit in _TIMES:
        return "time"
    return "money" if len(figure.unit) == 3 and figure.unit.isupper() else None


def _roles_at(text: str, figure: Figure, group: str) -> set[str]:
    """The roles that a text gives the figure at its place in it."""
    patterns = _ROLES[group]
    alike = [other for other in figures(text) if _group(other) == group]
    before = max((f.end for f in alike if f.end <= figure.start), default=0)
    after = min((f.start for f in alike if f.start >= figure.end), default=len(text))
    for role, pattern in patterns.items():
        for match in pattern.finditer(text, before, figure.start):
            if _BEFORE.fullmatch(text, match.end(), figure.start):
                return {role}
    gap = _BEHIND.match(text, figure.end)
    for role, pattern in patterns.items():
        if gap is not None and pattern.match(text, gap.end()):
            return {role}
    return _found(text[before : figure.start], patterns) or _found(
        text[figure.end : after], patterns
    )


def _asked(question: str, patterns: dict[str, re.Pattern[str]]) -> set[str]:
    """The roles that a question asks for, without those it only names beside."""
    return _found(_BESIDE.sub(" ", question), patterns)


def _found(text: str, patterns: dict[str, re.Pattern[str]]) -> set[str]:
    """The names of those that stand in a text; words of a longer one are not read again."""
    found = set()
    for name, pattern in patterns.items():
        text, times = pattern.subn(lambda match: " " * len(match[0]), text)
        if times:
            found.add(name)
    return found
