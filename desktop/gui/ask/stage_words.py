"""What is said of a question that runs. Knows no Qt but its translator."""

import re

from PySide6.QtCore import QCoreApplication

from desktop.gui.ask.asking import Asking, State
from desktop.gui.widgets.words import count_words, left_words

# A stage is said with its time once it takes longer than anyone would not notice.
_SAY_SECONDS_AFTER = 1.0
_CITED = re.compile(r"\s*\[\d+(?:,\s*\d+)*\]")
# Only where another sentence has begun: the last one is said with the end, behind the parts of an
# answer that come then. Orca 43.1, busy with many of these, throws away what was said before them.
_SENTENCE_END = re.compile(r"[.!?][”\"')\]]*(?:\s*\[\d+(?:,\s*\d+)*\])*(?=\s+[^\s\[])")


def stage_words(asking: Asking, documents: int) -> str:
    """The stage, with how far it is and how long it has taken; ``documents`` are searched."""
    words = _stage(asking, documents)
    if asking.seconds >= _SAY_SECONDS_AFTER and asking.stage != "asking each document":
        tr = QCoreApplication.translate
        words += tr("stages", "  {seconds} s").format(seconds=int(asking.seconds))
    return words


def _stage(asking: Asking, documents: int) -> str:
    tr = QCoreApplication.translate
    if asking.state is State.STOPPING:
        return tr("stages", "Stopping…")
    stage = asking.stage
    if stage == "searching":
        return _searching(asking, documents)
    if stage == "asking each document":
        return _each_document(asking)
    if stage.startswith("reading"):
        # A stage may say how much of the evidence the model has read: "reading 40 %".
        share = stage.removeprefix("reading").strip()
        return tr("stages", "Reading the evidence… {0}").format(share).rstrip()
    return {
        "computing": tr("stages", "Computing from the cited figures…"),
        "writing": tr("stages", "Writing…"),
        "checking": tr("stages", "Checking against the quotes…"),
    }.get(stage, tr("stages", "Waiting for the model…"))


def _searching(asking: Asking, documents: int) -> str:
    tr = QCoreApplication.translate
    if asking.scope is not None and asking.scope.stretch is not None:
        return tr("stages", "Looking at the passage…")
    if asking.scope is not None:
        return tr("stages", "Searching what the filters leave…")
    if documents == 1:
        return tr("stages", "Searching 1 document…")
    return tr("stages", "Searching {count} documents…").format(count=documents)


def _each_document(asking: Asking) -> str:
    tr = QCoreApplication.translate
    progress = asking.progress
    if progress is None:
        return tr("stages", "Asking each document…")
    words = tr("stages", "Asking each document… {done} of {total}").format(
        done=count_words(progress.done), total=count_words(progress.total)
    )
    if progress.seconds_left is not None and progress.done < progress.total:
        words += " · " + left_words(progress.seconds_left)
    return words


def whole_sentences(text: str, said: int) -> tuple[str, int]:
    """The sentences of ``text`` that are complete and begin at or after ``said``, and where they
    end: a screen reader that speaks every word as it comes can't be followed."""
    end = said
    for found in _SENTENCE_END.finditer(text, said):
        end = found.end()
    return text[said:end].strip(), end


def unheard(text: str, said: int, answer: str) -> str:
    """What of an answer is still to be spoken after the first ``said`` characters of ``text``,
    which were spoken while it came: all of it where the check put other words in their place, else
    what follows. The last sentence ends only with the answer, and what is close to it comes then.
    """
    heard, places = _letters(text[:said]), _letters(answer)
    signs = [answer[at] for at in places]
    if not heard or [text[at] for at in heard] != signs[: len(heard)]:
        return answer
    return answer[places[len(heard)] :] if len(places) > len(heard) else ""


def _letters(text: str) -> list[int]:
    """Where the letters and signs of a text are that are spoken: no blank, and no citation."""
    cited = {at for found in _CITED.finditer(text) for at in range(*found.span())}
    return [at for at, sign in enumerate(text) if at not in cited and not sign.isspace()]
