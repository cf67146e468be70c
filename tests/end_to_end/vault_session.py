"""A session that is watched from outside: it makes a vault, stores what nobody may read in a file,
and works on it. Run as ``python -m tests.end_to_end.vault_session FOLDER``; at each stage it prints
a line and waits for one, so that its files can be looked at."""

import sys
from pathlib import Path

import numpy as np

from desktop.documents import (
    Answer,
    AnswerStatus,
    Chunk,
    Citation,
    Page,
    ParsedDocument,
)
from desktop.vault.holdings.files import FileFacts
from desktop.vault.vault import Vault

CANARY = "Quetzalcoatl-Nightingale-7731"
MATTER = f"Matter {CANARY}"
PASSPHRASE = "correct horse battery staple"


def secret_vectors(count: int) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    return np.random.default_rng(7731).standard_normal((count, 384)).astype(np.float32)


def document(number: int) -> ParsedDocument:
    passages = [f"{CANARY} clause {number}.{part} " + "lorem ipsum " * 40 for part in range(5)]
    text = "\n".join(passages)
    chunks, start = [], 0
    for ordinal, passage in enumerate(passages):
        chunks.append(Chunk(ordinal, start, start + len(passage), passage, 1, f"Head {CANARY}"))
        start += len(passage) + 1
    return ParsedDocument("txt", text, (Page(1, 0, len(text)),), tuple(chunks), f"Title {CANARY}")


def stage(name: str) -> None:
    print(name, flush=True)  # noqa: T201 - it talks to the test
    sys.stdin.readline()


def main() -> None:
    folder = Path(sys.argv[1]) / "vault"
    vault, _ = Vault.create(folder, passphrase=PASSPHRASE, use_keychain=False)
    library = vault.library
    library.add_matter(MATTER, keep_originals=True)
    for number in range(60):
        facts = FileFacts(f"/clients/{CANARY}/{number}.pdf", 1, 1, f"{number}")
        vectors = secret_vectors(5)
        library.store(MATTER, facts, document(number), vectors, "e", CANARY.encode() * 100)
        if number == 30:
            stage("writing")
    found = library.match(MATTER, "clause", 50)
    citation = Citation(1, found[0].document_id, found[0].doc, 1, 0, 9, found[0].text[:9])
    library.conversations.remember(
        MATTER, Answer(f"{CANARY}?", f"{CANARY} [1]", AnswerStatus.SUPPORTED, (citation,))
    )
    library.keep("open page", CANARY)
    with vault.database.reader() as connection:
        rows = connection.execute(
            "SELECT a.text || b.text AS both FROM texts a, texts b ORDER BY both DESC"
        )
        next(rows)
        stage("sorting")
    vault.database.copy_to(folder / "copy.db")
    library.remove([found[0].document_id])
    stage("open")
    vault.close()
    stage("closed")


if __name__ == "__main__":
    main()
