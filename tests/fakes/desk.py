"""A drafting desk without a vault or a Word file: drafts in memory, made of the fake's template."""

import threading
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from desktop.drafting.checks.checks import check
from desktop.drafting.checks.finding import Finding
from desktop.drafting.desk import OpenDraft
from desktop.drafting.manuscript.model import Finish, Manuscript, Origin, Paragraph, Span
from desktop.drafting.manuscript.numbers import numbers, renumbered
from desktop.drafting.paper.model import Line, Look, Paper, Section, Words
from desktop.drafting.redline.redlines import Redlined
from desktop.drafting.redline.revisions import Revision
from desktop.drafting.redline.summary import Change, ChangeKind
from desktop.drafting.taking.merging import Source
from desktop.drafting.taking.taken import Taken, take
from desktop.drafting.templating.fields import check as check_fields
from desktop.drafting.templating.own_fields import OwnField
from desktop.drafting.templating.proposals import Proposal
from desktop.drafting.templating.templates import Template
from desktop.errors import DesktopError, NotFoundError
from desktop.vault.desk.drafts import DraftFacts, DraftVersion
from desktop.vault.desk.own_templates import OwnTemplateRow, RemovedTemplate
from tests.fakes.trash import FakeTrash
from tests.unit.manuscript_support import manuscript

_NDA_LINES = (
    "# Non-disclosure agreement",
    "> This agreement is made on {effective_date} between",
    "> {disclosing_party} and {receiving_party}.",
    "= Purpose",
    "- The parties exchange information for {purpose}.",
    "= [[=term]] Term",
    "- [[=lasting]] The duties last for {term}.",
    "- The law of {law} governs this agreement. Clause [[lasting]] applies.",
    "-- each party keeps the information secret",
    "-- each party returns it when asked",
)


class FakeDesk:
    """Behaves as desktop.drafting.desk.DraftingDesk. ``fails`` makes the next call raise; ``gate``
    holds up what is kept; ``kept`` lists what was."""

    def __init__(self, templates: Mapping[str, Template], trash: FakeTrash) -> None:
        self._templates = dict(templates)
        self._trash = trash
        self._drafts: dict[int, OpenDraft] = {}
        self._versions: dict[int, tuple[int, DraftVersion, Manuscript]] = {}
        self._notes: dict[int, str] = {}
        self.fails: DesktopError | None = None
        self.gate = threading.Event()
        self.gate.set()
        self.refills = threading.Event()
        self.refills.set()
        self.kept: list[tuple[int, Manuscript]] = []
        self.exported: list[tuple[Path, Finish | None]] = []
        self.found: tuple[Finding, ...] | None = None
        self.tracked: list[Revision] = []
        self.differences: tuple[Change, ...] = (
            Change("2. Term", ChangeKind.CHANGED, "one year", "two years"),
        )
        self.redlined_by: tuple[str, datetime | None] = ("", None)
        self.own = FakeOwn(self._templates)
        self.proposed: dict[str, tuple[Proposal, ...]] = {}
        self.proposed_with: dict[str, str] = {}
        self.precedents: dict[int, Manuscript] = {}
        self.read_as_word: list[int] = []
        self.beside: dict[str, str] = {}
        self.changed_beside: list[tuple[set[str], str, str]] = []
        self.resolved: list[tuple[set[str], set[str]]] = []
        self.kept_decisions: dict[tuple[str, str], dict[int, bool]] = {}
        self.kept_of: dict[tuple[str, str], tuple[str, ...]] = {}
        # What the other side's file says where "one thing" stands, and what was decided.
        self.said_instead = "one matter"
        self.taken: list[tuple[set[str], set[str]]] = []

    def templates(self) -> list[Template]:
        return list(self._templates.values())

    def proposals(
        self,
        matter: str,
        template: str,
        but: int | None = None,
        given: Mapping[str, str] | None = None,
    ) -> dict[str, tuple[Proposal, ...]]:
        self.proposed_with = dict(given or {})
        return self.proposed

    def paper(self, manuscript: Manuscript) -> Paper:
        """The texts in one look, with the numbers of pages below."""
        self._may_fail()
        labels = numbers(manuscript)
        blocks = tuple(
            Line((Words(each.text, Look()),), labels.get(each.id, ""), left=36, first=-36, after=6)
            for each in manuscript.body
        )
        heads = [each.text for each in manuscript.paragraphs if each.role == "header"]
        running = {
            "header default": tuple(Line((Words(text, Look()),)) for text in heads),
            "footer default": (
                Line(
                    (
                        Words("0", Look(), field="page"),
                        Words(" / ", Look()),
                        Words("0", Look(), field="pages"),
                    )
                ),
            ),
        }
        return Paper((Section(blocks=blocks, running=running),))

    def shown_beside(self, base_id: int) -> dict[str, str]:
        """Of the first base what a test says."""
        return {} if base_id else dict(self.beside)

    def change_beside(
        self, draft_id: int, manuscript: Manuscript, where: Collection[str], text: str, value: str
    ) -> Manuscript:
        self._may_fail()
        self.gate.wait(10)
        self.changed_beside.append((set(where), text, value))
        return replace(manuscript, base_id=manuscript.base_id + 1)

    def precedent(
        self, document_id: int, cancel: threading.Event | None = None
    ) -> tuple[Manuscript, bytes]:
        self._may_fail()
        return self.precedents[document_id], b"PK"

    def word_file(self, document_id: int, cancel: threading.Event | None = None) -> bytes:
        self._may_fail()
        self.read_as_word.append(document_id)
        return b"PK\x03\x04document"

    def put(self, matter: str, manuscript: Manuscript, precedent_id: int | None = None) -> int:
        """A draft as if it had been made before."""
        number = max(self._drafts, default=0) + 1
        facts = DraftFacts(
            number, matter, manuscript.title, manuscript.kind, manuscript.template, precedent_id,
            "2026-03-01T10:00:00+00:00", "",
        )  # fmt: skip
        self._drafts[number] = OpenDraft(facts, manuscript)
        return number

    def text(self, draft_id: int) -> Manuscript:
        """What is in the vault."""
        return self._drafts[draft_id].manuscript

    def close(self) -> None:
        pass

    def _may_fail(self) -> None:
        error, self.fails = self.fails, None
        if error is not None:
            raise error

    def drafts(self, matter: str) -> list[DraftFacts]:
        return [each.facts for each in self._drafts.values() if each.facts.matter == matter][::-1]

    def new_draft(
        self, matter: str, template: str, values: Mapping[str, str], title: str = ""
    ) -> OpenDraft:
        self._may_fail()
        chosen = self._templates[template]
        made = filled(chosen, values)
        number = self.put(matter, replace(made, title=title or chosen.title))
        return self._drafts[number]

    def add_draft(self, matter: str, manuscript: Manuscript, base: bytes) -> OpenDraft:
        self._may_fail()
        return self._drafts[self.put(matter, manuscript)]

    def new_draft_from_document(self, matter: str, document_id: int, title: str = "") -> OpenDraft:
        self._may_fail()
        origin = Origin("precedent", "/clients/Acme.docx", document_id, 2, 10, 60)
        made = manuscript("# Old agreement", "= Term", "- It lasts a year.", origin=origin)
        made = self.precedents.setdefault(document_id, made)
        number = self.put(matter, replace(made, title="Old agreement"), document_id)
        return self._drafts[number]

    def open_draft(self, draft_id: int) -> OpenDraft:
        if draft_id not in self._drafts:
            raise NotFoundError(
                "There is no such draft", "It may have been removed. Look into the list again."
            )
        return self._drafts[draft_id]

    def keep_draft(self, draft_id: int, manuscript: Manuscript) -> None:
        self.gate.wait(10)
        self._may_fail()
        draft = self.open_draft(draft_id)
        self._drafts[draft_id] = replace(draft, manuscript=manuscript)
        self.kept.append((draft_id, manuscript))

    def rename_draft(self, draft_id: int, title: str) -> None:
        draft = self.open_draft(draft_id)
        self._drafts[draft_id] = replace(draft, facts=replace(draft.facts, title=title))

    def remove_draft(self, draft_id: int) -> list[int]:
        gone = self._drafts.pop(draft_id, None)
        if gone is None:
            return []
        back = partial(self._drafts.__setitem__, draft_id, gone)
        return self._trash.put("draft", gone.facts.matter, gone.facts.title, back)

    def notes(self, draft_id: int) -> str:
        return self._notes.get(draft_id, "")

    def keep_notes(self, draft_id: int, notes: str) -> None:
        self._notes[draft_id] = notes

    def refill(
        self, draft_id: int, manuscript: Manuscript, values: Mapping[str, str]
    ) -> Manuscript:
        """As the desk does it for a draft of which only fields were changed."""
        self.refills.wait(10)
        self._may_fail()
        told = filled(self._templates[manuscript.template], values)
        spans = {
            span.origin.source: span
            for each in told.paragraphs
            for span in each.spans
            if span.origin.kind == "field"
        }
        made = tuple(
            replace(
                each,
                spans=tuple(
                    spans.get(span.origin.source, span) if span.origin.kind == "field" else span
                    for span in each.spans
                ),
            )
            for each in manuscript.paragraphs
        )
        return replace(manuscript, paragraphs=made, fields=dict(values))

    def beginning(self, draft_id: int, manuscript: Manuscript) -> Manuscript:
        return filled(self._templates[manuscript.template], manuscript.fields)

    def keep_version(self, draft_id: int, manuscript: Manuscript, label: str = "") -> int:
        number = len(self._versions) + 1
        version = DraftVersion(number, label, f"2026-03-01T10:{number:02}:00+00:00")
        self._versions[number] = (draft_id, version, manuscript)
        return number

    def versions(self, draft_id: int) -> list[DraftVersion]:
        return [v for owner, v, _ in self._versions.values() if owner == draft_id][::-1]

    def version(self, version_id: int) -> Manuscript:
        return self._versions[version_id][2]

    def compare(
        self,
        old: Manuscript,
        new: Manuscript,
        author: str,
        cancel: threading.Event | None = None,
        when: datetime | None = None,
    ) -> Redlined:
        self._may_fail()
        before = {each.id: each.text for each in old.paragraphs}
        changes = tuple(
            Change("1. Purpose", ChangeKind.CHANGED, before.get(each.id, ""), each.text)
            for each in new.paragraphs
            if before.get(each.id) != each.text
        )
        return Redlined(b"PK\x03\x04redline", changes)

    def check(self, manuscript: Manuscript) -> tuple[Finding, ...]:
        return check(manuscript) if self.found is None else self.found

    def docx(
        self,
        manuscript: Manuscript,
        finish: Finish | None = None,
        cancel: threading.Event | None = None,
    ) -> bytes:
        return b"PK\x03\x04draft"

    def export(self, manuscript: Manuscript, out: Path, finish: Finish | None = None) -> None:
        self._may_fail()
        self.exported.append((out, finish))

    def finalised(self, draft_id: int, manuscript: Manuscript) -> None:
        self.keep_version(draft_id, manuscript, "Final")
        draft = self.open_draft(draft_id)
        facts = replace(draft.facts, finalised="2026-03-01T10:00:00+00:00")
        self._drafts[draft_id] = replace(draft, facts=facts)

    def redline(
        self,
        old: bytes,
        new: bytes,
        author: str,
        cancel: threading.Event | None = None,
        when: datetime | None = None,
    ) -> Redlined:
        self._may_fail()
        self.redlined_by = (author, when)
        return Redlined(b"PK\x03\x04redline", self.differences)

    def revisions(self, docx: bytes, cancel: threading.Event | None = None) -> list[Revision]:
        self._may_fail()
        return [each for each in self.tracked if each.number not in self._decided]

    def texts_hash(self, docx: bytes, cancel: threading.Event | None = None) -> str:
        return docx.hex()

    def keep_decided(
        self, matter: str, texts: str, decided: Mapping[int, bool], of: Sequence[str] = ()
    ) -> None:
        self.kept_decisions[matter, texts] = dict(decided)
        self.kept_of[matter, texts] = tuple(of)

    def decided(self, matter: str, texts: str) -> dict[int, bool]:
        return self.kept_decisions.get((matter, texts), {})

    @property
    def _decided(self) -> set[str]:
        return {number for pair in self.resolved for numbers in pair for number in numbers}

    def resolve(
        self,
        docx: bytes,
        accept: Collection[str],
        reject: Collection[str],
        cancel: threading.Event | None = None,
    ) -> bytes:
        self._may_fail()
        self.resolved.append((set(accept), set(reject)))
        return docx

    def take(
        self,
        draft: Manuscript,
        redline: bytes,
        accept: Collection[str],
        reject: Collection[str],
        source: Source,
        other: Manuscript | None = None,
        cancel: threading.Event | None = None,
    ) -> Taken:
        self._may_fail()
        self.taken.append((set(accept), set(reject)))
        paragraphs = tuple(
            replace(each, spans=(Span(self.said_instead),))
            if accept and each.text in {"one thing", "one matter"}
            else each
            for each in draft.paragraphs
        )
        return take(draft, draft.with_paragraphs(paragraphs), source, other)

    def saved_by(self, docx: bytes, cancel: threading.Event | None = None) -> str:
        self._may_fail()
        return "Ivo Marsh"


class FakeOwn:
    """The user's own templates, in memory."""

    def __init__(self, templates: dict[str, Template]) -> None:
        self._templates = templates
        self._removed: dict[str, Template] = {}
        self.fields: tuple[OwnField, ...] = ()

    def keep(
        self,
        title: str,
        manuscript: Manuscript,
        base: bytes,
        fields: Sequence[OwnField],
        *,
        kind: str = "",
        category: str = "",
    ) -> None:
        self.fields = tuple(each for each in fields if each.wanted)
        asked = tuple(each.field for each in self.fields)
        self._templates["own-1"] = Template("own-1", title, "Yours", asked, Path(), category)

    def remove(self, name: str) -> RemovedTemplate:
        gone = self._templates.pop(name)
        self._removed[name] = gone
        row = OwnTemplateRow(int(name.removeprefix("own-")), gone.title, "", gone.category, "")
        return RemovedTemplate(row, b"")

    def put_back(self, removed: RemovedTemplate) -> None:
        name = f"own-{removed.row.id}"
        self._templates[name] = self._removed.pop(name)


def filled(template: Template, values: Mapping[str, str]) -> Manuscript:
    """The lines of the fake's agreement with fields, and blanks for those that are missing."""
    report = check_fields(template, values)
    made = manuscript(*_NDA_LINES, origin=Origin("template", template.name))
    labels = {field.name: field.label for field in template.fields}
    paragraphs = tuple(_with_fields(each, report.values, labels) for each in made.paragraphs)
    return renumbered(
        replace(
            made,
            title=template.title,
            paragraphs=paragraphs,
            template=template.name,
            kind="nda",
            fields=dict(values),
        )
    )


def _with_fields(
    paragraph: Paragraph, values: Mapping[str, str], labels: Mapping[str, str]
) -> Paragraph:
    spans: list[Span] = []
    for span in paragraph.spans:
        for number, piece in enumerate(span.text.split("{")):
            name, closed, rest = piece.partition("}")
            if not number or not closed:
                spans.append(replace(span, text=piece))
                continue
            label = labels[name]
            value = values.get(name, "")
            blank = "" if value else label
            spans.append(Span(value or f"[{label}]", Origin("field", name), blank=blank))
            spans.append(replace(span, text=rest))
    return replace(paragraph, spans=tuple(span for span in spans if span.text))
