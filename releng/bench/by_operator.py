#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""How a model does on each operator that it has not seen: by_operator.py OUT.csv FOLDS.csv [FACET], where OUT.csv is what TrainLinear
wrote with the folds of fold_operator. Prints posts, accuracy of rules and model, macro-F1 over codes of at least 10 posts, majority."""
import collections
import csv
import sys


def read(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def main():
    facet = sys.argv[3] if len(sys.argv) > 3 else "usage"
    operator = {r["key"]: r["operator"] for r in read(sys.argv[2])}
    groups = collections.defaultdict(list)
    for row in read(sys.argv[1]):
        if row["facet"] == facet:
            groups[operator[row["key"]]].append((row["truth"], row["with_rules"]))
    for name, pairs in sorted(groups.items(), key=lambda it: -len(it[1])):
        if len(pairs) < 100:
            continue
        count = collections.Counter(truth for truth, _ in pairs)
        said = collections.Counter(answer for _, answer in pairs)
        right = collections.Counter(truth for truth, answer in pairs if truth == answer)
        f1 = [2 * right[it] / (count[it] + said[it]) for it in count if count[it] >= 10]
        print(f"{name} posts={len(pairs)} accuracy={sum(right.values()) / len(pairs):.2f} macro_f1={sum(f1) / len(f1):.2f} "
              f"classes={len(f1)} majority={max(count.values()) / len(pairs):.2f}")


main()
