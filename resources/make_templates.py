"""Builds resources/templates/*/template.docx from the source.txt beside it, and house.docx.

    python resources/make_templates.py [--out FOLDER]

The sources are in the markup of authoring/markup.py, with Jinja tags for the fields.
"""

import argparse
import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
# The house style goes by the program's own names of styles and lists.
sys.path.insert(0, str(HERE.parent))

from authoring import house, letter_look, markup, word, word_setup  # noqa: E402
from docx.document import Document  # noqa: E402


def build(folder: Path, out: Path) -> None:
    """Write the Word file of the template in ``folder`` to ``out``. ValueError names the source."""
    title = json.loads((folder / "template.json").read_text("utf-8"))["title"]
    source = (folder / "source.txt").read_text("utf-8")
    make = letter_look.build if letter_look.is_letter(source) else _contract
    try:
        document = make(source, title)
    except ValueError as error:
        raise ValueError(f"{folder.name}/source.txt: {error}") from None
    out.parent.mkdir(parents=True, exist_ok=True)
    word.save(document, out)


def _contract(source: str, title: str) -> Document:
    text = markup.parse(source)
    running = {block.kind: block.text for block in text.blocks}
    look = word_setup.Look(
        title=title,
        header=running.get("header", ""),
        footer=running.get("footer", title),
        schedules=True,
    )
    document = word_setup.new(look)
    word.add(document, text, keep_leads=True)
    return document


def main() -> int:
    """Build every template."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    arguments.add_argument("--out", type=Path, default=HERE / "templates")
    out = arguments.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    word.save(house.build(), out / "house.docx")
    print("house.docx")
    for source in sorted((HERE / "templates").glob("*/source.txt")):
        build(source.parent, out / source.parent.name / "template.docx")
        print(f"{source.parent.name}/template.docx")
    return 0


if __name__ == "__main__":
    sys.exit(main())
