"""Try a model out: how fast it is here, and what it makes of a question that has one answer."""

import contextlib
import json
import math
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.events import ModelTried
from desktop.local_models.catalog import CatalogModel
from desktop.local_models.llm import ChatMessage, Generated, LanguageModel, PromptProgress, Token
from desktop.local_models.machine import share_at_work
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
# Looked for that long before and after: while the model works, all of the computer is at work.
_LOOK_SECONDS = 0.3
# A share of all processors. A window at rest, a player and a browser stay below; one busy core of
# two makes the model write half as fast.
_BUSY = 0.25


@dataclass(frozen=True, slots=True)
class Speed:
    """Tokens written each second when a model was tried here; ``busy``: beside other work."""

    written: float
    busy: bool = False


def run(
    model: LanguageModel,
    cancel: threading.Event,
    at_work: Callable[[float], float | None] = share_at_work,
) -> Iterator[PromptProgress | Token | ModelTried]:
    """Ask the model; the last event is ModelTried. ``at_work`` tells what share of the processors
    other programs used for so many seconds. Errors as for LanguageModel.generate."""
    busy = _is_busy(at_work)
    began = time.monotonic()
    model.warm(cancel)
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
            busy or _is_busy(at_work),
        )


def remember(model: CatalogModel, models: Path, tried: ModelTried) -> None:
    """Note the speed beside the model; the answer is not kept. What was measured beside other work
    takes the place of nothing better. A folder that can't be written to is no failure."""
    known = measured(model, models)
    is_better = known is not None and (not known.busy or known.written >= tried.written_per_second)
    if tried.busy and is_better:
        return
    record = {
        "read": tried.read_per_second,
        "written": tried.written_per_second,
        "busy": tried.busy,
    }
    with contextlib.suppress(OSError):
        (model.folder(models) / TRIED).write_text(json.dumps(record), "utf-8")


def measured(model: CatalogModel, models: Path) -> Speed | None:
    """How fast the model was when it was tried here, or None."""
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
        record = json.loads((model.folder(models) / TRIED).read_text("utf-8"))
        speed = float(record["written"])
        if math.isfinite(speed) and speed > 0:
            return Speed(speed, record.get("busy") is True)
    return None


def _is_busy(at_work: Callable[[float], float | None]) -> bool:
    share = at_work(_LOOK_SECONDS)
    return share is not None and share > _BUSY


def _rate(count: int, seconds: float) -> float:
    return count / seconds if seconds > 0 else 0.0
