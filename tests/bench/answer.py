"""How fast answers come, beside llama.cpp's own loop: ``python -m tests.bench.answer``.

The wheel of llama.cpp ships no llama-bench; the peer does what that does, in a bare child with the
same threads: decode a prompt, then one token after the other, nothing else. Both sides work in
turns, prompt and answer measured apart; a ratio is the median of the turns'. Then: how soon a
second question over the same excerpts starts, what reading quotes from the prompt gains, and with
--sample how soon evidence and text are on screen (a vault with the real embedder, in a temporary
folder) and how soon Stop, pressed at --stops moments spread over an answer, ends it.
"""

import argparse
import contextlib
import statistics
import tempfile
import threading
import time
from contextlib import closing
from pathlib import Path

from desktop import paths
from desktop.answering import prompt
from desktop.errors import CancelledError
from desktop.events import AnswerText, EvidenceFound
from desktop.local_models import catalog, machine
from desktop.local_models.catalog import Purpose
from desktop.local_models.llm import ChatMessage, Generated, LanguageModel, Token
from desktop.workspace import SAMPLE_MATTER, Workspace
from tests.bench.beside import Bare
from tests.bench.llm import messages

_PEER = """
import ctypes, json, os, sys, time
import llama_cpp as c
os.nice(5)
path, threads, answer, extra = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4] == "1"
c.llama_backend_init()
m = c.llama_model_default_params()
m.n_gpu_layers, m.use_extra_bufts = 0, extra
model = c.llama_model_load_from_file(path.encode(), m)
p = c.llama_context_default_params()
p.n_ctx, p.n_batch, p.n_ubatch, p.n_threads, p.n_threads_batch = 4096, 512, 512, threads, threads
context = c.llama_init_from_model(model, p)
words = c.llama_vocab_n_tokens(c.llama_model_get_vocab(model))
def decode(tokens):
    array = (c.llama_token * len(tokens))(*tokens)
    if c.llama_decode(context, c.llama_batch_get_one(array, len(tokens))):
        sys.exit(1)
    c.llama_synchronize(context)
for line in sys.stdin:
    length = json.loads(line)
    tokens = [(7 * n) % (words - 1000) for n in range(length)]
    c.llama_memory_clear(c.llama_get_memory(context), True)
    began = time.monotonic()
    for first in range(0, length, 512):
        decode(tokens[first:first + 512])
    read = time.monotonic()
    for token in tokens[:answer]:
        decode([token])
    print(json.dumps([read - began, (time.monotonic() - read) / answer]), flush=True)
"""
# What is asked to know how long an answer takes; the others differ in their document.
_WHOLE = "What does the engagement letter say about fees?"
_FREE = "root ::= [^\\x00]+"


def timed(
    model: LanguageModel, asked: list[ChatMessage], tokens: int, grammar: str | None
) -> tuple[float, float, Generated]:
    """Seconds to read, seconds for each token after, and the end."""
    end: Generated | None = None
    for event in model.generate(asked, max_tokens=tokens, grammar=grammar):
        if isinstance(event, Generated):
            end = event
    if end is None or end.generated_tokens < 2:
        raise SystemExit("the model had nothing to say")
    each = (end.seconds_total - end.seconds_prompt) / (end.generated_tokens - 1)
    return end.seconds_prompt, each, end


def beside_the_peer(model: LanguageModel, peer: Bare, arguments: argparse.Namespace) -> None:
    """Print the rates, with and without a grammar. The answer is no quote: nothing is guessed."""
    ratios: dict[str, list[float]] = {"prompt": [], "answer": [], "answer with grammar": []}
    for turn in range(arguments.rounds):
        for grammar in (None, _FREE):
            words = f"Round {turn} {'with' if grammar else 'without'} a rule"
            asked = messages(words, arguments.clauses, "Tell a story about a fox, at length.")
            read, each, end = timed(model, asked, arguments.tokens, grammar)
            theirs = peer.ask(end.prompt_tokens)
            ratios["prompt"].append(theirs[0] / read)
            ratios["answer with grammar" if grammar else "answer"].append(theirs[1] / each)
            print(
                f"  {end.prompt_tokens} tokens: {end.prompt_tokens / read:.1f} tokens/s, peer "
                f"{end.prompt_tokens / theirs[0]:.1f}; answer {1 / each:.1f}, peer "
                f"{1 / theirs[1]:.1f}"
            )
    for name, values in ratios.items():
        print(f"{name}: {statistics.median(values):.2f} of llama.cpp's rate (of {len(values)})")


def second_question(model: LanguageModel, arguments: argparse.Namespace) -> None:
    """Print how soon the first token comes when the excerpts were read before."""
    ratios = []
    for turn in range(arguments.rounds):
        starts = []
        for question in ("What does the tenant need?", "And what does it cost, please?"):
            asked = messages(f"Lease {turn}", arguments.clauses, question)
            began = time.monotonic()
            for event in model.generate(asked, max_tokens=3):
                if isinstance(event, Token):
                    starts.append(time.monotonic() - began)
                    break
        ratios.append(starts[1] / starts[0])
    print(f"second question: starts in {statistics.median(ratios):.2f} of the first's time")


def guessing(weights: Path, arguments: argparse.Namespace) -> None:
    """Print what guessing from the prompt gains in writing, on the same engine in turns."""
    from desktop.local_models.chat import Chat
    from desktop.local_models.llm_engine import Engine, Finished, Piece, Wish

    engine = Engine(weights, threads=machine.physical_cores(), memory=None, context=4096)
    chat = Chat(engine.template, engine.vocabulary)
    may_guess = engine._may_guess

    def answer(wish: Wish, guess: bool) -> tuple[float, str]:
        vars(engine)["_may_guess"] = may_guess if guess else lambda: False
        seconds, texts = 0.0, list[str]()
        for event in engine.generate(wish, threading.Event()):
            if isinstance(event, Piece):
                texts.append(event.text)
            elif isinstance(event, Finished):
                seconds = event.seconds_total - event.seconds_prompt
        return seconds, "".join(texts)

    for kind, question in (
        ("quotes", "Quote clause {n} word for word."),
        ("no quotes", "Tell a short story about a fox and {n} hens, in your own words."),
    ):
        ratios, same = [], 0
        for turn in range(1, arguments.rounds + 1):
            asked = messages("Lease", 8, question.format(n=turn))
            text = chat.prompt([{"role": m.role, "text": m.text} for m in asked])
            tokens = engine.vocabulary.tokens_of_prompt(text)
            wish = Wish(tokens, max_tokens=60, grammar=prompt.grammar(8))
            answer(Wish(tokens, max_tokens=1), False)
            plain, guessed = answer(wish, False), answer(wish, True)
            ratios.append(plain[0] / guessed[0])
            same += plain[1] == guessed[1]
        print(f"{kind}: {statistics.median(ratios):.2f} times as fast; {same} of {turn} the same")


def on_screen(number: int) -> None:
    """Print how soon evidence and text come through Workspace.ask, the matter being the sample, and
    how soon Stop ends an answer."""
    with tempfile.TemporaryDirectory() as folder:
        workspace, _ = Workspace.create(
            Path(folder) / "vault", passphrase="a passphrase of the bench", use_keychain=False
        )
        with contextlib.closing(workspace):
            for _ in workspace.add_sample():
                pass
            for question in (
                "How is the annual rent of Unit 4 paid?",
                "How is the annual rent of Unit 4 reviewed?",
                "How much notice does the break right of Unit 4 need?",
            ):
                began, evidence, text = time.monotonic(), 0.0, 0.0
                for event in workspace.ask(question, SAMPLE_MATTER):
                    now = time.monotonic() - began
                    evidence = evidence or now * isinstance(event, EvidenceFound)
                    text = text or now * isinstance(event, AnswerText)
                print(f"evidence after {evidence:.2f} s, text after {text:.2f} s: {question}")
            stops(workspace, number)


def stops(workspace: Workspace, number: int) -> None:
    """Print how soon Stop ends an answer, pressed at ``number`` moments spread over it."""
    questions = [
        f"How much notice does clause {n} of the supply agreement ask for?"
        for n in range(1, number + 1)
    ]
    began = time.monotonic()
    for _ in workspace.ask(_WHOLE, SAMPLE_MATTER):
        pass
    whole = time.monotonic() - began
    taken = []
    for turn, question in enumerate(questions):
        cancel, pressed = threading.Event(), list[float]()

        def press(cancel: threading.Event = cancel, pressed: list[float] = pressed) -> None:
            pressed.append(time.monotonic())
            cancel.set()

        timer = threading.Timer(whole * (turn + 0.5) / number, press)
        timer.start()
        try:
            for _ in workspace.ask(question, SAMPLE_MATTER, cancel):
                pass
        except CancelledError:
            taken.append(time.monotonic() - pressed[0])
        timer.cancel()
        timer.join()
    taken.sort()
    if not taken:
        raise SystemExit("every answer was complete before Stop was pressed")
    print(
        f"Stop pressed at {number} moments of {whole:.1f} s: {len(taken)} answers stopped,"
        f" median {taken[len(taken) // 2]:.2f} s, worst {taken[-1]:.2f} s"
    )


def main() -> None:
    """Print everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clauses", type=int, default=6)
    parser.add_argument("--tokens", type=int, default=24)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peer-repacks", action="store_true", help="llama.cpp's default")
    parser.add_argument("--sample", action="store_true")
    parser.add_argument("--stops", type=int, default=12)
    arguments = parser.parse_args()
    machine.share_processors()
    chosen = catalog.load().default(Purpose.LANGUAGE)
    models = paths.models_folder()
    weights = chosen.folder(models) / chosen.files[0].path
    repacks = str(int(arguments.peer_repacks))
    words = [str(weights), str(machine.physical_cores()), str(arguments.tokens), repacks]
    with closing(LanguageModel(chosen, models, context=4096)) as model:
        model.warm()
        with closing(Bare(_PEER, *words)) as peer:
            beside_the_peer(model, peer, arguments)
        second_question(model, arguments)
    guessing(weights, arguments)
    if arguments.sample:
        on_screen(arguments.stops)


if __name__ == "__main__":
    main()
