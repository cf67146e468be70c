"""Choosing files and folders without leaving a trace of where they are.

Qt's own dialog keeps the visited folders in QtProject.conf, GTK's in dconf.
On Linux Qt's dialog is used, on a process whose QSettings can't write (``forbid_traces``); on other
systems the system's dialog, whose history belongs to the system and holds folders of all programs.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, QUrl
from PySide6.QtWidgets import QFileDialog, QHeaderView, QListView, QTreeView, QWidget

from desktop.gui.widgets.fonts import scaled

# A path below a device can't be made by anyone.
_NOWHERE = "/dev/null/strongroom"


def forbid_traces() -> None:
    """Point QSettings where nothing can be written. Call before the first dialog."""
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(kind, scope, _NOWHERE)


def choose_files(parent: QWidget, chosen: Callable[[list[Path]], None]) -> QFileDialog:
    """Ask for files; ``chosen`` is called with them unless the user cancels."""
    dialog = _dialog(parent, QCoreApplication.translate("files", "Add files"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return _open(dialog, chosen)


def choose_file(
    parent: QWidget, title: str, names: str, chosen: Callable[[list[Path]], None]
) -> QFileDialog:
    """Ask for one file; ``names`` says which are offered, "GGUF (*.gguf)"."""
    dialog = _dialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([names, QCoreApplication.translate("files", "All files (*)")])
    return _open(dialog, chosen)


def choose_word_file(
    parent: QWidget, title: str, chosen: Callable[[list[Path]], None]
) -> QFileDialog:
    """Ask for one Word file."""
    names = QCoreApplication.translate("files", "Word files (*.docx)")
    return choose_file(parent, title, names, chosen)


def choose_folder(
    parent: QWidget, chosen: Callable[[list[Path]], None], title: str = ""
) -> QFileDialog:
    """Ask for one folder; without a title it is to be added."""
    dialog = _dialog(parent, title or QCoreApplication.translate("files", "Add a folder"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, False)
    return _open(dialog, chosen)


def choose_target(
    parent: QWidget, title: str, name: str, chosen: Callable[[list[Path]], None]
) -> QFileDialog:
    """Ask where to save; ``name`` is suggested, and its suffix kept."""
    dialog = _dialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
    dialog.selectFile(name)
    return _open(dialog, chosen)


def _dialog(parent: QWidget, title: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(Path.home()))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, sys.platform.startswith("linux"))
    # No entry for a place that was visited, and no picture of a file's content.
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    dialog.setHistory([])
    dialog.setSidebarUrls([QUrl.fromLocalFile("/"), QUrl.fromLocalFile(str(Path.home()))])
    dialog.setMinimumSize(720, 480)
    # With names beside whole sizes, kinds and days; on a small screen as much as there is.
    room = dialog.screen().availableSize()
    dialog.resize(min(scaled(dialog, 900), room.width()), min(560, room.height()))
    _fit_columns(dialog)
    _fit_places(dialog)
    return dialog


def _fit_columns(dialog: QFileDialog) -> None:
    """Sizes, kinds and days whole, and the rest for the names; Qt's own widths cut all of them."""
    tree = dialog.findChild(QTreeView, "treeView")
    if isinstance(tree, QTreeView):  # only in Qt's own dialog
        header, modes = tree.header(), QHeaderView.ResizeMode
        header.setStretchLastSection(False)
        for column in range(header.count()):
            header.setSectionResizeMode(column, modes.ResizeToContents if column else modes.Stretch)


def _fit_places(dialog: QFileDialog) -> None:
    """The places at the side with their whole names; Qt cuts them."""
    places = dialog.findChild(QListView, "sidebar")
    if isinstance(places, QListView):  # only in Qt's own dialog
        places.setMinimumWidth(places.sizeHintForColumn(0) + 2 * places.frameWidth())


def _open(dialog: QFileDialog, chosen: Callable[[list[Path]], None]) -> QFileDialog:
    def accept() -> None:
        chosen([Path(name) for name in dialog.selectedFiles()])

    dialog.accepted.connect(accept)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
