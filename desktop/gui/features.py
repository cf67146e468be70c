"""Keeps PySide from reading the source of every module that is imported.

To know whether a module asks for PySide's other ways of naming ("from __feature__ import
snake_case"), PySide 6.10 looks into its source at import (``shibokensupport.feature``, a hook on
``__import__``): 570 files, 17 MB of which stay in ``linecache``, and a quarter of the time that the
imports take. Nobody here asks for them. Import this before all that is large.
"""

import contextlib
import importlib
import linecache
from types import ModuleType

_LOOK = "_mod_uses_pyside"


def _never(module: ModuleType) -> bool:
    """In the place of the look: no names are changed in any module, which is what it finds."""
    del module
    return False


def _switch_off() -> None:
    # Another PySide may do it in another way: then it takes the time.
    with contextlib.suppress(ImportError):
        hook = importlib.import_module("shibokensupport.feature")
        if hasattr(hook, _LOOK):
            setattr(hook, _LOOK, _never)
    linecache.clearcache()


_switch_off()
