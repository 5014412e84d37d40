# SPDX-License-Identifier: EPL-2.0
"""Reads a data package: the folder with ``datapackage.json`` that ``palier run report STUDY --edition data`` writes."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .errors import PalierError, listed
from .samples import Sample, samples_of
from .tables import Column, Table, Value

DESCRIPTOR = "datapackage.json"
#: The newest form of packages that this reader knows.
FORM = 1
LANGUAGES = ("en", "fr")
# A text that a spreadsheet would take for a formula has an apostrophe before it.
_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True)
class Study:
    """What a data package holds.

    ``about`` is its descriptor as it was read: authors, licence, sources, method. ``samples`` are those that correct shares, one for each facet that they
    correct.
    """

    path: Path
    title: str
    lang: str
    tables: Mapping[str, Table]
    samples: tuple[Sample, ...]
    about: Mapping[str, Any]

    def __getitem__(self, name: str) -> Table:
        """The table of that name. Raises PalierError where there is none."""
        if name not in self.tables:
            raise PalierError(f"the package has no table {name}; it has: {listed(self.tables)}", self.path)
        return self.tables[name]

    def __contains__(self, name: object) -> bool:
        return name in self.tables

    def __iter__(self) -> Iterator[str]:
        return iter(self.tables)

    def __len__(self) -> int:
        return len(self.tables)

    @property
    def invented(self) -> bool:
        """Whether the study says that its data are made up."""
        return bool(self.about.get("palier", {}).get("invented", False))

    def sample(self, facet: str = "usage", name: str | None = None) -> Sample:
        """The sample that corrects shares of a facet: ``usage``, ``level``, ``model``, or the id of a theory.

        Raises PalierError where none does: nobody read posts, too few of them, or the report left posts out.
        """
        for sample in self.samples:
            if sample.facet == facet and name in (None, sample.name):
                return sample
        known = listed(f"{it.facet} by sample {it.name}" for it in self.samples)
        wanted = f"{facet} by sample {name}" if name else facet
        raise PalierError(f"no sample corrects shares of {wanted}; in this package: {known}", self.path)


def read_study(path: str | Path, lang: str | None = None, check: bool = True) -> Study:
    """Reads a data package.

    ``path`` is the folder with ``datapackage.json``, that file, or a folder with one such folder in it, as ``--out`` of a report names it. ``lang`` is
    the language of titles, labels and reasons, ``fr`` or ``en``; when left out, that of the package. ``check`` holds each file against the digest that
    the package states. Raises PalierError, which names the file and what is allowed.
    """
    descriptor = _descriptor(Path(path))
    about = _json(descriptor)
    palier = about.get("palier")
    if not isinstance(palier, dict) or not isinstance(about.get("resources"), list):
        raise PalierError("this is no data package of Palier; palier run report STUDY --edition data writes one", descriptor)
    form = palier.get("form", 0)
    if not isinstance(form, int) or form > FORM:
        raise PalierError(f"this package is of form {form}, and this reader knows forms up to {FORM}; "
                          "install the reader that came with the Palier that wrote it", descriptor)
    written = str(palier.get("language", "en"))
    lang = lang or written
    if lang not in LANGUAGES:
        raise PalierError(f"lang is {lang}; allowed: {listed(LANGUAGES)}")
    names = _labels(descriptor.parent, palier, check)
    if not names and lang != written:
        raise PalierError(f"labels are in {written} alone; a report written by a newer Palier has both languages", descriptor)
    tables = {}
    for resource in about["resources"]:
        table = _table(descriptor, resource, names, lang, check)
        tables[table.name] = table
    return Study(descriptor.parent, str(about.get("title", "")), lang, tables, samples_of(tables, descriptor.parent), about)


def _descriptor(path: Path) -> Path:
    if path.name == DESCRIPTOR and path.is_file():
        return path
    if path.is_file():
        raise PalierError(f"this is a file; read_study takes {DESCRIPTOR} or the folder that it is in", path)
    if not path.is_dir():
        raise PalierError(f"there is no such folder; read_study takes the folder of a data package, with {DESCRIPTOR} in it", path)
    if (path / DESCRIPTOR).is_file():
        return path / DESCRIPTOR
    below = sorted(path.glob(f"*/{DESCRIPTOR}"))
    if len(below) == 1:
        return below[0]
    if below:
        raise PalierError(f"there are several packages in this folder; name one of: {listed(it.parent.name for it in below)}", path)
    study = ""
    if (path / "study.palier").is_file():
        study = " This is the folder of a study: make a package of it by palier run report STUDY --edition data --out FOLDER."
    raise PalierError(f"there is no {DESCRIPTOR} in this folder.{study}", path)


def _json(path: Path) -> dict[str, Any]:
    try:
        read = json.loads(path.read_text(encoding="utf-8"))
    except OSError as failed:
        raise PalierError(f"it cannot be read: {failed.strerror}", path) from failed
    except ValueError as failed:
        raise PalierError(f"it is no JSON in UTF-8: {failed}", path) from failed
    if not isinstance(read, dict):
        raise PalierError("it holds no JSON object", path)
    return read


def _bytes(folder: Path, named: Mapping[str, Any], check: bool) -> tuple[Path, bytes]:
    """A file of the package, held against its digest."""
    name = str(named.get("path", ""))
    path = folder / name
    # A package speaks of files of its own folder, and of no others.
    if not name or Path(name).is_absolute() or ".." in Path(name).parts:
        raise PalierError(f"it names the file {name!r}; allowed are files beside {DESCRIPTOR}", folder / DESCRIPTOR)
    try:
        read = path.read_bytes()
    except OSError as failed:
        raise PalierError(f"it is missing or cannot be read ({failed.strerror}), and {DESCRIPTOR} names it; copy the whole folder", path) from failed
    stated = str(named.get("hash", ""))
    if check and stated.startswith("sha256:") and hashlib.sha256(read).hexdigest() != stated[len("sha256:"):]:
        raise PalierError("it was changed since Palier wrote it; write the package again, or read it with check=False", path)
    return path, read


def _labels(folder: Path, palier: Mapping[str, Any], check: bool) -> dict[str, Any]:
    """Names in both languages by table as the descriptor calls it; none in a package of an older form."""
    if "labels" not in palier:
        return {}
    path, read = _bytes(folder, palier["labels"], check)
    try:
        tables = json.loads(read.decode("utf-8"))["tables"]
        return {re.sub("[^a-z0-9._-]", "-", name.lower()): names for name, names in tables.items()}
    except (ValueError, KeyError, AttributeError, TypeError) as failed:
        raise PalierError(f"it is no file of labels: {failed}", path) from failed


def _plain(cell: str) -> str:
    return cell[1:] if len(cell) > 1 and cell[0] == "'" and cell[1] in _FORMULA else cell


def _value(cell: str, type_: str) -> Value:
    if type_ == "integer":
        return int(cell)
    if type_ == "number":
        return float(cell)
    if type_ == "boolean":
        if cell not in ("true", "false"):
            raise ValueError(cell)
        return cell == "true"
    if type_ == "date" and not _DAY.fullmatch(cell):
        raise ValueError(cell)
    return _plain(cell)


def _table(descriptor: Path, resource: Mapping[str, Any], names: Mapping[str, Any], lang: str, check: bool) -> Table:
    try:
        name, fields = str(resource["name"]), list(resource["schema"]["fields"])
        heads = [str(it["name"]) for it in fields]
        types = {str(it["name"]): str(it.get("type", "string")) for it in fields}
    except (KeyError, TypeError) as failed:
        raise PalierError(f"a resource lacks {failed}; each has a name, a path and a schema with fields", descriptor) from failed
    path, read = _bytes(descriptor.parent, resource, check)
    try:
        text = read.decode("utf-8")
    except UnicodeDecodeError as failed:
        raise PalierError(f"it is not in UTF-8: {failed}", path) from failed
    dialect = resource.get("dialect", {})
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=str(dialect.get("delimiter", ",")), quotechar=str(dialect.get("quoteChar", '"')), strict=True)
    known = names.get(name, {})
    columns = known.get("columns", {})
    beside = {it for it in heads if it.endswith(("_label", "_reason")) and it.rsplit("_", 1)[0] in types}
    kept = [it for it in heads if it not in beside]
    labels: dict[str, dict[str, str]] = {it: {} for it in kept}
    rows: list[dict[str, Value]] = []
    reasons: dict[tuple[int, str], str] = {}
    try:
        if next(lines, None) != heads:
            raise PalierError(f"its first line is not: {','.join(heads)}", path)
        for cells in lines:
            if len(cells) != len(heads):
                raise PalierError(f"line {lines.line_num} has {len(cells)} cells, and the table {len(heads)} columns", path)
            line = dict(zip(heads, cells))
            row: dict[str, Value] = {}
            for head in kept:
                cell = line[head]
                try:
                    # Words may be empty; a number, or a thing with a label beside, is missing then.
                    row[head] = _value(cell, types[head]) if cell or types[head] == "string" and head + "_label" not in beside else None
                except ValueError as failed:
                    raise PalierError(f"line {lines.line_num}, column {head}: {cell!r} is no {types[head]}", path) from failed
                both = columns.get(head, {})
                if head + "_label" in beside and cell:
                    labels[head].setdefault(str(row[head]), _plain(both.get("labels", {}).get(cell, {}).get(lang, line[head + "_label"])))
                why = line[head + "_reason"] if head + "_reason" in beside else ""
                if why:
                    row[head] = None
                    reasons[len(rows), head] = _plain(both.get("reasons", {}).get(why, {}).get(lang, why))
            rows.append(row)
    except csv.Error as failed:
        raise PalierError(f"line {lines.line_num} is no CSV: {failed}", path) from failed
    titles = {str(it["name"]): str(it.get("title", it["name"])) for it in fields}
    described = [Column(it, columns.get(it, {}).get("title", {}).get(lang, titles[it]), types[it], _is_share(fields[heads.index(it)]), labels[it])
                 for it in kept]
    return Table(name, known.get("title", {}).get(lang, str(resource.get("title", name))),
                 known.get("definition", {}).get(lang, str(resource.get("description", ""))), str(resource.get("unit", "")), lang, described, rows, reasons,
                 tuple(str(it) for it in resource.get("notes", [])))


def _is_share(field: Mapping[str, Any]) -> bool:
    limits = field.get("constraints", {})
    return field.get("type") == "number" and limits.get("minimum") == 0 and limits.get("maximum") == 1
