"""Messages as the text that a model was trained on: its own chat template, rendered safely."""

from collections.abc import Mapping, Sequence
from typing import Any

from llama_cpp.llama_chat_format import Jinja2ChatFormatter

from desktop.errors import ModelError
from desktop.local_models.llm_engine import Engine


class Chat:
    """The model's own chat template. llama_cpp renders it in jinja2's ImmutableSandboxedEnvironment
    (threats.md, trap 12)."""

    def __init__(self, engine: Engine) -> None:
        """Raises ModelError if the model has no template, or not one that can be compiled."""
        template = engine.template
        if template is None:
            raise ModelError("The model can't chat", "Its file has no chat template.")
        begin, end = engine.vocabulary.begin_and_end
        self._vocabulary = engine.vocabulary
        try:
            self._formatter = Jinja2ChatFormatter(template, eos_token=end, bos_token=begin)
        except Exception as error:
            raise ModelError("The model can't chat", "Its chat template is damaged.") from error

    def prompt(self, messages: Sequence[Mapping[str, str]]) -> str:
        """The rendered messages, each made harmless, up to where the answer begins. Raises
        ModelError if the template does not take them."""
        # Any: the library's own type lists every role as a class of its own.
        safe: list[Any] = [
            {"role": message["role"], "content": self._vocabulary.defuse(message["text"])}
            for message in messages
        ]
        for attempt in (safe, _without_system(safe)):
            try:
                # Templates that know no such switch ignore it.
                rendered = self._formatter(messages=attempt, enable_thinking=False)
            except Exception:  # noqa: BLE001, S112 - a template may raise anything
                continue
            return str(rendered.prompt)
        raise ModelError("The model can't chat", "Its chat template refuses these messages.")


def _without_system(messages: list[Any]) -> list[Any]:
    """For templates without a system role: its text opens the first message of the user."""
    system = "\n\n".join(m["content"] for m in messages if m["role"] == "system")
    rest = [dict(message) for message in messages if message["role"] != "system"]
    if system and rest:
        rest[0]["content"] = f"{system}\n\n{rest[0]['content']}"
    return rest
