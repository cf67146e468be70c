"""The words of paragraphs with their places, for finding names in all their forms."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop.terms import STOP_WORDS

_TOKEN = re.compile(r"[^\W_]+")
# Names are written small in what a machine reads.
_FOR_MACHINES = re.compile(r"\S*(?:@|www\.|://)\S*")
# Between two words of one name: "Harrow & Pell", "J. R. Smith", a line end.
MOST_BETWEEN = 5
# Words that stand in names of all kinds of firms, in headings and roles: none tells whose.
_GENERIC_TEXT = """
    account accounts acting action addendum additional address adviser affiliate affiliates agent
    agreement amendment american annex annual appendix applicable appointed article association
    assets attachment attn attention authority bank base board borrower british business buyer
    capital care central centre certificate chief clause client clinic cloud college committee
    commercial commission common company companies conditions confidential confidentiality
    consultancy consultant consulting contact contract contractor corporate corporation council
    country county court cover customer data date dated dear deed department deposit description
    design development digital director disclosing document district east effective email employee
    employer employment enterprise enterprises equity estate european every executive exhibit fees
    finance financial first foreign form foundation franchisee franchisor further general global
    governing government group guarantor health healthcare her high his holding holdings home
    hospital house if income indemnity industrial industries information institute insurance
    intellectual international inventor investment investments investor invoice item kingdom
    laboratories landlord law laws lease legal lender lessee lessor letter liability licence license
    licensee licensor limited local loan london management manager managing market marketing
    material materials media medical mutual name national new non north notice notices
    number obligations office officer order other owner page part parties partner partners
    partnership party patient payment pension period personal pharmaceuticals plan plc policy
    practice premises president price private privacy product products professional programme
    project property provider public purchase purchaser purpose receiving recipient records
    reference referral registered related release rent report representative research restrictions
    retail rights royal sale sales schedule school second secretary section secured security
    seller senior service services settlement shareholder signature signed site software solicitors
    solutions south special standard state states statement street subject subscription subsidiary
    supplier supply support surgery system systems target tax taxes technical technologies
    technology telephone tenant term termination terms territory third title trade trading
    transfer trust trustee union united university user vendor vice warranties warranty west
    witness work works yours limited liability incorporated parent ultimate insured insurer
    claimant defendant respondent appellant applicant plaintiff petitioner nominee beneficiary
    exclusive strategic master framework joint venture alliance collaboration sponsorship hosting
    distribution distributor manufacturing reseller outsourcing maintenance endorsement agency
    promotion transportation affiliate counsel print individual recitals securities exchange code
    conduct typed block letters capitals undersigned background whereas preamble table contents
    page purchaser deputy assistant registrar physician surgeon nurse doctor chairman chair clerk
    treasurer founder sincerely faithfully regards dear sir madam re subject enclosure cc copy
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii
    idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
    minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico york carolina
    dakota ohio oklahoma oregon pennsylvania rhode island tennessee texas utah vermont virginia
    washington wisconsin wyoming england wales scotland ireland germany france canada australia
    english scottish welsh irish german french canadian australian israeli israel china chinese
    beijing shanghai london paris berlin madrid rome dublin edinburgh cardiff belfast manchester
    birmingham leeds bristol oxford cambridge toronto sydney melbourne singapore tokyo zurich geneva
    vienna boston chicago houston dallas atlanta denver seattle francisco angeles diego
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december
"""
GENERIC = frozenset(_GENERIC_TEXT.split()) | STOP_WORDS


@dataclass(frozen=True, slots=True)
class Token:
    """A word in lower case at [start, end) of its paragraph's text."""

    word: str
    start: int
    end: int


@lru_cache(maxsize=1 << 13)
def tokens_of(text: str) -> tuple[Token, ...]:
    """The words of a text but "and", which names have or have not."""
    return tuple(
        Token(word, match.start(), match.end())
        for match in _TOKEN.finditer(text)
        if (word := match[0].casefold()) != "and"
    )


def key_of(name: str) -> tuple[str, ...]:
    """The words by which a name is found."""
    return tuple(token.word for token in tokens_of(name))


def ordinary(texts: Iterable[str]) -> frozenset[str]:
    """Words that are no names here: those written small somewhere, and generic ones."""
    small = {
        match[0]
        for text in texts
        for match in _TOKEN.finditer(_FOR_MACHINES.sub(" ", text) if _marks(text) else text)
        if match[0][0].islower()
    }
    return frozenset(small) | GENERIC


_DEFINITE = re.compile(r"\b(?:[Tt]he|[Aa]ny|[Aa]ll|[Ss]uch|[Ee]ach|of|for|no)\s+([A-Z][\w-]+)")


def definite(texts: Iterable[str]) -> frozenset[str]:
    """Words that stand behind "the" or "any" somewhere: terms that are written large, no people."""
    return frozenset(word.casefold() for text in texts for word in _DEFINITE.findall(text))


def _marks(text: str) -> bool:
    return "@" in text or "www." in text or "://" in text


def runs(tokens: Sequence[Token], at: int, key: Sequence[str]) -> bool:
    """Whether the words of ``key`` stand one behind the other from token ``at`` on."""
    if at < 0 or at + len(key) > len(tokens):
        return False
    return all(tokens[at + n].word == word for n, word in enumerate(key)) and all(
        tokens[at + n + 1].start - tokens[at + n].end <= MOST_BETWEEN for n in range(len(key) - 1)
    )
