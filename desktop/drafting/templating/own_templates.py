"""The user's own documents as templates: fields proposed from what a document tells, confirmed by
the user, filled by putting other words into their places.

One way of filling: the document stays a Word file without tags, and a field knows its places in it.
A template is called "own-7" beside the shipped ones.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.drafting.manuscript.manuscripts import Manuscripts
from desktop.drafting.manuscript.model import Finish, Manuscript, Origin
from desktop.drafting.precedents.facts import Fact
from desktop.drafting.precedents.precedent import from_precedent
from desktop.drafting.templating.broken_tags import expect_whole
from desktop.drafting.templating.fields import read_value
from desktop.drafting.templating.own_fields import OwnField, from_json, to_json
from desktop.drafting.templating.templates import Template
from desktop.errors import NotFoundError, VaultDamagedError
from desktop.vault.desk.own_templates import OwnTemplateRow, OwnTemplateRows, RemovedTemplate

PREFIX = "own-"


@dataclass(frozen=True, slots=True)
class OwnTemplate:
    """An own template. ``name`` is what drafts call it."""

    id: int
    title: str
    kind: str
    category: str
    fields: tuple[OwnField, ...]

    @property
    def name(self) -> str:
        """ "own-7"."""
        return f"{PREFIX}{self.id}"

    @property
    def template(self) -> Template:
        """As it is listed beside the shipped ones. It has no file of its own."""
        told = f"Made from a document of yours, with {len(self.fields)} fields."
        asked = tuple(each.field for each in self.fields)
        return Template(self.name, self.title, told, asked, Path(), self.category or "Own")


def filled(manuscript: Manuscript, template: OwnTemplate, values: Mapping[str, str]) -> Manuscript:
    """The template's document with these values; what is missing, or can't be read, is a blank."""
    changes: dict[Fact, str] = {}
    missing: dict[Fact, str] = {}
    for field in template.fields:
        fact = Fact(field.told, field.text, "", field.places, label=field.name)
        wording = _wording(field, values.get(field.name, ""))
        if wording:
            changes[fact] = wording
        else:
            missing[fact] = field.label
    made = from_precedent(manuscript, changes, missing)
    given = {each.name: values[each.name] for each in template.fields if each.name in values}
    return replace(made, template=template.name, kind=template.kind, fields=given)


class OwnTemplates:
    """The own templates of a vault."""

    def __init__(self, rows: OwnTemplateRows, manuscripts: Manuscripts) -> None:
        self._rows = rows
        self._manuscripts = manuscripts

    def all(self) -> list[OwnTemplate]:
        """All of them, by title."""
        return [_template(row) for row in self._rows.all()]

    def get(self, name: str) -> OwnTemplate:
        """The one called "own-7". Raises NotFoundError."""
        return _template(self._rows.get(_number(name)))

    def keep(
        self,
        title: str,
        manuscript: Manuscript,
        base: bytes,
        fields: Sequence[OwnField],
        *,
        category: str = "",
    ) -> OwnTemplate:
        """Keep a document over its base as a template with these fields, those not wanted left
        out. Raises UsageError for no title, DraftingError, also for tags that are not whole."""
        expect_whole(manuscript)
        file = self._manuscripts.write(base, manuscript, Finish(clean=True))
        # The file counts its paragraphs anew, in the draft's order.
        again = self._manuscripts.read(file, Origin("template", title))
        moved = _moved(manuscript, again)
        placed = [_placed(each, moved) for each in fields if each.wanted]
        row = OwnTemplateRow(0, title, "", category, to_json([f for f in placed if f.places]))
        return _template(self._rows.add(row, file))

    def remove(self, name: str) -> RemovedTemplate:
        """Delete one for good, one that can't be read too; returns what it was. Raises
        NotFoundError."""
        return self._rows.remove(_number(name))

    def put_back(self, removed: RemovedTemplate) -> None:
        """Keep one again that was removed, under its name."""
        self._rows.put_back(removed)

    def filled(self, name: str, values: Mapping[str, str]) -> tuple[Manuscript, bytes]:
        """A draft from the one called so, and its base. Raises NotFoundError, DraftingError."""
        template = self.get(name)
        base = self._rows.base(template.id)
        read = self._manuscripts.read(base, Origin("template", template.title))
        return filled(replace(read, title=template.title), template, values), base


def _number(name: str) -> int:
    number = name.removeprefix(PREFIX)
    if not number.isdecimal():
        raise NotFoundError(
            "No such template", "It may have been removed. Look into the list again."
        )
    return int(number)


def _template(row: OwnTemplateRow) -> OwnTemplate:
    try:
        fields = from_json(row.description)
    except ValueError:
        raise VaultDamagedError(
            "A template in the vault can't be read", "Remove it and make it again."
        ) from None
    return OwnTemplate(row.id, row.title, row.kind, row.category, fields)


def _wording(field: OwnField, given: str) -> str:
    """The value as a document says it, "" for none and for one that can't be read."""
    if not given.strip():
        return ""
    try:
        return read_value(field.field, given)
    except ValueError:
        return ""


def _moved(manuscript: Manuscript, again: Manuscript) -> dict[str, str]:
    """The ids in the written file of the draft's paragraphs: the same texts in the same order."""
    moved: dict[str, str] = {}
    waiting = [each for each in again.paragraphs if each.text.strip() or each.cell]
    at = 0
    for paragraph in manuscript.paragraphs:
        place = next(
            (
                number
                for number in range(at, len(waiting))
                if waiting[number].text == paragraph.text and waiting[number].part == paragraph.part
            ),
            None,
        )
        if place is not None and (paragraph.text.strip() or paragraph.cell):
            moved[paragraph.id] = waiting[place].id
            at = place + 1
    return moved


def _placed(field: OwnField, moved: Mapping[str, str]) -> OwnField:
    places = tuple(
        replace(place, paragraph=moved[place.paragraph])
        for place in field.places
        if place.paragraph in moved
    )
    return replace(field, places=places)
