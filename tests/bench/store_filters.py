"""Queries with a ``where`` filter: the vault beside Chroma's in-memory engine, on the same rows.

    python -m tests.bench.store_filters [--sizes 10000 100000] [--queries 50]

Every record has a field that a tenth, a hundredth and a thousandth of the records share a value of.
For each filter: median and 95th percentile of a query for 20 neighbours, the share of queries that
got all 20 (they exist), and recall@20 against comparing with every vector that the filter lets by.
"""

import argparse
import tempfile
import time
from pathlib import Path
from typing import Any, cast

import chromadb
import numpy as np
from chromadb.api.client import Client
from chromadb.config import Settings

from desktop.vault import chroma
from desktop.vault.disk.database import Database
from tests.bench import store
from tests.bench.store import BATCH, NEIGHBOURS, Plan, Vectors

FILTERS: dict[str, Any] = {
    "a tenth": ({"tenth": 3}, 10, 3),
    "a hundredth": ({"hundredth": {"$eq": 7}}, 100, 7),
    "a thousandth": ({"$and": [{"tenth": 1}, {"thousandth": {"$in": [1]}}]}, 1000, 1),
    "nine tenths": ({"tenth": {"$ne": 3}}, 10, -3),
}


def _metadata(number: int) -> dict[str, int]:
    return {"tenth": number % 10, "hundredth": number % 100, "thousandth": number % 1000}


def _exact(rows: Vectors, asked: Vectors, allowed: np.ndarray[Any, Any]) -> list[set[str]]:
    scores = asked @ rows[allowed].T
    order = np.argsort(-scores, axis=1)[:, :NEIGHBOURS]
    return [{str(allowed[place]) for place in line} for line in order]


def measure(engine: str, client: Client, rows: Vectors, asked: Vectors) -> None:
    """Fill a collection and print a line for each filter."""
    collection = client.create_collection(
        "bench", configuration={"hnsw": {"space": "cosine"}}, embedding_function=None
    )
    for first in range(0, len(rows), BATCH):
        numbers = range(first, min(first + BATCH, len(rows)))
        collection.add(
            ids=[str(number) for number in numbers],
            embeddings=list(rows[first : numbers.stop]),
            metadatas=[_metadata(number) for number in numbers],
        )
    everyone = np.arange(len(rows))
    for title, (where, step, rest) in FILTERS.items():
        allowed = (
            everyone[everyone % step == rest] if rest > 0 else everyone[everyone % step != -rest]
        )
        true = _exact(rows, asked, allowed)
        seconds, full, hits = [], 0, 0
        for query, right in zip(asked, true, strict=True):
            started = time.perf_counter()
            found = collection.query(
                query_embeddings=query, n_results=NEIGHBOURS, where=where, include=[]
            )["ids"][0]
            seconds.append(time.perf_counter() - started)
            full += len(found) == min(NEIGHBOURS, len(allowed))
            hits += len(right & set(found))
        wanted = sum(len(right) for right in true)
        print(
            f"| {len(rows):,} | {engine} | {title} | {np.median(seconds) * 1e3:.1f} |"
            f" {np.percentile(seconds, 95) * 1e3:.1f} | {full / len(asked):.0%} |"
            f" {hits / wanted:.4f} |",
            flush=True,
        )


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--queries", type=int, default=50)
    parser.add_argument("--engines", nargs="+", default=["vault", "ephemeral"])
    options = parser.parse_args()
    print("| records | engine | filter lets by | median ms | p95 ms | all 20 found | recall@20 |")
    print("|---|---|---|---|---|---|---|", flush=True)
    for size in options.sizes:
        plan = Plan("vault", "", size, 384, options.queries, "clusters")
        rows, asked = np.concatenate(list(store.vectors(plan))), store.questions(plan)
        for engine in options.engines:
            with tempfile.TemporaryDirectory(prefix="bench-store-") as folder:
                if engine == "vault":
                    store.open_store("vault", Path(folder), create=True).close()
                    database = Database(Path(folder) / "vault.db", bytes(range(32)))
                    client = chroma.client(database)
                    client.delete_collection("bench")
                    measure(engine, client, rows, asked)
                    database.close()
                else:
                    settings = Settings(anonymized_telemetry=False)
                    client = cast("Client", chromadb.EphemeralClient(settings))
                    measure(engine, client, rows, asked)
                    client.delete_collection("bench")


if __name__ == "__main__":
    main()
