"""What a Word file says beside its paragraphs: comments, charts and diagrams, the names of styles,
and properties that name people."""

from desktop.drafting.manuscript.inner_names import own_styles, words_in
from desktop.drafting.manuscript.unseen import drawn, drawn_upon, words_of
from desktop.drafting.redline.office_file import OfficeFile
from desktop.ingest.readers.office.elements import attribute, local

_CORE = frozenset(
    {"title", "subject", "creator", "lastModifiedBy", "keywords", "description", "category"}
)
_APP = frozenset({"Company", "Manager"})
_ROOT = ""
_LONGEST = 20_000


def beside(file: OfficeFile) -> dict[str, str]:
    """The texts by where they are: "comment 2", "chart 1", "style Body 2", "property Company"."""
    found = {**_drawn(file), **_styles(file)}
    for kind, wanted in (("core-properties", _CORE), ("extended-properties", _APP)):
        root = file.xml(file.related(_ROOT, kind))
        for element in root if root is not None else ():
            if local(element) in wanted and (element.text or "").strip():
                found[f"property {local(element)}"] = str(element.text)[:_LONGEST]
    custom = file.xml(file.related(_ROOT, "custom-properties"))
    for element in custom if custom is not None else ():
        text = " ".join(str(each) for each in element.itertext())
        if text.strip():
            found[f"property {attribute(element, 'name')}"] = text[:_LONGEST]
    comments = file.xml(file.related(file.main, "comments"))
    for number, comment in enumerate(comments if comments is not None else (), 1):
        lines = ("".join(map(str, each.itertext())) for each in comment.iter("{*}p"))
        text = f"{attribute(comment, 'author')}: {' '.join(lines)}"
        if text.strip(" :"):
            found[f"comment {number}"] = text[:_LONGEST]
    return found


def _styles(file: OfficeFile) -> dict[str, str]:
    """The names that somebody gave to styles, each word apart."""
    names = (name for name in own_styles(file).values() if name)
    return {f"style {name}": " ".join(words_in(name, as_is=True)) for name in names}


def parts_beside(file: OfficeFile) -> dict[str, list[str]]:
    """The parts of each chart and diagram that says anything, with what is drawn upon it."""
    found: dict[str, list[str]] = {}
    for name in drawn(file):
        parts = [name, *drawn_upon(file, name)]
        if _words_in(file, parts):
            kind = "diagram" if "diagram" in name else "chart"
            number = sum(each.startswith(kind) for each in found) + 1
            found[f"{kind} {number}"] = parts
    return found


def _drawn(file: OfficeFile) -> dict[str, str]:
    parts = parts_beside(file).items()
    return {name: _words_in(file, each)[:_LONGEST] for name, each in parts}


def _words_in(file: OfficeFile, parts: list[str]) -> str:
    roots = [file.xml(part) for part in parts]
    return " ".join(words_of(root) for root in roots if root is not None).strip()
