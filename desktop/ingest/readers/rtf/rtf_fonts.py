"""The fonts of an RTF file, and with them the code pages that its bytes are letters of."""

from collections.abc import Callable

from desktop.ingest.readers.common import symbol_fonts
from desktop.ingest.readers.common.code_pages import ANSI, codec, decoded

# What ended the names of fonts before files told their character sets.
_ENDINGS = {
    " CE": 238,
    " Cyr": 204,
    " Greek": 161,
    " Tur": 162,
    " (Hebrew)": 177,
    " (Arabic)": 178,
    " Baltic": 186,
    " (Vietnamese)": 163,
}


class FontTable:
    """Takes the words of a file's font table; ``words`` are those of the file itself that tell of
    fonts and code pages, with what takes each one's number."""

    def __init__(self) -> None:
        self._codecs: dict[int, str] = {}
        self._name: list[str] = []
        self._symbols: dict[int, str] = {}
        self._ansi = ANSI
        self._default = self._current = 0
        self.words: dict[str, Callable[[int | None], None]] = {
            "deff": self._choose_default,
            "ansicpg": self._choose_page,
            "mac": lambda _: self._choose("mac_roman"),
            "pc": lambda _: self._choose("cp437"),
            "pca": lambda _: self._choose("cp850"),
        }

    def put(self, word: str, number: int | None) -> bool:
        """Take a word of the table; whether it is one."""
        if word == "f":
            self._current = number or 0
        elif word == "cpg":
            self._codecs[self._current] = codec(number or 0)
        elif word == "fcharset":
            self._codecs.setdefault(self._current, codec(number or 0, charset=True))
        else:
            return False
        return True

    def put_name(self, text: str) -> None:
        """Take letters of the name of the font that is told; a semicolon ends it."""
        self._name.append(text)
        if text.rstrip().endswith(";"):
            name = "".join(self._name).strip().rstrip(";")
            self._name.clear()
            if symbol_fonts.is_one(name):
                self._symbols[self._current] = name
            for ending, charset in _ENDINGS.items():
                if name.endswith(ending):
                    self._codecs.setdefault(self._current, codec(charset, charset=True))

    def shown(self, text: str, font: int | None) -> str:
        """What letters look like in a font, or in that of the file."""
        if not self._symbols:
            return text
        name = self._symbols.get(self._default if font is None else font, "")
        return symbol_fonts.shown(text, name) if name else text

    def decoded(self, data: bytes, font: int | None) -> str:
        """The letters of bytes in a font, or in that of the file."""
        number = self._default if font is None else font
        if number in self._symbols:
            return self.shown(data.decode("latin-1"), number)
        return decoded(data, self._codecs.get(number, ""), self._ansi)

    def _choose_default(self, number: int | None) -> None:
        self._default = number or 0

    def _choose_page(self, number: int | None) -> None:
        self._ansi = codec(number or 0) or self._ansi

    def _choose(self, name: str) -> None:
        self._ansi = name
