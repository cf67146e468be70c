"""Which language model answers in which matter; kept in the vault, since it tells of matters."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace

from desktop.local_models.catalog import SUBJECTS

KEY = "chosen language models"


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """``by_kind``: the model for each kind of matter; ``kinds`` and ``by_matter``: the kind and the
    model of single matters, by the number of the matter as text."""

    by_kind: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)
    by_matter: Mapping[str, str] = field(default_factory=dict)

    def kind_of(self, matter: int) -> str:
        """The kind of a matter: "general" unless another was chosen."""
        return self.kinds.get(str(matter), SUBJECTS[0])

    def names(self, matter: int | None) -> tuple[str, ...]:
        """The models to be tried for a matter, the one that was chosen most closely first."""
        kind = SUBJECTS[0] if matter is None else self.kind_of(matter)
        own = "" if matter is None else self.by_matter.get(str(matter), "")
        return tuple(filter(None, (own, self.by_kind.get(kind), self.by_kind.get(SUBJECTS[0]))))

    def for_kind(self, kind: str, name: str) -> "ModelChoice":
        """The same with another model for a kind of matter; "" for none in particular."""
        return replace(self, by_kind=_with(self.by_kind, kind, name))

    def for_matter(self, matter: int, name: str) -> "ModelChoice":
        """The same with a model for one matter; "" for its kind's."""
        return replace(self, by_matter=_with(self.by_matter, str(matter), name))

    def of_kind(self, matter: int, kind: str) -> "ModelChoice":
        """The same with a matter of another kind."""
        return replace(self, kinds=_with(self.kinds, str(matter), kind))

    def without(self, name: str) -> "ModelChoice":
        """The same once a model is gone."""
        return replace(
            self,
            by_kind={key: value for key, value in self.by_kind.items() if value != name},
            by_matter={key: value for key, value in self.by_matter.items() if value != name},
        )


def to_text(choice: ModelChoice) -> str:
    """The choice as it is kept."""
    return json.dumps(asdict(choice))


def from_text(text: str | None) -> ModelChoice:
    """The reverse; no choice for what can't be read."""
    try:
        stored = json.loads(text or "{}")
        choice = ModelChoice(**stored)
    except (ValueError, TypeError):
        return ModelChoice()
    parts = (choice.by_kind, choice.kinds, choice.by_matter)
    return choice if all(_is_plain(part) for part in parts) else ModelChoice()


def _is_plain(part: object) -> bool:
    return isinstance(part, dict) and all(isinstance(value, str) for value in part.values())


def _with(old: Mapping[str, str], key: str, value: str) -> dict[str, str]:
    changed = {**old, key: value}
    if not value:
        del changed[key]
    return changed
