"""A draft shown before it is complete."""

from desktop.drafting import templates
from desktop.drafting.outline import BLANK_END, BLANK_START, outline

NDA = templates.load("nda")


def _text(values: dict[str, str]) -> str:
    return "\n".join(text for _, text in outline(NDA, values))


def _blank(name: str) -> str:
    return f"{BLANK_START}{name}{BLANK_END}"


def test_every_required_field_without_a_value_is_a_blank() -> None:
    text = _text({})
    for field in NDA.fields:
        expected = field.required and not field.default
        assert (_blank(field.name) in text) is expected, field.name


def test_a_value_stands_in_the_wording_of_the_contract() -> None:
    text = _text({"effective_date": "2026-03-01", "party_a": "Quill & Wren <Ltd>"})
    assert "1 March 2026" in text
    assert "Quill & Wren <Ltd>" in text
    assert _blank("effective_date") not in text
    assert _blank("party_b") in text


def test_an_invalid_value_is_a_blank_too() -> None:
    text = _text({"effective_date": "some day"})
    assert _blank("effective_date") in text
    assert "some day" not in text
