"""What the controls of a form in an OpenDocument file show: what was typed, chosen and ticked, and
their labels (OpenDocument 1.3, 13.5)."""

from lxml import etree

from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.office.elements import attribute, children, local

_TYPED = frozenset({"text", "textarea", "formatted-text", "number", "date", "time", "combobox"})
_LABELLED = frozenset({"fixed-text", "button", "frame"})
_TICKED, _NOT_TICKED = "☒", "☐"
_ON = frozenset({"checked", "true"})


def shown(root: etree._Element) -> dict[str, str]:
    """By their ids the texts of the controls that the forms below an element tell of."""
    found = {}
    for forms in root.iter("{*}forms"):
        for control in forms.iter("{*}*"):
            text = _text(control)
            name = attribute(control, "id")
            if text and name:
                found[name] = text
    return found


def _text(control: etree._Element) -> str:
    kind = local(control)
    if kind in _TYPED:
        lines = [part.text or "" for part in children(control, "p")]
        typed = _now(control, "value") or " ".join(lines)
        return one_line(typed)
    if kind == "listbox":
        return ", ".join(
            one_line(attribute(option, "label"))
            for option in children(control, "option")
            if _now(option, "selected") == "true"
        )
    label = one_line(attribute(control, "label"))
    if kind in {"checkbox", "radio"}:
        ticked = _now(control, "state" if kind == "checkbox" else "selected") in _ON
        return f"{_TICKED if ticked else _NOT_TICKED} {label}".strip()
    return label if kind in _LABELLED else ""


def _now(control: etree._Element, key: str) -> str:
    """What a control was left at, or begins with."""
    return attribute(control, f"current-{key}") or attribute(control, key)
