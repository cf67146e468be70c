"""Puts translations into a .ts file, for translators who work on a plain list.

    python -m authoring.translated FILE.ts LIST.json     (from resources/)

LIST.json is an object: English text to translated text. A text that is not in the file is named and
left out; one that is there is finished. ``--missing`` prints what has no translation yet.
"""

import argparse
import json
import xml.etree.ElementTree as ElementTree
from pathlib import Path


def put(file: Path, words: dict[str, str]) -> list[str]:
    """Fill the translations in; returns the texts that the file does not have."""
    tree = ElementTree.parse(file)  # noqa: S314 -- a file of ours
    left = dict(words)
    for message in tree.iter("message"):
        source = message.findtext("source") or ""
        if source in left:
            translation = message.find("translation")
            if translation is not None:
                translation.text = left.pop(source)
                translation.attrib.pop("type", None)
    text = ElementTree.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")
    return list(left)


def missing(file: Path) -> list[str]:
    """The texts that are not translated yet."""
    return [
        message.findtext("source") or ""
        for message in ElementTree.parse(file).iter("message")  # noqa: S314 -- as above
        if not message.findtext("translation")
    ]


def main() -> None:
    """Fill in, or list."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("words", type=Path, nargs="?")
    parser.add_argument("--missing", action="store_true")
    chosen = parser.parse_args()
    if chosen.words:
        for text in put(chosen.file, json.loads(chosen.words.read_text("utf-8"))):
            print("not in the file:", json.dumps(text, ensure_ascii=False))
    if chosen.missing:
        print(json.dumps(missing(chosen.file), indent=0, ensure_ascii=False))


if __name__ == "__main__":
    main()
