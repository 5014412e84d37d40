# SPDX-License-Identifier: EPL-2.0
"""What can be wrong with a package: each error names the file and says what is allowed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path


class PalierError(Exception):
    """A file is not what the reader needs, or something was asked that the package does not hold.

    ``path`` is the file or folder that is meant, or None where none is.
    """

    def __init__(self, message: str, path: Path | None = None) -> None:
        super().__init__(message if path is None else f"{path}: {message}")
        self.path = path


def listed(names: Iterable[str]) -> str:
    """Names for a sentence: at most a dozen, in alphabetical order."""
    every = sorted(names)
    if not every:
        return "none"
    more = f" and {len(every) - 12} more" if len(every) > 12 else ""
    return ", ".join(every[:12]) + more
