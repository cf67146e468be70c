"""How paragraphs of another file look in a draft: in the draft's own styles."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.drafting.manuscript.model import Paragraph, Role


@dataclass(frozen=True, slots=True)
class Shape:
    """A style of the draft, with what it is and where it is numbered."""

    style: str
    role: Role
    list_id: str
    level: int


class Shapes:
    """What the file's styles are called in the draft, as the paragraphs tell that both have:
    ``same`` is the draft's paragraph for the file's, by its id."""

    def __init__(
        self, ours: Sequence[Paragraph], theirs: Sequence[Paragraph], same: Mapping[str, Paragraph]
    ) -> None:
        self._ours = ours
        counted: dict[object, Counter[Shape]] = {}
        for each in theirs:
            if each.id in same:
                counted.setdefault(_key(each), Counter())[_shape(same[each.id])] += 1
        self._known = {key: found.most_common(1)[0][0] for key, found in counted.items()}

    def of_new(self, theirs: Paragraph, before: Paragraph | None) -> Shape:
        """Of a paragraph that the draft does not have: as those that stand in the same style of
        the file, else as those of the draft in a style of that name, else as text."""
        known = self._known.get(_key(theirs))
        if known is not None:
            return known
        in_cell = theirs.cell is not None
        likely = [each for each in self._ours if (each.cell is not None) is in_cell]
        named = [each for each in likely if each.style == theirs.style]
        like = next((each for each in named if each.level == theirs.level), None)
        plain = (each for each in likely if each.role in {"text", "cell"})
        like = like or next(iter(named), None) or next(plain, before)
        return _shape(like) if like is not None else Shape("", theirs.role, "", 0)

    def changed(self, ours: Paragraph, theirs: Paragraph) -> Paragraph:
        """The draft's paragraph in another of its styles, where the file has it in that: a list of
        another name that counts alike is no change."""
        known = self._known.get(_key(theirs))
        if known is None or known.style != theirs.style or ours.cell is not None:
            return ours
        if (known.style, known.level) == (ours.style, ours.level):
            return ours
        return shaped(ours, known)


def shaped(paragraph: Paragraph, shape: Shape) -> Paragraph:
    """The paragraph in a style."""
    return replace(
        paragraph, style=shape.style, role=shape.role, list_id=shape.list_id, level=shape.level
    )


def _shape(paragraph: Paragraph) -> Shape:
    return Shape(paragraph.style, paragraph.role, paragraph.list_id, paragraph.level)


def _key(paragraph: Paragraph) -> object:
    in_cell = paragraph.cell is not None
    return (in_cell, paragraph.style, paragraph.list_id, paragraph.level)
