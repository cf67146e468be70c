"""Make models/catalog.json: ``python3 resources/make_catalog.py [FACTS]``.

What publishers say of their files (models/facts.json: addresses, SHA-256, licences) and what
Strongroom says of each model (models/notes.json: what it is for, whether it can be run, and the two
that come with the program) make one list. FACTS is a newer file of facts. With --check nothing is
written, and the status tells whether the list is what the two files make.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

MODELS = Path(__file__).resolve().parent.parent / "models"
_HUB = "huggingface://"


def build(facts: list[dict[str, Any]], notes: dict[str, Any]) -> dict[str, Any]:
    """The catalogue. Raises KeyError for a model or a file that the facts don't have, ValueError
    where they have one that no note speaks of."""
    known = {fact["name"]: fact for fact in facts}
    unsaid = known.keys() - {note.get("facts") for note in notes["models"]}
    if unsaid:
        raise ValueError(f"no note speaks of {', '.join(sorted(unsaid))}")
    models = [_model(note, known, notes["licences"]) for note in notes["models"]]
    return {"version": 1, "models": models}


def _model(
    note: dict[str, Any], facts: dict[str, dict[str, Any]], licences: dict[str, dict[str, str]]
) -> dict[str, Any]:
    model = {key: value for key, value in note.items() if key not in {"facts", "take", "licence"}}
    if "facts" in note:
        fact = facts[note["facts"]]
        files = {file["file"]: file for file in fact["files"]}
        model["files"] = [_file(files[name]) for name in note["take"]]
        licence = fact["license"] or ""
    else:
        licence = note["licence"]
    model["licence"], model["terms"] = licences[licence]["title"], licences[licence]["terms"]
    return model


def _file(fact: dict[str, str]) -> dict[str, Any]:
    """The size is not among the facts; the hash is what counts."""
    return {
        "path": fact["file"],
        "bytes": None,
        "sha256": fact["sha256"],
        "url": _address(fact["uri"]),
        "parts": [],
    }


def _address(uri: str) -> str:
    """huggingface://OWNER/NAME/FILE is short for the hub's address of the file."""
    if not uri.startswith(_HUB):
        return uri
    owner, name, file = uri.removeprefix(_HUB).split("/", 2)
    return f"https://huggingface.co/{owner}/{name}/resolve/main/{file}"


def main() -> int:
    """Write the list, or check it."""
    parser = argparse.ArgumentParser(description="Make models/catalog.json.")
    parser.add_argument("facts", nargs="?", type=Path, default=MODELS / "facts.json")
    parser.add_argument("--check", action="store_true", help="write nothing")
    words = parser.parse_args()
    facts = json.loads(words.facts.read_text("utf-8"))
    notes = json.loads((MODELS / "notes.json").read_text("utf-8"))
    text = json.dumps(build(facts, notes), indent=1, ensure_ascii=False) + "\n"
    target = MODELS / "catalog.json"
    if words.check:
        return 0 if target.read_text("utf-8") == text else 1
    target.write_text(text, "utf-8")
    print(f"{target.name}: {len(notes['models'])} models")
    return 0


if __name__ == "__main__":
    sys.exit(main())
