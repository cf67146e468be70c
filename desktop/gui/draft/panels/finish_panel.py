"""Giving a draft out: what is still open, and how it is written."""

import html
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from desktop.drafting.checks.finding import Finding
from desktop.drafting.manuscript.model import Finish, Place
from desktop.gui import icons
from desktop.gui.draft.panels.side_panels import Panel
from desktop.gui.widgets.link_label import LinkLabel

_MOST = 12


class FinishPanel(Panel):
    """``save_asked`` has the ending: ".docx" or ".pdf"."""

    save_asked = Signal(str)
    print_asked = Signal()
    place_asked = Signal(object)
    checks_asked = Signal()
    precedent_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Finish"), parent)
        self._places: list[Place] = []
        self.open_points = LinkLabel(self)
        self.checks = LinkLabel(self)
        self.undecided = LinkLabel(self)
        self.clean = QCheckBox(self.tr("Remove who wrote it, and when"), self)
        self.origins = QCheckBox(self.tr("Origins as Word comments"), self)
        self.author = QLineEdit(self)
        self.docx_button = QPushButton(self.tr("Save as DOCX…"), self)
        self.pdf_button = QPushButton(self.tr("Save as PDF…"), self)
        self.print_button = QPushButton(self.tr("Print…"), self)
        self._left: QPushButton | None = None
        self._build()
        self.docx_button.clicked.connect(lambda: self.save_asked.emit(".docx"))
        self.pdf_button.clicked.connect(lambda: self.save_asked.emit(".pdf"))
        self.print_button.clicked.connect(self.print_asked)
        self.open_points.linkActivated.connect(self._on_link)
        self.checks.linkActivated.connect(lambda link: self.checks_asked.emit())
        self.undecided.linkActivated.connect(lambda link: self.precedent_asked.emit())

    def begin(self) -> None:
        """Saving is what one comes for, and before that what it waits for. Never left to the text:
        the next key would be typed into it."""
        waits = not self.docx_button.isEnabled()
        (self.undecided if waits else self.docx_button).setFocus()

    def finish(self) -> Finish:
        """How the Word file is to be written."""
        return Finish(
            origins=self.origins.isChecked(),
            clean=self.clean.isChecked(),
            author=self.author.text().strip(),
        )

    def show_blanks(self, blanks: Sequence[tuple[Place, str]]) -> None:
        """Name what is not filled in; each name leads to its place."""
        self._places = [place for place, _ in blanks]
        if not blanks:
            self.open_points.setText(self._line("✓", self.tr("Nothing is left blank.")))
            return
        links = [
            f'<a href="{number}">{html.escape(words)}</a>'
            for number, (_, words) in enumerate(blanks[:_MOST])
        ]
        more = len(blanks) - len(links)
        if more:
            links.append(html.escape(self.tr("and {0} more").format(more)))
        head = html.escape(self.tr("Still blank ({0}):").format(len(blanks)))
        self.open_points.setText(f"<b>!</b> {head} {', '.join(links)}")

    def show_findings(self, findings: Sequence[Finding] | None) -> None:
        """Say how many findings there are; None while they are being looked for."""
        if findings is None:
            self.checks.setText(html.escape(self.tr("Checking…")))
            return
        errors = sum(each.severity == "error" and each.kind != "blank" for each in findings)
        others = sum(each.severity != "error" for each in findings)
        if not errors and not others:
            found = (
                self.tr("Beside the blanks, the checks found nothing.")
                if findings
                else self.tr("The checks found nothing.")
            )
            self.checks.setText(self._line("✓", found))
            return
        words = self.tr("The checks found errors: {0}, other points: {1}.").format(errors, others)
        link = f'<a href="checks">{html.escape(self.tr("Look at them"))}</a>'
        self.checks.setText(f"<b>{'!' if errors else 'i'}</b> {html.escape(words)} {link}")

    def show_unchecked(self) -> None:
        """Say that the draft could not be checked: it is not to be taken for one without errors."""
        self.checks.setText(self._line("!", self.tr("The draft could not be checked.")))

    def show_undecided(self, count: int) -> None:
        """Say how many facts of the precedent nobody has decided about: finishing waits for it."""
        self.undecided.setVisible(count > 0)
        for button in self._buttons:
            button.setEnabled(count == 0)
        if count:
            words = self.tr("Of the old matter are still in it, undecided: {0}.").format(count)
            link = f'<a href="precedent">{html.escape(self.tr("Decide"))}</a>'
            self.undecided.setText(f"<b>!</b> {html.escape(words)} {link}")

    def set_usable(self, usable: bool) -> None:
        """A button that is taken away while the file is written loses the focus to whatever comes
        next in the window: it gets it back, unless the user has gone elsewhere meanwhile."""
        if not usable:
            # Asked of the window, which is not the active one yet where a dialog was just closed.
            focused = self.window().focusWidget()
            self._left = next((each for each in self._buttons if each is focused), None)
            if self._left is not None:
                self.setFocus()
        for button in self._buttons:
            button.setEnabled(usable)
        if usable and self._left is not None and self.window().focusWidget() is self:
            self._left.setFocus()

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.docx_button, self.pdf_button, self.print_button

    def _line(self, sign: str, words: str) -> str:
        return f"<b>{sign}</b> {html.escape(words)}"

    def _on_link(self, link: str) -> None:
        self.place_asked.emit(self._places[int(link)])

    def _build(self) -> None:
        # None is given a name: a screen reader would say that in place of the words.
        for label in (self.open_points, self.checks, self.undecided):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setOpenExternalLinks(False)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.LinksAccessibleByMouse
                | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )
            self.column.addWidget(label)
        self.clean.setChecked(True)
        self.author.setPlaceholderText(self.tr("Author that the file names (optional)"))
        self.author.setAccessibleName(self.tr("Author that the file names"))
        self.docx_button.setProperty("kind", "primary")
        self.docx_button.setIcon(icons.icon("export", "on_accent"))
        self.pdf_button.setIcon(icons.icon("file-pdf", "muted"))
        self.print_button.setIcon(icons.icon("print", "muted"))
        head = QLabel(self.tr("Word file"), self)
        head.setProperty("role", "strong")
        self.column.addSpacing(8)
        self.column.addWidget(head)
        for widget in (self.clean, self.origins, self.author):
            self.column.addWidget(widget)
        self.column.addSpacing(8)
        for button in (self.docx_button, self.pdf_button, self.print_button):
            button.setAccessibleName(button.text())
            self.column.addWidget(button)
        for box in (self.clean, self.origins):
            box.setAccessibleName(box.text())
        self.column.addStretch(1)
        self.show_undecided(0)
        self.show_findings(None)
        self.show_blanks(())
