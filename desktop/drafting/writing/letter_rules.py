"""Which letter template a request asks for, and which of its fields the request's words are.

Nothing here knows how a template reads: a rule names fields, and one that the template has not, or
not any more, is passed over. The user's own templates are told by their titles.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop.drafting.templating.templates import Template
from desktop.terms import content_stems

_NAME = r"(?:the\s+)?[A-Z][\w’'&-]+(?:\s+(?:(?:&|of|and|the)\s+)?[A-Z][\w’'&-]+)*"
_AGREEMENT = (
    r"(?P<v>(?:the|our|their|your)\s+(?:[\w’'&-]+\s+){0,5}?"
    r"(?:agreement|contract|lease|tenancy|subscription|deed)(?:\s+(?:of|dated)\s+\d{1,2}\s+[A-Z][a-z]+\s+\d{4})?)\b"
)


def _re(*parts: str) -> re.Pattern[str]:
    return re.compile("".join(parts), re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Rule:
    """A template: it ``fits`` a request with these words. ``choices`` are (field, choice, words
    that say so), the first of a field counts; ``words`` are fields that are said in the request
    itself, as group "v"; ``facts`` are the fields for a fact of a kind ("amount"). ``recipient``
    and ``client`` are the fields for those who are named; ``topics`` that for a topic's text."""

    template: str
    fits: re.Pattern[str]
    choices: tuple[tuple[str, str, re.Pattern[str]], ...] = ()
    words: tuple[tuple[str, re.Pattern[str]], ...] = ()
    facts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    recipient: tuple[str, ...] = ("recipient",)
    client: tuple[str, ...] = ()
    agreement: str = ""


_ANY = _re(r"")
_BREACH = r"(?=.*\bbreach\w*)"
_RIGHT = r"(?=.*\b(?:put\s+(?:\w+\s+)?right|remed\w*|cure)\b)"
_PAID = r"(?=.*\b(?:compensat\w+|damages|loss\w*|pay\w*)\b)"
_ACCOUNTS = r"\b(?:account\w*|tax|audit\w*|payroll|bookkeep\w*)\b"
_LEGAL = r"\b(?:solicitors?|lawyers?|counsel|attorneys?)\b"
_ENGAGES = r"\b(?:engagement\s+letter|letter\s+of\s+engagement|client\s+care\s+letter)\b"
_STOPS = r"(?=,(?!\d)|;|\.(?!\d)|$|\s+(?:within|by\s+\d|before|on\s+behalf)\b)"

_REFERRAL = Rule(
    "referral-letter",
    _re(r"\brefer(?:s|ring|ral)?\b(?!\s+to\b)"),
    choices=(
        ("urgency", "Suspected cancer", _re(r"\bsuspected\s+cancer\b")),
        ("urgency", "Emergency", _re(r"\bemergency\b")),
        ("urgency", "Urgent", _re(r"\burgent(?:ly)?\b")),
        ("request", "An opinion and advice", _re(r"\b(?:opinion|advice)\b")),
    ),
)
_AUDIT = Rule(
    "audit-confirmation",
    _re(
        r"\baudit\s+confirmation\b|\bconfirm\w*\s+(?:\w+\s+){0,4}balances?\b",
        r"|\bbank\s+confirmation\b",
    ),
    choices=(
        ("party_type", "Bank", _re(r"\bbank\b")),
        ("party_type", "Legal counsel", _re(_LEGAL)),
        ("party_type", "Customer (debtor)", _re(r"\b(?:customer|debtor|owes?|owed\s+to\s+us)\b")),
        ("party_type", "Supplier (creditor)", _re(r"\b(?:supplier|creditor)\b")),
    ),
    facts={"date": ("balance_date",), "amount": ("balance",)},
)
_RECORDS = Rule(
    "records-release",
    _re(
        r"\b(?:releas\w+|authori[sz]\w+|consent)\b[^.]*\b(?:records?|files?|notes)\b",
        r"|\brecords?\s+releas\w+",
    ),
    choices=(
        ("record_type", "Medical records", _re(r"\b(?:medical|hospital|health|clinical)\b")),
        ("record_type", "Legal file", _re(rf"\blegal\b|{_LEGAL}")),
        ("record_type", "Accounting and tax records", _re(r"\b(?:accounting|tax|accounts)\b")),
        ("record_type", "Employment records", _re(r"\b(?:employment|personnel)\b")),
        ("scope", "All records", _re(r"\ball\s+(?:\w+\s+){0,3}(?:records?|files?|notes)\b")),
    ),
    words=(("holder", re.compile(rf"\b(?:held|kept|made)\s+by\s+(?P<v>{_NAME})")),),
)
_PATIENT = Rule(
    "patient-information",
    _re(
        r"\bpatient\s+information\b",
        r"|\b(?:letter|write|explain\w*)\s+to\s+(?:the|our|my|a)\s+patient\b",
    ),
    choices=(
        ("occasion", "After test results", _re(r"\b(?:test|blood|scan)\s+results?\b")),
        ("occasion", "Before a procedure", _re(r"\b(?:procedure|operation|surgery|before)\b")),
        ("occasion", "After a consultation", _re(r"\b(?:consultation|appointment|visit)\b")),
    ),
)
_OFFER = Rule(
    "employment-offer",
    _re(r"\b(?:job|employment)\s+offer\b|\boffer\s+(?:of\s+employment|letter)\b"),
    words=(
        (
            "job_title",
            _re(
                r"\bas\s+(?:an?\s+|our\s+)?(?P<v>[a-z][a-z -]+?)",
                r"(?=[,.;]|\s+(?:at|for|on|from|with|starting)\b|$)",
            ),
        ),
    ),
    facts={"amount": ("salary",), "date": ("start_date",)},
    recipient=("candidate",),
)
_ACCOUNTANTS = Rule(
    "engagement-accounting",
    _re(rf"(?=.*{_ENGAGES})(?=.*{_ACCOUNTS})"),
    choices=(
        ("client_type", "A company", _re(r"\b(?:limited|ltd|plc|company)\b")),
        ("client_type", "A partnership", _re(r"\b(?:llp|partnership)\b")),
    ),
    facts={"date": ("start_date",)},
    recipient=(),
    client=("client", "recipient"),
)
_LAWYERS = Rule(
    "engagement-law",
    _re(_ENGAGES),
    words=(
        (
            "matter",
            _re(
                r"\b(?:for|on|about|regarding|concerning|in)\s+",
                r"(?P<v>(?:the|a|an|his|her|its|their)\s+[a-z][^,.;]*)",
            ),
        ),
    ),
    facts={"amount": ("hourly_rate",)},
    recipient=(),
    client=("client", "recipient"),
)
_TERMINATION = Rule(
    "notice-termination",
    _re(
        r"\bnotice\s+(?:of\s+(?:termination|non-?renewal)|to\s+(?:end|terminate|quit))\b",
        r"|\btermination\s+(?:notice|letter)\b|^(?!.*\bdemand).*\bterminat\w+\b",
        r"|\b(?:giv\w+|serv\w+)\s+notice\b|\bnot\s+(?:to\s+|be\s+)?renew\w*\b|\bnon-?renewal\b",
        r"|\bend(?:ing)?\s+(?:the|our)\s+(?:\w+\s+){0,4}(?:agreement|contract|lease)\b",
        r"|\bcancel\w*\s+(?:the|our)\b",
    ),
    choices=(
        ("ground", "No renewal", _re(r"\bnon-?renew\w*\b|\bnot\s+(?:to\s+|be\s+)?renew\w*\b")),
        (
            "ground",
            "Breach that was not put right",
            _re(r"\bbreach\b.*\bnot\s+(?:been\s+)?(?:put\s+right|remedied|cured)\b"),
        ),
        ("ground", "Serious breach", _re(r"\b(?:serious|material|repudiatory)\s+breach\b")),
        (
            "ground",
            "Notice, no reason needed",
            _re(
                r"^(?!.*\bbreach).*(?:[’']\s*|\bgiv\w+\s+|\d\s+\w+\s+)notice\b|\bwithout\s+cause\b"
            ),
        ),
        ("account", "Money is owed to us", _re(r"\bowed?\s+(?:to\s+)?us\b")),
    ),
    words=(
        ("contract", _re(_AGREEMENT)),
        ("clause", _re(r"\bunder\s+clause\s+(?P<v>\d+(?:\.\d+)*(?:\([a-z]\))?)")),
    ),
    facts={"duration": ("notice_period",), "date": ("end_date",), "amount": ("amount",)},
    agreement="contract",
)
_DEMAND = Rule(
    "demand-letter",
    _re(
        r"\bdemand(?:ing|s)?\b|\bletter\s+before\s+(?:action|claim)\b",
        r"|\b(?:unpaid|overdue|outstanding)\b|\b(?:final|payment)\s+(?:reminder|demand)\b",
        r"|\bowe[sd]?\b|\bdebts?\b|\bbreach\w*\b",
    ),
    choices=(
        ("claim", "Unpaid invoices", _re(r"\binvoices?\b")),
        ("claim", "Breach of contract: both", _re(_BREACH, _RIGHT, _PAID)),
        ("claim", "Breach of contract: to be put right", _re(_BREACH, _RIGHT)),
        ("claim", "Breach of contract: compensation", _re(_BREACH)),
        ("claim", "Another debt", _ANY),
    ),
    words=(
        (
            "subject",
            _re(
                r"\b(?:for(?!\s+our\s+client)|about|regarding|concerning)\s+",
                r"(?:the\s+|an?\s+|our\s+|payment\s+of\s+)*(?P<v>.*?)",
                _STOPS,
            ),
        ),
        ("contract", _re(r"\b(?:under|of|breach\w*)\s+", _AGREEMENT)),
    ),
    facts={"amount": ("principal", "compensation"), "date": ("deadline",)},
    client=("client",),
    agreement="contract",
)
# The first that fits counts: those with the tellingest words stand first.
RULES = (
    *(_REFERRAL, _AUDIT, _RECORDS, _PATIENT, _OFFER),
    *(_ACCOUNTANTS, _LAWYERS, _TERMINATION, _DEMAND),
)
# A letter of any template of the user's own has these.
_OWN = {"recipient": ("recipient", "addressee", "to")}
_OWN_CATEGORIES = frozenset({"letter", "engagement", "authorisation"})


def fitting(text: str, templates: Sequence[Template]) -> tuple[Template, Rule] | None:
    """The template that a request for a letter asks for, with what is known of its fields: one of
    the user's own whose title it says in full, else a shipped one; None if none fits."""
    asked = set(content_stems(text))
    known = {rule.template for rule in RULES}
    for template in templates:
        title = set(content_stems(template.title)) - _ANY_LETTER
        if template.name not in known and title and title <= asked and _is_letter(template):
            names = {each.name for each in template.fields}
            to = tuple(name for name in _OWN["recipient"] if name in names)
            return template, Rule(template.name, _ANY, recipient=to)
    by_name = {template.name: template for template in templates}
    for rule in RULES:
        if rule.template in by_name and rule.fits.search(text):
            return by_name[rule.template], rule
    return None


_ANY_LETTER = frozenset(content_stems("letter template"))


def _is_letter(template: Template) -> bool:
    return template.kind in _OWN_CATEGORIES or "letter" in template.title.casefold()
