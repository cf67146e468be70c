"""What is ticked and chosen in the forms of an RTF file, and the symbols of its fields (RTF
Specification 1.9.1, form fields). What was typed is text of the document; a default that nobody
took over is not shown."""

from dataclasses import dataclass, field

from desktop.ingest.readers.common import symbol_fonts

#: The destination of a form's data, and of an entry of a list in it.
FORM, ENTRY = "formfield", "ffl"
_BOX, _LIST = 1, 2
# What stands for a choice that nobody made.
_AS_BEGUN = 25
_TICKED, _NOT_TICKED = "☒", "☐"
# Word takes 25 entries of 50 letters.
_MOST_ENTRIES, _MOST_LETTERS = 100, 255


@dataclass(slots=True)
class Form:
    """Gathers what a field says of a form in it, if there is one."""

    #: Whether a text stands for what was chosen.
    has_result: bool = False
    #: Why what is shown is not seen, "" if it is; whether its letters are bold.
    unseen: str = ""
    bold: bool = False
    _code: str = ""
    _said: dict[str, int] = field(default_factory=dict)
    _entries: list[str] = field(default_factory=list)

    def put(self, word: str, number: int | None) -> None:
        """Take a word of the form's data."""
        if word in {"fftype", "ffres", "ffdefres"}:
            self._said[word] = number or 0

    def put_code(self, text: str) -> None:
        """Take letters of the field's code."""
        self._code = (self._code + text)[:_MOST_LETTERS]

    def begin_entry(self) -> None:
        """What follows is an entry of the list."""
        if len(self._entries) < _MOST_ENTRIES:
            self._entries.append("")

    def put_entry(self, text: str) -> None:
        """Take letters of an entry."""
        if self._entries:
            self._entries[-1] = (self._entries[-1] + text)[:_MOST_LETTERS]

    def shown(self) -> str:
        """What a box, a list or a symbol shows; of other fields, and where a text stands for it,
        nothing."""
        kind = self._said.get("fftype")
        if self.has_result:
            return ""
        if kind not in {_BOX, _LIST}:
            return symbol_fonts.of_field(self._code)
        now = self._said.get("ffres", _AS_BEGUN)
        if now == _AS_BEGUN:
            now = self._said.get("ffdefres", 0)
        if kind == _BOX:
            return _TICKED if now else _NOT_TICKED
        return self._entries[now] if 0 <= now < len(self._entries) else ""
