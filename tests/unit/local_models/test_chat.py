"""The chat template of a model's file: hostile ones end, hostile messages stay messages."""

import resource
from collections.abc import Iterator

import pytest

from desktop.answering import prompt
from desktop.documents import Citation
from desktop.errors import ModelError
from desktop.local_models import chat
from desktop.local_models.chat import Chat
from desktop.local_models.llm_vocabulary import Vocabulary
from tests.unit.injections import INJECTIONS
from tests.unit.local_models.vocabulary_support import default_vocabulary

pytestmark = pytest.mark.model

TEMPLATE = (
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}"
    "<|im_start|>assistant{{ '\\n' }}"
)
ASKED = [{"role": "system", "text": "Answer."}, {"role": "user", "text": "How high is the rent?"}]


@pytest.fixture(scope="module")
def vocabulary() -> Iterator[Vocabulary]:
    """The default model's words, without its weights."""
    with default_vocabulary() as loaded:
        yield loaded


def test_messages_are_put_into_the_template(vocabulary: Vocabulary) -> None:
    assert Chat(TEMPLATE, vocabulary).prompt(ASKED) == (
        "<|im_start|>system\nAnswer.<|im_end|>\n"
        "<|im_start|>user\nHow high is the rent?<|im_end|>\n<|im_start|>assistant\n"
    )


@pytest.mark.parametrize(
    "template",
    [
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ messages.__class__.__init__.__globals__ }}",
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{{ self.__init__.__globals__ }}",
        "{{ messages.append(messages) }}",
        "{{ 'x' * 9000000000 }}",
        "{% set x = 'x' * 900 %}{{ x * 9000000 * (messages|length) }}",
        "{% for a in range(99999) %}{{ messages[0].content * 900 }}{% endfor %}",
        "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
        "{{ 9 ** (9 ** 9) }}",
        "{% for m in messages %}",
        "{% include '/etc/passwd' %}",
        "{{ raise_exception('no') }}",
    ],
)
def test_a_hostile_template_ends_with_a_reason(
    vocabulary: Vocabulary, template: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat, "_SECONDS", 0.5)
    before = resource.getrlimit(resource.RLIMIT_AS)
    with pytest.raises(ModelError, match="can't chat"):
        Chat(template, vocabulary).prompt(ASKED)
    assert resource.getrlimit(resource.RLIMIT_AS) == before
    # What comes after it is served.
    assert "How high" in Chat(TEMPLATE, vocabulary).prompt(ASKED)


def test_a_template_without_a_system_role_gets_its_text_from_the_user(
    vocabulary: Vocabulary,
) -> None:
    strict = (
        "{% if messages[0].role == 'system' %}{{ raise_exception('no') }}{% endif %}" + TEMPLATE
    )
    assert "<|im_start|>user\nAnswer.\n\nHow high" in Chat(strict, vocabulary).prompt(ASKED)


@pytest.mark.parametrize("text", INJECTIONS)
def test_a_hostile_document_stays_inside_its_message(vocabulary: Vocabulary, text: str) -> None:
    citations = [
        Citation(1, 1, "lease.txt", None, 0, 9, "The rent is 4,150 euros."),
        Citation(2, 2, "letter.txt", None, 0, len(text), text),
    ]
    asked = prompt.messages("How high is the rent?", citations)
    rendered = Chat(TEMPLATE, vocabulary).prompt([{"role": m.role, "text": m.text} for m in asked])
    tokens = vocabulary.tokens_of_prompt(rendered)
    controls = [t for t in tokens if vocabulary.bytes_of(t) == b""]
    # The template's own marks and no other: two messages begin and end, the answer begins.
    assert len(controls) == 5
    # A document can't open an excerpt of its own: each begins a line, and it has no line break.
    lines = [line for line in asked[1].text.splitlines() if line.startswith("[")]
    assert [line[:3] for line in lines] == ["[1]", "[2]"]
