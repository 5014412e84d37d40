# SPDX-License-Identifier: EPL-2.0
"""Makes the package that pip installs, with Python alone: a machine without a network or an index can install it too (PEP 517)."""

from __future__ import annotations

import base64
import hashlib
import re
import tarfile
import zipfile
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
# The same sources give the same bytes.
_TIME = (2020, 1, 1, 0, 0, 0)


def _project(key: str) -> str:
    found = re.search(rf'^{key} = "(.*)"$', (_ROOT / "pyproject.toml").read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        raise ValueError(f"pyproject.toml lacks {key}")
    return found.group(1)


def _metadata() -> str:
    return (f"Metadata-Version: 2.1\nName: {_project('name')}\nVersion: {_project('version')}\nSummary: {_project('description')}\n"
            f"License: EPL-2.0\nRequires-Python: {_project('requires-python')}\nProvides-Extra: pandas\nRequires-Dist: pandas>=1.5; extra == 'pandas'\n"
            "Description-Content-Type: text/markdown\n\n" + (_ROOT / "README.md").read_text(encoding="utf-8"))


def build_wheel(wheel_directory: str, config_settings: object = None, metadata_directory: object = None) -> str:
    """Writes the wheel and names it."""
    named = f"{_project('name')}-{_project('version')}"
    files = {str(it.relative_to(_ROOT / "src")).replace("\\", "/"): it.read_bytes() for it in sorted((_ROOT / "src").rglob("*"))
             if it.is_file() and it.suffix in (".py", ".typed")}
    files[f"{named}.dist-info/METADATA"] = _metadata().encode()
    files[f"{named}.dist-info/WHEEL"] = b"Wheel-Version: 1.0\nGenerator: palier_build\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    lines = [f"{name},sha256={base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b'=').decode()},{len(data)}" for name, data in files.items()]
    record = f"{named}.dist-info/RECORD"
    files[record] = "".join(it + "\n" for it in [*lines, f"{record},,"]).encode()
    wheel = f"{named}-py3-none-any.whl"
    with zipfile.ZipFile(Path(wheel_directory) / wheel, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, _TIME), data, zipfile.ZIP_DEFLATED)
    return wheel


def build_sdist(sdist_directory: str, config_settings: object = None) -> str:
    """Writes the archive of sources and names it."""
    named = f"{_project('name')}-{_project('version')}"
    archive = f"{named}.tar.gz"
    with tarfile.open(Path(sdist_directory) / archive, "w:gz") as tar:
        for name in ("pyproject.toml", "README.md", "build_backend", "src", "tests", "examples"):
            tar.add(_ROOT / name, f"{named}/{name}", filter=lambda it: None if "__pycache__" in it.name else it)
    return archive
