"""The quiet buttons in the middle below a first step: its own, and one that leaves all."""

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget


def going_on(step: QWidget, skipped: SignalInstance, *own: QPushButton) -> QHBoxLayout:
    """A row of them; ``skipped`` is emitted by the last."""
    skip = QPushButton(step.tr("Skip these steps"), step)
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addStretch(1)
    for button in (*own, skip):
        button.setProperty("kind", "quiet")
        row.addWidget(button)
    row.addStretch(1)
    skip.clicked.connect(skipped)
    return row
