"""Whether follow-ups of a conversation reach what they mean, and plain new questions stay as typed.

    python -m tests.bench.follow_ups [--vault DIR] [--show]

Forty pairs of questions over the sample matter, and twenty over documents that were not looked at
while follow-ups were mended. A follow-up reaches its place if one of the first
three quotes stands on the page that holds the words given beside it (without pages: within 600
characters of them); no model is asked. The same follow-ups are asked as first questions too: that
is what resolving them is worth. ``--vault`` keeps the indexed sample; ``--show`` prints the misses.
"""

import argparse
import contextlib
import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.answering.follow_up import understood
from desktop.documents import Citation
from desktop.events import Answered
from desktop.paths import resource_path
from desktop.vault.desk.history import Asked
from desktop.workspace import SAMPLE_MATTER, Workspace

_QUOTES = 3
_NEAR = 600
_PASSPHRASE = "only the invented sample"

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


def main() -> None:
    """Print how many follow-ups reach their place, and how many plain questions are changed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vault", type=Path)
    parser.add_argument("--show", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.vault or Path(temporary) / "vault"
        with contextlib.closing(_opened(folder)) as workspace:
            resolved = [_reached(workspace, pair, show=arguments.show) for pair in PAIRS]
            bare = [_reached_alone(workspace, pair) for pair in PAIRS]
            held = [_reached(workspace, pair, show=arguments.show) for pair in HELD]
            changed = _changed(workspace)
    print(f"follow-ups at their document and page: {sum(resolved)} of {len(PAIRS)}")
    print(f"held out, on other documents:          {sum(held)} of {len(HELD)}")
    print(f"the same asked alone:                  {sum(bare)} of {len(PAIRS)}")
    print(f"plain questions changed:               {len(changed)} of {len(_plain())}")
    for question in changed:
        print(f"    {question}")


def _opened(folder: Path) -> Workspace:
    if Workspace.exists(folder):
        return Workspace.open(folder, passphrase=_PASSPHRASE)
    workspace, _ = Workspace.create(folder, passphrase=_PASSPHRASE, use_keychain=False)
    for _ in workspace.add_sample():
        pass
    return workspace


def _reached(workspace: Workspace, pair: Pair, *, show: bool) -> bool:
    first = _ask(workspace, pair.first)
    then = _ask(workspace, pair.then, first.talk, first.asked)
    is_there = _is_there(workspace, pair, _quotes(then))
    if show and not is_there:
        print(f"missed: {pair.first} | {pair.then} | {then.answer.understood}")
    workspace.forget_talks([first.talk])
    return is_there


def _reached_alone(workspace: Workspace, pair: Pair) -> bool:
    asked = _ask(workspace, pair.then)
    workspace.forget_talks([asked.talk])
    return _is_there(workspace, pair, _quotes(asked))


def _ask(
    workspace: Workspace, question: str, talk: int | None = None, after: int | None = None
) -> Answered:
    events = workspace.ask(question, SAMPLE_MATTER, use_model=False, talk=talk, after=after)
    return next(event for event in events if isinstance(event, Answered))


def _quotes(asked: Answered) -> Sequence[Citation]:
    return (asked.answer.citations or asked.answer.closest)[:_QUOTES]


def _is_there(workspace: Workspace, pair: Pair, quotes: Sequence[Citation]) -> bool:
    document = workspace.find_document(pair.doc, SAMPLE_MATTER)
    text = " ".join(workspace.text(document.id).split("\n"))
    pages = workspace.pages(document.id)
    places = [at for at in range(len(text)) if text.startswith(pair.words, at)]
    if not places:
        raise ValueError(f"{pair.doc} does not say {pair.words!r}")
    meant = {page.number for page in pages for at in places if page.start <= at < page.end}
    return any(
        quote.document_id == document.id
        and (
            quote.page in meant
            if pages
            else any(quote.start - _NEAR <= at <= quote.end + _NEAR for at in places)
        )
        for quote in quotes
    )


def _plain() -> list[str]:
    lines = resource_path("sample", "questions.jsonl").read_text(encoding="utf-8").splitlines()
    return [*(json.loads(line)["question"] for line in lines), *PLAIN]


def _changed(workspace: Workspace) -> list[str]:
    """The plain questions that are not left as they are after some other one."""
    first = _ask(workspace, PAIRS[0].first)
    before: list[Asked] = workspace.talk(first.talk)
    workspace.forget_talks([first.talk])
    return [question for question in _plain() if understood(question, before).changed]


if __name__ == "__main__":
    main()
