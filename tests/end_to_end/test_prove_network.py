"""The proof itself, with the real program: slow, it does everything there is to do."""

import shutil
import sys

import pytest

from desktop.prove import prove_network, report


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="strace and namespaces are Linux's")
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.timeout(900)
def test_a_whole_session_opens_no_connection() -> None:
    proof = prove_network(lambda step: None)
    assert proof.holds, report(proof)
    assert proof.attempts == 0
    names = [name for name, _ in proof.steps]
    assert names[-1] == "the window opens the vault and closes"
    assert len(names) >= 12
