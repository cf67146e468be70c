"""The languages of the window, through Qt's translation.

The texts lie in resources/languages as Qt Linguist's ``.ts`` files and, as Qt reads them, ``.qm``
files; ``resources/make_languages.py`` makes both. All stand in one context, so that a text is the
same whichever class says it. Qt's own dialogs bring theirs.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.gui.documents.states import look_of
from desktop.paths import resource_path

SYSTEM = "system"
# Each in its own words, as who looks for it reads it.
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}


def resolve(chosen: str, system: QLocale | None = None) -> str:
    """The language to show for what the user chose: one of ``LANGUAGES``. For "system" it is the
    first of the system's that there is, English for none."""
    if chosen in LANGUAGES:
        return chosen
    wanted = (system or QLocale.system()).uiLanguages()
    known = (name.partition("-")[0] for name in wanted)
    return next((name for name in known if name in LANGUAGES), "en")


def locale_of(language: str, system: QLocale | None = None) -> QLocale:
    """How dates, numbers and sums are written: as the system has it where it speaks the language,
    else as the language's first country does."""
    own = system or QLocale.system()
    if own.name().partition("_")[0] == language:
        return own
    return QLocale("en_GB" if language == "en" else language)


def speak(application: QCoreApplication, chosen: str, system: QLocale | None = None) -> str:
    """Show the chosen language in every window that is made from now on; returns which it is."""
    language = resolve(chosen, system)
    QLocale.setDefault(locale_of(language, system))
    for old in application.findChildren(QTranslator, _NAME):
        application.removeTranslator(old)
        old.deleteLater()
    if language != "en":
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        ours = str(resource_path("languages"))
        # The one installed last is asked first.
        for kind, file, folder in (
            (QTranslator, f"qtbase_{language}", qt),
            (_OneContext, f"strongroom_{language}", ours),
        ):
            translator = kind(application)
            translator.setObjectName(_NAME)
            if translator.load(file, folder):
                application.installTranslator(translator)
    look_of.cache_clear()  # it holds words of the language before
    return language


_NAME = "language"
_CONTEXT = "Strongroom"
KINDS = "Kinds"


class _OneContext(QTranslator):
    """Looks every text up in one context; names of kinds of documents and of clauses, single words
    that a document may say in the places of other texts, have one of their own."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The text, or None to leave it to the translator below."""
        chosen = KINDS if context == KINDS else _CONTEXT
        return super().translate(chosen, source, disambiguation, n) or None
