"""The drafting desk on a real vault: drafts made, filled anew, kept, compared and written."""

import contextlib
import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from desktop.drafting.desk import DraftingDesk
from desktop.drafting.manuscript import edits
from desktop.drafting.manuscript.model import USER, Finish, Manuscript, Paragraph, Place, Span
from desktop.drafting.manuscript.numbers import numbers
from desktop.errors import DesktopError, DraftingError, NotFoundError, ReadingError, UsageError
from desktop.ingest.reading import Readers
from desktop.vault.library import Library
from tests.unit.redline_support import word_file
from tests.unit.vault_support import facts, open_library, parsed, plain_pages, vectors

MATTER = "Heron"
VALUES = {
    "party_a": "Acme Limited",
    "party_a_address": "1 High Street, Leeds",
    "party_b": "Beta GmbH",
    "effective_date": "2026-03-01",
    "purpose": "to consider a joint venture",
    "governing_law": "Scotland",
}


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path) as opened:
        opened.add_matter(MATTER)
        yield opened


@pytest.fixture
def desk(library: Library) -> Iterator[DraftingDesk]:
    with (
        contextlib.closing(Readers()) as readers,
        contextlib.closing(DraftingDesk(library, readers)) as opened,
    ):
        yield opened


def _text(draft: Manuscript) -> str:
    shown = numbers(draft)
    return "\n".join(f"{shown.get(p.id, '')} {p.text}".strip() for p in draft.body)


def _found(draft: Manuscript, words: str) -> tuple[Paragraph, Place]:
    paragraph = next(each for each in draft.body if words in each.text)
    start = paragraph.text.index(words)
    return paragraph, Place(paragraph.id, start, start + len(words))


def test_a_new_draft_knows_its_fields_and_names_what_is_missing(desk: DraftingDesk) -> None:
    made = desk.new_draft(MATTER, "nda", VALUES)
    draft = made.manuscript
    paragraph, place = _found(draft, "Acme Limited")
    assert (paragraph.origin_at(place.start).kind, paragraph.origin_at(place.start).source) == (
        "field",
        "party_a",
    )
    assert paragraph.origin_at(place.end + 3).kind != "user"
    assert {words for _, words in edits.blanks(draft)} == {"Second party: address"}
    assert "[Second party: address]" in _text(draft)
    assert "Contract (Third Party Rights) (Scotland) Act 2017" in _text(draft)
    assert draft.title == "Mutual non-disclosure agreement"
    assert desk.open_draft(made.facts.id) == made
    assert [each.title for each in desk.drafts(MATTER)] == [draft.title]


def test_other_values_change_clauses_and_leave_what_was_written(desk: DraftingDesk) -> None:
    made = desk.new_draft(MATTER, "nda", VALUES)
    draft = made.manuscript
    _, place = _found(draft, "reasonable care")
    draft = edits.replace_text(draft, place, "utmost care")
    own = replace(_found(draft, "utmost")[0], id="n1", anchor="", spans=(Span("My own."),))
    draft = edits.insert_after(draft, place.paragraph, [own])
    draft = edits.remove(draft, {_found(draft, "combination of features")[0].id})
    given = VALUES | {
        "governing_law": "England and Wales",
        "party_b_address": "Ring 1, Wien",
        "party_a": "Acme Group plc",
        "notice_email_a": "legal@acme.example",
    }
    new = desk.refill(made.facts.id, draft, given)
    text = _text(new)
    assert "Contracts (Rights of Third Parties) Act 1999" in text
    assert "Scotland" not in text
    for words in ("utmost care", "My own.", "Ring 1, Wien", "Acme Group plc at legal@acme."):
        assert words in text
    for words in ("combination of features", "Acme Limited", "[Second party"):
        assert words not in text
    assert new.paragraph("n1").origin_at(0) == USER
    written = docx.Document(io.BytesIO(desk.docx(new)))
    assert [p.text for p in written.paragraphs if "utmost care" in p.text]
    # Undoing the step is keeping the old draft: its base is still there.
    assert "Scotland" in _docx_text(desk.docx(draft))
    desk.keep_draft(made.facts.id, new)
    assert desk.open_draft(made.facts.id).manuscript == new


def _docx_text(data: bytes) -> str:
    return "\n".join(paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs)


def test_a_precedent_is_a_draft_whose_words_lead_back_to_it(
    desk: DraftingDesk, library: Library
) -> None:
    data = word_file(["Lease of Unit 4", "The |Tenant| pays £500."], [("Rent", "£500")], "Old LLP")
    text = "Lease of Unit 4\nThe Tenant pays £500.\nRent\t£500\nOld LLP"
    document = replace(parsed(*text.split("\n")), kind="docx")
    stored = library.store(MATTER, facts("/old.docx"), document, vectors(4), "e", original=data)
    made = desk.new_draft_from_document(MATTER, stored.id)
    assert made.facts.precedent_id == stored.id
    paragraph, place = _found(made.manuscript, "£500")
    origin = paragraph.origin_at(place.start)
    assert (origin.kind, origin.source, origin.document_id) == (
        "precedent",
        "/old.docx",
        stored.id,
    )
    assert text[origin.start : origin.end] == " pays £500."
    assert origin.page == 1
    assert [p.text for p in made.manuscript.paragraphs if p.part] == ["Old LLP"]
    changed = edits.replace_text(made.manuscript, place, "£650")
    assert "The Tenant pays £650." in _docx_text(desk.docx(changed))
    with pytest.raises(NotFoundError):
        desk.new_draft_from_document(MATTER, 4711)


def test_a_precedent_whose_original_is_gone_says_so(desk: DraftingDesk, library: Library) -> None:
    document = replace(parsed("Lease"), kind="docx")
    stored = library.store(MATTER, facts("/gone.docx"), document, vectors(1), "e")
    with pytest.raises(ReadingError):
        desk.new_draft_from_document(MATTER, stored.id)


def test_versions_are_kept_compared_and_come_back(desk: DraftingDesk) -> None:
    made = desk.new_draft(MATTER, "nda", VALUES)
    first = desk.keep_version(made.facts.id, made.manuscript, "To the client")
    _, place = _found(made.manuscript, "reasonable care")
    later = edits.replace_text(made.manuscript, place, "utmost care")
    for _ in range(25):
        desk.keep_version(made.facts.id, later)
    kept = desk.versions(made.facts.id)
    assert len(kept) == 21, "the newest 20 automatic ones and the named one"
    assert kept[-1].label == "To the client"
    redlined = desk.compare(desk.version(first), later, "Ann")
    assert [(c.old[-17:], c.new[-13:]) for c in redlined.changes] == [
        (" reasonable care;", " utmost care;")
    ]
    assert desk.version(first) == made.manuscript


def test_what_is_not_there_is_said(desk: DraftingDesk, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        desk.new_draft("No such matter", "nda", VALUES)
    with pytest.raises(NotFoundError):
        desk.new_draft(MATTER, "no-such-template", VALUES)
    made = desk.new_draft(MATTER, "nda", {})
    with pytest.raises(UsageError):
        desk.rename_draft(made.facts.id, "  ")
    desk.remove_draft(made.facts.id)
    calls = (
        lambda: desk.open_draft(made.facts.id),
        lambda: desk.keep_draft(made.facts.id, made.manuscript),
        lambda: desk.keep_version(made.facts.id, made.manuscript),
        lambda: desk.docx(made.manuscript),
        lambda: desk.version(1),
    )
    for call in calls:
        with pytest.raises(NotFoundError):
            call()
    assert desk.drafts(MATTER) == []


def test_a_full_disk_leaves_the_old_file(desk: DraftingDesk, tmp_path: Path) -> None:
    made = desk.new_draft(MATTER, "nda", VALUES)
    out = tmp_path / "draft.docx"
    desk.export(made.manuscript, out, Finish(author="Ann"))
    before = out.read_bytes()
    with pytest.raises(DraftingError):
        desk.export(made.manuscript, tmp_path / "no-such-folder" / "draft.docx")
    with pytest.raises(DesktopError):
        desk.export(made.manuscript, tmp_path / "draft.txt")
    assert out.read_bytes() == before
    assert docx.Document(str(out)).core_properties.author == "Ann"


def test_a_deleted_draft_leaves_nothing_in_the_vault(
    desk: DraftingDesk, library: Library, tmp_path: Path
) -> None:
    canary = "qzcanary".join("abcdef")
    made = desk.new_draft(MATTER, "nda", VALUES, title=canary)
    desk.keep_version(made.facts.id, made.manuscript, canary)
    desk.keep_notes(made.facts.id, canary)
    database = next(tmp_path.glob("*.db"))
    library_traces = plain_pages(database)
    assert b"qzcanary" in library_traces
    desk.remove_draft(made.facts.id)
    assert b"qzcanary" not in plain_pages(database)
