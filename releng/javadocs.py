#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""Draws the Javadoc of public types by chance, for a person who judges whether each is read once.

    releng/javadocs.py SEED [NUMBER]

Prints NUMBER types (100 without it) with their Javadoc, in the order of the draw. All public types of the bundles may be
drawn, nested ones too; generated sources, tests and code of other projects (org.eclipse) are left out. The same sources and
the same seed give the same draw. docs/notes/javadocs-drawn.md has the draws that were made and their verdicts.
"""
import pathlib
import random
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TYPE = re.compile(r"/\*\*((?:(?!\*/).)*)\*/\s*(?:@[\w.]+(?:\((?:[^()]|\([^()]*\))*\))?\s*)*"
                  r"public (?:(?:abstract|final|static|sealed|non-sealed) )*(?:class|record|interface|enum|@interface) (\w+)", re.S)


def types():
    """Yields the path, the name and the Javadoc of each public type."""
    for source in sorted(ROOT.glob("bundles/*/src/org/palier/**/*.java")):
        if ".tests/" in source.as_posix():
            continue
        for found in TYPE.finditer(source.read_text(encoding="utf-8")):
            comment = re.sub(r"\s*\n\s*\*? ?", " ", found[1]).strip()
            yield source.relative_to(ROOT / "bundles").as_posix(), found[2], comment


def main():
    seed = int(sys.argv[1])
    number = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    everything = list(types())
    print(f"{len(everything)} public types, seed {seed}")
    for at, (path, name, comment) in enumerate(random.Random(seed).sample(everything, number), 1):
        print(f"{at}. {name} ({path})\n   {comment}")


main()
