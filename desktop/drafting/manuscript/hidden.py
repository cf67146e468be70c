"""What a Word file brings along that a draft neither shows nor says, taken out of its base: others'
comments, data that content controls would show in place of the text, files that Word would put into
it, macros."""

from desktop.drafting.manuscript.word_fields import unlinked
from desktop.drafting.redline.office_file import OfficeFile
from desktop.ingest.readers.elements import local

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
_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_ROOT = ""


def without_hidden(file: OfficeFile) -> None:
    """Take it all out, in place. The file is a plain document then, whatever it was."""
    for root in file.stories():
        for element in [each for each in root.iter("{*}*") if local(each) in _ELEMENTS]:
            parent = element.getparent()
            if parent is not None:
                parent.remove(element)
        unlinked(root)
    for part in (_ROOT, file.main):
        file.drop_relations(part, _RELATIONS)
    file.drop_unreachable()
    file.set_content_type(file.main, _DOCUMENT)
