"""Which texts of a PDF page lie on one another, told by a net over the page."""

from collections.abc import Sequence

from desktop.ingest.readers.pdf.pdf_boxes import Sides
from desktop.ingest.readers.pdf.pdf_objects import TextObject

# A mesh in points, or this part of the page's longer side; so many of them are taken in all.
_MESH, _MESHES, _MAX_MESHES = 4.0, 200, 400_000
# So few texts are held against one another, which is faster than to take mesh by mesh.
_FEW = 64


def side_by_side(
    items: Sequence[TextObject], bounds: Sides
) -> tuple[list[TextObject], list[TextObject]]:
    """Texts of which none lies on another, and the rest: on a net over the page a text takes the
    meshes that no other has taken."""
    mesh = max(_MESH, max(bounds[2] - bounds[0], bounds[3] - bounds[1]) / _MESHES)
    taken = _Taken() if len(items) <= _FEW else _TakenMeshes()
    group: list[TextObject] = []
    rest: list[TextObject] = []
    for item in items:
        left, bottom = max(item.sides[0], bounds[0]), max(item.sides[1], bounds[1])
        right, top = min(item.sides[2], bounds[2]), min(item.sides[3], bounds[3])
        meshes = int(left / mesh), int(bottom / mesh), int(right / mesh), int(top / mesh)
        (group if taken.take(meshes) else rest).append(item)
    return group, rest


class _Taken:
    """The meshes that a few texts have taken, by the first and the last across and up of each."""

    def __init__(self) -> None:
        self._all: list[tuple[int, int, int, int]] = []

    def take(self, meshes: tuple[int, int, int, int]) -> bool:
        """Take these unless any is taken."""
        left, bottom, right, top = meshes
        if any(
            left <= far_right and right >= far_left and bottom <= high and top >= low
            for far_left, low, far_right, high in self._all
        ):
            return False
        self._all.append(meshes)
        return True


class _TakenMeshes(_Taken):
    """The same of many texts, which are not held against one another, mesh by mesh."""

    def __init__(self) -> None:
        super().__init__()
        self._taken: set[tuple[int, int]] = set()
        self._room = _MAX_MESHES

    def take(self, meshes: tuple[int, int, int, int]) -> bool:
        """Take these unless any is taken."""
        left, bottom, right, top = meshes
        wanted = {
            (across, up) for across in range(left, right + 1) for up in range(bottom, top + 1)
        }
        self._room -= len(wanted) + 1
        if self._room < 0 or wanted & self._taken:
            return False
        self._taken |= wanted
        return True
