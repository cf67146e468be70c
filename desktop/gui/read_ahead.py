"""Reads the code of pages before they are shown, and defines no Qt class off the GUI thread.

PySide looks a Qt object's class up without Python's lock whenever Qt asks for it, as in painting,
in a table that grows with each class that is defined: one that another thread defines meanwhile
ended the process (SIGSEGV in ``MetaObjectBuilder::update``). So a thread reads what is no part of
the window, and tells from the others' code, without running it, in which order they want each
other; the GUI thread then imports them one by one.
"""

import contextlib
import dis
import importlib
import importlib.util
import sys
from collections.abc import Iterator
from functools import cache
from importlib.machinery import ModuleSpec, PathFinder
from types import CodeType

_OURS, _WINDOW = "desktop.", "desktop.gui"


def read(*names: str) -> list[str]:
    """Import whatever these modules of the window need that is no part of it. Returns those of the
    window that are not there yet, each after what it imports: for the GUI thread."""
    seen: set[str] = set()
    order: list[str] = []

    def go_down(name: str) -> None:
        if name in seen or name in sys.modules or not name.startswith(_OURS):
            return
        seen.add(name)
        spec = _spec_of(name)
        if spec is None:
            return
        if not name.startswith(_WINDOW):
            importlib.import_module(name)
            return
        get_code = getattr(spec.loader, "get_code", None)
        code = get_code(name) if get_code is not None else None
        for wanted in imported_by(code) if code is not None else ():
            go_down(wanted)
        order.append(name)

    for name in names:
        go_down(name)
    return order


def take_in(name: str) -> None:
    """Import a module, in the GUI thread. The page whose code can't be says so when it is built."""
    with contextlib.suppress(ImportError):
        importlib.import_module(name)


def imported_by(code: CodeType) -> Iterator[str]:
    """The modules that code imports where it is not inside of a function; "a.b" for "from a import
    b" too, whatever b is. What is only for type checkers is left out."""
    module, skipped_to, checks = "", 0, False
    for step in dis.get_instructions(code):
        if step.offset < skipped_to:
            continue
        if checks and "JUMP" in step.opname and "FALSE" in step.opname:
            skipped_to, checks = int(step.argval), False
        elif step.argval == "TYPE_CHECKING" and step.opname.startswith("LOAD_"):
            checks = True
        elif step.opname == "IMPORT_NAME":
            module = str(step.argval)
            yield module
        elif step.opname == "IMPORT_FROM":
            yield f"{module}.{step.argval}"


@cache
def _spec_of(name: str) -> ModuleSpec | None:
    """Where a module is found; None for a name that is none, as of a class. ``find_spec`` would
    import what the name lies in."""
    package, _, _ = name.rpartition(".")
    if not package:
        return importlib.util.find_spec(name)
    above = _spec_of(package)
    if above is None or above.submodule_search_locations is None:
        return None
    return PathFinder.find_spec(name, above.submodule_search_locations)
