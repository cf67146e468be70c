"""The kinds of clauses that people ask for: by which words, under which headings, saying what."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """``id`` is that of the clause library where it has the kind. ``asked`` are the words of a
    request, ``titled`` those of headings, ``says`` what the text of such a clause says."""

    id: str
    title: str
    asked: re.Pattern[str]
    titled: re.Pattern[str]
    says: tuple[re.Pattern[str], ...]


def _kind(name: str, title: str, asked: str, titled: str, *says: str) -> Kind:
    return Kind(
        name,
        title,
        re.compile(rf"\b(?:{asked})", re.IGNORECASE),
        re.compile(rf"\b(?:{titled})", re.IGNORECASE),
        tuple(re.compile(each, re.IGNORECASE) for each in says),
    )


_END = r"terminat\w*|notice\s+to\s+quit|end(?:ing)?\s+the\s+(?:agreement|contract|lease)"
_ENDS = r"terminat\w+|ending|cancellation|right\s+to\s+break|duration|re-entry|forfeiture"

# Of two that match the more special one stands first.
KINDS: tuple[Kind, ...] = (
    _kind(
        "consequences-of-termination",
        "Consequences of termination",
        r"(?:consequences?|effects?)\s+(?:of|on|upon)\s+(?:the\s+)?(?:terminat\w+|expiry|end)"
        r"|what\s+happens\s+(?:at\s+the\s+end|on\s+terminat\w+)|exit\s+(?:clause|plan)",
        r"(?:consequences?|effects?)\s+(?:of|on|upon)\s+(?:terminat\w+|expir\w+)|end\s+of\s+the\s+term",
        r"(?:on|upon|after)\s+(?:any\s+|the\s+)?(?:expiry|expiration|terminat\w+)"
        r"|when\s+this\s+\w+\s+ends",
        r"return|surviv\w+|accrued",
    ),
    _kind(
        "termination-for-breach",
        "Termination for breach",
        rf"(?:{_END})[^.;]{{0,60}}\b(?:breach\w*|causes?|default\w*|insolven\w+|cure|remed\w+)",
        _ENDS,
        r"breach\w*|default\w*|insolven\w+",
        r"may\s+(?:\w+\s+){0,3}terminate|terminate\s+(?:this|the)\s+\w+|end\s+this",
        r"remed\w+|cure[ds]?\b",
    ),
    _kind(
        "break-right",
        "Right to break",
        r"break(?:\s+(?:clause|right|option)|\b)|right\s+to\s+break",
        r"(?:right\s+to\s+|option\s+to\s+)?break\b|terminat\w+",
        r"end\s+th(?:is|e)\s+lease|break|terminate",
        r"notice",
        r"rent|occupation|possession|tenant",
    ),
    _kind(
        "termination-for-convenience",
        "Termination on notice",
        _END,
        _ENDS,
        r"(?:may|can|right\s+to)\s+(?:be\s+)?(?:\w+\s+){0,3}(?:terminated?|end|cancel)\b",
        r"notice",
        r"without\s+(?:cause|(?:giving\s+)?(?:a\s+|any\s+)?reason)|convenience|at\s+any\s+time"
        r"|either\s+party",
    ),
    _kind(
        "limitation-of-liability",
        "Limitation of liability",
        r"limit\w*\s+(?:of|on)\s+(?:\w+\s+)?liabilit\w+|liability\s+(?:cap|clause|limit\w*)"
        r"|cap(?:ping)?\s+(?:on|of)\s+(?:\w+\s+)?liabilit\w+|limitations?\s+(?:clause|of\s+damages)"
        r"|exclusions?\s+of\s+(?:liabilit\w+|damages|loss\w*)|consequential",
        r"limit\w*\s+(?:of|on)\s+(?:our\s+)?(?:liabilit\w+|damages|remed\w+)|liability|damages",
        r"(?:total|aggregate|maximum|entire)?\s*liabilit\w+",
        r"(?:not|never)\s+(?:\w+\s+)?exceed|limited\s+to|neither\s+party|in\s+no\s+event|not\s+liable",
        r"consequential|indirect|special|incidental|loss\s+of\s+profits?",
    ),
    _kind(
        "indemnity",
        "Indemnity",
        r"indemni\w+|hold(?:ing)?\s+harmless",
        r"indemni\w+",
        r"indemnif\w+|hold\s+harmless|save\s+harmless",
        r"claims?|loss\w*|damages",
    ),
    _kind(
        "non-solicitation",
        "Non-solicitation",
        r"non[\s-]?solicit\w*|poach\w*",
        r"non[\s-]?solicit\w*|employees|restrictive|restrictions",
        r"solicit\w*|offer\s+employment|entice",
        r"employ\w*|customer\w*|client\w*|business",
    ),
    _kind(
        "non-competition",
        "Non-competition",
        r"non[\s-]?compet\w*|restrictive\s+covenants?|restraint\s+of\s+trade",
        r"non[\s-]?compet\w*|restrictive|restrictions|exclusivity",
        r"compet\w+",
        r"shall\s+not|will\s+not|during|after",
    ),
    _kind(
        "probation",
        "Probation",
        r"probation\w*",
        r"probation\w*",
        r"probation\w*",
        r"weeks?|months?|notice",
    ),
    _kind(
        "garden-leave",
        "Garden leave",
        r"garden\w*\s+leave",
        r"garden\w*\s+leave|notice",
        r"garden\s+leave|not\s+(?:to\s+)?attend|exclude",
        r"notice",
    ),
    _kind(
        "change-of-control",
        "Change of control",
        r"change\s+(?:of|in)\s+control",
        r"change\s+(?:of|in)\s+control",
        r"change\s+(?:of|in)\s+control",
        r"terminat\w+|consent|notice|notify",
    ),
    _kind(
        "publicity",
        "Publicity",
        r"publicity|press\s+releases?|announcements?",
        r"publicity|announcements?|press",
        r"publicity|press|announcement|public\s+statement|refer\s+to",
        r"consent|approval|shall\s+not",
    ),
    _kind(
        "relationship-of-parties",
        "Relationship of the parties",
        r"relationship\s+of|independent\s+contractors?|no\s+partnership",
        r"relationship|independent|no\s+partnership|agency",
        r"independent\s+contractor|partnership|joint\s+venture|employee",
        r"nothing|not|agent",
    ),
    _kind(
        "signature-and-counterparts",
        "Counterparts",
        r"counterparts?|electronic\s+signatures?",
        r"counterparts?",
        r"counterparts?",
        r"original|signed|executed|same",
    ),
    _kind(
        "rent-review",
        "Rent review",
        r"rent\s+review",
        r"rent\s+review|review",
        r"rent",
        r"review|market",
    ),
    _kind(
        "deposit",
        "Deposit",
        r"deposit",
        r"deposit",
        r"deposit",
        r"repay|return|hold|draw|deduct",
    ),
    _kind(
        "release",
        "Release",
        r"releases?\b|settlement",
        r"releases?|settlement|discharge",
        r"release[sd]?|discharge",
        r"claims?|liabilit\w+",
    ),
    _kind(
        "compliance",
        "Compliance",
        r"compliance|anti[\s-]?(?:bribery|corruption)|modern\s+slavery",
        r"compliance|anti[\s-]?(?:bribery|corruption)",
        r"comply|compliance",
        r"laws?|regulations?|polic(?:y|ies)",
    ),
    _kind(
        "return-of-information",
        "Return of information",
        r"return\w*\s+(?:or\s+destr\w+\s+)?(?:of\s+)?(?:the\s+)?(?:confidential\s+)?"
        r"(?:information|documents|materials|records)",
        r"return",
        r"return|destroy",
        r"information|documents|materials",
    ),
    _kind(
        "data-protection",
        "Data protection",
        r"data\s+(?:protection|processing|privacy)|personal\s+data|gdpr|privacy",
        r"data\s+protection|personal\s+(?:data|information)|privacy",
        r"personal\s+(?:data|information)",
        r"process\w*|protect\w*|controller|breach",
    ),
    _kind(
        "confidentiality-of-patient-data",
        "Confidentiality of patient data",
        r"patient\s+data|medical\s+(?:records|confidentiality)|confidentiality\s+of\s+patient\s+data",
        r"patient|medical\s+records|health\s+data",
        r"patient|medical\s+record|health\s+data",
        r"confiden\w+|disclos\w+|access",
    ),
    _kind(
        "confidentiality",
        "Confidentiality",
        r"confidential\w*|non[\s-]?disclosure|secrecy|nda",
        r"confidential\w*|non[\s-]?disclosure|no\s+disclosure|duties\s+of\s+the\s+recipient"
        r"|use\s+and\s+disclosure|treatment\s+of",
        r"confidential|proprietary\s+information|secret",
        r"disclos\w+|third\s+part(?:y|ies)|in\s+(?:strict\s+)?confidence",
        r"shall\s+not|will\s+not|keep|hold|agrees?\s+(?:not\s+)?to",
    ),
    _kind(
        "licence",
        "Licence",
        r"(?:grant\s+of\s+)?licen[cs]e",
        r"grant|licen[cs]es?",
        r"licen[cs]e",
        r"grants?|right\s+to\s+use",
        r"exclusive|royalty|transferable|sublicens\w+|territory",
    ),
    _kind(
        "intellectual-property",
        "Intellectual property",
        r"intellectual\s+property|ip\s+(?:clause|rights|ownership)|copyright|inventions?"
        r"|(?:trade\s*mark|patent)s?|ownership\s+of\s+(?:the\s+)?(?:work|results|deliverables)",
        r"intellectual\s+property|inventions?|ownership|proprietary\s+rights|trade\s*marks?|works"
        r"|licen[cs]es?",
        r"intellectual\s+property|copyright|patents?|trade\s*marks?|inventions?|works",
        r"own(?:s|ed|ership)?\b|belongs?|title|rights|licen[cs]e",
    ),
    _kind(
        "force-majeure",
        "Force majeure",
        r"force\s+majeure|acts?\s+of\s+god|beyond\s+(?:their|its|the)\s+(?:\w+\s+)?control",
        r"force\s+majeure|excus\w+|events\s+beyond",
        r"force\s+majeure|beyond\s+(?:its|their|the|such|his)\s+[\w\s’']{0,40}control|acts?\s+of\s+god",
        r"delay|failure|perform\w*",
    ),
    _kind(
        "dispute-resolution",
        "Disputes",
        r"dispute\w*|arbitrat\w+|mediat\w+|escalation",
        r"disputes?|arbitrat\w+|mediation|resolution",
        r"dispute|controversy|claim",
        r"arbitrat\w+|mediat\w+|negotiat\w+|escalat\w+|expert|court",
    ),
    _kind(
        "governing-law-and-jurisdiction",
        "Governing law",
        r"governing\s+law|choice\s+of\s+law|applicable\s+law|jurisdiction|governed\s+by|venue",
        r"governing\s+law|applicable\s+law|choice\s+of\s+law|jurisdiction|law",
        r"governed\s+by|construed\s+(?:\w+\s+)*in\s+accordance|laws?\s+of",
        r"courts?|jurisdiction|laws?\s+of",
    ),
    _kind(
        "alienation",
        "Assignment and underletting",
        r"sub[\s-]?let\w*|underlet\w*|alienation",
        r"assign\w*|underletting|subletting|alienation",
        r"underlet|sublet|sub-let",
        r"consent|shall\s+not|may\s+not",
    ),
    _kind(
        "assignment",
        "Assignment",
        r"assign\w*|transfer\s+of\s+(?:the\s+)?(?:agreement|contract|rights)",
        r"assign\w*|transfers?|underletting|successors",
        r"assign\w*|transfer|underlet",
        r"consent|shall\s+not|may\s+not|neither\s+party",
    ),
    _kind(
        "subcontracting",
        "Subcontracting",
        r"sub[\s-]?contract\w*",
        r"sub[\s-]?contract\w*",
        r"sub[\s-]?contract\w*",
        r"consent|responsible|liable",
    ),
    _kind(
        "insurance",
        "Insurance",
        r"insur\w+",
        r"insurance",
        r"insur(?:ance|e|ed|ers?)\b",
        r"maintain|policy|policies|cover\w*",
    ),
    _kind(
        "late-payment-and-interest",
        "Interest on late payment",
        r"late\s+payment|interest\s+(?:on|clause|at|of)|default\s+interest",
        r"interest|late\s+payment|payment|fees|rent",
        r"interest",
        r"overdue|late|unpaid|due\s+date|not\s+(?:paid|received)",
    ),
    _kind(
        "price-review",
        "Price review",
        r"price\s+(?:review|adjust\w+|increase)|index\w*|fee\s+(?:review|increase)",
        r"price\s+(?:review|adjust\w*)|price\s+and|adjustment",
        r"increase|adjust\w*|review",
        r"price|rent|fees?|index",
    ),
    _kind(
        "professional-fees",
        "Fees",
        r"professional\s+fees|(?:hourly|fee)\s+rates?|fee\s+estimate",
        r"(?:professional\s+)?fees|what\s+it\s+will\s+cost|charges",
        r"fees?|charge",
        r"hour|rate|estimate|time",
    ),
    _kind(
        "rent",
        "Rent",
        r"rent\b",
        r"rent\b",
        r"rent\b",
        r"pay|instal\w+|advance|quarter|month",
    ),
    _kind(
        "scope-of-engagement",
        "Scope of the engagement",
        r"scope\s+of\s+(?:the\s+)?(?:engagement|services|work)",
        r"scope|what\s+we\s+(?:will|shall)\s+do|our\s+work|services",
        r"advise|engage\w*|instruct\w*|services",
        r"not\s+include\w*|outside|only|shall|will",
    ),
    _kind(
        "payment",
        "Payment",
        r"payments?|invoic\w+|fees?\b|remuneration",
        r"payments?|invoic\w+|fees?|compensation|consideration|remuneration|rent|deposit|costs?",
        r"pay(?:s|able|ment)?\b",
        r"invoice|within|fees?|price|rent|due",
    ),
    _kind(
        "audit-rights",
        "Records and audit",
        r"audit\w*|inspect\w*|record[\s-]keeping|books\s+and\s+records",
        r"audit\w*|access|inspection|records",
        r"audit|inspect|records",
        r"books|records|access|copies",
    ),
    _kind(
        "warranties",
        "Warranties",
        r"warrant\w+|guarantees?",
        r"warrant\w+|representations?",
        r"warrant\w*|represents",
        r"defect\w*|conform\w*|authority|free\s+from|material",
    ),
    _kind(
        "exclusivity",
        "Exclusivity",
        r"exclusiv\w+",
        r"exclusiv\w+|appointment|supply",
        r"exclusiv\w*|sole\b",
        r"shall\s+not|territory|appoint\w*|distribut\w*",
    ),
    _kind(
        "term",
        "Term and renewal",
        r"renewal|renew\w*|term\s+(?:and|clause|of\s+\w+\s+years)|commencement|initial\s+term|duration",
        r"term\b|renewal|commencement|duration|length",
        r"term\b|period",
        r"renew\w*|extend\w*|continue\w*|commence\w*|expire\w*",
    ),
    _kind(
        "entire-agreement",
        "Entire agreement",
        r"entire\s+agreement|whole\s+agreement|merger\s+clause",
        r"entire\s+agreement|integration|merger|general|miscellaneous",
        r"entire\s+(?:agreement|understanding)|supersedes",
        r"prior|previous|oral|written",
    ),
    _kind(
        "variation",
        "Amendment",
        r"amend\w*|variation|modif\w+\s+clause|changes\s+to\s+the\s+(?:agreement|contract)",
        r"amend\w*|variation|modification|general|miscellaneous",
        r"amend\w*|modif\w+|vari(?:ed|ation)",
        r"writing|written|signed",
    ),
    _kind(
        "severance",
        "Severability",
        r"severab\w+|severance|invalidity",
        r"severab\w+|severance|enforceab\w+|validity",
        r"invalid|unenforceable|illegal",
        r"remain\w*|sever\w*|provision",
    ),
    _kind(
        "waiver",
        "Waiver",
        r"waiver",
        r"waivers?",
        r"waive[rd]?\b",
        r"failure|delay|right|remedy",
    ),
    _kind(
        "third-party-rights",
        "Third-party rights",
        r"third[\s-]part(?:y|ies)",
        r"third[\s-]part(?:y|ies)|general",
        r"not\s+a\s+party|third\s+part(?:y|ies)",
        r"rights?|enforce|benefit",
    ),
    _kind(
        "repair",
        "Repair",
        r"repair\w*|maintenance|decorat\w*",
        r"repair|maintenance|decoration",
        r"repair|maintain|decorate",
        r"tenant|landlord|property|premises|good",
    ),
    _kind(
        "delivery-and-acceptance",
        "Delivery",
        r"deliver\w*|risk\s+and\s+title|title\s+and\s+risk|shipping",
        r"deliver\w*|shipment|title|risk",
        r"deliver\w*|ship\w*",
        r"risk|title|date|place|point",
    ),
    _kind(
        "notices",
        "Notices",
        r"notices?\b",
        r"notices?|communications|general",
        r"notices?\b",
        r"address|writing|deliver\w*|post|e-?mail|sent|courier",
    ),
)


# What a fact is of that a request gives without saying so, by the kind of its clause.
USUAL_ROLES: dict[tuple[str, str], str] = {
    ("term", "duration"): "term",
    ("confidentiality", "duration"): "term",
    ("non-solicitation", "duration"): "term",
    ("non-competition", "duration"): "term",
    ("probation", "duration"): "term",
    ("payment", "duration"): "payment",
    ("termination-for-breach", "duration"): "cure",
    ("termination-for-convenience", "duration"): "notice",
    ("break-right", "duration"): "notice",
    ("limitation-of-liability", "amount"): "cap",
    ("limitation-of-liability", "percentage"): "cap",
    ("insurance", "amount"): "insurance",
    ("deposit", "amount"): "deposit",
    ("payment", "amount"): "fee",
    ("late-payment-and-interest", "percentage"): "interest",
}


def kind_of(words: str) -> Kind | None:
    """The kind that a request's words ask for: what stands nearest before the word "clause", else
    the most special one that is named at all."""
    clause = _CLAUSE.search(words)
    head = words[: clause.start()] if clause is not None else ""
    found = [(each.asked.search(head[-_HEAD:]), -place) for place, each in enumerate(KINDS)]
    near = [(match.end(), place) for match, place in found if match]
    if near:
        kind = KINDS[-max(near)[1]]
        return _BREACH if kind is _NOTICE and _BREACH.asked.search(words) else kind
    return next((each for each in KINDS if each.asked.search(words)), None)


_CLAUSE = re.compile(r"\b(?:clauses?|provisions?|sections?|paragraphs?|articles?)\b", re.IGNORECASE)
_HEAD = 60
_BREACH = next(each for each in KINDS if each.id == "termination-for-breach")
_NOTICE = next(each for each in KINDS if each.id == "termination-for-convenience")
