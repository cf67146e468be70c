"""The program's own words in an answer of every document, line by line."""

from collections.abc import Iterator

from desktop.answering import wording
from desktop.documents import Answer, FindingState, file_name
from desktop.gui.ask.wording_forms import Edit, Form, edit_at
from desktop.gui.core_texts import is_translated, said, worded
from desktop.gui.file_reasons import said_of_file

_N = r"\d[\d,]*"
_LINES = (
    *(
        Form(text, _N, _N)
        for text in (
            *(wording.STOPPED_AFTER, wording.STOPPED_AFTER_ONE, wording.NONE_READ),
            *(wording.LACKING, wording.LACKING_ONE, wording.NONE_SAYS, wording.NONE_SAYS_ONE),
            *(wording.SAY_SO, wording.SAY_IT, wording.SAYS_SO, wording.SAYS_THIS),
            *(wording.ONLY_SAYS_SO, wording.ONLY_SAYS_IT, wording.SAY_ELSE, wording.SAYS_ELSE),
            *(wording.NO_SUM, wording.SILENT, wording.SILENT_ONE, wording.UNREAD),
            *(wording.UNREAD_ONE, wording.NOT_WHOLE),
        )
    ),
)
_MORE = Form(wording.MORE_ROWS, _N)
_BULLET = "• "
_OTHERS = f" {wording.OTHERS_SAY}"


def edits_of_survey(answer: Answer) -> Iterator[Edit]:
    """What is to be said otherwise in the text. A line that begins with a document's title, and
    what a document says in a row, is not the program's."""
    titles = {f"{finding.text}:" for finding in answer.findings}
    start = 0
    for line in answer.text.split("\n"):
        if line.startswith(_BULLET):
            yield from _of_row(answer, line, start)
        elif line not in titles:
            yield from _of_line(line, start)
        start += len(line) + 1


def _of_line(line: str, start: int) -> Iterator[Edit]:
    if line.startswith(f"{wording.SAME_FIGURE} "):
        yield edit_at(start, wording.SAME_FIGURE)
        return
    if line.endswith(_OTHERS):
        line = line.removesuffix(_OTHERS)
        yield edit_at(start + len(line) + 1, wording.OTHERS_SAY)
    words = next((words for form in _LINES if (words := form.said(line))), "")
    if words:
        yield Edit(start, start + len(line), words)


def _of_row(answer: Answer, line: str, start: int) -> Iterator[Edit]:
    start += len(_BULLET)
    told = line.removeprefix(_BULLET)
    if words := _MORE.said(told):
        yield Edit(start, start + len(told), words)
        return
    for finding in answer.findings:
        head = f"{file_name(finding.doc)}: "
        if finding.text and told.startswith(f"{head}{finding.text}"):
            words = finding_words(finding.state, finding.text)
            if words != finding.text:
                place = start + len(head)
                yield Edit(place, place + len(finding.text), words)
            return


def finding_words(state: FindingState, text: str) -> str:
    """What one document says, or in the window's language why it says nothing."""
    if state is FindingState.FOUND or not is_translated():
        return text
    if state is FindingState.ABSENT:
        otherwise = f"{wording.OTHERWISE} "
        if text.startswith(otherwise):
            return f"{worded(wording.OTHERWISE)} {text.removeprefix(otherwise)}"
        return worded(text)
    told = said_of_file(text)
    if told == text and text.endswith("."):
        # What went wrong at it, by the title of an error.
        told = f"{said(text[:-1])}."
    return told
