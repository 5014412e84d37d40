# SPDX-License-Identifier: EPL-2.0
"""Tables of a package: values by column, with labels in both languages and missing reasons apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Union

from .errors import PalierError, listed

#: What a cell holds; None where there is no value. ``Table.reason`` says why.
Value = Union[str, int, float, bool, None]


@dataclass(frozen=True)
class Column:
    """A column.

    ``type`` is ``string``, ``integer``, ``number``, ``boolean`` or ``date``; ``share`` is True where numbers are parts of a whole, from 0 to 1;
    ``labels`` has the name of each id, and is empty where cells are their own names.
    """

    name: str
    title: str
    type: str
    share: bool = False
    labels: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Table:
    """A table with the definition of its numbers.

    Rows are dicts by column name, ids instead of labels; a missing value is None and its reason is in ``reasons``, by number of the row (from 0) and
    column. ``lang`` is the language of titles, labels and reasons.
    """

    name: str
    title: str
    definition: str
    unit: str
    lang: str
    columns: Sequence[Column]
    rows: Sequence[Mapping[str, Value]]
    reasons: Mapping[tuple[int, str], str]
    notes: Sequence[str] = ()

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[Mapping[str, Value]]:
        return iter(self.rows)

    def column(self, name: str) -> Column:
        """The column of that name. Raises PalierError where there is none."""
        for column in self.columns:
            if column.name == name:
                return column
        raise PalierError(f"table {self.name} has no column {name}; it has: {listed(it.name for it in self.columns)}")

    def where(self, **cells: Value) -> list[Mapping[str, Value]]:
        """The rows whose cells are these, such as ``table.where(jurisdiction="qc")``."""
        for name in cells:
            self.column(name)
        return [row for row in self.rows if all(row[name] == value for name, value in cells.items())]

    def label(self, column: str, value: Value) -> str:
        """What an id of a column is called; the id itself where it has no other name, and nothing for None."""
        return "" if value is None else self.column(column).labels.get(str(value), str(value))

    def reason(self, row: int, column: str) -> str | None:
        """Why a cell has no value; None where it has one, or the package does not say."""
        self.column(column)
        return self.reasons.get((row, column))

    def labelled(self) -> list[dict[str, Value]]:
        """The rows with labels in the place of ids."""
        return [{it.name: self.label(it.name, row[it.name]) if it.labels and row[it.name] is not None else row[it.name] for it in self.columns}
                for row in self.rows]

    def to_pandas(self, labels: bool = True) -> Any:
        """A pandas DataFrame: things as categories called by their labels, or by their ids; missing reasons in ``attrs["reasons"]``.

        Raises PalierError where pandas is not installed.
        """
        try:
            import pandas
        except ImportError as missing:
            raise PalierError("to_pandas needs the package pandas; rows, labelled() and reasons need nothing") from missing
        frame = pandas.DataFrame(self.labelled() if labels else [dict(row) for row in self.rows], columns=[it.name for it in self.columns])
        for column in self.columns:
            if column.labels:
                order = list(dict.fromkeys(frame[column.name].dropna()))
                frame[column.name] = pandas.Categorical(frame[column.name], categories=order)
            elif column.type == "integer":
                frame[column.name] = frame[column.name].astype("Int64")
            elif column.type == "date":
                frame[column.name] = pandas.to_datetime(frame[column.name])
        frame.attrs.update(name=self.name, title=self.title, definition=self.definition, reasons=dict(self.reasons),
                           titles={it.name: it.title for it in self.columns})
        return frame
