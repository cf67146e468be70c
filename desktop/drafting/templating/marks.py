"""Values of fields that a filled template can be asked for again: where each of them went."""

# A field's words in a template that was filled for this: FIELD name TEXT words END; BLANK for TEXT
# where no value is known yet. Of the characters that Unicode leaves to programs.
FIELD, TEXT, BLANK, END = "\ue010", "\ue011", "\ue012", "\ue013"


class Marked(str):
    """A value that is written with marks around it, and still equals the plain value when a
    template compares it."""

    __slots__ = ("blank", "field")
    field: str
    blank: bool

    def __new__(cls, value: str, field: str, *, blank: bool = False) -> "Marked":
        """``value`` as the value of ``field``; ``blank`` if it stands for one that is missing."""
        made = super().__new__(cls, value)
        made.field, made.blank = field, blank
        return made

    @property
    def marked(self) -> str:
        """The value with its marks."""
        return f"{FIELD}{self.field}{BLANK if self.blank else TEXT}{self!s}{END}"
