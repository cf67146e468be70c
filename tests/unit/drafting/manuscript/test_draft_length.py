"""A draft that the editor can't hold without letters being waited for is refused, and told why."""

import threading

import pytest

from desktop.errors import DraftingError
from desktop.gui.draft import work
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.unit.manuscript_support import manuscript


def test_a_draft_that_is_too_long_is_refused_and_stays_where_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    workspace = FakeWorkspace()
    number = workspace.desk.put(MATTER, manuscript("# Title", "> one", "> two"))
    monkeypatch.setattr(work, "MOST_PARAGRAPHS", 3)
    opening = work.opening(workspace, number)  # type: ignore[arg-type]  # a fake of the façade
    assert opening(threading.Event()).draft.facts.id == number
    monkeypatch.setattr(work, "MOST_PARAGRAPHS", 2)
    with pytest.raises(DraftingError) as refused:
        opening(threading.Event())
    assert "too long" in refused.value.title
    assert "Split the Word file" in refused.value.message
    assert [each.id for each in workspace.desk.drafts(MATTER)] == [number]
