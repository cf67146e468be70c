"""What the window's process has imported, and when: each library costs memory and time."""

import json
import subprocess
import sys

from desktop.paths import source_root

_CODE = """
import json, linecache, sys
import desktop.gui.app
watched = {"numpy", "sqlcipher3", "cryptography", "docx", "lxml", "keyring", "argon2", "chromadb"}
shown = sorted(watched & set(sys.modules))
import desktop.gui.desk, desktop.gui.viewer.viewer, desktop.workspace
from desktop.gui.page_maker import import_pages
import_pages()
heavy = {"torch", "chromadb", "pydantic", "llama_cpp", "transformers", "onnxruntime", "grpc"}
kept = sorted({"docx", "docxtpl", "pypdf", "PIL", "scipy"} & set(sys.modules))
read = [name for name in linecache.cache if "desktop/gui" in name.replace(chr(92), "/")]
print(json.dumps([shown, sorted(heavy & set(sys.modules)), read, kept]))
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
    before_the_window, heavy, read, kept = json.loads(done.stdout)
    assert before_the_window == []
    assert heavy == []
    # What only an export or a reader's process needs.
    assert kept == []
    # PySide's hook would read the source of every module imported after it (gui/features.py).
    assert [name for name in read if not name.endswith(("icons.py", "features.py"))] == []
