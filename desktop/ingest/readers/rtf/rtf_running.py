"""Headers and footers of an RTF file: which of them its pages show (RTF Specification 1.9.1,
"Headers and Footers")."""

from collections.abc import Callable

# Those of first pages show only where a section says that its first page is one of its own, those
# of left pages only in a document that is bound.
_NEEDS = {"headerf": "titlepg", "footerf": "titlepg", "headerl": "facingp", "footerl": "facingp"}


class Running:
    """Gathers them, each wording once; ``words`` are those of the file that tell which show."""

    def __init__(self) -> None:
        self._found: dict[str, set[str]] = {}
        self._said: set[str] = set()
        self.words: dict[str, Callable[[int | None], None]] = {
            "titlepg": lambda _: self._said.add("titlepg"),
            "facingp": lambda _: self._said.add("facingp"),
        }

    def put(self, kind: str, text: str) -> None:
        """Take what stands in a destination of this name."""
        self._found.setdefault(text, set()).add(kind)

    def shown(self) -> list[str]:
        """Those that some page shows."""
        return [text for text, kinds in self._found.items() if any(map(self._shows, kinds))]

    def unused(self) -> list[str]:
        """Those that none does."""
        return [text for text, kinds in self._found.items() if not any(map(self._shows, kinds))]

    def _shows(self, kind: str) -> bool:
        return _NEEDS.get(kind) is None or _NEEDS[kind] in self._said
