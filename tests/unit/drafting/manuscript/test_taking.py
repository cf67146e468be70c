"""What was accepted of an incoming file becomes the draft: what did not change stays as it is."""

import io
import random
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from desktop.drafting.desk import DraftingDesk
from desktop.drafting.manuscript import record
from desktop.drafting.manuscript.edits import blanks, insert_after, put, split
from desktop.drafting.manuscript.model import OBJECT, Finish, Manuscript, Origin, Paragraph, Span
from desktop.drafting.manuscript.numbers import numbers, renumbered
from desktop.drafting.manuscript.words import origin_words
from desktop.drafting.redline.office_file import w
from desktop.drafting.redline.revisions import Kind, Revision
from desktop.drafting.taking import merging
from desktop.drafting.taking.sources import of_draft, of_file
from desktop.drafting.taking.taken import take
from desktop.vault.library import Library
from tests.unit.drafting.redline.redline_support import changed
from tests.unit.manuscript_support import manuscript, open_desk, remove
from tests.unit.vault_support import open_library

MATTER = "Heron"
THEIRS = Origin("incoming", "From them.docx", author="Ivo Marsh", date="2026-11-20")
VALUES = {"party_a": "Acme Limited", "party_b": "Beta GmbH", "effective_date": "2026-03-01"}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DraftingDesk]:
    with open_library(tmp_path) as library, open_desk(library) as opened:
        _matter(library)
        yield opened


def _matter(library: Library) -> None:
    library.add_matter(MATTER)


def _theirs(text: str) -> Origin:
    del text
    return THEIRS


def _field() -> Manuscript:
    made = manuscript("= Parties", "- Between X.", "= Term", "- It lasts [term].")
    party = replace(
        made.paragraphs[1],
        spans=(
            Span("Between ", Origin("template", "nda")),
            Span("Quill Ltd", Origin("field", "party")),
            Span(" and ", Origin("template", "nda")),
            Span("[second party]", Origin("field", "other"), blank="second party"),
            Span(" as to clause ", Origin("template", "nda")),
            Span("2", Origin("template", "nda"), reference="term"),
            Span(".", Origin("template", "nda")),
        ),
    )
    term = replace(made.paragraphs[2], labels=("term",))
    return renumbered(put(put(made, party), term))


def _saying(draft: Manuscript, number: int, *spans: Span) -> Manuscript:
    """The draft as their file has it, in which a paragraph says something else."""
    paragraph = draft.paragraphs[number]
    return put(draft, replace(paragraph, spans=spans))


def _plain(draft: Manuscript) -> Manuscript:
    """As a Word file tells it: no fields, no blanks, one origin."""
    return draft.with_paragraphs(
        tuple(
            replace(
                each,
                id=f"f{each.id}",
                spans=tuple(replace(s, origin=Origin("incoming"), blank="") for s in each.spans),
            )
            for each in draft.paragraphs
        )
    )


def test_a_file_that_says_the_same_changes_nothing() -> None:
    draft = _field()
    taken = take(draft, _plain(draft), _theirs)
    assert taken.manuscript == draft
    assert (taken.changed, taken.added, taken.removed, taken.left_out) == (0, 0, 0, 0)


def test_new_words_are_theirs_and_all_others_stay_what_they_were() -> None:
    draft = _field()
    text = "Between Quill Ltd and [second party] as to their duties under clause "
    theirs = _saying(_plain(draft), 1, Span(text), Span("2", reference="term"), Span("."))
    made = take(draft, theirs, _theirs).manuscript
    told = [(s.text, s.origin.kind, s.blank, s.reference) for s in made.paragraphs[1].spans]
    assert told == [
        ("Between ", "template", "", ""),
        ("Quill Ltd", "field", "", ""),
        (" and ", "template", "", ""),
        ("[second party]", "field", "second party", ""),
        (" as to", "template", "", ""),
        (" their duties under", "incoming", "", ""),
        (" clause ", "template", "", ""),
        ("2", "template", "", "term"),
        (".", "template", "", ""),
    ]
    new = next(s for s in made.paragraphs[1].spans if s.origin.kind == "incoming")
    assert new.origin == THEIRS


def test_a_field_of_which_a_part_was_changed_is_theirs_as_a_whole() -> None:
    draft = _field()
    text = "Between Quill Limited and Beta GmbH as to clause "
    theirs = _saying(_plain(draft), 1, Span(text), Span("2", reference="term"), Span("."))
    made = take(draft, theirs, _theirs).manuscript
    spans = made.paragraphs[1].spans
    assert made.paragraphs[1].text == "Between Quill Limited and Beta GmbH as to clause 2."
    assert not [s for s in spans if s.origin.kind == "field"]
    assert not blanks(made)
    assert "".join(s.text for s in spans if s.origin == THEIRS) == "Quill LimitedBeta GmbH"


def test_a_new_clause_looks_like_its_neighbours_and_references_count_on() -> None:
    draft = _field()
    new = Paragraph("x1", (Span("Scope"),), "Heading 1", "heading", "9", 0)
    below = Paragraph("x2", (Span("All of it, [second party] too."),), "Clause Level 2",
                      "clause", "9", 1)  # fmt: skip
    theirs = _plain(draft)
    theirs = insert_after(theirs, theirs.paragraphs[1].id, [new, below])
    # Another program has given the file's list and styles other names.
    theirs = theirs.with_paragraphs(
        tuple(
            replace(p, list_id="9" if p.list_id else "", style=f"Their {p.style}")
            for p in theirs.paragraphs
        )
    )
    taken = take(draft, theirs, _theirs)
    made = taken.manuscript
    assert (taken.changed, taken.added, taken.removed) == (0, 2, 0)
    scope = made.paragraphs[2]
    assert (scope.style, scope.list_id, scope.role) == ("Heading 1", "1", "heading")
    assert numbers(made)[scope.id] == "2."
    assert made.paragraphs[1].text.endswith("as to clause 3.")
    assert {s.origin for p in made.paragraphs[2:4] for s in p.spans} == {THEIRS}
    # What the draft shows as a blank is one in their words, too.
    assert [words for _, words in blanks(made)] == ["second party", "second party"]


def test_what_they_took_out_goes_and_what_they_moved_keeps_its_origin() -> None:
    draft = manuscript("> One thing is here.", "> Two is there.", "> Three is last of all.")
    plain = _plain(draft)
    order = (plain.paragraphs[2], plain.paragraphs[0])
    taken = take(draft, plain.with_paragraphs(order), _theirs)
    assert [p.id for p in taken.manuscript.paragraphs] == ["p3", "p1"]
    assert taken.manuscript.paragraphs == (draft.paragraphs[2], draft.paragraphs[0])
    assert (taken.changed, taken.added, taken.removed) == (0, 0, 1)


def test_other_looks_are_taken_and_the_words_stay_ours() -> None:
    draft = manuscript("> Payment is due at once.")
    theirs = _saying(
        _plain(draft), 0, Span("Payment is due "), Span("at once", bold=True), Span(".")
    )
    made = take(draft, theirs, _theirs).manuscript.paragraphs[0]
    assert [(s.text, s.bold) for s in made.spans] == [
        ("Payment is due ", False), ("at once", True), (".", False),
    ]  # fmt: skip
    assert {s.origin.kind for s in made.spans} == {"template"}


def test_pictures_stay_and_those_of_the_file_are_told_as_left_out() -> None:
    rest = ", and the whole of the building is let."
    draft = manuscript(f"> The plan shows one wing {OBJECT} beside two yards{rest}")
    theirs = _saying(
        _plain(draft),
        0,
        Span(f"The sketch marks every room {OBJECT} with three halls{rest}{OBJECT}"),
    )
    taken = take(draft, theirs, _theirs)
    assert taken.manuscript.paragraphs[0].text.count(OBJECT) == 1
    assert taken.left_out == 1


def test_a_change_that_the_file_tracks_is_its_authors_of_its_day() -> None:
    said = "Revision", "2026-10-01T09:00:00Z"
    tracked = [
        Revision("1", Kind.DELETED, "Ann", said[1], "body", 0, "thirty days"),
        Revision("2", Kind.INSERTED, "Nora", said[1], "body", 0, "within sixty days, or sooner"),
    ]
    source = of_file(THEIRS, tracked)
    assert (source(" sixty days").author, source(" sixty days").date) == ("Nora", said[1])
    assert source("thirty days") == THEIRS
    assert origin_words(source("sixty days")) == (
        "From the incoming file From them.docx, changed by Nora on 2026-10-01"
    )


def test_a_comma_that_somebody_tracked_is_not_the_sentence_around_it() -> None:
    said = "2026-10-01T09:00:00Z"
    tracked = [
        Revision("1", Kind.INSERTED, "Ben", said, "body", 0, ","),
        Revision("2", Kind.INSERTED, "Nora", said, "body", 1, "shall pay promptly, in full"),
        Revision("3", Kind.INSERTED, "Ann", said, "body", 2, "pay"),
        Revision("4", Kind.INSERTED, "Ann", said, "body", 3, "the rent"),
    ]
    source = of_file(THEIRS, tracked)
    assert source("The tenant keeps a cat, a dog and a bird.") == THEIRS
    assert source("prompt") == THEIRS
    assert source("pay").author == "Ann"
    assert source(",").author == "Ben"
    assert source(", in full").author == "Nora"
    assert source("pay the rent").author == "Ann"


def test_a_long_paragraph_with_many_changes_is_not_gone_through_for_each(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked_at = 0

    def counting(
        spans: Sequence[Span], start: int, end: int
    ) -> tuple[list[Span], list[Span], list[Span]]:
        nonlocal looked_at
        looked_at += len(spans)
        return split(spans, start, end)

    monkeypatch.setattr(merging, "split", counting)
    words = range(600)
    ours = tuple(Span(f"w{n} ", bold=bool(n % 2)) for n in words)
    theirs = tuple(Span(f"w{n} " if n % 4 else f"v{n} ", bold=bool(n % 2)) for n in words)
    made = merging.merged(Paragraph("p", ours), theirs, merging.New(_theirs))
    assert made.text == "".join(span.text for span in theirs)
    assert looked_at < 10 * len(words)


def test_words_of_another_state_come_from_where_that_has_them() -> None:
    before = manuscript("> The rent is due.", origin=Origin("precedent", "lease.docx", 4, 2))
    source = of_draft(before)
    assert source(" rent").source == "lease.docx"
    assert source("never there").kind == "user"


def test_a_draft_with_their_changes_is_kept_and_read_again() -> None:
    draft = manuscript("> One.", origin=THEIRS)
    assert record.from_json(record.to_json(draft)) == draft
    earlier = record.to_json(manuscript("> One."))
    assert '"2026' not in earlier
    assert record.from_json(earlier).paragraphs[0].spans[0].origin.author == ""


@pytest.mark.parametrize("template", ["nda", "lease-residential"])
def test_a_draft_takes_what_any_changed_file_says(desk: DraftingDesk, template: str) -> None:
    """Word by word, for files changed at random with a fixed seed; and back by rejecting all."""
    made = desk.new_draft(MATTER, template, VALUES).manuscript
    docx_file = desk.docx(made)
    theirs = changed(docx_file, random.Random(template))
    redline = desk.redline(docx_file, theirs, "Ivo").docx
    every = {each.number for each in desk.revisions(redline)}
    assert every
    nothing = desk.take(made, redline, (), every, _theirs)
    assert nothing.manuscript == made
    taken = desk.take(made, redline, every, (), _theirs)
    again = desk.docx(taken.manuscript)
    compared = desk.redline(again, theirs, "Ivo").docx
    left = [each for each in desk.revisions(compared) if each.kind is not Kind.FORMATTED]
    # Where clauses came or went, references say the new numbers.
    assert all(each.text.strip(".()").replace(".", "").isdigit() for each in left), left


def test_their_words_are_comments_in_word_and_none_in_the_final_file(desk: DraftingDesk) -> None:
    opened = desk.new_draft(MATTER, "nda", VALUES)
    made = opened.manuscript
    theirs = docx.Document(io.BytesIO(desk.docx(made)))
    for paragraph in theirs.paragraphs:
        for run in paragraph.runs:
            run.text = run.text.replace("reasonable care", "the greatest care")
    out = io.BytesIO()
    theirs.save(out)
    redline = desk.redline(desk.docx(made), out.getvalue(), "Ivo").docx
    every = {each.number for each in desk.revisions(redline)}
    taken = desk.take(made, redline, every, (), _theirs)
    assert taken.changed == 1
    desk.keep_draft(opened.facts.id, taken.manuscript)
    kept = desk.open_draft(opened.facts.id).manuscript
    assert kept == taken.manuscript
    told = docx.Document(io.BytesIO(desk.docx(kept, Finish(origins=True))))
    said = [comment.text for comment in told.comments]
    assert "From the incoming file From them.docx, changed by Ivo Marsh on 2026-11-20" in said
    final = desk.docx(kept, Finish())
    assert b"comments.xml" not in final
    assert "the greatest care" in "".join(
        p.text for p in docx.Document(io.BytesIO(final)).paragraphs
    )
    # What the template says with other values still changes around what they wrote.
    refilled = desk.refill(opened.facts.id, kept, {**VALUES, "party_a": "Heron Ltd"})
    whole = "\n".join(each.text for each in refilled.paragraphs)
    assert "the greatest care" in whole
    assert "Heron Ltd" in whole
    assert "Acme Limited" not in whole


def test_rows_that_they_added_stand_in_our_table(desk: DraftingDesk) -> None:
    lease = desk.new_draft(MATTER, "services", VALUES).manuscript
    docx_file = desk.docx(lease)
    theirs = docx.Document(io.BytesIO(docx_file))
    table = theirs.tables[0]
    last = list(theirs.element.body.iter(w("tr")))[-1]
    last.addnext(deepcopy(last))
    width = len(table.rows[-1].cells)
    for cell in table.rows[-1].cells:
        cell.text = "Theirs"
    out = io.BytesIO()
    theirs.save(out)
    redline = desk.redline(docx_file, out.getvalue(), "Ivo").docx
    every = {each.number for each in desk.revisions(redline)}
    taken = desk.take(lease, redline, every, (), _theirs)
    assert (taken.changed, taken.added, taken.removed) == (0, width, 0)
    again = docx.Document(io.BytesIO(desk.docx(taken.manuscript)))
    assert [cell.text for cell in again.tables[0].rows[-1].cells] == ["Theirs"] * width


def test_a_paragraph_of_a_header_is_changed_and_one_too_many_is_told() -> None:
    draft = manuscript("> Text.")
    head = Paragraph("h1", (Span("Draft of May"),), "Header", "header", part="header1")
    draft = draft.with_paragraphs((*draft.paragraphs, head))
    plain = _plain(draft)
    theirs = put(plain, replace(plain.paragraphs[1], spans=(Span("Draft of June"),)))
    made = take(draft, theirs, _theirs)
    assert made.manuscript.paragraph("h1").text == "Draft of June"
    extra = Paragraph("x", (Span("Secret"),), "Header", "header", part="header1")
    more = take(draft, theirs.with_paragraphs((*theirs.paragraphs, extra)), _theirs)
    assert more.left_out == 1
    gone = take(draft, remove(plain, {"fh1"}), _theirs)
    assert gone.manuscript == draft


def test_a_draft_tells_its_template_by_the_title_that_people_know(desk: DraftingDesk) -> None:
    made = desk.new_draft(MATTER, "nda", VALUES).manuscript
    said = {origin_words(span.origin) for each in made.paragraphs for span in each.spans}
    assert "From the template Mutual non-disclosure agreement" in said
    assert "From the template nda" not in said
