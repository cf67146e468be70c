"""The languages that text in pictures can be recognised in: those of the models that come with
rapidocr 3.10 (PP-OCRv6 small), as its list of characters shows them."""

from dataclasses import dataclass

LATIN = "latin"
ALL = "all"

# Scripts that its list does not hold, or not all of: pages in them come out empty or as nonsense,
# with a low certainty.
NOT_AVAILABLE = (
    "Cyrillic",
    "Greek text",
    "Arabic",
    "Hebrew",
    "Korean",
    "Thai",
    "the scripts of India",
)


@dataclass(frozen=True, slots=True)
class Language:
    """A choice for the setting ``ocr_language``."""

    name: str
    title: str
    description: str


LANGUAGES = (
    Language(
        LATIN,
        "Latin letters",
        "English, German, French, Spanish, Italian, Portuguese, Dutch, the Nordic languages,"
        " Polish, Czech, Turkish and others in Latin letters. No other letter is ever read.",
    ),
    Language(
        ALL,
        "Latin letters, Chinese and Japanese",
        "For files that hold Chinese or Japanese pages too; now and then a letter of a Latin text"
        " is taken for a Chinese one.",
    ),
)
