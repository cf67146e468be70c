"""Chunks: each a stretch of the stored text to the letter, cut where the document has joints."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.documents import Page
from desktop.ingest.readers.common import numbering
from desktop.ingest.readers.common import outline as outlining
from desktop.ingest.readers.common.intermediate import Block, BlockKind, TextBuilder
from desktop.ingest.readers.common.outline import outline
from desktop.ingest.structure import chunk as chunking
from desktop.ingest.structure import sentences
from desktop.ingest.structure.chunk import MAXIMUM, chunk
from tests.unit.ingest_support import SENTENCE

PIECES = st.sampled_from(
    [
        *("The Tenant shall pay the rent. ", "7.2 Notice. Either party may end it.\n", "\n\n"),
        *("ARTICLE IV\n", "TERMINATION\n", "(a) the fee; and\n", "• a point\n", "a  b   c   12\n"),
        *("word ", "x", "\n", "\f", "\t", " ", "§ 3 Kündigung\n", "12.", "1. Premises\n", "ende。"),
        *("Sec. 4 Inc. v. Co. U.S. No. 5 ", "-" * 90 + "\n", "w" * 1500, "6\n", "Page 3 of 9\n"),
    ]
)
TEXTS = st.lists(PIECES, max_size=60).map("".join)


def pages_of(text: str) -> list[Page]:
    pages = []
    start = 0
    for number, part in enumerate(text.split("\f"), 1):
        pages.append(Page(number, start, start + len(part)))
        start += len(part) + 1
    return pages


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.booleans())
def test_every_text_is_cut_to_the_letter_and_whole(text: str, wrapped: bool) -> None:
    pages = pages_of(text)
    blocks = outline(text, pages, wrapped=wrapped)
    chunks = chunk(text, blocks, pages)
    end = 0
    for ordinal, part in enumerate(chunks):
        assert part.ordinal == ordinal
        assert part.text == text[part.start : part.end]
        assert part.text == part.text.strip()
        assert part.text
        assert end <= part.start
        assert len(" ".join(part.text.split())) <= MAXIMUM
        inside = [page.number for page in pages if page.start <= part.start <= page.end]
        assert part.page == inside[-1]
        end = part.end
    # What is in no chunk is white space or a running head.
    heads = [text[b.start : b.end] for b in blocks if b.kind is BlockKind.FURNITURE]
    assert bool(chunks) == bool(text.strip())
    covered = "".join("".join(part.text.split()) for part in chunks)
    missing = len("".join(text.split())) - len(covered)
    assert missing <= sum(len("".join(head.split())) for head in heads)


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_blocks_hold_all_that_is_not_white_space_and_do_not_overlap(text: str) -> None:
    end = 0
    for block in outline(text, pages_of(text)):
        assert not text[end : block.start].strip()
        assert block.start < block.end
        end = block.end
    assert not text[end:].strip()


@given(TEXTS, st.integers(20, 400))
def test_sentences_are_whole_in_order_and_within_the_limit(text: str, limit: int) -> None:
    parts = sentences.split(text, 0, len(text), limit)
    assert all(0 < end - start <= limit for start, end in parts)
    joined = "".join("".join(text[start:end].split()) for start, end in parts)
    assert joined == "".join(text.split())


CONTRACT = f"""LEASE

1. Definitions
{SENTENCE * 4}
7. Termination
7.1 Notice. Either party may end this lease by giving ninety days' notice in writing. {SENTENCE * 5}
7.2 Breach. The Landlord may end this lease at once if the rent is not paid. {SENTENCE * 5}
(a) the Tenant's default; and
(b) the Landlord's default.
ARTICLE VIII
MISCELLANEOUS
{SENTENCE * 9}
"""


def test_headings_and_numbered_clauses_make_the_path() -> None:
    parts = chunk(CONTRACT, outline(CONTRACT))
    paths = {part.heading for part in parts}
    assert "7. Termination > 7.1 Notice" in paths
    assert "7. Termination > 7.2 Breach" in paths
    assert "ARTICLE VIII MISCELLANEOUS" in paths
    (notice,) = [part for part in parts if "ninety days" in part.text]
    assert notice.heading == "7. Termination > 7.1 Notice"
    assert "7.2 Breach" not in notice.text


def test_a_heading_is_never_the_last_line_of_a_chunk() -> None:
    text = "\n\n".join(f"{n}. Clause Number {n}\n\n{SENTENCE * (n % 9 + 1)}" for n in range(1, 40))
    for part in chunk(text, outline(text)):
        assert not part.text.splitlines()[-1].startswith(tuple(f"{n}. " for n in range(1, 40)))


def test_chunks_are_about_two_hundred_tokens() -> None:
    text = "\n".join(SENTENCE * (n % 5 + 1) for n in range(300))
    parts = chunk(text, outline(text))
    lengths = [len(part.text) for part in parts]
    assert max(lengths) <= MAXIMUM
    assert min(lengths[:-1]) > 400
    assert 700 < sum(lengths) / len(lengths) < 1000


def test_a_sentence_is_not_cut_if_it_fits() -> None:
    text = SENTENCE * 60
    for part in chunk(text, outline(text)):
        assert part.text.startswith("The Tenant")
        assert part.text.endswith("each month.")


def test_a_sentence_longer_than_a_chunk_is_cut_at_its_joints() -> None:
    text = "; ".join(f"the obligation number {n} of the Tenant under this lease" for n in range(90))
    parts = chunk(text, outline(text))
    assert len(parts) > 3
    assert all(part.text.startswith("the obligation") for part in parts)


def test_a_word_without_end_is_cut_all_the_same() -> None:
    text = "x" * 5000
    assert [len(part.text) for part in chunk(text, outline(text))] == [*[1100] * 4, 600]


def test_running_heads_are_read_once_and_break_no_sentence() -> None:
    bodies = [
        "Anna may enter the flat and",
        "look at the walls or",
        "doors but not at",
        "the letters",
    ]
    pages = [
        f"Confidential - Draft {number}\n{body}\nPage {number} of 4"
        for number, body in enumerate(bodies, 1)
    ]
    text = "\n\f\n".join(pages)
    ranges = []
    start = 0
    for number, content in enumerate(pages, 1):
        ranges.append(Page(number, start, start + len(content)))
        start += len(content) + 3
    blocks = outline(text, ranges, wrapped=True)
    body = [block for block in blocks if text[block.start : block.end] in bodies]
    assert [block.continues for block in body] == [False, True, True, True]
    (part,) = chunk(text, blocks, ranges)
    assert part.text.startswith("Confidential - Draft 1\nAnna may")
    assert part.text.endswith("the letters")


def test_nothing_but_page_numbers_is_still_text() -> None:
    text = "1\n\f\n2\n\f\n3"
    pages = [Page(1, 0, 1), Page(2, 4, 5), Page(3, 8, 9)]
    assert [part.text for part in chunk(text, outline(text, pages), pages)] == [text]


def test_rows_torn_from_their_table_carry_its_header() -> None:
    builder = TextBuilder()
    builder.add_heading("Fees", 1)
    rows = [["Service", "2024", "2025"]]
    rows += [[f"Service number {n} of the schedule", f"{n}.50", f"{n}.75"] for n in range(1, 120)]
    builder.add_table(rows)
    parts = chunk(builder.text, builder.finish())
    assert len(parts) > 3
    assert {part.heading for part in parts[1:]} == {"Fees > Service | 2024 | 2025"}
    assert all(part.text.splitlines()[-1].endswith("5") for part in parts)


@pytest.mark.parametrize(
    ("line", "level", "label", "heading"),
    [
        ("ARTICLE IV", numbering.PART, "ARTICLE IV", True),
        ("Article 13. Dispute Resolution", numbering.PART, "Article 13 Dispute Resolution", True),
        ("Schedule A - Services", numbering.PART, "Schedule A Services", True),
        ("Section 4", numbering.SECTION, "Section 4", True),
        ("Section 4.1 Rent.", numbering.CLAUSE, "Section 4.1 Rent", True),
        ("§ 3 Kündigung", numbering.SECTION, "§ 3 Kündigung", True),
        ("7. Termination", numbering.SECTION, "7. Termination", True),
        ("7.2 Notice. Either party may.", numbering.CLAUSE, "7.2 Notice", False),
        ("7.2(b) The Tenant shall pay the costs of the lease.", numbering.CLAUSE, "7.2(b)", False),
        ("7.2.1 “Act” means the Act of 1985.", numbering.CLAUSE + 1, "7.2.1", False),
        ("14.5 Notices ........ 23", numbering.CLAUSE, "14.5 Notices", True),
        ("IV. Remedies", numbering.SECTION, "IV. Remedies", True),
        ("(c) the Tenant's default;", 0, "", False),
        ("iii) the fee", 0, "", False),
    ],
)
def test_clause_numbers_are_recognised(line: str, level: int, label: str, heading: bool) -> None:
    found = numbering.recognise(line)
    assert found is not None
    assert (found.level, found.label, found.heading) == (level, label, heading)


@pytest.mark.parametrize("one_line", [True, False])
@pytest.mark.parametrize(
    "line",
    [
        *("7.2 Notice. Either party may.", "7.2 Notice", "7.", "(c) the fee", "30 days", "IV. No"),
        *(
            "Exhibit A attached hereto forms part",
            "Exhibit A. Attached hereto",
            "Schedule 2 - Fees",
        ),
        *("14.5 Notices ........ 23", "14.5 .......... 23", "A. the seller, if any"),
    ],
)
def test_how_a_paragraph_opens_is_told_without_its_label(line: str, one_line: bool) -> None:
    whole = numbering.recognise(line, one_line)
    opening = numbering.opening(line, one_line)
    assert (whole is None) is (opening is None)
    if whole is not None and opening is not None:
        assert (opening.level, opening.heading) == (whole.level, whole.heading)
        assert opening.label == (whole.label if whole.heading else opening.label)


@pytest.mark.parametrize("end", [". ", " : ", " - ", "   - ", "     . "])
@pytest.mark.parametrize("length", [2, 68, 69, 70])
def test_a_run_in_title_may_be_as_long_as_titles_are(length: int, end: str) -> None:
    title = ("Aa Bbbbbb Cccc " + "D" * 70)[:length]
    found = numbering.recognise(f"7.2 {title}{end}the parties agree that it goes on", False)
    assert found is not None
    assert found.label == (f"7.2 {title}" if length < 70 else "7.2")


@pytest.mark.parametrize(
    "text",
    ["a b", "a  b", "a  b   c", "a    b", "  a b", "a  b ", " a  b", "a  b  c    d", "a" * 9, "  "],
)
def test_blanks_of_any_number_count_once(text: str) -> None:
    assert chunking._size(f"x{text}  x", 1, 1 + len(text)) == len(" ".join(text.split()))


LINE = "The parties agree that each of them bears what it has spent on the way to this"


@pytest.mark.parametrize("wrapped", [True, False])
@pytest.mark.parametrize(
    "lines",
    [
        *([LINE, LINE], [LINE, "", LINE], [f"{LINE}.", f"7. {LINE}"], [f"{LINE}.)", f"7. {LINE}"]),
        *(
            [LINE, "Rent   12   13"],
            [LINE, "• Rent"],
            ["its sum is small", LINE],
            [f"{LINE},", "Rent"],
        ),
        *([f"• {LINE}", f"{LINE}   12   13", LINE], [LINE, "Of This Type", LINE]),
        [LINE * 4, LINE * 4, LINE * 4, LINE * 4, LINE * 4],
    ],
)
def test_a_line_within_a_paragraph_is_asked_less_to_the_same_end(
    lines: list[str], wrapped: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "\n".join([*lines, *([LINE * (len(lines[-1]) // len(LINE))] * 3)])
    headings = {text.find("Of This Type"): numbering.SECTION}
    found = outline(text, wrapped=wrapped, headings=headings)
    monkeypatch.setattr(outlining._Outline, "_plainly_goes_on", lambda *_: False)
    assert found == outline(text, wrapped=wrapped, headings=headings)


@pytest.mark.parametrize(
    ("line", "is_row"),
    [
        *((". . . . . . 12", True), ("Notices . . . . . .", True), ("Notices ......", True)),
        *(("Notices . . . . .", False), ("It ends here.", False), ("It ends here …", False)),
        *(("a ·_·_·_7", True), ("Of the year 2024", False)),
    ],
)
def test_six_leaders_make_a_row(line: str, is_row: bool) -> None:
    (block,) = outline(line)
    assert (block.kind is BlockKind.ROW) is is_row


@pytest.mark.parametrize(
    "line",
    [
        *("30 days after the notice", "1.5 million euros", "2019 was a year", "12.50", "0.5 mg"),
        *("Exhibit A attached hereto forms part", "Section", "Mr. Smith", "A lease", "3rd floor"),
        *("1,250.00 EUR", "10-12 weeks", "5% of the sum"),
    ],
)
def test_figures_in_running_text_are_no_clause_numbers(line: str) -> None:
    assert numbering.recognise(line, one_line=False) is None


def test_a_number_in_the_middle_of_a_wrapped_sentence_is_no_clause() -> None:
    text = "\n".join(
        [
            "The lease begins on the first day of the month and ends on December",
            "31. The parties may agree in writing that it goes on for one more year",
            "4. Extension",
        ]
    )
    blocks = outline(text, wrapped=True)
    assert [block.label for block in blocks if block.level] == []


def test_a_list_between_headings_heads_nothing() -> None:
    text = "\n\n".join(["Diagnoses", "1. Fracture", "2. Hypertension", SENTENCE * 2])
    assert [block.label for block in outline(text) if block.level] == []
    text = "\n\n".join(["1. Parties", SENTENCE, "2. Repair and decoration", SENTENCE])
    assert [block.label for block in outline(text) if block.level] == [
        "1. Parties",
        "2. Repair and decoration",
    ]


def test_a_table_of_contents_heads_nothing() -> None:
    entries = "\n".join(f"{n}. The clause number {n} {'. ' * 30}{n + 4}" for n in range(1, 9))
    text = f"CONTENTS\n{entries}\nParties\n{SENTENCE}\n\n1. Definitions\n\n{SENTENCE * 8}"
    parts = chunk(text, outline(text))
    assert parts[-1].heading == "1. Definitions"
    assert all("clause number" not in part.heading for part in parts)


def test_abbreviations_end_no_sentence() -> None:
    text = "Dr. Kim of Acme Inc. saw No. 5 at 4 p.m. Then she left. It rained."
    parts = [text[start:end] for start, end in sentences.split(text, 0, len(text), 1000)]
    assert parts[-1] == "It rained."
    assert parts[0].startswith("Dr. Kim of Acme Inc. saw No. 5")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        *(("We came approx. Then we left.", 1), ("It came exactly. Then it left.", 2)),
        *(("Ten, as of Sept. 30 it is.", 1), ("All of the members. They left.", 2)),
        *(("Agreement. Then it ends.", 2), ("It says (abc). Then it ends.", 1)),
    ],
)
def test_long_words_are_no_abbreviations(text: str, count: int) -> None:
    assert len(sentences.split(text, 0, len(text), 1000)) == count


@pytest.mark.parametrize(
    "piece", ["x\n", "a. ", "1.1 X\n", "| | "], ids=["lines", "ends", "clauses", "cells"]
)
def test_strange_texts_take_no_long_time(piece: str) -> None:
    text = piece * (400_000 // len(piece))
    began = time.monotonic()
    assert chunk(text, outline(text))
    assert time.monotonic() - began < 10


def test_a_blocks_kind_does_not_cross_its_bounds() -> None:
    builder = TextBuilder()
    builder.add(BlockKind.PARAGRAPH, "  spaced  ")
    builder.add(BlockKind.PARAGRAPH, " \n ")
    builder.add(BlockKind.ROW, "a | b")
    builder.add(BlockKind.ROW, "c | d")
    assert builder.text == "spaced\n\na | b\nc | d"
    assert builder.finish() == (
        Block(BlockKind.PARAGRAPH, 0, 6),
        Block(BlockKind.ROW, 8, 13),
        Block(BlockKind.ROW, 14, 19),
    )
