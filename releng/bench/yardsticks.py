#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""Writes coded posts of others as a reference and its folds, which TrainLinear and peer_linear.py read: texts that are equal
but for names, numbers and links lie in one fold; five folds by a shuffle with seed 1.

  yardsticks.py FILE TEXT LABEL OUT [WITHOUT_LABEL …]   writes OUT.csv and OUT-folds.csv"""
import csv
import io
import random
import re
import sys


def plain(text):
    text = re.sub(r"https?://\S*|www\.\S+", " ", text.lower())
    return re.sub(r"\W+", " ", re.sub(r"@\w+|\d+", " ", text)).strip()


def read(path):
    raw = open(path, "rb").read()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", "replace")
    return [{(k or "").strip(): v for k, v in r.items()} for r in csv.DictReader(io.StringIO(text, newline=""))]


def main():
    path, text, label, out = sys.argv[1:5]
    without = set(sys.argv[5:])
    rows = [r for r in read(path) if r.get(label) and r[label].strip() not in without and (r.get(text) or "").strip()]
    groups = {}
    for i, r in enumerate(rows):
        groups.setdefault(plain(r[text]) or str(i), []).append(i)
    order = sorted(groups)
    random.Random(1).shuffle(order)
    fold = {}
    for n, group in enumerate(order):
        for i in groups[group]:
            fold[i] = (str(n % 5 + 1), f"text {n}")
    with open(out + ".csv", "w", encoding="utf-8", newline="") as one, open(out + "-folds.csv", "w", encoding="utf-8", newline="") as other:
        reference, folds = csv.writer(one), csv.writer(other)
        reference.writerow(("key", "is_reply", "usage", "text"))
        folds.writerow(("key", "fold", "account"))
        for i, r in enumerate(rows):
            label_id = re.sub(r"\W+", "_", r[label].strip().lower())
            said = re.sub(r"\s+", " ", r[text]).strip()
            reference.writerow((i, 1 if said.startswith("@") else 0, label_id, said))
            folds.writerow((i, *fold[i]))
    print(len(rows), "rows", len(groups), "texts")


if __name__ == "__main__":
    main()
