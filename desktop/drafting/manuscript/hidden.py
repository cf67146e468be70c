"""What a Word file brings along that a draft neither shows nor says, taken out of its base: others'
comments, data that content controls would show in place of the text, files that Word would put into
it, macros."""

from desktop.drafting.manuscript.word_fields import unlinked
from desktop.drafting.redline.office_file import OfficeFile, detach
from desktop.ingest.readers.office.elements import attribute, local

_COMMENTS = frozenset({"commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef"})
# A control bound to data shows what the data say as soon as Word opens the file, whatever stands in
# it. w:altChunk and w:subDoc are other files that Word puts in their places.
_ELEMENTS = _COMMENTS | {"dataBinding", "altChunk", "subDoc"}
_RELATIONS = frozenset(
    {
        *("comments", "commentsExtended", "commentsIds", "commentsExtensible", "people"),
        *("customXml", "classificationlabels", "aFChunk", "subDocument", "glossaryDocument"),
        *("vbaProject", "wordVbaData", "keyMapCustomizations", "attachedToolbars"),
    }
)
# Nobody could type in a draft that is locked so.
_LOCKS = frozenset({"documentProtection", "writeProtection"})
# Whom letters went to.
_MERGED = "mailMerge"
_MERGES = frozenset({"recipientData", "mailMergeSource", "mailMergeHeaderSource"})
_NOTES = (("footnotes", "footnote"), ("endnotes", "endnote"))
_SHOWN = frozenset({"image", "hyperlink", "oleObject", "package", "chart"})
_WITH_PICTURES = frozenset({"header", "footer", "footnotes", "endnotes"})
_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_ROOT = ""


def without_hidden(file: OfficeFile) -> None:
    """Take it all out, in place. The file is a plain document then, whatever it was."""
    for root in file.stories():
        for element in [each for each in root.iter("{*}*") if local(each) in _ELEMENTS]:
            detach(element)
        unlinked(root)
    settings = file.xml(file.related(file.main, "settings"))
    for element in list(settings) if settings is not None else ():
        if settings is not None and local(element) in _LOCKS | {_MERGED}:
            settings.remove(element)
    for part in (_ROOT, file.main):
        file.drop_relations(part, _RELATIONS)
    file.drop_relations(file.related(file.main, "settings"), _MERGES)
    file.drop_unreachable()
    file.set_content_type(file.main, _DOCUMENT)


def without_deleted(file: OfficeFile) -> None:
    """Take out what the text led to before it was deleted: notes whose marks are gone, pictures,
    embedded files, addresses. Word would not show them, but whoever opens the file finds them."""
    for part, note in _NOTES:
        _drop_notes(file, file.related(file.main, part), note)
    others = file.relations(file.main).values()
    parts = [each.target for each in others if each.kind in _WITH_PICTURES and not each.external]
    for name in (file.main, *parts):
        file.drop_unused_relations(name, _SHOWN)
    file.drop_unreachable()


def _drop_notes(file: OfficeFile, name: str, note: str) -> None:
    notes = file.xml(name)
    if notes is None:
        return
    marks = (each for root in file.stories() for each in root.iter(f"{{*}}{note}Reference"))
    used = {attribute(each, "id") for each in marks}
    for each in list(notes.iterchildren(f"{{*}}{note}")):
        if not attribute(each, "type") and attribute(each, "id") not in used:
            notes.remove(each)
