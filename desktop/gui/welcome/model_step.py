"""Second of the first steps: which model writes the answers on this computer, in plain words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.gui.unlock.screen import Screen
from desktop.gui.welcome.buttons import going_on
from desktop.gui.widgets.words import size_words

if TYPE_CHECKING:
    from desktop.workspace import InstalledModel

# Words of an answer of usual length, and of a token.
_ANSWER_WORDS, _WORDS_PER_TOKEN = 60, 0.75
_MOST_LARGER = 3


class ModelStep(Screen):
    """``done`` goes on, ``skipped`` leaves all steps, ``models_asked`` leads to the models."""

    done = Signal()
    skipped = Signal()
    models_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("A model for this computer"))
        self.words.setText(
            self.tr(
                "Step 2 of 3. A model reads the passages that were found and writes the answer, on"
                " this computer. You can change it at any time."
            )
        )
        self.name = self.label("", "strong")
        self.fit = self.label("")
        self.speed = self.label("")
        self.larger = self.label("", "muted")
        self.see_models = QPushButton(self.tr("See all models"), self)
        self.go_on = QPushButton(self.tr("Continue"), self)
        for widget in (self.name, self.fit, self.speed, self.larger):
            self.column.addWidget(widget)
        self.column.addSpacing(8)
        self.column.addWidget(self.go_on)
        self.column.addLayout(going_on(self, self.skipped, self.see_models))
        self.go_on.setProperty("kind", "primary")
        self.go_on.clicked.connect(self.done)
        self.see_models.clicked.connect(self.models_asked)
        # Until it is known which there are, none is said to be missing.
        self.name.setText(self.tr("Looking at the models"))
        self.speed.hide()
        self.larger.hide()

    def show_models(self, models: "tuple[InstalledModel, ...]", free: int | None = None) -> None:
        """Say what this machine can carry. ``free`` is memory in bytes, None for not known."""
        language = [model for model in models if model.purpose == "language"]
        chosen = next((model for model in language if model.active), None)
        self.name.setText(chosen.title if chosen else self.tr("No language model is installed"))
        self.fit.setText(self._fit(chosen, free) if chosen else self._without())
        self.speed.setText(self._speed(chosen.speed) if chosen and chosen.speed else "")
        self.speed.setVisible(bool(self.speed.text()))
        larger = [
            model.title
            for model in language
            if chosen and not model.installed and str(model.fit) == "fits"
            if model.runnable and model.size > chosen.size
        ]
        self.larger.setVisible(bool(larger))
        words = self.tr("Larger ones that this computer can carry answer better and slower: {0}.")
        self.larger.setText(words.format(", ".join(larger[:_MOST_LARGER])))

    def _without(self) -> str:
        return self.tr("Without one you see the passages that answer a question, and no text.")

    def _fit(self, model: "InstalledModel", free: int | None) -> str:
        needed = size_words(model.memory)
        if free is None:
            return self.tr("It takes {0} of memory.").format(needed)
        words = {
            "fits": self.tr("It fits well: it takes {0} of memory, and {1} are free."),
            "too large": self.tr("It does not fit: it takes {0} of memory, and {1} are free."),
        }.get(
            str(model.fit),
            self.tr(
                "It just fits: it takes {0} of memory, and {1} are free. Close other programs"
                " before you ask."
            ),
        )
        return words.format(needed, size_words(free))

    def _speed(self, tokens: float) -> str:
        pace = tokens * _WORDS_PER_TOKEN
        words = self.tr(
            "It writes about {0} words a second here: a usual answer takes {1} seconds."
        )
        return words.format(max(1, round(pace)), max(1, round(_ANSWER_WORDS / pace)))
