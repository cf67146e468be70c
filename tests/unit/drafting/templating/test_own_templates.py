"""A user's own document as a template: fields proposed, decided on, kept, filled, filled anew."""

import io
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest

from desktop.drafting.desk import DraftingDesk
from desktop.drafting.manuscript.edits import blanks, replace_text
from desktop.drafting.manuscript.model import USER, Manuscript, Origin, Place
from desktop.drafting.precedents.importing import house
from desktop.drafting.templating.own_fields import OwnField, from_json, proposed_fields, to_json
from desktop.drafting.templating.own_templates import OwnTemplate
from desktop.errors import NotFoundError, UsageError, VaultDamagedError
from desktop.vault.library import Library
from tests.unit.manuscript_support import open_desk
from tests.unit.vault_support import open_library

MATTER = "Heron"
LETTER = b"""\
# Engagement of an adviser

This letter of 1 March 2025 is between Acme Trading Limited (the "Client") and [Adviser].

1. **Fees**. Acme pays GBP 12,500 in thirty (30) days. ACME's files stay its own.
2. **Start**. Work begins on [start date].

| Contact | |
|---|---|
| E-mail | |
"""
VALUES = {
    "client": "Beta GmbH",
    "adviser": "Gamma LLP",
    "amount": "EUR 9,000",
    "start_date": "2026-05-01",
}


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, MATTER) as opened:
        yield opened


@pytest.fixture
def desk(library: Library) -> Iterator[DraftingDesk]:
    with open_desk(library) as opened:
        yield opened


def letter(desk: DraftingDesk) -> Manuscript:
    return desk._manuscripts.from_text(
        house.base(), LETTER, "markdown", Origin("precedent", "letter.md")
    )


def kept(desk: DraftingDesk) -> OwnTemplate:
    draft = letter(desk)
    return desk.own.keep("Adviser", draft, house.base(), proposed_fields(draft), category="Letter")


def body(draft: Manuscript) -> list[str]:
    return [each.text for each in draft.body if each.text.strip()]


def test_each_fact_and_blank_is_proposed_as_a_field_of_its_kind(desk: DraftingDesk) -> None:
    fields = proposed_fields(letter(desk))
    assert [(each.label, each.kind, each.wanted) for each in fields] == [
        ("Date", "date", True),
        ("Client", "party", True),
        ("Adviser", "text", True),
        ("Amount", "money", True),
        ("Duration", "duration", False),
        ("Start date", "date", True),
        ("Contact", "text", True),
        ("E-mail", "text", True),
    ]
    assert len({each.name for each in fields}) == len(fields)


def test_it_is_listed_with_the_shipped_ones_and_asks_for_its_fields(desk: DraftingDesk) -> None:
    template = kept(desk)
    listed = {each.name: each for each in desk.templates()}
    assert {"nda", template.name} <= listed.keys()
    assert listed[template.name].title == "Adviser"
    assert "duration" not in {field.name for field in listed[template.name].fields}


def test_a_draft_from_it_says_the_values_in_all_places_and_marks_what_is_missing(
    desk: DraftingDesk,
) -> None:
    made = desk.new_draft(MATTER, kept(desk).name, VALUES)
    text = body(made.manuscript)
    assert 'is between Beta GmbH (the "Client") and Gamma LLP.' in text[1]
    assert text[2] == "Fees. Beta pays EUR 9,000 in thirty (30) days. BETA's files stay its own."
    assert text[3] == "Start. Work begins on 1 May 2026."
    assert "Date" in {words for _, words in blanks(made.manuscript)}
    assert "[Date]" in text[1]
    told = docx.Document(io.BytesIO(desk.docx(made.manuscript)))
    assert any("BETA's files" in each.text for each in told.paragraphs)


def test_other_values_change_the_draft_and_leave_what_the_user_wrote(desk: DraftingDesk) -> None:
    made = desk.new_draft(MATTER, kept(desk).name, VALUES)
    last = next(each for each in made.manuscript.body if each.text.startswith("Start."))
    place = Place(last.id, len(last.text), len(last.text))
    typed = replace_text(made.manuscript, place, " Not before.", USER)
    again = desk.refill(made.facts.id, typed, {**VALUES, "client": "Delta plc", "start_date": ""})
    text = body(again)
    assert text[2].startswith("Fees. Delta pays")
    assert text[3] == "Start. Work begins on [Start date]. Not before."


def test_a_value_that_can_not_be_read_is_a_blank(desk: DraftingDesk) -> None:
    made = desk.new_draft(MATTER, kept(desk).name, {**VALUES, "start_date": "soon"})
    assert "Start. Work begins on [Start date]." in body(made.manuscript)


def test_a_template_that_was_removed_is_not_found(desk: DraftingDesk) -> None:
    template = kept(desk)
    desk.own.remove(template.name)
    assert desk.own.all() == []
    for call in (lambda: desk.own.get(template.name), lambda: desk.own.remove(template.name)):
        with pytest.raises(NotFoundError):
            call()
    with pytest.raises(NotFoundError):
        desk.own.get("own-../1")


def test_a_template_needs_a_title_and_its_record_is_checked(
    desk: DraftingDesk, library: Library
) -> None:
    with pytest.raises(UsageError):
        desk.own.keep("  ", letter(desk), house.base(), ())
    template = kept(desk)
    with library._database.writer() as connection:
        connection.execute("UPDATE own_templates SET description = ?", ('{"fields": [{}]}',))
    with pytest.raises(VaultDamagedError):
        desk.own.get(template.name)


def test_fields_are_kept_as_text() -> None:
    field = OwnField("a_b", "A “b”", "date", "date", "1 May 2020", (Place("p1", 2, 4),))
    assert from_json(to_json([field])) == (field,)
    for broken in ("[]", "{}", '{"fields": [{"kind": 1}]}', "x"):
        with pytest.raises(ValueError, match=r".*"):
            from_json(broken)
