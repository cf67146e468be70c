"""Matters: what they are called, hold, and must be kept for."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop.documents import Matter, Status
from desktop.errors import UsageError
from desktop.vault.holdings.duties import Duty
from desktop.vault.holdings.matter_facts import MatterFacts, Party
from tests.fakes.reading import FakeReading


class FakeMatters(FakeReading):
    """Matters: what they are called, hold, and must be kept for."""

    def matters(self) -> list[Matter]:
        with self._lock:
            counts = [d.matter for d in self._documents.values()]
            return [replace(m, documents=counts.count(m.name)) for m in self._matters]

    def add_matter(self, name: str, keep_originals: bool = False) -> Matter:
        if any(matter.name.casefold() == name.casefold() for matter in self._matters):
            raise UsageError("There is a matter of this name", "Choose another name.")
        matter = Matter(len(self._matters) + 1, name, keep_originals)
        self._matters.append(matter)
        self.calls.append(("add_matter", name))
        return matter

    def rename_matter(self, name: str, new: str) -> Matter:
        if any(m.name.casefold() == new.casefold() and m.name != name for m in self._matters):
            raise UsageError("This matter exists already", "Choose another name.")
        self._matters = [replace(m, name=new) if m.name == name else m for m in self._matters]
        with self._lock:
            self._documents = {
                i: replace(d, matter=new) if d.matter == name else d
                for i, d in self._documents.items()
            }
        self.calls.append(("rename_matter", (name, new)))
        return next(matter for matter in self.matters() if matter.name == new)

    def matter_facts(self) -> list[MatterFacts]:
        facts = []
        for matter in self.matters():
            states: dict[Status, int] = {}
            for document in self.documents(matter.name):
                states[document.status] = states.get(document.status, 0) + 1
            facts.append(MatterFacts(matter, states, 2, 1, "2026-02-03T10:15:00+00:00"))
        return facts

    def tags(self, matter: str) -> dict[int, tuple[str, ...]]:
        ids = {document.id for document in self.documents(matter)}
        return {i: tags for i, tags in self.tagged.items() if i in ids and tags}

    def tag(
        self, document_ids: Sequence[int], add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> None:
        self.calls.append(("tag", (tuple(document_ids), tuple(add), tuple(remove))))
        gone = {tag.casefold() for tag in remove}
        for i in document_ids:
            kept = [tag for tag in self.tagged.get(i, ()) if tag.casefold() not in gone]
            self.tagged[i] = tuple(sorted({t.casefold(): t for t in (*kept, *add)}.values()))

    def rename_tag(self, matter: str, old: str, new: str) -> dict[int, tuple[str, ...]]:
        both, had = {old.casefold(), new.casefold()}, {}
        for i, before in self.tags(matter).items():
            if old.casefold() in map(str.casefold, before):
                had[i] = tuple(tag for tag in before if tag.casefold() in both)
                kept = [tag for tag in before if tag.casefold() not in both]
                self.tagged[i] = tuple(sorted((*kept, new)))
        return had

    def take_back_tag(self, matter: str, had: Mapping[int, Sequence[str]], new: str) -> None:
        for i, before in had.items():
            kept = [tag for tag in self.tagged[i] if tag.casefold() != new.casefold()]
            self.tagged[i] = tuple(sorted((*kept, *before)))

    def parties(self, matter: str) -> list[Party]:
        ids = tuple(document.id for document in self.documents(matter))
        return [Party("Brennan", ids[:5]), Party("Tidewater Books Ltd", ids[2:4])] if ids else []

    def duty(self, matter: str) -> Duty:
        return self.duties.get(matter, Duty())

    def keep_duty(self, matter: str, duty: Duty) -> None:
        self.calls.append(("keep_duty", (matter, duty)))
        self.duties[matter] = duty
