"""Fills a Word template in memory: the one place that knows docxtpl and Jinja.

Three things of docxtpl are guarded against here. It repairs broken XML in silence (lxml's
``recover``), so what it rendered is parsed strictly first and the finished file again. It turns
"{_{" of a *value* into "{{", so a value's underscores are written as character references. And
Jinja gives tags that were typed wrongly to the reader as plain text, so they are looked for.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime

import docx
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, meta
from jinja2.sandbox import SandboxedEnvironment
from lxml import etree
from markupsafe import Markup, escape

from desktop.drafting.marks import Marked
from desktop.errors import DraftingError

_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
# What a template may do to a value. Nothing that marks text as safe, loops far or builds objects.
_FILTERS = frozenset({"capitalize", "default", "length", "lower", "title", "trim", "upper"})
_EXCERPT = 60
# What a faulty expression in a template can raise while it runs, beside Jinja's own errors.
_RENDERING_FAULTS = (
    TemplateError,
    etree.LxmlError,
    TypeError,
    ValueError,
    ArithmeticError,
    LookupError,
    AttributeError,
    RecursionError,
)


def fill(source: bytes, name: str, known: Sequence[str], values: Mapping[str, str]) -> bytes:
    """The Word file ``source`` with ``values`` in place of its tags.

    ``name`` is the template's, for messages; ``known`` are all names that its tags may use.
    Raises DraftingError for a template that is broken, naming the place in it.
    """
    template = _opened(source, name)
    environment = _environment()
    _check_tags(template, environment, name, known)
    context = dict(values)
    try:
        # Strictly parsed once: render() itself would mend what a misplaced tag tore apart.
        etree.fromstring(template.build_xml(context, environment))
        template.render(context, environment, autoescape=True)
    except _RENDERING_FAULTS as fault:
        raise _broken(name, _part(template), _reason(fault)) from None
    _set_properties(template)
    out = io.BytesIO()
    template.save(out)
    _check_package(out.getvalue(), name)
    return out.getvalue()


def _opened(source: bytes, name: str) -> DocxTemplate:
    try:
        template = DocxTemplate(io.BytesIO(source))
        template.render_init()
    except (KeyError, ValueError, OSError, zipfile.BadZipFile, etree.LxmlError):
        raise _broken(name, "", "it is not a Word file (.docx)") from None
    return template


def _environment() -> SandboxedEnvironment:
    environment = SandboxedEnvironment(
        autoescape=True, undefined=StrictUndefined, finalize=_literal, extensions=()
    )
    environment.filters = {
        key: value for key, value in environment.filters.items() if key in _FILTERS
    }
    environment.globals.clear()
    return environment


def _literal(value: object) -> Markup:
    """``value`` as XML text that means exactly its characters."""
    if isinstance(value, Marked):
        value = value.marked
    return Markup(str(escape(str(value))).replace("_", "&#95;"))  # noqa: S704  # it is escaped


def _check_tags(
    template: DocxTemplate, environment: SandboxedEnvironment, name: str, known: Sequence[str]
) -> None:
    """Every tag is well-formed and uses known names, and every known name is used somewhere: a
    value that the user was asked for must not vanish from the contract."""
    used: set[str] = set()
    for part, xml in _parts(template):
        # One line a paragraph, as docxtpl itself does, so that line numbers find the paragraph.
        source = re.sub(r"<w:p([ >])", r"\n<w:p\1", xml)
        try:
            used |= meta.find_undeclared_variables(environment.parse(source))
            stray = _stray_end(environment, source)
        except TemplateError as fault:
            line = fault.lineno if isinstance(fault, TemplateSyntaxError) else 0
            raise _broken(name, part, _reason(fault), _line(source, line)) from None
        if stray:
            raise _broken(name, part, "a tag has an end but no beginning", _line(source, stray))
        foreign = used.difference(known)
        if foreign:
            raise _broken(name, part, f"it uses names that it does not describe: {_list(foreign)}")
    unused = set(known) - used
    if unused:
        raise _broken(name, "", f"it asks for fields that its text never uses: {_list(unused)}")


def _stray_end(environment: SandboxedEnvironment, source: str) -> int:
    """The line of a "}}" or "%}" that closes nothing, or 0."""
    for line, kind, text in environment.lex(source):
        if kind == "data" and (found := re.search(r"\}\}|%\}", text)):
            return line + text.count("\n", 0, found.start())
    return 0


def _parts(template: DocxTemplate) -> Iterator[tuple[str, str]]:
    """The parts of the file that may hold tags, with the name a template's author gives them."""
    yield "the text", template.patch_xml(template.get_xml())
    for uri, part_name in ((template.HEADER_URI, "a header"), (template.FOOTER_URI, "a footer")):
        for _, part in template.get_headers_footers(uri):
            yield part_name, template.patch_xml(template.get_part_xml(part))
    for part in template.docx.part.package.iter_parts():
        if part.content_type == _FOOTNOTES:
            yield "the footnotes", template.patch_xml(part.blob.decode("utf-8"))


def _part(template: DocxTemplate) -> str:
    """Which part was being rendered when it failed."""
    rendering = getattr(template.current_rendering_part, "partname", "")
    for word in ("header", "footer", "footnotes"):
        if word in str(rendering):
            return "the footnotes" if word == "footnotes" else f"a {word}"
    return "the text"


def _line(source: str, line: int) -> str:
    """The template's own words on a line, for a message. No user's words are in them."""
    lines = source.split("\n")
    if not 1 <= line <= len(lines):
        return ""
    words = " ".join(re.sub(r"<[^>]*>", " ", lines[line - 1]).split())
    return words if len(words) <= _EXCERPT else words[: _EXCERPT - 1] + "…"


def _reason(fault: BaseException) -> str:
    """In words for a template's author. Only a syntax error's own text is free of values."""
    if isinstance(fault, TemplateSyntaxError):
        return (fault.message or "a tag is not complete").rstrip(".")
    if isinstance(fault, etree.LxmlError):
        return "a tag stands across the border of a paragraph, a row or a table"
    return "a tag can't be worked out with the values given"


def _set_properties(template: DocxTemplate) -> None:
    """The file's properties tell nothing of who wrote the template, or with what."""
    properties = template.docx.core_properties
    now = datetime.now(UTC).replace(microsecond=0, tzinfo=None)
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.created = properties.modified = now
    properties.revision = 1


def _check_package(docx_file: bytes, name: str) -> None:
    """Every XML part is well-formed, and python-docx opens the whole."""
    try:
        with zipfile.ZipFile(io.BytesIO(docx_file)) as package:
            for entry in package.namelist():
                if entry.endswith((".xml", ".rels")):
                    parser = etree.XMLParser(resolve_entities=False, no_network=True)
                    etree.fromstring(package.read(entry), parser)
        docx.Document(io.BytesIO(docx_file))
    except (KeyError, ValueError, zipfile.BadZipFile, etree.LxmlError):
        raise _broken(name, "", "filled in, it is no longer a Word file") from None


def _list(names: set[str]) -> str:
    return ", ".join(sorted(names))


def _broken(name: str, part: str, reason: str, near: str = "") -> DraftingError:
    place = f" In {part}" if part else ""
    place += f", near “{near}”" if near else ""
    return DraftingError("A template is broken", f"Template {name}: {reason}.{place}".strip() + ".")
