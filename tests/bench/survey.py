"""Questions asked of every document: how often found and absent are right, and what a document
costs.

    python -m tests.bench.survey EVAL_FOLDER [--vault DIR] [--only labels,law,speed,memory]

The labels are those of eval-dev: one question for each kind of clause, asked of all documents of a
set, judged where a document has a label for the kind. "law" asks for each law that a document's
own governing-law sentence names, found by a regular expression.
"""

import argparse
import contextlib
import json
import re
import resource
import statistics
import tempfile
import time
from collections import Counter
from pathlib import Path

from desktop.documents import Answer, FindingState
from desktop.events import Answered, DocumentAsked
from desktop.workspace import Workspace
from tests.bench import retrieval
from tests.unit.answering.survey_support import FILLER, MATTER, NOTICE, events
from tests.unit.vault_support import open_library, store

QUESTIONS: dict[str, dict[str, str]] = {
    "cuad": {
        "Cap On Liability": "Which of these agreements contain a cap on liability?",
        "Uncapped Liability": "Which of these agreements leave a party's liability uncapped?",
        "Exclusivity": "Which contracts grant exclusivity?",
        "License Grant": "Which agreements grant a license?",
        "Post-Termination Services": (
            "Which agreements oblige a party to provide services after termination?"
        ),
        "Revenue/Profit Sharing": "Which agreements provide for revenue or profit sharing?",
        "Anti-Assignment": "Which contracts restrict assignment?",
        "Renewal Term": "Which agreements have a renewal term?",
        "Governing Law": "What is the governing law of each agreement?",
        "Audit Rights": "Which contracts give a party the right to audit?",
        "Non-Transferable License": "Which agreements grant a license that is non-transferable?",
        "No-Solicit Of Customers": "Which contracts prevent the solicitation of customers?",
        "Change Of Control": "Which contracts deal with a change of control?",
        "Warranty Duration": "Which agreements state the duration of a warranty?",
        "Ip Ownership Assignment": (
            "Which agreements assign the ownership of intellectual property?"
        ),
        "Affiliate License-Licensee": (
            "Which agreements give the licensee's affiliates licensing rights?"
        ),
        "Affiliate License-Licensor": (
            "Which agreements include a license from the licensor's affiliates?"
        ),
        "Expiration Date": "What is the expiration date of each contract?",
        "Insurance": "Which contracts require insurance?",
        "Non-Compete": "Which contracts contain a non-compete clause?",
        "Joint Ip Ownership": (
            "Which agreements provide for joint ownership of intellectual property?"
        ),
        "Price Restrictions": "Which contracts restrict or control prices?",
        "Unlimited/All-You-Can-Eat-License": "Which agreements grant an unlimited license?",
        "Termination For Convenience": "Which contracts can be terminated for convenience?",
        "Volume Restriction": "Which contracts contain volume restrictions?",
        "Covenant Not To Sue": "Which agreements contain a covenant not to sue?",
        "Notice Period To Terminate Renewal": (
            "Which agreements state a notice period to terminate renewal?"
        ),
        "Rofr/Rofo/Rofn": (
            "Which contracts include a right of first refusal, first offer or first negotiation?"
        ),
        "Competitive Restriction Exception": (
            "Which agreements make exceptions to competitive restrictions?"
        ),
    },
    "contractnli": {
        "None-inclusion of non-technical information": (
            "Which NDAs limit confidential information to technical information?"
        ),
        "Explicit identification": (
            "Which NDAs require confidential information to be marked or identified?"
        ),
        "Limited use": "Which NDAs limit the use of confidential information to a purpose?",
        "Sharing with employees": (
            "Which NDAs allow sharing confidential information with employees?"
        ),
        "No licensing": (
            "Which NDAs say that no license or right to confidential information is granted?"
        ),
        "Notice on compelled disclosure": (
            "Which NDAs require notice when disclosure is compelled by law?"
        ),
        "Survival of obligations": "Which NDAs have obligations that survive termination?",
        "Permissible post-agreement possession": (
            "Which NDAs allow retaining confidential information after return or destruction?"
        ),
        "No solicitation": "Which NDAs forbid the solicitation of employees?",
        "Permissible copy": "Which NDAs allow copies of confidential information?",
        "Permissible acquirement of similar information": (
            "Which NDAs allow receiving similar information from a third party?"
        ),
        "Confidentiality of Agreement": "Which NDAs forbid disclosing that the agreement exists?",
        "No reverse engineering": "Which NDAs forbid reverse engineering?",
        "Return of confidential information": (
            "Which NDAs require return or destruction of confidential information?"
        ),
        "Inclusion of verbally conveyed information": (
            "Which NDAs cover information disclosed orally?"
        ),
        "Sharing with third-parties": (
            "Which NDAs allow sharing confidential information with consultants or"
            " other third parties?"
        ),
        "Permissible development of similar information": (
            "Which NDAs allow independent development of similar information?"
        ),
    },
}


_LAW = re.compile(
    r"govern\w+[^.;]{0,160}?\blaws?\s+of\s+(?:the\s+)?(?:(?:State|Commonwealth|Province)\s+of\s+)?"
    r"(?P<law>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)"
)
_SHORT, _MANY = 40, 1000


def main() -> None:
    """Run the parts that are asked for, print one line each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--vault", type=Path)
    parser.add_argument("--only", default="labels,law,speed,memory")
    arguments = parser.parse_args()
    parts = {"labels": _labels, "law": _law, "speed": _speed, "memory": _memory}
    with contextlib.ExitStack() as stack:
        folder = arguments.vault or Path(stack.enter_context(tempfile.TemporaryDirectory())) / "v"
        workspace = stack.enter_context(contextlib.closing(retrieval._open(folder)))
        workspace.warm()
        for name in arguments.only.split(","):
            parts[name](workspace, arguments.folder)


def _asked(workspace: Workspace, question: str, matter: str) -> tuple[Answer, list[float]]:
    """The answer, and the seconds of each document."""
    seconds: list[float] = []
    last = time.perf_counter()
    for event in workspace.ask(question, matter, use_model=False):
        if isinstance(event, DocumentAsked):
            seconds.append(time.perf_counter() - last)
            last = time.perf_counter()
        elif isinstance(event, Answered):
            return event.answer, seconds
    raise AssertionError("no answer")


def _labels(workspace: Workspace, folder: Path) -> None:
    for name, questions in QUESTIONS.items():
        retrieval._index(workspace, folder / name / "docs", name)
        gold: dict[str, dict[str, bool]] = {}
        for line in (folder / name / "qa.jsonl").read_text("utf-8").splitlines():
            record = json.loads(line)
            doc = Path(record["docs"][0]).name
            gold.setdefault(record["kind"], {})[doc] = not record.get("unanswerable")
        counts: Counter[str] = Counter()
        seconds: list[float] = []
        for kind, question in questions.items():
            answer, took = _asked(workspace, question, name)
            seconds += took
            for finding in answer.findings:
                wanted = gold.get(kind, {}).get(Path(finding.doc).name)
                if wanted is not None:
                    counts[_judged(finding.state is FindingState.FOUND, wanted)] += 1
        _print(name, len(questions), counts, seconds)


def _judged(found: bool, wanted: bool) -> str:
    return f"{'' if found == wanted else 'wrongly '}{'found' if found else 'absent'}"


def _print(name: str, questions: int, counts: Counter[str], seconds: list[float]) -> None:
    found, false = counts["found"], counts["wrongly found"]
    absent, missed = counts["absent"], counts["wrongly absent"]
    print(
        f"{name}: {questions} questions; found: precision {found}/{found + false},"
        f" recall {found}/{found + missed}; absent: precision {absent}/{absent + missed},"
        f" recall {absent}/{absent + false};"
        f" {statistics.mean(seconds):.3f} s a document (median {statistics.median(seconds):.3f})",
        flush=True,
    )


def _law(workspace: Workspace, folder: Path) -> None:
    del folder
    for name in QUESTIONS:
        laws: dict[str, str] = {}
        for document in workspace.documents(name):
            match = _LAW.search(" ".join(workspace.text(document.id).split()))
            if match is not None:
                laws[document.path] = match["law"]
        counts: Counter[str] = Counter()
        seconds: list[float] = []
        for law in sorted(set(laws.values())):
            question = f"Which of these agreements are governed by the law of {law}?"
            answer, took = _asked(workspace, question, name)
            seconds += took
            for finding in answer.findings:
                if finding.doc in laws:
                    found = finding.state is FindingState.FOUND
                    counts[_judged(found, laws[finding.doc] == law)] += 1
        _print(f"{name}, laws", len(set(laws.values())), counts, seconds)


def _speed(workspace: Workspace, folder: Path) -> None:
    """Forty documents of a page or two, the second time that they are asked."""
    pages = sorted((folder / "medquad" / "docs").iterdir())[:_SHORT]
    for page in pages:
        for _ in workspace.add([page], workspace.ensure_matter("short")):
            pass
    for _ in range(2):
        began, spent = time.perf_counter(), time.process_time()
        answer, seconds = _asked(workspace, "Which documents say how it is inherited?", "short")
        print(
            f"{len(seconds)} short documents: {time.perf_counter() - began:.2f} s,"
            f" {time.process_time() - spent:.2f} s of this process's time,"
            f" {answer.coverage.in_full} read in full",
            flush=True,
        )


def _memory(workspace: Workspace, folder: Path) -> None:
    """A thousand small documents, by words alone: what this process holds more after the last than
    after the first hundred."""
    del workspace, folder
    with tempfile.TemporaryDirectory() as made, open_library(Path(made)) as library:
        library.add_matter(MATTER)
        for number in range(_MANY):
            said = (FILLER, NOTICE.format(f"{number} ({number})"), f"{FILLER} Number {number}.")
            store(library, MATTER, f"/{number}.txt", *said)
        began, early, taken = time.process_time(), 0, 0
        for event in events(library, "What is the notice period in each agreement?"):
            if isinstance(event, DocumentAsked):
                taken = event.done
                if taken == _MANY // 10:
                    early = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        late = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(
            f"{taken} documents: {time.process_time() - began:.1f} s of processor time,"
            f" {(late - early) / 1024:.1f} MB more at the peak than after {_MANY // 10}",
            flush=True,
        )


if __name__ == "__main__":
    main()
