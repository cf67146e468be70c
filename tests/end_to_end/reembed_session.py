"""Moves a matter to the second model and tells each step. Run as ``python -m
tests.end_to_end.reembed_session VAULT MODELS MATTER``, to be killed."""

import contextlib
import sys
from pathlib import Path

from desktop.events import IndexBuildProgress
from desktop.ingest.run import reembed
from desktop.workspace import Workspace
from tests import second_model
from tests.end_to_end.conftest import PASSPHRASE


def main() -> None:
    vault, models, matter = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    reembed._AT_ONCE = 8
    workspace = Workspace.open(vault, passphrase=PASSPHRASE)
    with contextlib.closing(workspace):
        second_model.equip(workspace, models)
        for event in workspace.change_embedder(second_model.NAME, matter):
            done = event.done if isinstance(event, IndexBuildProgress) else "switched"
            print(done, flush=True)  # noqa: T201 - it talks to the test


if __name__ == "__main__":
    main()
