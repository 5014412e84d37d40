#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""How far apart two classifiers are on the same posts: macro-F1 and accuracy of both, and of the difference the 2.5th and
97.5th percentile over 2,000 draws of accounts, facet by facet; of the shared reference also without usages of one operator or of few rows, and
by language. Of references that yardsticks.py wrote, texts that are alike are the accounts.

  difference.py REFERENCE.csv FOLDS.csv PEER.csv PALIER.csv [COLUMN]

PEER.csv is what peer_linear.py --predictions wrote, PALIER.csv what TrainLinear wrote; COLUMN of the latter: with_rules, or alone."""
import collections
import csv
import random
import sys

LEVELS = {"communication": "1", "interaction": "2", "service": "3"}
LEFT_OUT = {"mobilization", "third_party_link"}


def read(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def macro(cells, classes):
    scores = []
    for c in classes:
        right = cells[(c, c)]
        support = sum(n for (t, _), n in cells.items() if t == c)
        said = sum(n for (_, p), n in cells.items() if p == c)
        if support:
            scores.append(2 * right / (support + said))
    return sum(scores) / len(scores) if scores else 0


def accuracy(cells):
    return sum(n for (t, p), n in cells.items() if t == p) / max(1, sum(cells.values()))


def add(counters):
    total = collections.Counter()
    for each in counters:
        total.update(each)
    return total


def compare(name, rows, account):
    classes = sorted({t for _, t, _, _ in rows})
    one, other = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
    for key, truth, peer, ours in rows:
        one[account[key]][(truth, peer)] += 1
        other[account[key]][(truth, ours)] += 1
    accounts = sorted(one)
    a, b = add(one.values()), add(other.values())
    draws, source = [], random.Random(1)
    for _ in range(2000):
        some = source.choices(accounts, k=len(accounts))
        draws.append(macro(add(other[x] for x in some), classes) - macro(add(one[x] for x in some), classes))
    draws.sort()
    print(f"{name:34} n={len(rows):5} classes={len(classes):2} peer {macro(a, classes):.3f} ours {macro(b, classes):.3f} difference "
          f"{macro(b, classes) - macro(a, classes):+.3f} [{draws[50]:+.3f}, {draws[1949]:+.3f}] accuracy {accuracy(a):.3f} {accuracy(b):.3f}", flush=True)


def main():
    reference, folds, peer, ours = (read(p) for p in sys.argv[1:5])
    column = sys.argv[5] if len(sys.argv) > 5 else "with_rules"
    account = {r["key"]: r["account"] for r in folds}
    shared = "usage_a" in reference[0]
    usage = {r["key"]: r["usage_a"] for r in reference} if shared else {}
    language = {r["key"]: r["lang"] for r in reference} if shared else {}
    said = {(r["key"], r["facet"]): r["answer"] for r in peer}
    for facet in ("usage", "model", "level"):
        rows = [(r["key"], LEVELS.get(r["truth"], r["truth"]), said[(r["key"], facet)], LEVELS.get(r[column], r[column])) for r in ours if r["facet"] == facet]
        if not rows:
            continue
        compare(facet, rows, account)
        if not shared:
            continue
        compare(facet + ", without " + " and ".join(sorted(LEFT_OUT))[:20], [r for r in rows if usage[r[0]] not in LEFT_OUT], account)
        for one in ("fr", "en"):
            compare(facet + ", " + one, [r for r in rows if language[r[0]] == one], account)


if __name__ == "__main__":
    main()
