"""What a form calls the fields of a user's own document: each by a label of its own.

A label becomes the words of a blank in every draft, so nothing that the old document tells (a name,
a sum, a day) may stand in it. Of several that would be called the same, each is told apart by whose
it is, by the words before or behind it, by its row, by the heading above, and by a number where
nothing else tells them apart.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import count

from desktop.drafting.manuscript.model import Manuscript, Place
from desktop.drafting.precedents.facts import Fact, Setting, settings_of

_LABELS = {
    "party": "Party",
    "organisation": "Organisation",
    "person": "Person",
    "address": "Address",
    "email": "E-mail",
    "phone": "Telephone",
    "amount": "Amount",
    "law": "Governing law",
}
_LONGEST = 60
_LONGEST_WORDS, _MOST_WORDS, _FEWEST_LETTERS = 38, 4, 3
_NAMES = frozenset({"party", "organisation", "person"})
_OF_SOMEBODY = frozenset({"address", "company number", "postcode", "email", "phone", "web"})
# "Blank (2)": how facts tell blanks of one name apart.
_COUNTED = re.compile(r" \(\d+\)$")
_SENTENCE = re.compile(r"(?<!\bno)(?<!\bNo)[.;:!?]\s|\n")
_WORD = re.compile(r"[\w’'&/-]*[^\W\d_][\w’'&/-]*")
# "…, Managing Director": what somebody is.
_CALLED = re.compile(r",\s*(?:the\s+|our\s+|a\s+)?(?P<said>[A-Za-z][\w’' /-]{3,38}?)(?=[,.;)\n]|$)")
# "Discharged 14 March 2025": a form's words without its lines.
_CALLED_BEFORE = re.compile(
    r"(?<![.;:!?] )(?:(?<=^)|(?<=\W))(?P<said>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}):?\s*$"
)
_SIGNS = re.compile(r"[()\[\]{}“”\"…*_\ufffc]+")
_DUMB = frozenset(
    """a an the this that these those of on in at to for by from with and or as is are be been was
    were it its not no than less more least most up any each every all other such until till within
    after before under over about per against between into upon off out so if but which who whose
    when where shall will must may can would should has have had do does did he she they we you i
    our your their his her there here only also then amount sum total date dated day days week weeks
    month months year years hour hours minute minutes plus value added tax vat limited ltd plc llp
    inc""".split()  # noqa: SIM905 - prose
)
# "For the Supplier" says who signs.
_SIGNING = frozenset({"for", "by"})
_ADDRESS = " address"
_HIDDEN = "\0"


def own_labels(manuscript: Manuscript, told: Sequence[Fact]) -> list[str]:
    """A label for each fact and blank, in their order, no two alike (letters' case aside)."""
    names = _Names(manuscript, told)
    plain = [names.plain(fact) for fact in told]
    alike: dict[str, int] = {}
    for label in plain:
        alike[label.casefold()] = alike.get(label.casefold(), 0) + 1
    labels = [label if alike[label.casefold()] == 1 else "" for label in plain]
    taken = {label.casefold() for label in labels if label}
    for at, fact in enumerate(told):
        if not labels[at] and names.is_given(fact) and plain[at].casefold() not in taken:
            # The first that the document calls so is what it means by it.
            labels[at] = plain[at]
            taken.add(plain[at].casefold())
    for at, fact in enumerate(told):
        if not labels[at]:
            labels[at] = _free(plain[at], names.apart(fact), taken)
            taken.add(labels[at].casefold())
    return labels


def _free(plain: str, apart: Sequence[str], taken: set[str]) -> str:
    """The first of ``apart`` that is free, else one with a number."""
    made = list(apart) or [plain]
    free = (each for each in made if each.casefold() not in taken)
    numbered = (f"{made[0]} {number}" for number in count(2))
    return next(free, "") or next(each for each in numbered if each.casefold() not in taken)


class _Names:
    """What the document calls its facts, without the words of any other one."""

    def __init__(self, manuscript: Manuscript, told: Sequence[Fact]) -> None:
        self._settings = {each.paragraph.id: each for each in settings_of(manuscript)}
        parties = [fact for fact in told if fact.kind == "party" and not fact.label]
        self._parties = {fact: f"Party {number}" for number, fact in enumerate(parties, 1)}
        self._roles: dict[str, list[tuple[Place, str]]] = {}
        self._hidden: dict[str, list[Place]] = {}
        # Those with hundreds of facts would be written anew for each of them.
        self._texts: dict[str, str] = {}
        for fact in told:
            role = fact.label or self._parties.get(fact, "") if fact.kind in _NAMES else ""
            for place in fact.places:
                self._hidden.setdefault(place.paragraph, []).append(place)
                if role:
                    self._roles.setdefault(place.paragraph, []).append((place, role))
        self._forms = _forms(told, self._parties)

    def plain(self, fact: Fact) -> str:
        """What a fact is called, whether or not another one is called the same."""
        said = self._without_facts(_COUNTED.sub("", fact.label))
        if fact.kind == "blank" and not any(map(str.isalpha, said)):
            said = next(iter(self._hints(fact)), "Blank")
        sort = self._parties.get(fact, "") or _LABELS.get(fact.kind, fact.kind)
        if said and fact.kind not in _NAMES and self._is_name(fact.label):
            # A number that is called by a name says whose it is, not what it is.
            said = _of(said, sort)
        if fact.kind == "address" and said.casefold().endswith(_ADDRESS):
            said = _of(said[: -len(_ADDRESS)], "address")
        return _label(said or sort)

    def _is_name(self, words: str) -> bool:
        return self._forms is not None and bool(self._forms[1].get(words.casefold()))

    def is_given(self, fact: Fact) -> bool:
        """Whether the document itself calls a fact what it is called."""
        return fact.kind != "blank" and bool(self._without_facts(fact.label))

    def apart(self, fact: Fact) -> list[str]:
        """What a fact may be called, apart from others that are called the same, the best first: a
        form puts the fields of one party together, by what stands before the colon."""
        setting = self._settings[fact.places[0].paragraph]
        place = fact.places[0]
        found = [self._called(setting, place)] if fact.kind in _NAMES else []
        found += [*self._table(setting), self._before(setting, place)]
        if fact.kind not in _NAMES:
            found.append(self._behind(setting, place))
        found.append(_short(self._without_facts(setting.heading)))
        plain, role = self.plain(fact), self._whose(fact, setting, place)
        told = (each for each in found if sum(map(str.isalpha, each)) >= _FEWEST_LETTERS)
        apart = [f"{plain} ({each})" for each in told if each.casefold() not in plain.casefold()]
        return [_of(role, plain)] * bool(role) + list(dict.fromkeys(apart))

    def _whose(self, fact: Fact, setting: Setting, place: Place) -> str:
        """The role of whoever is named last before an address or a number."""
        if fact.kind not in _OF_SOMEBODY:
            return ""
        before = [
            (at.end, role)
            for at, role in self._roles.get(place.paragraph, [])
            if at.end <= place.start
        ]
        said = self._shown(setting)[: place.start]
        for role in {role for roles in self._roles.values() for _, role in roles}:
            at = said.rfind(role)
            before += [(at + len(role), role)] * (at >= 0)
        return max(before, default=(0, ""))[1]

    def _called(self, setting: Setting, place: Place) -> str:
        behind = _CALLED.match(self._shown(setting)[place.end :])
        said = behind["said"] if behind else ""
        return "" if said.split(" ")[0].casefold() in _DUMB else _short(said)

    def _hints(self, fact: Fact) -> list[str]:
        found = (_short(_without_dumb(self._without_facts(hint))) for hint in fact.hints)
        return [said for said in found if said]

    def _table(self, setting: Setting) -> list[str]:
        return [_short(self._without_facts(each)) for each in (setting.column, setting.row)]

    def _before(self, setting: Setting, place: Place) -> str:
        before = self._shown(setting)[: place.start].rpartition(_HIDDEN)[2]
        if (called := _CALLED_BEFORE.search(before)) and _without_dumb(called["said"]):
            return _short(called["said"])
        return _short(_without_dumb(_SENTENCE.split(before)[-1], last=True))

    def _behind(self, setting: Setting, place: Place) -> str:
        behind = self._shown(setting)[place.end :].lstrip(_HIDDEN).partition(_HIDDEN)[0]
        return _short(_without_dumb(_SENTENCE.split(behind)[0]))

    def _shown(self, setting: Setting) -> str:
        """The text of a paragraph with its facts hidden, place for place."""
        name = setting.paragraph.id
        if name not in self._texts:
            letters = list(setting.paragraph.text)
            for each in self._hidden.get(name, []):
                letters[each.start : each.end] = _HIDDEN * (each.end - each.start)
            self._texts[name] = "".join(letters)
        return self._texts[name]

    def _without_facts(self, words: str) -> str:
        """Words of the document without what it tells of a matter: a name by its role."""
        if self._forms is None:
            return words
        pattern, roles = self._forms
        free = pattern.sub(lambda match: roles.get(match[0].casefold(), ""), words)
        return words if free == words else _trimmed(free)


def _forms(
    told: Sequence[Fact], parties: Mapping[Fact, str]
) -> tuple[re.Pattern[str], Mapping[str, str]] | None:
    """What finds the facts in words, and what stands for each: a name's role, or what it is."""
    roles: dict[str, str] = {}
    for fact in told:
        role = fact.label or parties.get(fact, "") or fact.kind if fact.kind in _NAMES else ""
        for form in (fact.text, *fact.forms) if fact.kind != "blank" else ():
            if form.strip():
                roles.setdefault(form.casefold(), role)
    if not roles:
        return None
    ordered = sorted(roles, key=lambda each: (-len(each), each))
    alternatives = "|".join(map(re.escape, ordered))
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)", re.IGNORECASE), roles


def _without_dumb(words: str, *, last: bool = False) -> str:
    """The first words that mean something (or the ``last`` ones), cut free of filler words at
    both ends; "" if there are none."""
    found = [(match.start(), match.end()) for match in _WORD.finditer(words)]
    says = [at for at, (start, end) in enumerate(found) if words[start:end].casefold() not in _DUMB]
    if not says:
        return ""
    if last:
        low, high = max(says[0], says[-1] - _MOST_WORDS + 1), says[-1]
    else:
        low, high = says[0], min(says[-1], says[0] + _MOST_WORDS - 1)
    kept = [at for at in says if low <= at <= high]
    return words[found[kept[0]][0] : found[kept[-1]][1]]


def _trimmed(words: str) -> str:
    """Words without those at their end that say nothing alone."""
    kept = _SIGNS.sub(" ", words).split()
    while kept and kept[-1].strip(",:;.").casefold() in _DUMB:
        kept.pop()
    while kept and kept[0].casefold() in _DUMB - _SIGNING:
        kept.pop(0)
    return " ".join(kept).strip(" ,:;.")


def _short(words: str) -> str:
    """Words that a label has room for, cut between two of them."""
    said = " ".join(_SIGNS.sub(" ", words).split()).strip(" ,:;.'")
    if len(said) > _LONGEST_WORDS:
        said = said[: _LONGEST_WORDS + 1].rpartition(" ")[0].rstrip(" ,:;.(")
    return said


def _of(role: str, sort: str) -> str:
    return f"{role}: {sort[:1].lower()}{sort[1:]}"


def _label(said: str) -> str:
    label = " ".join(_SIGNS.sub(" ", said).split())[:_LONGEST].rstrip()
    return label[:1].upper() + label[1:]
