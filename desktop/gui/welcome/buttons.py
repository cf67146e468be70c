"""The quiet buttons below a first step: one of its own, and the one that leaves all steps."""

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget


def going_on(step: QWidget, skipped: SignalInstance, *own: QPushButton) -> QHBoxLayout:
    """A row of them; ``skipped`` is emitted by the last."""
    skip = QPushButton(step.tr("Skip these steps"), step)
    row = QHBoxLayout()
    row.setSpacing(12)
    for button in (*own, skip):
        button.setProperty("kind", "quiet")
        row.addWidget(button)
    row.addStretch(1)
    skip.clicked.connect(skipped)
    return row
