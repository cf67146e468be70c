"""The drafting desk: all that a user does with drafts, one method each."""

import threading
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from desktop.documents import Status
from desktop.drafting.checks import checks
from desktop.drafting.checks.finding import Finding
from desktop.drafting.export import docx_export
from desktop.drafting.manuscript import record
from desktop.drafting.manuscript.filled import filled
from desktop.drafting.manuscript.located import located
from desktop.drafting.manuscript.manuscripts import Manuscripts
from desktop.drafting.manuscript.model import USER, Finish, Manuscript, Origin
from desktop.drafting.manuscript.refill import refilled
from desktop.drafting.paper.model import Paper
from desktop.drafting.precedents.bleed import matter_facts
from desktop.drafting.precedents.facts import Fact
from desktop.drafting.precedents.precedent_file import READ_THEMSELVES, of_text, opened
from desktop.drafting.redline.redlines import Redlined, Redlines
from desktop.drafting.redline.revisions import Revision
from desktop.drafting.taking.merging import Source
from desktop.drafting.taking.taken import Taken, take
from desktop.drafting.templating import templates
from desktop.drafting.templating.own_templates import PREFIX, OwnTemplates
from desktop.drafting.templating.proposals import Proposal, propose
from desktop.drafting.templating.templates import Template
from desktop.errors import DraftingError, VaultDamagedError
from desktop.ingest.reader_process import originals
from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.readers.common.sniff import Kind
from desktop.vault.desk.drafting import AUTOMATIC
from desktop.vault.desk.drafts import DraftFacts, DraftText, DraftVersion
from desktop.vault.library import Library

# Where a document says whose it is, and of how many a matter's names are taken.
_OPENING, _LOOKED_THROUGH = 10_000, 200
_READABLE = frozenset({Status.INDEXED, Status.PARTIAL, Status.UNCHANGED})
_NEW = DraftFacts(0, "", "", "", "", None, "", "")


@dataclass(frozen=True, slots=True)
class OpenDraft:
    """A draft with its text."""

    facts: DraftFacts
    manuscript: Manuscript


class DraftingDesk:
    """The drafts of an open vault. Methods may be called from any thread. Close it when done."""

    def __init__(self, library: Library, readers: Readers) -> None:
        self._library = library
        self._drafts = library.drafts
        self._readers = readers
        self._manuscripts = Manuscripts()
        self._redlines = Redlines()
        #: The user's own documents as templates.
        self.own = OwnTemplates(library.own_templates, self._manuscripts)

    def close(self) -> None:
        """End the workers."""
        self._manuscripts.close()
        self._redlines.close()

    # ----------------------------------------------------------------------------- drafts

    def drafts(self, matter: str) -> list[DraftFacts]:
        """The drafts of a matter, the one that was changed last first."""
        return self._drafts.of_matter(matter)

    def new_draft(
        self, matter: str, template: str, values: Mapping[str, str], title: str = ""
    ) -> OpenDraft:
        """A draft from a template; what is missing is a blank. Raises NotFoundError, DraftingError
        for a broken template."""
        made, base = self.filled(template, values)
        named = title.strip() or made.title
        facts = replace(_NEW, matter=matter, title=named, template=template)
        return self._added(facts, base, replace(made, title=named))

    def new_draft_from_document(self, matter: str, document_id: int, title: str = "") -> OpenDraft:
        """A draft from a document of the matter, its precedent. Raises NotFoundError, ReadingError
        where the original is gone, DraftingError."""
        document = self._library.document(document_id)
        made, base = self.precedent(document_id)
        named = title.strip() or document.title or Path(document.path).stem
        facts = replace(_NEW, matter=matter, title=named, precedent_id=document_id)
        return self._added(facts, base, replace(made, title=named))

    def add_draft(self, matter: str, manuscript: Manuscript, base: bytes) -> OpenDraft:
        """Keep what was made elsewhere, such as a letter that was asked for in words, as a new
        draft over ``base``. Raises NotFoundError for an unknown matter."""
        template, title = manuscript.template, manuscript.title
        return self._added(
            replace(_NEW, matter=matter, title=title, template=template), base, manuscript
        )

    def precedent(
        self, document_id: int, cancel: threading.Event | None = None
    ) -> tuple[Manuscript, bytes]:
        """A document of any kind that has text as a draft that is kept nowhere yet, and its base.
        Errors as for ``new_draft_from_document``."""
        document = self._library.document(document_id)
        text, pages = self._library.text(document.id), self._library.pages(document.id)
        origin = Origin("precedent", document.path)
        if document.kind in READ_THEMSELVES:
            data = originals.bytes_of(self._library, self._readers, document)
            ours = (self._manuscripts, self._readers, cancel)
            read = opened(data, document.name, origin, *ours, kind=document.kind)
        else:
            # The stored text has what was recognised in pictures too.
            read = of_text(text, origin, self._manuscripts, cancel)
        return located(read.manuscript, document.id, text, pages), read.base

    def filled(self, template: str, values: Mapping[str, str]) -> tuple[Manuscript, bytes]:
        """A template with these values as a draft that is kept nowhere yet, and its base; what is
        missing is a blank. Raises NotFoundError, DraftingError."""
        if template.startswith(PREFIX):
            return self.own.filled(template, values)
        made = filled(templates.load(template), values, self._manuscripts)
        return made.manuscript, made.base

    def word_file(self, document_id: int, cancel: threading.Event | None = None) -> bytes:
        """A document as a Word file, to compare with: a Word file as it came, others as the draft
        that they would begin. Errors as for ``new_draft_from_document``."""
        document = self._library.document(document_id)
        if document.kind == Kind.DOCX:
            return originals.bytes_of(self._library, self._readers, document)
        made, base = self.precedent(document_id, cancel)
        return self._manuscripts.write(base, made, Finish(), cancel)

    def shown_beside(self, base_id: int) -> dict[str, str]:
        """What a draft's base says beside its paragraphs, by where: charts, diagrams, names of
        styles. Raises DraftingError."""
        told = self._manuscripts.beside(self._drafts.base(base_id))
        return {where: text for where, text in told.items() if not where.startswith("property")}

    def change_beside(
        self, draft_id: int, manuscript: Manuscript, where: Collection[str], text: str, value: str
    ) -> Manuscript:
        """The draft over a base that says ``value`` for ``text`` in what ``where`` names as
        ``shown_beside`` does. A style that is named there gets a name that says nothing. Raises
        NotFoundError, DraftingError."""
        before = self._drafts.base(manuscript.base_id)
        after = self._manuscripts.changed_beside(before, where, text, value)
        base_id = self._drafts.add_base(draft_id, after)
        old, new = (self._manuscripts.read(each, USER).paragraphs for each in (before, after))
        named = {one.style: other.style for one, other in zip(old, new, strict=True)}
        paragraphs = tuple(
            replace(each, style=named.get(each.style, each.style)) for each in manuscript.paragraphs
        )
        return replace(manuscript, paragraphs=paragraphs, base_id=base_id)

    def matter_facts(self, matter: str, but: int | None = None) -> tuple[Fact, ...]:
        """The names and numbers that the matter's documents tell at their beginnings, but for one:
        what must not go over into a draft for another matter."""
        chosen = [each for each in self._library.documents(matter) if each.id != but]
        readable = [each for each in chosen if each.status in _READABLE][:_LOOKED_THROUGH]
        return matter_facts(self._library.text(each.id)[:_OPENING] for each in readable)

    def templates(self) -> list[Template]:
        """All templates: the shipped ones and the user's own, each by title."""
        own = [each.template for each in self.own.all()]
        return [*own, *templates.list_templates()]

    def proposals(
        self,
        matter: str,
        template: str,
        but: int | None = None,
        given: Mapping[str, str] | None = None,
    ) -> dict[str, tuple[Proposal, ...]]:
        """Values for the fields of a template from the matter's documents and other drafts, the
        best first; ``but`` is the draft that is being filled, ``given`` what is in its
        fields by now. Seconds, for a large matter. Raises
        NotFoundError."""
        return propose(self._template(template), self._library, matter, but, given)

    def open_draft(self, draft_id: int) -> OpenDraft:
        """A draft as it was kept last. Raises NotFoundError."""
        return OpenDraft(self._drafts.draft(draft_id), _manuscript(self._drafts.text(draft_id)))

    def keep_draft(self, draft_id: int, manuscript: Manuscript) -> None:
        """Keep a draft as it is now. Raises NotFoundError if it was removed meanwhile."""
        self._drafts.keep(draft_id, _text(manuscript))

    def rename_draft(self, draft_id: int, title: str) -> None:
        """Give a draft another title. Raises UsageError, NotFoundError."""
        self._drafts.rename(draft_id, title)

    def remove_draft(self, draft_id: int) -> list[int]:
        """Move a draft with its versions to the trash; what it is there."""
        return self._library.trash.put_draft(draft_id)

    def notes(self, draft_id: int) -> str:
        """What else is kept with a draft, as JSON; "" for nothing. Raises NotFoundError."""
        return self._drafts.notes(draft_id)

    def keep_notes(self, draft_id: int, notes: str) -> None:
        """Keep more with a draft than its text: what was decided of its precedent's facts."""
        self._drafts.keep_notes(draft_id, notes)

    def refill(
        self, draft_id: int, manuscript: Manuscript, values: Mapping[str, str]
    ) -> Manuscript:
        """The draft with other values of its template's fields, clauses that depend on them
        included; what the user wrote stays. Not kept yet. Raises NotFoundError, DraftingError: also
        for a template that was updated since."""
        before, _ = self.filled(manuscript.template, manuscript.fields)
        self._expect_same_template(manuscript, before)
        after, base = self.filled(manuscript.template, values)
        base_id = self._drafts.add_base(draft_id, base)
        return refilled(manuscript, before, replace(after, base_id=base_id))

    def beginning(self, draft_id: int, manuscript: Manuscript) -> Manuscript:
        """What a draft was made from: its template with the draft's values, or its precedent.
        Raises NotFoundError, ReadingError, DraftingError."""
        facts = self._drafts.draft(draft_id)
        if facts.template:
            begun, base = self.filled(facts.template, manuscript.fields)
        elif facts.precedent_id is not None:
            begun, base = self.precedent(facts.precedent_id)
        else:
            raise DraftingError("The draft was not made from anything", "Choose a version.")
        return replace(begun, base_id=self._drafts.add_base(draft_id, base))

    # --------------------------------------------------------------------------- versions

    def keep_version(self, draft_id: int, manuscript: Manuscript, label: str = AUTOMATIC) -> int:
        """Keep a state of a draft beside the newest; of those without a label the last 20 stay.
        Raises NotFoundError."""
        return self._drafts.add_version(draft_id, label, _text(manuscript))

    def versions(self, draft_id: int) -> list[DraftVersion]:
        """The kept states of a draft, the newest first."""
        return self._drafts.versions(draft_id)

    def version(self, version_id: int) -> Manuscript:
        """A kept state. Raises NotFoundError."""
        return _manuscript(self._drafts.version(version_id))

    def compare(
        self,
        old: Manuscript,
        new: Manuscript,
        author: str,
        cancel: threading.Event | None = None,
        when: datetime | None = None,
    ) -> Redlined:
        """One state of a draft against another one, as a redline of ``when`` (now)."""
        before, after = (self.docx(each, Finish(), cancel) for each in (old, new))
        return self._redlines.compare(before, after, author=author, when=when, cancel=cancel)

    # ----------------------------------------------------------------------------- checks

    def check(self, manuscript: Manuscript) -> tuple[Finding, ...]:
        """What to look at before a draft is given out, in the document's order."""
        return checks.check(manuscript)

    # -------------------------------------------------------------------------------- out

    def docx(
        self,
        manuscript: Manuscript,
        finish: Finish | None = None,
        cancel: threading.Event | None = None,
    ) -> bytes:
        """A draft as a Word file, in memory. Raises NotFoundError, DraftingError."""
        base = self._drafts.base(manuscript.base_id)
        return self._manuscripts.write(base, manuscript, finish or Finish(), cancel)

    def paper(self, manuscript: Manuscript, cancel: threading.Event | None = None) -> Paper:
        """How a draft's Word file is to look on paper. Raises NotFoundError, DraftingError."""
        return self._manuscripts.paper(self.docx(manuscript, Finish(), cancel), cancel)

    def paper_of(self, docx: bytes, cancel: threading.Event | None = None) -> Paper:
        """How a Word file is to look on paper, its tracked changes accepted. Raises DraftingError,
        CancelledError."""
        return self._manuscripts.paper(self._manuscripts.prepared(docx, cancel), cancel)

    def export(self, manuscript: Manuscript, out: Path, finish: Finish | None = None) -> None:
        """Write a draft where the user said. Raises DraftingError; an old file survives it."""
        docx_export.save(self.docx(manuscript, finish), out)
        self._library.audit.note("exported", "draft")

    def finalised(self, draft_id: int, manuscript: Manuscript) -> None:
        """Remember that this state was given out as final."""
        self.keep_version(draft_id, manuscript, "Final")
        self._drafts.finalise(draft_id)

    # --------------------------------------------------------------------------- redlines

    def redline(
        self,
        old: bytes,
        new: bytes,
        author: str,
        cancel: threading.Event | None = None,
        when: datetime | None = None,
    ) -> Redlined:
        """Two Word files as one with tracked changes of ``when`` (now). Raises DraftingError."""
        return self._redlines.compare(old, new, author=author, when=when, cancel=cancel)

    def revisions(self, docx: bytes, cancel: threading.Event | None = None) -> list[Revision]:
        """The tracked changes of a Word file. Raises DraftingError."""
        return self._redlines.revisions(docx, cancel)

    def texts_hash(self, docx: bytes, cancel: threading.Event | None = None) -> str:
        """A hash of what a redline says, old and new. Raises DraftingError."""
        return self._redlines.texts_hash(docx, cancel)

    def keep_decided(
        self, matter: str, texts: str, decided: Mapping[int, bool], of: Sequence[str] = ()
    ) -> None:
        """Keep which changes of the texts of this hash were accepted or rejected, until a document
        or a draft that they are ``of`` goes for good. Raises NotFoundError."""
        self._library.reviews.keep_decided(matter, texts, decided, of)

    def decided(self, matter: str, texts: str) -> dict[int, bool]:
        """What was kept so. Raises NotFoundError."""
        return self._library.reviews.decided(matter, texts)

    def resolve(
        self,
        docx: bytes,
        accept: Collection[str],
        reject: Collection[str],
        cancel: threading.Event | None = None,
    ) -> bytes:
        """A Word file with some tracked changes accepted, some rejected. Raises DraftingError."""
        return self._redlines.resolve(docx, accept, reject, cancel)

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
        """A draft with the text of a redline in which each change is accepted or rejected;
        ``source`` says where words come from that are new, ``other`` is the draft or the state
        that it was compared with, if it was one. Not kept yet. Raises DraftingError."""
        text = self._redlines.resolve(redline, accept, reject, cancel)
        base = self._manuscripts.prepared(text, cancel)
        incoming = self._manuscripts.read(base, Origin("incoming"), cancel=cancel)
        return take(draft, incoming, source, other)

    def saved_by(self, docx: bytes, cancel: threading.Event | None = None) -> str:
        """Who a Word file says wrote in it last, "" if it tells nobody. Raises DraftingError."""
        told = self._manuscripts.beside(docx, cancel)
        return told.get("property lastModifiedBy") or told.get("property creator", "")

    # ----------------------------------------------------------------------------- inside

    def _template(self, name: str) -> Template:
        return self.own.get(name).template if name.startswith(PREFIX) else templates.load(name)

    def _expect_same_template(self, manuscript: Manuscript, before: Manuscript) -> None:
        """An update may bring another text of a template: what a draft says can't be told from what
        the template said then, and references would lead to other clauses."""
        if manuscript.template.startswith(PREFIX):
            return  # their files do not change
        base = self._drafts.base(manuscript.base_id)
        begun = self._manuscripts.read(base, Origin("template", manuscript.template))
        if [each.text for each in begun.paragraphs] != [each.text for each in before.paragraphs]:
            raise DraftingError(
                "The template has changed since this draft was made",
                "Change the clauses by hand, or make a new draft.",
            )

    def _added(self, facts: DraftFacts, base: bytes, made: Manuscript) -> OpenDraft:
        kept = self._drafts.add(replace(facts, kind=made.kind), base, record.to_json(made))
        return self.open_draft(kept.id)


def _text(manuscript: Manuscript) -> DraftText:
    return DraftText(record.to_json(manuscript), manuscript.base_id)


def _manuscript(text: DraftText) -> Manuscript:
    try:
        # Only the vault knows the id of the base of a draft that was never kept again.
        return replace(record.from_json(text.manuscript), base_id=text.base_id)
    except ValueError:
        raise VaultDamagedError(
            "A draft in the vault can't be read", "Go back to one of its versions."
        ) from None
