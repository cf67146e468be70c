"""What a draft will say, as far as it is known: for a form that shows it while it is filled in."""

from collections.abc import Mapping

from desktop.drafting import fields
from desktop.drafting.templates import Template
from desktop.errors import DraftingError

# Two characters that Unicode leaves to programs; what stands between them is a field's name.
BLANK_START, BLANK_END = "\ue000", "\ue001"


def outline(template: Template, values: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """The paragraphs as (style, text). Where a value is missing or invalid, the name of its field
    stands between ``BLANK_START`` and ``BLANK_END``. Raises DraftingError for a broken template."""
    report = fields.check(template, values)
    wording = report.wording_with(lambda field: f"{BLANK_START}{field.name}{BLANK_END}")
    try:
        source = template.path.read_bytes()
    except OSError:
        raise DraftingError(
            "A template is broken", f"Template {template.name}: its Word file can't be read."
        ) from None
    # Word and template libraries load in 0.2 s: not before the window shows (design.md).
    from desktop.drafting import filling, preview

    return preview.preview(filling.fill(source, template.name, template.fields, wording))
