"""Words of the trades that mean the same: what a question calls by one, a clause calls by another.

A question asks whether the tenant may "sublet"; the lease says "underlet". The entries are common
knowledge of contracts, accounts and medicine, not taken from any document.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from desktop.terms import content_stems

# "asked words; asked words: needed words / further words." All the words before a semicolon must
# stand in the question; a passage that answers it has one of the needed words at least, and often
# some of the further ones.
_ENTRIES = """
sublet; underlet; sublease; underlease: sublet underlet sublease underlease subletting
  underletting / consent.
anti-assignment: assign assigns assignment transfer delegate / successors consent.
assign; assignment: assign assigns assignment transfer delegate own vest title / successors
  consent.
change control; takeover: change merger merge acquisition acquire / control majority ownership
  consolidation.
expiration; expire; expiry: expire expires expiration terminate term until end / continue effect
  years period.
duration; last; long: term period years months days until continue expire / commence effect remain
  force.
renew; renewal; extend; extension: renew renewal extend extended extension successive /
  automatically additional.
terminate; cancel; break; notice terminate; notice end: terminate termination cancel break end /
  notice days written prior cause.
end early; ended early; end sooner; ended sooner; leave early: terminate termination break end /
  notice months written before.
convenience; without cause; without reason: terminate termination / notice days reason cause
  convenience.
after termination; post-termination; survive; survival: termination expiration survive survives
  survival thereafter / upon following after continue.
cap liability; ceiling; limit liability; limitation liability; damages; uncapped: liable liability
  damages exceed / aggregate event consequential indirect incidental punitive limitation.
indemnity; indemnify: indemnify indemnification harmless indemnity / defend losses claims.
exclusive; exclusivity; exclusively: exclusive exclusively exclusivity sole solely / only.
license; licence; licensed; licensing: license licence licensed sublicense grant grants granted /
  right royalty.
non-transferable; transferable: non-transferable nontransferable transferable transfer /
  sublicense.
affiliate: affiliate affiliates subsidiary subsidiaries / company.
intellectual property; ownership; owns: own owns owned ownership title property vest / interest
  rights intellectual patent copyright.
joint; jointly: joint jointly co-own / ownership.
covenant sue: challenge contest sue / claim bring action validity ownership.
compete; non-compete; competitive; competition; competitor: compete competes competing competitive
  competitor / similar.
solicit; solicitation; no-solicit; poach: solicit solicitation entice induce hire employ recruit /
  divert.
disparage; disparagement: disparage disparaging derogatory / statement.
profit sharing; revenue sharing; royalty; commission: royalty royalties percent percentage %
  commission share profit / net sales fee revenue.
price; pricing: price prices pricing / increase cost rate discount.
cost; charge; fee: cost costs fee fees charge charges price / pay rate.
minimum; commitment: minimum least / quantity purchase commitment order.
volume; quantity: volume volumes quantity quantities litres tonnes kilograms kg gallons pieces
  pallets / maximum threshold units.
unlimited: unlimited unrestricted enterprise / perpetual.
perpetual; irrevocable: perpetual irrevocable perpetually / license.
source code; escrow: source escrow / code release.
insurance; insure: insurance insured insure policy / coverage.
audit; inspect; inspection: audit audits inspect inspection examine books / records.
warranty; warranties; guarantee: warrant warrants warranty warranties guarantee / defects period
  months.
guarantor: guarantor guarantee surety / guarantees.
liquidated; penalty: liquidated penalty / damages.
favored; favoured: favored favoured / nation customer.
refusal; first offer; first negotiation: refusal first / offer negotiate match.
beneficiary: beneficiary beneficiaries third-party third / party.
governing law; govern; jurisdiction: governed laws law construed jurisdiction / accordance courts.
dispute; arbitration; mediation: arbitration dispute mediation arbitrator / courts.
employee; employees; staff: employees employee personnel staff representatives / directors
  officers.
third party; third parties; consultants; advisors: representatives consultants agents advisors
  contractors third / parties affiliates.
copy; copies; copying: copy copies reproduce reproduction duplicate / backup.
verbal; verbally; oral; orally: oral orally verbal verbally / discussion disclosed tangible.
written: written writing marked legend / notice.
identified; marked; identify: marked identified designated labelled labeled legend stamped
  identify / writing.
law regulation; compelled; judicial; subpoena: court order subpoena required law regulation
  judicial governmental legally compelled / notify notice.
retain; keep; possession: retain retained keep kept archival backup copies / return destroy.
return; destroy; destruction: return returned destroy destroyed destruction / copies.
reverse engineer; decompile: reverse decompile disassemble disassembly / engineer.
independently; develop: independently develop developed development / similar.
acquire similar; receive similar: received lawfully rightfully obtained source / restriction party
  third.
purpose; purposes: purpose purposes solely use used / only.
confidential; secret: confidential proprietary secret information / confidentiality.
technical: technical business financial commercial / marketing customer.
negotiated; fact agreement; existence: existence fact discussions negotiations / terms
  transaction.
grant right; right confidential: right rights license licence title ownership / property implied.
deposit: deposit / security.
rent: rent rents / month year.
salary; wage; remuneration: salary wages remuneration compensation payroll salaries / pay.
sales; turnover; revenue: revenue revenues sales turnover / income.
income; earnings; profit: income earnings profit loss revenue royalty share / net.
debt; loan; borrow; borrowed; lend: loan lent borrow borrowed borrowing debt / credit.
bounce; bounced: unpaid returned dishonoured bounced / cheque.
treatment; treat; therapy: treatment treatments treated therapy / drug medicine surgery
  management.
symptom; symptoms; sign: symptoms signs symptom / appear include features.
cause; causes; caused: cause causes caused due result / mutation mutations gene.
diagnose; diagnosis: diagnosis diagnosed diagnose test tests / examination.
inherited; inherit; hereditary: inherited autosomal dominant recessive inheritance / pattern.
outlook; prognosis: prognosis outlook / recover survival.
research; trial; trials: research trials studies / clinical.
"""


# "Unless required by applicable law", "shall not be construed as": these stand in every contract,
# and tell nothing of the law that governs it.
_GOVERNING = re.compile(
    r"\b(?:governing|governs?|applicable|which|what)\s+law\b|\blaws?\s+(?:that\s+)?(?:govern|appl)",
    re.IGNORECASE,
)
_BY_LAW = re.compile(
    r"\b(?:required|permitted|prescribed|prohibited|provided|imposed|allowed|available)\s+(?:by|at|under)"
    r"\s+(?:any\s+)?(?:applicable\s+)?laws?\b"
    r"|\bapplicable\s+(?:\w+\s+)?laws?\b(?!\s+(?:is|of|shall)\b)"
    r"|\b(?:with|by|at|in|operation\s+of)\s+(?:all\s+|any\s+)?laws?\b(?!\s+of\b)"
    r"|\blaws?\s+(?:or|and)\s+(?:equity|regulations?)\b|\bconstrued\s+(?:as|to)\b",
    re.IGNORECASE,
)
# A solicitor solicits nothing, who is in charge charges nothing, the last delivery lasts no time,
# and a liquid is not liquidated.
_NOT_MEANT = re.compile(
    r"\bsolicitors?\b|\bin\s+charge\b|\bliquids?\b|\b(?:the|its|his|her|their|our|your|my)\s+last\b",
    re.IGNORECASE,
)
# More words than this drown the question's own.
_MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class Idea:
    """What a question asks about: the stems (desktop.terms) it is ``asked`` by, the words of which
    a passage that answers has one (``needed``), and ``also`` such as it often has."""

    asked: frozenset[str]
    needed: tuple[str, ...]
    also: tuple[str, ...]

    @property
    def needs(self) -> frozenset[str]:
        """The stems of the needed words."""
        return _stems(self.needed)

    @property
    def often(self) -> frozenset[str]:
        """The stems of the further words."""
        return _stems(self.also)


@lru_cache(maxsize=1024)
def _stems(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(content_stems(" ".join(words)))


@lru_cache(maxsize=1)
def _ideas() -> tuple[Idea, ...]:
    made = []
    for entry in _ENTRIES.split(".")[:-1]:
        asked, others = entry.split(":")
        needed, also = (tuple(part.split()) for part in others.split("/"))
        made += [Idea(_stems(tuple(part.split())), needed, also) for part in asked.split(";")]
    return tuple(idea for idea in made if idea.asked)


def ideas(question: str) -> list[Idea]:
    """The ideas that the question's words name."""
    own = frozenset(content_stems(_NOT_MEANT.sub(" ", question)))
    return [idea for idea in _ideas() if idea.asked <= own]


def related(question: str) -> frozenset[str]:
    """The stems that may stand for what the question asks about, without the question's own."""
    words = frozenset(w for idea in ideas(question) for w in idea.needs | _stems(idea.also))
    return words - frozenset(content_stems(question))


def unmet(question: str, texts: Iterable[str]) -> list[Idea]:
    """The ideas of the question of whose needed words none stands in any of the texts."""
    if _GOVERNING.search(question):
        texts = (_BY_LAW.sub(" ", text) for text in texts)
    held = frozenset(stem for text in texts for stem in content_stems(text))
    return [idea for idea in ideas(question) if not idea.needs & held]


def rewritten(asked: str) -> str | None:
    """The question with the words by which its trade calls the same; None if none are known."""
    said = asked.casefold()
    others = [
        word
        for idea in ideas(asked)
        for word in (*idea.needed, *idea.also)
        if word.casefold() not in said
    ]
    if not others:
        return None
    return " ".join([asked, *list(dict.fromkeys(others))[:_MOST_WORDS]])
