"""Answers with every text that the program itself says, as the rooms below the window make them."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.answering import wording
from desktop.close_clauses import CLOSE
from desktop.documents import (
    Answer,
    AnswerKind,
    AnswerStatus,
    Citation,
    Computation,
    Finding,
    FindingState,
    Operand,
)

# What documents and the model say stands in capitals here: whatever else is left in small letters
# was not said in the window's language.
FIRST = Citation(1, 1, "/A/ONE.PDF", 1, 0, 11, "FIRST WORDS")
SECOND = Citation(2, 2, "/A/TWO.PDF", 1, 0, 12, "SECOND WORDS")
THIRD = Citation(3, 3, "/A/NOTE.PDF", 1, 0, 11, "THIRD WORDS")
ALL = (FIRST, SECOND, THIRD)


def quoted(text: str, citations: tuple[Citation, ...] = ALL) -> Answer:
    return Answer("Q", text, AnswerStatus.PARTIAL, citations, kind=AnswerKind.QUOTED)


def surveyed(*lines: str, findings: tuple[Finding, ...] = ()) -> Answer:
    text = "\n".join(lines)
    kind = AnswerKind.SURVEYED
    return Answer("Q", text, AnswerStatus.PARTIAL, ALL, kind=kind, findings=findings)


def computed(text: str, expression: str = "A", result: str = "1", *operands: str) -> Answer:
    made = Computation(expression, tuple(Operand(o, o, 1) for o in operands), result)
    kind = AnswerKind.COMPUTED
    return Answer("Q", f"{text} [1]", AnswerStatus.SUPPORTED, ALL, kind=kind, computation=made)


def of_clauses() -> Iterator[Answer]:
    clause = f"{wording.DOCUMENTS_SAY} “FIRST WORDS” [1]"
    for why in (wording.YES, wording.NO_MODEL, wording.NOT_CARRIED, wording.UNCITED):
        yield quoted(f"{why} {clause}{CLOSE}“ROW | 1” {wording.UNDER} “HEAD” [2] [3]")
        yield quoted(f"{why} {clause} Close to it: [2] [3]")
    yield quoted(f"{wording.DOCUMENTS_SAY} “ROW | 1” {wording.UNDER} “HEAD” [1]")
    for nothing in (wording.NOT_FOUND, wording.NOTHING_READ, wording.NO_DOCUMENTS):
        yield quoted(nothing, ())
    yield quoted(f"{wording.STOPPED_BEFORE} {wording.FOUND_BY_THEN} [1] [2]")
    for asked, other in zip(wording.LANGUAGES, wording.LANGUAGES[::-1], strict=True):
        yield quoted(f"{wording.NOT_PUT.format(asked, other)} {wording.NEAREST} [1] [2]")
    for what in (wording.CLAUSE.format("25.1"), wording.THIS_FIGURE):
        for between in ("\n\n", " "):
            head = f"{wording.CHANGES.format('ONE.PDF', what)} “FIRST WORDS” [1]"
            yield quoted(
                f"{head}{between}{wording.BEFORE_THAT} {wording.DOCUMENTS_SAY} “SECOND WORDS” [2]"
            )
            written = quoted(f"{head}{between}{wording.BEFORE_THAT} MODEL WORDS [2].{CLOSE}[3]")
            yield replace(written, kind=AnswerKind.WRITTEN, model="m")
    for between in ("\n\n", " "):
        other_sum = f"{between}{wording.OTHER_AMOUNT.format('NOTE.PDF', 'VC-1')} “THIRD WORDS” [3]"
        yield replace(
            quoted(f"IT IS £5 [1].{CLOSE}[2]{other_sum}"), kind=AnswerKind.WRITTEN, model="m"
        )
        total = computed(f"{wording.TOTAL} ROW, 2019: 1 + 2 = 3")
        yield replace(total, text=f"{total.text}{other_sum}")


def of_surveys() -> Iterator[Answer]:
    for text in (
        *(wording.STOPPED_AFTER, wording.STOPPED_AFTER_ONE, wording.NONE_READ, wording.LACKING),
        *(wording.LACKING_ONE, wording.NONE_SAYS, wording.NONE_SAYS_ONE, wording.SAY_SO),
        *(wording.SAY_IT, wording.SAYS_SO, wording.SAYS_THIS, wording.ONLY_SAYS_SO),
        *(wording.ONLY_SAYS_IT, wording.SAY_ELSE, wording.SAYS_ELSE, wording.NO_SUM),
        *(wording.SILENT, wording.SILENT_ONE, wording.UNREAD, wording.UNREAD_ONE),
        wording.NOT_WHOLE,
    ):
        yield surveyed(text.format(3, 5))
    yield surveyed(f"{wording.LACKING.format(3, 5)} {wording.OTHERS_SAY}")
    yield surveyed(f"{wording.SAME_FIGURE} 2 X 90 DAYS".replace("X", "×"))
    yield surveyed(f"• {wording.MORE_ROWS.format(40)}")
    for state, text in (
        (FindingState.ABSENT, wording.NOT_SAID),
        (FindingState.ABSENT, wording.NOT_FOUND_IN_IT),
        (FindingState.ABSENT, wording.NO_PARTIES),
        (FindingState.ABSENT, f"{wording.OTHERWISE} “FIRST WORDS”"),
        (FindingState.UNREADABLE, wording.GONE),
    ):
        finding = Finding(1, "/A/ONE.PDF", state, text, (1,))
        yield surveyed(f"• ONE.PDF: {text} [1]", findings=(finding,))


def of_sums() -> Iterator[Answer]:
    total, average, no_period = wording.TOTAL, wording.AVERAGE, wording.NO_PERIOD
    highest, lowest = wording.HIGHEST.format("SUM", 3), wording.LOWEST.format("SUM", 3)
    above, below = wording.ABOVE.format("£5 billion"), wording.BELOW.format("5%")
    two = ("A, 2019", "B, 2019")
    yield computed(f"{total} ROW, 1 row: 5 = 5", "total(A)", "5")
    yield computed(f"{average} ROW, 12 rows: 5", "average(A; B)", "−721 thousand")
    yield computed(f"{total} ROW (X), 12 rows, 3 of them blank: 5 = 721 million")
    yield computed(f"{wording.ROWS_COUNTED} (X): 12 {wording.HIDDEN}", "count of 12 rows", "12")
    yield computed(f"{wording.HIGHEST_OF.format(3)} A, 2019: 5 and B, 2019: 5", "A", "1", *two)
    yield computed(f"{wording.LOWEST_OF.format(3)} A: 5 (£, in thousands)")
    yield computed(f"{highest} £5, {wording.IN} “A · 5”", "max of 3 rows", "£5")
    yield computed(f"{lowest} £5, {wording.IN} “A · 5”", "min of 3 rows", "£5")
    years = "2018 and 2019"
    yield computed(f"ROW {wording.HIGHEST_IN} {years} (2018: 5)", "max(A; B)", years)
    yield computed(f"ROW {wording.LOWEST_IN} 2018 (2018: 5 (in millions))")
    yield computed(f"ROW {above} 2018 (2018: 5 (in billions))")
    yield computed(f"ROW {below} {no_period} (2018: 5)", "A < 5%", no_period)
    points = "1 percentage points"
    change = f"ROW, 2018 {wording.TO} 2019: 5 − 4 = {points}"
    yield computed(change, "B − A", points, "ROW, 2019", "ROW, 2018")
    yield computed(f"A {wording.AND} B: 5 ÷ 4 = 1", "A", "1", "A", "B")
    yield computed(f"A {wording.AS_PERCENTAGE} B: 5 ÷ 4 = 1%", "A", "1", "A", "B")
    for error in (
        *(wording.BY_ZERO, wording.NO_FIGURES, "$ and £, in thousands"),
        *("$ and no unit", "per cent"),
    ):
        yield computed(f"{wording.MIX_OF_UNITS.format(error)} A: 5; B: 6")
        yield computed(f"{wording.NO_RESULT.format(error)} A: 5; B: 6")
    yield computed(wording.NO_FIGURE.format("SUM", "N/A"))


def of_days() -> Iterator[Answer]:
    first, last = "28 March 2025 (DATE)", "12 May 2025"
    simple = (*wording.ONE_OF, *(many.format("45") for many in wording.MANY_OF))
    longer = ("2 years, 1 month and 3 days", f"12 business days ({wording.WEEKDAYS})")
    for length in (*simple, *longer):
        said = wording.FROM_TO.format(first, last, length)
        yield computed(said, wording.DAYS_BETWEEN, length, last)
    for length in simple:
        for form, sign in (
            (wording.AFTER, "+"),
            (wording.BEFORE, "−"),
            (wording.BUSINESS_AFTER, "+"),
            (wording.BUSINESS_BEFORE, "−"),
        ):
            said = form.format(length, first, last)
            yield computed(said, f"DATE {sign} {length}", last, last)
    yield computed(wording.BORN.format(last, first, "53 years"), wording.YEARS_BETWEEN, "53 years")


def of_interest() -> Iterator[Answer]:
    first, last = "28 March 2025 (DUE)", "12 May 2025"
    parts = (
        *(wording.OF_PRINCIPAL, wording.OF_RATE, wording.OF_BASE, wording.OF_START),
        *(wording.OF_END, wording.OF_COMPOUNDING, wording.OF_DAYS),
    )
    year, *others = (form.format("1.5%") for form in wording.RATES)
    made = "£1,000.00 × ((1 + 4%)^3 − 1) = £124.86"
    hows = (
        *(wording.SIMPLE, *wording.COMPOUNDED, wording.BEGUN, wording.REST_SIMPLE),
        *(wording.FROM_QUESTION, wording.DAYS_A_YEAR.format(360)),
    )
    how = ", ".join((*hows, wording.FIRST_DAY))
    for rate in (year, *others, wording.ABOVE_BASE.format(year, "4.5%")):
        days = wording.MANY_OF[0].format("45")
        said = wording.INTEREST_FROM.format("£1,000.00", rate, first, last, days, made, how)
        yield computed(said, "£1,000.00 × 4% × 45 ÷ 365", "£4.93", *parts)
        said = wording.INTEREST_FOR.format("EUR 1,000", rate, wording.ONE_OF[3], made, how)
        # A currency's code is the document's.
        yield computed(said, "£1 × 4%", "£4.93", *parts)
    for why in (
        *(wording.NO_BASE, wording.RATES_DIFFER, wording.TERMS_DIFFER, wording.NO_RATE_TIME),
        *(wording.NO_RESTS, wording.PART_OF_MONTH, wording.CURRENCIES, wording.NOT_LATE),
        *(wording.SEVERAL_AMOUNTS, wording.NO_PRINCIPAL, wording.NO_START),
    ):
        yield computed(f"{wording.NO_INTEREST.format(why)} “FIRST WORDS” [1] “SECOND WORDS”")


def reasons() -> Iterator[str]:
    yield from (
        wording.NO_ANSWER,
        wording.STRANGER,
        wording.UNCITED,
        wording.NOT_CARRIED,
        wording.READING,
    )
    yield from (wording.NO_NAME, *wording.NO_SOURCE, *wording.NOT_IN_IT, wording.DENIES)
    yield from (wording.SAYS_IT, wording.DENIES_NOT)
    for form in (*wording.SAYS_ONE, wording.NO_WORD, wording.SAYS_WORD, wording.CONDITION):
        yield form.format("A. B")
    yield from (form.format("A", "B. C") for form in wording.SAYS_TWO)
    yield wording.OTHER_PARTY.format("landlord").replace("landlord", "tenant")
    for form, words in (
        (wording.OTHER_LANGUAGE, wording.LANGUAGES),
        (wording.OTHER_ROLE, wording.ROLES),
        (wording.OTHER_PERIOD, wording.PERIODS),
    ):
        yield from (form.format(*pair) for pair in zip(words, words[::-1], strict=True))


def answers() -> Iterator[Answer]:
    yield from of_clauses()
    yield from of_surveys()
    yield from of_sums()
    yield from of_days()
    yield from of_interest()
