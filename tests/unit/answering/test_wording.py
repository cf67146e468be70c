"""Whatever answering says to a reader stands in answering/wording.py, where it is translated."""

import ast
import functools
import re
from collections.abc import Iterator
from pathlib import Path

from desktop import paths
from desktop.answering import tongue, wording
from desktop.answering.checking import roles
from tests.unit.template_support import authoring

PACKAGE = paths.source_root() / "desktop"
_PLACE = re.compile(r"\{\d+\}")
# What only the model reads, and questions and searches that are put together.
_FOR_NO_READER = (
    "Does the excerpt state the answer to this question? Answer Yes or No.",
    "Do the excerpts state the answer to this question? Answer Yes or No.",
    "Do the excerpts answer it (Yes), deny it (No), or not mention it",
    "Write the question that this excerpt answers.",
    "You check excerpts of documents for a lawyer. Be strict.",
    "Answer from the excerpts only, in one or two short sentences",
    "About the reader, not part of the excerpts and never to be cited:",
    "Translate this question into {0}. Write the translation alone, in one line.",
    "What does it say about {0}?",
    "What is {0}{1}",
    "Not mentioned",
    "In “{0}”: {1}",
    "In “",
    "Excerpts:",
    "{0} total amount",
    "When is the invoice due?",
)
# Their texts are patterns, or words that are looked for.
_PATTERNS = ("compile", "split", "search", "match", "sub", "finditer", "findall", "content_stems")


def _is_text(text: str) -> bool:
    """Whether it reads as a sentence, or as the beginning or a part of one."""
    own = _PLACE.sub("", text)
    if len(re.findall(r"[a-z]{2,}", own)) < 2 or re.search(r"\\|\(\?|\||::=|\n", text):
        return False
    return text[0].isupper() or text[0] in "{“" or text.rstrip().endswith((".", ":"))


def _passed_over(tree: ast.AST) -> set[int]:
    """Documentation, patterns, and the parts of what is put together."""
    passed: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            passed.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            passed |= {id(part) for part in node.values}
        elif isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in _PATTERNS or name.endswith("DateError"):
                passed |= {id(part) for each in node.args for part in ast.walk(each)}
    return passed


def said_in(source: str) -> Iterator[str]:
    """The texts of a file for a reader, with {0}, {1} … where something is put in."""
    tree = ast.parse(source)
    passed = _passed_over(tree)
    for node in ast.walk(tree):
        if id(node) in passed:
            continue
        if isinstance(node, ast.JoinedStr):
            text = authoring("authoring.texts")._joined(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        else:
            continue
        if text and _is_text(text) and not text.startswith(_FOR_NO_READER):
            yield text


def _holds(text: str, known: frozenset[str]) -> bool:
    """Whether each text that this can be is known: "This {0} has no source." is two."""
    pattern = ".+".join(re.escape(part) for part in _PLACE.split(text))
    return text in known or any(re.fullmatch(pattern, each) for each in known)


@functools.cache
def _known() -> frozenset[str]:
    texts = authoring("authoring.texts")
    return frozenset((*texts.of_answers(PACKAGE), *texts.of_core(PACKAGE)))


def unknown(source: str) -> list[str]:
    return [text for text in said_in(source) if not _holds(text, _known())]


def files() -> list[Path]:
    found = sorted((PACKAGE / "answering").rglob("*.py"))
    return [file for file in found if file.name != "wording.py"]


def test_whatever_an_answer_says_is_translated() -> None:
    """If this fails: put the text into answering/wording.py, and say in gui/ask/answer_wording.py
    (or the files beside it) where in an answer it can stand."""
    assert len(files()) > 40
    assert {
        f"{file.name}: {text}" for file in files() for text in unknown(file.read_text("utf-8"))
    } == set()


def test_a_text_that_is_new_is_found() -> None:
    assert unknown('reason = "The passage speaks of another tenant."')
    assert unknown('text = f"{name} was repealed by {other}: {quote}"')
    assert unknown('why = f"Nobody signed {name}."')
    assert not unknown('what = "Not found in these documents."')


def test_names_of_languages_roles_and_periods_are_those_that_are_told() -> None:
    assert set(wording.LANGUAGES) == set(tongue._WORDS)
    named = {f"the {role}" for role in (*roles._MONEY, *roles._TIME)}
    assert set(wording.ROLES) == named
    assert set(wording.PERIODS) == set(roles._PERIOD)
