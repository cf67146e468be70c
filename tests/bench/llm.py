"""How fast the language model reads and writes: ``python -m tests.bench.llm``.

In turn, on the same prompt with the same threads: llama_cpp's own Llama class with its defaults in
a bare child process, then LanguageModel with its pipe, short batches and abort callback. It prints
tokens a second and the ratios of the medians, how long a second question over the same excerpts
takes to its first word, and how fast Stop acts inside a prompt.
"""

import argparse
import contextlib
import json
import statistics
import subprocess
import sys
import threading
import time

from desktop import paths
from desktop.errors import CancelledError
from desktop.local_models import catalog, machine
from desktop.local_models.catalog import Purpose
from desktop.local_models.llm import ChatMessage, Generated, LanguageModel, Token

_RAW = """
import json, os, sys, time
from llama_cpp import Llama
os.nice(5)
path, threads, tokens = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
model = Llama(path, n_ctx=4096, n_threads=threads, n_threads_batch=threads, verbose=False)
messages = json.load(sys.stdin)
began, first, count = time.monotonic(), 0.0, 0
for part in model.create_chat_completion(messages, max_tokens=tokens, temperature=0, stream=True):
    if "content" in part["choices"][0]["delta"]:
        first = first or time.monotonic()
        count += 1
print(model.n_tokens - count, first - began, count, time.monotonic() - first)
"""
_CLAUSE = (
    "{n}. The Tenant may assign or sublet part {n} of the premises only with the Landlord's prior "
    "written consent, which is not to be withheld without reason, and pays {n}50 euros for it.\n"
)


def messages(clauses: int, question: str) -> list[ChatMessage]:
    """A question over an invented lease."""
    lease = "".join(_CLAUSE.format(n=n) for n in range(1, clauses + 1))
    return [
        ChatMessage("system", "Explain what the lease says, clause by clause, at length."),
        ChatMessage("user", f"{lease}\nQuestion: {question}"),
    ]


def raw(asked: list[ChatMessage], tokens: int) -> tuple[float, float]:
    """Prompt and answer tokens a second of llama_cpp alone."""
    model = catalog.load().default(Purpose.LANGUAGE)
    weights = model.folder(paths.models_folder()) / model.files[0].path
    output = subprocess.run(
        [sys.executable, "-c", _RAW, str(weights), str(machine.physical_cores()), str(tokens)],
        input=json.dumps([{"role": m.role, "content": m.text} for m in asked]),
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    prompt, reading, count, writing = (float(word) for word in output.split())
    return prompt / reading, (count - 1) / writing


def ours(
    model: LanguageModel, asked: list[ChatMessage], tokens: int, grammar: str | None = None
) -> tuple[float, float, Generated]:
    """The same of LanguageModel, and the end of its answer."""
    began, first, count = time.monotonic(), 0.0, 0
    for event in model.generate(asked, max_tokens=tokens, grammar=grammar):
        if isinstance(event, Token):
            first = first or time.monotonic()
            count += 1
        elif isinstance(event, Generated):
            end = event
    read = end.prompt_tokens - end.cached_tokens
    return read / (first - began), (count - 1) / (time.monotonic() - first), end


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


def new_model() -> LanguageModel:
    """The default model with the context that the raw one has."""
    model = catalog.load().default(Purpose.LANGUAGE)
    return LanguageModel(model, paths.models_folder(), context=4096)


def main() -> None:
    """Print the rates."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clauses", type=int, default=20)
    parser.add_argument("--tokens", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    asked = messages(arguments.clauses, "What does the tenant need?")
    alone: list[tuple[float, float]] = []
    whole: list[tuple[float, float]] = []
    for _ in range(arguments.rounds):
        alone.append(raw(asked, arguments.tokens))
        model = new_model()
        model.warm()
        prompt, answer, _end = ours(model, asked, arguments.tokens)
        whole.append((prompt, answer))
        model.close()
    for name, side in (("prompt", 0), ("answer", 1)):
        first = statistics.median(pair[side] for pair in alone)
        second = statistics.median(pair[side] for pair in whole)
        print(f"{name}: llama_cpp {first:.1f}  ours {second:.1f} tokens/s  {second / first:.2f}")
    _print_the_rest(asked, arguments)


def _print_the_rest(asked: list[ChatMessage], arguments: argparse.Namespace) -> None:
    model = new_model()
    try:
        began = time.monotonic()
        model.warm()
        print(f"start: {time.monotonic() - began:.1f} s")
        ours(model, asked, 5)
        again = messages(arguments.clauses, "And what does it cost?")
        _, _, end = ours(model, again, 5)
        print(
            f"second question: {end.cached_tokens} of {end.prompt_tokens} tokens kept, "
            f"read in {end.seconds_prompt:.2f} s"
        )
        _, free, _ = ours(model, asked, arguments.tokens)
        _, bound, _ = ours(model, asked, arguments.tokens, "root ::= [^\\x00]+")
        print(f"answer with a grammar: {bound:.1f} tokens/s, {bound / free:.2f} of without")
        other = [ChatMessage("user", f"Other words first. {asked[1].text}")]
        waits = [
            stop_seconds(model, [ChatMessage("user", f"{n}: {other[0].text}")]) for n in range(5)
        ]
        print(f"stop inside a prompt: {max(waits):.3f} s at most of {len(waits)}")
    finally:
        model.close()


if __name__ == "__main__":
    main()
