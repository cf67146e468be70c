"""Terms of the trades in four languages: found in a question, and put behind a translation."""

import pytest

from desktop.answering import glossary


@pytest.mark.parametrize(
    ("question", "language", "other", "first"),
    [
        ("How much is the security deposit?", "English", "German", {"security deposit": "Kaution"}),
        ("Wer trägt die Nebenkosten?", "German", "French", {"Nebenkosten": "charges locatives"}),
        (
            "Quelle est la durée de la période d’essai ?",
            "French",
            "German",
            {"durée": "Laufzeit", "période d'essai": "Probezeit"},
        ),
        ("¿Cuándo vencen las facturas?", "Spanish", "English", {"facturas": "invoice"}),
        # The tenant pays no rent by being named.
        ("Was zahlt die Mieterin?", "German", "English", {"Mieterin": "tenant"}),
        ("What is the deposit?", "English", "Dutch", {}),
        ("Quanto è il deposito?", "Italian", "English", {}),
        ("Who signed it?", "English", "German", {}),
    ],
)
def test_terms_of_a_question(
    question: str, language: str, other: str, first: dict[str, str]
) -> None:
    found = glossary.told(question, language, other)
    assert {term: names[0] for term, names in found} == first


def test_a_term_that_a_translation_lacks_stands_behind_it() -> None:
    terms = glossary.told("What is the deposit of the tenant?", "English", "German")
    assert glossary.completed("Wie hoch ist der Zins der Mieterin?", terms) == (
        "Wie hoch ist der Zins der Mieterin? (Kaution, Mietsicherheit)"
    )
    assert glossary.completed("Wie hoch ist das Deposit des Mieters?", terms) == (
        "Wie hoch ist das Kaution des Mieters?"
    )
    said = "Wie hoch ist die Mietsicherheit des Mieters?"
    assert glossary.completed(said, terms) == said


@pytest.mark.parametrize(
    ("question", "language", "text", "speaks"),
    [
        ("Quel est le groupe sanguin du patient ?", "French", "Le patient est sorti.", False),
        ("Quel est le groupe sanguin du patient ?", "French", "Groupe sanguin : A+", True),
        ("Wie hoch ist das Gehalt?", "German", "Das Bruttojahresgehalt beträgt 70.000 Euro.", True),
        ("¿Qué seguro debe contratar el Proveedor?", "Spanish", "El Proveedor entrega.", False),
        ("Wie hoch ist die Kaution?", "German", "Article 5 – Dépôt de garantie", True),
        ("Wie hoch ist die Kaution?", "German", "Un local de 180 mètres carrés.", False),
        # It names nothing that is looked for.
        ("Was zahlt die Mieterin?", "German", "Das ist nichts.", True),
        ("What is the deposit?", "English", "Nothing of it.", True),
    ],
)
def test_a_text_speaks_of_what_is_asked_about(
    question: str, language: str, text: str, speaks: bool
) -> None:
    assert glossary.speaks_of(question, language, text) is speaks
