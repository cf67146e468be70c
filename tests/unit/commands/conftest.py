"""Commands that are run in the tests' own process: what a command gives up for good, such as the
network, the tests after it still need."""

import pytest

from desktop import confine


@pytest.fixture(autouse=True)
def _nothing_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confine, "close_network", lambda: True)
    monkeypatch.setattr(confine, "forbid_memory_dumps", lambda: None)
