"""Words of the trades that mean the same: what a question calls by one, a clause calls by another.

A question asks whether the tenant may "sublet"; the lease says "underlet". The entries are common
knowledge of contracts, accounts and medicine, not taken from any document; each maps the words that
a question may use (all of an entry's parts, in any form) to words that the passages may use.
"""

from functools import lru_cache

from desktop.terms import content_stems

# "asked words; asked words: related words." All the words before a semicolon must stand in the
# question.
_ENTRIES = """
sublet; underlet; sublease; underlease: sublet underlet sublease underlease subletting
  underletting.
assign; assignment; anti-assignment; transfer; delegate: assign assigns assignment transfer
  delegate successors consent.
change control; takeover: control merger merge acquisition acquire majority ownership
  consolidation.
expiration; expire; expiry; end; ends: expire expires expiration terminate term until continue
  effect years period.
duration; last; long; term: term period years months continue commence effect expire remain force.
renew; renewal; extend; extension: renew renewal extend extended successive automatically
  additional.
notice terminate; notice end; terminate; cancel; break: terminate termination notice days written
  prior break cause.
convenience; without cause; without reason: terminate termination notice days reason cause
  convenience.
after termination; post-termination; survive; survival: upon termination following after survive
  survives survival continue thereafter expiration.
cap liability; ceiling; limit liability; limitation liability; damages; uncapped: liable liability
  exceed aggregate event consequential indirect incidental punitive damages limitation.
indemnity; indemnify: indemnify indemnification harmless defend losses claims.
exclusive; exclusivity; exclusively: exclusive exclusively exclusivity sole solely.
license; licence; licensed; licensing: license licence grant grants granted licensed sublicense
  right royalty.
non-transferable; transferable: non-transferable nontransferable transferable sublicense transfer.
affiliate: affiliate affiliates subsidiary subsidiaries.
intellectual property; ownership; owns: own owns owned ownership title interest property vest
  rights intellectual patent copyright.
joint; jointly: joint jointly co-own.
covenant sue: challenge contest sue claim bring action validity ownership.
compete; non-compete; competitive; competition; competitor: compete competes competing competitive
  competitor similar.
solicit; solicitation; no-solicit; poach: solicit solicitation entice induce hire employ recruit
  divert.
disparage; disparagement: disparage disparaging derogatory.
profit sharing; revenue; profit; royalty; commission: royalty royalties percent percentage
  commission share net sales fee revenue profit.
price; pricing; cost; charge; fee: price prices pricing fee fees charge charges increase cost
  rate.
minimum; commitment; volume: minimum quantity quantities volume purchase commitment order
  threshold.
unlimited; all-you-can-eat: unlimited all-you-can-eat perpetual unrestricted enterprise.
perpetual; irrevocable: perpetual irrevocable perpetually.
source code; escrow: source code escrow release.
insurance; insure: insurance insured insure policy coverage.
audit; inspect; inspection: audit audits inspect inspection books records examine.
warranty; warranties; guarantee: warrant warrants warranty warranties guarantee defects period
  months.
guarantor: guarantor guarantee surety.
liquidated; penalty: liquidated damages penalty.
favored; favoured: favored favoured nation customer.
refusal; offer; negotiation: refusal first offer negotiate negotiation match.
beneficiary; third-party: third party beneficiary.
law govern; governing law; jurisdiction: governed laws law construed jurisdiction accordance
  courts.
dispute; arbitration; mediation: arbitration dispute mediation arbitrator courts.
employee; employees; staff: employees employee personnel staff representatives directors officers.
third party; third parties; consultants; advisors: representatives consultants agents advisors
  contractors third parties affiliates.
copy; copies; copying: copy copies reproduce reproduction duplicate.
verbal; verbally; oral; orally: oral orally verbal verbally discussion disclosed writing tangible.
written; identified; marked; identify: marked identified designated labelled labeled legend
  stamped writing.
law regulation; compelled; court; judicial; subpoena: court order subpoena required law regulation
  judicial governmental legally compelled notify notice.
retain; keep; possession: retain retained keep archival copies backup return destroy.
return; destroy; destruction: return returned destroy destroyed destruction.
reverse engineer; decompile: reverse engineer decompile disassemble disassembly.
independently; develop: independently develop developed development.
acquire similar; receive similar: received lawfully rightfully obtained source restriction party
  third.
purpose; purposes: purpose purposes solely use used.
confidential; secret: confidential proprietary secret information confidentiality.
technical: technical business financial commercial marketing customer.
negotiated; fact agreement; existence: existence fact discussions negotiations terms transaction.
grant right; right confidential: right rights license licence title ownership property implied.
deposit: deposit security.
rent: rent rents.
salary; pay; wage; remuneration: salary wages remuneration compensation pay payroll.
sales; turnover; revenue: revenue revenues sales turnover income.
income; earnings; profit: income earnings profit loss.
debt; loan; borrow; borrowed; lend: loan lent borrow borrowed borrowing debt credit.
bounce; bounced: unpaid returned dishonoured cheque.
cheque; check: cheque check.
treatment; treat; therapy: treatment treatments treated therapy drug medicine surgery management.
symptom; symptoms; sign: symptoms signs appear include features.
cause; causes; caused: cause causes caused mutation mutations due result gene.
diagnose; diagnosis; test: diagnosis diagnosed diagnose test tests examination.
inherited; inherit; hereditary: inherited autosomal pattern dominant recessive inheritance.
prevent; prevention: prevent prevention prevented avoid vaccine.
outlook; prognosis: prognosis outlook recover survival.
risk: risk factors increase.
research; trial; trials: research trials studies clinical.
"""


@lru_cache(maxsize=1)
def _entries() -> tuple[tuple[frozenset[str], tuple[str, ...]], ...]:
    made = []
    for entry in _ENTRIES.split(".")[:-1]:
        asked, others = entry.split(":")
        words = tuple(dict.fromkeys(content_stems(others)))
        made += [(frozenset(content_stems(part)), words) for part in asked.split(";")]
    return tuple((asked, words) for asked, words in made if asked)


def related(question: str) -> frozenset[str]:
    """The stems (desktop.terms) that may stand for what the question asks about, without the
    question's own."""
    own = frozenset(content_stems(question))
    return frozenset(w for asked, words in _entries() if asked <= own for w in words) - own
