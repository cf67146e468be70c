"""The pictures in the package of an office file, numbered by their names: raster files first, then
metafiles, so that what was recognised before these were looked at keeps its number."""

from desktop.documents import PageImage
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.aside import Aside
from desktop.ingest.readers.common.intermediate import TextBuilder
from desktop.ingest.readers.common.ocr_page import Recognised
from desktop.ingest.readers.common.package import Package
from desktop.ingest.readers.office import pictures

_RASTER = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".gif", ".webp", ".heic")
_METAFILES = (".emf", ".wmf", ".emz", ".wmz")
# Which no reader takes.
_UNREAD = (".pict", ".pct", ".pcz", ".eps", ".svm", ".cgm", ".cdr", ".wdp", ".jxr", ".avif")
# A picture's part is no larger; it is unpacked by itself.
_MOST = 64 * 1024 * 1024


class PackageAlbum:
    """The pictures of a package."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._names = [
            name
            for endings in (_RASTER, _METAFILES)
            for name in sorted(name for name in package.names if name.endswith(endings))
        ]
        self._numbers = {name: number for number, name in enumerate(self._names, 1)}

    def number(self, name: str) -> int | None:
        """The number of the picture in this part, None if it is none."""
        return self._numbers.get(name.lstrip("/").lower())

    def head(self, number: int, size: int) -> bytes:
        """The first bytes of a picture, ``size`` at most."""
        return self._package.head(self._names[number - 1], size)

    def whole(self, number: int) -> bytes:
        """A picture's part; nothing where there is none of this number."""
        if not 1 <= number <= len(self._names):
            return b""
        return self._package.apart(self._names[number - 1], _MOST)


class Pictures(pictures.Pictures):
    """Gathers the pictures that the file of a package shows."""

    def __init__(self, package: Package, recognised: Recognised | None, aside: Aside) -> None:
        self._of_package = PackageAlbum(package)
        self._unread: set[str] = set()
        super().__init__(self._of_package, recognised, aside)

    def show(self, name: str, builder: TextBuilder, page: int | None = None) -> bool:
        """The file shows the picture of this part here; whether there is one that is read."""
        number = self._of_package.number(name)
        if number is not None:
            self.put(number, builder, page)
        elif name.lower().endswith(_UNREAD) and name not in self._unread:
            self._unread.add(name)
            self.say(reasons.UNREAD_FORMAT)
        return number is not None


def draw(data: bytes, number: int) -> PageImage:
    """The picture of this number in a package as pixels. Raises ReadingError."""
    return pictures.draw(PackageAlbum(Package(data)), number)
