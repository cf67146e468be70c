"""The clause library: what is shipped is whole, a broken file is named, a clause takes a draft's
own words."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop.drafting.clause_library import clause_files
from desktop.drafting.clause_library.clause_adapting import (
    AdaptedClause,
    adapt,
    as_said,
    document_as_said,
    roles_of,
)
from desktop.drafting.clause_library.clause_difference import difference
from desktop.drafting.clause_library.clauses import BLANK_KINDS, NEUTRAL, ROLES, Block, Clause, said
from desktop.errors import NotFoundError

LIBRARY = clause_files.load()
every = pytest.mark.parametrize("clause", LIBRARY.clauses, ids=lambda clause: str(clause.id))

HEAD = "Kind: Testing\nAbout: For tests.\n\n=== a-clause\nTitle: A clause\nUse: Never.\n"
SAMPLE = (
    HEAD
    + """Side: supplier
Blank: notice_period, duration, How long

= Heading
- [[=first]] {The supplier} shall serve {the buyer} under {this agreement}, as clause [[item]] says.
-- [[=item]] {the buyer}’s {Services}, on {{ notice_period }} notice to each party; and
-- a third party may help.
> “**Widget**” means a widget.
"""
)


def parsed(source: str) -> Clause:
    _, (clause,) = clause_files.parse_kind(source, "testing")
    return clause


def fault(source: str, kind: str = "testing") -> tuple[int, str]:
    with pytest.raises(clause_files.ClauseFormatError) as caught:
        clause_files.parse_kind(source, kind)
    return caught.value.line, str(caught.value)


# ---------------------------------------------------------------------------- what is shipped


def test_the_library_is_whole() -> None:
    assert LIBRARY.problems == ()
    assert {clause.kind for clause in LIBRARY.clauses} == {kind.id for kind in LIBRARY.kinds}


@every
def test_a_shipped_clause_says_when_to_use_it_and_what_to_watch(clause: Clause) -> None:
    assert clause.title
    assert clause.note.endswith(".")
    assert clause.watch.endswith(".")
    assert clause.words
    assert clause.blocks[0].role == "heading"
    assert len(clause.text.split()) > 40
    assert all(blank.kind in BLANK_KINDS and blank.help for blank in clause.blanks)
    assert clause.side == NEUTRAL or clause.side in clause.roles


@every
def test_an_adapted_clause_has_no_placeholder_but_marked_blanks(clause: Clause) -> None:
    adapted = adapt(clause, {}, {}, ())
    assert not re.search(r"[{}*]|\[\[|\]\]", adapted.text)
    open_ones = {blank.label for blank in adapted.blanks}
    assert set(re.findall(r"\[([^\]]+)\]", adapted.text)) == open_ones
    spans = [span for paragraph in adapted.paragraphs for span in paragraph.spans]
    assert {span.blank for span in spans if span.blank} == open_ones
    labels = {paragraph.label for paragraph in adapted.paragraphs if paragraph.label}
    assert {span.reference for span in spans if span.reference} <= labels
    filled = adapt(clause, {}, {blank.name: "thirty days" for blank in clause.blanks}, ())
    assert filled.blanks == ()
    assert "[" not in filled.text


@every
def test_a_shipped_clause_reads_like_one(clause: Clause) -> None:
    for line in clause.text.splitlines():
        assert line == line.strip()
        assert "  " not in line
        assert not re.search(r"['\"]", line), "typographic signs"
        assert (
            line[0].isupper()
            or line[0] in "“["
            or line[-1] in ";,.—"
            or line.endswith(("; and", "; or"))
        ), line
    for first, second in zip(clause.blocks, clause.blocks[1:], strict=False):
        assert second.depth <= first.depth + 1 or second.depth == 0, second.text
        if second.depth > first.depth >= 2:
            assert first.text.endswith(":"), first.text


@every
def test_the_items_of_a_list_are_joined(clause: Clause) -> None:
    """Each ends with ";", the last but one says "and" or "or", the last ends the sentence."""
    texts = dict(zip(clause.blocks, clause.text.splitlines(), strict=True))
    for items in _lists(clause.blocks):
        said = [texts[item] for item in items]
        assert all(text.endswith((";", "; and", "; or")) for text in said[:-1]), said
        assert said[-2].endswith(("; and", "; or")), said
        assert said[-1].endswith("."), said
    for block, text in texts.items():
        if block.role != "heading" and block.depth < 3:
            assert text.endswith((".", ":")), text


def _lists(blocks: Sequence[Block]) -> list[list[Block]]:
    """The runs of items that stand below one paragraph."""
    found: list[list[Block]] = [[]]
    for block in blocks:
        if block.depth >= 3:
            found[-1].append(block)
        elif found[-1]:
            found.append([])
    return [items for items in found if items]


def test_variants_differ() -> None:
    for kind in LIBRARY.kinds:
        variants = [clause for clause in LIBRARY.clauses if clause.kind == kind.id]
        assert len({clause.text for clause in variants}) == len(variants)
        assert len({clause.title for clause in variants}) == len(variants)


# ---------------------------------------------------------------------------------- reading


def test_a_file_is_read_with_all_it_says() -> None:
    clause = parsed(SAMPLE)
    assert (clause.id, clause.kind, clause.side) == ("a-clause", "testing", "supplier")
    assert clause.roles == ("agreement", "supplier", "buyer")
    assert clause.terms == ("Services",)
    assert clause.defines == ("Widget",)
    assert [block.depth for block in clause.blocks] == [1, 2, 3, 3, 0]
    assert clause.text.splitlines()[1:3] == [
        "The Supplier shall serve the Buyer under this agreement, as clause 1.1(a) says.",
        "the Buyer’s Services, on [notice period] notice to each party; and",
    ]


@pytest.mark.parametrize(
    ("source", "line", "says"),
    [
        ("About: a\n", 1, "Kind"),
        ("Kind: a\nColour: red\n", 2, "begins with About, Kind"),
        ("Kind: a\n", 1, "no clause"),
        ("Kind: a\n=== Bad Id\n", 2, "small letters"),
        ("Kind: a\n=== a\nUse: b\n- text\n", 2, "Title"),
        (HEAD, 4, "no text"),
        (HEAD + "Side: nobody\n- text\n", 4, "role"),
        (HEAD + "Blank: Bad, text\n- text\n", 7, "underscores"),
        (HEAD + "Blank: a, colour\n- text\n", 7, "duration"),
        (HEAD + "Blank: a, text\n- text\n", 8, "never used"),
        (HEAD + "- {{ a }}\n", 7, "not described"),
        (HEAD + "- a\n-- {The nobody} pays\n", 8, "no role nobody"),
        (HEAD + "- a\n\n- {the supplier\n", 9, "not complete"),
        (HEAD + "- a {supplier}\n", 7, "not complete"),
        (HEAD + "- **a\n", 7, "no second"),
        (HEAD + "- clause [[gone]]\n", 7, "no label gone"),
        (HEAD + "- [[=a]] a\n- [[=a]] b\n", 7, "stands twice"),
        (HEAD + "- a\n? b\n", 8, "begins with '?'"),
        (HEAD + "- a\n=== a-clause\nTitle: b\n- c\n", 8, "stands twice"),
    ],
)
def test_a_broken_file_is_named_with_its_line(source: str, line: int, says: str) -> None:
    found, reason = fault(source)
    assert says in reason
    assert found == line


def test_a_broken_file_costs_no_other(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(SAMPLE, "utf-8")
    (tmp_path / "broken.txt").write_text("Kind: a\nnonsense\n", "utf-8")
    (tmp_path / "latin.txt").write_bytes(b"Kind: caf\xe9\n")
    (tmp_path / "twice.txt").write_text(SAMPLE, "utf-8")
    library = clause_files.load(tmp_path)
    assert [clause.id for clause in library.clauses] == ["a-clause"]
    assert [(p.file, p.line) for p in library.problems] == [
        ("broken.txt", 2),
        ("latin.txt", 1),
        ("twice.txt", 1),
    ]


def test_an_unknown_clause_is_said_so() -> None:
    with pytest.raises(NotFoundError):
        LIBRARY.clause("nothing")
    with pytest.raises(NotFoundError):
        LIBRARY.kind("nothing")


# --------------------------------------------------------------------------------- adapting


def adapted(
    roles: dict[str, str], defined: tuple[str, ...] = (), values: dict[str, str] | None = None
) -> AdaptedClause:
    return adapt(parsed(SAMPLE), roles, values or {}, defined)


def test_roles_become_the_drafts_own_with_article_capital_and_genitive() -> None:
    made = adapted({"supplier": "The Contractor", "buyer": "each party", "agreement": "This Lease"})
    assert made.paragraphs[1].text == (
        "The Contractor shall serve each party under this Lease, as clause 1.1(a) says."
    )
    assert made.paragraphs[2].text.startswith("each party’s Services")
    assert made.roles_left == ()
    named = adapted({"supplier": "Acme Works", "buyer": "the Clients"})
    assert named.paragraphs[1].text.startswith("Acme Works shall serve the Clients under this agr")
    assert named.paragraphs[2].text.startswith("the Clients’ Services")
    assert named.roles_left == ("agreement",)


def test_terms_become_the_drafts_own_and_those_it_lacks_are_said() -> None:
    made = adapted({}, ("SERVICES", "Widget", "Parties"))
    assert made.undefined == ()
    assert made.again == ("Widget",)
    assert "the Buyer’s SERVICES, on" in made.text
    assert "notice to each Party; and" in made.text
    assert "a third party may help." in made.text
    other = adapted({}, ("Fees",))
    assert other.undefined == ("Services",)
    assert other.again == ()
    assert "to each party; and" in other.text


def test_what_the_draft_defines_is_written_as_it_does() -> None:
    source = (
        HEAD + "- A third party, each party, both parties and a business day; days, no service.\n"
    )
    made = adapt(parsed(source), {}, {}, ("Party", "Business Day", "Service", "Days"))
    assert made.text == (
        "A third party, each Party, both Parties and a Business Day; days, no service."
    )
    assert adapt(parsed(source), {}, {}, ()).text == parsed(source).text


def test_a_draft_is_called_what_it_mostly_calls_itself() -> None:
    text = "In this Agreement and under this Agreement, unlike this lease, this Agreement rules."
    assert document_as_said(text) == "this Agreement"
    assert document_as_said("In this house.") == ""


def test_terms_that_mean_the_same_are_taken() -> None:
    clause = LIBRARY.clause("payment-neutral")
    made = adapt(clause, {}, {}, ("Charges",))
    assert "shall pay the Charges." in made.text
    assert "Fees" not in made.text
    assert made.undefined == ()


def test_blanks_are_filled_or_stay_marked_and_words_say_where_they_come_from() -> None:
    made = adapted({}, values={"notice_period": "three (3) months", "other": "no"})
    assert made.blanks == ()
    assert "on three (3) months notice" in made.text
    origins = {
        span.text: (span.origin.kind, span.origin.source) for span in made.paragraphs[2].spans
    }
    assert origins["three (3) months"] == ("field", "notice_period")
    assert origins["Services"] == ("clause", "A clause")
    empty = adapted({}, values={"notice_period": "  "})
    assert [blank.name for blank in empty.blanks] == ["notice_period"]
    assert "on [notice period] notice" in empty.text


def test_references_are_labels_that_no_other_paragraph_of_the_draft_has() -> None:
    clause = parsed(SAMPLE)
    made = adapt(clause, {}, {}, (), taken={"a-clause-item"})
    assert made.paragraphs[2].label == "a-clause-item-2"
    (reference,) = [span for span in made.paragraphs[1].spans if span.reference]
    assert (reference.reference, reference.text) == ("a-clause-item-2", "1.1(a)")


def test_the_parties_of_a_draft_are_told_by_what_they_are_called() -> None:
    clause = parsed(SAMPLE)
    assert roles_of(clause, ["the Contractor", "Client"], "this Agreement") == {
        "agreement": "this Agreement",
        "supplier": "the Contractor",
        "buyer": "Client",
    }
    assert roles_of(clause, ["the Landlord", "the Tenant"]) == {}
    assert roles_of(clause, ["the Customer", "the Vendor"])["buyer"] == "the Customer"


def test_a_term_is_said_with_the_article_that_the_draft_uses() -> None:
    text = "The Contractor shall work. The Client pays the Contractor. Contractor means Bob."
    assert as_said("Contractor", text) == "the Contractor"
    assert as_said("the Contractor", "Contractor shall work for Contractor.") == "Contractor"
    assert as_said("Contractor", "Bob (the “Contractor”). Pay Contractor.") == "the Contractor"
    assert as_said("Contractor", "Bob (“Contractor”). Pay Contractor.") == "Contractor"


@pytest.mark.parametrize(
    ("wording", "capital", "possessive", "wanted"),
    [
        ("The Supplier", False, False, "the Supplier"),
        ("each party", True, True, "Each party’s"),
        ("the Sellers", False, True, "the Sellers’"),
        ("Fortress", True, True, "Fortress’s"),
        ("nora Ltd", True, False, "Nora Ltd"),
    ],
)
def test_a_wording_fits_its_place(
    wording: str, capital: bool, possessive: bool, wanted: str
) -> None:
    assert said(wording, capital=capital, possessive=possessive) == wanted


# ------------------------------------------------------------------------------- differences


def test_the_difference_of_two_variants_is_all_of_both() -> None:
    first = LIBRARY.clause("termination-for-convenience-mutual")
    second = LIBRARY.clause("termination-for-convenience-for-buyer")
    spans = difference(first, second)
    assert "".join(span.text for span in spans if span.kind != "added") == first.text
    assert "".join(span.text for span in spans if span.kind != "removed") == second.text
    removed = [span.text for span in spans if span.kind == "removed"]
    assert any("Either party" in text for text in removed)
    assert difference(first, first)[0].kind == "same"
    assert len(difference(first, first)) == 1


def test_every_role_has_a_wording() -> None:
    assert all(re.fullmatch(r"(the|this) \w+", wording) for wording in ROLES.values())


def test_there_are_as_many_clauses_as_are_promised() -> None:
    assert len(LIBRARY.clauses) >= 130
    assert len(LIBRARY.kinds) >= 45
    for kind in LIBRARY.kinds:
        assert kind.about.endswith(".")
        assert len([clause for clause in LIBRARY.clauses if clause.kind == kind.id]) >= 1
    sides = {clause.side for clause in LIBRARY.clauses}
    assert sides >= {"neutral", "buyer", "supplier", "landlord", "tenant", "employer", "employee"}
    assert sides >= {"client", "firm", "discloser", "recipient"}
