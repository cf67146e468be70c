"""Fills a Word template in memory: the one place that knows docxtpl and Jinja.

Three things of docxtpl are guarded against here. It repairs broken XML in silence (lxml's
``recover``), so what it rendered is parsed strictly first and the finished file again. It turns
"{_{" of a *value* into "{{", so a value's underscores are written as character references. And
Jinja gives tags that were typed wrongly to the reader as plain text, so they are looked for.
"""

import hashlib
import io
import re
import zipfile
from collections import deque
from collections.abc import Iterator, Mapping, MutableMapping, Sequence
from datetime import UTC, datetime
from typing import Any

import docx
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, Template, TemplateError, TemplateSyntaxError, nodes
from jinja2.sandbox import SandboxedEnvironment
from lxml import etree
from markupsafe import Markup, escape

from desktop.drafting.templating import references, tags
from desktop.drafting.templating.fields import Wording
from desktop.drafting.templating.marks import Marked
from desktop.drafting.templating.templates import Field
from desktop.errors import DraftingError

_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
# What a template may do to a value. Nothing that marks text as safe, loops far or builds objects.
_FILTERS = frozenset({"capitalize", "default", "length", "lower", "title", "trim", "upper"})
_EXCERPT = 60
_in_order = deque[bytes](maxlen=64)
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


def fill(
    source: bytes, name: str, fields: Sequence[Field], wording: Mapping[str, Wording]
) -> bytes:
    """The Word file ``source`` with ``wording`` in place of its tags: a text for each field, the
    entries for a list.

    ``name`` is the template's, for messages; ``fields`` are all that its tags may use.
    References and the table of contents say what the clauses are numbered once some are left out.
    Raises DraftingError for a template that is broken, naming the place in it.
    """
    template = _opened(source, name)
    environment = _Environment()
    # A form fills its template at every change. Of those that were in order only this is kept: a
    # user's own template would be words in memory after the lock.
    digest = hashlib.sha256(source + repr(fields).encode()).digest()
    if digest not in _in_order:
        _check_tags(template, environment, name, fields)
        _in_order.append(digest)
    context = dict(wording)
    try:
        # Strictly parsed once: render() itself would mend what a misplaced tag tore apart.
        etree.fromstring(template.build_xml(context, environment))
        template.render(context, environment, autoescape=True)
    except _RENDERING_FAULTS as fault:
        raise _broken(name, _part(template), _reason(fault)) from None
    _set_properties(template)
    out = io.BytesIO()
    template.save(out)
    return _finished(out.getvalue(), name)


def _opened(source: bytes, name: str) -> DocxTemplate:
    try:
        template = DocxTemplate(io.BytesIO(source))
        template.render_init()
    except (KeyError, ValueError, OSError, zipfile.BadZipFile, etree.LxmlError):
        raise _broken(name, "", "it is not a Word file (.docx)") from None
    return template


class _Environment(SandboxedEnvironment):
    """Compiles each text once: that of a file is rendered twice, and compiling is most of it."""

    def __init__(self) -> None:
        super().__init__(
            autoescape=True, undefined=StrictUndefined, finalize=_literal, extensions=()
        )
        self.filters = {key: value for key, value in self.filters.items() if key in _FILTERS}
        self.globals.clear()
        self._compiled: dict[str, Template] = {}

    def from_string(
        self,
        source: str | nodes.Template,
        globals: MutableMapping[str, Any] | None = None,
        template_class: type[Template] | None = None,
    ) -> Template:
        """As Jinja's, once for each text."""
        if not isinstance(source, str):
            return super().from_string(source, globals, template_class)
        if source not in self._compiled:
            self._compiled[source] = super().from_string(source, globals, template_class)
        return self._compiled[source]


def _literal(value: object) -> Markup:
    """``value`` as XML text that means exactly its characters."""
    if isinstance(value, Marked):
        value = value.marked
    return Markup(str(escape(str(value))).replace("_", "&#95;"))  # noqa: S704  # it is escaped


def _check_tags(
    template: DocxTemplate, environment: SandboxedEnvironment, name: str, fields: Sequence[Field]
) -> None:
    """Every tag is well-formed and uses known names, and every known name is used somewhere: a
    value that the user was asked for must not vanish from the contract."""
    known, used = tags.names(fields), set[str]()
    for part, xml in _parts(template):
        # One line a paragraph, as docxtpl itself does, so that line numbers find the paragraph.
        source = re.sub(r"<w:p([ >])", r"\n<w:p\1", xml)
        try:
            tree = environment.parse(source)
            stray = tags.stray_end(environment, source)
            foreign = tags.foreign_part(tree, fields)
            never = tags.foreign_choice(tree, fields)
            named = tags.used(tree)  # the last: Jinja's own search folds the tree's constants
        except TemplateError as fault:
            line = fault.lineno if isinstance(fault, TemplateSyntaxError) else 0
            raise _broken(name, part, _reason(fault), _line(source, line)) from None
        if stray:
            raise _broken(name, part, "a tag has an end but no beginning", _line(source, stray))
        if foreign:
            reason = "it asks an entry of a list for what the list does not have"
            raise _broken(name, part, reason, _line(source, foreign))
        if never:
            reason = "a condition compares a choice with what is none of its choices"
            raise _broken(name, part, reason, _line(source, never))
        if named - known:
            reason = f"it uses names that it does not describe: {_list(named - known)}"
            raise _broken(name, part, reason)
        used |= named
    unused = known - used
    if unused:
        raise _broken(name, "", f"it asks for fields that its text never uses: {_list(unused)}")


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


def _finished(docx_file: bytes, name: str) -> bytes:
    """Every XML part is well-formed, python-docx opens the whole, and its numbers are right."""
    try:
        with zipfile.ZipFile(io.BytesIO(docx_file)) as package:
            for entry in package.namelist():
                if entry.endswith((".xml", ".rels")):
                    parser = etree.XMLParser(resolve_entities=False, no_network=True)
                    etree.fromstring(package.read(entry), parser)
        document = docx.Document(io.BytesIO(docx_file))
    except (KeyError, ValueError, zipfile.BadZipFile, etree.LxmlError):
        raise _broken(name, "", "filled in, it is no longer a Word file") from None
    renewed = references.renew(document)
    if renewed.lost:
        reason = f"it refers to {_list(set(renewed.lost))}, which is left out here"
        raise _broken(name, "the text", reason)
    if not renewed.changed:
        return docx_file
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _list(names: set[str]) -> str:
    return ", ".join(sorted(names))


def _broken(name: str, part: str, reason: str, near: str = "") -> DraftingError:
    place = f" In {part}" if part else ""
    place += f", near “{near}”" if near else ""
    return DraftingError("A template is broken", f"Template {name}: {reason}.{place}".strip() + ".")
