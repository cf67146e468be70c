"""What the window's process has imported, and when: each library costs memory and time."""

import json
import subprocess
import sys

from desktop.gui.read_ahead import imported_by
from desktop.paths import source_root

_CODE = """
import json, linecache, sys
import desktop.gui.app
watched = {"numpy", "sqlcipher3", "cryptography", "docx", "lxml", "keyring", "argon2", "chromadb"}
shown = sorted(watched & set(sys.modules))
import desktop.gui.desk, desktop.gui.viewer.viewer, desktop.workspace
from desktop.gui.page_maker import read_pages
from desktop.gui.read_ahead import take_in
before = set(sys.modules)
left = read_pages()
behind = sorted(name for name in set(sys.modules) - before if name.startswith("desktop.gui"))
for name in left:
    take_in(name)
now = set(sys.modules)
import desktop.gui.ask.page, desktop.gui.activity.page, desktop.gui.settings.page
import desktop.gui.models.page, desktop.gui.draft.page, desktop.gui.matters.page
behind += sorted(set(sys.modules) - now)
heavy = {"torch", "chromadb", "pydantic", "llama_cpp", "transformers", "onnxruntime", "grpc"}
kept = sorted({"docx", "docxtpl", "pypdf", "PIL", "scipy"} & set(sys.modules))
read = [name for name in linecache.cache if "desktop/gui" in name.replace(chr(92), "/")]
print(json.dumps([shown, sorted(heavy & set(sys.modules)), read, kept, left, behind]))
"""


def test_the_window_imports_what_it_shows_and_reads_no_source() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _CODE],
        capture_output=True,
        text=True,
        timeout=200,
        check=True,
        cwd=source_root(),
    )
    before_the_window, heavy, read, kept, left, behind = json.loads(done.stdout)
    assert before_the_window == []
    assert heavy == []
    # What only an export or a reader's process needs.
    assert kept == []
    # PySide's hook would read the source of every module imported after it (gui/features.py).
    assert [name for name in read if not name.endswith(("icons.py", "features.py"))] == []
    # Off the GUI thread no class of Qt may be defined: only what is no part of the window is
    # imported there, and nothing is left for the pages to import when they are built.
    assert behind == []
    assert "desktop.gui.draft.page" in left
    assert left.index("desktop.gui.draft.sheet.sheet") < left.index("desktop.gui.draft.page")


def test_what_a_module_imports_is_told_from_its_code_without_running_it() -> None:
    source = """
from typing import TYPE_CHECKING
import desktop.errors
if TYPE_CHECKING:
    from desktop.gui.desk import Desk
    import desktop.workspace
from desktop.gui import icons, theme
def later():
    import desktop.demo
raise RuntimeError
"""
    found = [*imported_by(compile(source, "module", "exec"))]
    assert [name for name in found if not name.startswith("typing")] == [
        "desktop.errors",
        "desktop.gui",
        "desktop.gui.icons",
        "desktop.gui.theme",
    ]
