"""Words are found wherever a draft says them, and replaced where that leaves it in order."""

from desktop.drafting.manuscript.finding import can_replace, occurrences, replaced
from desktop.drafting.manuscript.model import USER, Manuscript, Place
from tests.gui.drafting import TEMPLATE, small
from tests.unit.manuscript_support import manuscript


def _found(draft: Manuscript, words: str, **how: bool) -> list[str]:
    places = occurrences(draft, words, **how)
    return [draft.paragraph(p.paragraph).text[p.start : p.end] for p in places]


def test_words_are_found_in_any_case_and_whole_if_wished() -> None:
    draft = manuscript("> The Rent and the\xa0rent.", "> Rental (rent) 1.5*x")
    assert _found(draft, "rent") == ["Rent", "rent", "Rent", "rent"]
    assert _found(draft, "rent", exact=True) == ["rent", "rent"]
    assert _found(draft, "rent", whole=True) == ["Rent", "rent", "rent"]
    assert _found(draft, "the rent") == ["The Rent", "the\xa0rent"]
    assert _found(draft, "1.5*x") == ["1.5*x"]
    assert _found(draft, "  ") == []


def test_what_is_replaced_is_the_users_and_looks_as_before() -> None:
    draft = manuscript("> Pay rent, rent and rent.", origin=TEMPLATE)
    made, left = replaced(draft, occurrences(draft, "rent"), "the rental")
    assert left == 0
    (paragraph,) = made.paragraphs
    assert paragraph.text == "Pay the rental, the rental and the rental."
    assert [s.text for s in paragraph.spans if s.origin == USER] == ["the rental"] * 3
    gone, _ = replaced(draft, occurrences(draft, "rent"), "")
    assert gone.paragraphs[0].text == "Pay ,  and ."


def test_fields_blanks_and_numbers_of_clauses_are_left_alone() -> None:
    draft = small()
    for words in ("Quill", "second", "2.1"):
        places = occurrences(draft, words)
        assert places
        assert not any(can_replace(draft.paragraph(p.paragraph), p) for p in places)
        made, left = replaced(draft, places, "x")
        assert (made, left) == (draft, len(places))
    assert can_replace(draft.paragraph("after"), Place("after", 0, 6))
