"""The drafting desk on a real vault: drafts made, filled anew, kept, compared and written."""

import hashlib
import io
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE

from desktop.drafting.desk import DraftingDesk
from desktop.drafting.manuscript import edits, record
from desktop.drafting.manuscript.model import USER, Finish, Manuscript, Paragraph, Place, Span
from desktop.drafting.manuscript.numbers import numbers
from desktop.drafting.manuscript.own_lists import BULLETS, bullets
from desktop.drafting.manuscript.refill import refilled
from desktop.errors import DesktopError, DraftingError, NotFoundError, ReadingError, UsageError
from desktop.vault.library import Library
from tests.unit.drafting.redline.redline_support import word_file
from tests.unit.manuscript_support import manuscript, open_desk, remove
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
    with open_library(tmp_path, MATTER) as opened:
        yield opened


@pytest.fixture
def desk(library: Library) -> Iterator[DraftingDesk]:
    with open_desk(library) as opened:
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
    draft = remove(draft, {_found(draft, "combination of features")[0].id})
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


def test_other_values_leave_the_lists_that_were_made(desk: DraftingDesk) -> None:
    made = desk.new_draft(MATTER, "referral-letter", HISTORY)
    draft = made.manuscript
    first = next(p for p in draft.body if p.role == "text" and len(p.text) > 40 and not p.list_id)
    item = replace(first, role="clause", list_id=BULLETS, level=0)
    own = replace(item, id="n1", anchor="", spans=(Span("My own."),))
    each = tuple(item if p.id == item.id else p for p in draft.paragraphs)
    draft = replace(draft.with_paragraphs(each), lists={**draft.lists, BULLETS: bullets()})
    draft = edits.insert_after(draft, item.id, [own])
    new = desk.refill(made.facts.id, draft, {"problem": "Cough"})
    assert [numbers(new).get(name) for name in (item.id, "n1")] == ["•", "•"]


HISTORY = {"past_history": "Asthma; as a child\nAngina; 2019", "problem": "Chest pain"}


def test_in_an_edited_line_each_part_of_an_entry_stays_itself(desk: DraftingDesk) -> None:
    made = desk.new_draft(MATTER, "referral-letter", HISTORY)
    paragraph, _ = _found(made.manuscript, "Angina")
    end = Place(paragraph.id, len(paragraph.text), len(paragraph.text))
    draft = edits.replace_text(made.manuscript, end, ", stable")
    for year in ("2019", "2021"):
        given = {"past_history": f"Asthma; as a child\nAngina; {year}"}
        draft = desk.refill(made.facts.id, draft, given)
        assert draft.paragraph(paragraph.id).text == f"Angina ({year}), stable"


def test_an_edited_clause_that_comes_back_is_not_doubled(desk: DraftingDesk) -> None:
    made = desk.new_draft(MATTER, "nda", VALUES)
    _, place = _found(made.manuscript, "(Scotland) Act 2017")
    paragraph = made.manuscript.paragraph(place.paragraph)
    end = Place(paragraph.id, len(paragraph.text), len(paragraph.text))
    draft = edits.replace_text(made.manuscript, end, " Own words.")
    for _ in range(3):
        for law in ("England and Wales", "Ireland", "Scotland"):
            draft = desk.refill(made.facts.id, draft, VALUES | {"governing_law": law})
    assert _text(draft).count("Own words.") == 1
    assert _text(draft).count("(Scotland) Act 2017") <= 1
    assert len(draft.body) == len(made.manuscript.body)
    written = _docx_text(desk.docx(draft))
    assert written.count("Own words.") == 1


def test_an_edited_clause_that_was_left_out_takes_its_place_again() -> None:
    lines = ("= Term", "- It runs for a year.", "= Deposit", "- The tenant pays a deposit of £500.")
    whole = manuscript(*lines, "= Law", "- Scots law applies.")
    whole = whole.with_paragraphs(
        tuple(replace(each, anchor=f"#{n}") for n, each in enumerate(whole.paragraphs))
    )
    kept = [*whole.paragraphs[:3], *whole.paragraphs[4:]]
    without = whole.with_paragraphs(
        tuple(replace(each, anchor=f"#{n}") for n, each in enumerate(kept))
    )
    paragraph, place = _found(whole, "£500")
    draft = edits.replace_text(whole, place, "£650")
    for _ in range(3):
        draft = refilled(draft, whole, without)
        assert _text(draft).count("deposit") == 1
        draft = refilled(draft, without, whole)
        assert _text(draft).count("deposit") == 1
    assert draft == edits.replace_text(whole, place, "£650")
    assert draft.paragraph(paragraph.id).anchor == paragraph.anchor


def test_every_step_can_be_undone_after_versions_were_kept(desk: DraftingDesk) -> None:
    made = desk.new_draft(MATTER, "nda", VALUES)
    steps = [made.manuscript]
    for number in range(15):
        given = VALUES | {"purpose": f"purpose {number}"}
        steps.append(desk.refill(made.facts.id, steps[-1], given))
        desk.keep_draft(made.facts.id, steps[-1])
        desk.keep_version(made.facts.id, steps[-1])
    for _ in range(25):
        desk.keep_version(made.facts.id, steps[-1])
    assert "purpose 0" in _docx_text(desk.docx(steps[1]))
    desk.keep_draft(made.facts.id, steps[0])
    assert "joint venture" in _docx_text(desk.docx(desk.open_draft(made.facts.id).manuscript))


def _docx_text(data: bytes) -> str:
    return "\n".join(paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs)


def test_what_hangs_on_an_unusable_field_is_a_blank_too(desk: DraftingDesk) -> None:
    """The services' clause on acceptance speaks of deliverables and of a period."""
    text = _text(desk.new_draft(MATTER, "services", {"deliverables": "Report; ; "}).manuscript)
    assert "test each Deliverable within [" in text
    assert "  " not in text


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


def test_a_renamed_style_is_the_paragraphs_own_and_the_base_before_is_kept_for_undo(
    desk: DraftingDesk, library: Library
) -> None:
    document = docx.Document()
    document.styles.add_style("KestrelBody", WD_STYLE_TYPE.PARAGRAPH)
    document.add_paragraph("The Tenant pays.", style="KestrelBody")
    held = io.BytesIO()
    document.save(held)
    parsed_one = replace(parsed("The Tenant pays."), kind="docx")
    stored = library.store(
        MATTER, facts("/old.docx"), parsed_one, vectors(1), "e", original=held.getvalue()
    )
    made = desk.new_draft_from_document(MATTER, stored.id)
    assert desk.shown_beside(made.manuscript.base_id)["style KestrelBody"] == "Kestrel Body"
    after = desk.change_beside(made.facts.id, made.manuscript, ["style KestrelBody"], "Kestrel", "")
    assert [each.style for each in after.paragraphs] == ["Style 1"]
    assert "Kestrel" not in "".join(desk.shown_beside(after.base_id))
    again = docx.Document(io.BytesIO(desk.docx(after)))
    assert again.paragraphs[0].style is not None
    assert again.paragraphs[0].style.name == "Style 1"
    before = docx.Document(io.BytesIO(desk.docx(made.manuscript)))
    assert before.paragraphs[0].style is not None
    assert before.paragraphs[0].style.name == "KestrelBody"


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


def test_a_full_disk_leaves_the_old_file(
    desk: DraftingDesk, library: Library, tmp_path: Path
) -> None:
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
    assert [each.action for each in library.audit.entries()].count("exported") == 1


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
    packed = []
    for number in range(12):
        # As long as a page, and as one letter after another is typed.
        text = "".join(hashlib.sha256(f"{number} {n}".encode()).hexdigest() for n in range(150))
        typed = edits.replace_text(made.manuscript, Place(made.manuscript.body[0].id), text)
        desk.keep_draft(made.facts.id, typed)
        packed.append(zlib.compress(record.to_json(typed).encode(), 1))
    chunks = {each[at : at + 24] for each in packed for at in range(64, len(each) - 24, 512)}
    pages = plain_pages(database)
    assert any(chunk in pages for chunk in chunks)
    base = desk._drafts.base(made.manuscript.base_id)[200:224]
    assert base in pages
    desk.remove_draft(made.facts.id)
    assert b"qzcanary" in plain_pages(database)
    library.trash.empty()
    pages = plain_pages(database)
    assert b"qzcanary" not in pages
    assert [chunk for chunk in chunks if chunk in pages] == []
    assert base not in pages


def test_half_a_character_keeps_no_title_or_note_from_being_kept(desk: DraftingDesk) -> None:
    half, whole = "Deed \ud83d", "Deed \ufffd"
    made = desk.new_draft(MATTER, "nda", VALUES, half)
    assert made.facts.title == whole
    desk.rename_draft(made.facts.id, f"{half}.")
    desk.keep_version(made.facts.id, made.manuscript, half)
    desk.keep_notes(made.facts.id, half)
    assert desk.open_draft(made.facts.id).facts.title == f"{whole}."
    assert desk.versions(made.facts.id)[0].label == whole
    assert desk.notes(made.facts.id) == whole


def test_a_removed_matter_takes_its_drafts_along(
    desk: DraftingDesk, library: Library, tmp_path: Path
) -> None:
    made = desk.new_draft(MATTER, "nda", VALUES, title="qzcanary draft")
    desk.keep_version(made.facts.id, made.manuscript, "qzcanary version")
    library.remove_matter(MATTER)
    for call in (
        lambda: desk.open_draft(made.facts.id),
        lambda: desk.keep_draft(made.facts.id, made.manuscript),
        lambda: desk.keep_version(made.facts.id, made.manuscript),
        lambda: desk.docx(made.manuscript),
        lambda: desk.refill(made.facts.id, made.manuscript, VALUES),
    ):
        with pytest.raises(NotFoundError):
            call()
    assert b"qzcanary" not in plain_pages(next(tmp_path.glob("*.db")))


def test_a_template_that_was_updated_since_changes_no_clause(
    desk: DraftingDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = desk.new_draft(MATTER, "nda", VALUES)
    real = desk.filled

    def updated(template: str, values: Mapping[str, str]) -> tuple[Manuscript, bytes]:
        draft, base = real(template, values)
        return draft.with_paragraphs((draft.paragraphs[0], *draft.paragraphs[2:])), base

    monkeypatch.setattr(desk, "filled", updated)
    with pytest.raises(DraftingError, match="has changed since"):
        desk.refill(made.facts.id, made.manuscript, VALUES | {"purpose": "another"})
