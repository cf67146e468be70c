"""`strongroom embedder`: matters are searched by another model."""

import argparse
import contextlib
import threading
from collections.abc import Iterator

import pytest

from desktop.commands.handlers import indexing
from desktop.events import IndexBuildEvent, IndexSwitched


class _Workspace:
    """Two matters; of one the model could not take all."""

    def change_embedder(
        self, name: str, matter: str | None, cancel: threading.Event
    ) -> Iterator[IndexBuildEvent]:
        yield IndexSwitched("Estate of Hart", name, 348, 2.0, by_place=3)
        yield IndexSwitched("Acme lease", name, 20, 1.0)


def test_what_a_model_could_not_take_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(indexing, "open_workspace", lambda _: contextlib.nullcontext(_Workspace()))
    record = {"chosen": "second", "matters": [], "usable": ["second"]}
    monkeypatch.setattr(indexing, "embedder_record", lambda _: record)
    wanted = argparse.Namespace(matter="", give_up=False, wanted="second", json=False)
    indexing.embedder_command(wanted, threading.Event())
    told = capsys.readouterr().err
    assert "Estate of Hart: the model could not take 3 of 348 passages" in told
    assert "Acme lease" not in told
