"""Days, slips of the keyboard, usual clauses, texts that are no Word files, the command."""

import argparse
import json
import threading
from pathlib import Path

import pytest

from desktop.commands.check import check as check_command
from desktop.drafting.checks.files import check_file
from desktop.drafting.checks.kinds import kind_of, kinds
from desktop.drafting.checks.plain import plain
from desktop.errors import DesktopError, ReadingError
from desktop.paths import resource_path
from tests.unit.drafting.checks.checks_support import found, said
from tests.unit.manuscript_support import manuscript


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("It ends on 31 June 2026.", ["31 June 2026"]),
        ("It ends on February 30, 2026.", ["February 30, 2026"]),
        ("It ends on 2026-02-29.", ["2026-02-29"]),
        ("It ends on the 31st day of April, 2027.", ["31st day of April, 2027"]),
        ("We meet on Monday, 3 March 2026.", ["Monday, 3 March 2026"]),
        ("It runs from 1 June 2026 to 31 May 2025.", ["31 May 2025"]),
        ("Open between 5 March 2026 and 5 February 2026.", ["5 February 2026"]),
        ("A term of two (2) years from 1 June 2026 to 31 May 2029.", ["31 May 2029"]),
        ("The Start Date is 1 May 2026. The Start Date is 2 May 2026.", ["2 May 2026"]),
        ("on 1 May 2026 (the “Effective Date”); Effective Date: 1 June 2026", ["1 June 2026"]),
    ],
)
def test_days_that_are_wrong(text: str, wrong: list[str]) -> None:
    assert said("date", f"> {text}") == wrong


def test_what_is_quoted_around_a_slip_is_whole_words() -> None:
    (slip,) = found(manuscript("> The Recipient shall keep a register of  copies there."), "typing")
    assert slip.message.startswith("“Recipient shall keep a register of copies there.”")


@pytest.mark.parametrize(
    "text",
    [
        "It ends on 29 February 2028 or on 29 February.",
        "We meet on Tuesday, 3 March 2026.",
        "It runs from 1 June 2026 to 31 May 2027.",
        "A term of one (1) year from 1 June 2026 to 31 May 2027, or for 12 months from 1 June 2026"
        " until 1 June 2027.",
        "Signed on 1 June 2026, amended on 1 May 2025 and on 1 April 2024.",
        "It may 31 times; quarter to January 88,412.17; March 45:30.",
        "The Start Date is 1 May 2026. The End Date is 2 May 2026. The Start Date is 2026-05-01.",
        "The due date is 1 May 2026. The due date is 1 June 2026.",
    ],
)
def test_days_that_are_right(text: str) -> None:
    assert said("date", f"> {text}") == []


@pytest.mark.parametrize(
    ("kind", "text", "wrong", "suggestion"),
    [
        ("typing", "It ends..", "..", "."),
        ("typing", "It  ends.", "  ", " "),
        ("typing", "It is the the end.", "the the", "the"),
        ("typing", "It ends , now.", " ,", ","),
        ("bracket", "It (ends.", "(", ""),
        ("bracket", "It ends) now.", ")", ""),
        ("quotation", "It “ends.", "“", ""),
        ("quotation", 'It "ends.', '"', ""),
    ],
)
def test_slips_of_the_keyboard(kind: str, text: str, wrong: str, suggestion: str) -> None:
    made = manuscript(f"> {text}")
    assert said(kind, f"> {text}") == [wrong]
    (finding,) = found(made, kind)
    assert (finding.severity, finding.suggestion) == ("note", suggestion)


@pytest.mark.parametrize(
    "text",
    [
        "It ends... He had had it; he said that that was it.",
        "a) one b) two 1) three (i) four",
        "(open to any or all of it) and (a) that (see b)",
        'A 5" screen and a 6” one.',
        "It ends.  It begins.",
        "“A” and ‘b’ and the parties’ own.",
    ],
)
def test_signs_that_are_right(text: str) -> None:
    for kind in ("typing", "bracket", "quotation"):
        assert said(kind, f"> {text}") == []


def test_a_bracket_may_close_some_lines_later() -> None:
    assert said("bracket", "> goods (being:", "> apples;", "> pears).") == []


def test_a_quotation_may_close_some_lines_later() -> None:
    assert said("quotation", "> He said: “one;", "> two;", "> three.”") == []


def test_a_paragraph_that_is_there_twice_is_found() -> None:
    text = "> The Supplier shall deliver the goods to the place that the Buyer names in its order."
    assert len(said("duplicate", text, "> Something else.", text)) == 1
    assert said("duplicate", "> Not used.", "> Not used.") == []


WORDS = "The parties agree on many things that are written in this text, word by word. " * 14


def test_missing_clauses_are_told_of_the_kind_that_is_given() -> None:
    made = manuscript(f"> {WORDS} Confidential Information is secret.", kind="nda")
    titles = [each.title for each in found(made, "missing-clause")]
    assert "Nothing on governing law" in titles
    assert "Nothing on return or destruction" in titles


def test_clauses_that_are_there_are_not_missing() -> None:
    text = "This Agreement is governed by the laws of Ohio. Everything is returned or destroyed."
    made = manuscript(f"> {WORDS} {text}", kind="nda")
    titles = [each.title for each in found(made, "missing-clause")]
    assert "Nothing on governing law" not in titles
    assert "Nothing on return or destruction" not in titles


@pytest.mark.parametrize(
    ("kind", "clause", "asked", "not_asked"),
    [
        ("records-release", "sensitive records (named one by one)", "hospital", "tax office"),
        ("patient-information", "risks and side effects", "operation", "visit"),
    ],
)
def test_a_clause_is_asked_for_only_where_it_is_usual(
    kind: str, clause: str, asked: str, not_asked: str
) -> None:
    for word, missing in ((asked, True), (not_asked, False)):
        made = manuscript(f"> {WORDS} They speak of the {word}.", kind=kind)
        titles = [each.title for each in found(made, "missing-clause")]
        assert (f"Nothing on {clause}" in titles) == missing


def test_a_short_or_unknown_text_misses_nothing() -> None:
    assert said("missing-clause", "# Non-disclosure agreement", "> Keep it secret.") == []
    assert said("missing-clause", "# Poem", f"> {WORDS}") == []
    assert said("missing-clause", "# Amendment to the supply agreement", f"> {WORDS}") == []


def test_an_unusual_clause_is_a_note_at_its_place() -> None:
    text = "> The Recipient shall not compete with the Discloser."
    assert said("unusual-clause", f"> {WORDS}", text, document="nda") == ["shall not compete"]


def test_a_contract_without_a_place_to_sign() -> None:
    made = manuscript("# Supply agreement", f"> {WORDS}")
    assert len(found(made, "signature")) == 1
    signed = manuscript("# Supply agreement", f"> {WORDS}", "> Signed by:", "> ______ Director")
    assert found(signed, "signature") == []
    letter = manuscript("# Referral letter", f"> {WORDS}", kind="referral-letter")
    assert found(letter, "signature") == []


@pytest.mark.parametrize(
    ("title", "text", "kind"),
    [
        ("Mutual Non-Disclosure Agreement", "", "nda"),
        ("Consultancy Agreement", "", "consulting"),
        ("Lease of Unit 4", "the warehouse and the office", "lease-commercial"),
        ("Residential lease", "the dwelling house", "lease-residential"),
        ("Settlement agreement and release", "", "settlement"),
        ("Letter before action", "", "demand-letter"),
        ("Licence agreement", "", "contract"),
        ("Shopping list", "", ""),
    ],
)
def test_the_kind_is_guessed_from_the_title(title: str, text: str, kind: str) -> None:
    found_kind = kind_of("", "", title, text)
    assert (found_kind.key if found_kind else "") == kind


def test_every_kind_of_the_table_is_found_by_its_names() -> None:
    assert len(kinds()) >= 14
    for kind in kinds():
        for name in (kind.key, *kind.aliases):
            assert kind_of(name, "", "", "") == kind, name


def test_lines_that_were_broken_are_one_paragraph_again() -> None:
    made = plain(
        "1. The Supplier shall deliver the goods to the place that is named below\n"
        "at its own cost and risk, on the day that the parties have agreed.\n"
        "2\n"
        "2. The Buyer shall pay the price within thirty days of the invoice and of\n"
        "the goods. See Section\n"
        "3.1 for the rest of it, which is long enough to fill a line of this page.\n"
        "3. End.\n"
    )
    texts = [each.text for each in made.manuscript.paragraphs]
    assert [text[:12] for text in texts] == ["1. The Suppl", "2. The Buyer", "3. End."]


def test_a_text_file_is_checked_with_its_lines(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Agreement\n\nPay within ninety (60) days.\n\nIt ends on [●].\n", "utf-8")
    checked = check_file(file)
    places = {
        each.kind: checked.places[each.place.paragraph] for each in checked.findings if each.place
    }
    assert places == {"amount": "line 3", "blank": "line 5"}


def test_a_word_file_is_checked_with_its_numbers() -> None:
    checked = check_file(resource_path("sample", "documents", "supply-agreement-amendment-1.docx"))
    told = [
        (each.kind, checked.places[each.place.paragraph]) for each in checked.findings if each.place
    ]
    assert told == [("term-unused", "1.2")]


def test_the_command_prints_findings_and_their_number(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Pay within ninety (60) days to [●].", "utf-8")
    check_command(argparse.Namespace(file=file, json=False), threading.Event())
    shown = capsys.readouterr().out
    assert "error: line 1: Words and figures differ" in shown
    assert shown.endswith("2 errors.\n")
    check_command(argparse.Namespace(file=file, json=True), threading.Event())
    record = json.loads(capsys.readouterr().out)
    assert [each["text"] for each in record["findings"]] == ["60", "[●]"]


def test_a_file_that_is_not_there_is_a_failure(tmp_path: Path) -> None:
    with pytest.raises(ReadingError):
        check_file(tmp_path / "none.docx")
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"no zip")
    with pytest.raises(DesktopError):
        check_file(broken)
