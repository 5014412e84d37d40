# SPDX-License-Identifier: EPL-2.0
"""Answers of ``palier run … --json``: one JSON object, as text or in a file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .errors import PalierError


def read_answer(source: str | Path) -> dict[str, Any]:
    """The answer of a command: its text, or the file that it was written to. Raises PalierError where the command refused, with what it said."""
    text = str(source)
    path = None
    if not text.lstrip().startswith("{"):
        path = Path(source)
        try:
            text = path.read_text(encoding="utf-8")
        except OSError as failed:
            raise PalierError(f"it cannot be read: {failed.strerror}", path) from failed
    try:
        answer = json.loads(text)
    except ValueError as failed:
        raise PalierError(f"it is no answer in JSON; run the command with --json and keep its standard output alone: {failed}", path) from failed
    if not isinstance(answer, dict):
        raise PalierError("an answer is one JSON object", path)
    if "error" in answer:
        raise PalierError(f"the command said: {answer['error']}", path)
    return answer
