"""Retrieval on documents and questions that nobody here wrote.

    python -m tests.bench.retrieval EVAL_FOLDER [--sets cuad,tatqa] [--vault DIR] [--llama PYTHON]

EVAL_FOLDER holds score.py and a folder for each set (docs/, qa.jsonl). Each set becomes a matter of
one vault, and these answer the same questions, scored by the folder's own scorer (recall of
evidence snippets at 1, 5, 10, 20 and 50):

    words     our chunks by BM25 (FTS5)
    vectors   our chunks by the embedder, exact
    fusion    these two by reciprocal rank (k = 60)
    chroma    chromadb as its tutorials use it: pieces of 1,000 characters, default index
    llama     LlamaIndex as its tutorials use it: its splitter (1,024 tokens, 200 in common) and its
              file-name metadata before each piece; needs --llama, a Python that has
              llama-index-core (it is none of our dependencies)
    chunks    ours, each result one chunk
    ours      ours as the program shows it: chunks with what stands around them

All use the same embedder. "chars" is the mean length of the first ten results: whoever returns
longer ones has it easier. ``--vault`` keeps the indexed vault for the next run; ``--misses N``
prints for N missed questions of each set what was expected.
"""

import argparse
import contextlib
import importlib.util
import json
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.events import AddSummary
from desktop.retrieval.lexical import match_expression
from desktop.workspace import Workspace

_PASSPHRASE = "benchmark"
_KS = (1, 5, 10, 20, 50)
_K = _KS[-1]
_FUSION = 60
_PIECE = 1000
# What LlamaIndex's SimpleDirectoryReader and node parser make of documents, as it embeds them.
_LLAMA = """
import json, sys
from llama_index.core import Document
from llama_index.core.node_parser import SentenceSplitter
from llama_index.core.schema import MetadataMode
for line in sys.stdin:
    item = json.loads(line)
    document = Document(text=item["text"], metadata={"file_name": item["doc"]})
    for node in SentenceSplitter().get_nodes_from_documents([document]):
        embedded = node.get_content(metadata_mode=MetadataMode.EMBED)
        print(json.dumps({"doc": item["doc"], "text": node.text, "embedded": embedded}))
"""


@dataclass(frozen=True, slots=True)
class Result:
    """One result as the scorer wants it."""

    doc: str
    text: str
    page: int | None = None


Method = Callable[[str], Sequence[Result]]


def main() -> None:
    """Index what is not indexed yet, search, print one table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sets", default="cuad,contractnli,tatqa,medquad")
    parser.add_argument("--vault", type=Path)
    parser.add_argument("--llama", metavar="PYTHON")
    parser.add_argument("--misses", type=int, default=0)
    arguments = parser.parse_args()
    scorer = _load_scorer(arguments.folder)
    with contextlib.ExitStack() as stack:
        folder = arguments.vault or Path(stack.enter_context(tempfile.TemporaryDirectory())) / "v"
        workspace = stack.enter_context(contextlib.closing(_open(folder)))
        print(f"{'set':12} {'method':8} " + " ".join(f"{f'@{k}':>6}" for k in _KS) + "  chars   ms")
        for name in arguments.sets.split(","):
            _index(workspace, arguments.folder / name / "docs", name)
            questions = _questions(arguments.folder / name / "qa.jsonl")
            for method, search in _methods(workspace, name, arguments.llama).items():
                missed = _print_row(scorer, name, method, search, questions)
            for question in missed[: arguments.misses]:
                print(f"    missed {question['id']}: {question['question'][:150]}")


def _open(folder: Path) -> Workspace:
    if Workspace.exists(folder):
        return Workspace.open(folder, passphrase=_PASSPHRASE)
    return Workspace.create(folder, passphrase=_PASSPHRASE, use_keychain=False)[0]


def _index(workspace: Workspace, docs: Path, matter: str) -> None:
    began = time.perf_counter()
    for event in workspace.add([docs], workspace.ensure_matter(matter)):
        if isinstance(event, AddSummary) and event.chunks:
            rate = event.chunks / (time.perf_counter() - began)
            print(f"  indexed {matter}: {event.counts}, {event.chunks} chunks, {rate:.1f}/s")


def _methods(workspace: Workspace, matter: str, llama: str | None) -> dict[str, Method]:
    library = workspace._library
    search = workspace._search(matter)
    embed = workspace._embedding(matter).embed_all

    def words(query: str) -> list[Result]:
        expression = match_expression(query)
        found = library.match(matter, expression, _K) if expression else []
        return [Result(p.doc, p.text, p.page) for p in found]

    def vectors(query: str) -> list[Result]:
        near = workspace._vectors.nearest(library.collection_of(matter), embed([query])[0], _K)
        ids = library.chunk_ids(matter, [name for name, _ in near])
        found = library.passages([*ids.values()])
        return [Result(p.doc, p.text, p.page) for p in found]

    def fusion(query: str) -> list[Result]:
        scores: dict[Result, float] = {}
        for ranking in (words(query), vectors(query)):
            for rank, result in enumerate(ranking, 1):
                scores[result] = scores.get(result, 0.0) + 1 / (_FUSION + rank)
        return sorted(scores, key=lambda result: -scores[result])[:_K]

    def chunks(query: str) -> list[Result]:
        return [Result(p.doc, p.text, p.page) for p in search.passages(query, matter, _K).passages]

    def ours(query: str) -> list[Result]:
        return [Result(p.doc, p.text, p.page) for p in workspace.search(query, matter, _K)]

    methods: dict[str, Method] = {"words": words, "vectors": vectors, "fusion": fusion}
    methods["chroma"] = _chroma(workspace, matter)
    if llama:
        methods["llama"] = _llama(workspace, matter, llama)
    return methods | {"chunks": chunks, "ours": ours}


def _texts(workspace: Workspace, matter: str) -> Iterator[tuple[str, str]]:
    for document in workspace.documents(matter):
        if document.chunks and not document.duplicate_of:
            yield document.path, workspace.text(document.id)


def _chroma(workspace: Workspace, matter: str) -> Method:
    import chromadb
    from chromadb.config import Settings

    pieces = [
        Result(path, text[start : start + _PIECE])
        for path, text in _texts(workspace, matter)
        for start in range(0, len(text), _PIECE)
        if text[start : start + _PIECE].strip()
    ]
    embed = workspace._embedding(matter).embed_all
    client = chromadb.EphemeralClient(Settings(anonymized_telemetry=False))
    collection = client.get_or_create_collection(f"bench-{matter}", embedding_function=None)
    vectors = embed([piece.text for piece in pieces])
    for start in range(0, len(pieces), 1000):
        some = range(start, min(len(pieces), start + 1000))
        collection.upsert([str(n) for n in some], embeddings=vectors[start : start + 1000])

    def query(text: str) -> list[Result]:
        found = collection.query(query_embeddings=embed([text]), n_results=min(_K, len(pieces)))
        return [pieces[int(name)] for name in found["ids"][0]]

    return query


def _llama(workspace: Workspace, matter: str, python: str) -> Method:
    lines = [
        json.dumps({"doc": Path(path).name, "text": text})
        for path, text in _texts(workspace, matter)
    ]
    made = subprocess.run(
        [python, "-c", _LLAMA], input="\n".join(lines), capture_output=True, text=True, check=True
    )
    nodes = [json.loads(line) for line in made.stdout.splitlines()]
    embed = workspace._embedding(matter).embed_all
    matrix: NDArray[np.float32] = embed([node["embedded"] for node in nodes])

    def query(text: str) -> list[Result]:
        order = np.argsort(-(matrix @ embed([text])[0]))[:_K]
        return [Result(nodes[n]["doc"], nodes[n]["text"]) for n in order]

    return query


def _questions(file: Path) -> list[dict[str, Any]]:
    records = [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]
    return [record for record in records if not record.get("unanswerable")]


def _print_row(
    scorer: ModuleType,
    matter: str,
    method: str,
    search: Method,
    questions: Sequence[dict[str, Any]],
) -> list[dict[str, Any]]:
    """Print one method's figures; returns the questions whose evidence is not in the first ten."""
    totals = dict.fromkeys(_KS, 0.0)
    counted, lengths, missed = 0, [0], []
    began = time.perf_counter()
    for question in questions:
        found = search(question["question"])
        lengths += [len(result.text) for result in found[:10]]
        results = [{"doc": r.doc, "text": r.text, "page": r.page} for r in found]
        scores = scorer.score_retrieval(question, results, list(_KS))
        if "recall@1" in scores:
            counted += 1
            for k in _KS:
                totals[k] += scores[f"recall@{k}"]
            if scores["recall@10"] < 1:
                missed.append(question)
    each = 1000 * (time.perf_counter() - began) / max(1, len(questions))
    figures = " ".join(f"{totals[k] / max(1, counted):6.3f}" for k in _KS)
    print(f"{matter:12} {method:8} {figures}  {np.mean(lengths):5.0f} {each:4.0f}", flush=True)
    return missed


def _load_scorer(folder: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", folder / "score.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"no score.py in {folder}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    main()
