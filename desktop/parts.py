"""What Strongroom is made of: every package that runs with it and its typefaces, with version and
licence, and a bill of materials of them and of the models (CycloneDX 1.6,
https://cyclonedx.org/specification)."""

import csv
import json
import re
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from email.message import Message
from importlib import metadata
from pathlib import Path
from typing import Any, cast

from desktop.local_models.catalog import CatalogModel
from desktop.paths import resource_path

DISTRIBUTION = "strongroom"
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
_MOST_CHARACTERS = 200_000
_EXPRESSION = re.compile(r"[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*")
# Those of resources/fonts, and how their files begin (resources/make_fonts.py).
_TYPEFACES = (("Inter", "4.1", "Inter"), ("Source Serif 4", "4.4", "SourceSerif4"))
# SPDX names of the classifiers that packages without a License-Expression use.
_CLASSIFIERS = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "ISC License (ISCL)": "ISC",
    "Python Software Foundation License": "PSF-2.0",
}


@dataclass(frozen=True, slots=True)
class Package:
    """One part that ships with Strongroom. ``text`` is its licence, "" where it ships none;
    ``address`` is a package's (purl), "" for what is none."""

    name: str
    version: str
    licence: str
    text: str
    address: str = ""


def shipped() -> list[Package]:
    """Strongroom's requirements and theirs, and its typefaces, by name; what is not installed here
    is left out.

    Reads the installed packages' metadata; imports none of them.
    """
    found: dict[str, Package] = {}
    waiting = [DISTRIBUTION]
    seen: set[str] = set()
    while waiting:
        name = _normal(waiting.pop())
        if name in seen:
            continue
        seen.add(name)
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        waiting.extend(_requirements(distribution))
        if name != _normal(DISTRIBUTION):
            found[name] = _package(distribution)
    return sorted((*found.values(), *_typefaces()), key=lambda package: package.name.casefold())


def _typefaces() -> list[Package]:
    found = []
    for name, version, begins in _TYPEFACES:
        try:
            text = resource_path("fonts", f"{begins}-OFL.txt").read_text("utf-8")
        except OSError:
            continue
        found.append(Package(name, version, "OFL-1.1", text))
    return found


def version_of(name: str) -> str:
    """The installed version of a package, or a dash."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "–"


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _requirements(distribution: metadata.Distribution) -> list[str]:
    """The names of what it requires, extras apart."""
    names = []
    for requirement in distribution.requires or ():
        words, _, marker = requirement.partition(";")
        if "extra ==" in marker.replace('"', "").replace("'", "") or "extra==" in marker:
            continue
        match = re.match(r"[A-Za-z0-9._-]+", words.strip())
        if match is not None:
            names.append(match.group())
    return names


def _package(distribution: metadata.Distribution) -> Package:
    head = cast("Message", distribution.metadata)  # read anew at each asking
    name, version = str(head["Name"]), str(head["Version"])
    return Package(
        name,
        version,
        licence_of(head),
        _licence_text(distribution),
        f"pkg:pypi/{_normal(name)}@{version}",
    )


def licence_of(head: Message) -> str:
    """The licence that a package's metadata names: its expression, its first words, or its
    classifiers."""
    expression = head.get("License-Expression")
    if expression:
        return str(expression)
    classifiers = [
        str(line).rpartition("::")[2].strip()
        for line in head.get_all("Classifier") or ()
        if str(line).startswith("License ::") and not str(line).endswith("OSI Approved")
    ]
    if classifiers:
        return ", ".join(_CLASSIFIERS.get(name, name) for name in classifiers)
    named = str(head.get("License") or "").strip().splitlines()
    return named[0][:80] if named and named[0] != "UNKNOWN" else "see its text"


def _licence_text(distribution: metadata.Distribution) -> str:
    # The record itself is read: Distribution.files looks for every file of a package on the disk,
    # which took two thirds of the time that this list takes.
    record = distribution.read_text("RECORD") or ""
    lines = (line for line in record.splitlines() if "dist-info" in line)
    texts = []
    for path in (row[0] for row in csv.reader(lines) if row):
        if _LICENCE_FILE.search(path):
            try:
                texts.append(Path(str(distribution.locate_file(path))).read_text("utf-8").strip())
            except (OSError, UnicodeDecodeError):
                continue
    return "\n\n".join(texts)[:_MOST_CHARACTERS]


def bill_of_materials(packages: Sequence[Package], models: Sequence[CatalogModel]) -> str:
    """What ships, in CycloneDX's JSON: the same for the same parts."""
    components = [_component(package) for package in packages]
    components += [_model(model) for model in models if model.default]
    said = json.dumps(components, sort_keys=True)
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": uuid.uuid5(uuid.NAMESPACE_URL, said).urn,
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "name": DISTRIBUTION,
                "version": version_of(DISTRIBUTION),
            }
        },
        "components": components,
    }
    return json.dumps(bill, indent=2) + "\n"


def _component(package: Package) -> dict[str, Any]:
    # A name that is no SPDX expression is a licence's name.
    key = "expression" if _EXPRESSION.fullmatch(package.licence) else "license"
    licence: dict[str, Any] = (
        {key: package.licence} if key == "expression" else {key: {"name": package.licence}}
    )
    address = {"purl": package.address} if package.address else {}
    return {
        "type": "library",
        "name": package.name,
        "version": package.version,
        **address,
        "licenses": [licence],
    }


def _model(model: CatalogModel) -> dict[str, Any]:
    return {
        "type": "machine-learning-model",
        "name": model.name,
        "licenses": [{"license": {"name": model.licence}}],
        "components": [
            {
                "type": "file",
                "name": file.path,
                "hashes": [{"alg": "SHA-256", "content": file.sha256}],
            }
            for file in model.files
            if file.sha256
        ],
    }
