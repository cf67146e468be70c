"""A paragraph as the smallest parts that are compared: words, signs, breaks, pictures, fields."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from itertools import groupby

from lxml import etree

from desktop.drafting.redline.office_file import text_element, w
from desktop.drafting.redline.word_diff import tokens
from desktop.ingest.readers.office.elements import attribute, local

# Around runs: what is in them belongs to the paragraph.
_WRAPPERS = frozenset({"hyperlink", "smartTag", "customXml", "sdt", "sdtContent", "dir", "bdo"})
_WHOLE = frozenset({"fldSimple", "oMath", "oMathPara"})
_NOTES = frozenset({"footnoteReference", "endnoteReference"})
_DRAWN = frozenset({"drawing", "pict", "object", "AlternateContent"})
# Where pages broke when the file was last laid out; nothing of the document.
_FORGOTTEN = frozenset({"lastRenderedPageBreak"})
# Marks of remarks: they stay in the new text and are not compared.
_PASSED_OVER = frozenset({"commentReference", "annotationRef", "footnoteRef", "endnoteRef"})
# Numbers and names that programs give anew.
_NUMBERED = frozenset({"id", "embed", "link", "name", "anchorId", "editId", "tplc"})
# Gives for a picture what tells it from others.
Digest = Callable[["etree._Element"], str]  # noqa: SLF001 - lxml's only name for it


@dataclass(frozen=True, slots=True, eq=False)
class Atom:
    """``key`` is what atoms are equal by. A word has no ``parts`` and is its key; else these are
    what stands in ``run``, whose ``properties`` are given, or, without a run, in the paragraph as
    they are (a field). ``mark`` is something that is passed over."""

    key: str
    parts: tuple[etree._Element, ...] = ()
    run: etree._Element | None = None
    properties: etree._Element | None = None
    mark: bool = False

    @property
    def note(self) -> etree._Element | None:
        """The reference to a note that it is, or None."""
        return self.parts[0] if self.parts and local(self.parts[0]) in _NOTES else None


def atoms_of(paragraph: etree._Element, digest: Digest) -> list[Atom]:
    """The atoms of a paragraph in order, marks that are passed over among them."""
    return list(_below(paragraph, digest))


def as_text(atoms: list[Atom]) -> str:
    """What paragraphs are equal by."""
    return "".join(atom.key for atom in atoms if not atom.mark)


def run_of(properties: etree._Element | None, atoms: Iterable[Atom]) -> etree._Element:
    """A new run of these atoms; words that follow one another become one text."""
    run = etree.Element(w("r"))
    if properties is not None:
        run.append(deepcopy(properties))
    for is_text, group in groupby(atoms, key=lambda atom: not atom.parts):
        if is_text:
            run.append(text_element("".join(atom.key for atom in group)))
        else:
            run.extend(deepcopy(part) for atom in group for part in atom.parts)
    return run


def _below(parent: etree._Element, digest: Digest) -> Iterator[Atom]:
    elements = [element for element in parent if isinstance(element.tag, str)]
    fields = _fields(elements)
    at = 0
    while at < len(elements):
        element = elements[at]
        name = local(element)
        field = fields.get(at, 0) if name == "r" else 0
        if field:
            parts = tuple(elements[at : at + field])
            yield Atom(f"<field {_content(parts)}>", parts)
            at += field
            continue
        if name == "r":
            yield from _in_run(element, digest)
        elif name in _WHOLE:
            yield Atom(f"<{name} {_content((element,))}>", (element,))
        elif name in _WRAPPERS:
            yield from _below(element, digest)
        at += 1


def _in_run(run: etree._Element, digest: Digest) -> Iterator[Atom]:
    properties = run.find(w("rPr"))
    for part in run:
        name = local(part)
        if not name or name == "rPr" or name in _FORGOTTEN:
            continue
        if name == "t":
            for token in tokens(part.text or ""):
                yield Atom(token, (), run, properties)
        elif name in _PASSED_OVER:
            yield Atom("", (part,), run, properties, mark=True)
        else:
            yield Atom(_key(part, name, digest), (part,), run, properties)


def _key(part: etree._Element, name: str, digest: Digest) -> str:
    """What a part of a run that is no word is equal by."""
    if name in _NOTES:
        return f"<{name}>"
    if name in _DRAWN or len(part):
        return f"<drawing {digest(part)}>"
    if name == "instrText":
        return f"<instruction {part.text or ''}>"
    said = " ".join(f"{key!s}={value!s}" for key, value in sorted(part.attrib.items()))
    return f"<{name} {said}>"


def _fields(elements: list[etree._Element]) -> dict[int, int]:
    """How many elements from a run on are one field, by the place of the run; those that end
    elsewhere than beside their beginning are none.

    A field ends where as few are open as before it: the next smaller or equal of the depths, found
    for all with one stack, since a file may open a hundred thousand fields and close none."""
    depths = [0]
    holds = []
    for element in elements:
        kinds = [attribute(mark, "fldCharType") for mark in element.iter(w("fldChar"))]
        holds.append(bool(kinds))
        depths.append(depths[-1] + kinds.count("begin") - kinds.count("end"))
    found: dict[int, int] = {}
    stack: list[int] = []
    for at in range(len(depths) - 1, -1, -1):
        while stack and depths[stack[-1]] > depths[at]:
            stack.pop()
        if stack and holds[at]:
            found[at] = stack[-1] - at
        stack.append(at)
    return found


def _content(parts: tuple[etree._Element, ...]) -> str:
    """The instruction and the result of a field, the text of an equation."""
    found = [attribute(part, "instr") for part in parts]
    found += [piece.text or "" for part in parts for piece in part.iter("{*}t", "{*}instrText")]
    return "".join(found)


def canonical(element: etree._Element) -> str:
    """What an element says, whatever prefixes, numbers and names its program gave."""
    attributes = sorted(
        f"{key!s}={value!s}" for key, value in element.attrib.items() if not _is_numbered(str(key))
    )
    inner = "".join(canonical(part) for part in element if isinstance(part.tag, str))
    text = (element.text or "").strip() if len(element) else element.text or ""
    return f"<{element.tag!s} {' '.join(attributes)}>{text}{inner}</>"


def digest_of_xml(element: etree._Element) -> str:
    """The hash of what an element says."""
    return hashlib.sha256(canonical(element).encode()).hexdigest()[:16]


def _is_numbered(key: str) -> bool:
    name = key.rsplit("}", 1)[-1]
    return name in _NUMBERED or name.startswith("rsid")
