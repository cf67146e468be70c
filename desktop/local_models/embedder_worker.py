"""The embedder's child process: ``python -m desktop.local_models.embedder_worker``."""

import os
import tempfile
import threading
from collections.abc import Iterator

from desktop.errors import ModelError
from desktop.local_models import machine, model_process
from desktop.workers.child import Handler, serve
from desktop.workers.frames import Message


def prepare(arguments: list[str]) -> Handler:
    """Load the assigned model and answer requests "describe" and "embed"."""
    assignment = model_process.take_up(arguments)
    machine.share_processors()
    # Python tries out the temporary folder by writing, which this process may not: it gets a name
    # under which nothing can be written. torch makes a folder for compiled code when it is
    # imported: it gets one that exists. Nothing is compiled.
    tempfile.tempdir = os.devnull
    os.environ["TORCHINDUCTOR_CACHE_DIR"] = str(assignment.folder)
    # Only now: a thread that torch starts must find the network closed (confine.py).
    from desktop.local_models.embedder_engine import Encoder

    bfloat16 = machine.bfloat16_is_native() and not assignment.options.get("float32")
    encoder = Encoder(
        assignment.folder,
        threads=assignment.options.get("threads") or machine.physical_cores(),
        bfloat16=bfloat16,
    )
    if encoder.dimension != assignment.options["dimension"]:
        raise ModelError(
            f"{assignment.title} does not fit",
            "Its vectors have another length than listed. Choose another model.",
        )

    def handle(message: Message, cancel: threading.Event) -> Iterator[Message]:
        if message.kind == "describe":
            yield Message("done", {"dtype": "bfloat16" if bfloat16 else "float32"})
            return
        for indices, vectors in encoder.encode(list(message.fields["texts"]), cancel):
            yield Message("batch", {"indices": indices}, vectors.tobytes())

    return handle


if __name__ == "__main__":
    serve("embedder", prepare)
