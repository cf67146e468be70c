"""The fields of a letter template from the request and the matter's documents."""

import re
from collections.abc import Iterator, Mapping, Sequence

from desktop.drafting.templating.fields import check
from desktop.drafting.templating.templates import Template
from desktop.drafting.writing.letter_facts import PERSON, TITLE, WHO, Gathered
from desktop.drafting.writing.letter_rules import Rule
from desktop.drafting.writing.letter_sources import (
    Invoice,
    LetterSources,
    address_of,
    full_names,
    issuer,
)
from desktop.drafting.writing.letter_topics import put_topics
from desktop.drafting.writing.letter_values import Value, Values, asked_for, taken, text_of
from desktop.drafting.writing.request import Request
from desktop.drafting.writing.written import Note

# "to Acme", "to the landlord Crane Estates"
_TO = re.compile(
    rf"\b(?:to|for the attention of)\s+(?:(?:the|our|their|my)\s+[a-z]+\s+)?(?P<who>{WHO})"
)
_OTHER = re.compile(rf"\b(?:from|against|with|on|chasing|asking|by)\s+(?P<who>{WHO})")
_CLIENT = re.compile(
    rf"\b(?:on\s+behalf\s+of|(?:for\s+)?our\s+client)\s+(?:our\s+client,?\s+)?(?P<who>{WHO})"
)
_ENGAGED = re.compile(rf"\b(?:for|to|with|by)\s+(?P<who>{WHO})")
_INVOICE = re.compile(
    r"\binvoices?\s+(?:(?:no\.?|nos\.?|number|numbers)\s+)?"
    r"(?P<all>(?:[\w/.-]*\d[\w/-]*(?:\s*(?:,|and|&)\s*(?:invoice\s+)?)?)+)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[\w/.-]*\d[\w/-]*")
_DATED = re.compile(r"\s+(?:of|dated)\s+(?P<date>\d{1,2}\s+[A-Z][a-z]+\s+\d{4})$")
_RECORDS_OF = re.compile(rf"(?P<who>{PERSON})(?:[’']s?\b|(?<=s)[’'])")
_ABOUT = {
    "date of birth": ("date_of_birth", "subject_born"),
    "hospital number": ("patient_number", "subject_number"),
}
_COMPANY = re.compile(r"\b(?:Limited|Ltd|plc|PLC|LLP|Inc|Corp|GmbH|Corporation)\b")
_RECORDS = "records-release"


class Filling:
    """Fills one template for one request; ``notes`` are what the user should know."""

    def __init__(
        self,
        asked: Request,
        found: Gathered,
        template: Template,
        rule: Rule,
        sources: LetterSources,
    ) -> None:
        self._asked = asked
        self._found = found
        self._rule = rule
        self._sources = sources
        self._said: list[tuple[int, int]] = []
        self._used: set[str] = set()
        self.values = Values(template)
        self.notes: list[Note] = []

    def fill(self) -> Values:
        """All that is known. Raises CancelledError."""
        for name, choice, pattern in self._rule.choices:
            if pattern.search(self._asked.text):
                self.values.choose(name, choice)
        self._put_client()
        recipient = self._put_recipient()
        self._put_words()
        self._put_agreement()
        self._put_facts()
        self._put_invoices(recipient)
        self._put_total()
        self._put_person()
        put_topics(self.values, self._found)
        self.notes += [*self._unplaced(), *self._choices()]
        return self.values

    # ------------------------------------------------------------------------------- those named

    def _put_recipient(self) -> str:
        text = self._asked.text
        if not self._rule.recipient:
            return ""
        match = _TO.search(text)
        if match is None and self._rule.template != _RECORDS:
            match = _OTHER.search(text)
        if match is None or self._is_client(match["who"]):
            return ""
        return self._put_named(match["who"], self._rule.recipient)

    def _put_client(self) -> None:
        if not self._rule.client:
            return
        pattern = _CLIENT if self._rule.recipient else _ENGAGED
        match = pattern.search(self._asked.text)
        if match is not None:
            self.values.choose("acting", "For a client")
            self._put_named(match["who"], self._rule.client)

    def _is_client(self, who: str) -> bool:
        client = self.values.given.get("client", "")
        return bool(client) and who.casefold() in client.casefold()

    def _put_named(self, who: str, fields: Sequence[str]) -> str:
        """Put somebody into fields, in full and with the address, as the documents know them."""
        known = self._sources.saying(who, re.sub(rf"^{TITLE}\.?\s+", "", who))
        names = full_names(who, known)
        if len(names) > 1:
            self.notes.append(_which(who, [text_of(each) for each in names]))
        name = names[0] if len(names) == 1 else None
        said = who if name is None else text_of(name)
        self._used |= {who, said}
        if _COMPANY.search(said):
            self.values.choose("client_type", "A company or other organisation")
            self.values.choose("client_type", "A company")
        elif re.match(rf"{TITLE}\b", who):
            self.values.choose("debtor_type", "An individual")
        for field in fields:
            # Who is called by a title is addressed so.
            full = name if name is not None and not re.match(TITLE, who) else None
            self.values.put(field, full or asked_for(who, self.values.label(field)))
            address = address_of(said, known) if len(names) == 1 else None
            if address is not None:
                self.values.put(f"{field}_address", address)
        if re.match(rf"{TITLE}\b", who):
            self.values.put("salutation", asked_for(who, self.values.label("salutation")))
        return said

    def _put_person(self) -> None:
        """Whom the letter is about: a patient, or whose records are released."""
        match = _RECORDS_OF.search(self._asked.text)
        who = self._found.subject or (match["who"] if match is not None else "")
        about = "subject" if self._rule.template == _RECORDS else "patient"
        if not who or not self.values.has(about):
            return
        names = full_names(who, self._sources.saying(who, who.split()[-1]))
        name = names[0] if len(names) == 1 else asked_for(who, self.values.label(about))
        self.values.put(about, name)
        self._used.add(who)
        for told, source, start, end in self._found.particulars:
            for field in _ABOUT.get(told, ()):
                self.values.put(field, taken(source, start, end))

    # ---------------------------------------------------------------------------- what is said

    def _put_words(self) -> None:
        for name, pattern in self._rule.words:
            match = pattern.search(self._asked.text)
            words = match["v"].strip(" ,.") if match is not None else ""
            if match is None or not words:
                continue
            is_agreement = name == self._rule.agreement
            words = self._undated(words) if is_agreement else words
            if self.values.put(name, asked_for(words, self.values.label(name))):
                self._used.add(words)
                self._said += [match.span("v")] if is_agreement else []

    def _undated(self, words: str) -> str:
        """An agreement without its day, if that has a field of its own."""
        dated = _DATED.search(words)
        field = f"{self._rule.agreement}_date"
        if dated is None or not self.values.has(field):
            return words
        self.values.put(field, asked_for(dated["date"], self.values.label(field)))
        return words[: dated.start()]

    def _put_agreement(self) -> None:
        called = self.values.given.get(self._rule.agreement, "")
        found = self._sources.agreement(called) if called else None
        if found is None:
            return
        if found.dated is not None:
            self.values.put(f"{self._rule.agreement}_date", found.dated)
        if found.parties is not None:
            self.values.put("parties", found.parties)

    def _put_facts(self) -> None:
        for fact in self._asked.given:
            fields = self._rule.facts.get(fact.kind, ())
            is_said = any(start <= fact.start < end for start, end in self._said)
            if is_said or any(
                self.values.put(name, asked_for(fact.text, self.values.label(name)))
                for name in fields
            ):
                self._used.add(fact.text)

    # -------------------------------------------------------------------------------- invoices

    def _put_invoices(self, recipient: str) -> None:
        match = _INVOICE.search(self._asked.text)
        if match is None or not self.values.has("invoices"):
            return
        numbers = _NUMBER.findall(match["all"])
        self._used |= set(numbers)
        found = {number: self._sources.invoice(number) for number in numbers}
        gone = [number for number, each in found.items() if each is None]
        if gone:
            self.notes.append(Note(f"Not found among the documents: invoice {', '.join(gone)}."))
        there = {number: each for number, each in found.items() if each is not None}
        for invoice in there.values():
            self._put_sender(invoice, recipient)
        if len(there) == len(numbers):
            self.values.put_list("invoices", [_entry(n, each) for n, each in there.items()])
        if len(numbers) == 1:
            label = self.values.label("payment_reference")
            self.values.put("payment_reference", asked_for(numbers[0], label))
        # What several invoices come to is for the user to add up.
        totals = [each.total for each in there.values() if each.total is not None]
        if len(totals) == len(numbers) == 1:
            self._put_principal(totals[0])

    def _put_principal(self, total: Value) -> None:
        if self.values.put("principal", total):
            self.notes.append(Note("The whole invoice is claimed: take off what has been paid."))
        elif self.values.given.get("principal") != text_of(total):
            self.notes.append(
                Note(f"The invoice comes to {text_of(total)}: the letter claims another sum.")
            )

    def _put_sender(self, invoice: Invoice, recipient: str) -> None:
        """Who wrote the invoice writes the letter, unless somebody does for them."""
        writer = issuer(invoice, recipient) if recipient else None
        if writer is None or self.values.default("acting") == "For a client":
            return
        said = text_of(writer)
        if self.values.put("sender", writer):
            address = address_of(said, [invoice.source, *self._sources.saying(said, said)])
            if address is not None:
                self.values.put("sender_address", address)

    def _put_total(self) -> None:
        """Without interest and costs, the total is the principal sum."""
        more = ("costs", "received", "interest_sum")
        principal = self.values.told.get(("principal", self.values.given.get("principal", "")))
        plain = self.values.default("interest").startswith("No ")
        if principal is not None and plain and not any(self.values.given.get(n) for n in more):
            self.values.put("total", principal)

    # ------------------------------------------------------------------------------------ notes

    def _unplaced(self) -> Iterator[Note]:
        """What the request gives and the letter does not say: nothing is dropped in silence."""
        topics = [each.name for each in self._found.topics]
        said = " ".join([*self._used, *self.values.given.values(), *topics]).casefold()
        left = [fact.text for fact in self._asked.given if fact.text not in self._used]
        left += [name for name in self._asked.names if name.casefold() not in said]
        if left:
            told = ", ".join(dict.fromkeys(left))
            yield Note(f"Not put anywhere: {told}. Fill the blanks with what is meant.")

    def _choices(self) -> Iterator[Note]:
        """What is still to be chosen, and what the template says unless one chooses otherwise."""
        template = self.values.template
        idle = {field.name for field in check(template, self.values.given).idle}
        left = [
            field
            for field in template.fields
            if field.kind == "choice" and field.name not in {*idle, *self.values.given}
        ]
        wanted = [field.label for field in left if field.required and not field.default]
        if wanted:
            yield Note(f"To be chosen under Fields: {', '.join(wanted)}.")
        assumed = [f"{field.label}: {field.default}" for field in left if field.default]
        if assumed:
            yield Note(f"Assumed by the template, so check it: {'; '.join(assumed)}.")


def _which(who: str, names: Sequence[str]) -> Note:
    if len(names) == 2:
        return Note(f"“{who}” may be {names[0]} or {names[1]}: say which is meant.")
    return Note(f"“{who}” may be {names[0]}, {names[1]} or {names[2]}: say which is meant.")


def _entry(number: str, invoice: Invoice) -> Mapping[str, Value]:
    """An invoice as a row of the letter, with what it says."""
    told = {"date": invoice.issued, "due": invoice.due, "amount": invoice.total}
    known = {name: value for name, value in told.items() if value is not None}
    return {"number": asked_for(number, "invoice"), **known}
