"""What the model thinks of the evidence, as probabilities of single words.

Asked in words a small model agrees with anything. How *much* more it leans to one word than to
another tells something all the same, once it is weighed against what else is known (answerable.py).
"""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.answering import prompt
from desktop.documents import Citation
from desktop.events import Stage
from desktop.local_models.llm import LanguageModel, PromptProgress

# Per cent of the prompt between two reports.
_STEP = 5
_STATED = "Do the excerpts state the answer to this question? Answer Yes or No."
_MENTIONED = (
    "Do the excerpts answer it (Yes), deny it (No), or not mention it (Not mentioned)? "
    "Answer Yes, No or Not mentioned."
)


@dataclass(frozen=True, slots=True)
class Opinion:
    """Differences of log-probabilities: ``stated`` of "Yes" over "No" to whether the excerpts state
    the answer; ``mentioned`` of "Yes" or "No" over "Not mentioned", and ``confirmed`` of "Yes" over
    "No", to whether they answer, deny or do not mention it."""

    stated: float
    mentioned: float
    confirmed: float


def reading(
    model: LanguageModel,
    asked: str,
    citations: Sequence[Citation],
    cancel: threading.Event | None = None,
) -> Iterator[Stage]:
    """Have the model read what ``opinion`` asks about and say how far it is. What was read is kept,
    so that it costs one word in all. Errors as for LanguageModel.generate."""
    yield Stage("reading")
    events = model.generate(prompt.about(asked, citations, _STATED), max_tokens=1, cancel=cancel)
    told = 0
    for event in events:
        if isinstance(event, PromptProgress) and event.total:
            share = 100 * event.done // event.total
            if told + _STEP <= share < 100:
                told = share
                yield Stage(f"reading {share} %")


def opinion(
    model: LanguageModel,
    asked: str,
    citations: Sequence[Citation],
    cancel: threading.Event | None = None,
) -> Opinion:
    """Ask the model. The prompts begin as the one for the answer does, so the excerpts are read
    once. Errors as for LanguageModel.score."""
    yes, no = model.score(prompt.about(asked, citations, _STATED), ("Yes", "No"), cancel=cancel)
    stated = yes - no
    yes, no, missing = model.score(
        prompt.about(asked, citations, _MENTIONED), ("Yes", "No", "Not mentioned"), cancel=cancel
    )
    return Opinion(stated, max(yes, no) - missing, yes - no)
