"""Try a model out: how fast it is here, and what it makes of a question that has one answer."""

import contextlib
import json
import math
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from desktop.events import ModelTried
from desktop.local_models.catalog import CatalogModel
from desktop.local_models.llm import ChatMessage, Generated, LanguageModel, PromptProgress, Token
from desktop.local_models.own import TRIED

# Made up, and with figures that a weak model mixes up.
PASSAGE = """4. Rent and deposit
4.1 The Tenant shall pay the Landlord a rent of EUR 1,850 each month, in advance, on the third \
working day of the month.
4.2 The Tenant shall pay a deposit of EUR 5,550 before the premises are handed over. The Landlord \
shall return it within ninety days after the premises are given back, less what is owed.
4.3 If the rent is more than thirty days late, the Landlord may give notice of fourteen days."""
QUESTION = "Within how many days must the landlord return the deposit?"
_ANSWER_TOKENS = 96


def run(
    model: LanguageModel, cancel: threading.Event
) -> Iterator[PromptProgress | Token | ModelTried]:
    """Ask the model; the last event is ModelTried. Errors as for LanguageModel.generate."""
    began = time.monotonic()
    model.warm()
    loaded = time.monotonic() - began
    messages = (
        ChatMessage("system", "Answer in one sentence, from the text alone."),
        ChatMessage("user", f"{PASSAGE}\n\nQuestion: {QUESTION}"),
    )
    for event in model.generate(messages, max_tokens=_ANSWER_TOKENS, cancel=cancel):
        if not isinstance(event, Generated):
            yield event
            continue
        writing = event.seconds_total - event.seconds_prompt
        yield ModelTried(
            model.name,
            QUESTION,
            event.text.strip(),
            loaded,
            _rate(event.prompt_tokens - event.cached_tokens, event.seconds_prompt),
            _rate(event.generated_tokens, writing),
        )


def remember(model: CatalogModel, models: Path, tried: ModelTried) -> None:
    """Note the speed beside the model; the answer is not kept. A folder that can't be written to is
    no failure."""
    record = {"read": tried.read_per_second, "written": tried.written_per_second}
    with contextlib.suppress(OSError):
        (model.folder(models) / TRIED).write_text(json.dumps(record), "utf-8")


def measured(model: CatalogModel, models: Path) -> float | None:
    """Tokens written each second when the model was last tried here, or None."""
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        speed = float(json.loads((model.folder(models) / TRIED).read_text("utf-8"))["written"])
        return speed if math.isfinite(speed) and speed > 0 else None
    return None


def _rate(count: int, seconds: float) -> float:
    return count / seconds if seconds > 0 else 0.0
