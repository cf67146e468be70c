"""Clauses and letters written from real precedents: is it the right clause, are the request's facts
in it, is anything invented or left over from the old matter, does every sentence have its origin?

    python -m tests.bench.writing --data EVAL_FOLDER --vault /tmp/writing-bench [--model]
        [--plain] [--cache FILE] [--show] [--only WORDS]

The vault is made on the first run: the sample matter, twelve contracts of cuad, nine NDAs of
contractnli. ``--model`` lets the language model say what is asked for beyond the clause;
``--plain`` asks the same model for the whole text with the same passages in a plain prompt, as a
program without this code would, and judges that alike. Its answers are kept in ``--cache``.
"""

import argparse
import contextlib
import json
import re
import statistics
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop import paths
from desktop.answering.checking.figures import figures, same
from desktop.answering.sentences import sentence_spans
from desktop.documents import Citation
from desktop.drafting.manuscript.model import Paragraph
from desktop.drafting.precedents.finding.numbers import found_numbers
from desktop.drafting.templating.fields import read_value
from desktop.drafting.writing.given import given_in
from desktop.drafting.writing.precedents import Precedents
from desktop.drafting.writing.provenance import provenance_of
from desktop.drafting.writing.written import Written
from desktop.events import DraftText, EvidenceFound
from desktop.local_models.llm import ChatMessage, LanguageModel, Token
from desktop.workspace import Workspace
from tests.bench.writing_cases import CASES

_PASSPHRASE = "scratch pass phrase 1"
_CUAD = (
    *("CORALGOLD", "ACCURAY", "SEASPINE", "VITAMIN", "Arconic", "Ideanomics", "DRIVEN"),
    *("Paratek", "BIOFRONTERA", "Zogenix", "BLACKBOX", "Neoforma"),
)
_NDAS = (
    *("AGProjects", "BCG", "Basic", "Business-Sale", "NDA_V3", "NDA_ResConnect", "1062478"),
    *("confidentiality-agreement", "NDA-Urban"),
)


@dataclass(frozen=True, slots=True)
class Case:
    """A request in a matter; ``says`` must all be found in the text, ``source`` in the path of
    the document that it is taken from ("" for the library)."""

    matter: str
    request: str
    says: tuple[str, ...]
    source: str = ""


_S, _C, _N = "Sample", "Contracts", "NDAs"


def _cases() -> list[Case]:
    made = []
    for block in CASES.strip().split("\n\n"):
        first, *request, says = block.splitlines()
        matter, _, source = first.partition(" ")
        asked = " ".join(" ".join(request).split())
        made.append(Case(matter, asked, tuple(says.removeprefix("= ").split("  ")), source))
    return made


_PLAIN = (
    "Write the following for a contract: {request}. Base it on these passages of our documents.\n\n"
    "{passages}\n\nAnswer with the text only."
)
_PLAIN_TOKENS, _PLAIN_PASSAGES, _PLAIN_LENGTH = 300, 2, 1200
_NAME = re.compile(r"(?<![.!?:]\s)(?<!^)\b[A-Z][a-z’'-]+(?:\s+[A-Z][a-z’'-]+)+")


@dataclass
class Result:
    """What one text came to."""

    text: str
    right: bool
    source: bool
    facts: int
    wanted: int
    invented: list[str]
    left_over: list[str]
    first: float
    total: float
    sentences: int = 0
    marked: int = 0
    verbatim: list[float] = field(default_factory=list)
    untrue: list[str] = field(default_factory=list)
    blanks: int = 0
    notes: tuple[str, ...] = ()


def main() -> None:
    """Run the cases, print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the folder of eval-dev")
    parser.add_argument("--vault", type=Path, required=True)
    parser.add_argument("--model", action="store_true")
    parser.add_argument("--plain", action="store_true")
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--only", default="", help="cases with these words")
    parser.add_argument("--every", type=int, default=1, help="each nth case")
    arguments = parser.parse_args()
    cases = [case for case in _cases() if arguments.only in case.request][:: arguments.every]
    with contextlib.closing(_opened(arguments.vault, arguments.data)) as workspace:
        # The embedder's start is no part of a request.
        list(workspace.write("notices clause", _S, use_model=False))
        results = [(case, _judged(workspace, case, arguments)) for case in cases]
    _report("plain prompt" if arguments.plain else "writing", results, show=arguments.show)


def _opened(vault: Path, data: Path) -> Workspace:
    if (vault / "vault.db").exists() or Workspace.exists(vault):
        return Workspace.open(vault, passphrase=_PASSPHRASE)
    workspace, _ = Workspace.create(vault, passphrase=_PASSPHRASE, use_keychain=False)
    folders = {
        _S: [paths.resource_path("sample") / "documents"],
        _C: _named(data / "cuad" / "docs", _CUAD),
        _N: _named(data / "contractnli" / "docs", _NDAS),
    }
    for matter, files in folders.items():
        workspace.add_matter(matter)
        for _ in workspace.add(files, matter):
            pass
    return workspace


def _named(folder: Path, names: Sequence[str]) -> list[Path]:
    return [file for file in sorted(folder.iterdir()) if file.name.startswith(tuple(names))]


def _judged(workspace: Workspace, case: Case, arguments: argparse.Namespace) -> Result:
    began, first = time.monotonic(), 0.0
    found: EvidenceFound | None = None
    written: Written | None = None
    for event in workspace.write(case.request, case.matter, use_model=arguments.model):
        if isinstance(event, EvidenceFound):
            found = event
            if arguments.plain:
                break
        elif isinstance(event, DraftText) and not first:
            first = time.monotonic() - began
        elif isinstance(event, Written):
            written = event
    total = time.monotonic() - began
    citations = found.citations if found is not None else ()
    if arguments.plain:
        text, first, total = _plain(workspace, case, citations, arguments.cache)
        return _judge(workspace, case, text, citations, first, total)
    assert written is not None
    # A number of a clause that is counted is no figure.
    text = "\n".join(
        "".join(span.text for span in each.spans if not span.reference)
        for each in _paragraphs(written)
    )
    result = _judge(workspace, case, text, written.citations, first, total)
    result.text = "\n".join(each.text for each in _paragraphs(written))
    if written.letter is not None:
        result.source = not case.source or any(case.source in each.doc for each in citations)
        result.invented = _put_into(workspace, case, written)
        # A letter is about its own matter.
        result.left_over = []
    _judge_origins(workspace, written, result)
    return result


def _paragraphs(written: Written) -> tuple[Paragraph, ...]:
    """All that a user gets: of a letter its head too."""
    letter = written.letter
    return letter.manuscript.paragraphs if letter is not None else written.paragraphs


def _judge(
    workspace: Workspace,
    case: Case,
    text: str,
    citations: Sequence[Citation],
    first: float,
    total: float,
) -> Result:
    sources = [case.request, *(workspace.text(each.document_id) for each in citations[:1])]
    if not citations:
        sources += [clause.text for clause in workspace.clauses().clauses]
    known = [figure for source in sources for figure in figures(source)]
    wanted = given_in(re.split(r"\b(?:as in|based on|from|like)\b", case.request)[0])
    wanted += [each for each in given_in(case.request) if each.text not in {w.text for w in wanted}]
    said = figures(text)
    facts = sum(
        each.text in text
        if each.figure is None
        else any(same(each.figure, other) for other in said)
        for each in wanted
    )
    invented = [
        text[each.start : each.end]
        for each in said
        if not any(same(each, other) for other in known)
    ]
    spoken = " ".join(sources).casefold()
    invented += [
        match[0]
        for match in _NAME.finditer(text)
        if any(word.casefold() not in spoken for word in match[0].split())
    ]
    right = all(re.search(pattern, text) for pattern in case.says)
    source = not case.source or any(case.source in each.doc for each in citations[:1])
    left = list(_left_over(workspace, case, text, citations))
    return Result(text, right, source, facts, len(wanted), invented, left, first, total)


def _put_into(workspace: Workspace, case: Case, written: Written) -> list[str]:
    """What was put into a template that neither the request says, nor a document that is cited, nor
    the template by default."""
    sources = [case.request, *(workspace.text(each.document_id) for each in written.citations)]
    letter = written.letter
    assert letter is not None
    template = workspace.desk._template(letter.manuscript.template)
    sources += [read_value(each, each.default) for each in template.fields if each.default]
    put = [
        span.text
        for each in _paragraphs(written)
        for span in each.spans
        if span.origin.kind != "template" and not span.blank
    ]
    known = [figure for source in sources for figure in figures(source)]
    spoken = " ".join(" ".join(sources).split()).casefold()
    invented = []
    for text in put:
        said = figures(text)
        invented += [text for each in said if not any(same(each, other) for other in known)]
        words = re.findall(r"[\w’'-]+", text.casefold())
        invented += [text for word in words if not said and word not in spoken]
    return list(dict.fromkeys(invented))


def _left_over(
    workspace: Workspace, case: Case, text: str, citations: Sequence[Citation]
) -> Iterator[str]:
    """Names, addresses, numbers and days of the old matter; a letter is about its own matter."""
    if not citations or "letter" in case.request:
        return
    sides = Precedents(workspace._library, workspace._search(case.matter)).sides(
        citations[0].document_id
    )
    named = {party.name for party in sides.parties if party.name >= 0}
    for line in text.splitlines():
        for mention in sides.mentioned(line):
            words = line[mention.start : mention.end]
            if mention.name in named and words not in {p.term for p in sides.parties if p.role}:
                yield words
        for found in found_numbers(line):
            if found.kind in {"email", "address", "phone", "postcode"}:
                yield line[found.start : found.end]


def _judge_origins(workspace: Workspace, written: Written, result: Result) -> None:
    result.notes = written.notes
    for paragraph in _paragraphs(written):
        spans = list(sentence_spans(paragraph.text))
        told = list(provenance_of(paragraph))
        result.sentences += len(spans)
        result.marked += sum(bool(each.words) for each in told)
        result.verbatim += [each.verbatim for each in told if each.kind != "user"]
        result.blanks += sum(bool(span.blank) for span in paragraph.spans)
        result.untrue += _untrue(workspace, paragraph)


def _untrue(workspace: Workspace, paragraph: Paragraph) -> Iterator[str]:
    """Spans that do not stand where their origin says."""
    for span in paragraph.spans:
        origin = span.origin
        if origin.kind != "precedent" or origin.document_id is None:
            continue
        stored = workspace.text(origin.document_id)[origin.start : origin.end]
        if "".join(stored.split()).casefold() != "".join(span.text.split()).casefold():
            yield span.text


def _plain(
    workspace: Workspace, case: Case, citations: Sequence[Citation], cache: Path | None
) -> tuple[str, float, float]:
    kept = json.loads(cache.read_text()) if cache is not None and cache.exists() else {}
    if case.request not in kept:
        passages = "\n\n".join(each.quote[:_PLAIN_LENGTH] for each in citations[:_PLAIN_PASSAGES])
        task = _PLAIN.format(request=case.request, passages=passages)
        model = workspace._writing()
        assert isinstance(model, LanguageModel)
        began, first, parts = time.monotonic(), 0.0, list[str]()
        for event in model.generate([ChatMessage("user", task)], max_tokens=_PLAIN_TOKENS):
            if isinstance(event, Token):
                first = first or time.monotonic() - began
                parts.append(event.text)
        kept[case.request] = ["".join(parts), first, time.monotonic() - began]
        if cache is not None:
            cache.write_text(json.dumps(kept, ensure_ascii=False))
    text, first, total = kept[case.request]
    return text, first, total


def _report(title: str, results: Sequence[tuple[Case, Result]], *, show: bool) -> None:
    for case, each in results:
        faults = [
            *([] if each.right else ["wrong clause"]),
            *([] if each.source else ["wrong source"]),
            *([] if each.facts == each.wanted else [f"facts {each.facts}/{each.wanted}"]),
            *(f"invented {words!r}" for words in each.invented),
            *(f"left over {words!r}" for words in dict.fromkeys(each.left_over)),
            *(f"not there {words[:40]!r}" for words in each.untrue),
        ]
        print(f"{'ok ' if not faults else 'BAD'} {case.request[:88]:88} {'; '.join(faults)[:160]}")
        if show:
            print(each.text, *(f"  * {note}" for note in each.notes), "", sep="\n")
    every = [result for _, result in results]
    count = len(every)
    print(f"\n{title}: {count} requests")
    print(f"right clause            {sum(r.right for r in every)}/{count}")
    print(f"from the named document {sum(r.source for r in every)}/{count}")
    print(f"facts of the request    {sum(r.facts for r in every)}/{sum(r.wanted for r in every)}")
    print(f"invented, unmarked      {sum(len(r.invented) for r in every)}")
    print(f"left over of the old    {sum(len(set(r.left_over)) for r in every)}")
    sentences = sum(r.sentences for r in every)
    print(f"sentences with origin   {sum(r.marked for r in every)}/{sentences}")
    print(f"spans not in the source {sum(len(r.untrue) for r in every)}")
    shares = [share for r in every for share in r.verbatim]
    if shares:
        print(f"verbatim share          {statistics.fmean(shares):.3f}")
    print(f"blanks                  {sum(r.blanks for r in every)}")
    firsts, totals = [r.first for r in every], [r.total for r in every]
    print(f"first text, s           median {statistics.median(firsts):.2f} max {max(firsts):.2f}")
    print(f"whole text, s           median {statistics.median(totals):.2f} max {max(totals):.2f}")


if __name__ == "__main__":
    main()
