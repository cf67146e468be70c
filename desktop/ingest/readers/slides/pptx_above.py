"""What stands above a slide, its layout and its master: unpacked and parsed once for all who look
at them (their shapes, their grounds, the looks of their letters)."""

from dataclasses import dataclass, field

from lxml import etree

from desktop.ingest.readers.common.package import Package, parse


@dataclass(slots=True)
class Above:
    """The layouts, masters and themes of a presentation."""

    _package: Package
    _data: dict[str, bytes] = field(default_factory=dict)
    _roots: dict[str, etree._Element | None] = field(default_factory=dict)

    def of(self, part: str) -> list[str]:
        """The names of a slide's layout and master, as far as there are any."""
        layout = self._next(part, "slideLayout")
        master = self._next(layout, "slideMaster") if layout else ""
        return [name for name in (layout, master) if name]

    def theme(self, master: str) -> str:
        """The name of a master's theme, "" if it has none."""
        return self._next(master, "theme")

    def data(self, part: str) -> bytes:
        """A part as it is, b"" if there is no such part. Raises ReadingError for a damaged one."""
        if part not in self._data:
            self._data[part] = self._package.member(part) or b""
        return self._data[part]

    def root(self, part: str) -> etree._Element | None:
        """The root of a part, None if there is no such part. Raises ReadingError for a damaged
        one."""
        if part not in self._roots:
            data = self.data(part)
            self._roots[part] = parse(data, self._package.damaged) if data else None
        return self._roots[part]

    def _next(self, part: str, kind: str) -> str:
        return next(iter(self._package.related(part, kind)), "")
