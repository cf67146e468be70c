"""What the letters and colours of a sheet come from."""

from dataclasses import dataclass, field

from PySide6.QtGui import QFont, QTextCharFormat

from desktop.drafting.manuscript.model import Span
from desktop.gui.draft.sheet.looks import ParagraphLook, letters
from desktop.gui.theme import Tokens

_USUAL_POINTS = 11.0


@dataclass(frozen=True, slots=True, eq=False)
class Dress:
    """What the letters and colours of a sheet come from."""

    font: QFont
    table: Tokens
    made: dict[tuple[object, ...], QTextCharFormat] = field(default_factory=dict)

    def letters(self, look: ParagraphLook, span: Span) -> QTextCharFormat:
        """The letters of a span in a paragraph of this look; alike ones are made once."""
        key = (
            *(look, span.bold, span.italic, span.underline),
            *(bool(span.blank), bool(span.reference), span.origin.kind == "field"),
        )
        found = self.made.get(key)
        if found is None:
            found = letters(look, span, self.font, self.table)
            self.made[key] = found
        return found

    def is_like(self, other: "Dress") -> bool:
        """Whether all looks the same in both."""
        return self.font == other.font and self.table == other.table

    @property
    def scale(self) -> float:
        """Of distances: they grow with the letters."""
        return self.font.pointSizeF() / _USUAL_POINTS
