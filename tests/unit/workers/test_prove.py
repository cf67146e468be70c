"""The proof of no traffic: what strace's lines say, and what the report makes of them."""

import shutil
import sys
from dataclasses import replace

import pytest

from desktop.errors import DesktopError
from desktop.prove import Proof, prove_network, report, seen

PROOF = Proof("2026-01-01T00:00:00+00:00", (("a search", 0.5),), {"AF_UNIX": 3}, 0, 0, True, True)


@pytest.mark.parametrize(
    ("line", "family", "attempts", "got_out"),
    [
        ("1 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3", "AF_UNIX", 0, 0),
        ("1 socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3", "AF_NETLINK", 0, 0),
        ("1 socket(AF_INET, SOCK_STREAM, 0) = -1 EACCES (Permission denied)", "AF_INET", 1, 0),
        ("1 socket(AF_INET6, SOCK_DGRAM, 0) = 5", "AF_INET6", 1, 1),
        (
            "1 connect(3, {sa_family=AF_INET, sin_port=htons(443), sin_addr=…}, 16) = -1"
            " ENETUNREACH (Network is unreachable)",
            "AF_INET",
            1,
            1,
        ),
        ("1 sendto(4, ..., 20, 0, {sa_family=AF_INET6, …}, 28) = 20", "AF_INET6", 1, 1),
    ],
)
def test_each_call_that_names_a_way_out_is_counted(
    line: str, family: str, attempts: int, got_out: int
) -> None:
    assert seen([line]) == ({family: 1}, attempts, got_out)


def test_what_is_no_call_is_passed_over() -> None:
    assert seen(["", "1 --- SIGCHLD {si_signo=SIGCHLD} ---", "1 sendto(4, 0x1, 2) = 2"]) == (
        {},
        0,
        0,
    )


def test_the_report_says_what_was_shown_and_what_not() -> None:
    assert "HOLDS" in report(PROOF)
    assert "a search" in report(PROOF)
    unseen = replace(PROOF, watched=False)
    assert not unseen.holds
    assert "NOT SHOWN" in report(unseen)
    tried = replace(PROOF, attempts=2, got_out=0)
    assert not tried.holds
    assert "FAILED" in report(tried)


def test_a_session_that_fails_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(DesktopError):
        prove_network(lambda name: None)
