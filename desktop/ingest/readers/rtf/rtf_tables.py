"""The tables of an RTF file: what stands in them is no text of the document but is looked up for
it (RTF Specification 1.9.1, document header)."""

from collections.abc import Callable

from desktop.ingest.readers.rtf import rtf_lists
from desktop.ingest.readers.rtf.rtf_fonts import FontTable
from desktop.ingest.readers.rtf.rtf_headings import Headings
from desktop.ingest.readers.rtf.rtf_looks import ColourTable

_COLOURS, _FONTS, _STYLES = "colortbl", "fonttbl", "stylesheet"
#: The destinations that are tables.
NAMES = frozenset({_COLOURS, _FONTS, _STYLES, *rtf_lists.TABLES})


class Tables:
    """Takes the words and letters of all tables; ``sinks`` take the letters, by destination."""

    def __init__(self) -> None:
        self.colours = ColourTable()
        self.fonts = FontTable()
        self.headings = Headings()
        self.lists = rtf_lists.Lists()
        self.sinks: dict[str, Callable[[str], None]] = {
            _COLOURS: self.colours.end,
            _STYLES: self.headings.put,
            _FONTS: self.fonts.put_name,
            "leveltext": self.lists.put_text,
            **dict.fromkeys(rtf_lists.TABLES, lambda _: None),
        }
        self._words: dict[str, Callable[[str, int | None], bool]] = {
            _COLOURS: self.colours.put,
            _FONTS: self.fonts.put,
            _STYLES: self.headings.take,
            **dict.fromkeys(rtf_lists.TABLES, self.lists.put),
        }

    def take(self, table: str, word: str, number: int | None) -> bool:
        """Take a word of a table; whether it tells of the table alone."""
        take = self._words.get(table)
        return take is not None and take(word, number)

    def begin(self, table: str, word: str) -> str:
        """Take the word that a group in a table begins with; where its letters go, "" if it begins
        no part of the table."""
        if table not in rtf_lists.TABLES or word not in rtf_lists.PARTS:
            return ""
        self.lists.put(word, None)
        return word if word == "leveltext" else table
