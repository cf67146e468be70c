"""Gathers the texts that a user can read in the window from the code itself: the window's own, and
those that the rooms below it can say."""

import ast
import json
import tomllib
from collections.abc import Iterator
from pathlib import Path

# A call of these names says its first texts to the user. Errors have a title and a message.
_SAYING = ("Error", "said_later")
# Rooms that only the command line shows.
_NOT = (
    "cli.py",
    "commands",
    "demo.py",
    "prove.py",
    "prove_session.py",
    "launcher.py",
    "__main__.py",
)
# The tables of these hold wording of contracts, which stays as it is, or Qt's own texts.
_WORDING = ("drafting", "answering", "gui")
# Of these every word is for reading: names of languages, what an exported table says.
_LISTS = ("ocr_languages.py", "review_words.py")
# Of these every constant is for reading: why a file could not be read, and what to do about it.
_REASONS = ("reasons.py", "advice.py", "scan.py", "pdf_pages.py", "watcher.py", "pipeline.py")
# Of this every constant is put into answers, in English, and shown in the window's language.
_WORDING_OF_ANSWERS = "wording.py"
# Of these calls every text is for reading, a single word too.
_NOTING = ("Note", "said_later")
# A library's own words, in its language as its clauses; a reason that answers give, too.
_NOTED_ELSEWHERE = ("clause.watch", "breach.reason")
_MARKS = ("REQUEST", "DRAFT")
_OF_MODELS = ("description", "reason", "licence", "terms")
# Chroma's own errors, for programs that speak its interface.
_FOR_PROGRAMS = "chroma"
# Python's own errors are for engineers.
_PYTHONS = ("ValueError", "TypeError", "LookupError", "KeyError", "RuntimeError", "OSError")
_PYTHONS += ("AssertionError", "NotImplementedError", "EOFError", "IndexError", "ImportError")


def of_window(folder: Path) -> list[str]:
    """The texts that the window's code gives to Qt's translation, sorted. Raises ValueError, with
    the place, where one is put together at run time: nobody could translate it."""
    found: set[str] = set()
    # The one that looks up what the rooms below said.
    files = (file for file in sorted(folder.rglob("*.py")) if file.name != "core_texts.py")
    for file in files:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and (text := _given(node)) is not None:
                if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
                    raise ValueError(f"{file.relative_to(folder)}:{node.lineno}: no constant text")
                found.add(text.value)
    return sorted(found)


def _given(call: ast.Call) -> ast.expr | None:
    """The text of a call of tr(text), of translate(context, text) or of a function that is called
    ``tr`` and stands for one of them; None for any other call."""
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    if name == "tr" and isinstance(call.func, ast.Attribute) and call.args:
        return call.args[0]
    translates = name == "translate" and isinstance(getattr(call.func, "value", None), ast.Name)
    of_qt = translates and call.func.value.id == "QCoreApplication"  # type: ignore[attr-defined]
    if (of_qt or name == "tr") and len(call.args) > 1:
        return call.args[1]
    return call.args[0] if name == "tr" and call.args else None


def of_core(package: Path) -> list[str]:
    """The texts of errors, and what else the rooms below say, with {0}, {1} … where something is
    put in, sorted."""
    found: set[str] = set()
    for file in sorted(package.rglob("*.py")):
        first = file.relative_to(package).parts[0]
        if first in _NOT or file.name.startswith(_FOR_PROGRAMS):
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            texts = _texts(node, tables=first not in _WORDING)
            is_list = file.name in _LISTS
            found.update(text for text in texts if is_list or _is_for_reading(text))
            if file.name in _REASONS and isinstance(node, ast.Assign | ast.Return):
                found.update(text for text in _forms_of(node.value) if len(text.split()) > 1)
    return sorted(found)


def of_answers(package: Path) -> list[str]:
    """What the program itself puts into answers, with {0}, {1} … where something is put in,
    sorted. gui/ask/answer_wording.py knows where each can stand."""
    file = package / "answering" / _WORDING_OF_ANSWERS
    assigned = (
        n.value for n in ast.parse(file.read_text("utf-8")).body if isinstance(n, ast.Assign)
    )
    parts = (part for value in assigned for part in ast.walk(value))
    return sorted(
        {p.value for p in parts if isinstance(p, ast.Constant) and isinstance(p.value, str)}
    )


def of_notes(package: Path) -> list[str]:
    """What is said of a text that was written for a draft, with {0}, {1} … where something is put
    in, sorted: all that drafting/writing gives to ``Note``, which mypy lets no note go without, and
    the names of what a request gives or had changed. Raises ValueError, with the place, where one
    is put together at run time."""
    found: set[str] = set()
    for file in sorted((package / "drafting" / "writing").glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in _NOTING:
                forms = list(_forms(node.args[0]))
                if not forms and ast.unparse(node.args[0]) not in _NOTED_ELSEWHERE:
                    raise ValueError(f"{file.name}:{node.lineno}: no constant text")
                found.update(filter(None, forms))
            elif isinstance(node, ast.JoinedStr) and (change := _change_in(node)):
                found.add(change)
    return sorted(found)


def of_drafts(package: Path) -> list[str]:
    """What drafting says of a draft, with {0}, {1} … where something is put in, sorted: all that is
    given to ``Said``. Raises ValueError, with the place, where one is put together at run time."""
    found: set[str] = set()
    for file in sorted((package / "drafting").rglob("*.py")):
        if file.name == "saying.py":
            # It puts whole sentences behind each other.
            found.add("“{0}”")
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Said":
                forms = list(_forms(node.args[0]))
                if not forms and not _said_elsewhere(node.args[0]):
                    raise ValueError(f"{file.name}:{node.lineno}: no constant text")
                found.update(forms)
    return sorted(found)


def _said_elsewhere(form: ast.expr) -> bool:
    """Whether a form is gathered where it stands: given to ``said_later``, or in a table of them
    (then it is looked up, or has a name)."""
    if isinstance(form, ast.Call):
        return getattr(form.func, "id", "") == "said_later"
    return isinstance(form, ast.Subscript | ast.Name)


def of_kinds(table: Path) -> list[str]:
    """What the checks say of kinds of documents, sorted: their names, the names of clauses, and why
    one is unusual; the name of an unusual one begins a title."""
    found: set[str] = set()
    for kind in tomllib.loads(table.read_text("utf-8")).values():
        found.add(kind["name"])
        found.update(clause["clause"] for clause in kind["clauses"])
        for clause in kind.get("unusual", ()):
            found |= {clause["why"], clause["clause"][:1].upper() + clause["clause"][1:]}
    return sorted(found)


def _change_in(node: ast.JoinedStr) -> str:
    """What an origin says was changed, behind the mark for whose wish it was; "" for none."""
    mark, *rest = node.values
    if not isinstance(mark, ast.FormattedValue) or ast.unparse(mark.value) not in _MARKS:
        return ""
    if len(rest) == 1 and isinstance(rest[0], ast.Constant):
        return str(rest[0].value)
    return ""


def of_models(catalog: Path) -> list[str]:
    """What the list of models says of each: what it is, why it can't be run, under which licence
    and who may use it; sorted."""
    models = json.loads(catalog.read_text("utf-8"))["models"]
    said = {str(model.get(key) or "") for model in models for key in _OF_MODELS}
    # A licence's name in one word is the same everywhere.
    return sorted(text for text in said if len(text.split()) > 1)


def _texts(node: ast.AST, *, tables: bool) -> Iterator[str]:
    """What the call says, or, where ``tables`` say things too, the table of constants."""
    if isinstance(node, ast.Call) and _says(node.func):
        for argument in (*node.args, *(word.value for word in node.keywords)):
            yield from _forms(argument)
    elif (
        tables
        and isinstance(node, ast.Assign | ast.AnnAssign)
        and isinstance(node.value, ast.Dict | ast.Tuple)
    ):
        # Tables of what is said for which cause: {CODE: ("Title", "Message")}.
        for part in ast.walk(node.value):
            if isinstance(part, ast.Constant | ast.JoinedStr):
                yield from _forms(part)


def _says(function: ast.expr) -> bool:
    name = function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
    return name.endswith(_SAYING) and name not in _PYTHONS


def _forms(node: ast.expr) -> Iterator[str]:
    """The texts that an expression can be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield _joined(node)
    elif isinstance(node, ast.IfExp):
        yield from _forms(node.body)
        yield from _forms(node.orelse)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        for left in _forms(node.left):
            yield from (left + right for right in _forms(node.right))


def _forms_of(value: ast.expr | None) -> Iterator[str]:
    return _forms(value) if value is not None else iter(())


def _joined(node: ast.JoinedStr) -> str:
    words, places = [], 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            words.append(str(part.value))
        else:
            words.append(f"{{{places}}}")
            places += 1
    return "".join(words)


def _is_for_reading(text: str) -> bool:
    """Whether it is a sentence or a title, no statement of SQL, name of a style, key or table."""
    words = text.split()
    if len(words) < 2 or "\n" in text or (words[0].isupper() and words[0] != "A"):
        return False
    return text[0].isupper() or (text.endswith(".") and len(words) > 2)
