"""German, French and Spanish are whole: each text of the code has its words and the same places."""

import re
import shutil
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from desktop import paths
from tests.unit.template_support import authoring

FOLDER = paths.resource_path("languages")
LANGUAGES = ("de", "es", "fr")
_PLACE = re.compile(r"\{\w*\}")


@pytest.fixture(scope="module")
def made_anew(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The languages' files brought up to date with the code, beside the real ones."""
    if sys.platform == "win32":
        pytest.skip("lupdate writes other line ends")
    folder = tmp_path_factory.mktemp("languages")
    for file in FOLDER.iterdir():
        shutil.copy(file, folder)
    authoring("make_languages").make(folder)
    return folder


def messages(language: str) -> dict[str, str]:
    tree = ElementTree.parse(FOLDER / f"strongroom_{language}.ts")  # noqa: S314 -- ours
    return {
        message.findtext("source") or "": message.findtext("translation") or ""
        for message in tree.iter("message")
    }


@pytest.mark.parametrize("name", [f"strongroom_{each}.ts" for each in LANGUAGES] + ["core.json"])
def test_the_files_have_the_texts_of_the_code(made_anew: Path, name: str) -> None:
    """If this fails: python resources/make_languages.py, and translate what is new."""
    assert (made_anew / name).read_bytes() == (FOLDER / name).read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_qt_reads_what_was_translated(made_anew: Path, language: str) -> None:
    name = f"strongroom_{language}.qm"
    assert (made_anew / name).read_bytes() == (FOLDER / name).read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_with_its_places(language: str) -> None:
    for source, words in messages(language).items():
        assert words, f"not translated: {source}"
        assert sorted(_PLACE.findall(words)) == sorted(_PLACE.findall(source)), source
        assert ("&" in words) == ("&" in source), source
        assert words[:1].isspace() == source[:1].isspace(), source
        assert words[-1:].isspace() == source[-1:].isspace(), source


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_menus_have_the_same_key(language: str) -> None:
    found = messages(language)
    titles = [words for source, words in found.items() if source.startswith("&") and words]
    keys = [words.partition("&")[2][:1].casefold() for words in titles]
    assert len(titles) >= 5
    assert len(set(keys)) == len(keys)


def test_hardly_a_text_is_the_english_one() -> None:
    """Names and file kinds are the same everywhere; sentences are not."""
    for language in LANGUAGES:
        same = [text for text, words in messages(language).items() if text == words]
        sentences = [text for text in same if len(text.split()) > 5]
        assert not [text for text in sentences if "License" not in text]
        assert len(same) < 80
