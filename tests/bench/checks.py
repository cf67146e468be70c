"""What the checks find in real contracts, what of mistakes made on purpose, and how long it takes.

    python -m tests.bench.checks EVAL_FOLDER [--sample 100] [--rounds 6] [--pages 100]

First every contract of the evaluation folder (cuad and contractnli) is checked and counted by
kind, and a sample of the findings is printed with the words around them, for a person to judge.
Then, with a fixed seed, one mistake at a time is made in the templates (filled) and the sample's
contracts; a mistake counts as found when a finding of its kind tells of its paragraph that was not
there before. At last, a contract of about so many pages is checked.
"""

import argparse
import contextlib
import random
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from desktop.drafting.checks.checks import check
from desktop.drafting.checks.finding import Finding
from desktop.drafting.checks.plain import plain
from desktop.drafting.manuscript.filled import filled
from desktop.drafting.manuscript.manuscripts import Manuscripts
from desktop.drafting.manuscript.model import Manuscript, Origin, Paragraph
from desktop.drafting.templating import templates
from desktop.drafting.templating.templates import Template
from desktop.ingest.reader_process.reading import Readers
from desktop.paths import resource_path
from tests.bench.checks_mistakes import mistakes

_WORDS_A_PAGE = 500
_SUFFIXES = {".pdf", ".txt"}
_SAMPLE_TEXTS = ("supply-agreement.pdf", "lease-unit-4-larkspur-yard.pdf")
_SAMPLE_WORD_FILES = ("mutual-nda-zephyrine.docx", "engagement-letter-hartsmere-lowe.docx")
_VALUES = {
    "text": "as the parties agree",
    "date": "2 March 2026",
    "money": "£12,500",
    "duration": "30 days",
    "person": "Imogen Tarrowby",
}
_PARTIES = ("Quillhaven Instruments Limited", "Zephyrine Diagnostics Limited")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sample", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=6)
    parser.add_argument("--pages", type=int, default=100)
    arguments = parser.parse_args()
    real = list(_real(arguments.folder))
    _found_in(real, arguments.sample)
    _clean_drafts(arguments.rounds)
    _speed([made for _, made in real], arguments.pages)


def _real(folder: Path) -> Iterator[tuple[str, Manuscript]]:
    with contextlib.closing(Readers(1)) as readers:
        for part in ("cuad", "contractnli"):
            for path in sorted((folder / part / "docs").iterdir()):
                if path.suffix in _SUFFIXES:
                    yield (
                        path.name[:40],
                        plain(readers.read(path.read_bytes(), path.name).text).manuscript,
                    )


def _found_in(real: list[tuple[str, Manuscript]], sample: int) -> None:
    found = [(name, made, each) for name, made in real for each in check(made)]
    print(f"{len(found)} findings in {len(real)} contracts")
    for (kind, severity), count in sorted(Counter((e.kind, e.severity) for *_, e in found).items()):
        print(f"  {count:4}  {kind}, {severity}")
    random.Random(7).shuffle(found)
    for name, made, each in found[:sample]:
        print(f"{each.kind} | {each.severity} | {name} | {each.title} | {_words(made, each)}")


def _words(made: Manuscript, finding: Finding) -> str:
    place = finding.place
    if place is None:
        return ""
    text = made.paragraph(place.paragraph).text
    before, after = text[max(0, place.start - 60) : place.start], text[place.end : place.end + 60]
    return f"{before}⟦{text[place.start : place.end][:120]}⟧{after}"


def _clean_drafts(rounds: int) -> None:
    asked: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for name, made in _drafts():
        before = check(made)
        print(f"{name}: {len(before)} findings; {'; '.join(each.title for each in before)}")
        known = {_key(made, each) for each in before}
        for number in range(rounds):
            for mistake in mistakes(made, random.Random(f"{name}/{number}")):
                new = [
                    each
                    for each in check(mistake.manuscript)
                    if each.kind in mistake.kinds and _key(mistake.manuscript, each) not in known
                ]
                at = {each.place.paragraph if each.place else "" for each in new}
                asked[mistake.name] += 1
                right[mistake.name] += bool(new) and mistake.paragraph in {"", *at}
    for sort, count in asked.items():
        print(f"  {right[sort]:3} of {count:3}  {sort}")
    print(f"{right.total()} of {asked.total()} mistakes found")


def _key(made: Manuscript, finding: Finding) -> tuple[str, str, str]:
    return finding.kind, finding.title, _words(made, finding)


def _drafts() -> Iterator[tuple[str, Manuscript]]:
    sample = resource_path("sample", "documents")
    with contextlib.closing(Manuscripts()) as manuscripts:
        for folder in sorted(resource_path("templates").iterdir()):
            if folder.is_dir():
                template = templates.load(folder.name)
                yield folder.name, filled(template, _values(template), manuscripts).manuscript
        for name in _SAMPLE_WORD_FILES:
            base = manuscripts.prepared((sample / name).read_bytes())
            yield name, manuscripts.read(base, Origin("precedent", name))
    with contextlib.closing(Readers(1)) as readers:
        for name in _SAMPLE_TEXTS:
            text = readers.read((sample / name).read_bytes(), name).text
            yield name, plain(text, name.replace("-", " ")).manuscript


def _values(template: Template) -> dict[str, str]:
    parties = iter(_PARTIES * len(template.fields))
    return {
        field.name: field.default
        or (field.choices[0] if field.choices else "")
        or (next(parties) if field.kind == "party" else _VALUES.get(field.kind, "3"))
        for field in template.fields
    }


def _speed(real: list[Manuscript], pages: int) -> None:
    longest = max(real, key=lambda each: sum(len(p.text) for p in each.paragraphs))
    for share in (pages // 4, pages // 2, pages):
        made = _of_pages(longest, share)
        began, busy = time.perf_counter(), time.process_time()
        found = check(made)
        took, busy = time.perf_counter() - began, time.process_time() - busy
        size = f"{share} pages, {len(made.paragraphs)} paragraphs"
        print(f"{size}: {took:.2f} s, {busy:.2f} s of the processor, {len(found)} findings")


def _of_pages(like: Manuscript, pages: int) -> Manuscript:
    paragraphs: list[Paragraph] = []
    words = 0
    while words < pages * _WORDS_A_PAGE:
        for each in like.paragraphs:
            paragraphs.append(replace(each, id=f"p{len(paragraphs)}"))
            words += len(each.text.split())
            if words >= pages * _WORDS_A_PAGE:
                break
    return like.with_paragraphs(tuple(paragraphs))


if __name__ == "__main__":
    main()
