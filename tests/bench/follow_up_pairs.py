"""Questions about the sample matter and what somebody asks next; and plain new questions."""

from dataclasses import dataclass

_LEASE = "lease-unit-4-larkspur-yard.pdf"
_SUPPLY = "supply-agreement.pdf"
_SECOND = "supply-agreement-amendment-2.pdf"
_MINUTES = "board-minutes-2025-04-29.txt"
_MAIL = "email-late-deliveries.txt"


@dataclass(frozen=True, slots=True)
class Pair:
    """A question, what follows it, and the words of a document that the second is after."""

    first: str
    then: str
    doc: str
    words: str


PAIRS = (
    Pair("What is the annual rent of Unit 4?", "And the deposit?", _LEASE, "£24,125"),
    Pair(
        "What is the annual rent of Unit 4?", "When is it paid?", _LEASE, "four equal instalments"
    ),
    Pair(
        "What is the annual rent of Unit 4?", "Is it reviewed?", _LEASE, "open market rent agreed"
    ),
    Pair("What is the deposit under the lease?", "When is it repaid?", _LEASE, "repay the balance"),
    Pair(
        "What is the deposit under the lease?", "And the permitted use?", _LEASE, "light industrial"
    ),
    Pair("What does clause 7 of the lease say?", "What about clause 6?", _LEASE, "18.6 per cent"),
    Pair("What does clause 4 of the lease say?", "And clause 12?", _LEASE, "nine months’ written"),
    Pair(
        "May the tenant underlet a part of Unit 4?", "And the whole?", _LEASE, "underlet the whole"
    ),
    Pair(
        "What must the tenant of Unit 4 insure?",
        "And the landlord?",
        _LEASE,
        "shall insure the Esta",
    ),
    Pair(
        "What is the term of the lease of Unit 4?", "Can it be ended early?", _LEASE, "nine months’"
    ),
    Pair(
        "What interest is due on late rent?",
        "And on late invoices of Vandermoor?",
        _SUPPLY,
        "interest",
    ),
    Pair("How often must the tenant decorate Unit 4?", "With how many coats?", _LEASE, "two coats"),
    Pair(
        "What is the service charge cap of Unit 4?",
        "How does it rise?",
        _LEASE,
        "three per cent (3%)",
    ),
    Pair(
        "How long is the initial term of the supply agreement?",
        "How is it extended?",
        _SUPPLY,
        "further periods of twelve months",
    ),
    Pair(
        "What is the initial term of the supply agreement?",
        "And the safety stock?",
        _SUPPLY,
        "six weeks of average",
    ),
    Pair(
        "What share of castings must the buyer order?",
        "When is that suspended?",
        _SUPPLY,
        "obligation is suspended",
    ),
    Pair(
        "What capacity must the supplier keep?",
        "And if it can't meet a forecast?",
        _SUPPLY,
        "within two Business Days, stating",
    ),
    Pair(
        "When must the supplier acknowledge an order?",
        "And when does the buyer give a forecast?",
        _SUPPLY,
        "fifth Business Day",
    ),
    Pair(
        "What is the liability cap in the supply agreement?",
        "And the insurance?",
        _SUPPLY,
        "£5,000,000 for each claim",
    ),
    Pair(
        "How much notice is needed for a routine audit of the foundry?",
        "And for termination?",
        _SUPPLY,
        "ninety (90) days",
    ),
    Pair(
        "What does clause 17 of the supply agreement say?",
        "How about clause 18?",
        _SUPPLY,
        "£5,000,000 for each claim",
    ),
    Pair(
        "What does clause 5 of the supply agreement say?",
        "and clause 4.3?",
        _SUPPLY,
        "one hundred and twenty per cent",
    ),
    Pair(
        "What does the supply agreement say about force majeure?",
        "And about termination?",
        _SUPPLY,
        "ninety (90) days",
    ),
    Pair(
        "How much notice to terminate does the supply agreement ask for?",
        "And since Amendment No. 2?",
        _SECOND,
        "one hundred and eighty (180)",
    ),
    Pair(
        "What does Amendment No. 2 do to the safety stock?",
        "And to service credits?",
        _SECOND,
        "two per cent",
    ),
    Pair(
        "What does Amendment No. 2 do to the safety stock?",
        "By when must it be reached?",
        _SECOND,
        "31 August 2025",
    ),
    Pair("What rebate does Amendment No. 2 give?", "For how many pieces?", _SECOND, "9,000 pieces"),
    Pair(
        "Which furnaces are relined under Amendment No. 2?", "By when?", _SECOND, "31 October 2025"
    ),
    Pair("When did furnace no. 2 fail?", "When was it lit again?", _MAIL, "lit again on 14 April"),
    Pair(
        "What credit does Vandermoor offer for the late order?",
        "Why?",
        _MAIL,
        "gesture of goodwill",
    ),
    Pair(
        "How many CR-210 were cast by 25 April?", "And CR-340?", _MAIL, "all cast, X-ray on Monday"
    ),
    Pair(
        "Who chaired the board meeting of 29 April 2025?",
        "Who was in attendance?",
        _MINUTES,
        "Ottoline Marr",
    ),
    Pair(
        "What was the turnover reported to the board?",
        "And the profit before tax?",
        _MINUTES,
        "£412,700",
    ),
    Pair(
        "How did Mr Garside-Holt break his wrist?",
        "Was it reported?",
        _MINUTES,
        "reported to the enforcing",
    ),
    Pair(
        "May the finance director settle Mr Garside-Holt's claim?",
        "Up to how much?",
        _MINUTES,
        "does not exceed £25,000",
    ),
    Pair(
        "How many blanks did the board hear were X-rayed?",
        "How many of them were rejected?",
        _MINUTES,
        "29 of those",
    ),
    Pair(
        "What antibiotic was Mr Garside-Holt given?",
        "Why not penicillin?",
        "discharge-summary-garside-holt.pdf",
        "penicillin",
    ),
    Pair(
        "When is Mr Garside-Holt due in the fracture clinic?",
        "When may he restart ramipril?",
        "discharge-summary-garside-holt.pdf",
        "Restart at 2.5 mg",
    ),
    Pair("What is the total of invoice VC-20417?", "And the VAT?", "invoice-VC-20417.pdf", "VAT"),
    Pair(
        "What do the solicitors demand in the letter before action?",
        "Within how long is that?",
        "letter-before-action-vandermoor.pdf",
        "within twenty-one days",
    ),
)

_NDA = "mutual-nda-zephyrine.docx"
_ENGAGEMENT = "engagement-letter-hartsmere-lowe.docx"
_LABORATORY = "laboratory-report-garside-holt.pdf"
_REFERRAL = "referral-letter-hand-unit.docx"

# On documents that none of the forty is of. When they were first asked 14 of 20 reached their
# place; since then "To whom?" and "And Mr Dreyfus-Webb?" were seen to.
HELD = (
    Pair(
        "Who are the parties of the NDA with Zephyrine?",
        "How long do their duties last?",
        _NDA,
        "continue for five years",
    ),
    Pair(
        "What is the Permitted Purpose in the NDA?",
        "And the Project Team?",
        _NDA,
        "being no more than eight",
    ),
    Pair(
        "By when must a breach of the NDA with Zephyrine be notified?",
        "To whom?",
        _NDA,
        "shall notify the Discloser",
    ),
    Pair(
        "Until when may Quillhaven and Zephyrine exchange Confidential Information?",
        "Can it be ended sooner?",
        _NDA,
        "one month’s written notice",
    ),
    Pair(
        "What does clause 2 of the NDA with Zephyrine say?",
        "And clause 5?",
        _NDA,
        "return or destroy all",
    ),
    Pair(
        "Must the Recipient return Confidential Information under the NDA?",
        "May it keep a copy?",
        _NDA,
        "keep one copy in the custody",
    ),
    Pair(
        "Does the NDA with Zephyrine forbid hiring the other's staff?",
        "For how long?",
        _NDA,
        "for twelve months after it ends",
    ),
    Pair(
        "What hourly rate does Ms Achterberg charge?",
        "And Mr Dreyfus-Webb?",
        _ENGAGEMENT,
        "£240 for Mr Dreyfus-Webb",
    ),
    Pair(
        "What is the estimate of Hartsmere & Lowe up to a mediation?",
        "Is it a fixed price?",
        _ENGAGEMENT,
        "It is not a fixed price",
    ),
    Pair(
        "How much must Quillhaven pay on account to Hartsmere & Lowe?",
        "When are bills due?",
        _ENGAGEMENT,
        "due within fourteen days",
    ),
    Pair(
        "What is the liability cap in the engagement letter?",
        "And for fraud?",
        _ENGAGEMENT,
        "Nothing limits our liability for fraud",
    ),
    Pair(
        "How long do Hartsmere & Lowe store their file?",
        "And wills?",
        _ENGAGEMENT,
        "Wills and deeds are kept",
    ),
    Pair(
        "May Quillhaven end the engagement of Hartsmere & Lowe?",
        "And the solicitors?",
        _ENGAGEMENT,
        "only for good reason",
    ),
    Pair(
        "What did the laboratory report find for ferritin?",
        "And for creatinine?",
        _LABORATORY,
        "Creatinine",
    ),
    Pair(
        "When was Mr Garside-Holt's serum collected?",
        "And reported?",
        _LABORATORY,
        "22 March 2025",
    ),
    Pair(
        "Was the alkaline phosphatase of Mr Garside-Holt raised?",
        "Why?",
        _LABORATORY,
        "usual while a fracture heals",
    ),
    Pair(
        "Who wrote the referral letter to the hand unit?",
        "When was it sent?",
        _REFERRAL,
        "6 June 2025",
    ),
    Pair(
        "What grip strength has Mr Garside-Holt's left hand?",
        "And the right one?",
        _REFERRAL,
        "42 kg",
    ),
    Pair(
        "What dose of ramipril does the referral letter give?",
        "Since when?",
        _REFERRAL,
        "restarted on 2 April",
    ),
    Pair(
        "Was a steroid injected into Mr Garside-Holt's wrist?",
        "Why not?",
        _REFERRAL,
        "in view of his diabetes",
    ),
)

# With the thirty questions of the sample these are forty that stand for themselves.
PLAIN = (
    "Who signed the supply agreement for Vandermoor?",
    "What is the registered office of Quillhaven Instruments Limited?",
    "Does the lease say that the landlord must insure the Estate?",
    "Which board member declared that his brother-in-law works for Pellworth Estates?",
    "Is it true that the deposit is £24,125?",
    "What happens to tooling when the supply agreement ends?",
    "When was the loading platform of machine 7 inspected?",
    "List the parties and their company numbers.",
    "Why was the guard rail removed?",
    "How long must personnel files be kept under the retention policy?",
)
