"""Answers of every kind over the fake workspace's documents, all invented."""

from collections.abc import Sequence

from desktop.documents import (
    Answer,
    AnswerKind,
    AnswerStatus,
    Citation,
    Claim,
    Computation,
    Coverage,
    Finding,
    FindingState,
    Operand,
    Unreadable,
)

_FOLDER = "/home/nora/Clients/Harbour Lane"
_COVERAGE = Coverage(
    11,
    (Unreadable(f"{_FOLDER}/Insurance schedule.pdf", "It has a password."),),
    in_full=3,
    weak=(Unreadable(f"{_FOLDER}/Survey with photographs.pdf", "Pages 3 and 4: 61 %."),),
)


def quoted(citations: Sequence[Citation]) -> Answer:
    """The clause itself, without a model."""
    text = f"“{citations[0].quote}” [1]"
    return Answer(
        "How can the lease be ended?", text, AnswerStatus.SUPPORTED, tuple(citations),
        coverage=_COVERAGE, kind=AnswerKind.QUOTED, seconds={"search": 0.05, "total": 0.05},
    )  # fmt: skip


def struck(citations: Sequence[Citation]) -> Answer:
    """A written answer of which a sentence was struck out and a figure is doubtful."""
    text = (
        "Either party may end the lease with ninety days' notice [1]. The tenant may sublet without"
        " asking [2]. The deposit is EUR 8,000."
    )
    start = text.index("The tenant")
    end = text.index(" The deposit")
    doubtful = text.index("EUR 8,000")
    return Answer(
        "May the tenant sublet?", text, AnswerStatus.PARTIAL, tuple(citations),
        (
            Claim(start, end, "The quote does not say that the tenant may.", struck=True),
            Claim(doubtful, doubtful + 9, "No source says this amount."),
        ),
        _COVERAGE, "Qwen2.5 Coder 1.5B Instruct", {"search": 0.04, "model": 3.1, "total": 3.2},
    )  # fmt: skip


def computed(citations: Sequence[Citation]) -> Answer:
    """A sum that code made of two cited figures."""
    return Answer(
        "What is the rent of a year?", "The rent of twelve months is EUR 29,400 [2].",
        AnswerStatus.SUPPORTED, tuple(citations), coverage=_COVERAGE, kind=AnswerKind.COMPUTED,
        computation=Computation(
            "'Rent account'!B12 × months",
            (Operand("'Rent account'!B12", "EUR 2,450", 2), Operand("months", "12", 0)),
            "EUR 29,400",
        ),
        seconds={"search": 0.04, "total": 0.06},
    )  # fmt: skip


def not_found(citations: Sequence[Citation]) -> Answer:
    """Nothing answers; what was looked for, and what stands nearest."""
    return Answer(
        "Who repairs the lift?", "This is not in these documents.", AnswerStatus.NOT_FOUND,
        coverage=_COVERAGE, looked_for=("who repairs the lift", "lift elevator maintenance repair"),
        closest=tuple(citations), seconds={"search": 0.09, "total": 0.1},
    )  # fmt: skip


def surveyed(citations: Sequence[Citation], documents: int = 24) -> Answer:
    """Every document asked: some say it, most do not, some can't be read."""
    findings = []
    for number in range(1, documents + 1):
        doc = f"{_FOLDER}/Disclosure/Agreement {number:03} with Tidewater Books Ltd.pdf"
        if number % 3 == 1:
            said = citations[(number // 3) % len(citations)]
            findings.append(
                Finding(said.document_id, doc, FindingState.FOUND, said.quote, (said.n,))
            )
        elif number % 11 == 0:
            findings.append(
                Finding(number, doc, FindingState.UNREADABLE, "The file has a password.")
            )
        else:
            findings.append(
                Finding(number, doc, FindingState.ABSENT, "It says nothing about ending it.")
            )
    found = sum(1 for each in findings if each.state is FindingState.FOUND)
    return Answer(
        "Which agreements can be ended early?",
        f"{found} of {documents} documents say so; the table has what each says.",
        AnswerStatus.SUPPORTED, tuple(citations), coverage=_COVERAGE, kind=AnswerKind.SURVEYED,
        findings=tuple(findings), seconds={"search": 0.2, "total": 12.0},
    )  # fmt: skip
