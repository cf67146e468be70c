"""The language model's child process: ``python -m desktop.local_models.llm_worker``."""

import threading
from collections.abc import Iterator
from dataclasses import asdict

from desktop.errors import CancelledError
from desktop.local_models import machine, model_process
from desktop.workers.child import Handler, serve
from desktop.workers.frames import Message


def prepare(arguments: list[str]) -> Handler:
    """Load the assigned model and answer requests "describe", "generate" and "score"."""
    assignment = model_process.take_up(arguments)
    machine.share_processors()
    # Only now: a thread that a library starts must find the network closed (confine.py).
    from desktop.local_models.chat import Chat
    from desktop.local_models.llm_context import Reading
    from desktop.local_models.llm_engine import Engine, Finished, Piece, Wish
    from desktop.local_models.llm_scoring import Scored

    kinds = {Reading: "reading", Piece: "token", Finished: "done", Scored: "weighed"}
    engine = Engine(
        assignment.folder / assignment.files[0].path,
        threads=assignment.options.get("threads") or machine.physical_cores(),
        memory=machine.available_memory(),
        context=assignment.options.get("context") or None,
        gpu=bool(assignment.options.get("gpu")),
    )
    chat = Chat(engine.template, engine.vocabulary)

    def generate(message: Message, cancel: threading.Event) -> Iterator[Message]:
        fields = message.fields
        prompt = chat.prompt(fields["messages"])
        wish = Wish(
            prompt=engine.vocabulary.tokens_of_prompt(prompt),
            max_tokens=int(fields["max_tokens"]),
            grammar=fields["grammar"],
            thinking=prompt.rstrip().endswith("<think>"),
        )
        yield from told(engine.generate(wish, cancel))

    def score(message: Message, cancel: threading.Event) -> Iterator[Message]:
        vocabulary = engine.vocabulary
        prompts = [
            vocabulary.tokens_of_prompt(chat.prompt(messages))
            for messages in message.fields["conversations"]
        ]
        choices = [vocabulary.tokens_of_text(text) for text in message.fields["choices"]]
        yield from told(engine.score(prompts, choices, cancel))

    def told(events: Iterator[Reading | Piece | Finished | Scored]) -> Iterator[Message]:
        try:
            for event in events:
                yield Message(kinds[type(event)], asdict(event))
        except CancelledError:
            # The parent has gone on; its "done" tells it that this child can be used again.
            return

    def handle(message: Message, cancel: threading.Event) -> Iterator[Message]:
        if message.kind == "describe":
            yield Message("done", {"context_tokens": engine.context_tokens})
        elif message.kind == "score":
            yield from score(message, cancel)
        else:
            yield from generate(message, cancel)

    return handle


if __name__ == "__main__":
    serve("language model", prepare)
