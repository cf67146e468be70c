"""``strongroom prove network`` and ``parts``: what can be checked of the program itself."""

import argparse
import dataclasses
import json
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from desktop import parts, prove
from desktop.drafting.export import docx_export
from desktop.errors import DesktopError
from desktop.local_models.catalog import load as load_catalog


def add_prove_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("what", choices=("network",))
    parser.add_argument("--out", type=Path, metavar="F.txt", help="write the report there too")
    parser.add_argument("--json", action="store_true", help="machine-readable output")


def add_parts_options(parser: argparse.ArgumentParser) -> None:
    """What ``parts`` takes."""
    parser.add_argument("--sbom", type=Path, metavar="F.json", help="write a bill of materials")


def list_parts(arguments: argparse.Namespace) -> None:
    """Print what Strongroom is made of, or write it in CycloneDX's form."""
    packages = parts.shipped()
    if arguments.sbom is not None:
        bill = parts.bill_of_materials(packages, load_catalog().models)
        docx_export.save(bill.encode(), arguments.sbom, ".json")
        return
    for package in packages:
        sys.stdout.write(f"{package.name:32} {package.version:20} {package.licence}\n")


def prove_network(
    arguments: argparse.Namespace, progress: Callable[[str], None], cancel: threading.Event
) -> None:
    """Run it, print it. Raises DesktopError where something tried to leave."""
    proof = prove.prove_network(progress, cancel)
    progress("")
    text = prove.report(proof)
    if arguments.out is not None:
        docx_export.save(text.encode(), arguments.out, ".txt")
    if arguments.json:
        record = dataclasses.asdict(proof) | {"holds": proof.holds}
        sys.stdout.write(json.dumps(record) + "\n")
    else:
        sys.stdout.write(text)
    if proof.attempts:
        raise DesktopError("Something tried to use the network", "The report says how often.")
