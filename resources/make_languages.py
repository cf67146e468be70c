"""Brings resources/languages up to date with the code.

    python resources/make_languages.py [--out FOLDER]

The texts of the window, and those that the rooms below it can say or put into an answer, are
gathered from the code (authoring/texts.py). Qt's ``lupdate`` brings strongroom_LANGUAGE.ts up to
date with them, keeping what is translated; all stand in one context, since a text is the same
wherever it is said. What is new is to be translated in the .ts, with Qt Linguist or by hand; then
this is run again:
``lrelease`` makes of each .ts the .qm that Qt reads. Both programs come with PySide6. core.json
lists the texts in which something is put, for gui/core_texts.py.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parent / "desktop"
LANGUAGES = ("de", "es", "fr")
CONTEXT = "Strongroom"
# Names of kinds of documents and of clauses.
KINDS = "Kinds"
sys.path.insert(0, str(HERE.parent))

from authoring import texts  # noqa: E402


def make(out: Path) -> None:
    """Update the files of ``out``. CalledProcessError when one of Qt's programs fails, ValueError
    for a text that is put together at run time."""
    core = sorted({*texts.of_core(PACKAGE), *texts.of_notes(PACKAGE)})
    answers = texts.of_answers(PACKAGE)
    models = texts.of_models(HERE.parent / "models" / "catalog.json")
    drafts = texts.of_drafts(PACKAGE)
    kinds = texts.of_kinds(HERE / "checks" / "kinds.toml")
    # A model's sentence in a draft is refused in the words of one in an answer.
    refusing = [text for text in answers if text.endswith(".") and "passage" in text]
    forms = sorted(text for text in {*core, *refusing} if "{0}" in text)
    (out / "core.json").write_text(
        json.dumps(forms, indent=0, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    files = [f"strongroom_{language}.ts" for language in LANGUAGES]
    with tempfile.TemporaryDirectory() as scratch:
        listed = Path(scratch) / "texts.py"
        calls = [
            f"QCoreApplication.translate({json.dumps(CONTEXT)}, {json.dumps(text)})"
            for text in sorted(
                {*core, *answers, *models, *drafts, *texts.of_window(PACKAGE / "gui")}
            )
        ]
        # Single words, which a document may say in the places of other texts.
        calls += [
            f"QCoreApplication.translate({json.dumps(KINDS)}, {json.dumps(text)})" for text in kinds
        ]
        listed.write_text("\n".join(calls), encoding="utf-8")
        _run("lupdate", str(listed), "-locations", "none", "-no-obsolete",
             "-source-language", "en", "-ts", *(str(out / file) for file in files))  # fmt: skip
    for file in files:
        _run("lrelease", "-silent", str(out / file), "-qm", str((out / file).with_suffix(".qm")))


def _run(program: str, *words: str) -> None:
    path = Path(PySide6.__file__).parent / program
    found = str(path) if path.exists() else shutil.which(f"pyside6-{program}") or program
    subprocess.run([found, *words], check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    """Make them beside this file, or in another folder."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--out", type=Path, default=HERE / "languages")
    out = parser.parse_args().out
    out.mkdir(exist_ok=True)
    make(out)


if __name__ == "__main__":
    main()
