"""When a backup is due."""

from datetime import UTC, datetime

import pytest

from desktop.vault.copies.backup_plan import BackupPlan, from_text, to_text

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("plan", "due"),
    [
        (BackupPlan(), False),
        (BackupPlan("", "day"), False),
        (BackupPlan("/stick", "never"), False),
        (BackupPlan("/stick", "day"), True),
        (BackupPlan("/stick", "day", "2026-03-09T12:00:00+00:00"), True),
        (BackupPlan("/stick", "day", "2026-03-09T12:00:01+00:00"), False),
        (BackupPlan("/stick", "week", "2026-03-04T12:00:00+00:00"), False),
        (BackupPlan("/stick", "week", "2026-03-03T12:00:00+00:00"), True),
        # A clock that went back, and times that are none or of no zone.
        (BackupPlan("/stick", "week", "2031-01-01T00:00:00+00:00"), True),
        (BackupPlan("/stick", "day", "yesterday"), True),
        (BackupPlan("/stick", "day", "2026-03-10T11:00:00"), True),
    ],
)
def test_it_is_due_when_its_term_has_passed(plan: BackupPlan, due: bool) -> None:
    assert plan.is_due(NOW) is due


@pytest.mark.parametrize(
    "text", [None, "", "[]", "{", '{"every":"hour"}', '{"folder":1}', '{"more":""}']
)
def test_what_is_no_plan_is_none(text: str | None) -> None:
    assert from_text(text) == BackupPlan()


def test_a_plan_is_read_back() -> None:
    plan = BackupPlan("/stick", "week", "2026-03-09T12:00:00+00:00")
    assert from_text(to_text(plan)) == plan
