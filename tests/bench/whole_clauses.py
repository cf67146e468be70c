"""Clauses that neither a precedent nor the library has: how many does the model write that can be
used, and does it invent anything?

    python -m tests.bench.whole_clauses [--only WORDS] [--every N] [--hostile]

Twenty subjects for a draft of a services agreement, in a vault without documents, with the default
language model. A clause counts if its first sentence and one more passed the check; "invented" are
figures, names and parties that neither the request nor the draft has, and that are no blanks. What
was written is printed: whether it makes sense is for a reader to say. ``--hostile`` asks what
tests/unit/drafting/writing/hostile_requests.py wants made up instead.
"""

import argparse
import contextlib
import re
import statistics
import tempfile
import time
from pathlib import Path

from desktop.answering.checking.figures import figures
from desktop.drafting.clause_library.party_words import ROLE_OF
from desktop.drafting.writing.written import Written
from desktop.workspace import Workspace
from tests.unit.drafting.writing.hostile_requests import REQUESTS
from tests.unit.manuscript_support import manuscript

SUBJECTS = (
    "the use of drones over the site",
    "working from home",
    "the use of artificial intelligence tools by the supplier",
    "parking at the premises",
    "pets on the premises",
    "photographs and filming at the site",
    "cyber security incidents",
    "noise during building works",
    "the disposal of hazardous waste",
    "company vehicles",
    "keys and access cards",
    "social media posts about the project",
    "gifts and hospitality",
    "storage of equipment at the premises",
    "the use of the client's logo",
    "health and safety at the site",
    "open source software in the deliverables",
    "translation of the documents",
    "visitors at the laboratory",
    "energy saving in the building",
)
DRAFT = manuscript(
    "> This agreement is between Kessler GmbH (the “Supplier”) and Lund AB (the “Client”).",
    "= Services",
    "- The Supplier shall perform the “Services” described in the schedule.",
    "- The Client shall pay the Supplier for the Services.",
)
_PARTIES = frozenset({"supplier", "client"})
_MATTER = "Bench"


def main() -> None:
    """Ask for each, print what came and the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="subjects with these words")
    parser.add_argument("--every", type=int, default=1, help="each nth subject")
    parser.add_argument("--hostile", action="store_true")
    arguments = parser.parse_args()
    chosen = REQUESTS if arguments.hostile else [f"write a clause on {each}" for each in SUBJECTS]
    requests = [each for each in chosen if arguments.only in each][:: arguments.every]
    usable, invented, sentences, times = 0, [], 0, []
    with tempfile.TemporaryDirectory() as folder:
        workspace, _ = Workspace.create(
            Path(folder) / "vault", passphrase="benchmark", use_keychain=False
        )
        with contextlib.closing(workspace):
            workspace.add_matter(_MATTER)
            for request in requests:
                begun = time.monotonic()
                written = _written(workspace, request)
                times.append(time.monotonic() - begun)
                made = _of_the_model(written)
                sentences += len(made)
                usable += len(made) > 1
                invented += [each for text in made for each in _invented(text, request)]
                print(f"{request[:80]}: {len(made)} sentences, {times[-1]:.1f} s")
                print(*(f"    {text}" for text in written.text.splitlines()), sep="\n")
                print(*(f"  * {note}" for note in written.notes), "", sep="\n", flush=True)
    print(f"usable     {usable}/{len(requests)}, {sentences} sentences")
    print(f"invented   {len(invented)} {invented}")
    print(f"seconds    median {statistics.median(times):.1f}, slowest {max(times):.1f}")


def _written(workspace: Workspace, request: str) -> Written:
    *_, last = workspace.write(request, _MATTER, DRAFT)
    assert isinstance(last, Written)
    return last


def _of_the_model(written: Written) -> list[str]:
    made = []
    for paragraph in written.paragraphs:
        if any(span.origin.kind == "model" for span in paragraph.spans):
            made.append("".join(span.text for span in paragraph.spans if not span.blank))
    return made


def _invented(text: str, request: str) -> list[str]:
    found = [text[each.start : each.end] for each in figures(text)]
    words = re.findall(r"\bthe ([a-z]+)\b", text.casefold())
    found += [w for w in words if w in ROLE_OF and w not in _PARTIES and w not in request]
    capitals = re.findall(r"(?<!^)\b[A-Z]\w+", text)
    known = {*_PARTIES, "services", "party"}
    return found + [each for each in capitals if each.casefold() not in known]


if __name__ == "__main__":
    main()
