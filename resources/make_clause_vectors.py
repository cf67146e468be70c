"""Writes resources/clauses/MODEL.vectors: what the clause library is found by, as vectors.

    python resources/make_clause_vectors.py [--out FILE]

With the default embedding model in float32, which must be installed. To be run again whenever a
text of the library or the model has changed: a test says so, and until then the program computes
what is missing.
"""

import argparse
import contextlib
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from desktop import paths  # noqa: E402
from desktop.drafting.clause_library import clause_files, clause_vectors  # noqa: E402
from desktop.drafting.clause_library.clause_finding import ClauseIndex  # noqa: E402
from desktop.local_models import catalog  # noqa: E402
from desktop.local_models.catalog import Purpose  # noqa: E402
from desktop.local_models.embedder import Embedder  # noqa: E402


def main() -> int:
    """Make the file anew; prints its size."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    model = catalog.load().default(Purpose.EMBEDDING)
    parser.add_argument("--out", type=Path, default=clause_vectors.file_for(model.name))
    out = parser.parse_args().out
    texts = ClauseIndex(clause_files.load()).unique_texts()
    embedder = Embedder(model, paths.models_folder(), float32=True)
    with contextlib.closing(embedder):
        vectors = embedder.embed_all(list(texts.values()))
    data = clause_vectors.encoded(model.digest, list(texts), vectors)
    out.write_bytes(data)
    sys.stdout.write(f"{out.name}: {len(texts)} vectors, {len(data):,} bytes\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
