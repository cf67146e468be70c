"""The house style: the styles and lists of resources/templates/house.docx by name and number.

The file holds a paragraph of each kind; a draft over it takes their looks and leaves them out.
``resources/authoring/house.py`` makes it, and goes by this file.
"""

from desktop import paths
from desktop.drafting.manuscript.model import ListLevel, NumberList
from desktop.errors import DraftingError

# Word's ids of the lists: clauses counted 1. / 1.1 / (a) / (i), and 1. / 1.1 / 1.1.1 / 1.1.1.1,
# each as often as a text may begin anew.
LETTERED = tuple(str(number) for number in range(11, 23))
DECIMAL = tuple(str(number) for number in range(31, 43))
BULLETS = "51"
LEVELS = {
    "lettered": (
        ("decimal", "%1."),
        ("decimal", "%1.%2"),
        ("lowerLetter", "(%3)"),
        ("lowerRoman", "(%4)"),
    ),
    "decimal": (
        ("decimal", "%1."),
        ("decimal", "%1.%2"),
        ("decimal", "%1.%2.%3"),
        ("decimal", "%1.%2.%3.%4"),
    ),
}
CLAUSES = ("Clause Level 2", "Clause Level 2", "Clause Level 3", "Clause Level 4")
TITLE, PART, HEADING, MINOR = "Title", "Subtitle", "heading 1", "heading 2"
TEXT, CLAUSE_TEXT, DEFINITION, BULLET, CELL = (
    "Body Text",
    "Clause Text",
    "Definition",
    "Bullet",
    "Table Text",
)
FILE = "house.docx"


def base() -> bytes:
    """The Word file that text precedents are written over. Raises DraftingError if it is gone."""
    try:
        return (paths.resource_path("templates") / FILE).read_bytes()
    except OSError:
        raise DraftingError(
            "The house style is missing", "Install Strongroom again: house.docx is not there."
        ) from None


def lists(used: dict[str, str]) -> dict[str, NumberList]:
    """The lists by id, for ids and their kinds ("lettered", "decimal", "bullets")."""
    return {list_id: _list(list_id, kind) for list_id, kind in used.items()}


def _list(list_id: str, kind: str) -> NumberList:
    if kind == "bullets":
        return NumberList(f"c{list_id}", {0: ListLevel("bullet", "•")})
    levels = {n: ListLevel(form, text) for n, (form, text) in enumerate(LEVELS[kind])}
    return NumberList(f"c{list_id}", levels)
