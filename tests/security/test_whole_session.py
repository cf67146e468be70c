"""A session of every feature on the sample matter, watched from outside: where it writes, what it
leaves behind, what it logs."""

import base64
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.slow,
    pytest.mark.model,
    pytest.mark.timeout(900),
    pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's"),
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed"),
]
# Names that stand in documents of the sample and nowhere in the program.
CANARIES = ("Quillhaven", "Larkspur Yard", "Vandermoor", "letter-before-action", "VC-20417")
_CALLS = "open,openat,openat2,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir"
_WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TMPFILE|\b(creat|rename\w*|link\w*|symlink\w*)\(")
# What the exports are called that the session makes on purpose, where it was told to.
_EXPORTS = {"talk.docx", "report.html", "draft.docx", "redline.docx"}
# An export while it is written, beside its place.
_SAVING = re.compile(r"\.[0-9a-f]{16}\.tmp$")
_PLACES = ("vault", "restored", "backup", ".vault.new-", ".restored.restoring-")


def _forms(word: str) -> list[bytes]:
    encoded = [word.encode(), word.lower().encode(), word.encode("utf-16-le")]
    return encoded + [
        base64.b64encode(b" " * shift + word.encode())[4:-4] for shift in range(3) if len(word) > 8
    ]


FORMS = [form for word in CANARIES for form in _forms(word)]


@dataclass(frozen=True)
class Session:
    """Where it worked, the folders a library might write to, strace's lines, what was logged."""

    folder: Path
    home: Path
    trace: list[str]
    logged: str
    printed: str


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    top = tmp_path_factory.mktemp("session")
    home, folder = top / "home", top / "work"
    folder.mkdir()
    environment = dict(os.environ) | {"HOME": str(home), "TMPDIR": str(home / "tmp")}
    environment |= {"SQLITE_TMPDIR": str(home / "tmp"), "PYTHONDONTWRITEBYTECODE": "1"}
    environment["PYTHONPATH"] = os.pathsep.join(
        [str(Path(__file__).parent / "debug_logging"), os.environ.get("PYTHONPATH", "")]
    )
    for name in ("CACHE", "CONFIG", "DATA", "STATE"):
        environment[f"XDG_{name}_HOME"] = str(home / name.lower())
    (home / "tmp").mkdir(parents=True)
    command = ["strace", "-f", "-qq", "-y", "-s", "300", "-e", f"trace={_CALLS},memfd_create"]
    command += ["-o", str(top / "trace"), sys.executable, "-m", "desktop.prove_session"]
    done = subprocess.run(
        [*command, str(folder)], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    lines = (top / "trace").read_text(errors="replace").splitlines()
    return Session(folder, home, lines, done.stderr, done.stdout)


def test_it_did_everything(session: Session) -> None:
    steps = [line.partition("\t")[2] for line in session.printed.splitlines()]
    assert steps[-1] == "the window opens the vault and closes"
    assert not [step for step in steps if "none came" in step or "no language model" in step]


def test_only_allowed_paths_are_written(session: Session) -> None:
    written = set()
    for line in session.trace:
        if _WRITES.search(line) and not re.search(r"= -1 E", line):
            names = re.findall(r'"([^"]*)"', line)
            written |= {name for name in names if not name.startswith(("/dev/", "/proc/"))}
    inside = {name for name in written if name.startswith(f"{session.folder}/")}
    outside = written - inside
    assert {name for name in outside if not _is_of_no_document(name, session.home)} == set()
    assert any(name.endswith("vault.db") for name in inside)
    first = {Path(name).relative_to(session.folder).parts[0] for name in inside}
    others = {name for name in first if not name.startswith(_PLACES) and not _SAVING.match(name)}
    assert {name.removesuffix(".new") for name in others} == _EXPORTS


def _is_of_no_document(name: str, home: Path) -> bool:
    """What the system's libraries keep for themselves, of fonts and graphics, and the settings,
    which know where the window stood: see the next test for what is in them."""
    theirs = (f"{home}/cache/fontconfig", f"{home}/cache/mesa", f"{home}/cache/qt")
    settings = re.escape(f"{home}/data/Strongroom") + r"(/settings\.json|/\.settings-\w+)?"
    return name.startswith(theirs) or re.fullmatch(settings, name) is not None


def test_no_word_of_a_document_is_left_anywhere(session: Session) -> None:
    folders = (session.home, *map(session.folder.joinpath, ("vault", "restored", "backup")))
    looked_at = 0
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file():
                data = path.read_bytes()
                looked_at += 1
                assert not any(form in data for form in FORMS), path
                assert not any(word in path.name for word in CANARIES)
    assert looked_at > 5
    # The search finds what is there: the report is an export in plain words.
    assert any(form in (session.folder / "report.html").read_bytes() for form in FORMS)


def test_no_unnamed_file_is_made(session: Session) -> None:
    """A deleted file that is still open holds what was written to it; none is made."""
    assert [line for line in session.trace if "O_TMPFILE" in line and "= -1" not in line] == []
    assert [line for line in session.trace if "memfd_create" in line and "= -1" not in line] == []


def test_what_is_logged_tells_nothing(session: Session) -> None:
    heard = [line for line in session.logged.splitlines() if "LOGGED listener listened to" in line]
    assert any("desktop.prove_session" in line for line in heard), "nobody listened"
    lines = session.logged.splitlines()
    assert [line for line in lines if any(word in line for word in CANARIES)] == []
