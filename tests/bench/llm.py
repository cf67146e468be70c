"""How fast the language model reads and writes: ``python -m tests.bench.llm``.

On the same prompts with the same threads, in turn: llama_cpp's own Llama class with its defaults in
a bare child process, then LanguageModel with its pipe, short batches and abort callback. It prints
tokens a second and their ratios, how long a second question over the same excerpts takes to its
first word, what a grammar costs, and how fast Stop acts inside a prompt.
"""

import argparse
import contextlib
import statistics
import threading
import time
from contextlib import ExitStack, closing

from desktop import paths
from desktop.errors import CancelledError
from desktop.local_models import catalog, machine
from desktop.local_models.catalog import Purpose
from desktop.local_models.llm import ChatMessage, Generated, LanguageModel, Token
from tests.bench.beside import Bare

_BARE = """
import json, os, sys, time
from llama_cpp import Llama
os.nice(5)
path, threads, tokens = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
model = Llama(path, n_ctx=4096, n_threads=threads, n_threads_batch=threads, verbose=False)
for line in sys.stdin:
    began, first, count = time.monotonic(), 0.0, 0
    parts = model.create_chat_completion(
        json.loads(line), max_tokens=tokens, temperature=0, stream=True)
    for part in parts:
        if "content" in part["choices"][0]["delta"]:
            first = first or time.monotonic()
            count += 1
    print(json.dumps([first - began, (time.monotonic() - first) / (count - 1)]), flush=True)
"""
_CLAUSE = (
    "{n}. The Tenant may assign or sublet part {n} of the premises only with the Landlord's prior "
    "written consent, which is not to be withheld without reason, and pays {n}50 euros for it.\n"
)


def messages(first_words: str, clauses: int, question: str) -> list[ChatMessage]:
    """A question over an invented lease; other first words make a prompt that shares nothing."""
    lease = "".join(_CLAUSE.format(n=n) for n in range(1, clauses + 1))
    return [
        ChatMessage("system", f"{first_words}: explain the lease, clause by clause, at length."),
        ChatMessage("user", f"{lease}\nQuestion: {question}"),
    ]


def seconds_of(
    model: LanguageModel, asked: list[ChatMessage], tokens: int, grammar: str | None = None
) -> tuple[float, float, Generated]:
    """To the first token, for each later one, and the end of the answer."""
    began, first, count = time.monotonic(), 0.0, 0
    end: Generated | None = None
    for event in model.generate(asked, max_tokens=tokens, grammar=grammar):
        if isinstance(event, Token):
            first = first or time.monotonic()
            count += 1
        elif isinstance(event, Generated):
            end = event
    if end is None or count < 2:
        raise SystemExit("the model had nothing to say")
    return first - began, (time.monotonic() - first) / (count - 1), end


def stop_seconds(model: LanguageModel, asked: list[ChatMessage]) -> float:
    """From Stop inside the prompt to the end of the request, the child still alive."""
    cancel = threading.Event()
    events = model.generate(asked, max_tokens=5, cancel=cancel)
    next(events)
    before = model.pid
    cancel.set()
    began = time.monotonic()
    with contextlib.suppress(CancelledError):
        for _ in events:
            pass
    seconds = time.monotonic() - began
    if model.pid != before:
        print("Stop took so long that the child was ended")
    return seconds


def compare(model: LanguageModel, bare: Bare, arguments: argparse.Namespace) -> None:
    """Print the rates beside the bare library's."""
    turns = []
    for turn in range(arguments.rounds):
        asked = messages(f"Turn {turn}", arguments.clauses, "What does the tenant need?")
        theirs = bare.ask([{"role": m.role, "content": m.text} for m in asked])
        first, each, end = seconds_of(model, asked, arguments.tokens)
        turns.append((theirs[0], first, theirs[1], each, end.prompt_tokens))
    for name, side in (("prompt", 0), ("answer", 2)):
        ratio = statistics.median(turn[side] / turn[side + 1] for turn in turns)
        tokens = turns[0][4] if side == 0 else 1
        theirs, ours = (tokens / min(turn[side + i] for turn in turns) for i in (0, 1))
        print(
            f"{name}: llama_cpp {theirs:.1f}, ours {ours:.1f} tokens/s (best); ratio {ratio:.2f} "
            f"(median of {len(turns)})"
        )


def look_at_the_rest(model: LanguageModel, arguments: argparse.Namespace) -> None:
    """Print what the bare library has nothing to set beside."""
    asked = messages("Rest", arguments.clauses, "What does the tenant need?")
    seconds_of(model, asked, 5)
    again = messages("Rest", arguments.clauses, "And what does it cost, please?")
    first, _, end = seconds_of(model, again, 5)
    print(
        f"second question: {end.cached_tokens} of {end.prompt_tokens} tokens kept, first word "
        f"after {first:.2f} s"
    )
    _, free, _ = seconds_of(model, asked, arguments.tokens)
    _, bound, _ = seconds_of(model, asked, arguments.tokens, "root ::= [^\\x00]+")
    print(f"with a grammar: {1 / bound:.1f} tokens/s, without {1 / free:.1f}")
    waits = [stop_seconds(model, messages(f"Stop {n}", arguments.clauses, "?")) for n in range(5)]
    print(f"stop inside a prompt: {max(waits):.3f} s at most of {len(waits)}")


def main() -> None:
    """Print everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clauses", type=int, default=12)
    parser.add_argument("--tokens", type=int, default=30)
    parser.add_argument("--rounds", type=int, default=4)
    arguments = parser.parse_args()
    chosen = catalog.load().default(Purpose.LANGUAGE)
    models = paths.models_folder()
    weights = chosen.folder(models) / chosen.files[0].path
    words = [str(weights), str(machine.physical_cores()), str(arguments.tokens)]
    with ExitStack() as stack:
        model = stack.enter_context(closing(LanguageModel(chosen, models, context=4096)))
        began = time.monotonic()
        model.warm()
        print(f"start: {time.monotonic() - began:.1f} s")
        with closing(Bare(_BARE, *words)) as bare:
            compare(model, bare, arguments)
        look_at_the_rest(model, arguments)


if __name__ == "__main__":
    main()
