"""The numbers that a filled Word file tells of itself: references to clauses, table of contents.

Word shows what a field's result said when the file was saved. A template's own results are those
of the whole text; once clauses are left out or repeated, they are counted anew here.
"""

# python-docx gives the XML behind its objects no public name.
# ruff: noqa: SLF001
import copy
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.styles.style import BaseStyle, ParagraphStyle
from docx.text.paragraph import Paragraph
from lxml import etree

from desktop.drafting.templating.word_numbers import Numbers

# Bookmarks of our own making: a file from elsewhere may well refer to what it does not have.
OWN = "_Ref_"
_REFERENCE = re.compile(r"\s*REF\s+(\S+)(.*)")
_CONTENTS = re.compile(r'\s*TOC\b.*?\\o "1-(\d)"')


@dataclass(frozen=True, slots=True)
class Renewed:
    """Whether anything is said anew; ``lost`` are labels that references name and no paragraph
    has."""

    changed: bool
    lost: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Numbered:
    paragraph: Paragraph
    own: str
    path: str


def renew(document: Document) -> Renewed:
    """Say the right number in each REF field of the body and list the headings in each TOC field
    (ECMA-376 part 1, 17.16.5.51 and 17.16.5.63)."""
    fields = list(_fields(document))
    if not fields:
        return Renewed(changed=False)
    numbers = Numbers(document)
    counted = [_counted(paragraph, numbers) for paragraph in document.paragraphs]
    marked = {
        str(mark.get(qn("w:name"))): each
        for each in counted
        for mark in each.paragraph._p.iter(qn("w:bookmarkStart"))
    }
    lost: list[str] = []
    for found in fields:
        if match := _REFERENCE.fullmatch(found.code):
            target = marked.get(match[1])
            if target is not None:
                found.say(target.path if "\\w" in match[2] else target.own.removesuffix("."))
            elif match[1].startswith(OWN):
                lost.append(match[1].removeprefix(OWN).replace("_", "-"))
        elif match := _CONTENTS.match(found.code):
            _list_headings(found, [each for each in counted if _outline(each) < int(match[1])])
    return Renewed(changed=True, lost=tuple(dict.fromkeys(lost)))


def _counted(paragraph: Paragraph, numbers: Numbers) -> _Numbered:
    own = numbers.next(paragraph)
    return _Numbered(paragraph, own, numbers.path)


@dataclass(frozen=True, slots=True)
class _WordField:
    """A complex field within one paragraph: its code and the runs of its result."""

    code: str
    paragraph: etree._Element
    result: tuple[etree._Element, ...]
    end: etree._Element

    def say(self, words: str) -> None:
        """Put ``words`` into the first run of the result and drop the others."""
        for position, run in enumerate(self.result):
            texts = list(run.iter(qn("w:t")))
            if position or not texts:
                self.paragraph.remove(run)
                continue
            texts[0].text = words
            for other in texts[1:]:
                run.remove(other)


def _fields(document: Document) -> Iterator[_WordField]:
    for paragraph in document.element.body.iter(qn("w:p")):
        yield from _fields_of(paragraph)


def _fields_of(paragraph: etree._Element) -> Iterator[_WordField]:
    code, result, stage = "", list[etree._Element](), "outside"
    for run in list(paragraph.iterchildren(qn("w:r"))):
        mark = run.find(qn("w:fldChar"))
        kind = "" if mark is None else str(mark.get(qn("w:fldCharType")))
        if kind == "begin":
            code, result, stage = "", [], "code"
        elif kind == "separate":
            stage = "result"
        elif kind == "end":
            if stage == "result" and result:
                yield _WordField(code, paragraph, tuple(result), run)
            stage = "outside"
        elif stage == "code":
            code += "".join(each.text or "" for each in run.iter(qn("w:instrText")))
        elif stage == "result":
            result.append(run)


def _outline(each: _Numbered) -> int:
    """The outline level of a paragraph's style, 0 for the highest; 9 is body text."""
    style: BaseStyle | None = each.paragraph.style
    while isinstance(style, ParagraphStyle):
        level = style.element.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
        if level is not None:
            return int(level.get(qn("w:val"), "9"))
        style = style.base_style
    return 9


def _list_headings(found: _WordField, headings: list[_Numbered]) -> None:
    """One line a heading, each a link to it; Word adds the pages when it updates the field."""
    if not headings:
        return
    line = copy.deepcopy(found.paragraph)
    for child in list(line):
        if child.tag != qn("w:pPr"):
            line.remove(child)
    for run in found.result:
        found.paragraph.remove(run)
    lines = [found.paragraph, *(copy.deepcopy(line) for _ in headings[1:])]
    for before, after in itertools.pairwise(lines):
        before.addnext(after)
    for number, (target, heading) in enumerate(zip(lines, headings, strict=True), 1):
        link = _link(_mark(heading.paragraph, number), heading)
        if target is found.paragraph:
            found.end.addprevious(link)
        else:
            target.append(link)
    lines[-1].append(found.end)


def _mark(paragraph: Paragraph, number: int) -> str:
    """A bookmark around a heading's text."""
    name, identity = f"_Toc{number:06}", 900_000 + number
    start = f'<w:bookmarkStart {nsdecls("w")} w:id="{identity}" w:name="{name}"/>'
    element = paragraph._p
    element.insert(0 if element.pPr is None else 1, parse_xml(start))
    element.append(parse_xml(f'<w:bookmarkEnd {nsdecls("w")} w:id="{identity}"/>'))
    return name


def _link(anchor: str, heading: _Numbered) -> BaseOxmlElement:
    link: BaseOxmlElement = parse_xml(
        f'<w:hyperlink {nsdecls("w")} w:anchor="{anchor}" w:history="1"><w:r/></w:hyperlink>'
    )
    run = link[0]
    parts = [part for part in (heading.own, heading.paragraph.text) if part]
    for position, part in enumerate(parts):
        if position:
            run.append(parse_xml(f"<w:tab {nsdecls('w')}/>"))
        text = parse_xml(f'<w:t {nsdecls("w")} xml:space="preserve"/>')
        text.text = part
        run.append(text)
    return link
